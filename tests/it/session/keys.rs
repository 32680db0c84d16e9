//! Every key of a definition and of a practice, each put otherwise in turn in one session: the
//! table of keys says which there are, so that none is forgotten.

use std::collections::BTreeSet;
use std::path::Path;

use leaflet::Session;
use leaflet::definition::schema;
use leaflet::diagnostic::{KeyFile, Language};
use leaflet::files::{Edits, Files};
use serde_json::Value;

use super::{assert_same, font, leaflet, made, made_in_english, under_two_lines};

/// Leaves no key but those it needs, so that each can be put otherwise.
const DEFINITION: &str = "title = 'Knie'
language = 'nl'

[about]
date = 2026-11-24
version = '1'

[page]

[style]

[words]

[[section]]
heading = 'Oefenen'
text = 'Buig de schildklieraandoening elke dag, zegt {practice.name}. [ ] ja ____'
box = 'info'

[[section.subsection]]
heading = 'Daarna'
text = 'Strek haar weer. Bel {practice.phone}.'

[[section]]
heading = 'Invullen'
text = '''
1. [ ] ja
2. [x] nee
3. ____
'''

[figure.knie]
image = 'knie.svg'
alt = 'Een knie.'

[figure.code]
qr = 'https://www.thuisarts.nl'
";

const PRACTICE: &str = "[practice]
name = 'Noord'
phone = '020 123 45 67'

[page]

[style]

[language.en]

[language.en.words]
";

const TEXT: &str = "'anders'";
const MONTHS: &str = "['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9', 'b1', 'b2', 'b3']";

/// The keys of `[page]`: the path of each, and the line that puts it otherwise.
const PAGE: &[(&str, &str)] = &[
    ("size.width", "size = { width = '190mm', height = '297mm' }"),
    ("size.height", "size = { width = '210mm', height = '280mm' }"),
    ("landscape", "landscape = true"),
    ("columns", "columns = 1"),
    ("margin.top", "margin = { top = '31mm' }"),
    ("margin.right", "margin = { right = '31mm' }"),
    ("margin.bottom", "margin = { bottom = '120mm' }"),
    ("margin.left", "margin = { left = '31mm' }"),
    ("gap", "gap = '14mm'"),
    ("rule", "rule = true"),
    ("pages", "pages = 3"),
];

/// The keys of `[style]`.
const STYLE: &[(&str, &str)] = &[
    ("family", "family = 'Atkinson Hyperlegible Next'"),
    ("fonts", "fonts = 'eigen.ttf'"),
    ("size.min", "size = { min = '15pt', max = '16pt' }"),
    ("size.max", "size = { max = '12pt' }"),
    ("align", "align = 'justified'"),
    ("hyphenate", "hyphenate = true"),
    ("hyphenation", "hyphenation = ['schild-klieraandoening']"),
    ("accent", "accent = '#004000'"),
    ("look", "look = 'band'"),
];

/// The keys of `[words]` that are not plain text.
const WORDS: &[(&str, &str)] =
    &[("date-order", "'{year} {month} {day}'"), ("months", MONTHS), ("digits", "'٠١٢٣٤٥٦٧٨٩'")];

/// The other keys of a leaflet: the path, the table, and the line.
const OF_A_LEAFLET: &[(&str, &str, &str)] = &[
    ("title", "", "title = 'Heup'"),
    ("subtitle", "", "subtitle = 'Voor thuis'"),
    ("language", "", "language = 'de'"),
    ("about.id", "[about]", "id = 'knie'"),
    ("about.version", "[about]", "version = '2'"),
    ("about.date", "[about]", "date = 2026-11-25"),
    ("about.review", "[about]", "review = 2028-11-24"),
    ("about.authors", "[about]", "authors = ['A. Jansen']"),
    ("about.reviewers", "[about]", "reviewers = ['B. de Vries']"),
    ("about.sources", "[about]", "sources = ['www.thuisarts.nl']"),
    ("about.feedback", "[about]", "feedback = 'info@example.nl'"),
    ("section.heading", "[[section]]", "heading = 'Bewegen'"),
    ("section.id", "[[section]]", "id = 'bewegen'"),
    ("section.text", "[[section]]", "text = 'Buig haar elke week.'"),
    ("section.figure", "[[section]]", "figure = ['knie', 'code']"),
    ("section.width", "[[section]]", "width = 'page'"),
    ("section.box", "[[section]]", "box = 'warning'"),
    ("section.numbered", "[[section]]", "numbered = true"),
    ("section.subsection.heading", "[[section.subsection]]", "heading = 'Later'"),
    ("section.subsection.id", "[[section.subsection]]", "id = 'later'"),
    ("section.subsection.text", "[[section.subsection]]", "text = 'Strek haar.'"),
    ("section.subsection.figure", "[[section.subsection]]", "figure = 'code'"),
    ("section.subsection.width", "[[section.subsection]]", "width = 'page'"),
    ("section.subsection.box", "[[section.subsection]]", "box = 'info'"),
    ("figure.*.image", "[figure.knie]", "image = 'foto.png'"),
    ("figure.*.qr", "[figure.code]", "qr = 'https://www.kngf.nl'"),
    ("figure.*.title", "[figure.knie]", "title = 'Knie'"),
    ("figure.*.caption", "[figure.knie]", "caption = 'van voren'"),
    ("figure.*.alt", "[figure.knie]", "alt = 'Een schijf.'"),
    ("figure.*.decorative", "[figure.knie]", "decorative = true"),
    ("figure.*.width", "[figure.knie]", "width = '30mm'"),
    ("figure.*.place", "[figure.knie]", "place = 'beside'"),
];

