//! The furniture: the texts at the head and foot of every page, which are no part of the
//! reading order. Where they are placed is left to `layout`.

use std::sync::Arc;

use super::builder::DocumentBuilder;
use super::inline_builder::{InlineBuilder, InlineStyle};
use super::one_line::with_commas;
use super::{Inline, InlineKind, InlineText, NodeId, TextRole};
use crate::artwork::Artwork;
use crate::definition::{Practice, PracticePlacement, Term, Text};
use crate::locale::{english, term};

/// The texts at the head and foot of a page, outside the reading order. They carry the
/// node of the title but are never tagged with it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Furniture<T = InlineText> {
    /// The title of the leaflet.
    pub title: T,
    /// The notice at the foot of the first of two pages; `None` if the program has no
    /// words for it in the leaflet's language.
    pub continued: Option<T>,
    /// Whether the definition supplies that notice.
    pub is_continued_given: bool,
    /// The glyphs page numbers are built from: the digits from zero on and the character
    /// between two page numbers, separated by spaces.
    pub numerals: T,
    /// The sign after a title that is shortened.
    pub ellipsis: T,
    /// The practice that hands it out, if it is shown on every page.
    pub practice: Option<PageFooter<T>>,
    /// The notice at the head of each page of a draft.
    pub notice: Option<T>,
}

/// A practice as it is shown at the foot of each page.
#[derive(Debug, Clone, PartialEq)]
pub struct PageFooter<T = InlineText> {
    /// Its logo.
    pub logo: Option<Arc<Artwork>>,
    /// Its name.
    pub name: T,
    /// Its address, telephone number, mailbox, website and opening hours.
    pub details: Vec<T>,
    /// The character between two details on a line.
    pub point: T,
}

impl<T> Furniture<T> {
    /// The same furniture with each text replaced by the result of `make`.
    pub fn map<'f, U>(&'f self, make: &mut impl FnMut(&'f T, TextRole) -> U) -> Furniture<U> {
        Furniture {
            title: make(&self.title, TextRole::Margin),
            continued: self.continued.as_ref().map(|text| make(text, TextRole::Margin)),
            is_continued_given: self.is_continued_given,
            numerals: make(&self.numerals, TextRole::Margin),
            ellipsis: make(&self.ellipsis, TextRole::Margin),
            practice: self.practice.as_ref().map(|practice| practice.map(make)),
            notice: self.notice.as_ref().map(|text| make(text, TextRole::Notice)),
        }
    }
}

impl<T> PageFooter<T> {
    fn map<'f, U>(&'f self, make: &mut impl FnMut(&'f T, TextRole) -> U) -> PageFooter<U> {
        PageFooter {
            logo: self.logo.clone(),
            name: make(&self.name, TextRole::PracticeName),
            details: self.details.iter().map(|text| make(text, TextRole::Margin)).collect(),
            point: make(&self.point, TextRole::Margin),
        }
    }
}

impl DocumentBuilder<'_> {
    /// The furniture of a leaflet with this title.
    pub(crate) fn furniture(&mut self, mut title: InlineText) -> Furniture {
        title.text = title.text.replace('\n', " ");
        let leaflet = self.leaflet;
        let node = title.inlines.first().map_or(NodeId(0), |inline| inline.node);
        let own = |words: String| self.label(words, node, leaflet.title.span.begin());
        let continued = self.known_term(Term::Continued).map(|words| own(words.to_owned()));
        let notice = self.notice().map(own);
        let mut numerals: Vec<String> = self.digits().chars().map(String::from).collect();
        numerals.push("/".to_owned());
        let numerals = own(numerals.join(" "));
        let ellipsis = own("…".to_owned());
        let practice = leaflet.practice.as_ref().filter(|it| it.shown == PracticePlacement::Footer);
        let practice = practice.map(|practice| self.footer(practice, node));
        let is_continued_given = leaflet.words.word(Term::Continued).is_some();
        Furniture { title, continued, is_continued_given, numerals, ellipsis, practice, notice }
    }

    /// The notice of a draft, in the source language for its makers and in the leaflet's
    /// for a patient who is handed it by mistake.
    pub(super) fn notice(&self) -> Option<String> {
        if !self.is_draft() {
            return None;
        }
        let source =
            term(&self.leaflet.source_language, Term::Draft).unwrap_or(english(Term::Draft));
        let own = self.known_term(Term::Draft).unwrap_or(english(Term::Draft));
        Some(if own == source { own.to_owned() } else { format!("{source} · {own}") })
    }

    fn footer(&mut self, practice: &Practice, node: NodeId) -> PageFooter {
        let logo = self.logo(practice);
        let name = on_its_own(&practice.name, node);
        let details = [
            &practice.address,
            &practice.phone,
            &practice.email,
            &practice.website,
            &practice.hours,
        ];
        let details = details.into_iter().flatten().map(|text| on_its_own(text, node)).collect();
        let point = self.label("·".to_owned(), node, practice.name.span.begin());
        PageFooter { logo, name, details, point }
    }
}

/// A text on a single line.
fn on_its_own(text: &Text, node: NodeId) -> InlineText {
    let line = with_commas(text);
    let mut words = InlineBuilder::default();
    words.push(&line.value, &line.offsets, 0, InlineStyle::default());
    words.trim_end();
    let range = 0..words.text.len();
    let whole = Inline { range, node, kind: InlineKind::Words, strong: false, emphasis: false };
    words.into_text(vec![whole])
}
