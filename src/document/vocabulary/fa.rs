use crate::definition::Word;

/// The program's own words in Farsi.
pub(super) const fn word(word: Word) -> &'static str {
    match word {
        Word::Info => "خوب است بدانید",
        Word::Warning => "توجه",
        Word::CodeFor => "کد QR برای رفتن به نشانی",
        Word::Checkbox => "مربع برای علامت زدن",
        Word::TickedCheckbox => "مربع علامت‌خورده",
        Word::Blank => "جای خالی برای نوشتن",
        // Not «نسخه», which is a prescription as well.
        Word::Version => "ویرایش",
        Word::Date => "آخرین بازبینی",
        Word::Review => "بازبینی بعدی",
        Word::Author => "نویسنده",
        Word::Authors => "نویسندگان",
        Word::Reviewers => "با همکاری",
        Word::Source => "منبع",
        Word::Sources => "منابع",
        Word::Feedback => "نظر شما",
        // To be checked: «شمارهٔ مرجع» may be more usual.
        Word::Reference => "شناسهٔ سند",
        Word::Phone => "تلفن",
        Word::Continued => "ادامه در پشت صفحه",
        Word::Draft => "پیش‌نویس",
        Word::DateOrder => "{day} {month} {year}",
    }
}
