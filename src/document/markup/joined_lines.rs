//! Short lines that were meant as lines of their own, such as an address, opening hours or a
//! dose for each part of the day: CommonMark puts them one after the other.
//!
//! A sentence may be typed over short lines as well. Its last line ends in a full stop, a
//! line before may end in a word that leads to the next, and one may begin with a small
//! letter or with a number and its unit. So only lines without any of these are reported,
//! and a line in bold or capitals, or of one word, above a sentence: a heading. Lines that
//! count on are left to [`enumerated_lines`](super::enumerated_lines).

use std::ops::Range;

use super::enumerated_lines::are_enumerated;
use super::line_markup::{begins_item, is_mark};
use super::line_words::{first_word, words_of};
use super::read::MarkupReader;
use super::running_lines::{have_verb, is_of_sentence, run_on};
use crate::definition::LanguageTag;
use crate::diagnostic::ReadingProblem;
use crate::locale::{self, Locale};
use crate::recognize::is_digit;

/// The width, in characters, to which no text is wrapped by hand.
const NARROW: usize = 35;
/// The width of lines whose second word is a number: a list of medicines and their doses.
const WIDE: usize = 60;
/// Fewer digits than these in a row are an amount, more a telephone number.
const MOST_OF_AMOUNT: usize = 5;
/// Units in capitals, which are no place behind a postcode.
const UNITS: [&str; 5] = ["IE", "IU", "ME", "AE", "E"];
/// Signs before the number of a line.
const NUMBER_SIGNS: [char; 2] = ['#', '<'];
/// More lines in a row do not begin with a number by accident.
const MOST_IN_SENTENCE: usize = 3;
/// The fewest letters of a heading that is one word.
const FEWEST_LETTERS: usize = 5;

impl MarkupReader<'_, '_, '_> {
    /// Reports the lines of a paragraph that were meant apart, at its first line end.
    pub(super) fn check_joined_lines(&mut self, line_end: &Range<usize>) {
        if line_end.start < self.joined_until {
            return;
        }
        let text = &self.prepared.text;
        let first = text[..line_end.start].rsplit('\n').next().unwrap_or_default();
        let begin = line_end.start - first.len();
        let lines = lines_of_paragraph(&text[begin..]);
        let end = begin + lines.iter().map(|line| line.len() + 1).sum::<usize>();
        let words: Vec<&str> = lines.iter().map(|line| without_mark(line.trim())).collect();
        let language = &self.builder.leaflet.source_language;
        let are_apart = !self.is_reported
            && (are_enumerated(&words, &|line| leads_on(line, language))
                || are_apart(&words, language)
                || begins_with_heading(&words, language));
        self.joined_until = end;
        if let Some(first) = lines.first().filter(|_| are_apart) {
            let start = begin + first.len() - first.trim_start().len();
            let span = self.prepared.span(&(start..end.min(text.len())));
            self.builder.report(ReadingProblem::JoinedLines, span);
        }
    }
}

/// The lines up to an empty one or the next item of a list.
fn lines_of_paragraph(text: &str) -> Vec<&str> {
    let goes_on = |(number, line): &(usize, &str)| {
        !line.trim().is_empty() && (*number == 0 || !begins_item(line))
    };
    text.split('\n').enumerate().take_while(goes_on).map(|(_, line)| line).collect()
}

/// A line without the mark of the list item it begins.
fn without_mark(line: &str) -> &str {
    match line.split_once([' ', '\t']) {
        Some((mark, words)) if is_mark(mark) => words.trim_start(),
        _ => line,
    }
}

