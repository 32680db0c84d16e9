use super::super::listed;
use crate::diagnostic::{Found, Takes};

/// What a key may be given, to go on from "hier hoort".
pub(in crate::diagnostic) fn value_in_words(takes: Takes) -> String {
    match takes {
        Takes::Text | Takes::Markup => "tekst tussen aanhalingstekens".into(),
        Takes::Language => "een taalcode, zoals `\"nl\"`".into(),
        Takes::Id => "een korte naam van letters, cijfers en streepjes".into(),
        Takes::FigureNames => {
            "de naam van een afbeelding, of een lijst zoals `[\"links\", \"rechts\"]`".into()
        }
        Takes::Path => "de naam van een bestand, tussen aanhalingstekens".into(),
        Takes::Paths => {
            "de naam van een bestand, of een lijst zoals `[\"NotoSansHebrew-Regular.ttf\"]`".into()
        }
        Takes::Family(words) => {
            format!("{} of de naam van een lettertype uit `fonts`", listed(words, ", "))
        }
        Takes::Address => "een adres, zoals `\"https://www.thuisarts.nl\"`".into(),
        Takes::Count { least, most } if most == u32::MAX => {
            format!("een heel getal, {least} of meer")
        }
        Takes::Count { least, most } => format!("een heel getal van {least} tot en met {most}"),
        Takes::Flag => "`true` (ja) of `false` (nee)".into(),
        Takes::Length => "een lengte: een getal met mm, cm, pt of in".into(),
        Takes::Choice(words) => listed(words, " of "),
        Takes::FlagOr(words) => format!("`true` (ja), `false` (nee) of {}", listed(words, " of ")),
        Takes::ChoiceOrLength(words) => {
            format!("{} of een lengte, zoals `\"60mm\"`", listed(words, ", "))
        }
        Takes::ChoiceOrTable { words, keys } => {
            format!("{}, of lengtes voor {}", listed(words, ", "), listed(keys, " en "))
        }
        Takes::LengthOrTable(keys) => {
            format!("een lengte, of lengtes voor {}", listed(keys, " en "))
        }
        Takes::Color => "een kleur, zoals `\"#1c4f7a\"`".into(),
        Takes::Words => "een lijst van woorden, zoals `[\"schildklier-aandoening\"]`".into(),
        Takes::Texts => {
            "tekst, of een lijst van teksten, zoals `['A. Jansen', 'B. de Vries']`".into()
        }
        Takes::Date => "een datum, zoals `2026-11-24`, zonder aanhalingstekens".into(),
        Takes::Table => "een groep sleutels".into(),
        Takes::Tables => "groepen sleutels, één of meer".into(),
        Takes::NamedTables => "groepen sleutels, elk met een eigen naam".into(),
        Takes::LanguageTables => "groepen sleutels, elk met een taalcode als naam".into(),
        Takes::Months => "een lijst van de twaalf maanden, vanaf januari".into(),
        Takes::Digits => "een rij van tien cijfers, vanaf nul".into(),
        Takes::DateOrder => "tekst met daarin `{day}`, `{month}` en `{year}`".into(),
    }
}

/// What a key was given, to go on from "hier staat".
pub(super) fn found_in_words(found: Found) -> &'static str {
    match found {
        Found::Text => "tekst",
        Found::Number => "een getal",
        Found::Flag => "ja of nee",
        Found::Date => "een datum",
        Found::Time => "een tijd",
        Found::List => "een lijst",
        Found::Table => "een groep sleutels",
    }
}
