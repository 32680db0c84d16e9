use std::ops::Range;

use crate::notation::digit;

/// What is dialled for a telephone number, in European digits; without the
/// nought in brackets that is not dialled from abroad.
pub(super) fn dialled(written: &str) -> String {
    let is_international = written.trim_start_matches('(').starts_with('+');
    let written = match is_international {
        true => written.replace("(0)", "").replace("(٠)", "").replace("(۰)", ""),
        false => written.to_owned(),
    };
    written.chars().filter_map(sign_dialled).collect()
}

fn sign_dialled(sign: char) -> Option<char> {
    if sign == '+' { Some('+') } else { char::from_digit(digit(sign)?, 10) }
}

/// Where a text has a telephone number, however its digits are grouped.
pub(super) fn find(dialled: &str, text: &str) -> Option<Range<usize>> {
    let first = dialled.chars().next()?;
    let begins = |&(at, sign): &(usize, char)| {
        sign_dialled(sign) == Some(first)
            && !text[..at].ends_with(|before| sign_dialled(before).is_some())
    };
    let mut begins = text.char_indices().filter(begins);
    begins.find_map(|(start, _)| Some(start..end_of(dialled, &text[start..])? + start))
}

/// The end of the number a text begins with, if it is this one.
fn end_of(dialled: &str, text: &str) -> Option<usize> {
    let mut asked = dialled.chars().peekable();
    let is_international = dialled.starts_with('+');
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        match sign_dialled(sign) {
            Some(digit) if asked.next_if_eq(&digit).is_some() => {}
            None if asked.peek().is_some() && stands_within(sign) => {
                let unsaid = ["(0)", "(٠)", "(۰)"].iter().find_map(|it| rest.strip_prefix(it));
                if let Some(after) = unsaid.filter(|_| is_international) {
                    rest = after;
                    continue;
                }
            }
            Some(_) => return None,
            None => break,
        }
        rest = &rest[sign.len_utf8()..];
    }
    asked.peek().is_none().then_some(text.len() - rest.len())
}

/// Whether a sign may stand between the digits of a number.
fn stands_within(sign: char) -> bool {
    " \u{A0}\u{202F}\u{2009}.-‑–/()".contains(sign)
}
