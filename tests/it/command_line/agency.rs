//! What a translation agency asks for: how many words there are, what has been
//! translated before, which words the practice wants.

use std::fs;

use crate::support::desk::Desk;

const KNEE: &str = "title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\nheading = 'Oefenen'\ntext = '''\n\
                    Buig uw knie 10 keer.\n\n- **Rust** daarna.\n- Adem door.\n'''\n\n\
                    [[section]]\nheading = 'Slapen'\ntext = '''\n- Adem door.\n'''\n";
const HIP: &str = "title = 'Heup'\nlanguage = \"nl\"\n\n[[section]]\nheading = 'Oefenen'\ntext = '''\n\
                   Buig uw heup 5 keer.\n\n- **Rust** daarna.\n- Adem door.\n'''\n";

const GERMAN: [(&str, &str); 5] = [
    ("Knie", "Knie"),
    ("Oefenen", "Üben"),
    ("Buig uw knie 10 keer.", "Beugen Sie das Knie 10-mal."),
    ("**Rust** daarna.", "Danach **ausruhen**."),
    ("Adem door.", "Atmen Sie weiter."),
];

fn read(desk: &Desk, name: &str) -> String {
    fs::read_to_string(desk.path(name)).unwrap()
}

/// Gives entries of a catalogue their translations.
fn translate(desk: &Desk, catalogue: &str, translations: &[(&str, &str)]) {
    let mut text = read(desk, catalogue);
    for (source, translation) in translations {
        let empty = format!("msgid \"{source}\"\nmsgstr \"\"\n");
        assert!(text.contains(&empty), "{source}: {text}");
        text = text.replace(&empty, &format!("msgid \"{source}\"\nmsgstr \"{translation}\"\n"));
    }
    desk.write(catalogue, text.as_bytes());
}

/// A knee that is translated into German, and approved if it is to be.
fn translated_knee(desk: &Desk, folder: &str, is_approved: bool) {
    let knee = format!("{folder}knie.toml");
    assert_eq!(desk.run(&["translate", "start", "de", &knee]).status, 0);
    translate(desk, &format!("{folder}translations/knie.de.po"), &GERMAN);
    if is_approved {
        let ran = desk.run(&["translate", "approve", "de", &knee, "--by", "A. Jansen"]);
        assert_eq!(ran.status, 0, "{}", ran.err);
    }
}

#[test]
fn words_are_counted_for_a_quote_of_each_leaflet_and_language() {
    let desk = Desk::with(&[("knie.toml", KNEE), ("heup.toml", HIP)]);
    translated_knee(&desk, "", true);
    desk.run(&["translate", "start", "pl", "knie.toml"]);
    desk.write("knie.toml", KNEE.replace("10 keer", "12 keer").as_bytes());
    desk.run(&["translate", "start", "pl", "heup.toml"]);
    let dutch = desk.run(&["translate", "status", "--messages", "nl", "knie.toml", "heup.toml"]);
    let expected = "
woorden   te vertalen   bij te werken   in totaal

knie.toml
de                  1               5          12
pl                 12               0          12

heup.toml
pl                 11               0          11
";
    assert!(dutch.out.ends_with(expected), "{}", dutch.out);
    let english = desk.run(&["translate", "status", "knie.toml", "de"]);
    let expected = "\
language   approved   to review   missing   needs work   parity   pages
de                4           0         1            1        0   1

words   to translate   to update   in all
de                 1           5       12
";
    assert_eq!(english.out, expected);
    let json = ["translate", "status", "knie.toml", "de", "--message-format", "json"];
    let value: serde_json::Value = serde_json::from_str(&desk.run(&json).out).unwrap();
    let words = &value["translations"][0]["words"];
    assert_eq!(*words, serde_json::json!({ "to_translate": 1, "changed": 5, "all": 12 }));
}

