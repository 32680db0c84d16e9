/// What a number counts.
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
    Drop,
    /// Three *times* a day.
    Times,
    Tablet,
    /// Of an exercise.
    Repetition,
    /// Repetitions in a row.
    Set,
    Person,
}

/// How a language writes a unit.
#[derive(Debug)]
pub(crate) struct Spelled {
    pub(crate) unit: Unit,
    /// Short forms and whole words, which match as they are.
    pub(crate) signs: &'static str,
    /// Beginnings of words, which may have any ending.
    pub(crate) words: &'static str,
}

/// A unit with its symbols and its words.
pub(crate) const fn spelled(unit: Unit, signs: &'static str, words: &'static str) -> Spelled {
    Spelled { unit, signs, words }
}
