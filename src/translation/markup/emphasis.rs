use std::ops::Range;

use super::{Part, PartKind, is_unseen};

/// What the stars and underscores of a message make of its words.
#[derive(Debug, Default)]
pub(in super::super) struct Emphasis {
    /// The strong words.
    pub(in super::super) strong: Vec<Range<usize>>,
    /// The signs that are markup.
    pub(in super::super) signs: Vec<Range<usize>>,
    /// The signs that look like markup and lack their counterpart.
    pub(in super::super) single: Vec<Range<usize>>,
}

/// A row of equal signs.
struct Row {
    sign: char,
    /// Those of its signs that have no counterpart yet.
    left: Range<usize>,
    length: usize,
    opens: bool,
    closes: bool,
    /// The link whose words it stands in.
    link: Option<u32>,
}

/// Reads emphasis as CommonMark does (0.31.2, 6.2); that of a link begins and
/// ends among its words.
pub(in super::super) fn emphasis(message: &str, parts: &[Part<'_>]) -> Emphasis {
    let mut rows = rows(message, parts);
    let mut found = Emphasis::default();
    for closing in 0..rows.len() {
        while let Some(opening) = opening(&rows, closing) {
            pair(&mut rows, opening, closing, &mut found);
        }
    }
    let may_be_markup = |row: &Row| (row.opens || row.closes) && !row.left.is_empty();
    found.single = rows.into_iter().filter(may_be_markup).map(|row| row.left).collect();
    found
}

fn rows(message: &str, parts: &[Part<'_>]) -> Vec<Row> {
    let mut link = None;
    let mut rows = Vec::new();
    for part in parts {
        match part.kind {
            PartKind::OpensLink(number) => link = Some(number),
            PartKind::ClosesLink(_) => link = None,
            PartKind::Stars => rows.push(row(message, part.range.clone(), link)),
            _ => {}
        }
    }
    rows
}

fn row(message: &str, range: Range<usize>, link: Option<u32>) -> Row {
    let before = message[..range.start].chars().rev().find(|&sign| !is_unseen(sign));
    let after = message[range.end..].chars().find(|&sign| !is_unseen(sign));
    let is_blank = |sign: Option<char>| sign.is_none_or(char::is_whitespace);
    let leans = |to: Option<char>, from: Option<char>| {
        !is_blank(to) && (!is_sign(to) || is_blank(from) || is_sign(from))
    };
    let (left, right) = (leans(after, before), leans(before, after));
    let sign = if message[range.clone()].starts_with('_') { '_' } else { '*' };
    let within_words = |inner: bool, sign_outside: Option<char>| !inner || is_sign(sign_outside);
    Row {
        sign,
        length: range.len(),
        left: range,
        opens: left && (sign == '*' || within_words(right, before)),
        closes: right && (sign == '*' || within_words(left, after)),
        link,
    }
}

/// Whether it is punctuation or a symbol.
fn is_sign(character: Option<char>) -> bool {
    let is_mark = |character: char| ('\u{300}'..='\u{36F}').contains(&character);
    character.is_some_and(|it| !it.is_alphanumeric() && !it.is_whitespace() && !is_mark(it))
}

/// The row that opens what another closes.
fn opening(rows: &[Row], closing: usize) -> Option<usize> {
    let closes = &rows[closing];
    if !closes.closes || closes.left.is_empty() {
        return None;
    }
    let fits = |opens: &Row| {
        let by_three = |length: usize| length.is_multiple_of(3);
        let is_odd = (opens.closes || closes.opens)
            && by_three(opens.length + closes.length)
            && !(by_three(opens.length) && by_three(closes.length));
        opens.opens
            && !opens.left.is_empty()
            && opens.sign == closes.sign
            && opens.link == closes.link
            && !is_odd
    };
    rows[..closing].iter().rposition(fits)
}

/// Makes emphasis of the signs of two rows that face each other.
fn pair(rows: &mut [Row], opening: usize, closing: usize, found: &mut Emphasis) {
    let is_strong = rows[opening].left.len() > 1 && rows[closing].left.len() > 1;
    let length = if is_strong { 2 } else { 1 };
    // What stands between is not markup any more, but looks like it.
    for row in &mut rows[opening + 1..closing] {
        found.single.extend((!row.left.is_empty()).then(|| row.left.clone()));
        (row.opens, row.closes) = (false, false);
    }
    let (opens, closes) = (rows[opening].left.end, rows[closing].left.start);
    rows[opening].left.end -= length;
    rows[closing].left.start += length;
    found.signs.extend([opens - length..opens, closes..closes + length]);
    found.strong.extend(is_strong.then_some(opens..closes));
}

#[cfg(test)]
mod tests {
    use super::super::parts;
    use super::{Emphasis, emphasis};

    fn read(message: &str) -> Emphasis {
        emphasis(message, &parts(message))
    }

    #[test]
    fn words_between_stars_are_strong() {
        let strong = |message: &str| -> Vec<String> {
            read(message).strong.into_iter().map(|range| message[range].to_owned()).collect()
        };
        assert_eq!(strong("Bel **direct** 112."), ["direct"]);
        assert_eq!(strong("***zeer* let** op __nu__"), ["*zeer* let", "nu"]);
        assert_eq!(strong("<1>**hier**</1> en *daar*"), ["hier"]);
        assert_eq!(strong(r"2 * 3 ** 4 \*\*niet\*\* snake_case_naam"), [""; 0]);
    }

    #[test]
    fn sign_without_its_counterpart_is_single() {
        let single = |message: &str| -> Vec<String> {
            read(message).single.into_iter().map(|range| message[range].to_owned()).collect()
        };
        assert_eq!(single("**vet"), ["**"]);
        assert_eq!(single("**vet*"), ["*"]);
        assert_eq!(single("**vet **"), ["**"]);
        assert_eq!(single("**<1>vet**</1>"), ["**", "**"]);
        assert_eq!(single("**vet** 2 * 3"), [""; 0]);
    }
}
