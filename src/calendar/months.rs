/// The months of a year as they stand in a date, from January on.
pub type Months = [&'static str; 12];

/// The months of a language, given by its primary subtag; none where they are not known.
///
/// All are of the Gregorian calendar, and from CLDR 47 (`months`, `format`,
/// `wide`) where nothing else is said.
pub fn months(language: &str) -> Option<&'static Months> {
    Some(match language {
        "nl" => &DUTCH_MONTHS,
        "en" => &ENGLISH_MONTHS,
        "de" => &GERMAN_MONTHS,
        "tr" => &TURKISH_MONTHS,
        "pl" => &POLISH_MONTHS,
        "uk" => &UKRAINIAN_MONTHS,
        "ar" => &ARABIC_MONTHS,
        "prs" => &DARI_MONTHS,
        "fa" => &FARSI_MONTHS,
        "ti" => &TIGRINYA_MONTHS,
        _ => return None,
    })
}

/// The Dutch months.
pub const DUTCH_MONTHS: Months = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// The English months.
pub const ENGLISH_MONTHS: Months = [
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

/// The German months.
const GERMAN_MONTHS: Months = [
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

/// The Turkish months.
const TURKISH_MONTHS: Months = [
    "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
    "Kasım", "Aralık",
];

/// The Polish months, in the genitive.
const POLISH_MONTHS: Months = [
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

/// The Ukrainian months, in the genitive.
const UKRAINIAN_MONTHS: Months = [
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

/// The months as Egypt and most of the press write them. In Syria and Iraq
/// they have other names, in Morocco another spelling; these are understood.
const ARABIC_MONTHS: Months = [
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

/// The months of the Gregorian calendar in Farsi, not those of the Iranian one:
/// the reader deals with Dutch institutions, whose letters have these dates.
const FARSI_MONTHS: Months = [
    "ژانویهٔ",
    "فوریهٔ",
    "مارس",
    "آوریل",
    "مهٔ",
    "ژوئن",
    "ژوئیهٔ",
    "اوت",
    "سپتامبر",
    "اکتبر",
    "نوامبر",
    "دسامبر",
];

/// The same in Dari.
const DARI_MONTHS: Months = [
    "جنوری",
    "فبروری",
    "مارچ",
    "اپریل",
    "می",
    "جون",
    "جولای",
    "اگست",
    "سپتمبر",
    "اکتوبر",
    "نومبر",
    "دسمبر",
];

/// The Tigrinya months. Eritrea writes the dates of the Gregorian calendar with
/// them; the church's months of these names begin a week later. To be checked:
/// «ግንቦት» is as usual as «ጉንበት».
const TIGRINYA_MONTHS: Months =
    ["ጥሪ", "ለካቲት", "መጋቢት", "ሚያዝያ", "ጉንበት", "ሰነ", "ሓምለ", "ነሓሰ", "መስከረም", "ጥቅምቲ", "ሕዳር", "ታሕሳስ"];
