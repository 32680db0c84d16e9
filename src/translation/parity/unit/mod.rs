//! What a number counts: units of medicine and of the clock, as languages
//! write them.

mod spelled;

use spelled::SPELLED;

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Nanogram,
    Microgram,
    Milligram,
    Gram,
    Kilogram,
    Microlitre,
    Millilitre,
    Centilitre,
    Decilitre,
    Litre,
    Millimetre,
    Centimetre,
    Metre,
    Kilometre,
    Percent,
    /// Of heat (°C) or of a turn.
    Degree,
    Fahrenheit,
    Nanomole,
    Micromole,
    Millimole,
    Mole,
    /// Of insulin or a vitamin: IE, IU.
    International,
    Calorie,
    Kilocalorie,
    Kilojoule,
    MillimetreOfMercury,
    Kilopascal,
    Millisievert,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    /// Whether it is one of the clock or the calendar, which languages may put
    /// before a number or leave out: at 8, week 6.
    pub(super) fn is_of_time(self) -> bool {
        use Unit::{Day, Hour, Minute, Month, Second, Week, Year};
        matches!(self, Second | Minute | Hour | Day | Week | Month | Year)
    }
}

/// A unit, and what each of the other holds so much of: mmol/l.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Measure {
    pub(super) unit: Unit,
    per: Option<Unit>,
}

impl Measure {
    pub(super) fn of(unit: Unit) -> Self {
        Self { unit, per: None }
    }

    /// Whether both say the same, as far as both say something.
    pub(super) fn is_same(self, other: Self) -> bool {
        let per = self.per.zip(other.per);
        self.unit == other.unit && per.is_none_or(|(per, other)| per == other)
    }
}

/// How a unit is written.
struct Spelled {
    unit: Unit,
    /// Its signs and short forms, which stand by themselves.
    signs: &'static str,
    /// What its words begin with: they have endings.
    words: &'static str,
}

/// The unit that begins a text, after a space or hyphen, and how many bytes it
/// ends at.
pub(super) fn measure(text: &str) -> Option<(Measure, usize)> {
    let (unit, end) = unit(text)?;
    let per = text[end..].strip_prefix('/').and_then(self::unit);
    let end = end + per.map_or(0, |(_, length)| length + 1);
    Some((Measure { unit, per: per.map(|(per, _)| per) }, end))
}

/// The unit that ends a text, before a number, as in Turkish: %50.
pub(super) fn measure_before(text: &str) -> Option<Measure> {
    let word = text.trim_end_matches([' ', '\u{A0}']);
    let word = word.rsplit(|sign: char| sign.is_whitespace() || sign == '(').next()?;
    let is_percent = matches!(word, "%" | "٪" | "yüzde" | "Yüzde");
    is_percent.then(|| Measure::of(Unit::Percent))
}

fn unit(text: &str) -> Option<(Unit, usize)> {
    let rest = text.strip_prefix([' ', '\u{A0}', '\u{202F}', '\u{2009}', '-', '‑']).unwrap_or(text);
    let before = text.len() - rest.len();
    let longest = SPELLED.iter().filter_map(|spelled| Some((spelled.unit, spelled.begins(rest)?)));
    let (unit, length) = longest.max_by_key(|&(_, length)| length)?;
    Some((unit, before + length))
}

impl Spelled {
    /// How many bytes of a text that it begins are of this unit.
    fn begins(&self, text: &str) -> Option<usize> {
        let ends = |end: &usize| !text[*end..].starts_with(char::is_alphanumeric);
        let signs = self.signs.split_whitespace().filter_map(|sign| {
            let exact = sign.chars().nth(1).is_none();
            let end = if exact {
                text.starts_with(sign).then_some(sign.len())
            } else {
                end_of(text, sign)
            };
            end.filter(ends)
        });
        let words = self.words.split_whitespace().filter_map(|word| {
            let end = end_of(text, word)?;
            let ending = text[end..].find(|sign: char| !sign.is_alphabetic());
            Some(ending.map_or(text.len(), |ending| end + ending))
        });
        signs.chain(words).max()
    }
}

/// The place in a text where a word ends that it begins with, in capitals or
/// not; `_` in the word is a space, which may be left out.
fn end_of(text: &str, word: &str) -> Option<usize> {
    let mut rest = text;
    for sign in word.chars() {
        if sign == '_' {
            rest = rest.strip_prefix([' ', '\u{A0}']).unwrap_or(rest);
            continue;
        }
        let next = rest.chars().next()?;
        if !folded(next).eq(folded(sign)) {
            return None;
        }
        rest = &rest[next.len_utf8()..];
    }
    Some(text.len() - rest.len())
}

/// A letter in lower case; the Arabic ones of Farsi's keyboard are its own.
fn folded(sign: char) -> impl Iterator<Item = char> {
    let sign = match sign {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'μ' => 'µ',
        'أ' | 'إ' => 'ا',
        other => other,
    };
    sign.to_lowercase()
}
