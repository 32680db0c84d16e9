use std::sync::Arc;

use super::builder::Builder;
use super::placeholders::on_one_line;
use super::vocabulary::vocabulary;
use super::words::{Look, Words};
use super::{Inline, InlineText};
use crate::artwork::Artwork;
use crate::definition::{Offsets, Practice, Shown, Text};
use crate::diagnostic::Span;

/// What a page says of itself at its foot: no part of what is read, so its
/// nodes become no elements.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Furniture {
    /// What the leaflet is about.
    pub title: InlineText,
    /// What stands at the foot of the first of two pages; none where the
    /// program has no words in the leaflet's language.
    pub continued: Option<InlineText>,
    /// The digits from nought on and the sign between two page numbers, a space
    /// between them.
    pub numerals: InlineText,
    /// Who hands it out, where that is shown under each page.
    pub practice: Option<PageFooter>,
}

/// A practice as it is shown under each page.
#[derive(Debug, Clone, PartialEq)]
pub struct PageFooter {
    /// Its logo.
    pub logo: Option<Arc<Artwork>>,
    /// What it is called.
    pub name: InlineText,
    /// Where it is, and how to reach it.
    pub details: Option<InlineText>,
}

impl Builder<'_> {
    /// The furniture of a leaflet of this title.
    pub(super) fn furniture(&mut self, mut title: InlineText) -> Furniture {
        title.text = title.text.replace('\n', " ");
        let leaflet = self.leaflet;
        let span = leaflet.title.span;
        let words = vocabulary(&leaflet.language);
        let continued = words.is_of(&leaflet.language).then_some(words.continued);
        let practice = leaflet.practice.as_ref().filter(|it| it.shown == Shown::Footer);
        Furniture {
            title,
            continued: continued.map(|words| self.outside(words, span)),
            numerals: self.outside(words.numerals, span),
            practice: practice.map(|practice| self.footer(practice)),
        }
    }

    fn footer(&mut self, practice: &Practice) -> PageFooter {
        let logo = self.logo(practice);
        let name = self.apart(&[&practice.name]);
        let details = [&practice.address, &practice.phone, &practice.email, &practice.website];
        let details: Vec<&Text> = details.into_iter().flatten().collect();
        let details = (!details.is_empty()).then(|| self.apart(&details));
        PageFooter { logo, name, details }
    }

    /// Words of the program's own that become no element.
    fn outside(&mut self, words: &str, span: Span) -> InlineText {
        let node = self.node(Some(span));
        self.label(words.to_owned(), node, span.start)
    }

    /// Texts one after the other with a point between them, which become no
    /// element.
    fn apart(&mut self, texts: &[&Text]) -> InlineText {
        let mut words = Words::default();
        for text in texts {
            if !words.text.is_empty() {
                let place = Offsets(vec![(0, text.span.start)]);
                words.push(" · ", &place, 0, Look::default());
            }
            let line = on_one_line(text);
            words.push(&line.value, &line.offsets, 0, Look::default());
        }
        let node = self.node(texts.first().map(|text| text.span));
        words.trim_end();
        let whole = Inline {
            range: 0..words.text.len(),
            node,
            link: false,
            strong: false,
            emphasis: false,
        };
        InlineText { inlines: vec![whole], text: words.text, offsets: words.offsets }
    }
}
