//! Telephone numbers in a text, with the digits dialled. They are compared in
//! [`verbatim`](super::verbatim).

use std::ops::Range;

use crate::definition::LanguageTag;
use crate::locale::Locale;
use crate::recognize::{
    LEAST_WITH_HYPHEN, SERVICE_DIGITS, TELEPHONE_DIGITS, characters_led_by, digit, is_digit,
    is_of_service,
};

/// The characters that may separate the groups of a number.
const BETWEEN: &str = " \u{A0}\u{202F}\u{2009}.-\u{2010}‑–—−/()·";
const MOST_BETWEEN: usize = 3;

/// The telephone numbers of a text, each with the number dialled: European digits,
/// after a `+` if they begin with a country code.
///
/// `recognize` finds the numbers that stay on one line, in fewer forms.
pub(super) fn telephones(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    // The first byte of a zero in another script is C2 or above.
    let may_begin = |byte: u8| matches!(byte, b'+' | b'0' | 0xC2..);
    let characters = characters_led_by(text, may_begin);
    for (start, _) in
        characters.filter(|&(_, character)| character == '+' || digit(character) == Some(0))
    {
        let is_known = found.last().is_some_and(|(last, _)| start < last.end);
        if !is_known && begins(&text[..start]) {
            found.extend(telephone_at(text, start));
        }
    }
    found
}

/// The first sequence of digits in a text that may be a damaged telephone number.
pub(super) fn row_of_digits(text: &str) -> Option<Range<usize>> {
    let mut at = 0;
    while let Some(start) = text[at..].find(is_digit).map(|start| at + start) {
        let row = groups(&text[start..]).last().map_or(start, |last| start + last.end);
        let digits = text[start..row].chars().filter(|&character| is_digit(character)).count();
        if digits >= LEAST_WITH_HYPHEN {
            return Some(start..row);
        }
        at = row;
    }
    None
}

/// Whether a number may begin after a text, and not inside a word, number or time.
fn begins(before: &str) -> bool {
    let is_within = |character: char| {
        is_digit(character) || character.is_ascii_alphabetic() || character == '+'
    };
    let is_parted = before.ends_with(['.', ',', '/', ':', '-', '٫', '٬'])
        && before.trim_end_matches(['.', ',', '/', ':', '-', '٫', '٬']).ends_with(is_digit);
    !before.ends_with(is_within) && !is_parted
}

/// The number that begins at a place: the longest sequence of groups that is one.
fn telephone_at(text: &str, start: usize) -> Option<(Range<usize>, String)> {
    let groups = groups(&text[start..]);
    if is_time(&text[start..], &groups) {
        return None;
    }
    let (mut dialled, mut best) = (String::new(), None);
    for group in &groups {
        let written = &text[start..][group.clone()];
        dialled.extend(written.chars().filter_map(dialled_character));
        let end = start + group.end;
        if is_number(&dialled, &text[start..end]) {
            best = Some((start..end, plain(&dialled, &text[start..end])));
        }
        if is_whole(&dialled) {
            break;
        }
    }
    let (range, dialled) = best?;
    let is_opened = text[..start].ends_with('(') && text[range.clone()].contains(')');
    let begin = if is_opened && !text[range.clone()].contains('(') { start - 1 } else { start };
    Some((begin..range.end, dialled))
}

/// The groups of digits at the beginning of a text, the first with its `+`.
fn groups(text: &str) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    let mut at = usize::from(text.starts_with('+'));
    loop {
        let length: usize =
            text[at..].chars().take_while(|&it| is_digit(it)).map(char::len_utf8).sum();
        if length == 0 {
            return groups;
        }
        let start = if groups.is_empty() { 0 } else { at };
        groups.push(start..at + length);
        let between =
            text[at + length..].chars().take_while(|&character| BETWEEN.contains(character));
        let between: Vec<char> = between.collect();
        if between.is_empty() || between.len() > MOST_BETWEEN {
            return groups;
        }
        at += length + between.iter().map(|character| character.len_utf8()).sum::<usize>();
    }
}

/// Whether a text begins with opening hours: 08.00-17.00.
fn is_time(text: &str, groups: &[Range<usize>]) -> bool {
    let [hours, minutes, ..] = groups else { return false };
    let is_of_two = |range: &Range<usize>| text[range.clone()].chars().count() == 2;
    let goes_on = text[minutes.end..].starts_with('.');
    let is_pointed = &text[hours.end..minutes.start] == ".";
    is_pointed && is_of_two(hours) && is_of_two(minutes) && !goes_on
}

fn is_number(dialled: &str, written: &str) -> bool {
    let digits = dialled.chars().filter(char::is_ascii_digit).count();
    let is_plain = !written.contains(['.', '/']);
    let is_service =
        digits == SERVICE_DIGITS && !dialled.starts_with('+') && is_of_service(dialled);
    let is_hyphened = written.contains(['-', '‑']) && digits >= LEAST_WITH_HYPHEN;
    TELEPHONE_DIGITS.contains(&digits)
        || is_plain && digits < *TELEPHONE_DIGITS.start() && (is_service || is_hyphened)
}

/// Whether the digits so far are a complete Dutch number, so that the next digits
/// are another number: `020 123 45 67 24 uur per dag`.
fn is_whole(dialled: &str) -> bool {
    const DIGITS: usize = 10;
    let own = ["+31", "0031"].iter().find_map(|code| dialled.strip_prefix(code));
    let is_abroad = dialled.starts_with('+') || dialled.starts_with("00");
    match own {
        Some(rest) => rest.len() == DIGITS - usize::from(!rest.starts_with('0')),
        None => !is_abroad && dialled.len() == DIGITS,
    }
}

fn dialled_character(character: char) -> Option<char> {
    if character == '+' { Some('+') } else { char::from_digit(digit(character)?, 10) }
}

/// The number dialled from abroad: without the zero in brackets, and with `+` for
/// two zeros.
fn plain(dialled: &str, written: &str) -> String {
    let is_from_abroad = dialled.starts_with('+') || dialled.starts_with("00");
    let zeros: &[&str] = if is_from_abroad { &["(0)", "(٠)", "(۰)"] } else { &[] };
    let written = zeros.iter().fold(written.to_owned(), |it, zero| it.replace(zero, ""));
    let dialled: String = written.chars().filter_map(dialled_character).collect();
    match dialled.strip_prefix("00") {
        Some(rest) => format!("+{rest}"),
        None => dialled,
    }
}

/// A number as dialled within a country, if it belongs to that country.
pub(super) fn within(country: Option<&str>, dialled: &str) -> String {
    let abroad = dialled.strip_prefix('+');
    let own = abroad.zip(country).and_then(|(abroad, country)| abroad.strip_prefix(country));
    own.map_or_else(|| dialled.to_owned(), |rest| format!("0{rest}"))
}

/// The calling code of the country where leaflets of a language are read, if a
/// leading zero replaces that code there.
pub(super) fn country(language: &LanguageTag) -> Option<&'static str> {
    const REGIONS: [(&str, &str); 7] = [
        ("NL", "31"),
        ("BE", "32"),
        ("DE", "49"),
        ("AT", "43"),
        ("CH", "41"),
        ("FR", "33"),
        ("GB", "44"),
    ];
    let of_region = REGIONS.iter().find(|(region, _)| language.has_subtag(region));
    of_region.map(|&(_, code)| code).or_else(|| Locale::of(language)?.calling_code)
}
