use crate::definition::Word;

/// The program's own words in Ukrainian.
pub(super) const fn word(word: Word) -> &'static str {
    match word {
        Word::Info => "Варто знати",
        Word::Warning => "Зверніть увагу",
        Word::CodeFor => "QR-код із посиланням на",
        Word::Checkbox => "поле для позначки",
        Word::TickedCheckbox => "позначене поле",
        Word::Blank => "рядок для заповнення",
        Word::Version => "Версія",
        Word::Date => "Останній перегляд",
        Word::Review => "Наступний перегляд",
        // To be checked: «Авторка» of a woman; «Авторство» would say both.
        Word::Author => "Автор",
        Word::Authors => "Автори",
        // Names after it stand in the genitive; foreign ones mostly do not change.
        Word::Reviewers => "За участю",
        Word::Source => "Джерело",
        Word::Sources => "Джерела",
        Word::Feedback => "Ваша думка",
        Word::Reference => "Код документа",
        Word::Phone => "Телефон",
        Word::Continued => "продовження на звороті",
        Word::Draft => "ЧЕРНЕТКА",
        Word::DateOrder => "{day} {month} {year} р.",
    }
}
