//! Catalogues follow the text of their leaflet.

use leaflet::po::Entry;

use super::{LANGUAGES, catalogue, dutch, messages, po, updated};

/// The entries that are marked.
fn marked(po: &str) -> Vec<Entry> {
    catalogue(po).entries.into_iter().filter(Entry::is_fuzzy).collect()
}

/// The entries in use, without where they stand.
fn in_use(po: &str) -> Vec<Entry> {
    let bare = |entry: Entry| Entry {
        source_span: Default::default(),
        span: Default::default(),
        references: Vec::new(),
        translation: leaflet::definition::Text {
            value: entry.translation.value.clone(),
            ..Default::default()
        },
        ..entry
    };
    catalogue(po).entries.into_iter().filter(|entry| !entry.is_obsolete).map(bare).collect()
}

/// A section of `leaflet.toml`, by its heading.
fn section<'a>(definition: &'a str, heading: &str) -> &'a str {
    let start = definition.find(&format!("[[section]]\nheading = '{heading}'")).unwrap();
    let end = definition[start + 1..].find("\n[[section]]").unwrap();
    &definition[start..start + 1 + end]
}

#[test]
fn catalogue_of_an_unchanged_text_does_not_change() {
    for language in LANGUAGES {
        assert_eq!(updated(&po(language), &dutch()), po(language), "{language}");
    }
}

#[test]
fn changed_sentence_marks_its_entry_and_no_other() {
    let sentence = "Osteoporose komt veel voor. Wereldwijd";
    let changed = dutch().replace(sentence, "Osteoporose komt steeds vaker voor. Wereldwijd");
    assert_ne!(changed, dutch());
    for language in LANGUAGES {
        let before = in_use(&po(language));
        let text = updated(&po(language), &changed);
        let marked = marked(&text);
        assert_eq!(marked.len(), 1, "{language}");
        assert!(marked[0].source.starts_with("Osteoporose komt steeds vaker voor. Wereldwijd"));
        let previous = marked[0].previous.as_ref().unwrap();
        assert!(previous.source.starts_with(sentence), "{previous:?}");
        // Its translation is kept, and so is every other entry.
        let after = in_use(&text);
        assert_eq!(before.len(), after.len());
        let other = before.iter().zip(&after).filter(|(before, after)| before != after);
        let other: Vec<_> = other.collect();
        assert_eq!(other.len(), 1, "{language}");
        assert_eq!(other[0].0.translation, other[0].1.translation);
        // A second time changes nothing, and the old text brings all back.
        assert_eq!(updated(&text, &changed), text, "{language}");
        assert_eq!(updated(&text, &dutch()), po(language), "{language}");
    }
}

#[test]
fn short_text_that_changes_is_known_by_its_place() {
    let changed = dutch().replace("- Menopauze", "- De overgang");
    let changed = changed.replace("- Tengere lichaamsbouw", "- Een tengere bouw van het lichaam");
    let text = updated(&po("de"), &changed);
    let marked: Vec<String> = marked(&text).into_iter().map(|entry| entry.source).collect();
    assert_eq!(marked, ["Een tengere bouw van het lichaam"]);
    // Of the other nothing is alike: it is new, and the old one is kept.
    let entries = catalogue(&text).entries;
    let new = entries.iter().find(|entry| entry.source == "De overgang").unwrap();
    assert_eq!(new.translation.value, "");
    let gone = entries.iter().find(|entry| entry.source == "Menopauze").unwrap();
    assert!(gone.is_obsolete);
}

#[test]
fn section_that_moves_marks_nothing() {
    let text = dutch();
    let moved = section(&text, "Risicofactoren");
    let without = text.replace(moved, "");
    let before = section(&without, "Behandeling");
    let changed = without.replace(before, &format!("{moved}\n{before}"));
    assert_eq!(messages(&changed).len(), messages(&text).len());
    for language in LANGUAGES {
        let updated_text = updated(&po(language), &changed);
        assert_eq!(marked(&updated_text), [], "{language}");
        let mut before: Vec<String> = in_use(&po(language)).iter().map(pair).collect();
        let mut after: Vec<String> = in_use(&updated_text).iter().map(pair).collect();
        before.sort();
        after.sort();
        assert_eq!(before, after, "{language}");
    }
}

