use crate::definition::Word;

/// The program's own words in Turkish.
pub(super) const fn word(word: Word) -> &'static str {
    match word {
        Word::Info => "Bilmekte fayda var",
        Word::Warning => "Dikkat",
        // The verb would come after the address; hence the colon.
        Word::CodeFor => "QR kodunun açtığı adres:",
        Word::Checkbox => "işaretleme kutusu",
        Word::TickedCheckbox => "işaretlenmiş kutu",
        Word::Blank => "doldurulacak satır",
        // To be checked: «Versiyon» is said as well.
        Word::Version => "Sürüm",
        Word::Date => "Son gözden geçirme",
        Word::Review => "Sonraki gözden geçirme",
        Word::Author => "Hazırlayan",
        Word::Authors => "Hazırlayanlar",
        Word::Reviewers => "Katkıda bulunanlar",
        Word::Source => "Kaynak",
        Word::Sources => "Kaynaklar",
        Word::Feedback => "Görüşünüz",
        Word::Reference => "Belge kodu",
        Word::Phone => "Telefon",
        Word::Continued => "devamı arka sayfada",
        Word::Draft => "TASLAK",
        Word::DateOrder => "{day} {month} {year}",
    }
}
