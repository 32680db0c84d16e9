//! Tigrinya.

mod vocabulary;

use super::{
    LATIN, Locale, MonthNames, Names, NoBreakWords, Numbers, POINT_AND_COMMA, RightAndWrong, Term,
    UNKNOWN,
};
use crate::calendar::Months;

pub(super) static LOCALE: Locale = Locale {
    code: "ti",
    names: Some(Names { dutch: "tigrinya", english: "tigrinya", others: &["tigrinia"] }),
    terms: Some(term),
    months: Some(&MONTH_NAMES),
    numbers: Numbers {
        digits: LATIN,
        digits_in: &[],
        separators: Some(POINT_AND_COMMA),
        separators_in: &[],
        slash_is_decimal: false,
        day_endings: "",
    },
    calling_code: UNKNOWN,
    has_dotless_i: false,
    no_break: Some(&NO_BREAK),
    holds_single_letters: false,
    leading_words: "ኣብ ናብ ካብ ምስ ብዛዕባ ክሳብ ክሳዕ ድሕሪ ቅድሚ ብዘይ ናይ ነቲ ካብቲ ናብቲ ኣብቲ እቲ እታ እቶም እተን ወይ",
    spaces_signs: false,
    right_and_wrong: Some(RightAndWrong {
        right: &["እወ", "ትኽክል"],
        wrong: &["ኣይኮነን", "ጌጋ"],
        contrasts: &[],
    }),
    connecting: UNKNOWN,
    hyphenation: UNKNOWN,
    vocabulary: Some(&vocabulary::VOCABULARY),
};

/// The program's own terms in Tigrinya.
const fn term(word: Term) -> &'static str {
    match word {
        // “It is useful to know it.” A speaker from Eritrea must check this and all
        // the following terms.
        Term::Info => "ምፍላጡ ጠቓሚ እዩ",
        // “Pay attention”; «መጠንቀቕታ» would be stronger.
        Term::Warning => "ኣስተውዕሉ",
        Term::Summary => "ብሓጺሩ",
        // The verb comes before the address, hence the colon.
        Term::CodeFor => "ናብዚ ኣድራሻ ዝወስድ QR ኮድ፦",
        Term::Checkbox => "ምልክት ዝግበረሉ ሳጹን",
        Term::TickedCheckbox => "ምልክት ዝተገብረሉ ሳጹን",
        Term::Blank => "ዝጽሓፈሉ መስመር",
        Term::Version => "ሕታም",
        // “The last improvement”: «ምርመራ» would be an examination of the patient.
        Term::Date => "ናይ መወዳእታ ምምሕያሽ",
        Term::Review => "ዝቕጽል ምምሕያሽ",
        Term::Author => "ጸሓፊ",
        Term::Authors => "ጸሓፍቲ",
        Term::Reviewers => "ተሓባበርቲ",
        Term::Source => "ምንጪ",
        Term::Sources => "ምንጭታት",
        Term::Feedback => "ርእይቶኹም",
        Term::Reference => "መወከሲ ቁጽሪ",
        Term::Phone => "ተሌፎን",
        // “Continues on the other page.”
        Term::Continued => "ኣብቲ ካልእ ገጽ ይቕጽል",
        Term::Draft => "ረቂቕ",
        // The order of Eritrean newspapers; CLDR puts the month first.
        Term::DateOrder => "{day} {month} {year}",
    }
}

/// The Tigrinya months. Eritrea uses them for dates of the Gregorian calendar; the
/// church's months of the same names begin a week later. To be checked: «ግንቦት» is
/// as common as «ጉንበት».
const MONTHS: Months =
    ["ጥሪ", "ለካቲት", "መጋቢት", "ሚያዝያ", "ጉንበት", "ሰነ", "ሓምለ", "ነሓሰ", "መስከረም", "ጥቅምቲ", "ሕዳር", "ታሕሳስ"];

static MONTH_NAMES: MonthNames = MonthNames {
    dated: MONTHS,
    others: &[],
    spellings: &[("ግንቦት", 5), ("ሚያዝያ", 4)],
    figures: &[],
    have_endings: false,
    may_precede_day: false,
    between_day_and_month: "",
    also_prefix: None,
};

static NO_BREAK: NoBreakWords = NoBreakWords {
    nouns: "
        ዓመት ዓመታት ወርሒ ኣዋርሕ ሰሙን ሰሙናት መዓልቲ መዓልታት ሰዓት ሰዓታት ደቒቕ ደቓይቕ ደቒቓ ግዜ ሳዕ ከኒና ከኒናታት
        ሚግ ሚ.ግ. ግራም ኪሎ ሊትሮ ሚሊ ሜትሮ ዩሮ ሚእታዊት",
    months: "",
    days: "",
    before: "ቁጽሪ",
    labels: "ስጉምቲ ሰሙን መዓልቲ ደረጃ ገጽ ስእሊ ክፍሊ",
    joiners: "ክሳብ ክሳዕ",
    choices: "ወይ",
    shares: "ካብ",
    articles: "",
    times: "ግዜ ሳዕ x ×",
    per: "ኣብ",
    daily: "",
    titles: "ዶ/ር ዶክተር ኣይተ ወይዘሮ",
    particles: "",
    clipped: "",
    symbols: "",
    through: "",
    designated: "",
    streets: "",
};
