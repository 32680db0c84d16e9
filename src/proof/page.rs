//! The blocks of a proof: title, instructions, summary, comparisons under the leaflet's
//! headings, and room to sign. `row` makes the rows of a comparison.

use super::LastApproval;
use super::labels::{ProofLabels, labels};
use super::place::{BlockLocation, NumberedBlock, numbered};
use crate::definition::LanguageTag;
use crate::diagnostic::{Language, Position, Span};
use crate::document::{
    Block, ColumnAlign, DocumentBuilder, Field, Heading, HeadingLevel, InlineBuilder, InlineStyle,
    InlineText, List, ListItem, NodeId, Numbering, Paragraph, Scope, Table, TableCell, TableRow,
    Title,
};
use crate::translation::{Translation, unread};

/// The number of `_` that makes a line to write on as wide as its cell.
const LONG_LINE: u16 = 12;
/// The length of a line for a date.
const SHORT_LINE: u16 = 7;

/// The widths of the columns of a comparison, in hundredths: the number, the kind of
/// text, the text, its translation, the space to write in.
const PARTS: [f64; 5] = [4.0, 11.0, 30.0, 30.0, 25.0];

/// A proof under construction.
pub(super) struct Proof<'p, 'b> {
    pub(super) builder: &'p mut DocumentBuilder<'b>,
    pub(super) labels: &'static ProofLabels,
    /// The language of the proof's own words.
    pub(super) own_language: Language,
    /// The language of the texts, if it is not the proof's.
    pub(super) source_language: Option<LanguageTag>,
    /// The language of the translations.
    pub(super) language: LanguageTag,
    translations: &'p [&'p Translation],
    numbered: Vec<NumberedBlock<'p>>,
}

