//! Lines copied from a word processor, an e-mail or a PDF: lists with marks that CommonMark
//! takes for words, tables with tabs between their cells, and words divided at the end of a
//! line. Bullet characters are left to
//! [`lines`](super::lines), marks without a space to [`tight`](super::tight).

use std::ops::Range;

use super::super::builder::DocumentBuilder;
use super::line_words::{first_word, last_word};
use super::prepare::Prepared;
use crate::diagnostic::ReadingProblem;
use crate::locale::is_connecting;

/// Letters that Symbol and Wingdings show as a bullet or an arrow.
const SYMBOL_BULLETS: &str = "§Ø";
/// Boxes to tick.
const BOXES: &str = "☐☑☒";
/// Dashes that are also bullets.
const DASHES: &str = "–—−";
/// Signs of footnotes other than the star.
const NOTES: [char; 11] = ['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '†', '‡'];
/// The fewest lines with tabs between their words that are a table.
const FEWEST_ROWS: usize = 3;
/// The most characters of the mark of a list item.
const LONGEST_MARK: usize = 4;
/// Hyphens at the end of a line; some programs copy a soft one as `¬`.
const HYPHENS: [char; 5] = ['-', '¬', '\u{AD}', '\u{2010}', '\u{2011}'];

/// Those of them that nobody types.
const SOFT_HYPHENS: [char; 2] = ['¬', '\u{AD}'];

/// Reports pasted lines that lost their meaning.
pub(super) fn check(builder: &mut DocumentBuilder<'_>, prepared: &Prepared) {
    let mut start = 0;
    let mut before = "";
    let mut rows: Vec<Range<usize>> = Vec::new();
    for line in prepared.text.split_inclusive('\n') {
        let words = line.trim();
        let at = start + line.len() - line.trim_start().len();
        if is_row(line) {
            rows.push(at..at + words.len());
        } else {
            rows.clear();
        }
        if rows.len() == FEWEST_ROWS {
            builder.report(ReadingProblem::TabTable, prepared.span(&rows[0]));
        }
        if let Some((mark, length)) = pasted_mark(line, before) {
            let span = prepared.span(&(at..at + length));
            builder.report(ReadingProblem::PastedLine { mark }, span);
        }
        if let Some(halves) = divided(before, words) {
            let begin = prepared.text[..start].trim_end().len() - last_word(before).len();
            let end = at + first_word(words).len();
            let span = prepared.span(&(begin..end));
            builder.report(ReadingProblem::DividedWord { halves }, span);
        }
        for (words, halves) in divided_within(line) {
            let span = prepared.span(&(start + words.start..start + words.end));
            builder.report(ReadingProblem::DividedWord { halves }, span);
        }
        before = line;
        start += line.len();
    }
}

/// Reports lines with a tab before them, right below text: items that lost their marks.
pub(super) fn check_tabs(builder: &mut DocumentBuilder<'_>, prepared: &Prepared) {
    let mut start = 0;
    let mut before = "";
    for line in prepared.text.split_inclusive('\n') {
        if loses_tab(line, before) {
            let problem = ReadingProblem::PastedLine { mark: "\t".to_owned() };
            builder.report(problem, prepared.span(&(start..start + "\t".len())));
        }
        before = line;
        start += line.len();
    }
}

/// Whether a line has a tab before it and goes on with the text above it.
fn loses_tab(line: &str, before: &str) -> bool {
    let has_tab = line.starts_with('\t') && !line.trim().is_empty();
    let is_text = !before.trim().is_empty() && !before.starts_with(['\t', ' ']);
    has_tab
        && is_text
        && !before.trim_end().ends_with('\\')
        && !begins_item(line)
        && !begins_item(before)
}

/// The mark of a line that was a list item, and its length in bytes.
pub(super) fn pasted_mark(line: &str, before: &str) -> Option<(String, usize)> {
    let words = line.trim_start();
    let first = words.chars().next()?;
    let after = &words[first.len_utf8()..];
    let item = after.trim_start_matches([' ', '\t', '\u{A0}']);
    let is_apart = item.len() < after.len();
    let is_word = begins_word(item);
    if BOXES.contains(first)
        || ((SYMBOL_BULLETS.contains(first) || first == 'o') && is_apart && is_word)
    {
        // A line that begins with o and a tab is reported with the bullets.
        let is_known = first == 'o' && after.starts_with('\t');
        return (!is_known).then(|| (first.to_string(), first.len_utf8()));
    }
    if before.trim().is_empty() {
        return None;
    }
    if let Some(mark) = note_mark(words, before) {
        return Some((mark.to_owned(), mark.len()));
    }
    if DASHES.contains(first) && is_apart && before.trim_end().ends_with(':') {
        return Some((first.to_string(), first.len_utf8()));
    }
    lettered(words).map(|mark| (mark.to_owned(), mark.len()))
}

/// The sign of a footnote that begins a line right below text: `¹ Niet vergoed`, and
/// `*Niet vergoed` below a word with a star.
fn note_mark<'t>(words: &'t str, before: &str) -> Option<&'t str> {
    let item = words.trim_start_matches(NOTES);
    let stars = words.len() - words.trim_start_matches('*').len();
    let has_star = || {
        let is_marked = |word: &str| word.trim_end_matches(['.', ',']).ends_with('*');
        before.split_whitespace().any(|word| is_marked(word) && !word.starts_with('*'))
    };
    let escaped = words.len() - words.trim_start_matches("\\*").len();
    if escaped > 0 {
        let is_note = begins_word(words[escaped..].trim_start());
        return is_note.then(|| &words[..escaped]);
    }
    if stars > 0 {
        let item = &words[stars..];
        let is_note = item.starts_with(char::is_alphabetic) && !item.contains('*');
        return (is_note && has_star()).then(|| &words[..stars]);
    }
    let is_note = item.len() < words.len() && begins_word(item.trim_start());
    is_note.then(|| &words[..words.len() - item.len()])
}

