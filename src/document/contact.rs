//! The practice that hands a leaflet out: its name and logo above the title, and the panel
//! at the end that says how to reach it. Its line at the foot of each page is made in
//! [`furniture`](super::furniture).

use std::sync::Arc;

use super::addresses::probable_address;
use super::builder::DocumentBuilder;
use super::colophon::ColophonDraft;
use super::{Block, Contact, Paragraph, Sender};
use crate::artwork::Artwork;
use crate::definition::{Practice, PracticePlacement, Term, Text};

impl DocumentBuilder<'_> {
    /// The practice above the title; `None` unless it is shown there.
    pub(super) fn sender(&mut self) -> Option<Sender> {
        let practice = self.practice_shown_at(&[PracticePlacement::Top])?;
        let logo = self.logo(practice);
        let Paragraph { node, text: name } = self.lines(&practice.name);
        Some(Sender { node, logo, name })
    }

    /// The panel that says how to reach the practice; `None` unless it is shown at the end.
    /// A practice whose logo is above the title does not show it again, and none of it is
    /// repeated if there is nothing but the name.
    pub(super) fn contact(&mut self) -> Option<Block> {
        let places = [PracticePlacement::Top, PracticePlacement::End];
        let practice = self.practice_shown_at(&places)?;
        let details = [
            &practice.phone,
            &practice.hours,
            &practice.address,
            &practice.email,
            &practice.website,
        ];
        let is_at_top = practice.shown == PracticePlacement::Top;
        if is_at_top && details.into_iter().flatten().next().is_none() {
            return None;
        }
        let node = self.node(Some(practice.name.span));
        Some(Block::Contact(Contact {
            node,
            logo: if is_at_top { None } else { self.logo(practice) },
            name: self.lines(&practice.name),
            phone: practice.phone.as_ref().map(|phone| self.phone(phone)),
            hours: practice.hours.as_ref().map(|hours| self.lines(hours)),
            address: practice.address.as_ref().map(|address| self.lines(address)),
            online: self.online(practice),
        }))
    }

    /// The practice's logo; `None` if it cannot be shown, which is reported.
    pub(super) fn logo(&mut self, practice: &Practice) -> Option<Arc<Artwork>> {
        let path = practice.logo.as_ref()?;
        let logo = self.artwork(path)?;
        self.refuse_lettering(&logo);
        Some(logo)
    }

    fn phone(&mut self, phone: &Text) -> Paragraph {
        let label = format!("{} ", self.word(Term::Phone));
        let draft = ColophonDraft::default().words(&label, phone.span.begin());
        self.paragraph(phone, draft.link(phone, probable_address(&phone.value)))
    }

    /// The mailbox and the website, each on its own line.
    fn online(&mut self, practice: &Practice) -> Option<Paragraph> {
        let first = practice.email.as_ref().or(practice.website.as_ref())?;
        let mut draft = ColophonDraft::default().lines(practice.email.as_ref());
        if let Some(site) = &practice.website {
            let written = site.value.trim();
            let is_host = written.contains('.') && !written.contains(char::is_whitespace);
            let address = probable_address(written);
            let address = address.or_else(|| is_host.then(|| format!("https://{written}")));
            draft = draft.line_break(site.span.begin()).link(site, address);
        }
        Some(self.paragraph(first, draft))
    }

    /// A text with its line breaks.
    fn lines(&mut self, text: &Text) -> Paragraph {
        self.paragraph(text, ColophonDraft::default().lines(Some(text)))
    }

    fn paragraph(&mut self, text: &Text, draft: ColophonDraft) -> Paragraph {
        let node = self.node(Some(text.span));
        Paragraph { node, text: draft.finish(self, node) }
    }
}

impl<'a> DocumentBuilder<'a> {
    /// The practice, if it is shown at one of these places.
    fn practice_shown_at(&self, places: &[PracticePlacement]) -> Option<&'a Practice> {
        self.leaflet.practice.as_ref().filter(|practice| places.contains(&practice.shown))
    }
}
