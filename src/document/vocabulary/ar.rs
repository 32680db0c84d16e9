use crate::definition::Word;

/// The program's own words in Arabic.
pub(super) const fn word(word: Word) -> &'static str {
    match word {
        // “Useful information”: «من المفيد أن تعرف» would speak to a man.
        Word::Info => "معلومات مفيدة",
        Word::Warning => "تنبيه",
        Word::CodeFor => "رمز QR يؤدي إلى",
        Word::Checkbox => "خانة اختيار",
        Word::TickedCheckbox => "خانة اختيار محددة",
        Word::Blank => "سطر للكتابة",
        Word::Version => "الإصدار",
        Word::Date => "آخر مراجعة",
        Word::Review => "المراجعة القادمة",
        // “Prepared by”, of women and men, of one and of several.
        Word::Author | Word::Authors => "إعداد",
        Word::Reviewers => "بمشاركة",
        Word::Source => "المصدر",
        Word::Sources => "المصادر",
        // The plural is polite, and speaks to women and men.
        Word::Feedback => "رأيكم",
        Word::Reference => "الرقم المرجعي",
        Word::Phone => "الهاتف",
        // To be checked: «البقية في الصفحة التالية» is said as well.
        Word::Continued => "التتمة على الوجه الآخر",
        Word::Draft => "مسودة",
        Word::DateOrder => "{day} {month} {year}",
    }
}
