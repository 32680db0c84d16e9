use crate::definition::LanguageTag;

/// What a QR code shows, in the language of its leaflet; English where that is
/// one we do not speak.
pub(super) fn of_code(language: &LanguageTag, address: &str) -> String {
    let leads_to = match language.primary() {
        "nl" => "QR-code die leidt naar",
        "de" => "QR-Code, der führt zu",
        "fr" => "Code QR qui mène à",
        "es" => "Código QR que lleva a",
        "pl" => "Kod QR prowadzący do",
        _ => "QR code that leads to",
    };
    format!("{leads_to} {address}")
}
