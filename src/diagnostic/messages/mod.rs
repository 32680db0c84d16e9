//! The words of every problem, one folder a language.

mod en;
mod nl;

use super::{Expected, LEAST_READABLE, Problem};
use crate::geometry::Abs;

/// A picture of fewer millimetres shows nothing, so none is proposed.
const LEAST_USEFUL: f64 = 10.0;

/// A language the program speaks to its user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Nederlands.
    Dutch,
    /// English.
    English,
}

/// A problem in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What stands under the underlined text, if that says more.
    pub label: Option<String>,
    /// What to do about it, most likely first.
    pub hints: Vec<String>,
}

impl Message {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), label: None, hints: Vec::new() }
    }

    fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

/// The words of a problem in a language.
pub fn message(problem: &Problem, language: Language) -> Message {
    match language {
        Language::Dutch => nl::message(problem),
        Language::English => en::message(problem),
    }
}

/// What stands before a problem that is like the one said before it: where it
/// is.
pub(super) fn also_on_line(line: usize, language: Language) -> String {
    match language {
        Language::Dutch => format!("ook, op regel {line}"),
        Language::English => format!("also, on line {line}"),
    }
}

/// What stands for the last of very many problems of one kind.
pub(super) fn and_others(count: usize, language: Language) -> String {
    match language {
        Language::Dutch => {
            format!("en nog {count} van deze soort; --message-format json noemt ze alle")
        }
        Language::English => {
            format!("and {count} more of this kind; --message-format json names them all")
        }
    }
}

/// What stands for the last of more problems than anyone reads.
pub(super) fn and_more(count: usize, language: Language) -> String {
    match language {
        Language::Dutch => {
            format!("en nog {count} meldingen; --message-format json noemt ze alle")
        }
        Language::English => {
            format!("and {count} more messages; --message-format json names them all")
        }
    }
}

/// What a key may be given, in words: `a length, such as "16mm"`.
pub fn value_in_words(expected: Expected, language: Language) -> String {
    match language {
        Language::Dutch => nl::value_in_words(expected),
        Language::English => en::value_in_words(expected),
    }
}

/// Words between grave accents, in a row: `` `a`, `b` ``, with `last` before
/// the last of them.
fn listed<T: AsRef<str>>(items: &[T], last: &str) -> String {
    let mut list = String::new();
    for (index, item) in items.iter().enumerate() {
        match index {
            0 => {}
            _ if index + 1 == items.len() => list.push_str(last),
            _ => list.push_str(", "),
        }
        list.push_str(&in_code(item.as_ref()));
    }
    list
}

/// A table with its keys and their values, each on a line of its own; several
/// texts with commas between them are a list.
fn given(header: &str, values: &[(&str, String)]) -> String {
    let line = |(key, value): &(&str, String)| match value.contains(", ") {
        true => format!("\n{key} = ['{}']", value.replace(", ", "', '")),
        false => format!("\n{key} = '{value}'"),
    };
    let lines: String = values.iter().map(line).collect();
    format!("\n{header}{lines}")
}

/// Whether it is a sign among the digits of a number.
fn is_separator(sign: char) -> bool {
    matches!(sign, '.' | ',' | '٫' | '٬' | ' ' | '\u{A0}' | '\u{202F}')
}

/// A text as it is written in a definition.
fn quoted(text: &str) -> String {
    match text.contains('\'') {
        true => format!("'''{text}'''"),
        false => format!("'{text}'"),
    }
}

/// Whether a hyphen between two halves has a digit on either side.
fn joins_numbers(first: &str, second: &str) -> bool {
    let is_digit = |it: char| it.is_ascii_digit();
    first.ends_with(is_digit) || second.starts_with(is_digit)
}

/// A word between grave accents.
fn in_code(word: &str) -> String {
    format!("`{word}`")
}

/// The most names in a row that anyone reads.
const MOST_NAMES: usize = 10;

/// Names in a row, with `last` before the last of them; of very many the first
/// and how many `others` there are.
fn some_of(names: &[String], last: &str, others: &str) -> String {
    let (shown, end) = match names {
        [] => return String::new(),
        [shown @ .., end] if names.len() <= MOST_NAMES => (shown, end.clone()),
        _ => (&names[..MOST_NAMES], format!("{} {others}", names.len() - MOST_NAMES)),
    };
    if shown.is_empty() { end } else { format!("{}{last}{end}", shown.join(", ")) }
}

/// The last part of a path, whichever way its slashes lean.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// Whether a file is a font, by the ending of its name.
fn is_font(path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default().to_lowercase();
    matches!(ending.as_str(), "ttf" | "otf" | "ttc" | "otc")
}

/// Type sizes from a point under one that is too large, as they are written;
/// none where the definition would refuse them.
fn smaller_sizes(size: Abs) -> Option<String> {
    let min = size - Abs::pt(1.0);
    LEAST_READABLE.fits(min).then(|| {
        let (min, max) = (number(min.to_pt(), '.'), number(size.to_pt(), '.'));
        format!("size = {{ min = \"{min}pt\", max = \"{max}pt\" }}")
    })
}

/// A number with one decimal, or none where that is a nought, and the decimal
/// sign of the language.
fn number(value: f64, decimal: char) -> String {
    let rounded = format!("{value:.1}");
    let short = rounded.strip_suffix(".0").unwrap_or(&rounded);
    short.replace('.', &decimal.to_string())
}