impl<'p, 'b> Proof<'p, 'b> {
    pub(super) fn new(
        builder: &'p mut DocumentBuilder<'b>,
        own_language: Language,
        translations: &'p [&'p Translation],
    ) -> Self {
        let source = builder.leaflet.source_language.clone();
        let language = translations.first().map(|it| it.language.clone());
        Self {
            source_language: (source != builder.leaflet.language).then_some(source),
            language: language.unwrap_or(LanguageTag("und".to_owned())),
            builder,
            labels: labels(own_language),
            own_language,
            translations,
            numbered: numbered(translations),
        }
    }

    /// `Vergelijking: Osteoporose – Turks (tr)`.
    pub(super) fn title(&self) -> String {
        let LanguageTag(tag) = &self.language;
        let language = match self.language.name(self.own_language) {
            Some(name) => format!("{name} ({tag})"),
            None => tag.clone(),
        };
        let title = self.builder.leaflet.title.value.split_whitespace();
        (self.labels.title)(&title.collect::<Vec<_>>().join(" "), &language)
    }

    /// All blocks of the proof, the title first.
    pub(super) fn blocks(&mut self, title: &str, last: Option<&LastApproval>) -> Vec<Block> {
        let mut blocks = vec![self.title_block(title)];
        blocks.push(self.steps());
        blocks.push(self.summary(last));
        let all = std::mem::take(&mut self.numbered);
        let (approved, changed): (Vec<_>, Vec<_>) =
            all.into_iter().partition(NumberedBlock::is_approved);
        if last.is_none() {
            blocks.extend(self.part(self.labels.everything, &changed));
        } else if changed.is_empty() {
            blocks.push(self.paragraph(self.labels.nothing_changed));
        } else {
            blocks.extend(self.part(self.labels.changed, &changed));
        }
        if !approved.is_empty() {
            blocks.extend(self.part(self.labels.unchanged, &approved));
        }
        blocks.extend(self.signing());
        blocks
    }

    fn steps(&mut self) -> Block {
        let node = self.node();
        let steps = (1u32..).zip(self.labels.steps);
        let items = steps.map(|(number, step)| {
            let (node, label_node) = (self.node(), self.node());
            let label = self.builder.label(format!("{number}."), label_node, self.place().begin());
            let body_node = self.node();
            let text = self.own_text(body_node, step);
            let blocks = vec![Block::Paragraph(Paragraph { node: body_node, text })];
            ListItem { node, label_node, body_node, label, blocks }
        });
        let items = items.collect();
        Block::List(List { node, numbering: Numbering::Decimal(1), items })
    }

    /// The state of the translation, and what the readers need to know about the texts.
    fn summary(&mut self, last: Option<&LastApproval>) -> Block {
        let tally = self.translations.iter().map(|it| it.tally());
        let tally = tally.fold(Default::default(), |one, other| one + other);
        let approval = match last {
            Some(last) => {
                let date = self.builder.date(last.date);
                (self.labels.last_approved)(&date, &last.by)
            }
            None => self.labels.never_approved.to_owned(),
        };
        let mut text = format!("{} {approval}", (self.labels.tally)(tally));
        if self.numbered.iter().any(|it| it.block.entry.previous.is_some() && !it.is_approved()) {
            text.push(' ');
            text.push_str(self.labels.of_changes);
        }
        if let Some(what) = unread(&self.language) {
            text.push(' ');
            text.push_str((self.labels.unread)(what));
        }
        self.paragraph(&text)
    }

    /// A part of the proof: its heading, and blocks under the headings of the leaflet.
    fn part(&mut self, heading: &str, blocks: &[NumberedBlock<'_>]) -> Vec<Block> {
        let mut part = vec![self.heading(HeadingLevel::Heading, heading, None)];
        for group in blocks.chunk_by(|one, other| one.location == other.location) {
            let source = self.source_language.clone();
            let (heading, language) = match group[0].location {
                BlockLocation::First => (self.labels.beginning, None),
                BlockLocation::Under(heading) => (heading, source),
                BlockLocation::InAbout => (self.labels.about, None),
                BlockLocation::InPractice => (self.labels.practice, None),
            };
            part.push(self.heading(HeadingLevel::Subheading, heading, language));
            part.push(self.comparison(group));
        }
        part
    }

    /// A table of texts beside their translations.
    fn comparison(&mut self, blocks: &[NumberedBlock<'_>]) -> Block {
        let node = self.node();
        let head_node = self.node();
        let source = self.builder.leaflet.source_language.clone();
        let [source, target] = [&source, &self.language]
            .map(|tag| tag.name(self.own_language).unwrap_or_else(|| tag.0.clone()));
        let ProofLabels { number, kind, correction, .. } = self.labels;
        let head = self.head(&[number, kind, &source, &target, correction]);
        let body_node = self.node();
        let rows = blocks.iter().map(|block| self.row(block)).collect();
        let column_shares = Some(PARTS.to_vec());
        let columns = self.columns();
        Block::Table(Table { node, columns, column_shares, head_node, head, body_node, rows })
    }

    /// The alignment of the columns of a comparison. A column of a right-to-left
    /// language is aligned right, its header too.
    fn columns(&self) -> Vec<ColumnAlign> {
        let source = &self.builder.leaflet.source_language;
        let align = |language: &LanguageTag| {
            if language.is_right_to_left() { ColumnAlign::End } else { ColumnAlign::Start }
        };
        let start = ColumnAlign::Start;
        vec![start, start, align(source), align(&self.language), start]
    }

    /// Room to sign.
    fn signing(&mut self) -> Vec<Block> {
        let heading = self.heading(HeadingLevel::Heading, self.labels.signing, None);
        let signed = self.paragraph(self.labels.signed);
        let (node, head_node) = (self.node(), self.node());
        let head = self.head(&self.labels.signature);
        let body_node = self.node();
        let rows = self.labels.signers.iter().map(|signer| self.signer(signer)).collect();
        let columns = vec![ColumnAlign::Start; 5];
        let column_shares = None;
        let table =
            Block::Table(Table { node, columns, column_shares, head_node, head, body_node, rows });
        let then = (self.labels.then)(&self.language.0);
        vec![heading, signed, table, self.paragraph(&then)]
    }

    fn signer(&mut self, signer: &str) -> TableRow {
        let node = self.node();
        let file = self.place().begin();
        let mut cells = vec![self.cell(Some(Scope::Row), |_, words| {
            words.say(signer, file, InlineStyle::default());
        })];
        for length in [LONG_LINE, LONG_LINE, SHORT_LINE, LONG_LINE] {
            cells.push(self.cell(None, |proof, words| {
                // A signature needs more room than a line of print.
                for _ in 0..2 {
                    words.say("\u{a0}", file, InlineStyle::default());
                    words.line_break(file, InlineStyle::default());
                }
                proof.field(words, Field::Blank { length }, file);
            }));
        }
        TableRow { node, cells }
    }

    fn head(&mut self, columns: &[&str]) -> TableRow {
        let node = self.node();
        let file = self.place().begin();
        let cells = columns.iter().map(|text| {
            self.cell(Some(Scope::Column), |_, words| words.say(text, file, InlineStyle::default()))
        });
        TableRow { node, cells: cells.collect() }
    }

    /// A cell with the words that `fill` puts into it.
    pub(super) fn cell(
        &mut self,
        heads: Option<Scope>,
        fill: impl FnOnce(&mut Self, &mut InlineBuilder),
    ) -> TableCell {
        let node = self.node();
        let mut words = InlineBuilder::default();
        fill(self, &mut words);
        words.trim_end();
        let inlines = self.builder.linked(&words, Vec::new(), node);
        TableCell { node, heads, text: words.into_text(inlines) }
    }

    /// Adds a field to fill in by hand.
    pub(super) fn field(&mut self, words: &mut InlineBuilder, field: Field, file: Position) {
        words.field(self.builder.field_words(field), field, file, InlineStyle::default());
    }

    fn title_block(&mut self, title: &str) -> Block {
        let node = self.node();
        let heading =
            Heading { node, level: HeadingLevel::Title, text: self.own_text(node, title) };
        Block::Title(Title { sender: None, heading, subtitle: None })
    }

    fn heading(&mut self, level: HeadingLevel, text: &str, language: Option<LanguageTag>) -> Block {
        let node = self.node();
        let text = InlineText { language, ..self.own_text(node, text) };
        Block::Heading(Heading { node, level, text })
    }

    fn paragraph(&mut self, text: &str) -> Block {
        let node = self.node();
        let text = self.own_text(node, text);
        Block::Paragraph(Paragraph { node, text })
    }

    fn own_text(&self, node: NodeId, words: &str) -> InlineText {
        self.builder.label(words.to_owned(), node, self.place().begin())
    }

    /// An element for words that are the proof's own or come from several places.
    pub(super) fn node(&mut self) -> NodeId {
        let place = self.place();
        self.builder.node(Some(place))
    }

    /// The place given to words that are not in the file: that of the title.
    fn place(&self) -> Span {
        self.builder.leaflet.title.span
    }
}
