//! The destinations of links: ids of the leaflet, allowed addresses, and placeholders in
//! addresses. Whether an id exists is left to `document::builder`.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, TagEnd};

use super::super::addresses::{is_allowed, probable_address};
use super::super::destination::Destination;
use super::super::placeholders::STAND_IN;
use super::read::MarkupReader;
use crate::diagnostic::{DocumentProblem, Markup, ReadingProblem};
use crate::recognize::is_without_ink;

impl MarkupReader<'_, '_, '_> {
    /// The destination of a link; `Nowhere` for a faulty one, which is reported.
    pub(super) fn destination(
        &mut self,
        kind: LinkType,
        address: &str,
        range: &Range<usize>,
    ) -> Destination {
        if let Some(links) = &self.links {
            let number = address.strip_prefix('#').and_then(|number| number.parse::<usize>().ok());
            let source = number.and_then(|number| links.get(number.checked_sub(1)?));
            return source.cloned().unwrap_or(Destination::Nowhere);
        }
        if self.refuse_entity(address, range) {
            return Destination::Nowhere;
        }
        if matches!(kind, LinkType::Autolink | LinkType::Email) {
            self.check_glued_address(range);
        }
        let span = self.prepared.span(range);
        let empty = matches!(self.events.get(self.at + 1), Some((Event::End(TagEnd::Link), _)));
        if empty || address.is_empty() || address == "#" {
            self.builder.report(DocumentProblem::EmptyLink, span);
            return Destination::Nowhere;
        }
        let mut invisible =
            address.chars().filter(|it| is_without_ink(it.encode_utf8(&mut [0; 4])));
        if let Some(character) = invisible.next() {
            self.builder.report(DocumentProblem::ControlCharacter { character }, span);
            return Destination::Nowhere;
        }
        let address = match kind {
            LinkType::Email => format!("mailto:{address}"),
            _ if address.contains(STAND_IN) => match self.filled(address, range) {
                Some(address) => address,
                // The unknown placeholder has been reported.
                None => return Destination::Nowhere,
            },
            _ => address.to_owned(),
        };
        if let Some(id) = address.strip_prefix('#') {
            return Destination::Id(id.to_owned(), span);
        }
        if is_allowed(&address) {
            return Destination::Address(address);
        }
        let nearest = probable_address(&address);
        self.builder.report(DocumentProblem::RefusedAddress { address, nearest }, span);
        Destination::Nowhere
    }

    /// Reports an address in angle brackets without a space around it: without its brackets
    /// it is part of the word next to it.
    fn check_glued_address(&mut self, range: &Range<usize>) {
        let text = &self.prepared.text;
        let is_glued = text[..range.start].ends_with(char::is_alphanumeric)
            || text[range.end..].starts_with(char::is_alphanumeric);
        if is_glued {
            self.refuse(Markup::GluedAddress, range);
        }
    }

    /// Reports a link whose words would not be on paper, unless something has been reported of
    /// them since there were `reported` problems.
    pub(super) fn check_words_of_link(
        &mut self,
        words: Option<&str>,
        reported: usize,
        range: &Range<usize>,
    ) {
        if words.is_none_or(is_without_ink) && self.builder.diagnostics.len() == reported {
            self.builder.report(DocumentProblem::EmptyLink, self.prepared.span(range));
        }
    }

    /// Reports the title of a link, which paper cannot show.
    pub(super) fn check_link_title(&mut self, title: &str, range: &Range<usize>) {
        if !title.trim().is_empty() {
            let problem = ReadingProblem::LinkTitle { title: title.to_owned() };
            self.builder.report(problem, self.prepared.span(range));
        }
    }

    /// An address with the practice's words in place of its stand-ins; `None` if one of
    /// them is unknown. The address is at the end of its link, so its stand-ins are the
    /// last ones of the link.
    fn filled(&self, address: &str, range: &Range<usize>) -> Option<String> {
        let link = &self.prepared.text[range.clone()];
        let places: Vec<usize> = link.match_indices(STAND_IN).map(|(at, _)| at).collect();
        let mut parts = address.split(STAND_IN);
        let mut filled = parts.next()?.to_owned();
        for (place, part) in
            places.iter().rev().take(address.matches(STAND_IN).count()).rev().zip(parts)
        {
            let file = self.prepared.offsets.to_file(range.start + place);
            filled.push_str(&self.builder.practice_word_at(file)?.value);
            filled.push_str(part);
        }
        let number = filled.strip_prefix("tel:").and_then(probable_address);
        let begun = number.or_else(|| probable_address(&filled));
        Some(begun.unwrap_or(filled))
    }
}
