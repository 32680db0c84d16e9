//! Dates in a definition: the day a TOML value holds, and the day a wrongly
//! written date probably means. The calendar itself is in `calendar`.

use toml::de::DeValue;

use crate::calendar::Date;

/// The first letters of each month, in Dutch and in English.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["maa", "mrt", "mar"],
    &["apr"],
    &["mei", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dec"],
];

/// The day of a TOML date or date-time; `None` for a time of day alone.
pub(super) fn day(given: &DeValue<'_>) -> Option<Date> {
    let DeValue::Datetime(moment) = given else { return None };
    moment.date.and_then(|date| Date::new(date.year, date.month, date.day))
}

/// The date that a text probably means: `24-11-2026`, `24 november 2026`,
/// `2026-11-24`.
pub(super) fn probable_date(written: &str) -> Option<Date> {
    let lower = written.to_lowercase();
    let parts: Vec<&str> = lower
        .split(|character: char| !character.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let [first, month, last] = parts[..] else { return None };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let year = year.parse().ok().filter(|_| year.len() == 4)?;
    Date::new(year, probable_month(month)?, day.parse().ok()?)
}

/// The month and the day of a date that the calendar does not have, `2026-13-45`, if
/// each is wrong: a month that is not one, and a day that its month does not have.
pub(super) fn impossible_date(written: &str) -> Option<(Option<u32>, Option<u32>)> {
    let parts: Vec<&str> = written.split('-').collect();
    let [year, month, day] = parts[..] else { return None };
    let is_number = |part: &str| part.len() <= 2 && part.bytes().all(|it| it.is_ascii_digit());
    let year: u16 = year.parse().ok().filter(|_| year.len() == 4)?;
    let read = |part: &str| part.parse::<u32>().ok().filter(|_| is_number(part));
    let (month, day) = (read(month)?, read(day)?);
    let is_month = (1..=12).contains(&month);
    let is_day = match u8::try_from(day) {
        Ok(day) if is_month => Date::new(year, u8::try_from(month).ok()?, day).is_some(),
        _ => (1..=31).contains(&day),
    };
    let (month, day) = ((!is_month).then_some(month), (!is_day).then_some(day));
    (month.is_some() || day.is_some()).then_some((month, day))
}

fn probable_month(written: &str) -> Option<u8> {
    let is_begun = |names: &&[&str]| names.iter().any(|name| written.starts_with(name));
    let named = (1..).zip(&MONTHS).find(|(_, names)| is_begun(names)).map(|(month, _)| month);
    written.parse().ok().or(named)
}

#[cfg(test)]
mod tests {
    use super::probable_date;

    #[track_caller]
    fn assert_meant(written: &str, date: Option<&str>) {
        assert_eq!(probable_date(written).map(|date| date.to_string()).as_deref(), date);
    }

    #[test]
    fn date_in_words_or_with_the_day_first_is_understood() {
        for written in
            ["24-11-2026", "24/11/2026", "24 november 2026", "24 Nov. 2026", "2026-11-24"]
        {
            assert_meant(written, Some("2026-11-24"));
        }
        assert_meant("1 maart 2026", Some("2026-03-01"));
    }

    #[test]
    fn words_that_are_no_day_of_the_calendar_are_no_date() {
        for written in ["november 2026", "31-2-2026", "24-13-2026", "24-11-26", "binnenkort"] {
            assert_meant(written, None);
        }
    }
}
