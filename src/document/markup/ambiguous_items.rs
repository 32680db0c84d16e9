//! Lines that begin like a list item but could continue the words above them. Items without
//! a space after their mark are left to [`tight`](super::tight).

use std::ops::Range;

use super::super::placeholders::STAND_IN;
use super::joined_lines::leads_on;
use super::line_words::{first_word, last_word, words_of};
use super::lines::ends_in_quotation;
use super::read::MarkupReader;
use crate::diagnostic::ReadingProblem;
use crate::locale::{self, is_connecting, months};

/// Characters that may follow the sign of a number: +€ 5. No sign precedes another, as in + ≥ 2.
const CURRENCIES: [char; 3] = ['€', '$', '£'];
/// Characters that end the words above a list, or a table.
const ENDS: &str = ".:;!?…|";
/// The length of a line, in characters, from which its writer has filled it.
const FILLED_LINE: usize = 60;
/// The number of words that identify an item in a message.
const WORDS_SHOWN: usize = 3;
/// Characters that may follow the end of a sentence.
const CLOSING: &str = ")]”“»’'\"*_";
/// The degrees of a body.
const FEVERS: std::ops::RangeInclusive<u32> = 35..=43;
/// The most digits of a list number.
const MOST_DIGITS: usize = 2;

impl MarkupReader<'_, '_, '_> {
    /// Reports a list right below running text whose first item begins with a number, a
    /// character or a date, or goes on with it like a sum: it could continue the text above.
    pub(super) fn check_running_text(&mut self, items: &[Range<usize>]) {
        let Some(range) = items.first() else { return };
        let Some(above) = self.line_above(range) else { return };
        // A filled line continues; the short line of an item does not, unless a number at its
        // end begins a range.
        let begins_range = above.ends_with(|it: char| it.is_ascii_digit())
            && self.rest_of_item(range).starts_with(|it: char| it.is_ascii_digit());
        let is_under_short_item =
            self.lists > 0 && above.chars().count() < FILLED_LINE && !begins_range;
        let are_items = items.len() > 1 && items.iter().all(|item| !self.may_be_signed(item));
        let is_announced = above.ends_with(':') && (are_items || self.is_amount_of_item(range));
        let is_list = is_under_short_item || is_announced;
        let is_item = is_list || self.is_list_for_sure(self.rest_of_item(range));
        if !is_item || self.is_of_sum(above, items) || self.is_aside(above, items) {
            self.report_ambiguous_item(range, false);
        }
    }

    /// Whether an item goes on with the line above like the rest of a sum: `Neem
    /// paracetamol⏎+ ibuprofen`, `(= 220⏎- leeftijd)`, `Neem 2⏎* daags een tablet`.
    fn is_of_sum(&self, above: &str, items: &[Range<usize>]) -> bool {
        let mark = items.first().map(|item| &self.prepared.text[self.mark_of(item)]);
        let is_in_bracket = above.matches('(').count() > above.matches(')').count();
        let is_behind_number = above.ends_with(|it: char| it.is_ascii_digit());
        match mark {
            Some("+") => {
                let is_below_other = self.lists == 0 && above.starts_with("- ");
                items.len() == 1 && !above.ends_with(':') && !is_below_other
            }
            // A list of one number in the middle of a sentence: kamer⏎1. De zuster
            Some(number) if number.starts_with(|it: char| it.is_ascii_digit()) => {
                let is_finished = above.ends_with(|it| ENDS.contains(it));
                self.lists == 0 && items.len() == 1 && !is_finished
            }
            Some("*") => is_in_bracket || items.len() == 1 && is_behind_number,
            Some("-") => is_in_bracket,
            _ => false,
        }
    }

    /// Whether the mark of an item is the first of two dashes around an aside: `Neem rust⏎-
    /// dus niet lopen - en koel de knie`.
    fn is_aside(&self, above: &str, items: &[Range<usize>]) -> bool {
        let [item] = items else { return false };
        let rest = self.rest_of_item(item);
        let dashes = |line: &str| line.matches(" - ").count() + usize::from(line.ends_with(" -"));
        let has_other_dash = dashes(rest) > 0 || dashes(above) % 2 == 1;
        let is_dash = &self.prepared.text[self.mark_of(item)] == "-";
        let is_range = self.is_day(last_word(above)) && self.is_day(first_word(rest));
        is_dash && (has_other_dash && above.ends_with(char::is_lowercase) || is_range)
    }

    /// Whether the mark of an item could be the sign of a number.
    fn may_be_signed(&self, item: &Range<usize>) -> bool {
        let rest = self.rest_of_item(item);
        let is_plus = self.prepared.text[self.mark_of(item)].starts_with('+');
        is_plus || may_be_negative(rest) && !is_priced(rest)
    }

    /// Reports a list with + right below one with -, or the other way round: both are
    /// printed with the same bullet.
    pub(super) fn check_plus_and_minus(&mut self, range: &Range<usize>) {
        let mark = self.mark_of(range);
        let text = &self.prepared.text;
        let others = match &text[mark.clone()] {
            "+" => ["- ", "+/- ", "± "],
            "-" => ["+ ", "+/- ", "± "],
            _ => return,
        };
        let before = &text[..mark.start];
        let indent = before.rsplit('\n').next().unwrap_or_default();
        let above = before.trim_end().rsplit('\n').next().unwrap_or_default();
        let above = above.strip_prefix(indent).unwrap_or_default();
        let takes_turns = others.iter().any(|other| above.starts_with(other));
        if takes_turns && self.is_list_for_sure(self.rest_of_item(range)) {
            self.builder.report(ReadingProblem::PlusAndMinus, self.prepared.span(&mark));
        }
    }

    /// Reports a list of one item with a dash below a quotation: “Ik loop weer.”⏎- Mevrouw
    /// Jansen.
    pub(super) fn check_name_below_quotation(&mut self, items: &[Range<usize>]) {
        let [item] = items else { return };
        let mark = self.mark_of(item);
        let text = &self.prepared.text;
        let is_below = ends_in_quotation(&text[..mark.start]);
        let is_name = self.rest_of_item(item).starts_with(char::is_alphabetic);
        if &text[mark.clone()] == "-" && is_below && is_name {
            self.builder.report(ReadingProblem::DashBelowQuotation, self.prepared.span(&mark));
        }
    }

    /// Reports a list, below an empty line, whose items all begin with a number or an
    /// amount: their marks could be the signs of the numbers.
    ///
    /// No other list begins with a plus and a number. A dash is a sign only if temperatures
    /// follow that are not a fever's or a price without words, or one item and the words
    /// above are unfinished.
    pub(super) fn check_signed_numbers(&mut self, items: &[Range<usize>]) {
        let Some(first) = items.first().filter(|first| self.line_above(first).is_none()) else {
            return;
        };
        let text = &self.prepared.text;
        let mark = self.mark_of(first);
        let above = text[..mark.start]
            .trim_end()
            .trim_end_matches(|it| CLOSING.contains(it))
            .chars()
            .next_back();
        let is_unfinished = above.is_some_and(|last| !ENDS.contains(last));
        let is_number = |rest: &str| {
            rest.starts_with(|it: char| it.is_ascii_digit()) || rest.starts_with(CURRENCIES)
        };
        let are = |is: &dyn Fn(&str) -> bool| items.iter().all(|it| is(self.rest_of_item(it)));
        let are_prices = items.len() > 1 && are(&is_priced);
        let may_be_signs = match &text[mark] {
            "+" => true,
            "-" => is_unfinished && items.len() == 1 || are(&may_be_negative) && !are_prices,
            _ => false,
        };
        if may_be_signs && are(&is_number) {
            for item in items {
                self.report_ambiguous_item(item, true);
            }
        }
    }

    /// Reports an item that could continue the one above, since that ends in a word that
    /// leads to more.
    pub(super) fn check_item_above(&mut self, range: &Range<usize>) {
        let Some(above) = self.line_above(range) else { return };
        let last = last_word(above);
        let rest = self.rest_of_item(range);
        // Capitals are those of a postcode or a name: 1234 AB.
        let is_in_capitals = last.chars().all(char::is_uppercase);
        if is_in_capitals || self.is_list_for_sure(rest) {
            return;
        }
        let last = last.to_lowercase();
        let leads = is_connecting(|words| words.leads_to_number, &last)
            || is_connecting(|words| words.may_lead_on, &last)
                && (self.is_month(rest) || is_degrees(rest));
        if leads {
            self.report_ambiguous_item(range, false);
        }
    }

    /// Reports a line within a paragraph that begins like a numbered item: it could be one
    /// only as a later item of a list.
    pub(super) fn check_number_of_line(&mut self, line_end: &Range<usize>) {
        let rest = &self.prepared.text[line_end.start..];
        let line = rest.trim_start();
        let start = line_end.start + rest.len() - line.len();
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let words = line[digits..].strip_prefix(['.', ')']).unwrap_or_default();
        let words = words.lines().next().unwrap_or_default();
        let above = self.prepared.text[..line_end.start].rsplit('\n').next().unwrap_or_default();
        let is_item = (1..=MOST_DIGITS).contains(&digits)
            && words.starts_with([' ', '\t'])
            && !leads_on(above, &self.builder.leaflet.source_language);
        if is_item && self.is_list_for_sure(words.trim()) {
            let mark = start..start + digits + 1;
            let problem = ReadingProblem::PastedLine { mark: line[..digits + 1].to_owned() };
            self.builder.report(problem, self.prepared.span(&mark));
        }
    }

    /// Whether an item under a colon begins with an amount, such as `10 keer buigen`: no
    /// number goes on after a colon with a sign, a space and words.
    fn is_amount_of_item(&self, range: &Range<usize>) -> bool {
        let rest = self.rest_of_item(range);
        let has_words = rest.split_whitespace().nth(1).is_some();
        let is_plus = self.prepared.text[self.mark_of(range)].starts_with('+');
        has_words && !is_plus && !self.is_month(rest) && !may_be_negative(rest)
    }

    fn report_ambiguous_item(&mut self, range: &Range<usize>, is_apart: bool) {
        let mark = self.mark_of(range);
        let text = &self.prepared.text;
        let words = self.rest_of_item(range).split_whitespace();
        let problem = ReadingProblem::AmbiguousItem {
            mark: text[mark.clone()].to_owned(),
            rest: words.take(WORDS_SHOWN).collect::<Vec<_>>().join(" "),
            is_apart,
        };
        let end = mark.end + text[mark.end..].find('\n').unwrap_or(text.len() - mark.end);
        self.builder.report(problem, self.prepared.span(&(mark.start..end)));
    }

    /// The line right above an item, if it is text and no empty line separates them.
    pub(super) fn line_above(&self, range: &Range<usize>) -> Option<&str> {
        let text = &self.prepared.text;
        let mark = self.mark_of(range);
        let line = text[..mark.start].rsplit('\n').next().unwrap_or_default();
        let line_start = mark.start - line.len();
        let above = text[..line_start].trim_end_matches('\n').len();
        let above = text[..above].rsplit('\n').next().unwrap_or_default().trim();
        let has_empty_line =
            text[..line_start].ends_with("\n\n") || text[..line_start].ends_with("\n\r\n");
        let begins_line = text[line_start..mark.start].trim().is_empty();
        let is_text = !above.is_empty() && !has_empty_line && !above.starts_with('|');
        (is_text && begins_line).then_some(above)
    }

    /// The rest of an item's line after its mark.
    fn rest_of_item(&self, range: &Range<usize>) -> &str {
        self.prepared.text[self.mark_of(range).end..].lines().next().unwrap_or_default().trim()
    }

    /// Whether the text after a mark can only be an item: it begins with a word other than
    /// a month, or with a field to fill in.
    fn is_list_for_sure(&self, rest: &str) -> bool {
        if ["[ ]", "[x]", "[X]"].iter().any(|task| rest.starts_with(task)) {
            return true;
        }
        let words = words_of(rest);
        let is_plain = |it: char| it.is_alphabetic() || it.is_control() || it == STAND_IN;
        words.starts_with(is_plain) && !self.is_month(words)
    }

    /// Whether a word is the name of a day.
    fn is_day(&self, word: &str) -> bool {
        let word = word.trim_matches(|it: char| !it.is_alphabetic());
        locale::is_day(&self.builder.leaflet.source_language, word)
    }

    /// Whether words begin with the name of a month or its abbreviation, and not with an
    /// address that does: jan_de_wit@example.nl.
    fn is_month(&self, words: &str) -> bool {
        let word = words.split_whitespace().next().unwrap_or_default();
        if word.contains(['@', '_']) || word.trim_end_matches('.').contains('.') {
            return false;
        }
        let name = words.split(|it: char| !it.is_alphabetic()).next().unwrap_or_default();
        let name = name.to_lowercase();
        let is_short = |month: &str| {
            let letters = name.chars().count();
            name == month || (3..=4).contains(&letters) && month.starts_with(&name)
        };
        let months = months(&self.builder.leaflet.source_language);
        months.is_some_and(|months| months.iter().any(|month| is_short(&month.to_lowercase())))
    }
}

