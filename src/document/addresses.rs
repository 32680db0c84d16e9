//! The addresses a link may lead to, and the address probably meant by text that lacks a
//! scheme. Finding addresses in running text is left to `recognize`.

use crate::recognize::{address_of, has_prefix};

/// The number of digits of a telephone number: ten in the Netherlands, a few more
/// with a country code.
const NUMBER: std::ops::RangeInclusive<usize> = 8..=15;
/// The schemes a link may have.
const SCHEMES: &[&str] = &["https://", "http://", "mailto:", "tel:"];

/// Whether a link may lead to this address.
pub(super) fn is_allowed(address: &str) -> bool {
    SCHEMES.iter().any(|scheme| has_prefix(address, scheme) && address.len() > scheme.len())
}

/// The address that was probably meant by one without a scheme: a site, a mailbox or
/// a telephone number.
pub(super) fn probable_address(written: &str) -> Option<String> {
    // The zero that is dialled within the country but not from abroad.
    let number = written.replace("(0)", "");
    let number: String = number.chars().filter(|it| !" -()".contains(*it)).collect();
    let digits = number.strip_prefix('+').unwrap_or(&number);
    if digits.bytes().all(|byte| byte.is_ascii_digit()) && NUMBER.contains(&digits.len()) {
        return Some(format!("tel:{number}"));
    }
    address_of(written)
}

/// An address as people write it: a mailbox or telephone number without its scheme.
pub(super) fn printed(address: &str) -> &str {
    let schemes = ["mailto:", "tel:"];
    let scheme = schemes.into_iter().find(|scheme| has_prefix(address, scheme));
    &address[scheme.map_or(0, str::len)..]
}

#[cfg(test)]
mod tests {
    use super::{is_allowed, probable_address};

    #[test]
    fn address_without_its_begin_has_a_proposal() {
        let meant = |written| probable_address(written).unwrap_or_default();
        assert_eq!(meant("www.thuisarts.nl"), "https://www.thuisarts.nl");
        assert_eq!(meant("info@praktijk.nl"), "mailto:info@praktijk.nl");
        assert_eq!(meant("+31 20 123 45 67"), "tel:+31201234567");
        assert_eq!(meant("+31 (0)20-123 45 67"), "tel:+31201234567");
        assert_eq!(meant("javascript:alert(1)"), "");
        assert_eq!(meant("folder.pdf"), "");
    }

    #[test]
    fn address_of_another_scheme_is_refused() {
        assert!(is_allowed("HTTPS://a.nl") && is_allowed("tel:0201234567"));
        assert!(
            !is_allowed("javascript:alert(1)") && !is_allowed("file:///etc") && !is_allowed("tel:")
        );
    }
}
