//! Lines that were meant apart whatever their length and their last sign: steps and levels
//! that count on, columns of spaces, a number at the end of one line and at the beginning of
//! the next.

use super::fields::is_field;
use super::line_words::{first_word, words_of};
use crate::recognize::{is_digit, number};

/// The spaces by which columns are set apart with a keyboard.
const COLUMN_GAP: &str = "   ";
/// The fewest lines with the same first word that are a list.
const FEWEST_ALIKE: usize = 3;
/// The fewest letters of that word: articles and prepositions have fewer.
const FEWEST_LETTERS: usize = 4;
/// The length, in characters, that a line of a list of medicines seldom has.
const LONGEST_ITEM: usize = 50;
/// The fewest dashes that are a line.
const FEWEST_DASHES: usize = 3;
/// Signs of which lines are drawn.
const DRAWN: [char; 4] = ['—', '–', '═', '─'];

/// Whether lines were meant apart whatever ends them; `leads_on` says whether a line or word
/// leads to the next.
pub(super) fn are_enumerated(lines: &[&str], leads_on: &dyn Fn(&str) -> bool) -> bool {
    if lines.len() < 2 {
        return false;
    }
    let all = |is: fn(&str) -> bool| lines.iter().all(|line| is(line));
    let begins_number = |(at, two): (usize, &[&str])| {
        let (line, next) = (two[0], two[1]);
        let goes_on =
            leads_on(line) && next.starts_with(char::is_lowercase) || leads_on(first_word(next));
        numbers_meet(line, next) || !goes_on && counts_on(line, next, at == 0)
    };
    lines.windows(2).enumerate().any(begins_number)
        || all(has_columns)
        || all(begins_with_signed_number)
        || all(begins_with_bold_label)
        || all(has_counted_label)
        || all(is_to_fill_in)
        || all(ends_in_amount) && !lines.iter().any(|line| leads_on(first_word(line)))
        || all(is_of_legend)
        || lines.len() > 2 && lines[1..].iter().all(|line| is_of_legend(line))
        || have_first_word_alike(lines)
        || lines.iter().any(|line| is_drawn_line(line))
}

/// Whether a number ends a line and another begins the next: `Week 1⏎5 mg`.
fn numbers_meet(line: &str, next: &str) -> bool {
    let mut back = line.split_whitespace().rev();
    let mut on = next.split_whitespace();
    let (last, before) = (back.next().unwrap_or_default(), back.next().unwrap_or_default());
    let (first, after) = (on.next().unwrap_or_default(), on.next().unwrap_or_default());
    // The sign of a range may be on either line: 8–⏎10 dagen, 140⏎/90.
    let is_number = last.starts_with(is_digit) && last.trim_end_matches('–').ends_with(is_digit);
    let begins_number = next.trim_start_matches(['-', '–', '/']).starts_with(is_digit);
    // A telephone number or a code goes on in its groups, and a number in its thousands.
    let is_group = |word: &str| word.len() > 1 && word.chars().all(is_digit);
    let is_code = is_group(before) && is_group(last) || is_group(first) && is_group(after);
    is_number && begins_number && !after.is_empty() && !is_code && first != "000"
}

/// Whether the number of a line is the one after that of another: `1 Ga liggen⏎2 Adem in`.
/// With the same word before them it may be a higher one: `Dag 1 t/m 3⏎Dag 4 en 5`.
fn counts_on(line: &str, next: &str, is_first: bool) -> bool {
    let (Some(one), Some(other)) = (Step::of(line), Step::of(next)) else { return false };
    let is_next = one.number < 2 && other.number == one.number + 1;
    // Within a sentence an amount may begin a line: 1 tablet.
    let is_begun = is_first || one.begins_anew && other.begins_anew;
    one.word == other.word
        && if one.word.is_empty() { is_next && is_begun } else { other.number > one.number }
}

/// The number with which a line begins.
struct Step {
    /// The word before it in small letters.
    word: String,
    number: u32,
    /// Whether a capital or a sign follows.
    begins_anew: bool,
}

impl Step {
    fn of(line: &str) -> Option<Self> {
        let words = words_of(line);
        let (word, rest) = match words.split_once(' ') {
            Some((word, rest)) if word.chars().all(char::is_alphabetic) => (word, rest),
            _ => ("", words),
        };
        let digits = rest.len() - rest.trim_start_matches(is_digit).len();
        let (counted, rest) = rest.split_at(digits);
        let behind = rest.chars().next()?;
        // No decimal, time or date.
        let is_whole =
            !behind.is_alphanumeric() && !rest[behind.len_utf8()..].starts_with(is_digit);
        let next = rest.trim_start().chars().next();
        let begins_anew = next.is_some_and(|it| it.is_uppercase() || !it.is_alphanumeric());
        is_whole.then_some(Self {
            word: word.to_lowercase(),
            number: number(counted)?,
            begins_anew,
        })
    }
}

/// Whether the words of a line are set apart with spaces or tabs.
fn has_columns(line: &str) -> bool {
    line.contains(COLUMN_GAP) || line.contains('\t')
}

/// Whether a line begins with a number behind its sign: `+5 kg`. A telephone number is longer.
fn begins_with_signed_number(line: &str) -> bool {
    let number = line.strip_prefix(['+', '-', '−']).unwrap_or_default();
    let digits = number.chars().take_while(|&it| is_digit(it)).count();
    (1..=3).contains(&digits) && !number.contains("  ")
}

