//! Farsi.

pub(super) mod vocabulary;

use super::persian_months::{DARI, FARSI, FARSI_VARIANTS};
use super::{
    Locale, MonthNames, Names, NoBreakWords, Numbers, PERSIAN, POINT_AND_COMMA, RightAndWrong,
    Term, UNKNOWN,
};

pub(super) static LOCALE: Locale = Locale {
    code: "fa",
    names: Some(Names { dutch: "farsi", english: "farsi", others: &["perzisch", "persian"] }),
    terms: Some(term),
    months: Some(&MONTH_NAMES),
    numbers: Numbers {
        digits: PERSIAN,
        digits_in: &[],
        separators: Some(POINT_AND_COMMA),
        separators_in: &[],
        slash_is_decimal: true,
        day_endings: "",
    },
    calling_code: UNKNOWN,
    has_dotless_i: false,
    no_break: Some(&NO_BREAK),
    holds_single_letters: false,
    leading_words: "از به در با بر برای تا بدون بی هر و یا",
    spaces_signs: false,
    right_and_wrong: Some(RightAndWrong {
        right: &["بله", "درست"],
        wrong: &["نه", "نادرست", "غلط"],
        contrasts: &[],
    }),
    connecting: UNKNOWN,
    hyphenation: UNKNOWN,
    vocabulary: Some(&vocabulary::VOCABULARY),
};

/// The program's own terms in Farsi.
pub(super) const fn term(word: Term) -> &'static str {
    match word {
        Term::Info => "خوب است بدانید",
        Term::Warning => "توجه",
        Term::Summary => "به طور خلاصه",
        Term::CodeFor => "کد QR برای رفتن به نشانی",
        Term::Checkbox => "مربع برای علامت زدن",
        Term::TickedCheckbox => "مربع علامت‌خورده",
        Term::Blank => "جای خالی برای نوشتن",
        // Not «نسخه», which also means a prescription.
        Term::Version => "ویرایش",
        Term::Date => "آخرین بازبینی",
        Term::Review => "بازبینی بعدی",
        Term::Author => "نویسنده",
        Term::Authors => "نویسندگان",
        Term::Reviewers => "با همکاری",
        Term::Source => "منبع",
        Term::Sources => "منابع",
        Term::Feedback => "نظر شما",
        // To be checked: «شمارهٔ مرجع» may be more usual.
        Term::Reference => "شناسهٔ سند",
        Term::Phone => "تلفن",
        Term::Continued => "ادامه در پشت صفحه",
        Term::Draft => "پیش‌نویس",
        Term::DateOrder => "{day} {month} {year}",
    }
}

/// Farsi and Dari read each other's names, as their readers do.
static MONTH_NAMES: MonthNames = MonthNames {
    dated: FARSI,
    others: &[&FARSI_VARIANTS, &DARI],
    spellings: &[("اگوست", 8)],
    figures: &[],
    have_endings: false,
    may_precede_day: false,
    between_day_and_month: "",
    also_prefix: Some("می"),
};

pub(super) static NO_BREAK: NoBreakWords = NoBreakWords {
    nouns: "
        سال ماه هفته روز ساعت دقیقه ثانیه بار مرتبه قرص کپسول قطره قاشق لیوان میلی‌گرم گرم کیلوگرم
        کیلو لیتر میلی‌لیتر متر سانتی‌متر کیلومتر قدم درجه درصد یورو",
    months: "ژانویه فوریه مه ژوئیه",
    days: "",
    before: "شماره حدود ص.",
    labels: "مرحله گام هفته روز شکل جدول صفحه اتاق بخش طبقه",
    joiners: "تا الی",
    choices: "یا و",
    shares: "از",
    articles: "هر",
    times: "بار مرتبه x ×",
    per: "در",
    daily: "روزانه",
    titles: "دکتر داکتر آقای خانم پروفسور",
    particles: "",
    clipped: "",
    symbols: "",
    through: "",
    designated: "",
    streets: "",
};
