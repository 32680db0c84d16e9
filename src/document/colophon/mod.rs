//! The colophon, the last block of a leaflet: the practice that hands it out ([`practice`])
//! and the leaflet's information about itself ([`about`]). Their paragraphs are composed
//! with [`draft`]; the values come from `document::about`.

mod about;
mod draft;
mod practice;

use std::sync::Arc;

use super::about::PrintedAbout;
use super::builder::DocumentBuilder;
use super::{Block, Colophon};
use crate::artwork::Artwork;
use crate::definition::{Practice, PracticePlacement};

impl DocumentBuilder<'_> {
    /// The colophon; `None` if the practice is not shown at the end and the leaflet gives
    /// no information about itself.
    pub(super) fn colophon(&mut self, about: Option<&PrintedAbout>) -> Option<Block> {
        let practice =
            self.leaflet.practice.as_ref().filter(|it| it.shown == PracticePlacement::End);
        let span = practice.map(|it| it.name.span).or(about.map(|about| about.given.span))?;
        let node = self.node(Some(span));
        let logo = practice.and_then(|practice| self.logo(practice));
        let practice = practice.map(|practice| self.place_and_contact(practice));
        let about = about.map(|about| self.entries(about));
        let (practice, about) = (practice.unwrap_or_default(), about.unwrap_or_default());
        Some(Block::Colophon(Colophon { node, logo, practice, about }))
    }

    /// The practice's logo; `None` if it cannot be shown, which is reported.
    pub(super) fn logo(&mut self, practice: &Practice) -> Option<Arc<Artwork>> {
        let path = practice.logo.as_ref()?;
        let logo = self.artwork(path)?;
        self.refuse_lettering(&logo);
        Some(logo)
    }
}
