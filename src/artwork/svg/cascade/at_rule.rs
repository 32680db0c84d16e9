//! The names of at-rules, and the media queries of those that apply
//! conditionally. `sheet` reads their blocks.

use super::text;

/// Whether a conditional rule applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Applies {
    Yes,
    No,
    /// It depends on something unknown.
    Perhaps,
}

/// The name of an at-rule, in lower case, and what follows it.
pub(super) fn name(prelude: &str) -> (String, &str) {
    let rest = prelude.strip_prefix('@').unwrap_or_default();
    let is_name = |it: char| it.is_ascii_alphanumeric() || it == '-';
    let end = rest.find(|it| !is_name(it)).unwrap_or(rest.len());
    (rest[..end].to_ascii_lowercase(), rest[end..].trim())
}

/// Whether media queries apply. The drawing is to look as it did on its
/// author's screen: rules for paper alone could change that, and so could those
/// that depend on the size of a window, which is unknown.
pub(super) fn media(queries: &str) -> Applies {
    let answers: Vec<Applies> = text::split(queries, b',').map(query).collect();
    if answers.contains(&Applies::Yes) {
        Applies::Yes
    } else if answers.contains(&Applies::Perhaps) {
        Applies::Perhaps
    } else {
        Applies::No
    }
}

fn query(query: &str) -> Applies {
    let mut applies = Applies::Yes;
    for condition in query.to_ascii_lowercase().split(" and ") {
        let answer = match condition.split_whitespace().collect::<String>().as_str() {
            "" | "all" | "screen" | "onlyscreen" | "onlyall" => Applies::Yes,
            "(prefers-color-scheme:light)" => Applies::Yes,
            "(prefers-color-scheme:dark)" => Applies::No,
            "(prefers-reduced-motion:reduce)" | "(prefers-reduced-motion)" => Applies::No,
            "(prefers-reduced-motion:no-preference)" => Applies::Yes,
            "speech" | "tty" | "tv" | "projection" | "handheld" | "braille" | "aural" => {
                Applies::No
            }
            _ => Applies::Perhaps,
        };
        applies = match (applies, answer) {
            (Applies::No, _) | (_, Applies::No) => Applies::No,
            (Applies::Yes, answer) => answer,
            (Applies::Perhaps, _) => Applies::Perhaps,
        };
    }
    applies
}
