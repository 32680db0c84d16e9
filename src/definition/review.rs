//! The review file: which translations have been approved, by whom and when. What
//! an approval means is up to `translation`.
//!
//! The file holds one line for each pair of a text and its translation, ordered by
//! fingerprint, and each line is complete in itself: two branches that each approve
//! something merge line by line, and a duplicate line does no harm.

use std::collections::BTreeMap;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::date::day;
use super::walk::span_of;
use crate::calendar::Date;
use crate::diagnostic::{Diagnostic, Source, Span, TranslationProblem};

/// The first lines of every review file.
const COMMENT: &str = "# Which translations have been approved, by whom and when. Written by `leaflet translate\n\
     # approve`. Do not change anything here: what is changed is no longer approved.\n";

/// The approvals of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Review {
    /// The name of the definition, and its place.
    pub leaflet: (String, Span),
    /// The language, and its place.
    pub language: (String, Span),
    /// The approved pairs, in the order of the file.
    pub approved: Vec<Approved>,
}

/// A pair of a text and its translation that was approved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approved {
    /// The fingerprint of both.
    pub pair: String,
    /// Who approved it.
    pub by: String,
    /// When.
    pub date: Date,
    /// Whether it was approved on its own, by its number.
    pub is_confirmed: bool,
    /// The first words of the text, for people who read the file.
    pub text: String,
}

impl Review {
    /// The contents of the file, one line a pair. Of several approvals of a pair
    /// the confirmed one is kept, else the latest.
    pub fn write(&self) -> String {
        let mut lines: BTreeMap<&str, &Approved> = BTreeMap::new();
        let rank = |it: &Approved| (it.is_confirmed, it.date);
        for approved in &self.approved {
            let known = lines.entry(&approved.pair).or_insert(approved);
            if rank(approved) > rank(known) {
                *known = approved;
            }
        }
        let (leaflet, language) = (quoted(&self.leaflet.0), quoted(&self.language.0));
        let mut file = format!("{COMMENT}leaflet = {leaflet}\nlanguage = {language}\n");
        file.push_str("\napproved = [\n");
        for approved in lines.into_values() {
            file.push_str(&approved.line());
        }
        file.push_str("]\n");
        file
    }
}

impl Approved {
    fn line(&self) -> String {
        let Self { pair, by, date, is_confirmed, text } = self;
        let (pair, by, text) = (quoted(pair), quoted(by), quoted(text));
        let confirmed = if *is_confirmed { ", confirmed = true" } else { "" };
        format!("  {{ pair = {pair}, date = {date}, by = {by}{confirmed}, text = {text} }},\n")
    }
}

/// A basic string of TOML, since a name may hold an apostrophe.
fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if control.is_control() => quoted.push(' '),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// Reads a review file. Only the program writes one, so any deviation from its
/// form is reported as damage, and nothing in the file counts as approved.
///
/// # Errors
/// The first damage found.
pub fn parse_review(source: &Arc<Source>) -> Result<Review, Vec<Diagnostic>> {
    if let Some(mark) = mark_of_conflict(&source.text) {
        let is_of_older_form = source.text.contains("[[approved]]");
        let problem = TranslationProblem::ReviewConflict { is_of_older_form };
        return Err(vec![Diagnostic::at(problem, source, mark)]);
    }
    let damaged =
        |span: Span| vec![Diagnostic::at(TranslationProblem::DamagedReview, source, span)];
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    if let Some(error) = errors.first() {
        let span = error.span().unwrap_or_default();
        return Err(damaged(Span::new(span.start, span.end)));
    }
    review(table.get_ref(), &source.text).map_err(damaged)
}

/// The first conflict marker that git left in the file.
fn mark_of_conflict(text: &str) -> Option<Span> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let written = line.trim_end();
        let is_mark = ["<<<<<<<", "|||||||", ">>>>>>>"].iter().any(|it| written.starts_with(it));
        if is_mark || written == "=======" {
            return Some(Span::new(start, start + written.len()));
        }
        start += line.len();
    }
    None
}