/// Whether all lines are short, and each was meant as a line of its own.
fn are_apart(lines: &[&str], language: &LanguageTag) -> bool {
    // The words that announce the lines end in a colon.
    let (are_announced, lines) = match lines {
        [words, lines @ ..] if words.ends_with(':') && lines.len() > 1 => (true, lines),
        _ => (false, lines),
    };
    let [.., _, last] = lines else { return false };
    let leads = |line: &&str| leads_on(line, language);
    let all = |is: fn(&str) -> bool| lines.iter().all(|line| is(line));
    if lines.iter().any(|line| line.contains('|')) || lines[..lines.len() - 1].iter().any(leads) {
        return false;
    }
    let are_days = begin_with_days(lines, language)
        || lines.len() > 2 && begin_with_days(&lines[1..], language);
    if all(is_line_to_fill_in) || are_days {
        return true;
    }
    let is_narrower_than = |most: usize| lines.iter().all(|line| line.chars().count() < most);
    if !is_narrower_than(WIDE) {
        return false;
    }
    let is_open = |line: &&str| !line.ends_with(['.', '!', '?', ',', ';', '\\']);
    // A greeting ends in a comma: Met vriendelijke groet,
    let is_greeting = lines.len() > 2 && lines[0].ends_with(',');
    let are_open = lines[usize::from(is_greeting)..].iter().all(is_open);
    // The last line of a list may end in a full stop as that of a sentence does.
    let are_open_above = lines[..lines.len() - 1].iter().all(is_open);
    let are_counted = are_open_above && all(is_counted) || are_open && have_counted_below(lines);
    if !is_narrower_than(NARROW) {
        return are_counted && all(begins_line);
    }
    let are_named = all(begins_line) && (all(begins_with_time) || all(has_label));
    are_named && !last.ends_with([',', ';', '\\'])
        || are_counted
        || are_open && (are_begun(lines, language) || begin_alike(lines))
        || are_open_above && (all(has_label) || ends_in_postcode(lines))
        || are_open && are_announced && all(names_thing) && !have_verb(lines, language)
}

/// Whether a line may name something without a sentence: `een handdoek`.
fn names_thing(line: &str) -> bool {
    words_of(line).starts_with(char::is_lowercase) && !line.contains(',')
}

/// Whether lines that each begin as a name does end in one with a postcode.
fn ends_in_postcode(lines: &[&str]) -> bool {
    let [_, .., last] = lines else { return false };
    let (digits, letters) = (last.get(..4), last.get(5..7));
    let is = |part: Option<&str>, is: fn(&u8) -> bool| {
        part.is_some_and(|part| part.bytes().all(|it| is(&it)))
    };
    is(digits, u8::is_ascii_digit)
        && is(letters, u8::is_ascii_uppercase)
        && lines.iter().all(|line| begins_line(line))
}

/// Whether each line begins as an item of its own.
fn are_begun(lines: &[&str], language: &LanguageTag) -> bool {
    // A noun within a sentence has a capital too, but hardly ever comes behind another.
    let ends_in_noun =
        |line: &&str| last_word(line).is_none_or(|word| !word.starts_with(char::is_lowercase));
    let has_capitals = || {
        !locale::capitalizes_nouns(language) || lines[..lines.len() - 1].iter().all(ends_in_noun)
    };
    let begins_with_digit = |line: &str| {
        words_of(line).starts_with(|it: char| it.is_ascii_digit() || "½¼¾".contains(it))
    };
    let counted = lines.iter().filter(|line| begins_with_digit(line)).count();
    counted == lines.len()
        || counted >= MOST_IN_SENTENCE && counted + 1 == lines.len()
        || lines.iter().all(|line| begins_line(line)) && has_capitals() && !run_on(lines, language)
}

/// Whether a line begins as a name, a time, a telephone number, a postcode or an address of
/// the web does. A number with its unit goes on with a sentence.
fn begins_line(line: &str) -> bool {
    let mut words = words_of(line).split_whitespace();
    let (first, next) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let digits = first.bytes().filter(u8::is_ascii_digit).count();
    if first.starts_with(|it: char| it.is_ascii_digit() || it == '+') {
        let is_postcode = (4..=5).contains(&first.len())
            && digits == first.len()
            && next.starts_with(char::is_uppercase)
            && !UNITS.contains(&next);
        let is_range =
            next.starts_with(['-', '–']) || next.starts_with(|it: char| it.is_ascii_digit());
        return is_time(first) || is_postcode || is_range || digits > MOST_OF_AMOUNT;
    }
    // "I" has a capital within a sentence.
    first.starts_with(char::is_uppercase) && first != "I"
        || first.contains('@')
        || first.starts_with("www.")
        || first.starts_with("http")
}

