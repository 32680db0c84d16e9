use crate::definition::LanguageTag;

/// The signs in the numbers of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Separators {
    /// Between units and tenths.
    pub(super) decimal: char,
    /// Between thousands and hundreds; a space stands for those of every width.
    pub(super) grouping: char,
}

const COMMA_AND_POINT: Separators = Separators { decimal: ',', grouping: '.' };
const COMMA_AND_SPACE: Separators = Separators { decimal: ',', grouping: ' ' };
const POINT_AND_COMMA: Separators = Separators { decimal: '.', grouping: ',' };
const POINT_AND_APOSTROPHE: Separators = Separators { decimal: '.', grouping: '’' };

/// Those among Arabic and Persian digits, in any language.
pub(super) const EASTERN: Separators = Separators { decimal: '٫', grouping: '٬' };

/// Whether it is an Arabic or Persian digit.
pub(super) fn is_eastern_digit(sign: char) -> bool {
    matches!(sign, '٠'..='٩' | '۰'..='۹')
}

const WITH_POINT_AND_COMMA: &str = "
    ak am arc bn ckb en fa fil ha he hi ig ja ko ms ne om pa pap prs rif si so sw ta th ti tl tw ug
    ur yi yo yue zh";
const WITH_COMMA_AND_POINT: &str = "
    az bs da de el es fy hr id it ku ln mk nl ps pt ro sl sr tr vi";
const WITH_COMMA_AND_SPACE: &str = "
    af be bg cs eo et fi fr hu hy ka kk lt lv nb nn no pl ru sk sq sv uk uz zgh";

/// The languages whose signs are known.
pub(super) fn known() -> impl Iterator<Item = &'static str> {
    let lists = [WITH_POINT_AND_COMMA, WITH_COMMA_AND_POINT, WITH_COMMA_AND_SPACE];
    lists.into_iter().flat_map(str::split_whitespace).chain(["ar"])
}

/// The signs a language writes in numbers of European digits (CLDR 47,
/// `symbols-numberSystem-latn`); none where they are not known.
pub(super) fn separators(language: &LanguageTag) -> Option<Separators> {
    let is_of = |regions: &[&str]| regions.iter().any(|region| language.has_subtag(region));
    let is_among =
        |languages: &str| languages.split_whitespace().any(|known| known == language.spoken());
    Some(match language.spoken() {
        "ar" if is_of(&["DZ", "LY", "MA", "TN"]) => COMMA_AND_POINT,
        "ar" => POINT_AND_COMMA,
        "de" | "it" if is_of(&["CH", "LI"]) => POINT_AND_APOSTROPHE,
        "es" if is_of(&["419", "MX", "US"]) => POINT_AND_COMMA,
        "pt" if is_of(&["PT"]) => COMMA_AND_SPACE,
        _ if is_among(WITH_POINT_AND_COMMA) => POINT_AND_COMMA,
        _ if is_among(WITH_COMMA_AND_POINT) => COMMA_AND_POINT,
        _ if is_among(WITH_COMMA_AND_SPACE) => COMMA_AND_SPACE,
        _ => return None,
    })
}
