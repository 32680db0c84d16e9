//! A JSON Schema of a definition, made from the table of [`keys`](super::keys), for
//! editors that complete and check TOML (Taplo, Visual Studio Code). It is draft 4, which
//! both read. What two values mean together is left to a build.

use serde_json::{Map, Value, json};

use super::keys::{Key, keys_of};
use super::table::TableName;
use crate::diagnostic::{Expected, KeyFile, Language, value_in_words};

/// The schema of a file, with the meaning of each key in a language.
pub fn schema(file: KeyFile, language: Language) -> String {
    let (top, title) = match file {
        KeyFile::Leaflet => (TableName::Top, "leaflet.toml"),
        KeyFile::Practice => (TableName::PracticeTop, "practice.toml"),
    };
    let mut schema = table(top, language);
    schema["$schema"] = json!("http://json-schema.org/draft-04/schema#");
    schema["title"] = json!(title);
    format!("{schema:#}\n")
}

/// The schema of a table. A practice may define words of its own.
fn table(name: TableName, language: Language) -> Value {
    let keys = || keys_of(name);
    let property = |key: &Key| (key.name.to_owned(), described(key, language));
    let properties: Map<String, Value> = keys().map(property).collect();
    let others = match name {
        TableName::Practice => json!({ "type": "string" }),
        TableName::Figures => table(TableName::Figure, language),
        _ => json!(false),
    };
    let required: Vec<&str> = keys().filter(|key| key.is_required()).map(|key| key.name).collect();
    let mut schema = json!({
        "type": "object",
        "properties": properties,
        "additionalProperties": others,
    });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

/// The schema of a key, with its meaning, the values it takes and its default.
fn described(key: &Key, language: Language) -> Value {
    let mut schema = value(key, language);
    let (meaning, values) = (key.meaning_in(language), value_in_words(key.expected, language));
    let usual = key.default.written().map(|default| match language {
        Language::Dutch => format!("\nZonder: {default}"),
        Language::English => format!("\nWithout it: {default}"),
    });
    let usual = usual.unwrap_or_default();
    schema["description"] = json!(format!("{meaning}\n{values}{usual}"));
    schema
}

/// The values that a key takes.
fn value(key: &Key, language: Language) -> Value {
    let held = || key.holds.map_or(json!({ "type": "object" }), |name| table(name, language));
    let texts = || json!({ "type": "array", "items": { "type": "string" } });
    match key.expected {
        Expected::Text
        | Expected::Markup
        | Expected::Language
        | Expected::Id
        | Expected::Path
        | Expected::Family(_)
        | Expected::Address
        | Expected::Color
        | Expected::Digits
        | Expected::DateOrder
        | Expected::Length
        | Expected::ChoiceOrLength(_) => json!({ "type": "string" }),
        Expected::FigureNames | Expected::Paths | Expected::Texts => {
            json!({ "anyOf": [{ "type": "string" }, texts()] })
        }
        Expected::Words => texts(),
        Expected::Months => {
            json!({ "type": "array", "items": { "type": "string" }, "minItems": 12, "maxItems": 12 })
        }
        Expected::Count { least, most } if most == u32::MAX => {
            json!({ "type": "integer", "minimum": least })
        }
        Expected::Count { least, most } => {
            json!({ "type": "integer", "minimum": least, "maximum": most })
        }
        Expected::Flag => json!({ "type": "boolean" }),
        Expected::FlagOr(words) => json!({ "anyOf": [{ "type": "boolean" }, { "enum": words }] }),
        Expected::Choice(words) => json!({ "enum": words }),
        Expected::ChoiceOrTable { words, .. } => json!({ "anyOf": [{ "enum": words }, held()] }),
        Expected::LengthOrTable(_) => json!({ "anyOf": [{ "type": "string" }, held()] }),
        Expected::Date => json!({ "type": "string", "format": "date" }),
        Expected::Table => held(),
        Expected::Tables => json!({ "type": "array", "items": held() }),
        Expected::NamedTables if key.holds == Some(TableName::Figures) => held(),
        Expected::NamedTables | Expected::LanguageTables => {
            json!({ "type": "object", "additionalProperties": held() })
        }
    }
}
