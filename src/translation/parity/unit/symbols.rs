//! Symbols of units.

use crate::locale::{Spelled, Unit, spelled};

/// The symbols of units that every language shares.
pub(super) const SYMBOLS: &[Spelled] = &[
    spelled(Unit::Nanogram, "ng", ""),
    spelled(Unit::Microgram, "µg mcg ug", ""),
    spelled(Unit::Milligram, "mg", ""),
    spelled(Unit::Gram, "g", ""),
    spelled(Unit::Kilogram, "kg", ""),
    spelled(Unit::Microlitre, "µl", ""),
    spelled(Unit::Millilitre, "ml cc", ""),
    spelled(Unit::Centilitre, "cl", ""),
    spelled(Unit::Decilitre, "dl", ""),
    spelled(Unit::Litre, "l L", ""),
    spelled(Unit::Millimetre, "mm", ""),
    spelled(Unit::Centimetre, "cm", ""),
    spelled(Unit::Metre, "m", ""),
    spelled(Unit::Kilometre, "km", ""),
    spelled(Unit::Percent, "% ٪ ﹪ ％", ""),
    spelled(Unit::Degree, "° °c ℃ º ºc °_c ˚ ˚c C", ""),
    spelled(Unit::Fahrenheit, "°f ℉ ºf °_f ˚f F", ""),
    spelled(Unit::Nanomole, "nmol", ""),
    spelled(Unit::Micromole, "µmol umol", ""),
    spelled(Unit::Millimole, "mmol", ""),
    spelled(Unit::Mole, "mol", ""),
    spelled(Unit::International, "iu i.u.", ""),
    spelled(Unit::Calorie, "cal", ""),
    spelled(Unit::Kilocalorie, "kcal", ""),
    spelled(Unit::Kilojoule, "kj", ""),
    spelled(Unit::MillimetreOfMercury, "mmhg mm_hg", ""),
    spelled(Unit::Kilopascal, "kpa", ""),
    spelled(Unit::Millisievert, "msv", ""),
    spelled(Unit::Second, "s", ""),
    spelled(Unit::Minute, "min min.", ""),
    spelled(Unit::Hour, "h", ""),
    spelled(Unit::Times, "x × ×", ""),
];
