//! What stands at the end of a leaflet: who hands it out, and what it says of
//! itself.

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
    /// The practice, if it is shown at the end, and what the leaflet says of
    /// itself, with the fingerprint of its words.
    pub(super) fn colophon(&mut self, about: Option<&PrintedAbout>) -> Option<Block> {
        let practice =
            self.leaflet.practice.as_ref().filter(|it| it.shown == PracticePlacement::End);
        let span = practice.map(|it| it.name.span).or(about.map(|told| told.given.span))?;
        let node = self.node(Some(span));
        let logo = practice.and_then(|practice| self.logo(practice));
        let practice = practice.map(|practice| self.place_and_contact(practice));
        let about = about.map(|told| self.entries(told));
        let (practice, about) = (practice.unwrap_or_default(), about.unwrap_or_default());
        Some(Block::Colophon(Colophon { node, logo, practice, about }))
    }

    /// The practice's logo; none where it cannot be shown, which is reported.
    pub(super) fn logo(&mut self, practice: &Practice) -> Option<Arc<Artwork>> {
        let path = practice.logo.as_ref()?;
        let logo = self.artwork(path)?;
        self.refuse_lettering(&logo);
        Some(logo)
    }
}