fn pair(entry: &Entry) -> String {
    format!("{}\n{}", entry.source, entry.translation.value)
}

#[test]
fn section_that_is_inserted_marks_nothing_and_is_to_be_translated() {
    let new =
        "[[section]]\nheading = 'Voeding'\ntext = '''\nEet elke dag zuivel en groente.\n'''\n\n";
    let place = "[[section]]\nheading = 'Behandeling'";
    let changed = dutch().replace(place, &format!("{new}{place}"));
    for language in LANGUAGES {
        let text = updated(&po(language), &changed);
        assert_eq!(marked(&text), [], "{language}");
        let empty: Vec<Entry> =
            in_use(&text).into_iter().filter(|it| it.translation.value.is_empty()).collect();
        let empty: Vec<&str> = empty.iter().map(|it| it.source.as_str()).collect();
        assert_eq!(empty, ["Voeding", "Eet elke dag zuivel en groente."], "{language}");
        assert_eq!(in_use(&text).len(), in_use(&po(language)).len() + 2);
    }
}

#[test]
fn text_that_is_gone_is_kept_and_comes_back_with_its_text() {
    let gone = dutch().replace("- Menopauze\n", "");
    let text = updated(&po("tr"), &gone);
    assert!(text.contains("#~ msgid \"Menopauze\"\n#~ msgstr \"Menopoz\""), "{text}");
    assert_eq!(updated(&text, &gone), text);
    assert_eq!(updated(&text, &dutch()), po("tr"));
}

#[test]
fn text_that_is_gone_may_be_there_twice() {
    let twice = "\n#~ msgid \"Weg\"\n#~ msgstr \"Yok\"\n\n#~ msgid \"Weg\"\n#~ msgstr \"Gitti\"\n";
    let text = updated(&format!("{}{twice}", po("tr")), &dutch());
    assert_eq!(text, format!("{}{}", po("tr"), &twice[..twice.len() / 2 - 1]));
    // One in use counts before it.
    let gone = "\n#~ msgid \"Menopauze\"\n#~ msgstr \"Menapoz\"\n";
    let menopause = |entry: &Entry| entry.source == "Menopauze";
    let entries = in_use(&updated(&format!("{}{gone}", po("tr")), &dutch()));
    assert_eq!(entries.iter().find(|it| menopause(it)).unwrap().translation.value, "Menopoz");
}

/// A leaflet that says the same twice.
const TWICE: &str = "title = 'Knie'\nlanguage = 'nl'\n[[section]]\nheading = 'Doen'\ntext = '''\n- \
                     Rust\n'''\n[[section]]\nheading = 'Laten'\ntext = '''\n- Rust\n'''\n";

