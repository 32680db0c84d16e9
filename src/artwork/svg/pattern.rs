//! Patterns (SVG 2, 14.3), drawn tile by tile and clipped to the shape.

use roxmltree::Node as Element;
use tiny_skia_path::{Rect, Transform};

use super::cascade::{self, ComputedStyle, Length, Overflow};
use super::placement::{self, Canvas, OpenReference, Placement};
use super::reader::SvgReader;
use super::{shape, view};
use crate::artwork::svg::SvgAttributes;
use crate::artwork::{Clip, FillRule, Group, Node, Segment};
use crate::diagnostic::Feature;

/// The most tiles of a shape: with more the file would grow large.
const MOST_TILES: f32 = 2500.0;

/// A pattern being read.
struct PatternSource<'a, 'input> {
    /// The pattern and its templates, which supply attributes it lacks.
    templates: Vec<Element<'a, 'input>>,
    /// The first tile, in the pattern's coordinates.
    tile: Rect,
    /// The transform from the pattern's coordinates to pixels.
    transform: Transform,
    /// The transform from its content to a tile at the origin.
    content: Transform,
    view: [f32; 2],
}

impl<'a, 'input> SvgReader<'a, 'input> {
    /// A shape filled with a pattern; `None` if nothing of it is visible.
    pub(super) fn tiled(
        &mut self,
        node: &Element<'a, 'input>,
        target: Element<'a, 'input>,
        (segments, rule): (Vec<Segment>, FillRule),
        opacity: f32,
        place: &Placement,
        canvas: &Canvas,
    ) -> Option<Node> {
        if place.is_open(target.id()) {
            return None;
        }
        let style = self.style_of(target);
        self.refuse_origin(&target, &style);
        let pattern = self.pattern(target, &style, place, canvas)?;
        let children = pattern.templates.iter();
        let source = *children.clone().find(|it| it.children().any(|child| child.is_element()))?;
        let Some([columns, rows]) = pattern.tiles(&segments) else {
            self.refuse(node, Feature::Pattern);
            return None;
        };
        let around = self.style_of(source);
        let open = OpenReference { target: target.id(), outer: place.open };
        let mut nodes = Vec::new();
        for row in rows[0]..rows[1] {
            for column in columns[0]..columns[1] {
                let corner = pattern.corner(column, row);
                let inside = Placement {
                    view: pattern.view,
                    open: Some(&open),
                    context: None,
                    takes_text: false,
                    ..place.within(&around, corner.pre_concat(pattern.content))
                };
                let mut inner = Vec::new();
                self.children(source, &inside, &mut inner);
                if inner.is_empty() {
                    return None;
                }
                if style.own.overflow == Overflow::Visible {
                    nodes.append(&mut inner);
                } else {
                    nodes.push(pattern.clipped(inner, corner)?);
                }
            }
        }
        let clips = vec![Clip { segments, rule }];
        Some(Node::Group(Group { opacity, clips, mask: None, nodes }))
    }

    /// Whether a pattern has tiles to fill a shape with.
    pub(super) fn has_tiles(
        &mut self,
        target: Element<'a, 'input>,
        place: &Placement,
        canvas: &Canvas,
    ) -> bool {
        let templates = self.templates(target, |name| name == "pattern");
        templates.into_iter().for_each(|template| self.check(template));
        let style = self.style_of(target);
        self.pattern(target, &style, place, canvas).is_some()
    }

    fn pattern(
        &self,
        target: Element<'a, 'input>,
        style: &ComputedStyle,
        place: &Placement,
        canvas: &Canvas,
    ) -> Option<PatternSource<'a, 'input>> {
        let templates = self.templates(target, |name| name == "pattern");
        let tile = tile(&templates, style, place, canvas)?;
        if tile.width() <= 0.0 || tile.height() <= 0.0 {
            return None;
        }
        let own = if style.own.transform.is_empty() {
            let written = attribute(&templates, "patternTransform");
            cascade::attribute_transform(written.unwrap_or_default())
        } else {
            placement::transform(style, place.view, || canvas.bounds)
        };
        let (content, view) = content(&templates, tile, place, canvas)?;
        let transform = canvas.transform.pre_concat(own);
        Some(PatternSource { templates, tile, transform, content, view })
    }
}

/// The attribute of the first template that has it.
fn attribute<'a>(templates: &[Element<'a, '_>], name: &str) -> Option<&'a str> {
    templates.iter().find_map(|it| it.plain(name))
}

