//! How a language writes numbers: its digits and separators, and where a region
//! differs. Reading numbers in a text is left to `translation::parity`.

use super::LanguageTag;

/// How a language writes numbers.
pub(crate) struct Numbers {
    /// Its digits, from zero on.
    pub(crate) digits: &'static str,
    pub(crate) digits_in: Regional<&'static str>,
    /// The separators used with European digits (CLDR 47,
    /// `symbols-numberSystem-latn`).
    pub(crate) separators: Option<Separators>,
    pub(crate) separators_in: Regional<Separators>,
    /// Whether a slash between its own digits may be a decimal separator, as in
    /// Farsi.
    pub(crate) slash_is_decimal: bool,
    /// Endings of an ordinal in figures, such as that of a day: 2e, 2nd. They are read
    /// in every language.
    pub(crate) day_endings: &'static str,
}

/// Values for the regions that differ, each with the subtags of its regions.
type Regional<T> = &'static [(&'static [&'static str], T)];

/// The decimal and grouping separators of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Separators {
    /// The separator between units and tenths.
    pub(crate) decimal: char,
    /// The separator between thousands and hundreds; a space means any width of
    /// space.
    pub(crate) grouping: char,
}

pub(super) const COMMA_AND_POINT: Separators = Separators { decimal: ',', grouping: '.' };
pub(super) const COMMA_AND_SPACE: Separators = Separators { decimal: ',', grouping: ' ' };
pub(super) const POINT_AND_COMMA: Separators = Separators { decimal: '.', grouping: ',' };
pub(super) const POINT_AND_APOSTROPHE: Separators = Separators { decimal: '.', grouping: '’' };

pub(super) const LATIN: &str = "0123456789";
pub(super) const ARABIC: &str = "٠١٢٣٤٥٦٧٨٩";
pub(super) const PERSIAN: &str = "۰۱۲۳۴۵۶۷۸۹";

impl Numbers {
    /// The digits of a language in its region.
    pub(super) fn digits_of(&self, language: &LanguageTag) -> &'static str {
        in_region(self.digits_in, language).unwrap_or(self.digits)
    }

    /// The separators of a language in its region, if known.
    pub(super) fn separators_of(&self, language: &LanguageTag) -> Option<Separators> {
        in_region(self.separators_in, language).or(self.separators)
    }
}

fn in_region<T: Copy>(regional: Regional<T>, language: &LanguageTag) -> Option<T> {
    let is_there = |regions: &[&str]| regions.iter().any(|region| language.has_subtag(region));
    regional.iter().find(|(regions, _)| is_there(regions)).map(|&(_, value)| value)
}
