//! The panel at the end of a leaflet that says how to reach the practice.

use std::sync::Arc;

use super::{BlockContent, Paragraph, TextRole};
use crate::artwork::Artwork;
use crate::document::{InlineText, NodeId};

/// The practice that hands the leaflet out, and how to reach it. Each of its texts is a P
/// and is read in this order.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact<T = InlineText> {
    /// The Sect.
    pub node: NodeId,
    /// The practice's logo: an Artifact, since its name is beside it.
    pub logo: Option<Arc<Artwork>>,
    /// The practice's name.
    pub name: Paragraph<T>,
    /// The telephone number after its label.
    pub phone: Option<Paragraph<T>>,
    /// The opening hours, in lines.
    pub hours: Option<Paragraph<T>>,
    /// The address, in lines.
    pub address: Option<Paragraph<T>>,
    /// The mailbox and the website, each on its own line.
    pub online: Option<Paragraph<T>>,
}

impl<T> Contact<T> {
    /// Its paragraphs in reading order, each with its role.
    pub fn paragraphs(&self) -> impl Iterator<Item = (&Paragraph<T>, TextRole)> {
        let name = (&self.name, TextRole::PracticeName);
        let phone = self.phone.iter().map(|phone| (phone, TextRole::PracticePhone));
        let rest = self.hours.iter().chain(&self.address).chain(&self.online);
        let rest = rest.map(|paragraph| (paragraph, TextRole::Paragraph));
        std::iter::once(name).chain(phone).chain(rest)
    }

    pub(super) fn map<'b, U>(&'b self, make: &mut impl FnMut(&'b T, TextRole) -> U) -> Contact<U> {
        let mut with_role = |paragraph: &'b Paragraph<T>, role| Paragraph {
            node: paragraph.node,
            text: make(&paragraph.text, role),
        };
        let name = with_role(&self.name, TextRole::PracticeName);
        let phone = self.phone.as_ref().map(|it| with_role(it, TextRole::PracticePhone));
        let mut plain = |paragraph: &'b Option<Paragraph<T>>| {
            paragraph.as_ref().map(|it| with_role(it, TextRole::Paragraph))
        };
        let (hours, address) = (plain(&self.hours), plain(&self.address));
        let online = plain(&self.online);
        Contact { node: self.node, logo: self.logo.clone(), name, phone, hours, address, online }
    }

    pub(super) fn add_contents<'b>(&'b self, contents: &mut Vec<BlockContent<'b, T>>) {
        contents.extend(self.paragraphs().map(|(it, role)| BlockContent::Text(&it.text, role)));
    }
}