/// Whether words begin with the unit of a temperature or with an amount of money.
pub(super) fn is_degrees(words: &str) -> bool {
    let mut words = words.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let is_money = |word: &str| word.starts_with(CURRENCIES);
    let is_degree = |word: &str| {
        word.contains(['°', '℃']) || ["gra", "degree", "euro"].iter().any(|it| word.starts_with(it))
    };
    is_money(first) || is_degree(first) || is_degree(second)
}

/// Whether words begin with an amount of money or with a temperature that may be below
/// nought: other than a fever's.
fn may_be_negative(words: &str) -> bool {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let is_fever = words[..digits].parse().is_ok_and(|degrees: u32| FEVERS.contains(&degrees));
    is_degrees(words) && !is_fever || digits > 0 && is_value(words)
}

/// Whether words are a value that counts nothing, such as that of a test: `2,5 of lager`, `1
/// tot - 2,5`, `2 dioptrie`.
fn is_value(words: &str) -> bool {
    let mut words =
        words.split_whitespace().skip(1).map(|word| word.trim_end_matches([',', ':', '.']));
    let next = [words.next(), words.next()].map(Option::unwrap_or_default);
    matches!(next, ["of", "lager" | "hoger"] | ["tot" | "en" | "t/m", "-" | "–" | "−"])
        || next[0].starts_with("dioptri")
}

/// Whether words follow an amount of money: `€ 38,50 per keer`.
fn is_priced(words: &str) -> bool {
    let amount = words.trim_start_matches(|it: char| !it.is_alphabetic());
    words.starts_with(CURRENCIES) && !amount.is_empty()
}
