//! What mends a mistake for certain: the text that belongs in the place of another. It is
//! data; `check --fix` writes it, and the desk offers it beside the message.

use std::ops::Range;

use super::problem::{DefinitionProblem, DocumentProblem, Problem, SyntaxProblem};
use super::{Diagnostic, Place};
use crate::recognize::is_private;

/// The text that belongs in a part of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cure {
    /// What it does.
    pub kind: CureKind,
    /// The part of the file, in bytes.
    pub range: Range<usize>,
    /// What belongs there.
    pub text: String,
}

/// What a cure does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CureKind {
    /// Gives a key the name that was meant.
    Key,
    /// Gives a header its brackets.
    Header,
    /// Gives a key the value that was meant.
    Value,
    /// Puts straight quotation marks in the place of those of a word processor.
    StraightQuotes,
    /// Puts quotation marks around a text.
    Quotes,
    /// Puts a space in the place of one that looks the same.
    Space,
    /// Removes a character that cannot be seen.
    Removal,
    /// Makes an item of a list of a pasted bullet.
    Bullet,
    /// Makes a box to tick of a pasted one.
    TickBox,
}

impl Cure {
    /// The text with this cure for a mistake in it, and what is wrong with it then;
    /// `None` if the mistake is still there, or has become another.
    pub fn mended(
        &self,
        text: &str,
        mistake: &Diagnostic,
        found_in: impl FnOnce(&str) -> Vec<Diagnostic>,
    ) -> Option<(String, Vec<Diagnostic>)> {
        text.get(self.range.clone()).filter(|written| *written != self.text)?;
        let mended = [&text[..self.range.start], &self.text, &text[self.range.end..]].concat();
        let found = found_in(&mended);
        let is_there = found.iter().any(|now| self.leaves(now, mistake));
        (!is_there).then_some((mended, found))
    }

    /// Whether what is found after this cure is the mistake that it should have mended,
    /// or a key that is there already.
    fn leaves(&self, now: &Diagnostic, mistake: &Diagnostic) -> bool {
        let is_here = now.place.as_ref().is_some_and(|place| place.range.start == self.range.start);
        let code = now.problem.code();
        is_here && (code == mistake.problem.code() || code == "duplicate-key")
    }
}

/// What mends a problem, if that is certain.
pub fn cure(diagnostic: &Diagnostic) -> Option<Cure> {
    let place = diagnostic.place.as_ref()?;
    let written = place.source.text.get(place.range.clone())?;
    let (kind, text) = match &diagnostic.problem {
        Problem::Definition(problem) => of_definition(problem, written)?,
        Problem::Syntax(problem) => of_syntax(problem, written)?,
        Problem::Document(DocumentProblem::PastedBullet { sign }) => {
            return Some(bullet(place, *sign));
        }
        _ => return None,
    };
    Some(Cure { kind, range: place.range.clone(), text })
}

fn of_definition(problem: &DefinitionProblem, written: &str) -> Option<(CureKind, String)> {
    let (kind, text) = match problem {
        DefinitionProblem::UnknownKey { key, nearest: Some(nearest), .. } if key == written => {
            (CureKind::Key, (*nearest).to_owned())
        }
        DefinitionProblem::WrongBrackets { right, .. } => (CureKind::Header, right.clone()),
        // A word that says more than the nearest value would be lost.
        DefinitionProblem::WrongValue { value, nearest: Some(nearest), .. }
            if !value.contains(char::is_whitespace) =>
        {
            (CureKind::Value, nearest.clone())
        }
        DefinitionProblem::WrongType { nearest: Some(nearest), .. }
            if !may_be_two_days(written) =>
        {
            (CureKind::Value, nearest.clone())
        }
        _ => return None,
    };
    Some((kind, text))
}

fn of_syntax(problem: &SyntaxProblem, written: &str) -> Option<(CureKind, String)> {
    let (kind, text) = match problem {
        SyntaxProblem::CurlyQuotes { .. } => (CureKind::StraightQuotes, straight_quotes(written)?),
        SyntaxProblem::InvisibleCharacter { character } if character.is_whitespace() => {
            (CureKind::Space, " ".to_owned())
        }
        SyntaxProblem::InvisibleCharacter { .. } => (CureKind::Removal, String::new()),
        SyntaxProblem::MalformedValue { meant: Some(meant), .. } if !may_be_two_days(written) => {
            (CureKind::Value, meant.clone())
        }
        SyntaxProblem::UnquotedText { text } if !text.contains(['\'', '\n']) => {
            (CureKind::Quotes, format!("'{text}'"))
        }
        _ => return None,
    };
    Some((kind, text))
}

/// A text between straight quotation marks that is between those of a word processor.
fn straight_quotes(written: &str) -> Option<String> {
    const MARKS: [char; 10] = ['“', '”', '„', '‘', '’', '‚', '«', '»', '`', '´'];
    let inside = written.strip_prefix(MARKS)?.strip_suffix(MARKS)?;
    let is_plain = !inside.contains(['\'', '\n']) && !inside.contains(MARKS);
    is_plain.then(|| format!("'{inside}'"))
}

/// The entity that puts a sign on paper where the sign itself would begin a list; none for
/// a plain bullet, and for a sign of a private font, which means nothing outside it.
pub(super) fn entity_of(sign: char) -> Option<String> {
    let entity = match sign {
        '–' => "&ndash;".to_owned(),
        '—' => "&mdash;".to_owned(),
        '•' => return None,
        _ if is_private(sign) => return None,
        _ => format!("&#{};", u32::from(sign)),
    };
    Some(entity)
}

/// The mark of a list that a bullet of a word processor stands for.
pub(super) fn mark_for(sign: char) -> &'static str {
    match sign {
        '□' | '\u{f0a8}' | '\u{f06f}' => "- [ ]",
        _ => "-",
    }
}

/// The mark of a list in place of a bullet and what is between it and the text.
fn bullet(place: &Place, sign: char) -> Cure {
    let after = &place.source.text[place.range.end..];
    let blanks = after.len() - after.trim_start_matches([' ', '\t', '\u{a0}']).len();
    let mark = mark_for(sign);
    let kind = if mark == "-" { CureKind::Bullet } else { CureKind::TickBox };
    let range = place.range.start..place.range.end + blanks;
    Cure { kind, range, text: format!("{mark} ") }
}

/// Whether a date may be of two days, since its day could be a month: `1-2-2026`.
fn may_be_two_days(written: &str) -> bool {
    let numbers = written.split(|it: char| !it.is_ascii_digit()).filter(|it| !it.is_empty());
    let numbers: Vec<u32> = numbers.filter_map(|it| it.parse().ok()).collect();
    matches!(
        numbers[..],
        [first, second, year] if year > 999 && first <= 12 && second <= 12 && first != second
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_whose_day_could_be_a_month_is_not_certain() {
        assert!(may_be_two_days("'1-2-2026'") && may_be_two_days("03/04/2026"));
        for certain in ["24-11-2026", "2-2-2026", "2026-01-02", "1 maart 2026", "2.10"] {
            assert!(!may_be_two_days(certain), "{certain}");
        }
    }

    #[test]
    fn quotation_marks_within_a_text_leave_it_to_its_author() {
        assert_eq!(straight_quotes("“Knie”").as_deref(), Some("'Knie'"));
        for other in ["“Oma's knie”", "“de „knie””", "“Knie", "Knie"] {
            assert_eq!(straight_quotes(other), None, "{other}");
        }
    }
}