/// Whether a line begins with a label in bold or italics: `**Ochtend:** 1 tablet`.
fn begins_with_bold_label(line: &str) -> bool {
    let words = line.trim_start_matches('*');
    let stars = &line[..line.len() - words.len()];
    let label = words.split_once(stars).map_or("", |(label, _)| label);
    !stars.is_empty() && label.ends_with(':')
}

/// Whether an amount follows a label: `bij pijn: 1 tablet`.
fn has_counted_label(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(_, amount)| amount.starts_with(is_digit))
}

/// Whether a line has a field to fill in, or dots before a price.
fn is_to_fill_in(line: &str) -> bool {
    line.contains(is_field) || line.contains("....")
}

/// Whether a line ends in a number, or in one and what it counts: `metoprolol succinaat 50 mg`,
/// `links +1,75`.
fn ends_in_amount(line: &str) -> bool {
    let is_number = |word: &str| {
        let digits = word.trim_start_matches(['+', '-', '−', '(']);
        digits.starts_with(is_digit) && !digits.contains(['/', ':'])
    };
    let mut last = line.split_whitespace().rev().take(2);
    line.chars().count() < LONGEST_ITEM
        && line.starts_with(char::is_alphabetic)
        && line.split_whitespace().count() > 1
        && !line.ends_with(['.', ',', ';'])
        && last.any(is_number)
}

/// Whether a line says what a word or number means: `0 = nooit`.
fn is_of_legend(line: &str) -> bool {
    line.split_once(" = ").is_some_and(|(sign, _)| sign.split_whitespace().count() == 1)
}

/// Whether three lines or more begin with the same word, and none but the last ends a part
/// of a sentence.
fn have_first_word_alike(lines: &[&str]) -> bool {
    let first = |line: &str| first_word(line).to_lowercase();
    let ends = |line: &&str| line.ends_with(['.', ',', ';', '!', '?']);
    lines.len() >= FEWEST_ALIKE
        && !lines[..lines.len() - 1].iter().any(ends)
        && first(lines[0]).chars().count() >= FEWEST_LETTERS
        && lines.windows(2).all(|two| first(two[0]) == first(two[1]))
}

/// Whether a line is drawn with dashes: `———`.
fn is_drawn_line(line: &str) -> bool {
    let dashes = line.chars().count();
    dashes >= FEWEST_DASHES && line.chars().all(|it| DRAWN.contains(&it))
}

#[cfg(test)]
mod tests {
    use super::are_enumerated;

    fn is_enumerated(text: &str) -> bool {
        let leads = |line: &str| {
            line.split_whitespace().next_back().is_some_and(|last| ["en", "voor"].contains(&last))
        };
        are_enumerated(&text.split('\n').collect::<Vec<_>>(), &leads)
    }

    #[test]
    fn lines_that_count_or_have_columns_were_meant_apart() {
        for text in [
            "Week 1\n5 mg\nWeek 2\n10 mg.",
            "Neem 1\n2 of 3 tabletten",
            "Neem 2\n-3 tabletten, of 8–\n10 dagen 1",
            "Bel bij nood 112\n24 uur per dag.",
            "1 Ga op uw rug liggen, met de benen opgetrokken en de armen naast u\n2 Adem rustig in.",
            "1 - ga liggen\n2 - adem in",
            "١ - خذ\n٢ - اشرب",
            "Stap 1: ga liggen\nStap 2: adem in\nStap 3: adem uit",
            "Dag 1 t/m 3: 10 mg\nDag 4 t/m 6: 5 mg\nDaarna stoppen.",
            "**1**: een\n**2**: twee",
            "Hoe vaak heeft u pijn?\n0 = nooit\n1 = soms\n2 = vaak.",
            "Rood = stoppen\nGroen = doorgaan.",
            "+5 kg\n-3 kg",
            "ochtend   middag   avond\neen       geen     twee",
            "Metformine\t1\nSimvastatine\t2.",
            "Voor spoed belt u ons\nVoor afspraken belt u ons ook\nVoor recepten mailt u.",
            "tekst\n——————\nmeer",
            "**Ochtend:** 1 tablet.\n**Avond:** 2 tabletten.",
            "bij pijn: 1 tablet.\nbij koorts: 2 tabletten.",
            "metoprolol succinaat 50 mg\nenalapril maleaat 10 mg",
            "rechts -2,25\nlinks +1,75",
            "intake ........ € 50\nvervolg ........ € 40",
        ] {
            assert!(is_enumerated(text), "{text}");
        }
    }

    #[test]
    fn lines_of_a_sentence_were_not() {
        for text in [
            "Neem van dit middel elke dag\n1 tablet, en drink daarbij\n2 glazen water.",
            "Het wordt vandaag\n1,5 graden of\n2,5 graden.",
            "De praktijk is open om\n9.30 uur",
            "Wij bestaan sinds\n1998 als praktijk.",
            "de pijn zit in\nde knie of in\nde heup",
            "een regel",
            "",
            "Bel\n+31 20 123 45 67 of\n+31 20 123 45 68.",
            "Kom op 24 november\n2026 naar de praktijk",
            "Neem vitamine B12\n2 keer per week",
            "Bel 088 123\n45 67 of mail.",
            "De rekening NL91 ABNA 0417\n1643 00 staat op naam",
            "ruim 100\n000 mensen",
            "Belast het been\nvoor 50% in week 1 en\nvoor 75% in week 3.",
            "Doe dit dag 1 half en\ndag 2 heel.",
            "Neem elke dag 2 tabletten\nvoor de nacht",
            "Strek uw knie.\nStrek haar weer.\nStrek haar nog eens.",
        ] {
            assert!(!is_enumerated(text), "{text}");
        }
    }
}