fn review(table: &DeTable<'_>, text: &str) -> Result<Review, Span> {
    let mut review = Review::default();
    for (key, value) in table {
        match (key.get_ref().as_ref(), value.get_ref()) {
            ("leaflet", DeValue::String(name)) => {
                review.leaflet = (name.clone().into_owned(), span_of(value));
            }
            ("language", DeValue::String(tag)) => {
                review.language = (tag.clone().into_owned(), span_of(value));
            }
            ("approved", DeValue::Array(approvals)) => {
                for it in approvals {
                    let approved = approved(it.get_ref(), text).ok_or_else(|| span_of(it))?;
                    review.approved.extend(approved);
                }
            }
            _ => return Err(span_of(key)),
        }
    }
    let is_whole = !review.leaflet.0.is_empty() && !review.language.0.is_empty();
    if is_whole { Ok(review) } else { Err(Span::default()) }
}

/// The approvals of one line or, in the older form of the file, of one table with
/// several `pairs` of one person and one day.
fn approved(value: &DeValue<'_>, file: &str) -> Option<Vec<Approved>> {
    let DeValue::Table(table) = value else { return None };
    let (mut by, mut date, mut pairs) = (None, None, None);
    let (mut is_confirmed, mut text) = (false, String::new());
    for (key, value) in table {
        match (key.get_ref().as_ref(), value.get_ref()) {
            ("by", DeValue::String(name)) => by = Some(name.clone().into_owned()),
            ("date", date_of) => date = Some(day(date_of)?),
            ("confirmed", DeValue::Boolean(is_so)) => is_confirmed = *is_so,
            ("text", DeValue::String(words)) => text = words.clone().into_owned(),
            ("pair", DeValue::String(pair)) => {
                pairs = Some(vec![(pair.clone().into_owned(), None)]);
            }
            ("pairs", DeValue::Array(several)) => {
                pairs = Some(several.iter().map(|it| old_pair(it, file)).collect::<Option<_>>()?);
            }
            _ => return None,
        }
    }
    let (by, date) = (by?, date?);
    let approved = pairs?.into_iter().map(|(pair, words)| Approved {
        pair,
        by: by.clone(),
        date,
        is_confirmed,
        text: words.unwrap_or_else(|| text.clone()),
    });
    Some(approved.collect())
}

/// A pair in the older form of the file, and the words in the comment after it.
fn old_pair(value: &toml::Spanned<DeValue<'_>>, file: &str) -> Option<(String, Option<String>)> {
    let DeValue::String(pair) = value.get_ref() else { return None };
    let rest = file.get(value.span().end..).unwrap_or_default();
    let comment = rest.lines().next().and_then(|line| line.split_once("# "));
    let words = comment.map(|(_, words)| words.trim().to_owned());
    Some((pair.clone().into_owned(), words))
}

#[cfg(test)]
mod tests {
    use super::parse_review;
    use crate::diagnostic::Source;

    const OLD: &str = "leaflet = \"knie\"\nlanguage = \"de\"\n\n[[approved]]\nby = \"B \\\"b\\\"\"\n\
                       date = 2026-11-24\npairs = [\n  \"bb\", # Een # twee\n  \"aa\",\n]\n";

    const NEW: &str = "\napproved = [\n  \
                       { pair = \"aa\", date = 2026-11-24, by = \"B \\\"b\\\"\", text = \"\" },\n  \
                       { pair = \"bb\", date = 2026-11-24, by = \"B \\\"b\\\"\", text = \"Een # twee\" },\n]\n";

    #[test]
    fn older_form_is_written_as_one_line_a_pair_in_their_order() {
        let written = parse_review(&Source::new("a", OLD)).unwrap().write();
        assert!(written.ends_with(&format!("language = \"de\"\n{NEW}")), "{written}");
        assert_eq!(parse_review(&Source::new("a", &*written)).unwrap().write(), written);
    }

    #[test]
    fn line_that_is_there_twice_counts_once_and_confirmed_if_one_is() {
        let head = "leaflet = \"knie\"\nlanguage = \"de\"\n";
        let confirmed = NEW.replace("date = 2026-11-24", "date = 2026-01-01, confirmed = true");
        let lines = |text: &str| {
            text.lines()
                .filter(|it| it.contains("pair"))
                .map(String::from)
                .collect::<Vec<_>>()
                .join("\n")
        };
        let both = format!("{head}approved = [\n{}\n{}\n]\n", lines(NEW), lines(&confirmed));
        let written = parse_review(&Source::new("a", &*both)).unwrap().write();
        assert_eq!(written.matches("confirmed = true").count(), 2, "{written}");
        assert_eq!(written.matches("pair = ").count(), 2, "{written}");
    }
}
