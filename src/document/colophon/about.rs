//! The entries of the colophon in which a leaflet gives information about itself: version,
//! dates, authors, sources, feedback and fingerprint.

use super::super::about::{PrintedAbout, has_words};
use super::super::builder::DocumentBuilder;
use super::super::{Block, List, ListItem, Numbering, Paragraph};
use super::draft::ColophonDraft;
use crate::definition::{About, LanguageTag, Term, Text};
use crate::diagnostic::Span;

impl DocumentBuilder<'_> {
    /// The information about the leaflet, one paragraph for each entry.
    pub(super) fn entries(&mut self, printed: &PrintedAbout) -> Vec<Block> {
        let PrintedAbout { given: about, fingerprint, as_written } = printed;
        let mut drafts: Vec<ColophonDraft> = Vec::new();
        if let Some(version) = &about.version {
            drafts.push(self.labelled(Term::Version, about).text(version));
        }
        let days = [(Term::Date, about.date), (Term::Review, about.review.map(|(day, _)| day))];
        for (word, day) in days.into_iter().filter_map(|(word, day)| Some((word, day?))) {
            let written = self.date(day);
            drafts.push(self.labelled(word, about).words(&written, about.span.begin()));
        }
        let author = if about.authors.len() > 1 { Term::Authors } else { Term::Author };
        let authors = self.listed(author, &about.authors, about);
        drafts.extend(authors.map(|draft| draft.in_language(&as_written.authors)));
        let reviewers = self.listed(Term::Reviewers, &about.reviewers, about);
        drafts.extend(reviewers.map(|draft| draft.in_language(&as_written.reviewers)));
        let mut blocks = self.entries_of(drafts, about.span);
        blocks.extend(self.sources(about, &as_written.sources));
        let feedback = self.listed(Term::Feedback, &about.feedback, about);
        let feedback = feedback.map(|draft| draft.in_language(&as_written.feedback));
        let mut drafts: Vec<ColophonDraft> = feedback.into_iter().collect();
        drafts.push(self.reference(about, fingerprint));
        blocks.extend(self.entries_of(drafts, about.span));
        blocks
    }

    /// A draft that begins with one of the program's own words as its label.
    fn labelled(&mut self, word: Term, about: &About) -> ColophonDraft {
        ColophonDraft::default().label(self.word(word), about.span.begin())
    }

    /// Texts after a label; `None` without texts.
    fn listed(&mut self, word: Term, texts: &[Text], about: &About) -> Option<ColophonDraft> {
        (!texts.is_empty()).then(|| self.labelled(word, about).texts(texts))
    }

    /// The identifier of a leaflet, and the fingerprint of its words.
    fn reference(&mut self, about: &About, fingerprint: &str) -> ColophonDraft {
        let reference = self.labelled(Term::Reference, about);
        let reference = match &about.id {
            Some(id) => reference.text(id).words("\u{a0}· ", id.span.begin()),
            None => reference,
        };
        reference.words(fingerprint, about.span.begin())
    }

    /// A single source as a paragraph, several as a list. A single source in another
    /// language than its label is a list as well, since a paragraph has one language.
    fn sources(&mut self, about: &About, language: &Option<LanguageTag>) -> Vec<Block> {
        match &about.sources[..] {
            [] => Vec::new(),
            [source] if language.is_none() => {
                let draft = self.labelled(Term::Source, about).text(source);
                vec![self.entry(about.span, draft)]
            }
            sources => {
                let word = if sources.len() > 1 { Term::Sources } else { Term::Source };
                let draft = self.labelled(word, about);
                vec![self.entry(about.span, draft), self.list(sources, language)]
            }
        }
    }

    fn list(&mut self, texts: &[Text], language: &Option<LanguageTag>) -> Block {
        let span = texts.first().map(|text| text.span);
        let node = self.node(span);
        let numbering = Numbering::Bullet;
        let items = texts.iter().map(|text| {
            let node = self.node(Some(text.span));
            let label_node = self.node(None);
            let label = self.label(numbering.bullet().to_owned(), label_node, text.span.begin());
            let body_node = self.node(Some(text.span));
            let language = language.clone().filter(|_| has_words(&text.value));
            let text = ColophonDraft::default().text(text).in_language(&language);
            let text = text.finish(self, body_node);
            let blocks = vec![Block::Paragraph(Paragraph { node: body_node, text })];
            ListItem { node, label_node, body_node, label, blocks }
        });
        let items = items.collect();
        Block::List(List { node, numbering, items })
    }

    fn entries_of(&mut self, drafts: Vec<ColophonDraft>, span: Span) -> Vec<Block> {
        drafts.into_iter().map(|draft| self.entry(span, draft)).collect()
    }

    fn entry(&mut self, span: Span, draft: ColophonDraft) -> Block {
        let node = self.node(Some(span));
        Block::Paragraph(Paragraph { node, text: draft.finish(self, node) })
    }
}
