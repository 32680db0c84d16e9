//! Turkish.

mod vocabulary;

use super::{
    COMMA_AND_POINT, ConnectingWords, Hyphenation, LATIN, Locale, MonthNames, Names, NoBreakWords,
    Numbers, RightAndWrong, SentenceWords, Term, UNKNOWN,
};
use crate::calendar::Months;

pub(super) static LOCALE: Locale = Locale {
    code: "tr",
    names: Some(Names { dutch: "turks", english: "turkish", others: &[] }),
    terms: Some(term),
    months: Some(&MONTH_NAMES),
    numbers: Numbers {
        digits: LATIN,
        digits_in: &[],
        separators: Some(COMMA_AND_POINT),
        separators_in: &[],
        slash_is_decimal: false,
        day_endings: "",
    },
    calling_code: Some("90"),
    has_dotless_i: true,
    no_break: Some(&NO_BREAK),
    holds_single_letters: false,
    leading_words: "bir bu her en ve veya",
    spaces_signs: false,
    right_and_wrong: Some(RightAndWrong {
        right: &["evet", "doğru"],
        wrong: &["hayır", "yanlış"],
        contrasts: &[],
    }),
    connecting: Some(&CONNECTING),
    hyphenation: Some(Hyphenation { before: 2, after: 2, compounds: UNKNOWN }),
    vocabulary: Some(&vocabulary::VOCABULARY),
};

/// The program's own terms in Turkish.
const fn term(word: Term) -> &'static str {
    match word {
        Term::Info => "Bilmekte fayda var",
        Term::Warning => "Dikkat",
        Term::Summary => "Kısaca",
        // The verb would follow the address, hence the colon.
        Term::CodeFor => "QR kodunun açtığı adres:",
        Term::Checkbox => "işaretleme kutusu",
        Term::TickedCheckbox => "işaretlenmiş kutu",
        Term::Blank => "doldurulacak satır",
        // To be checked: people also say «Versiyon».
        Term::Version => "Sürüm",
        Term::Date => "Son gözden geçirme",
        Term::Review => "Sonraki gözden geçirme",
        Term::Author => "Hazırlayan",
        Term::Authors => "Hazırlayanlar",
        Term::Reviewers => "Katkıda bulunanlar",
        Term::Source => "Kaynak",
        Term::Sources => "Kaynaklar",
        Term::Feedback => "Görüşünüz",
        Term::Reference => "Belge kodu",
        Term::Phone => "Telefon",
        Term::Continued => "devamı arka sayfada",
        Term::Draft => "TASLAK",
        Term::DateOrder => "{day} {month} {year}",
    }
}

/// The Turkish months.
const MONTHS: Months = [
    "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
    "Kasım", "Aralık",
];

static MONTH_NAMES: MonthNames = MonthNames {
    dated: MONTHS,
    others: &[],
    spellings: &[],
    figures: &[],
    have_endings: true,
    may_precede_day: false,
    between_day_and_month: "",
    also_prefix: None,
};

static NO_BREAK: NoBreakWords = NoBreakWords {
    nouns: "
        yaş yıl yıllık ay aylık hafta haftalık gün günlük saat dakika dk. dk saniye sn. kez defa kere
        tablet damla kapsül hap doz bardak kaşık ölçek adet derece gram miligram litre mililitre
        metre santimetre adım avro euro",
    months: "",
    days: "Pzt Sal Çar Per Cum Cmt Paz",
    before: "yakl. maks. min. en No. no. No s. sf. şek. md. Tel. tel. Tel",
    labels: "
        adım Adım hafta Hafta gün Gün aşama Aşama evre bölüm Bölüm şekil Şekil tablo Tablo sayfa Sayfa
        madde Madde soru oda Oda kat tip Tip",
    joiners: "ila",
    choices: "ile veya ya ve",
    shares: "",
    articles: "",
    times: "x X × kez defa kere",
    per: "",
    daily: "",
    titles: "Dr. Prof. Doç. Uzm. Op. Sn. Sayın Bay Bayan Av. Hemşire",
    particles: "van de der",
    clipped: "",
    symbols: "",
    through: "",
    designated: "",
    streets: "",
};

static CONNECTING: ConnectingWords = ConnectingWords {
    leads_to_number: "",
    may_lead_on: "",
    after_open_hyphen: "ve veya",
    within_names: "",
    sentences: SentenceWords::NONE,
};
