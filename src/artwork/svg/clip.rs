//! Clip paths (CSS Masking 1, 5): as clips that all apply, or as a mask if they
//! are not a single shape. A clip path can be clipped itself, so
//! [`SvgReader::clips`] calls itself.

use roxmltree::Node as Element;
use tiny_skia_path::{Rect, Transform};

use super::cascade::{ClipValue, ComputedStyle};
use super::outline::{segments, to_points};
use super::placement::{OpenReference, Placement};
use super::reader::SvgReader;
use super::winding::clockwise;
use super::{SVG, basic_shape, elements, geometry};
use crate::artwork::svg::SvgAttributes;
use crate::artwork::{Clip, Fill, FillRule, Group, Mask, Node, Paint, Path};
use crate::color::Color;
use crate::diagnostic::Feature;

/// A shape of a clip path, with the clips that apply to it.
struct ClipPart {
    clip: Clip,
    within: Vec<Clip>,
}

/// Clips that all apply, and a mask for what clips cannot express.
pub(super) type ClipsAndMask = (Vec<Clip>, Option<Mask>);

impl<'a, 'input> SvgReader<'a, 'input> {
    /// The clips of an element; `None` if nothing is left of it.
    pub(super) fn cut(
        &mut self,
        node: Element<'a, 'input>,
        place: &Placement,
    ) -> Option<ClipsAndMask> {
        match &place.style.own.clip_path {
            ClipValue::None => Some((Vec::new(), None)),
            ClipValue::Shape(shape, within) => {
                let style = place.style;
                let bounds = self.bounds(node, style, place);
                let clip = basic_shape::clip(shape, *within, place, bounds)?;
                Some((vec![clip], None))
            }
            ClipValue::Reference(id) => {
                let Some(target) = self.clip_path(id, place) else {
                    return Some((Vec::new(), None));
                };
                self.clips(target, place, &mut |reader| reader.bounds(node, place.style, place))
            }
        }
    }

    fn clip_path(&self, id: &str, place: &Placement) -> Option<Element<'a, 'input>> {
        let target = self.by_id(id)?;
        (target.has_tag_name((SVG, "clipPath")) && !place.is_open(target.id())).then_some(target)
    }

    /// The clips of a clip path; `place` is that of the clipped element.
    fn clips(
        &mut self,
        target: Element<'a, 'input>,
        place: &Placement,
        bounds: &mut dyn FnMut(&mut Self) -> Option<Rect>,
    ) -> Option<ClipsAndMask> {
        if !self.take(1, place) {
            return Some((Vec::new(), None));
        }
        let around = self.style_around(&target);
        let computed = self.cascade.style(&target, &around);
        self.found.extend(computed.problems);
        let style = computed.style;
        let own = super::placement::transform(&style, place.view, || None);
        let mut transform = place.transform.pre_concat(own);
        if target.plain("clipPathUnits").map(str::trim) == Some("objectBoundingBox") {
            transform = transform.pre_concat(of_box(bounds(self)?)?);
        }
        let (mut clips, further) = self.further(&style, place, bounds)?;
        let open = OpenReference { target: target.id(), outer: place.open };
        let inside =
            Placement { open: Some(&open), takes_text: false, ..place.within(&style, transform) };
        let mut parts = Vec::new();
        self.parts(target, &inside, &mut parts);
        let mask = match united(parts) {
            Ok(all) => {
                clips.extend(all);
                further
            }
            Err(parts) => {
                let mut nodes: Vec<Node> = parts.into_iter().map(opaque).collect();
                if let Some(mask) = further {
                    let (opacity, clips) = (1.0, Vec::new());
                    nodes = vec![Node::Group(Group { opacity, clips, mask: Some(mask), nodes })];
                }
                Some(Mask { nodes, by_opacity: true })
            }
        };
        Some((clips, mask))
    }

    /// The clips of the clip path itself.
    fn further(
        &mut self,
        style: &ComputedStyle,
        place: &Placement,
        bounds: &mut dyn FnMut(&mut Self) -> Option<Rect>,
    ) -> Option<ClipsAndMask> {
        match &style.own.clip_path {
            ClipValue::None => Some((Vec::new(), None)),
            ClipValue::Reference(id) => match self.clip_path(id, place) {
                Some(target) => {
                    let open = OpenReference { target: target.id(), outer: place.open };
                    let depth = place.depth + 1;
                    self.clips(target, &Placement { open: Some(&open), depth, ..*place }, bounds)
                }
                None => Some((Vec::new(), None)),
            },
            ClipValue::Shape(shape, within) => {
                let bounds = bounds(self);
                let clip = basic_shape::clip(shape, *within, place, bounds)?;
                Some((vec![clip], None))
            }
        }
    }

