//! The units a number may count, and how a language writes them. Reading them in
//! a text, and converting one into another, is left to `translation::parity`.

/// A unit, or a noun that leaflets often count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
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
    /// A degree Celsius or a degree of an angle.
    Degree,
    Fahrenheit,
    Nanomole,
    Micromole,
    Millimole,
    Mole,
    /// An international unit of insulin or a vitamin: IE, IU.
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
    Drop,
    /// Three *times* a day.
    Times,
    Tablet,
    /// A repetition of an exercise.
    Repetition,
    /// A series of repetitions.
    Set,
    Person,
}

/// How a language writes a unit.
#[derive(Debug)]
pub(crate) struct Spelled {
    pub(crate) unit: Unit,
    /// Short forms and whole words, which match exactly.
    pub(crate) symbols: &'static str,
    /// Beginnings of words, which match with any ending.
    pub(crate) words: &'static str,
}

/// A unit with its symbols and its words.
pub(crate) const fn spelled(unit: Unit, symbols: &'static str, words: &'static str) -> Spelled {
    Spelled { unit, symbols, words }
}
