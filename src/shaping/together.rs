//! What a language keeps together on one line: a number and what it counts, a
//! date, a telephone number. The space between stays an ordinary space; it is
//! only no place for a line to end.

use crate::definition::LanguageTag;

/// What stands after a number and is read with it, in any language: units of
/// the SI and of medicine, and signs.
const UNITS: &str = "
    % ‰ ° °C °F € mg g gr kg µg μg mcg ml mL cl cL dl dL l L mm cm dm m km m² cm² mm² cm³ mmHg
    mmol mmol/l mmol/L mg/ml kcal kJ kPa IE IU h s min km/u";

/// Nouns that a number counts as a unit does.
const DUTCH_NOUNS: &str = "
    jaar jaren jarige maand maanden week weken dag dagen nacht nachten uur uren kwartier
    minuut minuten seconde seconden sec keer maal euro cent procent graad graden gram
    milligram microgram kilo kilogram ons pond liter milliliter deciliter meter centimeter
    millimeter kilometer stap stappen druppel druppels tablet tabletten capsule capsules pil
    pillen glas glazen lepel lepels eetlepels theelepels eenheden calorieën";

const ENGLISH_NOUNS: &str = "
    year years month months week weeks day days night nights hour hours minute minutes second
    seconds am pm a.m. p.m. times percent degrees grams milligrams kilos litre litres metre
    metres miles steps drop drops tablet tablets capsule capsules pills units pounds";

const GERMAN_NOUNS: &str = "
    Jahr Jahre Jahren Monat Monate Monaten Woche Wochen Tag Tage Tagen Uhr Stunde Stunden
    Minute Minuten Sekunden Mal mal Euro Cent Prozent Grad Gramm Milligramm Kilo Liter
    Milliliter Meter Zentimeter Tropfen Tablette Tabletten Kapseln";

const DUTCH_MONTHS: &str = "
    januari februari maart april mei juni juli augustus september oktober november december
    jan feb mrt apr jun jul aug sep sept okt nov dec";

const ENGLISH_MONTHS: &str = "
    January February March April May June July August September October November December";

const GERMAN_MONTHS: &str = "
    Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember";

/// What stands before a number and is read with it.
const BEFORE_NUMBERS: &str = "
    € £ $ ± ≤ ≥ < > ca. nr. blz. tel.";

/// Words that a single letter or number belongs to: vitamine D, type 2.
const DESIGNATED: &str = "
    vitamine vitamin Vitamin hepatitis type Typ fase graad";

/// What a language keeps together.
#[derive(Debug)]
pub(super) struct Habits {
    nouns: &'static str,
    months: &'static str,
    /// Whether a word of one letter stays with the next word, as Czech,
    /// Polish and Slovak ask.
    holds_single_letters: bool,
}

impl Habits {
    /// The habits of a language.
    pub(super) fn of(language: &LanguageTag) -> Self {
        let (nouns, months) = match language.primary() {
            "nl" => (DUTCH_NOUNS, DUTCH_MONTHS),
            "en" => (ENGLISH_NOUNS, ENGLISH_MONTHS),
            "de" => (GERMAN_NOUNS, GERMAN_MONTHS),
            _ => ("", ""),
        };
        let holds_single_letters = matches!(language.primary(), "cs" | "pl" | "sk");
        Self { nouns, months, holds_single_letters }
    }

    /// Whether the space between two texts is no place for a line to end.
    pub(super) fn keep_together(&self, before: &str, after: &str) -> bool {
        // Between two small letters, which is nearly everywhere, there is no
        // number, sign or single capital.
        let small = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_lowercase);
        let plain = small(before.as_bytes().last()) && small(after.as_bytes().first());
        if plain && !self.holds_single_letters {
            return false;
        }
        let left = last_word(before);
        let right = first_word(after);
        is_dash(right) && !is_dash(left)
            || self.holds_single_letters && is_single_letter(left)
            || is_designation(right) && has(DESIGNATED, left)
            || (has_digit(left) || has_digit(right))
                && (self.counts(left, right)
                    || self.dates(left, right)
                    || has(BEFORE_NUMBERS, left)
                    || is_within_telephone_number(before, after))
    }

    /// A number and what it counts: 35 jaar, 12 mm, 850 000.
    fn counts(&self, left: &str, right: &str) -> bool {
        let what = bare(right);
        is_number(bare(left))
            && (has(UNITS, what)
                || has(UNITS, right)
                || has(self.nouns, what)
                || has(self.nouns, right)
                || is_group_of_thousands(left, what))
    }

    /// A part of a date and the next: 24 november, november 2026.
    fn dates(&self, left: &str, right: &str) -> bool {
        let month = |word: &str| has(self.months, word.trim_end_matches(['.', ',']));
        let day = left.trim_end_matches(['.', 'e']);
        let is_day = day.parse().is_ok_and(|day: u8| (1..=31).contains(&day));
        let year = bare(right);
        let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        is_day && month(bare(right)) || month(left) && is_year
    }
}

/// Whether a list has a word.
fn has(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|it| it == word)
}

fn last_word(text: &str) -> &str {
    text.rsplit([' ', '\n']).next().unwrap_or_default()
}

fn first_word(text: &str) -> &str {
    text.split([' ', '\n']).next().unwrap_or_default()
}

/// A word without the punctuation around it.
fn bare(word: &str) -> &str {
    let word = word.trim_start_matches(['(', '[', '“', '‘', '"', '~']);
    word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '”', '’', '"'])
}

fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}

fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "—")
}

fn is_single_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// A capital, perhaps with a number, or a number: D, B12, 2.
fn is_designation(word: &str) -> bool {
    let word = bare(word);
    let number = word.strip_prefix(|first: char| first.is_ascii_uppercase()).unwrap_or(word);
    !word.is_empty() && number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits with what stands within numbers: 2,5, 850.000, 10-15, ½.
fn is_number(word: &str) -> bool {
    let within = |sign: char| {
        sign.is_ascii_digit() || matches!(sign, '.' | ',' | '-' | '–' | '/' | '+' | '±' | '½' | '¼')
    };
    has_digit(word) && word.chars().all(within) || matches!(word, "½" | "¼" | "¾")
}

fn is_group_of_thousands(left: &str, right: &str) -> bool {
    let digits = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    (1..=3).contains(&left.len()) && right.len() == 3 && digits(left) && digits(right)
}

/// Whether the words on both sides belong to one telephone number: digits in
/// groups, with dashes between, that begin with 0 or + and are nine at least.
fn is_within_telephone_number(before: &str, after: &str) -> bool {
    let left = before.rsplit([' ', '\n']).take_while(|word| is_group(word));
    let right = after.split([' ', '\n']).take_while(|word| is_group(word));
    let left: Vec<&str> = left.collect();
    let (Some(&first), Some(_)) = (left.last(), right.clone().next()) else { return false };
    let digits = |word: &str| word.bytes().filter(u8::is_ascii_digit).count();
    let count: usize = left.iter().copied().chain(right).map(digits).sum();
    first.trim_start_matches('(').starts_with(['0', '+']) && (9..=15).contains(&count)
}

/// Whether a word can be a part of a telephone number.
fn is_group(word: &str) -> bool {
    let word = bare(word);
    let within = |byte: u8| byte.is_ascii_digit() || b"+-()".contains(&byte);
    is_dash(word) || !word.is_empty() && word.bytes().all(within)
}
