//! Changes of a definition leave everything else in it as it is, byte for byte.

use leaflet::definition::edit::{Change, EditFault, EditPath, edit};

use toml::de::{DeTable, DeValue};

use crate::support::golden;

/// The definitions of this repository.
pub(super) fn definitions() -> Vec<(String, String)> {
    let named = [
        "leaflet.toml",
        "tests/leaflets/alendroninezuur/leaflet.toml",
        "tests/leaflets/heupoperatie/leaflet.toml",
        "tests/leaflets/knie-oefeningen/leaflet.toml",
        "tests/pictures/forms.toml",
    ];
    let mut all: Vec<String> = named.map(str::to_owned).into();
    for entry in std::fs::read_dir(golden::path("tests/languages")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name.ends_with(".toml") {
            all.push(format!("tests/languages/{name}"));
        }
    }
    all.sort();
    all.into_iter()
        .map(|name| (name.clone(), std::fs::read_to_string(golden::path(&name)).unwrap()))
        .collect()
}

/// The paths of all texts of a definition.
pub(super) fn texts(definition: &str) -> Vec<(EditPath, String)> {
    let values = values(definition).into_iter();
    let text = |(path, value): (String, TomlValue)| match value {
        TomlValue::Text(text) => Some((EditPath::parse(&path)?, text)),
        TomlValue::Other(_) => None,
    };
    values.filter_map(text).collect()
}

/// A value of a definition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TomlValue {
    Text(String),
    Other(String),
}

/// The values of a definition by their paths, sorted.
fn values(definition: &str) -> Vec<(String, TomlValue)> {
    let Ok(table) = DeTable::parse(definition) else { return Vec::new() };
    let mut found = Vec::new();
    add_table(table.get_ref(), "", &mut found);
    found.sort();
    found
}

fn add_table(table: &DeTable<'_>, path: &str, found: &mut Vec<(String, TomlValue)>) {
    for (key, value) in table {
        let key = key.get_ref();
        let path = if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
        match value.get_ref() {
            DeValue::String(text) => found.push((path, TomlValue::Text(text.to_string()))),
            DeValue::Table(table) => add_table(table, &path, found),
            DeValue::Array(values) if path.ends_with("section") => {
                for (index, value) in values.iter().enumerate() {
                    let DeValue::Table(table) = value.get_ref() else { continue };
                    add_table(table, &format!("{path}.{index}"), found);
                }
            }
            _ => {
                let written = definition_part(value);
                found.push((path, TomlValue::Other(written)));
            }
        }
    }
}

/// A value without its places.
fn definition_part(value: &toml::Spanned<DeValue<'_>>) -> String {
    match value.get_ref() {
        DeValue::Array(values) => values.iter().map(|value| definition_part(value) + ",").collect(),
        DeValue::String(text) => text.to_string(),
        DeValue::Integer(number) => number.as_str().to_owned(),
        other => format!("{other:?}"),
    }
}

/// The values of each section, and those of the rest.
fn sections(definition: &str) -> (Vec<Values>, Values) {
    let mut sections: Vec<Values> = Vec::new();
    let mut rest = Vec::new();
    for (path, value) in values(definition) {
        let section = path.strip_prefix("section.").and_then(|rest| rest.split_once('.'));
        match section.map(|(index, key)| (index.parse::<usize>().unwrap(), key)) {
            Some((index, key)) => {
                sections.resize(sections.len().max(index + 1), Vec::new());
                sections[index].push((key.to_owned(), value));
            }
            None => rest.push((path, value)),
        }
    }
    (sections, rest)
}

type Values = Vec<(String, TomlValue)>;

fn path(written: &str) -> EditPath {
    EditPath::parse(written).unwrap()
}

fn set(written: &str, text: &str) -> Change {
    Change::SetText(path(written), text.to_owned())
}

fn value(written: &str, value: &str) -> Change {
    Change::SetValue(path(written), value.to_owned())
}

/// The lines of one text that the other lacks.
fn lines_without<'t>(text: &'t str, other: &str) -> Vec<&'t str> {
    let known: Vec<&str> = other.lines().collect();
    text.lines().filter(|line| !known.contains(line)).collect()
}