/// Whether a word begins with a time of day: `8:30`, `8.30-17.00`.
fn is_time(word: &str) -> bool {
    let Some((hours, rest)) = word.split_once([':', '.']) else { return false };
    let minutes = rest.bytes().take_while(u8::is_ascii_digit).count();
    let is_hours = (1..=2).contains(&hours.len()) && hours.bytes().all(|it| it.is_ascii_digit());
    is_hours && minutes == 2
}

fn begins_with_time(line: &str) -> bool {
    words_of(line).split_whitespace().next().is_some_and(is_time)
}

fn has_label(line: &str) -> bool {
    line.contains(": ") || line.ends_with(':')
}

/// Whether a line has a label and dots to write on: `Naam: ............`.
fn is_line_to_fill_in(line: &str) -> bool {
    has_label(line) && line.ends_with("....")
}

/// Whether each line begins with the name of a day.
fn begin_with_days(lines: &[&str], language: &LanguageTag) -> bool {
    lines.iter().all(|line| {
        let first = first_word(words_of(line)).split(['/', '-', '–']).next().unwrap_or_default();
        locale::is_day(language, first.trim_end_matches(['.', ':']))
    })
}

/// Whether a number is the second word of a line: `maandag 8:00`, `ochtend 1 tablet`.
fn is_counted(line: &str) -> bool {
    let mut words = words_of(line).split_whitespace();
    let is_word = words.next().is_some_and(|word| word.chars().all(char::is_alphabetic));
    is_word && words.next().is_some_and(|word| word.starts_with(is_digit))
}

/// Whether the lines below the first, which is their heading, are counted, or two lines of
/// several have a time: opening hours with a day on which nobody is there.
fn have_counted_below(lines: &[&str]) -> bool {
    let [heading, counted @ ..] = lines else { return false };
    let has_time = |line: &&&str| {
        is_counted(line) && words_of(line).split_whitespace().nth(1).is_some_and(is_time)
    };
    let are_counted = counted.len() > 1 && counted.iter().all(|line| is_counted(line));
    begins_line(heading) && are_counted || lines.iter().filter(has_time).count() > 1
}

/// Whether all lines begin with the same word, or with a number behind the same sign.
fn begin_alike(lines: &[&str]) -> bool {
    let sign = |line: &str| {
        let sign = line.chars().next().filter(|it| NUMBER_SIGNS.contains(it))?;
        line[sign.len_utf8()..].starts_with(|it: char| it.is_ascii_digit()).then_some(sign)
    };
    if sign(lines[0]).is_some() && lines.windows(2).all(|two| sign(two[0]) == sign(two[1])) {
        return true;
    }
    let first_word = |line: &str| line.split_whitespace().next().map(str::to_lowercase);
    lines.windows(2).all(|two| first_word(two[0]) == first_word(two[1]))
}

fn last_word(line: &str) -> Option<&str> {
    let words = line.rsplit(|it: char| !it.is_alphabetic() && !matches!(it, '\'' | '’'));
    words.into_iter().next().filter(|word| !word.is_empty())
}

/// Whether a line ends in a word that leads to the next: an article, a preposition.
pub(super) fn leads_on(line: &str, language: &LanguageTag) -> bool {
    let leading = Locale::of(language).map_or("", |locale| locale.leading_words);
    let last = last_word(line).map(str::to_lowercase);
    last.is_some_and(|last| leading.split_whitespace().any(|word| word == last))
}

/// Whether the first line is in bold or in capitals, or is one word, and the next begins a
/// sentence.
fn begins_with_heading(lines: &[&str], language: &LanguageTag) -> bool {
    let [first, next, ..] = lines else { return false };
    let bold = first.strip_prefix("**").and_then(|rest| rest.strip_suffix("**"));
    let is_bold = bold.is_some_and(|words| !words.contains('*'));
    let letters = || first.chars().filter(|it| it.is_alphabetic());
    let is_long = letters().count() >= FEWEST_LETTERS;
    let is_capital = is_long && letters().all(char::is_uppercase);
    let is_word = is_long
        && first.starts_with(char::is_uppercase)
        && first.chars().all(char::is_alphabetic)
        && !is_of_sentence(first, language);
    first.chars().count() < NARROW
        && next.starts_with(char::is_uppercase)
        && (is_bold || is_capital && !first.ends_with(',') || is_word)
}
