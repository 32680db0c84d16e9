//! Refuses XML that would take too much time or memory to read, before it is
//! parsed.

use std::collections::HashMap;

use super::DEEPEST;

/// The most bytes that the entities (`<!ENTITY …>`) of a drawing may expand to:
/// those of Illustrator name a dozen addresses.
const MOST_WRITTEN_OUT: usize = 1 << 20;

/// The depth of entities within entities at which the XML reader itself stops.
const DEEPEST_ENTITY: usize = 10;

/// The most attributes of an element: the XML reader compares each with all
/// others.
const MOST_ATTRIBUTES: usize = 1000;

/// Whether parsing a file as XML would take time or memory out of proportion to
/// its length.
pub(super) fn is_too_much(text: &str) -> bool {
    let (declared, body) = declared(text);
    if is_unwieldy(body) || declared.values().any(|value| is_unwieldy(value)) {
        return true;
    }
    let mut lengths = HashMap::new();
    let total = written_out(body, &declared, &mut lengths, 0);
    total.is_none_or(|total| total > body.len() + MOST_WRITTEN_OUT)
}

/// The entities a document declares, and the text after the declarations.
fn declared(text: &str) -> (HashMap<&str, &str>, &str) {
    let mut declared = HashMap::new();
    let mut rest = match text.find("<!DOCTYPE") {
        Some(start) => &text[start..],
        None => return (declared, text),
    };
    while let Some((_, after)) = rest.split_once("<!ENTITY") {
        rest = after;
        let Some((name, after)) = after.trim_start().split_once(char::is_whitespace) else { break };
        let after = after.trim_start();
        if let Some(quote) = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))
            && let Some((value, after)) = after[1..].split_once(quote)
        {
            // The first of two declarations counts (XML 1.0, 4.2).
            declared.entry(name).or_insert(value);
            rest = after;
        }
    }
    (declared, rest)
}

/// The length of a text with its entities expanded; `None` if they refer to
/// themselves or exceed all bounds.
fn written_out<'t>(
    text: &'t str,
    declared: &HashMap<&'t str, &'t str>,
    lengths: &mut HashMap<&'t str, usize>,
    depth: usize,
) -> Option<usize> {
    if depth > DEEPEST_ENTITY {
        return None;
    }
    let mut total = text.len();
    if declared.is_empty() {
        return Some(total);
    }
    for part in text.split('&').skip(1) {
        let name = part.split(';').next().unwrap_or_default();
        let Some(value) = declared.get(name) else { continue };
        let length = match lengths.get(name) {
            Some(&length) => length,
            None => written_out(value, declared, lengths, depth + 1)?,
        };
        lengths.insert(name, length);
        total = total.checked_add(length)?;
    }
    Some(total)
}

/// Whether a tag has more attributes than any drawing needs, or elements are
/// nested so deeply that each would copy the namespaces of all around it.
fn is_unwieldy(text: &str) -> bool {
    const SKIPPED: [(&str, &str); 3] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
    let mut depth: usize = 0;
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        if let Some((open, close)) = SKIPPED.into_iter().find(|(open, _)| rest.starts_with(open)) {
            let Some((_, after)) = rest[open.len()..].split_once(close) else { return false };
            rest = after;
            continue;
        }
        let Some((tag, attributes)) = tag(rest) else { return false };
        rest = &rest[tag.len()..];
        if tag.starts_with("</") {
            depth = depth.saturating_sub(1);
        } else if !tag.ends_with("/>") {
            depth += 1;
        }
        if attributes > MOST_ATTRIBUTES || depth > DEEPEST {
            return true;
        }
    }
    false
}

/// The tag at the start of a text, and its number of attributes; `None` if it
/// does not end.
fn tag(text: &str) -> Option<(&str, usize)> {
    let mut rest = text;
    let mut attributes = 0;
    loop {
        let at = rest.bytes().position(|byte| matches!(byte, b'"' | b'\'' | b'>'))?;
        let quote = rest.as_bytes()[at];
        rest = &rest[at + 1..];
        if quote == b'>' {
            return Some((&text[..text.len() - rest.len()], attributes));
        }
        attributes += 1;
        rest = rest.split_once(char::from(quote))?.1;
    }
}

#[cfg(test)]
mod tests {
    use super::is_too_much;

    fn drawing(declared: &str, body: &str) -> String {
        format!("<!DOCTYPE svg [\n{declared}]>\n<svg>{body}</svg>")
    }

    #[test]
    fn abbreviations_of_addresses_are_fine() {
        let declared = "<!ENTITY a \"http://ns.example/\">\n<!ENTITY b 'x &a; > y'>\n";
        assert!(!is_too_much(&drawing(declared, &"<g id=\"&a;\"/>&b;".repeat(1000))));
    }

    #[test]
    fn abbreviation_written_out_ten_thousand_times_is_too_much() {
        let declared = format!("<!ENTITY a \"{}\">", "x".repeat(80_000));
        assert!(is_too_much(&drawing(&declared, &"&a;".repeat(20_000))));
    }

    #[test]
    fn elements_with_declarations_of_their_own_nest_only_so_deep() {
        let nested = |depth: usize| {
            let open: String = (0..depth).map(|it| format!("<g xmlns:a{it}='b{it}'>")).collect();
            format!("{open}<path d='M0 0'/>{}", "</g>".repeat(depth))
        };
        assert!(!is_too_much(&drawing("", &nested(100))));
        assert!(!is_too_much(&drawing("", &nested(100).repeat(10))));
        assert!(is_too_much(&drawing("", &nested(300))));
    }

    #[test]
    fn abbreviation_of_itself_is_too_much() {
        assert!(is_too_much(&drawing("<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">", "&a;")));
        assert!(!is_too_much(&drawing("<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">", "")));
    }

    #[test]
    fn element_of_very_many_attributes_is_too_much() {
        let tag = |count: usize| {
            let attributes: String = (0..count).map(|it| format!(" a{it}='>'")).collect();
            format!("<g{attributes}/>")
        };
        assert!(!is_too_much(&drawing("", &tag(900))));
        assert!(is_too_much(&drawing("", &tag(1100))));
        assert!(is_too_much(&drawing(&format!("<!ENTITY a \"{}\">", tag(1100)), "")));
        assert!(!is_too_much(&drawing("", &format!("<!-- {} -->", tag(1100)))));
    }
}
