//! The months of the Gregorian calendar in Farsi and Dari, which read each
//! other's names. They are not the months of the Iranian calendar: the reader
//! deals with Dutch institutions, whose letters carry these dates.

use crate::calendar::Months;

/// The months in Farsi, with the mark of the genitive.
pub(super) const FARSI: Months = [
    "ژانویهٔ",
    "فوریهٔ",
    "مارس",
    "آوریل",
    "مهٔ",
    "ژوئن",
    "ژوئیهٔ",
    "اوت",
    "سپتامبر",
    "اکتبر",
    "نوامبر",
    "دسامبر",
];

/// Other spellings used in Tehran, without the mark of the genitive.
pub(super) const FARSI_VARIANTS: Months = [
    "ژانویه",
    "فوریه",
    "مارچ",
    "اپریل",
    "می",
    "جون",
    "جولای",
    "آگوست",
    "سپتامبر",
    "اکتوبر",
    "نوامبر",
    "دسامبر",
];

/// The months in Dari.
pub(super) const DARI: Months = [
    "جنوری",
    "فبروری",
    "مارچ",
    "اپریل",
    "می",
    "جون",
    "جولای",
    "اگست",
    "سپتمبر",
    "اکتوبر",
    "نومبر",
    "دسمبر",
];