#[test]
fn same_words_are_one_entry_that_names_both_places() {
    let text = updated(HEADER, TWICE);
    let expected = "#. list item, under Doen\n#. list item, under Laten\n\
                    #: leaflet.toml:6 leaflet.toml:11\nmsgid \"Rust\"\nmsgstr \"\"\n";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn context_gives_the_same_words_two_translations() {
    let text = updated(HEADER, TWICE)
        .replace("msgid \"Rust\"\nmsgstr \"\"", "msgid \"Rust\"\nmsgstr \"Rest\"");
    let own = "\nmsgctxt \"list item, under Laten\"\nmsgid \"Rust\"\nmsgstr \"Peace\"\n";
    let text = updated(&format!("{text}{own}"), TWICE);
    let found: Vec<(Option<String>, String)> = catalogue(&text)
        .entries
        .into_iter()
        .filter(|entry| entry.source == "Rust")
        .map(|entry| (entry.context, entry.translation.value))
        .collect();
    let context = Some("list item, under Laten".to_owned());
    assert_eq!(found, [(None, "Rest".to_owned()), (context, "Peace".to_owned())]);
    assert_eq!(updated(&text, TWICE), text);
    // A new heading above it takes nothing away, but somebody should look.
    let changed = TWICE.replace("Laten", "Niet doen");
    let text = updated(&text, &changed);
    let marked = "#, fuzzy\n#| msgctxt \"list item, under Laten\"\n#| msgid \"Rust\"\n\
                  msgctxt \"list item, under Niet doen\"\nmsgid \"Rust\"\nmsgstr \"Peace\"";
    assert!(text.contains(marked), "{text}");
    assert_eq!(updated(&text, &changed), text);
}

/// A catalogue with nothing in it.
const HEADER: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\
                      \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"X-Source-Language: nl\\n\"\n";

#[test]
fn catalogue_that_was_saved_on_windows_or_by_another_program_is_read_the_same() {
    for language in LANGUAGES {
        let windows = po(language).replace('\n', "\r\n");
        assert_eq!(in_use(&windows), in_use(&po(language)), "{language}");
        assert_eq!(updated(&windows, &dutch()), po(language), "{language}");
        let marked = format!("\u{feff}{windows}");
        assert_eq!(updated(&marked, &dutch()), po(language), "{language}");
        // As a program that divides no lines saves it.
        let undivided = po(language).replace("\"\"\n\"", "\"").replace("\"\n\"", "");
        let undivided = undivided.replacen("msgstr \"Project", "msgstr \"\"\n\"Project", 1);
        assert_eq!(in_use(&undivided), in_use(&po(language)), "{language}");
    }
}

#[test]
fn text_with_little_room_says_how_long_its_translation_may_be() {
    let table = "title = 'Knie'\nlanguage = 'nl'\n[figure.a]\nimage = 'assets/wervels.svg'\n\
                 alt = 'Een been.'\ncaption = 'wel'\n[figure.b]\nimage = 'assets/wervels.svg'\n\
                 alt = 'Een been dat te ver buigt.'\ncaption = 'niet'\n\
                 [[section]]\nheading = 'Doen'\nfigure = ['a', 'b']\ntext = '''\nRust.\n\n\
                 | Dag | Wat u dan doet |\n|---|---|\n| maandag | lopen |\n'''\n";
    let room = |definition: &str, text: &str| {
        let entries = catalogue(&updated(HEADER, definition)).entries;
        let entry = entries.into_iter().find(|entry| entry.source == text).unwrap();
        let said = entry.extracted.last().unwrap().strip_prefix("room: about ")?.to_owned();
        said.strip_suffix(" characters")?.parse::<u32>().ok()
    };
    for tight in ["Knie", "Dag", "Wat u dan doet", "wel", "niet"] {
        let letters = room(table, tight).unwrap_or_else(|| panic!("{tight}"));
        assert!((8..=60).contains(&letters), "{tight}: {letters}");
    }
    for free in ["Doen", "Rust.", "maandag", "Een been."] {
        assert_eq!(room(table, free), None, "{free}");
    }
    // Narrower paper leaves less room, other texts leave it as it is.
    let narrow = table.replace("[figure.a]", "[page]\nsize = 'A5'\n[figure.a]");
    assert!(room(&narrow, "Knie") < room(table, "Knie"));
    let longer = table.replace("Rust.", &"Rust uit, en loop dan weer. ".repeat(90));
    for tight in ["Knie", "Dag", "wel"] {
        assert_eq!(room(&longer, tight), room(table, tight), "{tight}");
    }
    // A title that is longer than its line may be as long in translation.
    let title = "Uw nieuwe knie: wat u de eerste zes weken na de operatie zelf kunt doen";
    assert!(room(&table.replace("'Knie'", &format!("'{title}'")), title) >= Some(70));
}
