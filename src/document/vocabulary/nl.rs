use crate::definition::Word;

/// The program's own words in Dutch.
pub(super) const fn word(word: Word) -> &'static str {
    match word {
        Word::Info => "Goed om te weten",
        Word::Warning => "Let op",
        Word::CodeFor => "QR-code die leidt naar",
        Word::Checkbox => "aankruisvakje",
        Word::TickedCheckbox => "aangekruist vakje",
        Word::Blank => "invulregel",
        Word::Version => "Versie",
        Word::Date => "Laatst herzien",
        Word::Review => "Volgende herziening",
        Word::Author => "Auteur",
        Word::Authors => "Auteurs",
        Word::Reviewers => "Met medewerking van",
        Word::Source => "Bron",
        Word::Sources => "Bronnen",
        Word::Feedback => "Uw mening",
        Word::Reference => "Kenmerk",
        Word::Phone => "Telefoon",
        Word::Continued => "lees verder op de andere kant",
        Word::Draft => "CONCEPT",
        Word::DateOrder => "{day} {month} {year}",
    }
}