/// Whether a line is like the row of a table with a tab between its cells. The tab after the
/// mark of a list item is none.
fn is_row(line: &str) -> bool {
    let mut cells = line.trim().split('\t').map(str::trim).filter(|cell| !cell.is_empty());
    let first = cells.next().unwrap_or_default();
    let length = first.chars().count();
    let is_mark = length == 1 && !first.starts_with(|it: char| it.is_ascii_digit())
        || length <= LONGEST_MARK && first.ends_with(['.', ')']);
    let is_text = first.contains(char::is_alphanumeric);
    cells.next().is_some() && is_text && !is_mark && !begins_item(line)
}

/// Whether a text begins with a word, which may contain a number: ’s avonds,
/// 65-plussers, but not 10 mm.
fn begins_word(text: &str) -> bool {
    let word = text.trim_start_matches(['‘', '’', '\'', '“', '"']);
    let numbered = word.trim_start_matches(|it: char| it.is_ascii_digit()).strip_prefix('-');
    [Some(word), numbered].into_iter().flatten().any(|it| it.starts_with(char::is_alphabetic))
}

/// Whether a line begins like a list item or a table row.
fn begins_item(line: &str) -> bool {
    let words = line.trim_start();
    let digits = words.trim_start_matches(|it: char| it.is_ascii_digit());
    let is_number = || {
        let rest = digits.strip_prefix(['.', ')']);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
    };
    words.starts_with(['-', '*', '+', '|']) || digits.len() < words.len() && is_number()
}

/// The mark of a lettered item: `a)`, `b.`, `(c)`, `iv)`.
pub(super) fn lettered(words: &str) -> Option<&str> {
    let mark = words.split([' ', '\t', '\u{A0}']).next()?;
    let rest = words[mark.len()..].trim_start();
    let is_item = !rest.is_empty() && !is_initial(first_word(rest));
    let is_short = |letters: &str| {
        let is_roman = letters.len() < 5 && letters.bytes().all(|it| b"ivx".contains(&it));
        is_roman && !letters.is_empty() || letters.chars().count() == 1
    };
    let is_mark = match (mark.strip_prefix('('), mark.strip_suffix([')', '.'])) {
        (Some(inside), _) => inside
            .strip_suffix(')')
            .is_some_and(|it| is_short(it) && it.chars().all(char::is_alphanumeric)),
        (None, Some(letters)) => {
            let is_bracket = mark.ends_with(')');
            let is_letter = |it: char| it.is_lowercase() || is_bracket && it.is_alphabetic();
            is_short(letters) && letters.chars().all(is_letter)
        }
        (None, None) => false,
    };
    (is_item && is_mark).then_some(mark)
}

/// Whether a word is a letter with a full stop, as in `b. v.`
fn is_initial(word: &str) -> bool {
    word.chars().count() == 2 && word.ends_with('.')
}

/// The halves of a word divided over two lines.
fn divided(line: &str, next: &str) -> Option<(String, String)> {
    let half = last_word(line);
    let first = half.strip_suffix(HYPHENS)?;
    let second = first_word(next);
    let is_joined = first.ends_with(char::is_alphanumeric)
        && second.starts_with(char::is_alphanumeric)
        && !begins_item(next);
    let is_soft = half.ends_with(SOFT_HYPHENS);
    let plain = second.trim_end_matches([',', ';', ':']);
    let is_open = is_connecting(|words| words.after_open_hyphen, &plain.to_lowercase())
        || plain.ends_with('-');
    (is_joined && (is_soft || !is_open)).then(|| (bare(first), bare(second)))
}