#[test]
fn changed_text_changes_its_own_lines_alone() {
    for (name, definition) in definitions() {
        for (path, text) in texts(&definition) {
            // The first word is put otherwise, so one line changes.
            let changed = format!("Anders{text}");
            let edited =
                edit(&definition, &[Change::SetText(path.clone(), changed.clone())]).unwrap();
            let lines = |text: &str| text.lines().count();
            assert_eq!(lines(&edited), lines(&definition), "{name} {path}");
            let differ = edited.lines().zip(definition.lines()).filter(|(one, other)| one != other);
            assert_eq!(differ.count(), 1, "{name} {path}");
            let back = edit(&edited, &[Change::SetText(path.clone(), text)]).unwrap();
            assert_eq!(back, definition, "{name} {path}");
        }
    }
}

#[test]
fn added_and_removed_section_leaves_the_file_as_it_was() {
    for (name, definition) in definitions() {
        let count = sections(&definition).0.len();
        for at in 0..=count {
            let add = Change::AddSection {
                list: path("section"),
                at,
                heading: Some("Nieuw".to_owned()),
                text: "Een zin.\n".to_owned(),
            };
            let added = edit(&definition, &[add]).unwrap();
            let heading = ("heading".to_owned(), TomlValue::Text("Nieuw".to_owned()));
            assert!(sections(&added).0[at].contains(&heading), "{name} {at}");
            assert!(lines_without(&definition, &added).is_empty());
            let removed = edit(&added, &[Change::Remove(path(&format!("section.{at}")))]).unwrap();
            assert_eq!(removed, definition, "{name} {at}");
        }
    }
}

#[test]
fn moved_section_takes_all_its_lines_along() {
    for (name, definition) in definitions() {
        let (known, rest) = sections(&definition);
        for from in 0..known.len() {
            for to in 0..known.len() {
                let moved = Change::Move { section: path(&format!("section.{from}")), to };
                let moved = edit(&definition, &[moved]).unwrap();
                let mut expected = known.clone();
                let section = expected.remove(from);
                expected.insert(to, section);
                assert_eq!(sections(&moved), (expected, rest.clone()), "{name} {from} {to}");
                let sorted = |text: &str| {
                    let mut lines: Vec<String> =
                        text.lines().filter(|it| !it.is_empty()).map(str::to_owned).collect();
                    lines.sort();
                    lines
                };
                assert_eq!(sorted(&moved), sorted(&definition), "{name} {from} {to}");
            }
        }
    }
}

const COMMENTED: &str = "# Deze folder hoort bij het spreekuur.
title = 'Knie' # kort houden

