//! The words of every problem, one folder for each language ([`en`], [`nl`]), and
//! what both need to form a sentence. Which problems there are is left to
//! `problem`, their look to `render`.

mod en;
mod nl;

use super::{Cure, Expected, FitCure, Problem, Severity};

/// The narrowest picture to propose, in millimetres: a narrower one shows nothing.
const LEAST_USEFUL: f64 = 10.0;

/// A language the program speaks to its user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Nederlands.
    Dutch,
    /// English.
    English,
}

impl Language {
    /// Its tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }
}

/// A problem in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The label below the underlined text, if it adds something.
    pub label: Option<String>,
    /// What to do about it, the most likely cure first: to whoever writes the files by
    /// hand and gives commands.
    pub hints: Vec<String>,
    /// The same to whoever uses the page of the desk, which has a control or a button in
    /// place of a key or an option.
    pub hints_at_desk: Vec<String>,
}

impl Message {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), label: None, hints: Vec::new(), hints_at_desk: Vec::new() }
    }

    fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds what to do, wherever it is done.
    fn hint(self, hint: impl Into<String>) -> Self {
        let hint = hint.into();
        self.by_hand(hint.clone()).at_desk(hint)
    }

    /// Adds what to do in a file or a command.
    fn by_hand(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Adds what to do on the page of the desk.
    fn at_desk(mut self, hint: impl Into<String>) -> Self {
        self.hints_at_desk.push(hint.into());
        self
    }
}

/// The message of a problem in a language.
pub fn message(problem: &Problem, language: Language) -> Message {
    match language {
        Language::Dutch => nl::message(problem),
        Language::English => en::message(problem),
    }
}

/// What a cure does, as the words on a button.
pub fn cure_in_words(cure: &Cure, language: Language) -> String {
    match language {
        Language::Dutch => nl::cure_in_words(cure),
        Language::English => en::cure_in_words(cure),
    }
}

/// What makes a text fit, as the words on a button.
pub fn fit_cure_in_words(cure: FitCure, language: Language) -> String {
    match language {
        Language::Dutch => nl::fit_cure_in_words(cure),
        Language::English => en::fit_cure_in_words(cure),
    }
}

/// The words before a problem similar to the previous one: where it is.
pub(super) fn also_on_line(line: usize, language: Language) -> String {
    match language {
        Language::Dutch => format!("ook, op regel {line}"),
        Language::English => format!("also, on line {line}"),
    }
}

/// The words before a problem: `line 34 of leaflet.toml`.
pub(super) fn line_in_words(line: usize, file: &str, language: Language) -> String {
    match language {
        Language::Dutch => format!("regel {line} van {file}"),
        Language::English => format!("line {line} of {file}"),
    }
}

/// What a severity is called.
pub(super) fn severity_in_words(severity: Severity, language: Language) -> &'static str {
    match (severity, language) {
        (Severity::Error, Language::Dutch) => "fout",
        (Severity::Error, Language::English) => "error",
        (Severity::Warning, Language::Dutch) => "waarschuwing",
        (Severity::Warning, Language::English) => "warning",
    }
}

/// The words in place of the last of very many problems of one kind.
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

/// The words in place of the last of more problems than anyone reads.
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

/// The values a key takes, in words: `a length, such as "16mm"`.
pub fn value_in_words(expected: Expected, language: Language) -> String {
    match language {
        Language::Dutch => nl::value_in_words(expected),
        Language::English => en::value_in_words(expected),
    }
}

/// A list of words in backticks: `` `a`, `b` ``, with `last` before the last.
fn listed<T: AsRef<str>>(items: &[T], last: &str) -> String {
    let mut list = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            list.push_str(if index + 1 == items.len() { last } else { ", " });
        }
        list.push_str(&in_code(item.as_ref()));
    }
    list
}

/// A table with its keys and values, each on its own line. A value with commas is
/// written as a list.
fn given(header: &str, values: &[(&str, String)]) -> String {
    let line = |(key, value): &(&str, String)| {
        if value.contains(", ") {
            format!("\n{key} = ['{}']", value.replace(", ", "', '"))
        } else {
            format!("\n{key} = '{value}'")
        }
    };
    let lines: String = values.iter().map(line).collect();
    format!("\n{header}{lines}")
}

/// Whether a character may separate the digits of a number.
fn is_separator(character: char) -> bool {
    matches!(character, '.' | ',' | '٫' | '٬' | ' ' | '\u{A0}' | '\u{202F}')
}

/// A text in quotes, as a definition has it.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("'''{text}'''") } else { format!("'{text}'") }
}

/// Marks with a backslash before each, so that they are characters.
fn escaped(marks: &str) -> String {
    marks.chars().flat_map(|mark| ['\\', mark]).collect()
}

/// Whether a hyphen between two halves has a digit on either side.
fn joins_numbers(first: &str, second: &str) -> bool {
    let is_digit = |it: char| it.is_ascii_digit();
    first.ends_with(is_digit) || second.starts_with(is_digit)
}

/// A word in backticks.
fn in_code(word: &str) -> String {
    format!("`{word}`")
}

/// The most names that anyone reads.
const MOST_NAMES: usize = 10;

/// A list of names, with `last` before the last; of very many, the first names and
/// the number of `others`.
fn some_of(names: &[String], last: &str, others: &str) -> String {
    let (shown, end) = match names {
        [] => return String::new(),
        [shown @ .., end] if names.len() <= MOST_NAMES => (shown, end.clone()),
        _ => (&names[..MOST_NAMES], format!("{} {others}", names.len() - MOST_NAMES)),
    };
    if shown.is_empty() { end } else { format!("{}{last}{end}", shown.join(", ")) }
}

/// Whether the name of a size of paper says that it lies on its side.
fn is_on_its_side(size: &str) -> bool {
    let size = size.to_lowercase();
    ["liggend", "landscape", "dwars"].iter().any(|word| size.contains(word))
}

/// Whether the name of a figure is that of a file with a picture.
fn is_picture(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    matches!(ending.as_str(), "svg" | "png" | "jpg" | "jpeg" | "webp" | "gif" | "pdf")
        || name.contains(['/', '\\'])
}

/// The four lines that give a file a name and describe it.
fn figure_of_file(path: &str, alt: &str) -> String {
    let stem = file_name(path).split('.').next().unwrap_or_default();
    let letters = stem.chars().map(|it| if it.is_alphanumeric() { it } else { '-' });
    let name = letters.collect::<String>().to_lowercase();
    format!("\nfigure = '{name}'\n[figure.{name}]\nimage = '{path}'\nalt = '{alt}'")
}

/// The last part of a path with `/` or `\`.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// Whether a file is a font, by its extension.
fn is_font(path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default().to_lowercase();
    matches!(ending.as_str(), "ttf" | "otf" | "ttc" | "otc")
}

/// A number with one decimal, or without if that is zero, and with the decimal
/// separator of the language.
fn number(value: f64, decimal: char) -> String {
    let rounded = format!("{value:.1}");
    let short = rounded.strip_suffix(".0").unwrap_or(&rounded);
    short.replace('.', &decimal.to_string())
}
