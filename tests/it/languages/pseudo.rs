//! The leaflets of this repository in pseudo-languages: what must be kept is.

use std::fs;
use std::path::{Path, PathBuf};

use leaflet::definition::{self, LanguageTag};
use leaflet::diagnostic::Source;
use leaflet::document;
use leaflet::files::Resources;
use leaflet::translation::{Message, losses, pseudo};

fn leaflets() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let names = ["alendroninezuur", "heupoperatie", "knie-oefeningen"];
    let tests = names.map(|name| root.join("tests/leaflets").join(name).join("leaflet.toml"));
    std::iter::once(root.join("leaflet.toml")).chain(tests).collect()
}

fn messages(path: &Path) -> Vec<Message> {
    let source = Source::new("leaflet.toml", fs::read_to_string(path).unwrap());
    let practice = path.with_file_name("practice.toml");
    let practice = fs::read_to_string(practice).ok();
    let practice = practice.map(|text| Source::new("practice.toml", text));
    let (leaflet, _) = definition::parse(&source, practice.as_ref());
    let resources = Resources::new(path.parent().unwrap());
    let (_, messages, _) = document::build_for_translators(&leaflet.unwrap(), &resources);
    messages
}

#[test]
fn pseudo_translation_of_each_message_keeps_what_must_not_be_lost() {
    let dutch = LanguageTag("nl".to_owned());
    let mut seen = 0;
    for message in leaflets().iter().flat_map(|path| messages(path)) {
        for language in ["en-XA", "ar-XB"].map(|tag| LanguageTag(tag.to_owned())) {
            let translation = pseudo(&message.source, &dutch, &language);
            assert_ne!(translation, message.source);
            let lost = losses(&message.source, &dutch, &translation, &language);
            assert_eq!(lost, [], "{} | {translation}", message.source);
            seen += 1;
        }
    }
    assert!(seen > 200, "{seen}");
}

#[test]
fn pseudo_translation_is_longer_or_in_another_script() {
    let dutch = LanguageTag("nl".to_owned());
    for message in leaflets().iter().flat_map(|path| messages(path)) {
        let length = |text: &str| text.chars().count();
        let longer = pseudo(&message.source, &dutch, &LanguageTag("en-XA".to_owned()));
        let percent = 100 * length(&longer) / length(&message.source);
        assert!(percent >= 125, "{percent} | {longer}");
        let arabic = pseudo(&message.source, &dutch, &LanguageTag("ar-XB".to_owned()));
        let words = |text: &str| text.split_whitespace().count();
        assert_eq!(words(&arabic), words(&message.source));
    }
}
