//! Ranges and lists of times, which share a word written once: 8 tot 17 uur, from
//! 1 to 5 pm, godz. 8–17.

use std::sync::LazyLock;

use super::Certainty;
use super::day::FoundTime;
use super::hour::HourForm;
use super::phrase::{ClockPhrase, phrases};
use super::text::ClockText;
use super::tokens::{ClockToken, ClockTokenKind};
use crate::locale::{ClockWords, DayPart, Locale};

static TO: LazyLock<Vec<ClockPhrase>> =
    LazyLock::new(|| phrases(&(in_all_languages(|clock| clock.until) + "|-|–|—|‑")));

static AND: LazyLock<Vec<ClockPhrase>> =
    LazyLock::new(|| phrases(&in_all_languages(|clock| clock.and)));

static LIST: LazyLock<Vec<ClockPhrase>> = LazyLock::new(|| phrases(",|،|፡"));

/// The phrases of a list in all languages: a text may use those of another
/// language.
fn in_all_languages(list: fn(&ClockWords) -> &'static str) -> String {
    let known = Locale::all().filter_map(|locale| locale.vocabulary?.clock);
    known.map(list).collect::<Vec<_>>().join("|")
}

/// Gives the times of a range or list the certainty and the part of the day of
/// their neighbours.
pub(super) fn share(found: &mut [FoundTime], text: &ClockText<'_>) {
    let mut is_list = false;
    for index in (1..found.len()).rev() {
        let is_between = |list: &[ClockPhrase]| {
            text.first_at(list, found[index - 1].end) == Some(found[index].start)
        };
        let has_minutes = matches!(found[index - 1].core.form, HourForm::Point | HourForm::Colon);
        let is_range = is_between(&TO);
        let is_joined = is_range || is_between(&AND);
        let is_listed = is_between(&LIST) && (is_list || has_minutes);
        is_list = is_joined || is_listed;
        if is_list {
            let second = (found[index].certainty, found[index].part, found[index].core.shown);
            found[index - 1].share(second);
        }
        if is_joined {
            share_if_led_to(found, index, text);
        }
    }
    for index in 1..found.len() {
        let certainty = found[index - 1].certainty;
        let (first, second) = (&found[index - 1], &found[index]);
        let is_range = text.first_at(&TO, first.end) == Some(second.start);
        if is_range && !text.is_counting(second) && second.core.form != HourForm::Named {
            found[index].certainty = second.certainty.max(certainty);
        }
    }
}

/// Makes two numbers times if a word leads to them and they count nothing: between
/// 9 and 12.
fn share_if_led_to(found: &mut [FoundTime], index: usize, text: &ClockText<'_>) {
    let (first, second) = (&found[index - 1], &found[index]);
    if text.is_led_to(first) && !text.is_counting(second) {
        for time in &mut found[index - 1..=index] {
            time.certainty = time.certainty.max(Certainty::Likely);
        }
    }
}

impl FoundTime {
    /// Takes over the certainty and the part of the day of the time after it.
    fn share(&mut self, (certainty, part, later): (Certainty, Option<DayPart>, u32)) {
        if self.core.form != HourForm::Named {
            self.certainty = self.certainty.max(certainty);
        }
        if self.part.is_none() && !self.core.is_of_whole_day && self.core.shown <= later {
            self.shared_part = part;
        }
    }
}

impl ClockText<'_> {
    /// Whether a word that a number may count follows it.
    fn is_counting(&self, time: &FoundTime) -> bool {
        let is_word = |token: &ClockToken| matches!(token.kind, ClockTokenKind::Word(_));
        let is_bare = time.end == time.core.end && time.core.form == HourForm::Hour;
        is_bare && self.tokens.get(time.end).is_some_and(is_word)
    }

    fn is_led_to(&self, time: &FoundTime) -> bool {
        let lists = [&self.vocabulary.before, &self.vocabulary.between];
        lists.into_iter().any(|list| self.phrase_before(list, time.start).is_some())
    }
}
