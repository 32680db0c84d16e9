use crate::definition::Word;

/// The program's own words in English.
pub(super) const fn word(word: Word) -> &'static str {
    match word {
        Word::Info => "Good to know",
        Word::Warning => "Please note",
        Word::CodeFor => "QR code that leads to",
        Word::Checkbox => "tick box",
        Word::TickedCheckbox => "ticked box",
        Word::Blank => "line to fill in",
        Word::Version => "Version",
        Word::Date => "Last reviewed",
        Word::Review => "Next review",
        Word::Author => "Author",
        Word::Authors => "Authors",
        Word::Reviewers => "With the help of",
        Word::Source => "Source",
        Word::Sources => "Sources",
        Word::Feedback => "Your opinion",
        Word::Reference => "Reference",
        Word::Phone => "Telephone",
        Word::Continued => "continued on the other side",
        Word::Draft => "DRAFT",
        Word::DateOrder => "{day} {month} {year}",
    }
}
