//! The table of keys as the manuals show it. The keys are in [`keys`](super::keys).

use super::default_value::DefaultValue;
use super::keys::KEYS;
use crate::diagnostic::{Language, value_in_words};

/// The table of keys in Markdown, as the manuals show it.
pub fn keys_in_markdown(language: Language) -> String {
    let heads = match language {
        Language::Dutch => ["waar", "instelling", "betekenis", "waarde", "zonder de instelling"],
        Language::English => ["where", "key", "meaning", "value", "without the key"],
    };
    let mut markdown = format!("| {} |\n|{}\n", heads.join(" | "), " --- |".repeat(heads.len()));
    for key in KEYS {
        let cells = [
            in_code(key.table.header_among_all()),
            in_code(key.name),
            key.meaning_in(language).to_owned(),
            value_in_words(key.expected, language),
            default_in_words(key.default, language),
        ];
        markdown.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    markdown
}

fn in_code(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("`{text}`") }
}

fn default_in_words(default: DefaultValue, language: Language) -> String {
    match (default, language) {
        (DefaultValue::Required, Language::Dutch) => "verplicht".into(),
        (DefaultValue::Required, Language::English) => "required".into(),
        (given, _) => in_code(&given.written().unwrap_or_default()),
    }
}
