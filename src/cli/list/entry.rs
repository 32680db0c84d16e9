//! A leaflet of the list, as an object of the JSON and as a row of the others.

use serde::Serialize;

use super::super::job::Job;
use crate::calendar::Date;
use crate::compile::Overview;
use crate::files::name;
use crate::translation::TranslationTally;

/// How many months before its day a review is due soon.
const SOON_IN_MONTHS: u16 = 3;

/// A leaflet of the list, for a program.
#[derive(Debug, Serialize)]
pub(super) struct ListEntry {
    pub(super) definition: String,
    pub(super) title: String,
    pub(super) language: String,
    pub(super) id: Option<String>,
    pub(super) version: Option<String>,
    pub(super) date: Option<String>,
    pub(super) review: Option<String>,
    pub(super) review_state: Option<ReviewState>,
    pub(super) fingerprint: Option<String>,
    /// How many pages it takes; `None` if it cannot be made.
    pub(super) pages: Option<u32>,
    pub(super) translations: Vec<TranslationEntry>,
}

/// How near the day of review is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ReviewState {
    /// It has passed.
    Past,
    /// It is within three months.
    Soon,
    /// It is later.
    Later,
}

/// A translation of a leaflet.
#[derive(Debug, Serialize)]
pub(super) struct TranslationEntry {
    pub(super) language: String,
    pub(super) state: TranslationState,
}

/// The state of a translation: that of its least finished text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum TranslationState {
    /// Every text is approved.
    Approved,
    /// Every text is translated, and some wait for approval.
    Translated,
    /// Some texts are of words that have changed since, or have lost something.
    Outdated,
    /// Some texts are not translated.
    Unfinished,
    /// It cannot be read.
    Unreadable,
}

impl ListEntry {
    /// The entry of a job.
    pub(super) fn new(
        job: &Job,
        overview: Overview,
        translations: Vec<TranslationEntry>,
        today: Date,
    ) -> Self {
        let Overview { title, language, id, version, date, review, fingerprint, pages } = overview;
        Self {
            definition: name(&job.definition),
            title,
            language,
            id,
            version,
            date: date.map(|date| date.to_string()),
            review: review.map(|date| date.to_string()),
            review_state: review.map(|review| ReviewState::of(review, today)),
            fingerprint,
            pages,
            translations,
        }
    }
}

impl ReviewState {
    fn of(review: Date, today: Date) -> Self {
        // A day that the month lacks is after its last, which is early enough.
        let months = u16::from(today.month) - 1 + SOON_IN_MONTHS;
        let (year, month) = (today.year + months / 12, (months % 12 + 1) as u8);
        match review {
            _ if review < today => Self::Past,
            _ if (review.year, review.month, review.day) <= (year, month, today.day) => Self::Soon,
            _ => Self::Later,
        }
    }
}

impl TranslationState {
    /// The state of a translation by the numbers of its texts.
    pub(super) fn of(tally: &TranslationTally) -> Self {
        match tally {
            tally if tally.missing > 0 => Self::Unfinished,
            tally if tally.outdated > 0 || tally.faulty > 0 => Self::Outdated,
            tally if tally.to_review > 0 => Self::Translated,
            _ => Self::Approved,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn review_is_past_soon_or_later() {
        let day = |year, month, day| Date { year, month, day };
        let today = day(2026, 11, 27);
        for (review, state) in [
            (day(2026, 11, 26), ReviewState::Past),
            (day(2026, 11, 27), ReviewState::Soon),
            (day(2027, 2, 27), ReviewState::Soon),
            (day(2027, 2, 28), ReviewState::Later),
            (day(2030, 1, 1), ReviewState::Later),
        ] {
            assert_eq!(ReviewState::of(review, today), state, "{review}");
        }
    }
}