    /// Collects the visible shapes of a clip path.
    fn parts(&mut self, node: Element<'a, 'input>, place: &Placement, parts: &mut Vec<ClipPart>) {
        for child in node.children().filter(Element::is_element) {
            self.part(child, place, parts);
        }
    }

    fn part(&mut self, node: Element<'a, 'input>, place: &Placement, parts: &mut Vec<ClipPart>) {
        let name = node.tag_name().name();
        let is_known =
            node.tag_name().namespace() == Some(SVG) && elements::is_chosen(&node, self.language);
        if !is_known || !self.take(1, place) {
            return;
        }
        let computed = Box::new(self.cascade.style(&node, place.style));
        let style = &computed.style;
        if !style.own.is_displayed {
            return;
        }
        let transform = self.transform(node, style, place);
        let inside = place.within(style, transform);
        let before = parts.len();
        match name {
            "use" => self.used_part(node, &inside, parts),
            "text" => self.text(&node, &inside, &mut Vec::new()),
            _ if geometry::is_shape(name) && style.is_visible => {
                if let Some(outline) = geometry::outline(&node, style, &inside) {
                    let segments = segments(&outline.path, to_points(transform));
                    let clip = Clip { segments, rule: style.clip_rule };
                    parts.push(ClipPart { clip, within: Vec::new() });
                }
            }
            _ => return,
        }
        if computed.is_of_unknown_size && style.is_visible {
            self.found.extend(computed.problems.iter().cloned());
        } else if parts.len() > before {
            self.found.extend(computed.problems.iter().cloned());
            self.cut_parts(node, &inside, &mut parts[before..]);
        }
    }

    /// The target of a `use` in a clip path: only a shape or a text.
    fn used_part(
        &mut self,
        node: Element<'a, 'input>,
        place: &Placement,
        parts: &mut Vec<ClipPart>,
    ) {
        let Some(target) = self.target(&node).filter(|it| !place.is_open(it.id())) else { return };
        let name = target.tag_name().name();
        if !geometry::is_shape(name) && name != "text" {
            return;
        }
        let own = &place.style.own;
        let transform = place.transform.pre_translate(place.across(own.x), place.down(own.y));
        self.part(target, &Placement { transform, ..*place }, parts);
    }

    /// Clips shapes of a clip path that have a clip path of their own.
    fn cut_parts(&mut self, node: Element<'a, 'input>, place: &Placement, parts: &mut [ClipPart]) {
        match self.cut(node, place) {
            Some((clips, None)) => {
                for part in parts {
                    part.within.extend(clips.iter().cloned());
                }
            }
            Some((_, Some(_))) => {
                self.add(&node, crate::diagnostic::ArtworkProblem::ClipTooComplex)
            }
            None => parts.iter_mut().for_each(|part| part.clip.segments.clear()),
        }
        if place.style.own.mask.is_some() {
            self.refuse(&node, Feature::Mask);
        }
    }
}

/// The transform from the unit square to a box; `None` if the box has no area.
pub(super) fn of_box(bounds: Rect) -> Option<Transform> {
    Some(Transform::from_bbox(bounds.to_non_zero_rect()?))
}

/// All shapes as clips that apply together, or the shapes themselves if they
/// cannot be made one.
fn united(mut parts: Vec<ClipPart>) -> Result<Vec<Clip>, Vec<ClipPart>> {
    if parts.len() == 1
        && let Some(ClipPart { clip, mut within }) = parts.pop()
    {
        within.push(clip);
        return Ok(within);
    }
    let is_simple = |part: &ClipPart| part.within.is_empty() && part.clip.rule == FillRule::NonZero;
    if !parts.iter().all(is_simple) {
        return Err(parts);
    }
    let segments = parts.into_iter().flat_map(|part| clockwise(part.clip.segments)).collect();
    Ok(vec![Clip { segments, rule: FillRule::NonZero }])
}

/// A shape of a clip path as an opaque item of a mask.
fn opaque(part: ClipPart) -> Node {
    let ClipPart { clip: Clip { segments, rule }, within } = part;
    let fill = Some(Fill { paint: Paint::Color(Color::BLACK), opacity: 1.0, rule });
    let path = Node::Path(Path { segments, fill, stroke: None, stroke_first: false });
    if within.is_empty() {
        return path;
    }
    Node::Group(Group { opacity: 1.0, clips: within, mask: None, nodes: vec![path] })
}
