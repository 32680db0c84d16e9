//! Ukrainian.

mod vocabulary;

use super::{
    COMMA_AND_SPACE, Hyphenation, LATIN, Locale, MonthNames, Names, NoBreakWords, Numbers,
    RightAndWrong, Term, UNKNOWN,
};
use crate::calendar::Months;

pub(super) static LOCALE: Locale = Locale {
    code: "uk",
    names: Some(Names { dutch: "oekraïens", english: "ukrainian", others: &["oekrains"] }),
    terms: Some(term),
    months: Some(&MONTH_NAMES),
    numbers: Numbers {
        digits: LATIN,
        digits_in: &[],
        separators: Some(COMMA_AND_SPACE),
        separators_in: &[],
        slash_is_decimal: false,
        day_endings: "-го -е -ого",
    },
    calling_code: Some("380"),
    has_dotless_i: false,
    no_break: Some(&NO_BREAK),
    holds_single_letters: true,
    leading_words: "
        в у на до з із зі від по о об при про для за над під перед між через без біля після
        час й і та або",
    spaces_signs: false,
    right_and_wrong: Some(RightAndWrong {
        right: &["так", "правильно"],
        wrong: &["ні", "не так", "неправильно"],
        contrasts: &[],
    }),
    connecting: UNKNOWN,
    hyphenation: Some(Hyphenation { before: 2, after: 2, compounds: UNKNOWN }),
    vocabulary: Some(&vocabulary::VOCABULARY),
};

/// The program's own terms in Ukrainian.
const fn term(word: Term) -> &'static str {
    match word {
        Term::Info => "Варто знати",
        Term::Warning => "Зверніть увагу",
        Term::Summary => "Коротко",
        Term::CodeFor => "QR-код із посиланням на",
        Term::Checkbox => "поле для позначки",
        Term::TickedCheckbox => "позначене поле",
        Term::Blank => "рядок для заповнення",
        Term::Version => "Версія",
        Term::Date => "Останній перегляд",
        Term::Review => "Наступний перегляд",
        // To be checked: «Авторка» for a woman; «Авторство» would cover both.
        Term::Author => "Автор",
        Term::Authors => "Автори",
        // Names after it take the genitive; foreign names mostly do not change.
        Term::Reviewers => "За участю",
        Term::Source => "Джерело",
        Term::Sources => "Джерела",
        Term::Feedback => "Ваша думка",
        Term::Reference => "Код документа",
        Term::Phone => "Телефон",
        Term::Continued => "продовження на звороті",
        Term::Draft => "ЧЕРНЕТКА",
        Term::DateOrder => "{day} {month} {year} р.",
    }
}

/// The Ukrainian months, in the genitive.
const MONTHS: Months = [
    "січня",
    "лютого",
    "березня",
    "квітня",
    "травня",
    "червня",
    "липня",
    "серпня",
    "вересня",
    "жовтня",
    "листопада",
    "грудня",
];

static MONTH_NAMES: MonthNames = MonthNames {
    dated: MONTHS,
    others: &[&NOMINATIVE, &LOCATIVE],
    spellings: &[],
    figures: &[],
    have_endings: false,
    may_precede_day: false,
    between_day_and_month: "",
    also_prefix: None,
};

/// The months on their own.
const NOMINATIVE: Months = [
    "січень",
    "лютий",
    "березень",
    "квітень",
    "травень",
    "червень",
    "липень",
    "серпень",
    "вересень",
    "жовтень",
    "листопад",
    "грудень",
];

/// The months after *in*.
const LOCATIVE: Months = [
    "січні",
    "лютому",
    "березні",
    "квітні",
    "травні",
    "червні",
    "липні",
    "серпні",
    "вересні",
    "жовтні",
    "листопаді",
    "грудні",
];

static NO_BREAK: NoBreakWords = NoBreakWords {
    nouns: "
        р. рр. рік роки року років місяць місяці місяців тиждень тижні тижнів день дні днів доба добу
        год. год година години годин хв. хв хвилина хвилини хвилин с сек. раз рази разів таблетка
        таблетки таблеток табл. капсула капсули капсул крапля краплі крапель ложка ложки ложок
        склянка склянки склянок відсотків градусів грн мг г кг мкг мл л мм см м км МО",
    months: "",
    days: "пн вт ср чт пт сб нд",
    before: "бл. макс. мін. с. ст. рис. табл. тел. вул. пр. кв. буд. п. номер",
    labels: "
        крок Крок тиждень Тиждень день День етап Етап фаза частина розділ таблиця рисунок сторінка
        пункт кабінет поверх",
    joiners: "до на",
    choices: "і й або чи",
    shares: "з із на",
    articles: "",
    times: "х x × раз рази разів",
    per: "на",
    daily: "щодня щотижня",
    titles: "д-р проф. лікар лікарка пан пані доктор",
    particles: "ван де фон",
    clipped: "",
    symbols: "",
    through: "до",
    designated: "",
    streets: "",
};
