//! Pasted lists without a space after their marks: `1.Eerste`, `a)Eerste`, `-Eerste`.
//! CommonMark joins their lines into one paragraph.
//!
//! A single such line proves nothing: the number or dash may belong to its sentence. Two
//! lines whose marks count on, or two in a row with the same mark, are either a list or a
//! sentence that runs on. The bullets of word processors are left to [`lines`], which
//! refuses each of them.

use super::super::builder::DocumentBuilder;
use super::super::placeholders::STAND_IN;
use super::ambiguous_items::is_degrees;
use super::joined_lines::leads_on;
use super::line_words::words_of;
use super::prepare::Prepared;
use super::{lines, pasted};
use crate::diagnostic::ReadingProblem;

/// Characters that are typed as a bullet.
const BULLETS: [&str; 43] = [
    "->", "=>", "--", "-", "–", "—", "−", "+", "*", "→", "⇒", "✓", "✔", "✗", "✘", "★", "☆", "❖",
    "[]", "»", "›", "\u{2010}", "\u{2011}", "✅", "❌", "❎", "➔", "➜", "➡", "▶", "⭐", "👉", "🔹",
    "🔸", "🔷", "🔶", "☞", "☛", "✦", "[ ]", "[x]", "[X]", "❗",
];
/// Bullets of one list that stand for yes and no.
const TICKS: [&str; 10] = ["✓", "✔", "✗", "✘", "✅", "❌", "❎", "[ ]", "[x]", "[X]"];
/// Asks for the picture of the emoji before it (Unicode, 23.4).
const EMOJI_SELECTOR: char = '\u{FE0F}';
/// Bullets that begin an item within the one above.
const DEEPER_BULLETS: [&str; 9] = ["->", "=>", "--", "→", "⇒", "✓", "✔", "[]", "»"];
/// Bullets that are quotation marks unless a space follows.
const QUOTATION_MARKS: [&str; 2] = ["»", "›"];
/// Numbers in circles or brackets: the one of each series, and how many there are.
const ENCLOSED_NUMBERS: [(char, u32); 6] =
    [('①', 20), ('⑴', 20), ('⒈', 20), ('❶', 10), ('➀', 10), ('➊', 10)];
/// Bullets that begin an item of CommonMark if a space follows.
const COMMONMARK_BULLETS: [&str; 3] = ["-", "+", "*"];
/// Small Roman numerals, in order.
const ROMAN: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
/// The most digits of a list number.
const MOST_DIGITS: usize = 2;
/// The number of words that identify an item in a message.
const WORDS_SHOWN: usize = 3;

/// Reports each list whose lines would run on as one paragraph.
pub(super) fn check(builder: &mut DocumentBuilder<'_>, prepared: &Prepared) {
    let mut start = 0;
    let mut before = "";
    let mut last: Option<Last<'_>> = None;
    for line in prepared.text.split_inclusive('\n') {
        if line.trim().is_empty() || before.trim_end_matches(['\r', '\n']).ends_with('\\') {
            last = None;
        }
        let end = start + line.len();
        if let Some(item) = Item::of(line, start) {
            let is_sentence = || leads_on(before.trim(), &builder.leaflet.source_language);
            let run = last.filter(|last| last.goes_on_with(&item, start));
            let may_go_on = item.may_be_name() || begins_number(item.rest);
            let run = run.filter(|_| !may_go_on || !is_sentence());
            let was_reported = run.is_some_and(|last| last.is_reported) || is_known(line, before);
            let two = run.map(|last| [last.item, item]);
            let tight = two.and_then(|two| two.into_iter().find(|item| !item.is_read));
            if let Some(tight) = tight.filter(|_| !was_reported) {
                let span = prepared.span(&(tight.start..tight.start + tight.written.len()));
                builder.report(tight.problem(), span);
            }
            last = Some(Last { item, end, is_reported: was_reported || tight.is_some() });
        }
        before = line;
        start = end;
    }
}

/// Whether another check reports the line as pasted.
fn is_known(line: &str, before: &str) -> bool {
    let words = line.trim_start_matches([' ', '\t']);
    lines::false_bullet(words, before.trim().is_empty()).is_some()
        || pasted::pasted_mark(line, before).is_some()
}

/// The last item of a run.
#[derive(Debug, Clone, Copy)]
struct Last<'t> {
    item: Item<'t>,
    /// Where its line ends.
    end: usize,
    /// Whether this item or an earlier one of the run has been reported.
    is_reported: bool,
}

