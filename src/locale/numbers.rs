use super::LanguageTag;

/// How a language writes numbers.
pub(crate) struct Numbers {
    /// Its digits, from nought on.
    pub(crate) digits: &'static str,
    pub(crate) digits_in: Regional<&'static str>,
    /// The separators in numbers of European digits (CLDR 47,
    /// `symbols-numberSystem-latn`).
    pub(crate) separators: Option<Separators>,
    pub(crate) separators_in: Regional<Separators>,
    /// Whether a slash among its own digits may be a decimal sign, as in Farsi.
    pub(crate) slash_is_decimal: bool,
}

/// What differs in some regions, with the subtags of those.
type Regional<T> = &'static [(&'static [&'static str], T)];

/// The separators in the numbers of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Separators {
    /// Between units and tenths.
    pub(crate) decimal: char,
    /// Between thousands and hundreds; a space means one of any width.
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

    /// The separators of a language in its region, if they are known.
    pub(super) fn separators_of(&self, language: &LanguageTag) -> Option<Separators> {
        in_region(self.separators_in, language).or(self.separators)
    }
}

fn in_region<T: Copy>(regional: Regional<T>, language: &LanguageTag) -> Option<T> {
    let is_there = |regions: &[&str]| regions.iter().any(|region| language.has_subtag(region));
    regional.iter().find(|(regions, _)| is_there(regions)).map(|&(_, value)| value)
}
