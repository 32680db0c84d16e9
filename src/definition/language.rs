//! The name of a language in Dutch or English, for messages.

use crate::diagnostic::Language;
use crate::locale::{LanguageTag, Locale};

impl LanguageTag {
    /// The name of the language in the language of `speaker`, with a capital, if
    /// it is known. Subtags such as a region or a script are left out.
    pub fn name(&self, speaker: Language) -> Option<String> {
        let names = Locale::of(self)?.names.as_ref()?;
        let name = match speaker {
            Language::Dutch => names.dutch,
            Language::English => names.english,
        };
        let mut letters = name.chars();
        Some(letters.next()?.to_uppercase().chain(letters).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, LanguageTag};

    #[test]
    fn language_is_called_by_its_name() {
        let name = |tag: &str, speaker| LanguageTag(tag.to_owned()).name(speaker);
        assert_eq!(name("uk", Language::Dutch).as_deref(), Some("Oekraïens"));
        assert_eq!(name("fa-AF", Language::English).as_deref(), Some("Dari"));
        assert_eq!(name("nl-x-eenvoudig", Language::Dutch).as_deref(), Some("Nederlands"));
        assert_eq!(name("en-XA", Language::English).as_deref(), Some("English"));
        assert_eq!(name("qaa", Language::Dutch), None);
    }
}
