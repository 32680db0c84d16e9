use crate::definition::Word;

/// The program's own words in Tigrinya.
pub(super) const fn word(word: Word) -> &'static str {
    match word {
        // “It is useful to know it.” To be checked, as all that follows, by a speaker from Eritrea.
        Word::Info => "ምፍላጡ ጠቓሚ እዩ",
        // “Pay attention”; «መጠንቀቕታ» would be stronger.
        Word::Warning => "ኣስተውዕሉ",
        // The verb goes before what it leads to; hence the colon.
        Word::CodeFor => "ናብዚ ኣድራሻ ዝወስድ QR ኮድ፦",
        Word::Checkbox => "ምልክት ዝግበረሉ ሳጹን",
        Word::TickedCheckbox => "ምልክት ዝተገብረሉ ሳጹን",
        Word::Blank => "ዝጽሓፈሉ መስመር",
        Word::Version => "ሕታም",
        // “The last improvement”: «ምርመራ» would be an examination of the patient.
        Word::Date => "ናይ መወዳእታ ምምሕያሽ",
        Word::Review => "ዝቕጽል ምምሕያሽ",
        Word::Author => "ጸሓፊ",
        Word::Authors => "ጸሓፍቲ",
        Word::Reviewers => "ተሓባበርቲ",
        Word::Source => "ምንጪ",
        Word::Sources => "ምንጭታት",
        Word::Feedback => "ርእይቶኹም",
        Word::Reference => "መወከሲ ቁጽሪ",
        Word::Phone => "ተሌፎን",
        // “It goes on on the other page.”
        Word::Continued => "ኣብቲ ካልእ ገጽ ይቕጽል",
        // As papers of Eritrea write it; CLDR has the month first.
        Word::Draft => "ረቂቕ",
        Word::DateOrder => "{day} {month} {year}",
    }
}
