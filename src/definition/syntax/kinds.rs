use toml::de::Error;

/// What the parser calls the mistake, without what it expected instead.
pub(super) fn kind(error: &Error) -> &str {
    error.message().split(", expected").next().unwrap_or_default()
}

/// Whether a key or header is there already, or is a value that cannot hold
/// what is put into it.
pub(super) fn is_of_twice(kind: &str) -> bool {
    kind == "duplicate key" || kind.starts_with("cannot extend value")
}

/// Whether brackets, or the parts of a key, lie too deep in one another.
pub(super) fn is_of_depth(kind: &str) -> bool {
    kind.contains("recursion") || kind.contains("recurse")
}

pub(super) fn is_of_list(kind: &str) -> bool {
    kind.contains("comma")
        || kind.contains("array")
        || kind.contains("inline table")
        || kind.contains("key-value pairs")
}

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
