//! Elements that browsers show or obey and that paper cannot show: each is an
//! error.

use roxmltree::Node as Element;

use super::elements::{has_words, is_movement};
use super::geometry;
use super::placement::Placement;
use super::reader::SvgReader;
use crate::diagnostic::{ArtworkProblem, Feature};

impl SvgReader<'_, '_> {
    /// Refuses an element that a viewer shows and a page cannot.
    pub(super) fn unshown(&mut self, node: &Element, place: &Placement) {
        let name = node.tag_name().name();
        let feature = match name {
            "foreignObject" if !place.style.is_visible => return,
            "foreignObject" => Feature::ForeignObject,
            "script" => Feature::Script,
            _ if is_movement(node) => Feature::Animation,
            _ if !place.style.is_visible => return,
            _ if name.starts_with("flow") && !has_words(node) => return,
            _ => {
                self.seen += 1;
                return self.add(node, ArtworkProblem::UnknownElement { name: name.to_owned() });
            }
        };
        self.seen += 1;
        self.refuse(node, feature);
    }

    /// Refuses animations of a shape, which are elements within it.
    pub(super) fn refuse_movement(&mut self, node: &Element) {
        let name = node.tag_name().name();
        if geometry::is_shape(name) || name == "use" {
            for child in node.children().filter(is_movement) {
                self.refuse(&child, Feature::Animation);
            }
        }
    }
}
