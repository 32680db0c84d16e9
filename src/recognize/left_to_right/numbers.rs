//! Numbers with their signs, joiners and suffixes, in the digits of any script.

use super::super::digits::is_digit;

/// The most characters between two parts of a number: `% – € `.
const LONGEST_GAP: usize = 5;
/// A gap and the character after it.
const MOST_LOOKED_AT: usize = LONGEST_GAP + 1;

/// The hyphen of Hebrew.
pub(super) const MAQAF: char = '\u{5BE}';

/// A typed mark of feet, inches, minutes or seconds, for which `primes` puts this
/// character: no text has it.
pub(super) const PRIME: char = '\u{1}';

/// Whether a character begins a number: a digit or a fraction.
pub(super) fn begins_number(character: char) -> bool {
    is_digit(character) || is_fraction(character)
}

fn is_fraction(character: char) -> bool {
    matches!(character, '¼'..='¾' | '⅐'..='⅞' | '↉')
}

/// Whether a character is a space that may be within a number.
pub(super) fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}' | '\u{202F}' | '\u{2007}' | '\u{2009}')
}

/// The end of the number that begins at a byte, including its percent or degree
/// sign.
pub(super) fn end_of_number(text: &str, start: usize) -> usize {
    let mut end = start;
    loop {
        end = end_of_digits(text, end);
        end += cents(&text[end..]);
        match gap(&text[end..]) {
            Some(gap) => end += gap,
            None => return end_of_suffix(text, end),
        }
    }
}

fn end_of_digits(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    start + rest.find(|it| !begins_number(it)).unwrap_or(rest.len())
}

/// The length of the dash for no cents at the beginning of a text: `5,-`,
/// `1.250,–`.
fn cents(rest: &str) -> usize {
    let Some(dashes) = rest.strip_prefix([',', '.']) else { return 0 };
    let after = dashes.trim_start_matches(is_dash);
    let is_cents = after.len() < dashes.len()
        && !after.starts_with(|it: char| begins_number(it) || it.is_alphabetic());
    if is_cents { rest.len() - after.len() } else { 0 }
}

/// The length of what joins a number to the next one, at the beginning of a
/// text.
fn gap(rest: &str) -> Option<usize> {
    let end = rest.char_indices().take(MOST_LOOKED_AT).find(|(_, it)| begins_number(*it))?.0;
    let gap = &rest[..end];
    let is_tight = gap.chars().count() == 1 && gap.contains(within_digits);
    let joins = gap.chars().all(|it| is_space(it) || joins_numbers(it) || is_suffix(it));
    let mut spaces = gap.chars().zip(gap.chars().skip(1));
    let is_divided = spaces.any(|(one, next)| is_space(one) && is_space(next));
    let word = gap.trim_matches(is_space);
    let is_apart = gap.starts_with(is_space) && gap.ends_with(is_space);
    let is_word = word == "dd" && word.len() < gap.len()
        || word == ":" && is_apart
        || word.len() > 1 && word.bytes().all(|it| it == b'.');
    let joins = joins && !is_divided && !is_note(gap);
    (is_tight || is_word || joins).then_some(end)
}

/// Characters that join digits only without spaces beside them.
fn within_digits(character: char) -> bool {
    matches!(character, '.' | ',' | '٫' | '٬' | '،' | ':' | '\'' | '’' | '·' | '⁄' | '_' | '#')
}

/// Characters that join numbers, with or without spaces.
fn joins_numbers(character: char) -> bool {
    is_dash(character)
        || is_sign(character)
        || matches!(character, '/' | '÷' | '^' | '·' | '…' | '⋅' | '∶')
        || is_times(character)
        || is_relation(character)
}

/// Whether a character relates two numbers: `5 mg = 1 ml`, `5 → 10`. An arrow does
/// not turn with the direction of a text, and would point from 10 to 5.
pub(super) fn is_relation(character: char) -> bool {
    matches!(character, '=' | '≠' | '→' | '⇒' | '➔' | '➜')
}

