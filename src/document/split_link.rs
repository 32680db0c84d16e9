//! What a text means that looks like a link, and is none because of a space.

/// The link to a telephone that a text means with spaces in its number, around the `](`
/// of its trace: `[bel](020 123 45 67)`.
pub(super) fn telephone_link(text: &str, trace: usize) -> Option<String> {
    let words = &text[text[..trace].rfind('[')?..trace];
    let (number, _) = text[trace..].strip_prefix("](")?.split_once(')')?;
    let digits: String = number.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect();
    let is_number = number.chars().all(|it| it.is_ascii_digit() || "+ -()".contains(it));
    (is_number && digits.len() > 2).then(|| format!("{words}](tel:{digits})"))
}

#[cfg(test)]
mod tests {
    use super::telephone_link;

    #[test]
    fn link_to_a_number_with_spaces_is_one_to_a_telephone() {
        let meant = |text: &str| telephone_link(text, text.find("](").unwrap_or_default());
        assert_eq!(meant("of [bel](020 123)").as_deref(), Some("[bel](tel:020123)"));
        assert_eq!(meant("[ons](+31 20-1234567)").as_deref(), Some("[ons](tel:+31201234567)"));
        for other in ["[ga](https://a b)", "[ga](020 bel)", "x](020 123", "[ga](1 )"] {
            assert_eq!(meant(other), None, "{other}");
        }
    }
}
