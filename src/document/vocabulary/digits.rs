use crate::definition::LanguageTag;

const LATIN: &str = "0123456789";
const ARABIC: &str = "٠١٢٣٤٥٦٧٨٩";
const PERSIAN: &str = "۰۱۲۳۴۵۶۷۸۹";

/// Where Arabic is written with Latin digits (CLDR 47, `numberingSystems`).
const MAGHREB: [&str; 6] = ["AE", "DZ", "EH", "LY", "MA", "TN"];

/// The digits a language writes, from nought on, those of languages as well
/// whose words the program does not know.
pub(in super::super) fn digits(language: &LanguageTag) -> &'static str {
    match language.primary() {
        "ar" if MAGHREB.iter().any(|region| language.has_subtag(region)) => LATIN,
        "ar" | "ckb" => ARABIC,
        "fa" | "prs" | "ps" => PERSIAN,
        _ => LATIN,
    }
}
