//! Marks of feet, inches, minutes and seconds as a keyboard has them: `5' 3"`, `30’ 15”`.
//!
//! The same characters are apostrophes and quotation marks. One is a mark of a unit behind
//! a number, unless it closes a quotation or a letter follows (`"mg 5"`, `1980's`).

use std::borrow::Cow;

use super::numbers::{PRIME, begins_number};

/// A text in which each mark of a unit is a character that nothing else is typed with, in
/// as many bytes.
pub(super) fn with_primes(text: &str) -> Cow<'_, str> {
    let is_behind_number = |(at, _): (usize, &str)| text[..at].ends_with(begins_number);
    if !text.match_indices(['\'', '"', '’', '”']).any(is_behind_number) {
        return Cow::Borrowed(text);
    }
    let mut quotations = Quotations::default();
    let mut before = None;
    let mut characters = text.chars().peekable();
    let mut seen = String::with_capacity(text.len());
    while let Some(character) = characters.next() {
        let next = characters.peek().copied();
        let is_prime = quotations.is_prime(character, before, next);
        seen.push(match character {
            '\'' | '"' if is_prime => PRIME,
            '’' if is_prime => '′',
            '”' if is_prime => '″',
            _ => character,
        });
        before = Some(character);
    }
    Cow::Owned(seen)
}

/// The quotations that are open at a place in a text.
#[derive(Default)]
struct Quotations {
    is_single_open: bool,
    is_double_open: bool,
}

impl Quotations {
    /// Whether a character is the mark of a unit; a quotation mark opens or closes one.
    fn is_prime(&mut self, character: char, before: Option<char>, next: Option<char>) -> bool {
        let is_open = match character {
            '\'' | '’' | '‘' | '‚' => &mut self.is_single_open,
            '"' | '”' | '“' | '„' => &mut self.is_double_open,
            _ => return false,
        };
        let is_behind_number = before.is_some_and(begins_number);
        let [is_behind_letter, is_before_letter] =
            [before, next].map(|it| it.is_some_and(char::is_alphabetic));
        let may_be_prime = matches!(character, '\'' | '’' | '"' | '”');
        if may_be_prime && is_behind_number && !is_before_letter && !*is_open {
            return true;
        }
        let is_behind_word = is_behind_letter || is_behind_number;
        if !(is_behind_word && is_before_letter) {
            let opens = matches!(character, '‘' | '‚' | '“' | '„') || !is_behind_word;
            *is_open = opens && !*is_open;
        }
        false
    }
}
