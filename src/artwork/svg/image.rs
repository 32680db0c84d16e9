//! Raster pictures within a drawing (SVG 2, 12.3). `raster` reads them.

use std::sync::Arc;

use roxmltree::Node as Element;
use tiny_skia_path::{Rect, Transform as SkiaTransform};

use super::cascade::{Overflow, href};
use super::outline::to_points;
use super::placement::Placement;
use super::reader::SvgReader;
use super::{data_url, shape, view};
use crate::artwork::{Clip, FillRule, Group, Image, Node, Orientation, Raster, Transform};
use crate::diagnostic::{ArtworkProblem, Feature};

impl<'a, 'input> SvgReader<'a, 'input> {
    /// Adds a picture embedded in the drawing; one in another file is refused.
    pub(super) fn image(
        &mut self,
        node: Element<'a, 'input>,
        place: &Placement,
        nodes: &mut Vec<Node>,
    ) {
        let own = &place.style.own;
        let href = href(&node).unwrap_or_default().trim();
        if !place.style.is_visible || href.is_empty() {
            return;
        }
        let (width, height) =
            (own.width.map(|it| place.across(it)), own.height.map(|it| place.down(it)));
        if [width, height].into_iter().flatten().any(|side| side <= 0.0) {
            return;
        }
        self.seen += 1;
        let raster = match self.raster(&node, href) {
            Ok(raster) => raster,
            Err(problem) => return self.add(&node, problem),
        };
        let [across, down] = raster.size.map(|side| side as f32);
        let size = match (width, height) {
            (Some(width), Some(height)) => [width, height],
            (Some(width), None) => [width, width * down / across],
            (None, Some(height)) => [height * across / down, height],
            (None, None) => [across, down],
        };
        let corner = place.transform.pre_translate(place.across(own.x), place.down(own.y));
        let Some(pixels) = Rect::from_xywh(0.0, 0.0, across, down) else { return };
        let fit = view::fit(&node, pixels, size);
        let whole = corner.pre_concat(fit).pre_scale(across, down);
        let SkiaTransform { sx, ky, kx, sy, tx, ty } = to_points(whole);
        let transform = Transform([sx, ky, kx, sy, tx, ty].map(f64::from));
        let image = Node::Image(Image { raster, transform });
        let is_cut_off = fit.sx * across > size[0] * 1.001 || fit.sy * down > size[1] * 1.001;
        if !is_cut_off || own.overflow == Overflow::Visible {
            return nodes.push(image);
        }
        nodes.extend(clipped(image, size, corner));
    }

    /// The picture of an element, read once however often it is drawn.
    fn raster(
        &mut self,
        node: &Element<'a, 'input>,
        href: &str,
    ) -> Result<Arc<Raster>, ArtworkProblem> {
        if let Some(known) = self.images.get(&node.id()) {
            return Ok(known.clone());
        }
        let refused = || ArtworkProblem::Unsupported { feature: Feature::Image };
        let file = Arc::new(data_url::bytes(href).ok_or_else(refused)?);
        let path = self.name.to_owned();
        let raster = if file.starts_with(b"\x89PNG\r\n\x1A\n") {
            Raster::png(path, file)?
        } else if file.starts_with(b"\xFF\xD8\xFF") {
            Raster::jpeg(path, file)?
        } else {
            return Err(refused());
        };
        if raster.orientation != Orientation::default() {
            return Err(refused());
        }
        let raster = Arc::new(raster);
        self.images.insert(node.id(), raster.clone());
        Ok(raster)
    }
}

/// A picture clipped to a box of this size at a corner.
fn clipped(image: Node, [width, height]: [f32; 2], corner: SkiaTransform) -> Option<Node> {
    let segments = shape::rectangle(Rect::from_xywh(0.0, 0.0, width, height)?, corner);
    let clips = vec![Clip { segments, rule: FillRule::NonZero }];
    Some(Node::Group(Group { opacity: 1.0, clips, mask: None, nodes: vec![image] }))
}
