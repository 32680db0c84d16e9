//! German.

mod vocabulary;

use super::{
    COMMA_AND_POINT, ConnectingWords, Hyphenation, LATIN, Locale, MonthNames, Names, NoBreakWords,
    Numbers, POINT_AND_APOSTROPHE, RightAndWrong, SentenceWords, Term, UNKNOWN,
};
use crate::calendar::Months;

pub(super) static LOCALE: Locale = Locale {
    code: "de",
    names: Some(Names { dutch: "duits", english: "german", others: &[] }),
    terms: Some(term),
    months: Some(&MONTH_NAMES),
    numbers: Numbers {
        digits: LATIN,
        digits_in: &[],
        separators: Some(COMMA_AND_POINT),
        separators_in: &[(&["CH", "LI"], POINT_AND_APOSTROPHE)],
        slash_is_decimal: false,
        day_endings: "",
    },
    calling_code: Some("49"),
    has_dotless_i: false,
    no_break: Some(&NO_BREAK),
    holds_single_letters: false,
    leading_words: "
        der die das den dem des ein eine einen einem einer eines von vom für nach zu zum zur
        bei beim mit ohne in im ins an am auf aus über unter zwischen durch gegen um vor seit
        während bis pro und oder",
    spaces_signs: false,
    right_and_wrong: Some(RightAndWrong {
        right: &["so", "richtig", "gut", "ja"],
        wrong: &["so nicht", "nicht so", "falsch", "nein", "nicht gut", "nicht richtig"],
        contrasts: &[],
    }),
    connecting: Some(&CONNECTING),
    hyphenation: Some(Hyphenation { before: 2, after: 2, compounds: UNKNOWN }),
    vocabulary: Some(&vocabulary::VOCABULARY),
};

/// The program's own terms in German.
const fn term(word: Term) -> &'static str {
    match word {
        Term::Info => "Gut zu wissen",
        Term::Warning => "Bitte beachten",
        Term::Summary => "Kurz gefasst",
        Term::CodeFor => "QR-Code mit Link zu",
        Term::Checkbox => "Kästchen zum Ankreuzen",
        Term::TickedCheckbox => "angekreuztes Kästchen",
        Term::Blank => "Zeile zum Ausfüllen",
        Term::Version => "Version",
        Term::Date => "Zuletzt überarbeitet",
        Term::Review => "Nächste Überarbeitung",
        // Means women and men alike, which «Autor» would not.
        Term::Author | Term::Authors => "Verfasst von",
        Term::Reviewers => "Unter Mitwirkung von",
        Term::Source => "Quelle",
        Term::Sources => "Quellen",
        Term::Feedback => "Ihre Meinung",
        // To be checked: «Kennzeichen» or «Dokumentnummer» may be more usual.
        Term::Reference => "Kennung",
        Term::Phone => "Telefon",
        Term::Continued => "Fortsetzung auf der Rückseite",
        Term::Draft => "ENTWURF",
        Term::DateOrder => "{day}. {month} {year}",
    }
}

/// The German months.
const MONTHS: Months = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

static MONTH_NAMES: MonthNames = MonthNames {
    dated: MONTHS,
    others: &[],
    spellings: &[("Jänner", 1), ("Feber", 2)],
    figures: &[],
    have_endings: false,
    may_precede_day: false,
    between_day_and_month: "",
    also_prefix: None,
};

static NO_BREAK: NoBreakWords = NoBreakWords {
    nouns: "
        Jahr Jahre Jahren Monat Monate Monaten Woche Wochen Tag Tage Tagen Nacht Nächte Uhr Stunde
        Stunden Std. Minute Minuten Min. Sekunde Sekunden Sek. Mal mal Euro Cent Prozent Grad Gramm
        Milligramm Mikrogramm Kilo Kilogramm Liter Milliliter Meter Zentimeter Millimeter Kilometer
        Schritte Tropfen Tablette Tabletten Tbl. Kapsel Kapseln Pille Pillen Zäpfchen Pflaster Hübe
        Spritzen Beutel Glas Gläser Löffel Teelöffel Esslöffel EL TL Tasse Tassen Einheiten Stück
        Wiederholungen",
    months: "Jänner Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez",
    days: "
        Mo Di Mi Do Fr Sa So Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    before: "
        ca. max. min. mind. Nr. nr. S. Abb. Tab. Kap. Art. Abs. Bd. Tel. EUR halb LSF pH
        etwa rund bzw. bspw. evtl. vgl.",
    labels: "
        Schritt Woche Tag Monat Phase Stadium Teil Punkt Frage Übung Abbildung Tabelle Kapitel
        Abschnitt Artikel Seite Nummer Zimmer Raum Linie Etage Stock Stufe Grad Klasse Kategorie
        Postfach",
    joiners: "bis auf mal plus minus",
    choices: "oder und",
    shares: "von auf",
    articles: "den",
    times: "x X × Mal mal",
    per: "pro am in",
    daily: "täglich wöchentlich",
    titles: "
        Dr. Prof. Hr. Fr. Frau Herr Herrn Doktor Professor Schwester Familie med. rer. nat. phil.
        h.c. Dipl.-Ing. Dipl.-Psych. PD",
    particles: "von van vom der den de zu zum zur und el al Von Van",
    clipped: "",
    symbols: "",
    through: "bis",
    designated: "Vitamin Hepatitis Typ",
    streets: "",
};

static CONNECTING: ConnectingWords = ConnectingWords {
    leads_to_number: "bis von auf mit nach zwischen seit als der die das",
    may_lead_on: "und oder am bei vor um ab über unter in ist",
    after_open_hyphen: "und oder bzw. sowie",
    within_names: "von den der",
    sentences: SentenceWords {
        subjects: "ich du sie wir er es man",
        inner: "
            ist sind war waren hat haben kann können muss müssen darf dürfen wird werden soll sollen
            geht kommt ruft heißt heißen gibt fragt arbeitet wohnt nimmt macht hilft bleibt unser unsere
            ihr ihre mein meine nicht auch dann noch sich",
        openings: "der die das ein eine am im bei nach während seit ab für wenn dann",
        requests: "rufen nehmen fragen schauen gehen kommen lesen machen",
    },
};
