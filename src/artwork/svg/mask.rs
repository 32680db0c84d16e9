//! Masks (CSS Masking 1, 7). A mask can be masked itself, so
//! [`SvgReader::mask_of`] calls itself.

use roxmltree::Node as Element;
use tiny_skia_path::Rect;

use super::cascade::{self, Length};
use super::clip::of_box;
use super::placement::{OpenReference, Placement};
use super::reader::SvgReader;
use super::{SVG, shape};
use crate::artwork::svg::SvgAttributes;
use crate::artwork::{Clip, FillRule, Gradient, Group, Mask, Node, Paint, Segment};
use crate::color::Color;
use crate::diagnostic::Feature;

impl<'a, 'input> SvgReader<'a, 'input> {
    /// The mask of an element, if it has one.
    pub(super) fn mask(&mut self, node: Element<'a, 'input>, place: &Placement) -> Option<Mask> {
        let id = place.style.own.mask.clone()?;
        let target = self.by_id(&id)?;
        if !target.has_tag_name((SVG, "mask")) {
            return None;
        }
        if place.is_open(target.id()) {
            self.refuse(&node, Feature::Mask);
            return None;
        }
        let bounds = self.bounds(node, place.style, place);
        let nothing = Mask { nodes: Vec::new(), by_opacity: true };
        Some(self.mask_of(target, place, bounds).unwrap_or(nothing))
    }

    /// What a mask lets through; `None` for nothing.
    fn mask_of(
        &mut self,
        target: Element<'a, 'input>,
        place: &Placement,
        bounds: Option<Rect>,
    ) -> Option<Mask> {
        let around = self.style_around(&target);
        let computed = self.cascade.style(&target, &around);
        self.found.extend(computed.problems);
        self.found.extend(cascade::unknown_lengths(&target));
        let style = computed.style;
        let open = OpenReference { target: target.id(), outer: place.open };
        let mut transform = place.transform;
        let mut view = place.view;
        if is_of_box(&target, "maskContentUnits", "userSpaceOnUse") {
            transform = transform.pre_concat(of_box(bounds?)?);
            view = [1.0; 2];
        }
        let open_place = Placement { open: Some(&open), view, ..place.within(&style, transform) };
        let inside = Placement { takes_text: false, ..open_place };
        let mut nodes = Vec::new();
        self.children(target, &inside, &mut nodes);
        let by_opacity = style.own.masks_by_opacity;
        if !by_opacity {
            self.refuse_linear_colors(&target, &style);
            nodes.iter_mut().for_each(by_luminance);
        }
        let segments = region(&target, &style, place, bounds)?;
        let clips = vec![Clip { segments, rule: FillRule::NonZero }];
        // A mask may be masked itself.
        let inside = Placement { open: Some(&open), ..place.within(&style, place.transform) };
        let further = match style.own.mask.as_deref().and_then(|id| self.by_id(id)) {
            Some(other) if inside.is_open(other.id()) => {
                self.refuse(&target, Feature::Mask);
                None
            }
            Some(other) => self.mask_of(other, &inside, bounds),
            None => None,
        };
        let group = Group { opacity: 1.0, clips, mask: further, nodes };
        Some(Mask { nodes: vec![Node::Group(group)], by_opacity })
    }
}

/// Whether an attribute says that coordinates are shares of the masked
/// element's box.
fn is_of_box(target: &Element, name: &str, usual: &str) -> bool {
    target.plain(name).unwrap_or(usual).trim() == "objectBoundingBox"
}

/// The region of a mask, outside which it lets nothing through.
fn region(
    target: &Element,
    style: &cascade::ComputedStyle,
    place: &Placement,
    bounds: Option<Rect>,
) -> Option<Vec<Segment>> {
    if is_of_box(target, "maskUnits", "objectBoundingBox") {
        let rect = rectangle(target, style, |length, _| match length {
            Length::Percent(share) => share / 100.0,
            Length::Pixels(number) => number,
        })?;
        return Some(shape::rectangle(rect, place.transform.pre_concat(of_box(bounds?)?)));
    }
    let rect =
        rectangle(
            target,
            style,
            |length, across| {
                if across { place.across(length) } else { place.down(length) }
            },
        )?;
    Some(shape::rectangle(rect, place.transform))
}

/// The attributes of a region as a rectangle; `resolve` is told whether a
/// length is horizontal.
fn rectangle(
    target: &Element,
    style: &cascade::ComputedStyle,
    resolve: impl Fn(Length, bool) -> f32,
) -> Option<Rect> {
    let length = |name: &str, usual: f32| {
        let written = target.plain(name);
        let length = written.and_then(|it| cascade::attribute_length(it, style));
        length.unwrap_or(Length::Percent(usual))
    };
    Rect::from_xywh(
        resolve(length("x", -10.0), true),
        resolve(length("y", -10.0), false),
        resolve(length("width", 120.0), true),
        resolve(length("height", 120.0), false),
    )
}

/// Turns all colours into the grey of their luminance as masks define it: PDF
/// readers weigh green and blue differently.
fn by_luminance(node: &mut Node) {
    match node {
        Node::Group(group) => group.nodes.iter_mut().for_each(by_luminance),
        Node::Image(_) | Node::Text(_) => {}
        Node::Path(path) => {
            let fill = path.fill.as_mut().map(|fill| &mut fill.paint);
            let stroke = path.stroke.as_mut().map(|stroke| &mut stroke.paint);
            for paint in fill.into_iter().chain(stroke) {
                match paint {
                    Paint::Color(color) => *color = grey(*color),
                    Paint::Gradient(gradient) => {
                        let gradient = std::sync::Arc::<Gradient>::make_mut(gradient);
                        gradient.stops.iter_mut().for_each(|stop| stop.color = grey(stop.color));
                    }
                }
            }
        }
    }
}

/// The luminance of a colour (CSS Masking 1, 7.10.1).
fn grey(Color { red, green, blue }: Color) -> Color {
    let level = 0.2125 * f64::from(red) + 0.7154 * f64::from(green) + 0.0721 * f64::from(blue);
    let level = level.round() as u8;
    Color::rgb(level, level, level)
}
