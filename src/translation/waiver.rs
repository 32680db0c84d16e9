//! A waiver: a translator's comment that accepts a difference and names it by the
//! value that differs: `# parity: 30 minuten: written as half an hour`.

use crate::diagnostic::ParityProblem;

/// The beginning of a waiver.
const WAIVER: &str = "parity:";
/// The prefix of a waiver whose words have changed, since it may not explain the
/// new words.
const EXPIRED: &str = "was ";

/// The text of a waiver, without the `parity:` before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Waiver<'c>(&'c str);

impl<'c> Waiver<'c> {
    /// The waiver in a comment; `None` for any other comment.
    pub(super) fn of(comment: &'c str) -> Option<Self> {
        let (begin, rest) = comment.trim().split_at_checked(WAIVER.len())?;
        let rest = rest.trim();
        (begin.eq_ignore_ascii_case(WAIVER) && !rest.is_empty()).then_some(Self(rest))
    }

    /// The value and the reason.
    pub(super) fn text(self) -> &'c str {
        self.0
    }

    /// Whether it accepts a difference.
    pub(super) fn accepts(self, problem: &ParityProblem) -> bool {
        problem.name_in_waiver().is_some_and(|name| self.names(&name))
    }

    /// Whether it names a value and gives a reason after it. White space, markup,
    /// quotation marks and capitals do not matter.
    pub(super) fn names(self, value: &str) -> bool {
        let folded_value = folded(value);
        let rest = if folded_value.is_empty() {
            // The tag of a link is nothing but markup.
            self.0.strip_prefix(value).map(str::to_owned)
        } else {
            folded(self.0).strip_prefix(&folded_value).map(str::to_owned)
        };
        let reason = rest.as_deref().and_then(|rest| rest.trim_start().strip_prefix(':'));
        reason.is_some_and(|reason| !reason.trim().is_empty())
    }

    /// Whether it has the form of a value and a reason.
    pub(super) fn has_name(self) -> bool {
        let parts = self.0.split_once(':');
        parts.is_some_and(|(name, reason)| !name.trim().is_empty() && !reason.trim().is_empty())
    }
}

/// A text without the differences that do not matter in a waiver: quotation marks,
/// markup and capitals. Letters stay as they are, since a waiver quotes the source.
fn folded(text: &str) -> String {
    let bare = without_tags(text).to_lowercase();
    let is_kept = |character: &char| {
        !matches!(character, '*' | '\\' | '`' | '"' | '“' | '”' | '„' | '‘' | '’' | '\'')
    };
    let words: Vec<String> = bare
        .split(|character: char| character.is_whitespace())
        .map(|word| word.chars().filter(is_kept).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    words.join(" ")
}

/// A text without the tags of links: `<1>`, `</1>`.
fn without_tags(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        bare.push_str(before);
        let tag = after.split_once('>').filter(|(tag, _)| is_tag(tag));
        rest = match tag {
            Some((_, after)) => after,
            None => {
                bare.push('<');
                after
            }
        };
    }
    bare + rest
}

fn is_tag(tag: &str) -> bool {
    let number = tag.strip_prefix('/').unwrap_or(tag);
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// A comment after its words have changed: a waiver no longer counts.
pub(super) fn expired(comment: &str) -> String {
    match Waiver::of(comment) {
        Some(waiver) => format!("{EXPIRED}{WAIVER} {}", waiver.text()),
        None => comment.to_owned(),
    }
}

/// A comment whose words are back: the waiver counts again.
pub(super) fn restored(comment: &str) -> String {
    let waiver = comment.trim().strip_prefix(EXPIRED).filter(|rest| Waiver::of(rest).is_some());
    waiver.unwrap_or(comment).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Waiver, expired, restored};

    fn text(comment: &str) -> Option<&str> {
        Waiver::of(comment).map(Waiver::text)
    }

    #[test]
    fn waiver_that_has_expired_is_none_until_it_is_restored() {
        let waiver = "parity: 3: drie is uitgeschreven";
        assert_eq!(text(waiver), Some("3: drie is uitgeschreven"));
        assert_eq!(text(&expired(waiver)), None);
        assert_eq!(restored(&expired(waiver)), waiver);
        assert_eq!((text("parity:"), text("Parity : x"), text("é")), (None, None, None));
        assert_eq!(expired("een opmerking"), "een opmerking");
    }

    #[test]
    fn waiver_names_the_value_before_its_reason() {
        for (waiver, value) in [
            ("parity: 30 minuten: half uur", "30 minuten"),
            ("parity: 30\u{a0}Minuten : half uur", "30  minuten"),
            ("PARITY: “let op”: niet vet", "let op"),
            ("parity: let op: niet vet", "**let <1>op</1>**"),
            ("parity: om 8:30 uur: half negen", "om 8:30 uur"),
            ("parity: https://a.nl/b: elders", "https://a.nl/b"),
            ("parity: <1>: geen link", "<1>"),
        ] {
            assert!(Waiver::of(waiver).unwrap().names(value), "{waiver}");
        }
        for (waiver, value) in [
            ("parity: 30 minuten: half uur", "30"),
            ("parity: 30: half uur", "30 minuten"),
            ("parity: 30 minuten:", "30 minuten"),
            ("parity: 30 minuten half uur", "30 minuten"),
            ("parity: <1>: geen link", "<2>"),
            ("parity: een half uur: 30 minuten", "30 minuten"),
        ] {
            assert!(!Waiver::of(waiver).unwrap().names(value), "{waiver}");
        }
    }
}
