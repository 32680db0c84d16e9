//! Custom properties and references to them (CSS Variables 1). References lead
//! to references, so [`substitute`] calls itself, to a limited depth.

use std::collections::BTreeMap;

use super::text;

/// The deepest nesting of references, and the longest value.
const DEEPEST: usize = 16;
const LONGEST: usize = 1 << 14;

/// The most references in a value: only one made to choke a reader has more.
const MOST: u32 = 1000;

/// The value with its references resolved; `None` if one has no value.
pub(super) fn resolve(value: &str, variables: &BTreeMap<String, String>) -> Option<String> {
    let mut written = String::new();
    let mut left = MOST;
    substitute(value, variables, (0, &mut left), &mut written)?;
    Some(written)
}

/// Whether a value refers to a custom property.
pub(super) fn refers(value: &str) -> bool {
    start(value).is_some()
}

/// The offset of the first reference.
fn start(value: &str) -> Option<usize> {
    let mut bytes = value.as_bytes().windows(4);
    bytes.position(|window| window.eq_ignore_ascii_case(b"var("))
}

fn substitute(
    value: &str,
    variables: &BTreeMap<String, String>,
    (depth, left): (usize, &mut u32),
    written: &mut String,
) -> Option<()> {
    *left = left.checked_sub(1)?;
    if depth > DEEPEST || written.len() > LONGEST || value.len() > LONGEST {
        return None;
    }
    let mut rest = value;
    while let Some(at) = start(rest) {
        written.push_str(&rest[..at]);
        let (inside, after) = text::cut(&rest[at + 4..], b")");
        let (name, fallback) = text::cut(inside, b",");
        match (variables.get(name.trim()), fallback) {
            (Some(found), fallback) => {
                let length = written.len();
                if substitute(found, variables, (depth + 1, left), written).is_none() {
                    written.truncate(length);
                    substitute(fallback?, variables, (depth + 1, left), written)?;
                }
            }
            (None, Some(fallback)) => substitute(fallback, variables, (depth + 1, left), written)?,
            (None, None) => return None,
        }
        rest = after.unwrap_or_default();
    }
    written.push_str(rest);
    (written.len() <= LONGEST).then_some(())
}

/// Adds the custom properties of an element to those around it, with the
/// references in them resolved.
pub(super) fn extended<'t>(
    around: &BTreeMap<String, String>,
    set: impl Iterator<Item = (&'t str, &'t str)>,
) -> BTreeMap<String, String> {
    let mut raw = around.clone();
    let mut names = Vec::new();
    for (name, value) in set {
        match value.trim() {
            "initial" => {
                raw.remove(name);
            }
            "inherit" | "unset" | "revert" | "revert-layer" => match around.get(name) {
                Some(value) => {
                    raw.insert(name.to_owned(), value.clone());
                }
                None => {
                    raw.remove(name);
                }
            },
            value => {
                raw.insert(name.to_owned(), value.to_owned());
                names.push(name);
            }
        }
    }
    let mut resolved = raw.clone();
    for name in names {
        let Some(value) = raw.get(name).filter(|value| refers(value)) else { continue };
        match resolve(value, &raw) {
            Some(value) => resolved.insert(name.to_owned(), value),
            None => resolved.remove(name),
        };
    }
    resolved
}

#[cfg(test)]
mod tests {
    use super::{extended, resolve};
    use std::collections::BTreeMap;

    #[test]
    fn reference_leads_to_its_value_or_its_fallback() {
        let set = [("--a", "red"), ("--b", "var(--a)"), ("--c", "var(--c)"), ("--d", "var(--e)")];
        let variables = extended(&BTreeMap::new(), set.into_iter());
        let of = |value| resolve(value, &variables);
        assert_eq!(of("1 var(--b) 2").as_deref(), Some("1 red 2"));
        assert_eq!(of("var(--x, rgb(1, 2, 3))").as_deref(), Some(" rgb(1, 2, 3)"));
        assert_eq!(of("var(--x, var(--y,blue))").as_deref(), Some(" blue"));
        assert_eq!(of("var(--c)"), None);
        assert_eq!(of("var(--d)"), None);
    }
}