impl Last<'_> {
    /// Whether an item on a line that begins at `start` continues the run.
    ///
    /// The text of a numbered item may take several lines. Letters and bullets begin other
    /// lines too, so such an item must be right below.
    fn goes_on_with(&self, item: &Item<'_>, start: usize) -> bool {
        let is_below = self.end == start || matches!(item.mark, Mark::Number(_));
        is_below && item.follows(&self.item)
    }
}

/// A line that begins like a list item.
#[derive(Debug, Clone, Copy)]
struct Item<'t> {
    mark: Mark<'t>,
    /// The mark with its brackets and full stop.
    written: &'t str,
    /// The offset of the mark.
    start: usize,
    /// The text after the mark.
    rest: &'t str,
    /// Whether CommonMark reads it as an item.
    is_read: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Mark<'t> {
    Number(usize),
    /// The last number of `1.2` or the letter of `1b`, and what is before it.
    Part(&'t str, usize),
    Letters(&'t str),
    Bullet(&'t str),
}

impl<'t> Item<'t> {
    /// The item on a line that begins at `start`.
    fn of(line: &'t str, start: usize) -> Option<Self> {
        let words = line.trim();
        let (mark, written) = mark_of(words)?;
        let behind = words[written.len()..].trim_start_matches(EMOJI_SELECTOR);
        let rest = behind.trim_start();
        let has_space = behind.starts_with([' ', '\t']);
        let is_apart = rest.len() < behind.len();
        let is_read = match mark {
            Mark::Number(_) => has_space && written.starts_with(|it: char| it.is_ascii_digit()),
            Mark::Part(..) | Mark::Letters(_) => false,
            Mark::Bullet(bullet) => has_space && COMMONMARK_BULLETS.contains(&bullet),
        };
        let is_item = match mark {
            Mark::Number(_) => begins_word(rest) || written.ends_with(')') && begins_number(rest),
            Mark::Part(..) => is_apart && begins_word(rest),
            // Small letters followed by a space are left to `pasted`.
            Mark::Letters(letters) => {
                let is_capital = letters.starts_with(|it: char| it.is_ascii_uppercase());
                (!has_space || is_capital) && begins_word(rest) && !is_initial(rest)
            }
            Mark::Bullet(bullet) if QUOTATION_MARKS.contains(&bullet) => {
                is_apart && begins_word(rest)
            }
            Mark::Bullet("+") => begins_word(rest),
            // A second star makes emphasis of the first, or a note.
            Mark::Bullet("*") => begins_word(rest) && !rest.contains('*'),
            Mark::Bullet(_) => begins_word(rest) || begins_number(rest) && !is_degrees(rest),
        };
        let start = start + line.len() - line.trim_start().len();
        is_item.then_some(Self { mark, written, start, rest, is_read })
    }

    /// Whether the mark may be the initial of a name: `A. de Wit`.
    fn may_be_name(&self) -> bool {
        self.written.ends_with('.') && self.written.starts_with(char::is_uppercase)
    }

    /// Whether this is the next item after another.
    fn follows(&self, other: &Self) -> bool {
        let brackets = |item: &Self| (item.written.starts_with('('), item.written.ends_with(')'));
        let counts_on = match (other.mark, self.mark) {
            // Some programs write 1 for every number.
            (Mark::Number(before), Mark::Number(number)) => {
                number == before || number == before + 1
            }
            (Mark::Letters(before), Mark::Letters(letters)) => {
                let follow = |number: fn(&str) -> Option<usize>| {
                    number(before).is_some_and(|before| number(letters) == Some(before + 1))
                };
                follow(alphabetic) || follow(roman)
            }
            (Mark::Part(before, last), Mark::Part(parts, number)) => {
                before == parts && number == last + 1
            }
            (Mark::Bullet(before), Mark::Bullet(bullet)) => {
                let are_ticks = [before, bullet].iter().all(|it| TICKS.contains(it));
                let is_deeper = other.is_read && DEEPER_BULLETS.contains(&bullet);
                return before == bullet || are_ticks || is_deeper;
            }
            _ => false,
        };
        counts_on && brackets(self) == brackets(other)
    }

    /// The report: the item as it would have to be written.
    fn problem(&self) -> ReadingProblem {
        let words = self.rest.split(STAND_IN).next().unwrap_or_default();
        let words: Vec<&str> = words.split_whitespace().take(WORDS_SHOWN).collect();
        let mark = match self.mark {
            Mark::Number(_) if self.written.ends_with(['.', ')']) => {
                self.written.trim_start_matches('(').to_owned()
            }
            Mark::Number(number) | Mark::Part(_, number) => format!("{number}."),
            Mark::Letters(_) if self.may_be_name() => format!("- {}", self.written),
            // The first item of a list that begins with `i` has a Roman numeral.
            Mark::Letters(letters) => {
                format!("{}.", roman(letters).or_else(|| alphabetic(letters)).unwrap_or(1))
            }
            Mark::Bullet("[ ]") => "- [ ]".to_owned(),
            Mark::Bullet("[x]" | "[X]") => "- [x]".to_owned(),
            Mark::Bullet(_) => "-".to_owned(),
        };
        ReadingProblem::TightList { item: format!("{mark} {}", words.join(" ")) }
    }
}

/// The mark at the beginning of a line, and its written form.
fn mark_of(words: &str) -> Option<(Mark<'_>, &str)> {
    if let Some(bullet) = BULLETS.into_iter().find(|bullet| words.starts_with(bullet)) {
        let bullet = &words[..bullet.len()];
        return Some((Mark::Bullet(bullet), bullet));
    }
    if let Some(mark) = enclosed(words).or_else(|| part(words)).or_else(|| lettered_part(words)) {
        return Some(mark);
    }
    let inside = words.strip_prefix('(').unwrap_or(words);
    let counted = inside.split(['.', ')']).next()?;
    let end = words.len() - inside.len() + counted.len() + 1;
    let written = words.get(..end)?;
    if written.starts_with('(') && written.ends_with('.') {
        return None;
    }
    let is_number =
        counted.len() <= MOST_DIGITS && counted.bytes().all(|byte| byte.is_ascii_digit());
    match counted.parse() {
        Ok(number) if is_number => Some((Mark::Number(number), written)),
        _ if alphabetic(counted).is_some() || roman(counted).is_some() => {
            Some((Mark::Letters(counted), written))
        }
        _ => None,
    }
}

/// A number in a circle.
fn enclosed(words: &str) -> Option<(Mark<'_>, &str)> {
    let sign = words.chars().next()?;
    let number = |(one, count): (char, u32)| {
        let above = u32::from(sign).checked_sub(u32::from(one))?;
        (above < count).then_some(above as usize + 1)
    };
    let number = ENCLOSED_NUMBERS.into_iter().find_map(number)?;
    Some((Mark::Number(number), &words[..sign.len_utf8()]))
}

/// The number and letter of a part: `2a.`, `2b)`
fn lettered_part(words: &str) -> Option<(Mark<'_>, &str)> {
    let written = words.split_whitespace().next()?;
    let bare = written.strip_suffix(['.', ')'])?;
    let before = bare.trim_end_matches(|it: char| it.is_ascii_lowercase());
    let is_number =
        (1..=MOST_DIGITS).contains(&before.len()) && before.bytes().all(|it| it.is_ascii_digit());
    let letter = alphabetic(&bare[before.len()..])?;
    is_number.then_some((Mark::Part(before, letter), written))
}

/// The number of a part: `1.2`, `1.2.3.`
fn part(words: &str) -> Option<(Mark<'_>, &str)> {
    let written = words.split_whitespace().next()?;
    let (before, last) = written.trim_end_matches('.').rsplit_once('.')?;
    let is_number = |it: &str| {
        (1..=MOST_DIGITS).contains(&it.len()) && it.bytes().all(|byte| byte.is_ascii_digit())
    };
    let are_numbers = before.split('.').all(is_number) && is_number(last);
    are_numbers.then_some((Mark::Part(before, last.parse().ok()?), written))
}

/// The number of a single letter in the alphabet.
fn alphabetic(letters: &str) -> Option<usize> {
    let &[letter] = letters.as_bytes() else { return None };
    letter.is_ascii_alphabetic().then(|| usize::from(letter.to_ascii_lowercase() - b'a') + 1)
}

fn roman(letters: &str) -> Option<usize> {
    ROMAN.iter().position(|roman| roman.eq_ignore_ascii_case(letters)).map(|at| at + 1)
}

fn begins_word(rest: &str) -> bool {
    let words = words_of(rest);
    let is_line_to_write_on = rest.starts_with("__");
    is_line_to_write_on || words.starts_with(|it: char| it.is_alphabetic() || it == STAND_IN)
}

fn begins_number(rest: &str) -> bool {
    rest.starts_with(|it: char| it.is_ascii_digit())
}

/// Whether a text begins with one letter and a full stop, like the rest of `b.v.` after
/// its first stop.
fn is_initial(rest: &str) -> bool {
    let mut characters = rest.chars();
    characters.next().is_some_and(char::is_alphabetic) && characters.next() == Some('.')
}