/// Whether a text between two numbers is the sign of a note after the first:
/// `500* 3`.
pub(super) fn is_note(between: &str) -> bool {
    between.starts_with('*') && between.ends_with(is_space)
}

/// Whether a character says that two numbers are multiplied: a multiplication
/// sign, or the letter or asterisk in its place.
pub(super) fn is_times(character: char) -> bool {
    matches!(character, '×' | 'x' | 'X' | 'х' | 'Х' | '*' | '∙')
}

pub(super) fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '‑' | '‒' | '–' | '—' | '−' | MAQAF)
}

/// Signs before a number, and currencies.
fn is_sign(character: char) -> bool {
    matches!(character, '+' | '±' | '~' | '≈' | '<' | '>' | '≤' | '≥' | '№' | '§')
        || is_currency(character)
}

fn is_currency(character: char) -> bool {
    matches!(character, '$' | '£' | '¥' | '؋' | '﷼' | '\u{20A0}'..='\u{20CF}')
}

fn is_percent(character: char) -> bool {
    matches!(character, '%' | '‰' | '٪' | '؉')
}

fn is_suffix(character: char) -> bool {
    is_percent(character)
        || is_currency(character)
        || is_raised(character)
        || matches!(character, '°' | '′' | '″' | PRIME)
}

/// Whether a character is part of an exponent in raised digits: `10⁻³`.
pub(super) fn is_raised(character: char) -> bool {
    matches!(character, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | '⁺' | '⁻')
}

/// The end of the signs after a number: `50 %`, `38°`, `12 €`, `65+`, `100#`.
fn end_of_suffix(text: &str, number: usize) -> usize {
    let rest = &text[number..];
    let signs = rest.trim_start_matches(is_space);
    let has_one_space = rest.len() > signs.len() && rest.chars().nth(1) == signs.chars().next();
    if rest.starts_with(['+', '#']) {
        return number + 1;
    }
    if !signs.starts_with(is_suffix) || !(has_one_space || signs.len() == rest.len()) {
        return number;
    }
    text.len() - signs.trim_start_matches(is_suffix).len()
}

/// The start of the signs before a number, at or after the byte `least`: `-5`,
/// `≥ 38`, `€ 38,50`.
pub(super) fn start_of_sign(text: &str, number: usize, least: usize) -> usize {
    let mut start = number;
    loop {
        let before = &text[least..start];
        let apart = before.strip_suffix(is_space).unwrap_or(before);
        if let Some(rest) = compared(apart).or_else(|| dialled(before, &text[number..])) {
            start = least + rest.len();
        } else if let Some(rest) = before.strip_suffix(|it| is_dash(it) || it == '+') {
            if joins_word(rest, before.ends_with('+')) {
                return start;
            }
            start = least + rest.len();
        } else if let Some(rest) =
            apart.strip_suffix(|it| is_sign(it) && it != '+' || is_percent(it))
        {
            start = least + rest.len();
        } else {
            return start;
        }
    }
}

/// A text without the comparison in two characters at its end: `>=`, `<=`.
fn compared(before: &str) -> Option<&str> {
    [">=", "<=", "=>", "=<", "+/-"].iter().find_map(|sign| before.strip_suffix(sign))
}

/// A text without the signs at its end that begin a code to dial: `*100#`.
fn dialled<'t>(before: &'t str, number: &str) -> Option<&'t str> {
    let code = number.find(|it| !is_digit(it) && it != '*').unwrap_or(number.len());
    let is_code = before.ends_with('#') || number[code..].starts_with('#');
    before.strip_suffix(['*', '#']).filter(|_| is_code)
}

/// Whether a dash or plus after this text joins it to the number, rather than
/// being the number's sign. A dash after a letter of any script joins two words,
/// as in COVID-19.
fn joins_word(before: &str, is_plus: bool) -> bool {
    before.chars().next_back().is_some_and(|last| {
        is_digit(last) || last.is_ascii_alphanumeric() || last.is_alphabetic() && !is_plus
    })
}
