//! The Dutch words for the values that a key takes or was given.

use super::super::listed;
use crate::diagnostic::{Expected, GivenValue};

/// The values a key takes, to follow "hier hoort".
pub(in crate::diagnostic) fn value_in_words(expected: Expected) -> String {
    match expected {
        Expected::Text | Expected::Markup => "tekst tussen aanhalingstekens".into(),
        Expected::Language => "een taalcode, zoals `\"nl\"`".into(),
        Expected::Id => "een korte naam van letters, cijfers en streepjes".into(),
        Expected::FigureNames => {
            "de naam van een afbeelding, of een lijst zoals `[\"links\", \"rechts\"]`".into()
        }
        Expected::Path => "de naam van een bestand, tussen aanhalingstekens".into(),
        Expected::Paths => {
            "de naam van een bestand, of een lijst zoals `[\"NotoSansHebrew-Regular.ttf\"]`".into()
        }
        Expected::Family(words) => {
            format!("{} of de naam van een lettertype uit `fonts`", listed(words, ", "))
        }
        Expected::Address => "een adres, zoals `\"https://www.thuisarts.nl\"`".into(),
        Expected::Count { least, most } if most == u32::MAX => {
            format!("een heel getal, {least} of meer")
        }
        Expected::Count { least, most } => format!("een heel getal van {least} tot en met {most}"),
        Expected::Flag => "`true` (ja) of `false` (nee)".into(),
        Expected::Length => "een lengte: een getal met mm, cm, pt of in".into(),
        Expected::Choice(words) => listed(words, " of "),
        Expected::FlagOr(words) => {
            format!("`true` (ja), `false` (nee) of {}", listed(words, " of "))
        }
        Expected::ChoiceOrLength(words) => {
            format!("{} of een lengte, zoals `\"60mm\"`", listed(words, ", "))
        }
        Expected::ChoiceOrTable { words, keys } => {
            format!("{}, of lengtes voor {}", listed(words, ", "), listed(keys, " en "))
        }
        Expected::LengthOrTable(keys) => {
            format!("een lengte, of lengtes voor {}", listed(keys, " en "))
        }
        Expected::Color => "een kleur, zoals `\"#1c4f7a\"` of `\"donkerblauw\"`".into(),
        Expected::Words => "een lijst van woorden, zoals `[\"schildklier-aandoening\"]`".into(),
        Expected::Texts => {
            "tekst, of een lijst van teksten, zoals `['A. Jansen', 'B. de Vries']`".into()
        }
        Expected::Date => "een datum, zoals `2026-11-24`, zonder aanhalingstekens".into(),
        Expected::Table => "een groep regels".into(),
        Expected::Tables => "groepen regels, één of meer".into(),
        Expected::NamedTables => "groepen regels, elk met een eigen naam".into(),
        Expected::LanguageTables => "groepen regels, elk met een taalcode als naam".into(),
        Expected::Months => "een lijst van de twaalf maanden, vanaf januari".into(),
        Expected::Digits => "een rij van tien cijfers, vanaf nul".into(),
        Expected::DateOrder => "tekst met daarin `{day}`, `{month}` en `{year}`".into(),
    }
}

/// The value a key was given, to follow "hier staat".
pub(super) fn found_in_words(found: GivenValue) -> &'static str {
    match found {
        GivenValue::Text => "tekst",
        GivenValue::Number => "een getal",
        GivenValue::Flag => "ja of nee",
        GivenValue::Date => "een datum",
        GivenValue::Time => "een tijd",
        GivenValue::List => "een lijst",
        GivenValue::Table => "een groep regels",
    }
}
