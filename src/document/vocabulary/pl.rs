use crate::definition::Word;

/// The program's own words in Polish.
pub(super) const fn word(word: Word) -> &'static str {
    match word {
        Word::Info => "Warto wiedzieć",
        Word::Warning => "Uwaga",
        Word::CodeFor => "Kod QR prowadzący do",
        Word::Checkbox => "pole do zaznaczenia",
        Word::TickedCheckbox => "zaznaczone pole",
        Word::Blank => "wiersz do wypełnienia",
        Word::Version => "Wersja",
        Word::Date => "Ostatnia aktualizacja",
        Word::Review => "Następna aktualizacja",
        // Says it of women and men alike, of one and of several.
        Word::Author | Word::Authors => "Opracowanie",
        // A noun by itself, so that the names after it need no case. To be checked.
        Word::Reviewers => "Współpraca",
        Word::Source => "Źródło",
        Word::Sources => "Źródła",
        Word::Feedback => "Państwa opinia",
        Word::Reference => "Kod dokumentu",
        Word::Phone => "Telefon",
        Word::Continued => "ciąg dalszy na odwrocie",
        Word::Draft => "WERSJA ROBOCZA",
        Word::DateOrder => "{day} {month} {year}",
    }
}