#[test]
fn same_words_are_one_entry_to_count_as_they_are_in_poedit() {
    let desk = Desk::with(&[("knie.toml", KNEE)]);
    desk.run(&["translate", "start", "de", "knie.toml"]);
    let text = read(&desk, "translations/knie.de.po");
    // The first is the header, which no program counts.
    let entries = text.matches("\nmsgid \"").count();
    let row = desk.run(&["translate", "status", "knie.toml"]).out;
    let row: Vec<&str> = row.lines().nth(1).unwrap().split_whitespace().collect();
    assert_eq!(row[3], entries.to_string(), "{text}");
    assert_eq!(entries, 6);
}

#[test]
fn letters_that_no_typeface_has_are_named_with_the_typeface_that_has_them() {
    let desk = Desk::with(&[("knie.toml", KNEE)]);
    desk.run(&["translate", "start", "he", "knie.toml"]);
    translate(&desk, "translations/knie.he.po", &[("Knie", "ברך")]);
    let dutch = desk.run(&["translate", "status", "knie.toml", "--messages", "nl"]).out;
    let said = "geen lettertype\n    3 tekens staan in geen van de lettertypen: ב ר ך; \
                zet erbij: Noto Sans Hebrew\n";
    assert!(dutch.contains(said), "{dutch}");
    let english = desk.run(&["translate", "status", "knie.toml"]).out;
    let said = "no typeface\n    3 characters are in none of the typefaces: ב ר ך; \
                add: Noto Sans Hebrew\n";
    assert!(english.contains(said), "{english}");
}

const REMEMBERED: &str = "# from knie.toml, where it is approved: see if it fits here\n\
                          #. list item, under Oefenen\n#: heup.toml:9\n#, fuzzy\n\
                          msgid \"**Rust** daarna.\"\nmsgstr \"Danach **ausruhen**.\"\n";

#[test]
fn approved_translations_of_another_leaflet_are_filled_in_and_marked() {
    let desk = Desk::with(&[("knie.toml", KNEE), ("heup.toml", HIP)]);
    translated_knee(&desk, "", true);
    let ran = desk.run(&["translate", "start", "de", "heup.toml"]);
    assert_eq!(ran.err, "3 texts are filled in from other leaflets; look at them\n");
    let text = read(&desk, "translations/heup.de.po");
    assert!(text.contains(REMEMBERED), "{text}");
    assert!(text.contains("msgid \"Buig uw heup 5 keer.\"\nmsgstr \"\"\n"), "{text}");
    // They stay as they are until somebody has looked, and none is approved.
    assert_eq!(desk.run(&["translate", "update", "heup.toml"]).out, "");
    assert_eq!(read(&desk, "translations/heup.de.po"), text);
    let status = desk.run(&["translate", "status", "heup.toml"]).out;
    assert!(
        status
            .lines()
            .nth(1)
            .unwrap()
            .starts_with("de                0           0         2            3"),
        "{status}"
    );
    // Of another language nothing is known.
    desk.run(&["translate", "start", "pl", "heup.toml"]);
    assert!(!read(&desk, "translations/heup.pl.po").contains("fuzzy"));
    let dutch = Desk::with(&[("knie.toml", KNEE), ("heup.toml", HIP)]);
    translated_knee(&dutch, "", true);
    let ran = dutch.run(&["translate", "start", "de", "heup.toml", "--messages", "nl"]);
    assert_eq!(ran.err, "3 teksten zijn ingevuld uit andere folders; kijk ze na\n");
}

#[test]
fn translation_that_nobody_approved_is_not_filled_in() {
    let desk = Desk::with(&[("knie.toml", KNEE), ("heup.toml", HIP)]);
    translated_knee(&desk, "", false);
    assert_eq!(desk.run(&["translate", "start", "de", "heup.toml"]).err, "");
    assert!(!read(&desk, "translations/heup.de.po").contains("ausruhen"));
    // Nor one that was changed since.
    let desk = Desk::with(&[("knie.toml", KNEE), ("heup.toml", HIP)]);
    translated_knee(&desk, "", true);
    let changed = read(&desk, "translations/knie.de.po").replace("**ausruhen**", "**liegen**");
    desk.write("translations/knie.de.po", changed.as_bytes());
    desk.run(&["translate", "start", "de", "heup.toml"]);
    let text = read(&desk, "translations/heup.de.po");
    assert!(!text.contains("liegen") && text.contains("Atmen Sie weiter."), "{text}");
}

