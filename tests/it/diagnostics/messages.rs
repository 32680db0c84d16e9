//! What of a leaflet is handed to translators.

use std::fs;
use std::path::Path;

use leaflet::definition;
use leaflet::diagnostic::Source;
use leaflet::document::{self, Block, Document, InlineKind};
use leaflet::files::Resources;
use leaflet::translation::MessageKind;

/// Each message of a definition: what it is and what it says.
fn messages(definition: &str) -> Vec<(String, String)> {
    let source = Source::new("leaflet.toml", definition);
    let (leaflet, found) = definition::parse(&source, None);
    assert_eq!(found, []);
    let resources = Resources::new(env!("CARGO_MANIFEST_DIR"));
    let (_, messages, _) = document::build_for_translators(&leaflet.unwrap(), &resources);
    messages.into_iter().map(|message| (message.description(), message.source)).collect()
}

/// The messages of a text under the heading `Kop`.
fn of_text(text: &str) -> Vec<String> {
    let definition = format!(
        "title = 'T'\nlanguage = 'nl'\n[[section]]\nheading = 'Kop'\ntext = '''\n{text}\n'''"
    );
    messages(&definition).into_iter().skip(2).map(|(_, source)| source).collect()
}

#[test]
fn block_of_text_is_a_message_that_says_what_it_is() {
    let definition = include_str!("../../../leaflet.toml");
    let messages = messages(definition);
    assert_eq!(messages.len(), 32);
    assert_eq!(messages[0], ("title".into(), "Osteoporose".into()));
    let (what, intro) = &messages[1];
    assert_eq!(what, "paragraph");
    assert!(intro.contains("minder wordt. (<1>zie afbeelding</1>) Osteoporose is"), "{intro}");
    let bullet = ("list item, under Risicofactoren".into(), "Tengere lichaamsbouw".into());
    assert_eq!(messages[9], bullet);
}

/// Translators get every text that `document::texts` finds, whatever its kind of
/// block.
#[test]
fn messages_are_the_texts_of_the_document_in_reading_order() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let test_leaflets = ["alendroninezuur", "heupoperatie", "knie-oefeningen"];
    let test_leaflets = test_leaflets.map(|name| root.join("tests/leaflets").join(name));
    for folder in test_leaflets.into_iter().chain([root.to_owned()]) {
        let definition = fs::read_to_string(folder.join("leaflet.toml")).unwrap();
        let source = Source::new("leaflet.toml", definition);
        let leaflet = definition::parse(&source, None).0.unwrap();
        let resources = Resources::new(folder);
        let (document, messages, _) = document::build_for_translators(&leaflet, &resources);
        let of_blocks = messages.iter().filter(|message| is_of_block(&message.kind));
        let said: String = of_blocks.flat_map(|message| letters(&message.source)).collect();
        assert_eq!(said, written(&document), "{}", leaflet.title.value);
    }
}

/// Whether messages of a kind are texts of a block outside the colophon.
fn is_of_block(kind: &MessageKind) -> bool {
    !matches!(
        kind,
        MessageKind::Alt
            | MessageKind::Author
            | MessageKind::Contributor
            | MessageKind::Feedback
            | MessageKind::Practice(_)
    )
}

/// The letters of the texts of a document that its author wrote, but for the
/// colophon and for fields, which say words of the program's own.
fn written(document: &Document) -> String {
    let colophon =
        document.blocks.iter().position(|it| matches!(it, Block::Contact(_) | Block::Colophon(_)));
    let blocks = &document.blocks[..colophon.unwrap_or(document.blocks.len())];
    let mut written = String::new();
    for (text, _) in document::texts(blocks).filter(|(_, role)| !role.is_label()) {
        let inlines = text.inlines.iter().filter(|it| !matches!(it.kind, InlineKind::Field(_)));
        written.extend(inlines.flat_map(|inline| letters(&text.text[inline.range.clone()])));
    }
    written
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|character| character.is_alphabetic())
}

#[test]
fn markup_of_a_message_stays_as_it_is_written() {
    assert_eq!(
        of_text("Een **vet\nwoord** en  *een ander*."),
        ["Een **vet woord** en *een ander*."]
    );
    assert_eq!(of_text(r"\* geen lijst, 2 \* 3"), [r"\* geen lijst, 2 \* 3"]);
    assert_eq!(of_text("een\\\n  twee"), ["een\ntwee"]);
    assert_eq!(of_text("Naam: ____ ja [ ] nee [x]"), ["Naam: ____ ja [ ] nee [x]"]);
}

#[test]
fn link_of_a_message_shows_its_words_alone() {
    let text = "Zie [**de** bond](https://www.example.nl) en [bel](tel:0201234567).";
    assert_eq!(of_text(text), ["Zie <1>**de** bond</1> en <2>bel</2>."]);
    assert_eq!(of_text("Zie www.example.nl."), ["Zie www.example.nl."]);
}

#[test]
fn item_and_cell_are_messages_of_their_own() {
    let text =
        "- een\n  vervolg\n- [ ] twee\n  - drie\n\n| a | b |\n| --- | --- |\n| c \\| d | 10 |\n";
    assert_eq!(of_text(text), ["een vervolg", "twee", "drie", "a", "b", r"c \| d"]);
}
