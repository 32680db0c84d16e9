//! A row of a comparison: number, kind and state, text, translation, and notes with room
//! to write. `page` makes the table around the rows, `changes` finds what changed.

use super::changes::changes;
use super::page::Proof;
use super::place::NumberedBlock;
use crate::definition::{LanguageTag, Text};
use crate::diagnostic::{GlossaryProblem, Position, TranslationProblem, message};
use crate::document::{Field, InlineBuilder, InlineStyle, Scope, TableRow, words_to_compare};
use crate::translation::{Loss, MessageKind, TranslatedMessage, TranslationState};

/// The length of the line for a correction, in `_`.
const LINE: u16 = 12;

const PLAIN: InlineStyle = InlineStyle { strong: false, emphasis: false, link: None, field: None };
const STRONG: InlineStyle = InlineStyle { strong: true, ..PLAIN };

impl Proof<'_, '_> {
    /// The row of a text and its translation.
    pub(super) fn row(&mut self, numbered: &NumberedBlock<'_>) -> TableRow {
        let NumberedBlock { number, block, .. } = *numbered;
        let node = self.node();
        let file = block.message.span.begin();
        let number = number.to_string();
        let cells = vec![
            self.cell(Some(Scope::Row), |_, words| words.say(&number, file, PLAIN)),
            self.cell(None, |proof, words| proof.kind_and_state(block, words)),
            self.cell(None, |proof, words| proof.source(block, words)),
            self.cell(None, |proof, words| proof.translation(block, words)),
            self.cell(None, |proof, words| proof.verdict(block, words)),
        ];
        TableRow { node, cells }
    }

    fn kind_and_state(&mut self, block: &TranslatedMessage, words: &mut InlineBuilder) {
        let file = block.message.span.begin();
        words.say((self.labels.kinds)(&block.message.kind), file, PLAIN);
        words.line_break(file, PLAIN);
        let style = match block.state {
            TranslationState::Missing | TranslationState::Outdated => STRONG,
            TranslationState::ToReview | TranslationState::Reviewed => PLAIN,
        };
        words.say((self.labels.states)(block.state), file, style);
    }

    /// The text, and its wording at the time it was translated.
    fn source(&mut self, block: &TranslatedMessage, words: &mut InlineBuilder) {
        let TranslatedMessage { message, entry, state, .. } = block;
        let mut now = self.read(&message.kind, &message.source, message.span.begin());
        let previous = entry.previous.as_ref().filter(|_| *state == TranslationState::Outdated);
        let was = previous.map(|it| self.read(&message.kind, &it.source, message.span.begin()));
        words.language = self.source_language.clone();
        let Some(mut was) = was else { return words.append(&now) };
        mark_changes(&mut was, &mut now);
        words.append(&now);
        words.line_break(message.span.begin(), PLAIN);
        words.say(self.labels.was, message.span.begin(), PLAIN);
        words.blank(message.span.begin(), PLAIN);
        words.append(&was);
    }

    fn translation(&mut self, block: &TranslatedMessage, words: &mut InlineBuilder) {
        let translation = &block.entry.translation;
        let read = self.read_text(&block.message.kind, translation);
        self.builder.check_embeddings(&translation.value, &translation.offsets);
        self.builder.check_marks(&read.text, &read.offsets);
        words.append(&read);
        words.language = self.foreign(&self.language);
    }

    /// A box to tick, a line for a correction, and the notes on the translation.
    fn verdict(&mut self, block: &TranslatedMessage, words: &mut InlineBuilder) {
        let file = block.message.span.begin();
        self.field(words, Field::Checkbox { ticked: false }, file);
        words.say(" ", file, PLAIN);
        words.say(self.labels.right, file, PLAIN);
        words.say(" ", file, PLAIN);
        self.field(words, Field::Blank { length: LINE }, file);
        for (lead, note) in self.notes(block) {
            words.line_break(file, PLAIN);
            words.say(lead, file, STRONG);
            words.say(" ", file, PLAIN);
            words.say(&note, file, PLAIN);
        }
    }

    /// The notes on a translation, each with its label: first the losses found by the
    /// check, then the remarks of the translator.
    fn notes(&self, block: &TranslatedMessage) -> Vec<(&'static str, String)> {
        let lost = |loss: &Loss| {
            let problem = TranslationProblem::from(loss.problem.clone()).into();
            (self.labels.loss, message(&problem, self.own_language).message)
        };
        let mut notes: Vec<_> = block.losses.iter().map(lost).collect();
        if block.state != TranslationState::Reviewed {
            let other =
                |term| message(&GlossaryProblem::from(term).into(), self.own_language).message;
            notes.extend(block.terms.iter().map(|term| (self.labels.glossary, other(term))));
        }
        // A translation that was refused and is approved now has been mended.
        let refusals = block.refusals().filter(|_| block.state != TranslationState::Reviewed);
        notes.extend(refusals.map(|refusal| (self.labels.refusal, refusal.to_owned())));
        notes.extend(block.accepted().map(|waiver| (self.labels.waiver, waiver.to_owned())));
        notes.extend(block.remarks().map(|remark| (self.labels.remark, remark.to_owned())));
        notes
    }

    fn read(&mut self, kind: &MessageKind, source: &str, file: Position) -> InlineBuilder {
        let mut text = Text::default();
        text.insert(source, file);
        self.read_text(kind, &text)
    }

    /// The words of a text; those of headings and other plain texts as they are written.
    fn read_text(&mut self, kind: &MessageKind, text: &Text) -> InlineBuilder {
        match kind {
            MessageKind::Paragraph | MessageKind::Item | MessageKind::Cell => {
                words_to_compare(self.builder, text)
            }
            _ => {
                let mut words = InlineBuilder::default();
                words.lines(&text.value, &text.offsets, PLAIN);
                words
            }
        }
    }

    /// The language, if it is not the proof's.
    fn foreign(&self, language: &LanguageTag) -> Option<LanguageTag> {
        (*language != self.builder.leaflet.language).then(|| language.clone())
    }
}

/// Sets bold and slanted what is gone from a text and what is new in it.
fn mark_changes(was: &mut InlineBuilder, now: &mut InlineBuilder) {
    let (gone, come) = changes(&was.text, &now.text);
    let marked = |style: InlineStyle| InlineStyle { strong: true, emphasis: true, ..style };
    for range in &gone {
        was.restyle(range, marked);
    }
    for range in &come {
        now.restyle(range, marked);
    }
}
