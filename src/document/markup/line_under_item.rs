//! A sentence right below a list item, without the spaces that would make it part of the
//! item: CommonMark puts it behind the item's words all the same, on the same line.

use std::ops::Range;

use super::fields::unmarked;
use super::joined_lines::leads_on;
use super::line_markup::begins_item;
use super::line_words::words_of;
use super::read::MarkupReader;
use super::running_lines::is_of_sentence;
use crate::diagnostic::ReadingProblem;
use crate::locale;

/// The width, in characters, from which a line was wrapped by hand.
const FILLED_LINE: usize = 60;
/// The words of the line that a message shows.
const WORDS_SHOWN: usize = 3;

impl MarkupReader<'_, '_, '_> {
    /// Reports a line below a list item that begins like a sentence of its own.
    pub(super) fn check_line_under_item(&mut self, line_end: &Range<usize>) {
        let text = &self.prepared.text;
        let above = text[..line_end.start].rsplit('\n').next().unwrap_or_default();
        let Some((_, below)) = text[line_end.start..].split_once('\n') else { return };
        let begin = text.len() - below.len();
        let line = below.lines().next().unwrap_or_default();
        if self.lists == 0 || self.is_reported || !begins_item(above) || !self.is_apart(above, line)
        {
            return;
        }
        let start = begin + line.len() - line.trim_start().len();
        let span = self.prepared.span(&(start..begin + line.trim_end().len()));
        let words: Vec<&str> = line.split_whitespace().take(WORDS_SHOWN).collect();
        let problem = ReadingProblem::LineUnderItem { words: unmarked(&words.join(" ")) };
        self.builder.report(problem, span);
    }

    /// Whether a line begins further left than the words of the item above it, and begins a
    /// sentence.
    fn is_apart(&self, above: &str, line: &str) -> bool {
        let language = &self.builder.leaflet.source_language;
        let indent = |line: &str| line.len() - line.trim_start().len();
        let above = above.trim_end();
        let is_sentence = above.ends_with(['.', '!', '?', ':']);
        let begins = words_of(line.trim_start());
        let first = begins.split(|it: char| !it.is_alphabetic()).next().unwrap_or_default();
        // In the middle of a sentence such a word has no capital.
        let is_begun = !is_sentence && is_of_sentence(first, language);
        indent(line) <= indent(above)
            && (is_begun || above.chars().count() < FILLED_LINE)
            && begins.starts_with(char::is_uppercase)
            && (is_sentence || !locale::capitalizes_nouns(language))
            && (is_sentence || !leads_on(above, language) && !above.ends_with([',', ';', '-']))
    }
}
