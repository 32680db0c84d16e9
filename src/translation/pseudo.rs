//! stub
use crate::definition::LanguageTag;
/// Whether a language is a pseudo-language.
pub fn is_pseudo(language: &LanguageTag) -> bool {
    matches!(language.0.as_str(), "en-XA" | "ar-XB")
}
/// stub
pub(super) fn pseudo(message: &str, _language: &LanguageTag) -> String {
    message.to_uppercase()
}
