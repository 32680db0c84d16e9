//! The practice in the colophon: name, address, and how to reach it.

use super::super::addresses::probable_address;
use super::super::builder::DocumentBuilder;
use super::super::{Block, Paragraph};
use super::draft::ColophonDraft;
use crate::definition::{Practice, Term, Text};

impl DocumentBuilder<'_> {
    /// Name and address of a practice, and how to reach it.
    pub(super) fn place_and_contact(&mut self, practice: &Practice) -> Vec<Block> {
        let place =
            ColophonDraft::default().strong(&practice.name).lines(practice.address.as_ref());
        let mut blocks = vec![self.paragraph(&practice.name, place)];
        let ways = [&practice.phone, &practice.email, &practice.website];
        if let Some(first) = ways.into_iter().flatten().next() {
            let contact = self.contact(practice);
            blocks.push(self.paragraph(first, contact));
        }
        blocks
    }

    /// Telephone number, mailbox and website, each on its own line.
    fn contact(&mut self, practice: &Practice) -> ColophonDraft {
        let mut contact = ColophonDraft::default();
        if let Some(phone) = &practice.phone {
            contact = contact
                .words(&format!("{} ", self.word(Term::Phone)), phone.span.begin())
                .link(phone, probable_address(&phone.value));
        }
        contact = contact.lines(practice.email.as_ref());
        let Some(site) = &practice.website else { return contact };
        let written = site.value.trim();
        let is_host = written.contains('.') && !written.contains(char::is_whitespace);
        let address = probable_address(written);
        let address = address.or_else(|| is_host.then(|| format!("https://{written}")));
        contact.line_break(site.span.begin()).link(site, address)
    }

    fn paragraph(&mut self, text: &Text, draft: ColophonDraft) -> Block {
        let node = self.node(Some(text.span));
        Block::Paragraph(Paragraph { node, text: draft.finish(self, node) })
    }
}
