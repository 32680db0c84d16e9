use super::super::builder::Builder;
use super::super::{Block, List, ListItem, Numbering, Paragraph};
use super::draft::Draft;
use crate::calendar::Date;
use crate::definition::{About, Text};
use crate::diagnostic::Span;

impl Builder<'_> {
    /// What a leaflet says of itself, a paragraph for each thing.
    pub(super) fn entries(&mut self, about: &About, fingerprint: &str) -> Vec<Block> {
        let start = about.span.start;
        let vocabulary = self.vocabulary();
        let words = &vocabulary.about;
        let said = |label, text: &Option<Text>| {
            text.as_ref().map(|text| Draft::default().label(label, start).text(text))
        };
        let dated = |label, date: Option<Date>| {
            date.map(|date| {
                Draft::default().label(label, start).words(&vocabulary.date(date), start)
            })
        };
        let listed = |label, texts: &[Text]| {
            (!texts.is_empty()).then(|| Draft::default().label(label, start).texts(texts))
        };
        let before_sources = [
            said(words.version, &about.version),
            dated(words.date, about.date),
            dated(words.review, about.review.map(|(date, _)| date)),
            listed(words.authors[usize::from(about.authors.len() > 1)], &about.authors),
            listed(words.reviewers, &about.reviewers),
        ];
        let identifier = about.id.as_ref();
        let reference = Draft::default().label(words.reference, start);
        let reference = match identifier {
            Some(id) => reference.text(id).words(" · ", id.span.start),
            None => reference,
        };
        let after_sources =
            [listed(words.feedback, &about.feedback), Some(reference.words(fingerprint, start))];
        let mut blocks: Vec<Block> = before_sources
            .into_iter()
            .flatten()
            .map(|draft| self.entry(about.span, draft))
            .collect();
        blocks.extend(self.sources(&about.sources, words.sources, about.span));
        blocks
            .extend(after_sources.into_iter().flatten().map(|draft| self.entry(about.span, draft)));
        blocks
    }

    /// One source in a paragraph, several in a list.
    fn sources(&mut self, sources: &[Text], words: [&str; 2], span: Span) -> Vec<Block> {
        let label = |word| Draft::default().label(word, span.start);
        match sources {
            [] => Vec::new(),
            [source] => vec![self.entry(span, label(words[0]).text(source))],
            _ => vec![self.entry(span, label(words[1])), self.list(sources)],
        }
    }

    fn list(&mut self, texts: &[Text]) -> Block {
        let span = texts.first().map(|text| text.span);
        let node = self.node(span);
        let items = texts.iter().map(|text| {
            let node = self.node(Some(text.span));
            let label_node = self.node(None);
            let label = self.label("•".to_owned(), label_node, text.span.start);
            let body_node = self.node(Some(text.span));
            let said = Draft::default().text(text).finish(self, body_node);
            let blocks = vec![Block::Paragraph(Paragraph { node: body_node, text: said })];
            ListItem { node, label_node, body_node, label, blocks }
        });
        let items = items.collect();
        Block::List(List { node, numbering: Numbering::Bullet, items })
    }

    fn entry(&mut self, span: Span, draft: Draft) -> Block {
        let node = self.node(Some(span));
        Block::Paragraph(Paragraph { node, text: draft.finish(self, node) })
    }
}