/// The other keys of a practice.
const OF_A_PRACTICE: &[(&str, &str)] = &[
    ("practice.name", "name = 'Zuid'"),
    ("practice.address", "address = 'Dorpsstraat 1'"),
    ("practice.phone", "phone = '030 765 43 21'"),
    ("practice.email", "email = 'info@example.nl'"),
    ("practice.website", "website = 'www.example.nl'"),
    ("practice.hours", "hours = 'ma–vr 8.00–17.30 uur'"),
    ("practice.logo", "logo = 'logo.svg'"),
    ("practice.show", "show = 'footer'"),
    ("practice.messages", "messages = 'nl'"),
];

/// A key put otherwise: its path in the schema, and the files with it.
struct Change {
    path: String,
    files: Edits,
}

/// A file with a key put otherwise: in the place of its line in the table, or under the head
/// of the table.
fn put(file: &str, table: &str, line: &str) -> String {
    let key = line.split(' ').next().unwrap();
    let head = if table.is_empty() { 0 } else { file.find(table).unwrap() + table.len() + 1 };
    let end = file[head..].find("\n[").map_or(file.len(), |end| head + end + 1);
    let is_of_key = |it: &&str| it.starts_with(&format!("{key} ="));
    let others: Vec<&str> = file[head..end].lines().filter(|it| !is_of_key(it)).collect();
    format!("{}{line}\n{}\n{}", &file[..head], others.join("\n"), &file[end..])
}

fn with(definition: &str, practice: &str) -> Edits {
    let mut files = leaflet();
    files.write("/n/knie/leaflet.toml", definition.as_bytes());
    files.write("/n/practice.toml", practice.as_bytes());
    files.write("/n/knie/eigen.ttf", font("NotoSansHebrew-Regular.ttf"));
    files.write("/n/eigen.ttf", font("NotoSansHebrew-Regular.ttf"));
    files
}

/// The paths of the keys that hold a value, by the schema of a file.
fn keys_of(file: KeyFile) -> BTreeSet<String> {
    fn walk(schema: &Value, path: &str, keys: &mut BTreeSet<String>) {
        if !schema.is_object() {
            return;
        }
        let named = schema["properties"].as_object().into_iter().flatten();
        for (name, inner) in named {
            let path = format!("{path}{name}");
            walk(inner, &format!("{path}."), keys);
            if !keys.iter().any(|key| key.starts_with(&format!("{path}."))) {
                keys.insert(path);
            }
        }
        walk_each(&schema["additionalProperties"], &format!("{path}*."), keys);
        for inner in ["items", "anyOf", "oneOf"] {
            walk_each(&schema[inner], path, keys);
        }
    }
    fn walk_each(schema: &Value, path: &str, keys: &mut BTreeSet<String>) {
        match schema {
            Value::Array(all) => all.iter().for_each(|schema| walk(schema, path, keys)),
            schema => walk(schema, path, keys),
        }
    }
    let mut keys = BTreeSet::new();
    let schema: Value = serde_json::from_str(&schema(file, Language::English)).unwrap();
    walk(&schema, "", &mut keys);
    keys
}

