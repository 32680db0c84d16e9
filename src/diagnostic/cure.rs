//! What mends a mistake for certain: the text that belongs in the place of another. It is
//! data; `check --fix` writes it, and an editor offers it.

use std::ops::Range;

use super::problem::{DefinitionProblem, DocumentProblem, Problem, SyntaxProblem};
use super::{Diagnostic, Place};

/// The text that belongs in a part of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cure {
    /// The part of the file, in bytes.
    pub range: Range<usize>,
    /// What belongs there.
    pub text: String,
}

/// What mends a problem, if that is certain.
pub fn cure(diagnostic: &Diagnostic) -> Option<Cure> {
    let place = diagnostic.place.as_ref()?;
    let written = place.source.text.get(place.range.clone())?;
    let (range, text) = match &diagnostic.problem {
        Problem::Definition(problem) => (place.range.clone(), of_definition(problem, written)?),
        Problem::Syntax(SyntaxProblem::CurlyQuotes { .. }) => {
            (place.range.clone(), straight_quotes(written)?)
        }
        Problem::Syntax(SyntaxProblem::InvisibleCharacter { character }) => {
            let text = if character.is_whitespace() { " " } else { "" };
            (place.range.clone(), text.to_owned())
        }
        Problem::Syntax(SyntaxProblem::MalformedValue { meant: Some(meant), .. })
            if !may_be_two_days(written) =>
        {
            (place.range.clone(), meant.clone())
        }
        Problem::Syntax(SyntaxProblem::UnquotedText { text }) if !text.contains(['\'', '\n']) => {
            (place.range.clone(), format!("'{text}'"))
        }
        Problem::Document(DocumentProblem::PastedBullet { sign }) => bullet(place, *sign),
        _ => return None,
    };
    Some(Cure { range, text })
}

fn of_definition(problem: &DefinitionProblem, written: &str) -> Option<String> {
    match problem {
        DefinitionProblem::UnknownKey { key, nearest: Some(nearest), .. } if key == written => {
            Some((*nearest).to_owned())
        }
        DefinitionProblem::WrongBrackets { right, .. } => Some(right.clone()),
        // A word that says more than the nearest value would be lost.
        DefinitionProblem::WrongValue { value, nearest: Some(nearest), .. }
            if !value.contains(char::is_whitespace) =>
        {
            Some(nearest.clone())
        }
        DefinitionProblem::WrongType { nearest: Some(nearest), .. }
            if !may_be_two_days(written) =>
        {
            Some(nearest.clone())
        }
        _ => None,
    }
}

/// A text between straight quotation marks that is between those of a word processor.
fn straight_quotes(written: &str) -> Option<String> {
    const MARKS: [char; 10] = ['“', '”', '„', '‘', '’', '‚', '«', '»', '`', '´'];
    let inside = written.strip_prefix(MARKS)?.strip_suffix(MARKS)?;
    let is_plain = !inside.contains(['\'', '\n']) && !inside.contains(MARKS);
    is_plain.then(|| format!("'{inside}'"))
}

/// The mark of a list in place of a bullet and what is between it and the text.
fn bullet(place: &Place, sign: char) -> (Range<usize>, String) {
    let after = &place.source.text[place.range.end..];
    let blanks = after.len() - after.trim_start_matches([' ', '\t', '\u{a0}']).len();
    let text = format!("{} ", super::messages::mark_for(sign));
    (place.range.start..place.range.end + blanks, text)
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
