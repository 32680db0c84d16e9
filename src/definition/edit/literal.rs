//! Texts as TOML strings: between three single quotation marks where a person would
//! write them so, and as plain as the text allows.

use std::fmt::Write;

/// A text as a TOML string, written in the way of the string it replaces.
pub(super) fn literal(text: &str, instead_of: Option<&str>, line_break: &str) -> String {
    let was_long =
        instead_of.is_some_and(|old| old.starts_with("'''") || old.starts_with("\"\"\""));
    let is_long = text.contains('\n') || was_long;
    let escapes = text.chars().any(|it| it.is_control() && !matches!(it, '\n' | '\t'));
    if is_long {
        let lines = text.replace("\r\n", "\n");
        let was_escaped = instead_of.is_some_and(|old| old.starts_with("\"\"\""));
        if !was_escaped && !lines.contains("'''") && !lines.ends_with('\'') && !escapes {
            return format!("'''{line_break}{}'''", lines.replace('\n', line_break));
        }
        return format!(
            "\"\"\"{line_break}{}\"\"\"",
            escaped(&lines, true).replace('\n', line_break)
        );
    }
    let was_double = instead_of.is_some_and(|old| old.starts_with('"'));
    if was_double || escapes || text.contains('\'') {
        return format!("\"{}\"", escaped(text, false));
    }
    format!("'{text}'")
}

/// A text with what may not be between double quotation marks as escapes.
fn escaped(text: &str, is_long: bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' => escaped.push_str("\\\\"),
            '"' => escaped.push_str("\\\""),
            '\n' if is_long => escaped.push('\n'),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            '\r' => escaped.push_str("\\r"),
            control if control.is_control() => {
                // Writing to a string does not fail.
                let _ = write!(escaped, "\\u{:04X}", u32::from(control));
            }
            other => escaped.push(other),
        }
    }
    escaped
}

/// A name as a key.
pub(super) fn key(name: &str) -> String {
    let is_bare = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_');
    if !name.is_empty() && name.chars().all(is_bare) {
        name.to_owned()
    } else {
        format!("\"{}\"", escaped(name, false))
    }
}

#[cfg(test)]
mod tests {
    use super::{key, literal};

    #[test]
    fn text_is_written_as_plainly_as_it_can_be() {
        assert_eq!(literal("Neem 1.", None, "\n"), "'Neem 1.'");
        assert_eq!(literal("foto's", None, "\n"), "\"foto's\"");
        assert_eq!(literal("een\ntwee\n", None, "\n"), "'''\neen\ntwee\n'''");
        assert_eq!(literal("een\ntwee\n", None, "\r\n"), "'''\r\neen\r\ntwee\r\n'''");
        assert_eq!(literal("a '''b'''\n", None, "\n"), "\"\"\"\na '''b'''\n\"\"\"");
        assert_eq!(literal("a\u{7}", None, "\n"), "\"a\\u0007\"");
    }

    #[test]
    fn string_is_written_in_the_way_of_the_old_one() {
        assert_eq!(literal("twee", Some("\"een\""), "\n"), "\"twee\"");
        assert_eq!(literal("twee\n", Some("'''\neen\n'''"), "\n"), "'''\ntwee\n'''");
    }

    #[test]
    fn key_is_quoted_if_it_must_be() {
        assert_eq!(key("knie-2"), "knie-2");
        assert_eq!(key("één knie"), "\"één knie\"");
    }
}