#[test]
fn folder_beside_that_of_a_leaflet_is_looked_into_and_that_of_another_practice_is_not() {
    let practice = "[practice]\nname = 'Fysio Noord'\n";
    let files =
        [("alle/knie/knie.toml", KNEE), ("alle/heup/heup.toml", HIP), ("ver/heup.toml", HIP)];
    let desk = Desk::with(&files);
    translated_knee(&desk, "alle/knie/", true);
    desk.run(&["translate", "start", "de", "alle/heup/heup.toml"]);
    let text = read(&desk, "alle/heup/translations/heup.de.po");
    assert!(text.contains("# from knie/knie.toml, where it is approved"), "{text}");
    desk.run(&["translate", "start", "de", "ver/heup.toml"]);
    assert!(!read(&desk, "ver/translations/heup.de.po").contains("fuzzy"));
    for theirs in ["alle/knie/practice.toml", "alle/heup/practice.toml"] {
        let desk = Desk::with(&files);
        translated_knee(&desk, "alle/knie/", true);
        desk.write(theirs, practice.as_bytes());
        desk.run(&["translate", "start", "de", "alle/heup/heup.toml"]);
        let text = read(&desk, "alle/heup/translations/heup.de.po");
        assert!(!text.contains("fuzzy"), "{theirs}: {text}");
    }
    let desk = Desk::with(&files);
    desk.write("alle/practice.toml", practice.as_bytes());
    translated_knee(&desk, "alle/knie/", true);
    desk.run(&["translate", "start", "de", "alle/heup/heup.toml"]);
    assert!(read(&desk, "alle/heup/translations/heup.de.po").contains("fuzzy"));
}

#[test]
fn two_translations_of_the_same_words_are_both_named() {
    let back = KNEE.replace("'Knie'", "'Rug'");
    let desk = Desk::with(&[("knie.toml", KNEE), ("rug.toml", &back), ("heup.toml", HIP)]);
    translated_knee(&desk, "", true);
    desk.write(
        "translations/rug.de.po",
        read(&desk, "translations/knie.de.po").replace("**ausruhen**", "**Pause**").as_bytes(),
    );
    let ran = desk.run(&["translate", "approve", "de", "rug.toml", "--by", "A. Jansen"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    desk.run(&["translate", "start", "de", "heup.toml"]);
    let text = read(&desk, "translations/heup.de.po");
    let both = "# from knie.toml, where it is approved: see if it fits here\n\
                # rug.toml: Danach **Pause**.\n";
    assert!(text.contains(both), "{text}");
}

#[test]
fn damaged_catalogue_of_another_leaflet_is_named_and_stops_nothing() {
    let desk = Desk::with(&[("knie.toml", KNEE), ("heup.toml", HIP)]);
    translated_knee(&desk, "", true);
    let cut = read(&desk, "translations/knie.de.po").replace("msgstr \"Üben\"", "msgstr \"Üben");
    desk.write("translations/knie.de.po", cut.as_bytes());
    let ran = desk.run(&["translate", "start", "de", "heup.toml"]);
    let named = "translations/knie.de.po is damaged; nothing is taken from it\n";
    assert_eq!((ran.status, ran.err.replace('\\', "/")), (0, named.to_owned()));
    let desk = Desk::with(&[("knie.toml", KNEE), ("heup.toml", HIP)]);
    translated_knee(&desk, "", true);
    desk.write("translations/knie.de.review.toml", b"leaflet = 3");
    let ran = desk.run(&["translate", "start", "de", "heup.toml", "--messages", "nl"]);
    let named = "translations/knie.de.po is beschadigd; er is niets uit overgenomen\n";
    assert_eq!((ran.status, ran.err.replace('\\', "/")), (0, named.to_owned()));
}

#[test]
fn term_of_the_glossary_is_asked_for_until_its_block_is_approved() {
    for (name, glossary) in [
        ("glossary.de.toml", "\"knie\" = \"Kniegelenk\"\n\"rust\" = [\"Ruhe\", \"ausruh\"]\n"),
        ("glossary.de.txt", "knie\tKniegelenk\tniet alleen Knie\nrust\tRuhe\nrust\tausruh\n"),
        ("glossary.de.tsv", "\u{feff}knie\tKniegelenk\r\nrust\tRuhe|ausruh\r\n"),
    ] {
        let desk = Desk::with(&[("knie.toml", KNEE)]);
        desk.run(&["translate", "start", "de", "knie.toml"]);
        let catalogue = "translations/knie.de.po";
        translate(&desk, catalogue, &GERMAN);
        translate(&desk, catalogue, &[("Slapen", "Schlafen")]);
        desk.write(&format!("translations/{name}"), glossary.as_bytes());
        let place = format!("translations/{name}:1");
        let sentence = "for “knie” the translation does not say “Kniegelenk”";
        let draft = ["build", "knie.toml", "-l", "de", "--draft"];
        let check = ["check", "knie.toml", "-l", "de", "--draft"];
        for arguments in [&draft[..], &check, &["translate", "status", "knie.toml"]] {
            let ran = desk.run(arguments);
            assert_eq!(ran.status, 0, "{}", ran.err);
            let said = ran.said().replace('\\', "/");
            assert!(said.contains(sentence) && said.contains(&place), "{name}: {said}");
            assert_eq!(said.matches("glossary-term-not-used").count(), 2, "{said}");
            assert!(said.contains("translations/knie.de.po:"), "{said}");
        }
        assert_eq!(desk.run(&["translate", "proof", "de", "knie.toml"]).status, 0);
        desk.run(&["translate", "approve", "de", "knie.toml", "--by", "A. Jansen"]);
        let ran = desk.run(&["build", "knie.toml", "-l", "de", "--strict"]);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""), "{name}");
    }
}

