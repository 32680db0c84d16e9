use crate::definition::Word;

/// The program's own words in German.
pub(super) const fn word(word: Word) -> &'static str {
    match word {
        Word::Info => "Gut zu wissen",
        Word::Warning => "Bitte beachten",
        Word::CodeFor => "QR-Code mit Link zu",
        Word::Checkbox => "Kästchen zum Ankreuzen",
        Word::TickedCheckbox => "angekreuztes Kästchen",
        Word::Blank => "Zeile zum Ausfüllen",
        Word::Version => "Version",
        Word::Date => "Zuletzt überarbeitet",
        Word::Review => "Nächste Überarbeitung",
        // Says it of women and men alike, where «Autor» would not.
        Word::Author | Word::Authors => "Verfasst von",
        Word::Reviewers => "Unter Mitwirkung von",
        Word::Source => "Quelle",
        Word::Sources => "Quellen",
        Word::Feedback => "Ihre Meinung",
        // To be checked: «Kennzeichen» or «Dokumentnummer» may be more usual.
        Word::Reference => "Kennung",
        Word::Phone => "Telefon",
        Word::Continued => "Fortsetzung auf der Rückseite",
        Word::Draft => "ENTWURF",
        Word::DateOrder => "{day}. {month} {year}",
    }
}