/// The lines of the keys of `[words]` that start with this path.
fn words(keys: &BTreeSet<String>, path: &str) -> Vec<(String, String)> {
    let names = keys.iter().filter_map(|key| key.strip_prefix(path));
    let line = |name: &str| {
        let other = WORDS.iter().find(|(word, _)| *word == name).map_or(TEXT, |(_, value)| value);
        (format!("{path}{name}"), format!("{name} = {other}"))
    };
    names.map(line).collect()
}

fn changes_of_leaflet() -> Vec<Change> {
    let mut lines: Vec<(String, &str, String)> = Vec::new();
    let mut add = |path: String, table, line: &str| lines.push((path, table, line.to_owned()));
    PAGE.iter().for_each(|(path, line)| add(format!("page.{path}"), "[page]", line));
    STYLE.iter().for_each(|(path, line)| add(format!("style.{path}"), "[style]", line));
    OF_A_LEAFLET.iter().for_each(|(path, table, line)| add((*path).to_owned(), table, line));
    for (path, line) in words(&keys_of(KeyFile::Leaflet), "words.") {
        add(path, "[words]", &line);
    }
    let change = |(path, table, line): (String, &str, String)| Change {
        path,
        files: with(&put(DEFINITION, table, &line), PRACTICE),
    };
    lines.into_iter().map(change).collect()
}

fn changes_of_practice() -> Vec<Change> {
    let mut lines: Vec<(String, &str, String)> = Vec::new();
    let mut add = |path: String, table, line: &str| lines.push((path, table, line.to_owned()));
    PAGE.iter().for_each(|(path, line)| add(format!("page.{path}"), "[page]", line));
    STYLE.iter().for_each(|(path, line)| add(format!("style.{path}"), "[style]", line));
    STYLE.iter().for_each(|(path, line)| add(format!("language.*.{path}"), "[language.en]", line));
    OF_A_PRACTICE.iter().for_each(|(path, line)| add((*path).to_owned(), "[practice]", line));
    for (path, line) in words(&keys_of(KeyFile::Practice), "language.*.words.") {
        add(path, "[language.en.words]", &line);
    }
    let change = |(path, table, line): (String, &str, String)| Change {
        path,
        files: with(DEFINITION, &put(PRACTICE, table, &line)),
    };
    lines.into_iter().map(change).collect()
}

/// The same files with the words of a text in another order: what is kept of the words is
/// used, and what is kept of the text is not.
fn with_words_moved(files: &Edits) -> Edits {
    let mut files = files.clone();
    let path = Path::new("/n/knie/leaflet.toml");
    let definition = String::from_utf8(files.read(path, u64::MAX).unwrap()).unwrap();
    let moved = definition
        .replace("de schildklieraandoening elke dag", "elke dag de schildklieraandoening");
    files.write(path, moved.into_bytes());
    files
}

#[test]
fn every_key_is_put_otherwise() {
    for (file, changes) in
        [(KeyFile::Leaflet, changes_of_leaflet()), (KeyFile::Practice, changes_of_practice())]
    {
        let changed: BTreeSet<String> = changes.into_iter().map(|it| it.path).collect();
        assert_eq!(changed, keys_of(file));
    }
}

#[test]
fn change_of_any_key_has_the_bytes_of_a_fresh_compile() {
    let session = Session::default();
    let unchanged = made(&session, &with(DEFINITION, PRACTICE));
    assert!(unchanged.pdf.is_some(), "{:?}", unchanged.diagnostics);
    let changes = changes_of_leaflet().into_iter().chain(changes_of_practice());
    let (mut made_otherwise, mut count) = (0, 0);
    for Change { path, files } in changes {
        let fresh = if path.starts_with("language.") {
            let fresh = made_in_english(&Session::once(), &files);
            assert_same(&made_in_english(&session, &files), &fresh);
            fresh
        } else {
            let fresh = made(&Session::once(), &files);
            assert_same(&made(&session, &files), &fresh);
            let lower = under_two_lines(&files);
            assert_same(&made(&session, &lower), &made(&Session::once(), &lower));
            fresh
        };
        if path.starts_with("style.") || path == "language" {
            let moved = with_words_moved(&files);
            assert_same(&made(&session, &moved), &made(&Session::once(), &moved));
        }
        count += 1;
        made_otherwise += u32::from(fresh.pdf.is_some() && fresh.pdf != unchanged.pdf);
    }
    // A key may have no effect here, as the word for a second author has none.
    assert!(made_otherwise * 3 > count * 2, "{made_otherwise} of {count}");
    assert_same(&made(&session, &with(DEFINITION, PRACTICE)), &unchanged);
}