#[test]
fn glossary_of_the_practice_is_that_of_its_leaflets() {
    let files = [("practice.toml", "[practice]\nname = 'Fysio Noord'\n"), ("a/knie.toml", KNEE)];
    let desk = Desk::with(&files);
    desk.run(&["translate", "start", "de", "a/knie.toml"]);
    translate(&desk, "a/translations/knie.de.po", &GERMAN);
    desk.write("translations/glossary.de.toml", b"knie = 'Kniegelenk'\n");
    let ran = desk.run(&["translate", "status", "a/knie.toml"]);
    assert!(ran.err.contains("glossary.de.toml:1"), "{}", ran.err);
    // One that lies beside both is read once.
    let desk = Desk::with(&[files[0], ("knie.toml", KNEE)]);
    desk.run(&["translate", "start", "de", "knie.toml"]);
    translate(&desk, "translations/knie.de.po", &GERMAN);
    desk.write("translations/glossary.de.toml", b"daarna = 'dann'\n");
    let ran = desk.run(&["translate", "status", "knie.toml"]);
    assert_eq!(ran.err.matches("glossary-term-not-used").count(), 1, "{}", ran.err);
}

#[test]
fn damaged_glossary_is_an_error_wherever_a_translation_is_read() {
    let desk = Desk::with(&[("knie.toml", KNEE)]);
    translated_knee(&desk, "", false);
    desk.write("translations/glossary.de.txt", b"knie Kniegelenk\n");
    for arguments in [
        &["translate", "status", "knie.toml"][..],
        &["translate", "proof", "de", "knie.toml"],
        &["build", "knie.toml", "-l", "de", "--draft"],
    ] {
        let ran = desk.run(arguments);
        assert_eq!(ran.status, 1, "{}", ran.err);
        assert!(ran.err.contains("error[glossary-damaged]"), "{}", ran.err);
    }
    desk.write("translations/glossary.de.txt", b"knie\tKniegelenk \xE9\n");
    let ran = desk.run(&["translate", "status", "knie.toml"]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.err.contains("glossary.de.txt"), "{}", ran.err);
}
