//! Arabic.

mod vocabulary;

use super::{
    ARABIC, COMMA_AND_POINT, ConnectingWords, LATIN, Locale, MonthNames, Names, NoBreakWords,
    Numbers, POINT_AND_COMMA, RightAndWrong, SentenceWords, Term, UNKNOWN,
};
use crate::calendar::Months;

pub(super) static LOCALE: Locale = Locale {
    code: "ar",
    names: Some(Names { dutch: "arabisch", english: "arabic", others: &[] }),
    terms: Some(term),
    months: Some(&MONTH_NAMES),
    numbers: Numbers {
        digits: ARABIC,
        digits_in: &[(MAGHREB, LATIN)],
        separators: Some(POINT_AND_COMMA),
        separators_in: &[(&["DZ", "LY", "MA", "TN"], COMMA_AND_POINT)],
        slash_is_decimal: false,
        day_endings: "",
    },
    calling_code: UNKNOWN,
    has_dotless_i: false,
    no_break: Some(&NO_BREAK),
    holds_single_letters: false,
    leading_words: "في من إلى على عن مع بعد قبل عند بين خلال حول تحت فوق دون بدون حتى منذ لدى ضد نحو أو",
    spaces_signs: false,
    right_and_wrong: Some(RightAndWrong {
        right: &["نعم", "صحيح", "صح"],
        wrong: &["لا", "خطأ", "غير صحيح"],
        contrasts: &[],
    }),
    connecting: Some(&CONNECTING),
    hyphenation: UNKNOWN,
    vocabulary: Some(&vocabulary::VOCABULARY),
};

/// The regions that write Arabic with Latin digits (CLDR 47, `numberingSystems`).
const MAGHREB: &[&str] = &["AE", "DZ", "EH", "LY", "MA", "TN"];

/// The program's own terms in Arabic.
const fn term(word: Term) -> &'static str {
    match word {
        // “Useful information”: «من المفيد أن تعرف» would address a man.
        Term::Info => "معلومات مفيدة",
        Term::Warning => "تنبيه",
        Term::Summary => "باختصار",
        Term::CodeFor => "رمز QR يؤدي إلى",
        Term::Checkbox => "خانة اختيار",
        Term::TickedCheckbox => "خانة اختيار محددة",
        Term::Blank => "سطر للكتابة",
        Term::Version => "الإصدار",
        Term::Date => "آخر مراجعة",
        Term::Review => "المراجعة القادمة",
        // “Prepared by”: means women and men, one author or several.
        Term::Author | Term::Authors => "إعداد",
        Term::Reviewers => "بمشاركة",
        Term::Source => "المصدر",
        Term::Sources => "المصادر",
        // The plural is polite, and addresses women and men.
        Term::Feedback => "رأيكم",
        Term::Reference => "الرقم المرجعي",
        Term::Phone => "الهاتف",
        // To be checked: people also say «البقية في الصفحة التالية».
        Term::Continued => "التتمة على الوجه الآخر",
        Term::Draft => "مسودة",
        Term::DateOrder => "{day} {month} {year}",
    }
}

/// The months as Egypt and most of the press write them. Syria and Iraq use other
/// names and Morocco another spelling; those are read, too.
const MONTHS: Months = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];

static MONTH_NAMES: MonthNames = MonthNames {
    dated: MONTHS,
    others: &[&LEVANTINE_MONTHS],
    spellings: &[("إبريل", 4)],
    figures: &[],
    have_endings: false,
    may_precede_day: false,
    between_day_and_month: "",
    also_prefix: None,
};

/// The month names used from Palestine to Iraq.
const LEVANTINE_MONTHS: Months = [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
];

static NO_BREAK: NoBreakWords = NoBreakWords {
    nouns: "
        سنة سنوات عام أعوام شهر أشهر شهور أسبوع أسابيع يوم أيام يوما يومًا ساعة ساعات دقيقة دقائق
        ثانية ثوان مرة مرات قرص أقراص حبة حبات كبسولة كبسولات قطرة قطرات ملعقة ملاعق كوب أكواب
        ملغ مغ غرام غ كغ كغم مل لتر سم متر كم خطوة خطوات يورو درجة",
    months: "",
    days: "",
    before: "رقم ص.",
    labels: "خطوة الخطوة أسبوع الأسبوع اليوم مرحلة المرحلة شكل الشكل جدول الجدول صفحة الصفحة غرفة الغرفة",
    joiners: "إلى الى حتى في",
    choices: "أو و",
    shares: "من",
    articles: "كل",
    times: "مرة مرات x ×",
    per: "في",
    daily: "يوميا يوميًا",
    titles: "د. الدكتور الدكتورة دكتور دكتورة السيد السيدة أ. البروفيسور",
    particles: "",
    clipped: "",
    symbols: "",
    through: "",
    designated: "",
    streets: "",
};

static CONNECTING: ConnectingWords = ConnectingWords {
    leads_to_number: "",
    may_lead_on: "",
    after_open_hyphen: "",
    within_names: "el al bin",
    sentences: SentenceWords::NONE,
};
