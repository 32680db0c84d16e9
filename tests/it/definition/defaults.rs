//! A key that is not given means what the table of keys says.

use leaflet::definition::keys_in_markdown;
use leaflet::diagnostic::{Format, Language, Source, render};

use crate::support::prepared::compile_beside;
use crate::support::prepared::repository;

/// A leaflet with each table that has defaults; `{[table]}` is where a key of
/// it would be.
const LEAFLET: &str = "\
title = 'Osteoporose'
language = \"nl\"
[page]
{[page]}
[style]
{[style]}
[[section]]
heading = 'Eten'
text = 'Neem bij elke maaltijd melk, kaas of yoghurt: daar zit kalk in voor sterke botten.'
figure = \"wervels\"
{[[section]]}
[[section.subsection]]
heading = 'Melk'
text = 'Drink elke dag twee glazen melk.'
{[[section.subsection]]}
[figure.wervels]
image = \"assets/wervels.svg\"
alt = 'Twee wervels.'
{[figure.…]}
";
const PRACTICE: &str =
    "[practice]\nname = 'Fysiotherapie Voorbeeld'\nphone = '020 123 45 67'\n{[practice]}\n";

#[test]
fn key_that_is_not_given_means_its_default() {
    let without = pdf(&with("", ""), &practice_with(""));
    let mut tried = 0;
    for (header, key, default) in defaults() {
        let line = match header.as_str() {
            // The sides of a margin and the bounds of a size are tables in a line.
            "margin = { … }" => {
                ("[page]".to_owned(), format!("margin = {{ {key} = {default} }}"))
            }
            "size = { … }" => ("[style]".to_owned(), format!("size = {{ {key} = {default} }}")),
            _ => (header.clone(), format!("{key} = {default}")),
        };
        let given = match header.as_str() {
            "[practice]" => pdf(&with("", ""), &practice_with(&line.1)),
            _ => pdf(&with(&line.0, &line.1), &practice_with("")),
        };
        assert!(given == without, "{header} {key} = {default} is not the default");
        tried += 1;
    }
    assert!(tried > 20, "only {tried} defaults were found");
}

/// Table, key and default of each key that has one, from the table of keys.
fn defaults() -> Vec<(String, String, String)> {
    let table = keys_in_markdown(Language::English);
    let rows = table.lines().skip(2).map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let code = |cell: &str| cell.trim_matches('`').to_owned();
        (code(cells[0]), code(cells[1]), cells[4].to_owned())
    });
    let given = rows.filter(|(_, _, default)| default.starts_with('`'));
    given.map(|(table, key, default)| (table, key, default.trim_matches('`').to_owned())).collect()
}

/// The leaflet with a line in a table.
fn with(header: &str, line: &str) -> String {
    let mut leaflet = LEAFLET.to_owned();
    if !header.is_empty() {
        assert!(leaflet.contains(&format!("{{{header}}}")), "no place for a key of {header}");
        leaflet = leaflet.replace(&format!("{{{header}}}"), line);
    }
    let lines = leaflet.lines().filter(|line| !line.starts_with("{["));
    lines.collect::<Vec<_>>().join("\n")
}

fn practice_with(line: &str) -> String {
    PRACTICE.replace("{[practice]}", line)
}

fn pdf(leaflet: &str, practice: &str) -> Vec<u8> {
    let practice = Source::new("practice.toml", practice);
    let resources = repository().with_practice(practice, env!("CARGO_MANIFEST_DIR"));
    let compiled = compile_beside(leaflet, &resources);
    let said = render(&compiled.diagnostics, Language::English, Format::Human { color: false });
    assert!(compiled.pdf.is_some(), "{said}");
    compiled.pdf.unwrap()
}
