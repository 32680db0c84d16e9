//! Reads a value of the kind that its key takes, and reports one of another kind with
//! the value it probably means ([`probable`](super::probable)). Tables are left to
//! [`tables`](super::tables).

use toml::Spanned;
use toml::de::{DeArray, DeValue};

use super::Text;
use super::colors::{color, color_names};
use super::date::day;
use super::dutch_names::value_called;
use super::fields::Value;
use super::keys::Key;
use super::length::length;
use super::probable::{is_name, probable_flag, probable_name, quoted};
use super::text::text;
use super::walk::{TableWalk, span_of};
use crate::diagnostic::{DefinitionProblem, Expected, GivenValue, Span, nearest};
use crate::locale::LanguageTag;
use crate::recognize::is_without_ink;

/// A key as it is written in the file, and the place of its value.
struct GivenKey<'a> {
    key: &'static Key,
    written: &'a str,
    span: Span,
}

impl TableWalk<'_> {
    /// Reads a value of the kind its key takes.
    pub(super) fn value(
        &mut self,
        key: &'static Key,
        written: &str,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<Value> {
        let asked = GivenKey { key, written, span: span_of(value) };
        match (key.expected, value.get_ref()) {
            (
                Expected::Table
                | Expected::Tables
                | Expected::NamedTables
                | Expected::LanguageTables,
                given,
            ) => self.tables(key, written, given, asked.span),
            (Expected::Language, DeValue::Table(_)) => {
                self.report(DefinitionProblem::LanguageTable, asked.span);
                None
            }
            (Expected::LengthOrTable(_) | Expected::ChoiceOrTable { .. }, DeValue::Table(_)) => {
                self.tables(key, written, value.get_ref(), asked.span)
            }
            (Expected::Flag | Expected::FlagOr(_), DeValue::Boolean(flag)) => {
                Some(Value::Flag(*flag))
            }
            (Expected::Count { least, most }, DeValue::Integer(number)) => {
                let count = u32::from_str_radix(number.as_str(), number.radix()).ok();
                let count = count.filter(|count| (least..=most).contains(count));
                count.map(Value::Count).or_else(|| self.wrong_value(&asked, number.as_str(), None))
            }
            (Expected::Words, DeValue::Array(words)) => self.words(&asked, words),
            (Expected::Texts | Expected::FigureNames | Expected::Paths, DeValue::Array(texts)) => {
                self.texts(&asked, texts)
            }
            (Expected::Months, DeValue::Array(months)) => self.months(&asked, months),
            (Expected::Date, DeValue::Datetime(read))
                if read.date.is_some() && read.time.is_none() =>
            {
                day(value.get_ref()).map(Value::Date)
            }
            (
                Expected::Count { .. }
                | Expected::Flag
                | Expected::Words
                | Expected::Date
                | Expected::Months,
                given,
            ) => self.wrong_type(&asked, given),
            (_, DeValue::String(string)) => {
                let text = text(self.source, string.clone().into_owned(), asked.span);
                self.string(&asked, text)
            }
            (_, given) => self.wrong_type(&asked, given),
        }
    }

    /// Reads a value between quotes.
    fn string(&mut self, asked: &GivenKey<'_>, text: Text) -> Option<Value> {
        self.backslashes_at_line_end(&text);
        if is_without_ink(&text.value) {
            let key = asked.written.to_owned();
            self.report(DefinitionProblem::EmptyText { key }, asked.span);
            return None;
        }
        // The letters of a file name are kept as they are.
        match asked.key.expected {
            Expected::Path => return self.path(text).map(Value::Text),
            Expected::Paths => return self.path(text).map(|path| Value::Words(vec![path])),
            _ => {}
        }
        let text = text.with_plain_letters();
        match asked.key.expected {
            Expected::Id => self.id(text),
            Expected::Language => self.language(asked, &text.value),
            Expected::Color => self.color(asked, &text.value),
            Expected::Length | Expected::LengthOrTable(_) => self.length(asked, &text.value),
            Expected::Choice(words)
            | Expected::FlagOr(words)
            | Expected::ChoiceOrTable { words, .. } => self.choice(asked, words, &text.value),
            Expected::ChoiceOrLength(words)
                if !text.value.starts_with(|c: char| c.is_ascii_digit()) =>
            {
                self.choice(asked, words, &text.value)
            }
            Expected::ChoiceOrLength(_) => self.length(asked, &text.value),
            Expected::Texts | Expected::FigureNames | Expected::Months => {
                Some(Value::Words(vec![text]))
            }
            Expected::Digits | Expected::DateOrder
                if !is_of_kind(asked.key.expected, &text.value) =>
            {
                self.wrong_value(asked, &text.value, None)
            }
            _ => Some(Value::Text(text)),
        }
    }

    /// Reports a backslash at the end of a line in `"""`: it removes the line break,
    /// and would make one word, or one dose, of two.
    fn backslashes_at_line_end(&mut self, text: &Text) {
        let source = self.source;
        let written = source.text.get(text.span.start..text.span.end).unwrap_or_default();
        if !written.starts_with("\"\"\"") {
            return;
        }
        let mut escaped = false;
        for (at, character) in written.char_indices() {
            let backslash = character == '\\' && !escaped;
            let after = written[at..].strip_prefix('\\').unwrap_or_default();
            if backslash && after.trim_start_matches([' ', '\t', '\r']).starts_with('\n') {
                let place = text.span.start + at;
                let span = Span::new(place, place + character.len_utf8());
                self.report(DefinitionProblem::BackslashAtLineEnd, span);
            }
            escaped = backslash;
        }
    }

    fn path(&mut self, text: Text) -> Option<Text> {
        if text.value.chars().any(char::is_control) {
            let written = &self.source.text[text.span.start..text.span.end];
            let proposal = written.trim_matches('"').replace('\\', "/");
            self.report(DefinitionProblem::ControlInPath { proposal }, text.span);
            return None;
        }
        Some(text)
    }

    fn id(&mut self, text: Text) -> Option<Value> {
        self.check_id(&text);
        Some(Value::Text(text))
    }

    /// Reports a name that a link cannot contain.
    pub(super) fn check_id(&mut self, text: &Text) {
        if is_name(&text.value) && !text.value.is_empty() {
            return;
        }
        let proposal = probable_name(&text.value, "naam");
        let id = text.value.clone();
        self.report(DefinitionProblem::WrongId { id, proposal }, text.span);
    }

    fn language(&mut self, asked: &GivenKey<'_>, written: &str) -> Option<Value> {
        LanguageTag::parse(written).map(Value::Language).or_else(|| {
            let meant = LanguageTag::probable(written).map(|tag| quoted(&tag.0));
            self.wrong_value(asked, written, meant)
        })
    }

    fn color(&mut self, asked: &GivenKey<'_>, written: &str) -> Option<Value> {
        color(written).map(Value::Color).or_else(|| {
            let with_sign = format!("#{written}");
            let meant = color(&with_sign).map(|_| quoted(&with_sign));
            let meant = meant.or_else(|| nearest(written, color_names()).map(quoted));
            self.wrong_value(asked, written, meant)
        })
    }

    fn length(&mut self, asked: &GivenKey<'_>, written: &str) -> Option<Value> {
        length(written).map(Value::Length).or_else(|| {
            let meant = asked.key.probable_length(written);
            let meant = meant.or_else(|| value_called(written).map(quoted));
            self.wrong_value(asked, written, meant)
        })
    }

    fn choice(
        &mut self,
        asked: &GivenKey<'_>,
        words: &'static [&'static str],
        written: &str,
    ) -> Option<Value> {
        words.iter().find(|word| **word == written).map(|word| Value::Choice(word)).or_else(|| {
            let flag = probable_flag(written).map(str::to_owned);
            let flag = flag.filter(|_| matches!(asked.key.expected, Expected::FlagOr(_)));
            let meant = value_called(written).filter(|value| words.contains(value));
            let meant = meant.or_else(|| first_word(written, words));
            let meant = meant.or_else(|| nearest(written, words.iter().copied()));
            self.wrong_value(asked, written, flag.or(meant.map(quoted)))
        })
    }

    fn words(&mut self, asked: &GivenKey<'_>, words: &DeArray<'_>) -> Option<Value> {
        let mut read = Vec::with_capacity(words.len());
        for word in words.iter() {
            let DeValue::String(string) = word.get_ref() else {
                return self.wrong_type(asked, word.get_ref());
            };
            let text = text(self.source, string.clone().into_owned(), span_of(word));
            let one_word = !text.value.is_empty() && !text.value.contains(char::is_whitespace);
            if one_word {
                read.push(text);
            } else {
                let asked = GivenKey { span: text.span, ..*asked };
                self.wrong_value(&asked, &text.value, None);
            }
        }
        Some(Value::Words(read))
    }

    /// Reads a list of texts.
    fn texts(&mut self, asked: &GivenKey<'_>, texts: &DeArray<'_>) -> Option<Value> {
        let mut read = Vec::with_capacity(texts.len());
        for given in texts.iter() {
            let asked = GivenKey { span: span_of(given), ..*asked };
            let DeValue::String(string) = given.get_ref() else {
                return self.wrong_type(&asked, given.get_ref());
            };
            let text = text(self.source, string.clone().into_owned(), asked.span);
            match self.string(&asked, text)? {
                Value::Words(words) => read.extend(words),
                _ => return None,
            }
        }
        Some(Value::Words(read))
    }

    /// Reads the twelve months.
    fn months(&mut self, asked: &GivenKey<'_>, months: &DeArray<'_>) -> Option<Value> {
        match self.texts(asked, months)? {
            Value::Words(months) if months.len() != 12 => {
                let written: Vec<String> =
                    months.iter().map(|month| format!("'{}'", month.value)).collect();
                self.wrong_value(asked, &format!("[{}]", written.join(", ")), None)
            }
            months => Some(months),
        }
    }

    fn wrong_value(
        &mut self,
        asked: &GivenKey<'_>,
        value: &str,
        nearest: Option<String>,
    ) -> Option<Value> {
        let problem = DefinitionProblem::WrongValue {
            key: asked.written.to_owned(),
            expected: asked.key.expected,
            value: value.to_owned(),
            nearest,
            example: asked.key.example,
        };
        self.report(problem, asked.span);
        None
    }

    fn wrong_type(&mut self, asked: &GivenKey<'_>, given: &DeValue<'_>) -> Option<Value> {
        let problem = DefinitionProblem::WrongType {
            key: asked.written.to_owned(),
            expected: asked.key.expected,
            found: found(given),
            nearest: self.probable_value(asked, given),
            example: asked.key.example,
        };
        self.report(problem, asked.span);
        None
    }

    /// The value that one of another type probably means.
    fn probable_value(&self, asked: &GivenKey<'_>, given: &DeValue<'_>) -> Option<String> {
        match asked.key.expected {
            // A telephone number that lost its leading zero cannot be restored.
            Expected::Text if asked.key.name == "phone" => None,
            Expected::Text | Expected::Texts | Expected::Id => {
                self.probable_text(given, asked.span)
            }
            _ => asked.key.probable_value(given),
        }
    }

    /// The text that a number or a date probably means, exactly as it is written:
    /// `2.10` is not `2.1`.
    pub(super) fn probable_text(&self, given: &DeValue<'_>, span: Span) -> Option<String> {
        let is_meant =
            matches!(given, DeValue::Integer(_) | DeValue::Float(_) | DeValue::Datetime(_));
        let written = self.source.text.get(span.start..span.end)?;
        is_meant.then(|| quoted(written.trim()))
    }

    /// Reports a key that takes a table and has another value.
    pub(super) fn no_table(
        &mut self,
        key: &'static Key,
        written: &str,
        given: &DeValue<'_>,
        span: Span,
    ) {
        self.wrong_type(&GivenKey { key, written, span }, given);
    }
}

/// The value that is the first word of what is written: `A4` of `A4 liggend`.
fn first_word(written: &str, words: &'static [&'static str]) -> Option<&'static str> {
    let first = written.split_whitespace().next()?;
    words.iter().find(|word| word.eq_ignore_ascii_case(first)).copied()
}

/// Whether a text is ten digits, or has the three parts of a date, as expected.
fn is_of_kind(expected: Expected, written: &str) -> bool {
    match expected {
        Expected::Digits => {
            written.chars().count() == 10 && written.chars().all(char::is_alphanumeric)
        }
        _ => ["{day}", "{month}", "{year}"].iter().all(|part| written.matches(part).count() == 1),
    }
}

/// The kind of value that was found.
pub(super) fn found(given: &DeValue<'_>) -> GivenValue {
    match given {
        DeValue::String(_) => GivenValue::Text,
        DeValue::Integer(_) | DeValue::Float(_) => GivenValue::Number,
        DeValue::Boolean(_) => GivenValue::Flag,
        DeValue::Datetime(moment) if moment.time.is_some() => GivenValue::Time,
        DeValue::Datetime(_) => GivenValue::Date,
        DeValue::Array(_) => GivenValue::List,
        DeValue::Table(_) => GivenValue::Table,
    }
}
