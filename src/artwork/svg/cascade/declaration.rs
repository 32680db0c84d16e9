//! Reads declarations: properties with their values, and their places. What a
//! value means is decided in `set`.

use super::property::{self, PropertyKind, Shorthand};
use super::text;
use crate::diagnostic::Span;

/// A declaration of a property.
#[derive(Debug, Clone)]
pub(super) struct Declaration {
    /// In lower case, except for custom properties.
    pub(super) name: String,
    pub(super) kind: PropertyKind,
    pub(super) value: String,
    pub(super) is_important: bool,
    pub(super) span: Span,
}

/// The location of a piece of CSS in the file.
#[derive(Debug, Clone, Copy)]
pub(super) struct CssLocation {
    /// The whole piece.
    pub(super) span: Span,
    /// Whether the file contains it literally.
    pub(super) is_exact: bool,
}

impl CssLocation {
    /// The span of a part of it; the whole piece if the file writes it
    /// differently.
    pub(super) fn part(self, start: usize, length: usize) -> Span {
        if self.is_exact {
            let start = self.span.start + start;
            Span::new(start, start + length)
        } else {
            self.span
        }
    }
}

/// Reads declarations. Blocks among them are nested rules, for which `nested`
/// is called with the text before the block and its content.
pub(super) fn declarations(
    css: &str,
    span: &mut dyn FnMut(&str) -> Span,
    nested: &mut dyn FnMut(&str, &str),
) -> Vec<Declaration> {
    let mut found = Vec::new();
    let mut rest = css;
    while !rest.is_empty() {
        let Some(end) = text::find(rest, b";{}") else {
            found.extend(declaration(rest, span));
            break;
        };
        let (one, after) = (&rest[..end], &rest[end + 1..]);
        // The value of a custom property may be a block.
        let is_rule = rest.as_bytes()[end] == b'{' && !one.trim_start().starts_with("--");
        if is_rule {
            let (block, after) = text::cut(after, b"}");
            nested(one, block);
            rest = after.unwrap_or_default();
            continue;
        }
        if rest.as_bytes()[end] == b'{' {
            let (all, after) = text::cut(rest, b";");
            found.extend(declaration(all, span));
            rest = after.unwrap_or_default();
            continue;
        }
        found.extend(declaration(one, span));
        rest = after;
    }
    found
}

fn declaration(written: &str, span: &mut dyn FnMut(&str) -> Span) -> Option<Declaration> {
    let written = written.trim();
    let (name, value) = written.split_once(':')?;
    let name = name.trim_end();
    let is_name = |it: char| it.is_alphanumeric() || matches!(it, '-' | '_');
    if name.is_empty() || !name.chars().all(is_name) {
        return None;
    }
    let is_custom = name.starts_with("--");
    let name = if is_custom { name.to_owned() } else { name.to_ascii_lowercase() };
    let (value, is_important) = important(value.trim());
    let kind = if is_custom { PropertyKind::Harmless } else { property::kind(&name) };
    let value = value.to_owned();
    Some(Declaration { name, kind, value, is_important, span: span(written) })
}

/// The value without `!important`.
fn important(value: &str) -> (&str, bool) {
    match value.rsplit_once('!') {
        Some((before, word)) if word.trim().eq_ignore_ascii_case("important") => {
            (before.trim_end(), true)
        }
        _ => (value, false),
    }
}

impl Declaration {
    /// Whether it could change anything visible.
    pub(super) fn could_be_seen(&self) -> bool {
        self.kind != PropertyKind::Harmless || self.name.starts_with("--")
    }
}

/// The longhands of a shorthand; `None` if the value is not valid CSS.
pub(super) fn longhands(shorthand: Shorthand, value: &str) -> Option<Vec<(&'static str, String)>> {
    let all =
        |names: &[&'static str]| Some(names.iter().map(|&name| (name, value.to_owned())).collect());
    match shorthand {
        Shorthand::Marker => all(&["marker-start", "marker-mid", "marker-end"]),
        // Anything but a colour is refused as the value of the longhand.
        Shorthand::Background => all(&["background-color"]),
        Shorthand::Font => font(value),
    }
}

/// `italic bold 12px/1.2 Arial, sans-serif` (CSS Fonts 4, 2.7).
fn font(value: &str) -> Option<Vec<(&'static str, String)>> {
    let mut weight = "normal";
    let mut variant = "normal";
    let mut style = "normal";
    let mut rest = value.trim();
    loop {
        let (word, after) = rest.split_once(char::is_whitespace)?;
        match &*text::lower(word) {
            "normal" => {}
            "small-caps" => variant = "small-caps",
            "italic" | "oblique" => style = "italic",
            number if number.parse::<u16>().is_ok() => weight = word,
            "bold" | "bolder" | "lighter" => weight = word,
            _ => break,
        }
        rest = after.trim_start();
    }
    let (size, family) = rest.split_once(char::is_whitespace)?;
    let size = size.split('/').next().unwrap_or(size);
    let longhands = [
        ("font-style", style),
        ("font-variant", variant),
        ("font-weight", weight),
        ("font-size", size),
        ("font-family", family.trim()),
    ];
    Some(longhands.map(|(name, value)| (name, value.to_owned())).to_vec())
}
