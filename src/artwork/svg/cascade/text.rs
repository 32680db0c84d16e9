//! CSS as text: searches and splits that skip strings and brackets.

use std::borrow::Cow;

/// The text with comments replaced by spaces, so that offsets stay the same.
pub(super) fn without_comments(text: &str) -> Cow<'_, str> {
    if !text.contains("/*") {
        return Cow::Borrowed(text);
    }
    let mut blanked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        blanked.push_str(before);
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        let length = rest.len() - before.len() - after.len();
        blanked.extend(std::iter::repeat_n(' ', length.max(comment.len())));
        rest = after;
    }
    blanked.push_str(rest);
    Cow::Owned(blanked)
}

/// The offset of the first of these bytes outside strings and brackets.
pub(super) fn find(text: &str, stops: &[u8]) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (0, 0_usize);
    while let Some(&byte) = bytes.get(at) {
        if depth == 0 && stops.contains(&byte) {
            return Some(at);
        }
        match byte {
            b'\\' => at += 1,
            b'"' | b'\'' => at = end_of_string(bytes, at),
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    None
}

/// The end of the string that begins here.
fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            _ if byte == bytes[start] => break,
            _ => {}
        }
        at += 1;
    }
    at
}

/// The text before the first of these bytes, and the text after it; the whole
/// text if it has none of them.
pub(super) fn cut<'t>(text: &'t str, stops: &[u8]) -> (&'t str, Option<&'t str>) {
    match find(text, stops) {
        Some(at) => (&text[..at], text.get(at + 1..)),
        None => (text, None),
    }
}

/// The parts between separators outside strings and brackets, trimmed.
pub(super) fn split(text: &str, separator: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let (part, after) = cut(rest?, &[separator]);
        rest = after;
        Some(part.trim())
    })
}

/// The parts between white space outside strings and brackets.
pub(crate) fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (word, after) = cut(rest, b" \t\n\r\x0C");
        words.push(word);
        rest = after.unwrap_or_default().trim_start();
    }
    words
}

/// The name and the arguments of a text that is a single function.
pub(crate) fn function(text: &str) -> Option<(&str, &str)> {
    let (name, rest) = text.split_once('(')?;
    let (inside, after) = cut(rest, b")");
    let is_whole = after.is_some_and(|after| after.trim().is_empty());
    (is_whole && !name.is_empty()).then(|| (name.trim(), inside.trim()))
}

/// The offset of a part in the text it was taken from.
pub(super) fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// The word in lower case: the keywords of CSS ignore case.
pub(super) fn lower(word: &str) -> Cow<'_, str> {
    if word.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(word.to_ascii_lowercase())
    } else {
        Cow::Borrowed(word)
    }
}

#[cfg(test)]
mod tests {
    use super::{find, function, words};

    #[test]
    fn stop_in_a_string_or_a_bracket_is_none() {
        assert_eq!(find("a(;)';'[;]\\;;", b";"), Some(12));
        assert_eq!(find("'", b";"), None);
    }

    #[test]
    fn function_is_all_of_its_text() {
        assert_eq!(function("rgb(1 2 (3))"), Some(("rgb", "1 2 (3)")));
        assert_eq!(function("rgb(1) rgb(2)"), None);
        assert_eq!(words(" a  b(c d) "), ["a", "b(c d)"]);
    }
}