/// The words with a soft hyphen and a space in them, as a line end of a PDF becomes, and
/// their halves.
fn divided_within(line: &str) -> Vec<(Range<usize>, (String, String))> {
    let is_letter = |it: Option<char>| it.is_some_and(char::is_alphabetic);
    let divided = |(at, hyphen): (usize, &str)| {
        let (before, after) = (&line[..at], &line[at + hyphen.len()..]);
        // Most stand within a word, which may be very long.
        if !after.starts_with([' ', '\u{A0}']) || !is_letter(before.chars().next_back()) {
            return None;
        }
        let (first, second) = (last_word(before), first_word(after));
        let end = line.len() - after.trim_start().len() + second.len();
        let words = at - first.len()..end;
        is_letter(second.chars().next()).then(|| (words, (bare(first), bare(second))))
    };
    line.match_indices(SOFT_HYPHENS).filter_map(divided).collect()
}

/// Half of a word, without the punctuation around it.
fn bare(half: &str) -> String {
    half.trim_matches(|it: char| !it.is_alphanumeric()).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{divided, divided_within, loses_tab, pasted_mark};

    #[test]
    fn mark_of_a_pasted_list_is_found() {
        let mark = |before, line| pasted_mark(line, before).map(|(mark, _)| mark);
        for (line, expected) in [
            ("§ Eerste", "§"),
            ("Ø\tEerste", "Ø"),
            ("☐ ja", "☐"),
            ("o eerste", "o"),
            ("a) eerste", "a)"),
            ("b. tweede", "b."),
            ("(c) derde", "(c)"),
            ("iv) vierde", "iv)"),
            ("o 65-plussers", "o"),
            ("§ ’s avonds", "§"),
        ] {
            assert_eq!(mark("Neem mee\n", line).as_deref(), Some(expected), "{line}");
        }
        assert_eq!(mark("Neem mee:\n", "– eerste").as_deref(), Some("–"));
        assert_eq!(mark("Bij pijn¹.\n", "¹ Niet vergoed").as_deref(), Some("¹"));
        assert_eq!(mark("Prijs € 40*\n", "*Niet vergoed").as_deref(), Some("*"));
        assert_eq!(mark("Prijs € 40*\n", "\\* Niet vergoed").as_deref(), Some("\\*"));
    }

    #[test]
    fn line_of_running_text_has_no_mark() {
        for line in [
            "§ 3 van de wet",
            "Ø 10 mm",
            "O ja",
            "o.a. dit",
            "b. v. dit",
            "A. de Vries",
            "– zoals altijd –",
            "en verder",
            "(zie onder)",
        ] {
            assert_eq!(pasted_mark(line, "Ze bleef\n"), None, "{line}");
        }
        for (before, line) in [("Dit is\n", "*heel* fijn"), ("*eerste\n", "*tweede")] {
            assert_eq!(pasted_mark(line, before), None, "{line}");
        }
        assert_eq!(pasted_mark("a) eerste", "\n"), None);
    }

    #[test]
    fn line_with_a_tab_right_below_text_is_told_from_others() {
        assert!(loses_tab("\teerste", "Neem mee\n"));
        for (before, line) in [
            ("\n", "\teerste"),
            ("- item\n", "\tvervolg"),
            ("Jan\\\n", "\tPiet"),
            ("\teerste\n", "\ttweede"),
            ("Neem mee\n", "\t- eerste"),
        ] {
            assert!(!loses_tab(line, before), "{before}{line}");
        }
    }

    #[test]
    fn divided_word_is_told_from_an_open_hyphen() {
        let halves = |line, next| divided(line, next).map(|(first, second)| first + "|" + &second);
        assert_eq!(halves("een aandoe-\n", "ning, en").as_deref(), Some("aandoe|ning"));
        assert_eq!(halves("aandoe\u{AD}\n", "en").as_deref(), Some("aandoe|en"));
        assert_eq!(halves("van 9-\n", "12 uur").as_deref(), Some("9|12"));
        assert_eq!(halves("van 1.000-\n", "2.000 mg").as_deref(), Some("1.000|2.000"));
        assert_eq!(halves("maag-\n", "darmziekten").as_deref(), Some("maag|darmziekten"));
        for (line, next) in [
            ("maag-\n", "en darmklachten"),
            ("de maag-\n", "1. Eerst"),
            ("in- \n", "en uitademen"),
            ("voor-,\n", "tijdens"),
            ("bleef -\n", "zoals altijd"),
            ("boven-\n", "onder- en zij"),
            ("stap-\n", "- item"),
        ] {
            assert_eq!(halves(line, next), None, "{line}");
        }
    }

    #[test]
    fn word_with_a_soft_hyphen_and_a_space_is_divided() {
        let halves = |line| {
            let halves = divided_within(line).into_iter();
            halves.map(|(words, (first, second))| (&line[words], first + "|" + &second))
        };
        let found: Vec<_> = halves("De aandoe\u{AD} ning (en fysio¬ therapie)").collect();
        assert_eq!(found[0], ("aandoe\u{AD} ning", "aandoe|ning".to_owned()));
        assert_eq!(found[1], ("fysio¬ therapie)", "fysio|therapie".to_owned()));
        for line in ["fysio\u{AD}therapie is", "¬ niet", "p ∧ ¬ q", "fysio\u{AD}\n"] {
            assert_eq!(halves(line).count(), 0, "{line}");
        }
    }
}
