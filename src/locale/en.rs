//! English.

mod vocabulary;

use super::{
    ConnectingWords, Hyphenation, LATIN, Locale, MonthNames, Names, NoBreakWords, Numbers,
    POINT_AND_COMMA, RightAndWrong, SentenceWords, Term, UNKNOWN,
};
use crate::calendar::Months;

pub(super) static LOCALE: Locale = Locale {
    code: "en",
    names: Some(Names { dutch: "engels", english: "english", others: &[] }),
    terms: Some(term),
    months: Some(&MONTH_NAMES),
    numbers: Numbers {
        digits: LATIN,
        digits_in: &[],
        separators: Some(POINT_AND_COMMA),
        separators_in: &[],
        slash_is_decimal: false,
        day_endings: "st nd rd th",
    },
    calling_code: Some("44"),
    has_dotless_i: false,
    no_break: Some(&NO_BREAK),
    holds_single_letters: false,
    leading_words: "
        the a an of for to in on at by with without from after before under over between
        through against about during into until per and or",
    spaces_signs: false,
    right_and_wrong: Some(RightAndWrong {
        right: &["do", "like this", "right", "correct", "yes"],
        wrong: &[
            "don't",
            "don’t",
            "do not",
            "not like this",
            "wrong",
            "incorrect",
            "no",
            "not right",
            "not correct",
        ],
        contrasts: &[("right", "left")],
    }),
    connecting: Some(&CONNECTING),
    hyphenation: Some(Hyphenation { before: 2, after: 3, compounds: UNKNOWN }),
    vocabulary: Some(&vocabulary::VOCABULARY),
};

/// The program's own terms in English.
pub(crate) const fn term(word: Term) -> &'static str {
    match word {
        Term::Info => "Good to know",
        Term::Warning => "Please note",
        Term::Summary => "In short",
        Term::CodeFor => "QR code that leads to",
        Term::Checkbox => "tick box",
        Term::TickedCheckbox => "ticked box",
        Term::Blank => "line to fill in",
        Term::Version => "Version",
        Term::Date => "Last reviewed",
        Term::Review => "Next review",
        Term::Author => "Author",
        Term::Authors => "Authors",
        Term::Reviewers => "With the help of",
        Term::Source => "Source",
        Term::Sources => "Sources",
        Term::Feedback => "Your opinion",
        Term::Reference => "Reference",
        Term::Phone => "Telephone",
        Term::Continued => "continued on the other side",
        Term::Draft => "DRAFT",
        Term::DateOrder => "{day} {month} {year}",
    }
}

/// The English months.
pub const MONTHS: Months = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

static MONTH_NAMES: MonthNames = MonthNames {
    dated: MONTHS,
    others: &[],
    spellings: &[("sept", 9)],
    figures: &[],
    have_endings: false,
    may_precede_day: true,
    between_day_and_month: "of",
    also_prefix: None,
};

static NO_BREAK: NoBreakWords = NoBreakWords {
    nouns: "
        year years yrs month months week weeks wk wks day days night nights hour hours hr hrs minute
        minutes mins min. second seconds secs am pm a.m. p.m. a.m p.m times percent degrees grams
        milligrams kilos kilograms litre litres liter liters millilitres metre metres meter meters
        miles steps step drop drops tablet tablets tab. tabs capsule capsules caps. pill pills puff
        puffs patch patches sachet sachets dose doses glass glasses cup cups spoon spoons teaspoon
        teaspoons tablespoon tablespoons tsp tbsp units pounds pence stone sets reps repetitions",
    months: "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
    days: "
        Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday
        Sunday",
    before: "
        approx. c. ca. max. min. no. No. nos. p. pp. fig. Fig. art. ch. sect. vol. tel. Tel. ext.
        tab. EUR GBP SPF pH BMI e.g. i.e.",
    labels: "
        step Step week Week day Day month Month phase Phase stage Stage part Part point Point
        question Question lesson Lesson exercise Exercise figure Figure table Table chapter Chapter
        section Section article Article page Page number Number room Room route Route line Line
        floor Floor level Level category class grade ward Ward",
    joiners: "to through until by plus minus",
    choices: "or and",
    shares: "in out of",
    articles: "of every the",
    times: "x X × times",
    per: "a per each every",
    daily: "daily weekly",
    titles: "
        Dr Dr. Prof Prof. Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Doctor Professor Nurse Sir Rev. St.",
    particles: "van de der den von und el al bin da di du la le De Van",
    clipped: "",
    symbols: "",
    through: "to",
    designated: "vitamin Vitamin hepatitis Hepatitis type Type influenza",
    streets: "",
};

static CONNECTING: ConnectingWords = ConnectingWords {
    leads_to_number: "to from with about than between until since number no. the",
    may_lead_on: "and or on at by after before below above in is",
    after_open_hyphen: "and or and/or to nor",
    within_names: "",
    sentences: SentenceWords {
        subjects: "i you we they he she it",
        inner: "
            is are was were be been has have had can could must may might will would should do does did
            go goes come comes call calls ask asks give gives get gets take takes make makes see sees
            work works live lives help helps stay stays feel feels say says find finds read reads begin
            begins start starts stop stops last lasts our your my their her his this that these those
            not also then still",
        openings: "the a an on in at during after since from for if then sometimes",
        requests: "call take ask look go come mail read do fill send report make use find follow begin start stop drink eat",
    },
};
