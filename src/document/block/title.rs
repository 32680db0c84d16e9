//! The opening of a leaflet: its title, with the practice above it and a line under it.

use std::sync::Arc;

use super::{BlockContent, Heading, Paragraph, TextRole};
use crate::artwork::Artwork;
use crate::document::{InlineText, NodeId};

/// The opening of a leaflet, its first block.
#[derive(Debug, Clone, PartialEq)]
pub struct Title<T = InlineText> {
    /// The practice that hands the leaflet out, if it is shown at the head of the first
    /// page.
    pub sender: Option<Sender<T>>,
    /// The title, a heading of level 1.
    pub heading: Heading<T>,
    /// The line under the title: a P, since it heads nothing.
    pub subtitle: Option<Paragraph<T>>,
}

/// A practice as it is shown above the title.
#[derive(Debug, Clone, PartialEq)]
pub struct Sender<T = InlineText> {
    /// The P.
    pub node: NodeId,
    /// Its logo: an Artifact, since its name is beside it.
    pub logo: Option<Arc<Artwork>>,
    /// Its name.
    pub name: T,
}

impl<T> Title<T> {
    pub(super) fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> Title<U> {
        Title {
            sender: self.sender.as_ref().map(|sender| Sender {
                node: sender.node,
                logo: sender.logo.clone(),
                name: make(&sender.name, TextRole::PracticeName),
            }),
            heading: self.heading.map(make),
            subtitle: self.subtitle.as_ref().map(|subtitle| Paragraph {
                node: subtitle.node,
                text: make(&subtitle.text, TextRole::Subtitle),
            }),
        }
    }

    pub(super) fn add_contents<'b>(&'b self, contents: &mut Vec<BlockContent<'b, T>>) {
        let sender = self.sender.iter();
        contents.extend(sender.map(|it| BlockContent::Text(&it.name, TextRole::PracticeName)));
        self.heading.add_contents(contents);
        let subtitle = self.subtitle.iter();
        contents.extend(subtitle.map(|it| BlockContent::Text(&it.text, TextRole::Subtitle)));
    }

    /// The first element.
    pub(super) fn first_node(&self) -> NodeId {
        self.sender.as_ref().map_or(self.heading.node, |sender| sender.node)
    }
}