# Het papier.
[page]
columns = 2   # twee
size = { width = \"210mm\", height = \"297mm\" }

# De inleiding, niet wijzigen.
[[section]]
text = \"\"\"
Een.
\"\"\"

# ---- de rest ----

[[section]]
heading = \"Oefenen\"
text = '''
- Buig.
''' # tot hier
figure = ['knie', 'voet']

# Een afbeelding van Piet.
[figure.knie]
image = \"knie.svg\"
alt = 'Een knie.'

[figure.voet]
image = \"voet.svg\"
alt = 'Een voet.'
";

#[track_caller]
fn assert_edited(changes: &[Change], from: &str, to: &str) {
    assert!(COMMENTED.contains(from), "{from}");
    assert_eq!(edit(COMMENTED, changes).unwrap(), COMMENTED.replacen(from, to, 1));
    let windows = COMMENTED.replace('\n', "\r\n");
    let expected = windows.replacen(&from.replace('\n', "\r\n"), &to.replace('\n', "\r\n"), 1);
    assert_eq!(edit(&windows, changes).unwrap(), expected);
}

#[test]
fn value_is_replaced_in_its_place() {
    assert_edited(&[value("page.columns", "1")], "columns = 2   #", "columns = 1   #");
    assert_edited(&[set("title", "Heup")], "'Knie' #", "'Heup' #");
    assert_edited(&[set("title", "Piet's knie")], "'Knie' #", "\"Piet's knie\" #");
    assert_edited(&[value("page.size.width", "\"148mm\"")], "210mm", "148mm");
    assert_edited(&[set("section.0.text", "Twee.\n")], "Een.\n", "Twee.\n");
    assert_edited(
        &[set("section.1.text", "Zeg '''au'''.\n")],
        "'''\n- Buig.\n''' #",
        "\"\"\"\nZeg '''au'''.\n\"\"\" #",
    );
}

#[test]
fn key_that_is_new_gets_its_usual_place() {
    assert_edited(
        &[set("section.0.heading", "Vooraf")],
        "text = \"\"\"",
        "heading = 'Vooraf'\ntext = \"\"\"",
    );
    assert_edited(
        &[value("section.1.box", "\"info\"")],
        "heading = \"Oefenen\"\n",
        "heading = \"Oefenen\"\nbox = \"info\"\n",
    );
    assert_edited(
        &[set("figure.knie.caption", "links")],
        "alt = 'Een knie.'",
        "caption = 'links'\nalt = 'Een knie.'",
    );
    assert_edited(
        &[value("style.accent", "\"#004000\"")],
        "# De inleiding",
        "[style]\naccent = \"#004000\"\n\n# De inleiding",
    );
    assert_edited(&[set("language", "nl")], "# kort houden\n", "# kort houden\nlanguage = 'nl'\n");
}

#[test]
fn key_is_removed_with_its_line() {
    assert_edited(&[Change::Remove(path("page.columns"))], "columns = 2   # twee\n", "");
    assert_edited(&[Change::Remove(path("section.1.heading"))], "heading = \"Oefenen\"\n", "");
    assert_edited(&[Change::Remove(path("page.size.height"))], ", height = \"297mm\"", "");
    assert_edited(&[Change::Remove(path("page.size.width"))], " width = \"210mm\",", "");
}

#[test]
fn removed_section_takes_its_own_comment_along_and_no_other() {
    assert_edited(
        &[Change::Remove(path("section.0"))],
        "# De inleiding, niet wijzigen.\n[[section]]\ntext = \"\"\"\nEen.\n\"\"\"\n\n",
        "",
    );
}

#[test]
fn removed_figure_is_shown_no_more() {
    let changes = [Change::Remove(path("figure.knie"))];
    let edited = edit(COMMENTED, &changes).unwrap();
    assert_eq!(lines_without(&edited, COMMENTED), ["figure = \"voet\""]);
    assert!(!edited.contains("Piet") && !edited.contains("knie.svg"));
    let edited = edit(&edited, &[Change::Remove(path("figure.voet"))]).unwrap();
    assert!(!edited.contains("figure"), "{edited}");
}

#[test]
fn added_figure_is_shown_in_its_section() {
    let add = Change::AddFigure {
        name: "heup".to_owned(),
        image: "assets/heup.jpg".to_owned(),
        alt: "Een heup.".to_owned(),
        to: Some(path("section.0")),
    };
    let edited = edit(COMMENTED, &[add]).unwrap();
    let added = "[figure.heup] image = \"assets/heup.jpg\" alt = 'Een heup.' figure = \"heup\"";
    let mut lines = lines_without(&edited, COMMENTED);
    lines.sort_unstable();
    let mut expected: Vec<&str> = vec![
        "[figure.heup]",
        "image = \"assets/heup.jpg\"",
        "alt = 'Een heup.'",
        "figure = \"heup\"",
    ];
    expected.sort_unstable();
    assert_eq!(lines, expected, "{added}");
}

#[test]
fn change_that_cannot_be_made_is_refused() {
    let fault = |text: &str, change: Change| edit(text, &[change]).unwrap_err();
    assert_eq!(fault("title = 'x\n", set("title", "y")), EditFault::Broken);
    assert_eq!(fault(COMMENTED, set("section.7.text", "y")), EditFault::NotThere);
    assert_eq!(fault(COMMENTED, Change::Remove(path("section.7"))), EditFault::NotThere);
    assert_eq!(fault(COMMENTED, value("title", "een twee")), EditFault::NoValue);
    assert_eq!(fault(COMMENTED, value("title", "'x'\nlanguage = 'nl'")), EditFault::NoValue);
    let inline = "title = 'x'\nsection = [{ text = 'een' }]\n";
    assert_eq!(fault(inline, Change::Remove(path("section.0"))), EditFault::Unusual);
    assert_eq!(
        edit(inline, &[set("section.0.text", "twee")]).unwrap(),
        inline.replace("een", "twee")
    );
    for odd in ["", ".", "section.x", "title..x"] {
        assert_eq!(EditPath::parse(odd), None, "{odd}");
    }
}
