use crate::locale::Separators;

/// Those among Arabic and Persian digits, in any language.
pub(super) const EASTERN: Separators = Separators { decimal: '٫', grouping: '٬' };

/// Whether it is an Arabic or Persian digit.
pub(super) fn is_eastern_digit(sign: char) -> bool {
    matches!(sign, '٠'..='٩' | '۰'..='۹')
}
