//! Polish.

mod vocabulary;

use super::{
    COMMA_AND_SPACE, ConnectingWords, Hyphenation, LATIN, Locale, MonthNames, Names, NoBreakWords,
    Numbers, RightAndWrong, SentenceWords, Term, UNKNOWN,
};
use crate::calendar::Months;

pub(super) static LOCALE: Locale = Locale {
    code: "pl",
    names: Some(Names { dutch: "pools", english: "polish", others: &[] }),
    terms: Some(term),
    months: Some(&MONTH_NAMES),
    numbers: Numbers {
        digits: LATIN,
        digits_in: &[],
        separators: Some(COMMA_AND_SPACE),
        separators_in: &[],
        slash_is_decimal: false,
        day_endings: "",
    },
    calling_code: UNKNOWN,
    has_dotless_i: false,
    no_break: Some(&NO_BREAK),
    holds_single_letters: true,
    leading_words: "
        w we z ze na do od ode po o u i a za nad pod przed przy przez bez dla między podczas
        ku lub oraz",
    spaces_signs: false,
    right_and_wrong: Some(RightAndWrong {
        right: &["tak", "dobrze", "prawidłowo", "poprawnie"],
        wrong: &["nie", "źle", "nieprawidłowo", "niepoprawnie"],
        contrasts: &[],
    }),
    connecting: Some(&CONNECTING),
    hyphenation: Some(Hyphenation { before: 2, after: 2, compounds: UNKNOWN }),
    vocabulary: Some(&vocabulary::VOCABULARY),
};

/// The program's own terms in Polish.
const fn term(word: Term) -> &'static str {
    match word {
        Term::Info => "Warto wiedzieć",
        Term::Warning => "Uwaga",
        Term::Summary => "W skrócie",
        Term::CodeFor => "Kod QR prowadzący do",
        Term::Checkbox => "pole do zaznaczenia",
        Term::TickedCheckbox => "zaznaczone pole",
        Term::Blank => "wiersz do wypełnienia",
        Term::Version => "Wersja",
        Term::Date => "Ostatnia aktualizacja",
        Term::Review => "Następna aktualizacja",
        // Means women and men alike, one author or several.
        Term::Author | Term::Authors => "Opracowanie",
        // A bare noun, so that the names after it need no case. To be checked.
        Term::Reviewers => "Współpraca",
        Term::Source => "Źródło",
        Term::Sources => "Źródła",
        Term::Feedback => "Państwa opinia",
        Term::Reference => "Kod dokumentu",
        Term::Phone => "Telefon",
        Term::Continued => "ciąg dalszy na odwrocie",
        Term::Draft => "WERSJA ROBOCZA",
        Term::DateOrder => "{day} {month} {year}",
    }
}

/// The Polish months, in the genitive.
const MONTHS: Months = [
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
];

static MONTH_NAMES: MonthNames = MonthNames {
    dated: MONTHS,
    others: &[&NOMINATIVE, &LOCATIVE],
    spellings: &[],
    figures: &ROMAN_MONTHS,
    have_endings: false,
    may_precede_day: false,
    between_day_and_month: "",
    also_prefix: None,
};

/// The months on their own.
const NOMINATIVE: Months = [
    "styczeń",
    "luty",
    "marzec",
    "kwiecień",
    "maj",
    "czerwiec",
    "lipiec",
    "sierpień",
    "wrzesień",
    "październik",
    "listopad",
    "grudzień",
];

/// The months after *in*.
const LOCATIVE: Months = [
    "styczniu",
    "lutym",
    "marcu",
    "kwietniu",
    "maju",
    "czerwcu",
    "lipcu",
    "sierpniu",
    "wrześniu",
    "październiku",
    "listopadzie",
    "grudniu",
];

/// The months in Roman numerals, as Polish writes them. Those of one letter are
/// left out: they are also words.
const ROMAN_MONTHS: [(&str, u32); 9] = [
    ("ii", 2),
    ("iii", 3),
    ("iv", 4),
    ("vi", 6),
    ("vii", 7),
    ("viii", 8),
    ("ix", 9),
    ("xi", 11),
    ("xii", 12),
];

static NO_BREAK: NoBreakWords = NoBreakWords {
    nouns: "
        r. rok roku lata lat miesiąc miesiące miesięcy tydzień tygodnie tygodni dzień dni doba doby
        godz. godzina godziny godzin minuta minuty minut min. sekund razy raz tabletka tabletki
        tabletek tabl. kapsułka kapsułki kapsułek kropla krople kropli łyżka łyżki łyżek łyżeczka
        łyżeczki szklanka szklanki szklanek procent stopni zł gramów miligramów litra litry litrów
        metrów kroków",
    months: "",
    days: "pon. wt. śr. czw. pt. sob. niedz.",
    before: "ok. maks. min. nr Nr str. s. rys. tab. art. ust. pkt tel. ul. al. pl. godz.",
    labels: "
        krok Krok tydzień Tydzień dzień Dzień etap Etap faza Faza część rozdział tabela rysunek
        strona punkt pokój piętro",
    joiners: "do na",
    choices: "i lub albo",
    shares: "na z",
    articles: "",
    times: "x X × razy raz",
    per: "na w",
    daily: "dziennie",
    titles: "
        dr dr. Dr prof. Prof. lek. mgr inż. hab. n. med. pan pani Pan Pani p. doktor",
    particles: "van von de",
    clipped: "",
    symbols: "",
    through: "do",
    designated: "",
    streets: "",
};

static CONNECTING: ConnectingWords = ConnectingWords {
    leads_to_number: "",
    may_lead_on: "",
    after_open_hyphen: "i oraz lub",
    within_names: "",
    sentences: SentenceWords::NONE,
};