/// Whether an attribute says that coordinates are shares of the shape's box.
fn is_of_box(templates: &[Element], name: &str, usual: &str) -> bool {
    attribute(templates, name).unwrap_or(usual).trim() == "objectBoundingBox"
}

/// The first tile, in the pattern's coordinates.
fn tile(
    templates: &[Element],
    style: &ComputedStyle,
    place: &Placement,
    canvas: &Canvas,
) -> Option<Rect> {
    let length = |name: &str| length(attribute(templates, name), style);
    if !is_of_box(templates, "patternUnits", "objectBoundingBox") {
        return Rect::from_xywh(
            place.across(length("x")),
            place.down(length("y")),
            place.across(length("width")),
            place.down(length("height")),
        );
    }
    let bounds = canvas.bounds?;
    let share = |name: &str, whole: f32| match length(name) {
        Length::Percent(share) => whole * share / 100.0,
        Length::Pixels(number) => whole * number,
    };
    Rect::from_xywh(
        bounds.x() + share("x", bounds.width()),
        bounds.y() + share("y", bounds.height()),
        share("width", bounds.width()),
        share("height", bounds.height()),
    )
}

/// The transform from the content of a pattern to a tile at the origin, and the
/// size that percentages in the content refer to.
fn content(
    templates: &[Element],
    tile: Rect,
    place: &Placement,
    canvas: &Canvas,
) -> Option<(Transform, [f32; 2])> {
    let shown = templates.iter().find(|it| it.plain("viewBox").is_some());
    if let Some(shown) = shown.and_then(view::view_box) {
        let ratio = attribute(templates, "preserveAspectRatio");
        let fit = view::fit_as(ratio, shown, [tile.width(), tile.height()]);
        return Some((fit, [shown.width(), shown.height()]));
    }
    if !is_of_box(templates, "patternContentUnits", "userSpaceOnUse") {
        return Some((Transform::identity(), place.view));
    }
    let bounds = canvas.bounds?;
    Some((Transform::from_scale(bounds.width(), bounds.height()), [1.0; 2]))
}

fn length(written: Option<&str>, style: &ComputedStyle) -> Length {
    written.and_then(|it| cascade::attribute_length(it, style)).unwrap_or(Length::ZERO)
}

impl PatternSource<'_, '_> {
    /// The transform from a tile at the origin to pixels, for the tile in this
    /// column and row.
    fn corner(&self, column: i64, row: i64) -> Transform {
        let x = self.tile.x() + column as f32 * self.tile.width();
        let y = self.tile.y() + row as f32 * self.tile.height();
        self.transform.pre_translate(x, y)
    }

    /// The items of a tile, clipped to it.
    fn clipped(&self, nodes: Vec<Node>, corner: Transform) -> Option<Node> {
        let tile = Rect::from_xywh(0.0, 0.0, self.tile.width(), self.tile.height())?;
        let segments = shape::rectangle(tile, corner);
        let clips = vec![Clip { segments, rule: FillRule::NonZero }];
        Some(Node::Group(Group { opacity: 1.0, clips, mask: None, nodes }))
    }

    /// The columns and rows of tiles that a shape reaches; `None` if there are
    /// too many.
    fn tiles(&self, segments: &[Segment]) -> Option<[[i64; 2]; 2]> {
        let points = super::outline::to_points(self.transform).invert()?;
        let mut reach: Option<[f32; 4]> = None;
        for corner in super::outline::corners(segments)? {
            let [x, y] = corner;
            let mut point = tiny_skia_path::Point::from_xy(x, y);
            points.map_point(&mut point);
            let (x, y) = (point.x, point.y);
            let [left, top, right, bottom] = reach.unwrap_or([x, y, x, y]);
            reach = Some([left.min(x), top.min(y), right.max(x), bottom.max(y)]);
        }
        let [left, top, right, bottom] = reach?;
        let column = |x: f32| (x - self.tile.x()) / self.tile.width();
        let row = |y: f32| (y - self.tile.y()) / self.tile.height();
        let columns = [column(left).floor(), column(right).ceil()];
        let rows = [row(top).floor(), row(bottom).ceil()];
        let count = (columns[1] - columns[0]) * (rows[1] - rows[0]);
        (count <= MOST_TILES).then(|| [columns, rows].map(|ends| ends.map(|end| end as i64)))
    }
}
