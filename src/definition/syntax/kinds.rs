//! The kinds of errors of the TOML parser, which gives no codes: they are recognised
//! by its English messages. `Cargo.toml` pins its version for that reason.

use toml::de::Error;

/// The parser's name for an error, without what it expected instead.
pub(super) fn kind(error: &Error) -> &str {
    error.message().split(", expected").next().unwrap_or_default()
}

/// Whether a key or header is repeated, or a value is extended that is not a
/// table.
pub(super) fn is_of_twice(kind: &str) -> bool {
    kind == "duplicate key" || kind.starts_with("cannot extend value")
}

/// Whether a text is not closed, or not on its own line.
pub(super) fn is_of_text(kind: &str) -> bool {
    matches!(
        kind,
        "invalid literal string"
            | "invalid basic string"
            | "invalid multi-line literal string"
            | "invalid multi-line basic string"
            | "carriage return must be followed by newline"
    )
}

/// Whether brackets, or the parts of a key, are nested too deeply.
pub(super) fn is_of_depth(kind: &str) -> bool {
    kind.contains("recursion") || kind.contains("recurse")
}

/// Whether an array or an inline table is malformed.
pub(super) fn is_of_list(kind: &str) -> bool {
    kind.contains("comma")
        || kind.contains("array")
        || kind.contains("inline table")
        || kind.contains("key-value pairs")
}

/// Whether a number, a boolean or a date is malformed.
pub(super) fn is_of_number_or_date(kind: &str) -> bool {
    const WORDS: [&str; 11] = [
        "number",
        "boolean",
        "date",
        "time",
        "float",
        "mantissa",
        "fraction",
        "exponent",
        "leading zero",
        "sign",
        "radix",
    ];
    WORDS.iter().any(|word| kind.contains(word)) || kind.contains("`_`")
}
