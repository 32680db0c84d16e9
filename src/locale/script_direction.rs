//! The script and the direction a language is written in, from CLDR's data.

use icu_locale::{
    LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander,
};
use unicode_script::Script;

use super::LanguageTag;

impl LanguageTag {
    /// The scripts of its words: a single one, except for Japanese and Korean. It
    /// is the script its tag names, else the script CLDR considers likely, else
    /// Latin.
    pub fn scripts(&self) -> Vec<Script> {
        let script = self.likely_script();
        match script.as_deref() {
            Some("Hans" | "Hant") => vec![Script::Han],
            Some("Jpan") => vec![Script::Hiragana, Script::Katakana, Script::Han],
            Some("Kore") => vec![Script::Hangul, Script::Han],
            other => vec![other.and_then(Script::from_short_name).unwrap_or(Script::Latin)],
        }
    }

    /// Whether the language is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        let identifier = self.identifier();
        identifier.is_some_and(|it| LocaleDirectionality::new_extended().is_right_to_left(&it))
    }

    /// The ISO 15924 code of its script.
    fn likely_script(&self) -> Option<String> {
        let identifier = self.identifier()?;
        let likely = || LocaleExpander::new_extended().get_likely_script(&identifier);
        identifier.script.or_else(likely).map(|script| script.to_string())
    }

    /// The parts that determine its writing: language, script and region. A
    /// language with two codes has the code CLDR knows (`prs`, Dari, is `fa-AF`).
    /// An extended language (`zh-yue`), which CLDR's identifiers lack, counts as
    /// its language.
    fn identifier(&self) -> Option<LanguageIdentifier> {
        let is_extended =
            |subtag: &str| subtag.len() == 3 && subtag.bytes().all(|it| it.is_ascii_alphabetic());
        let mut subtags = self.0.split('-');
        let language = subtags.next()?.to_owned();
        let of_writing = subtags.filter(|subtag| !is_extended(subtag));
        let of_writing = of_writing.take_while(|subtag| matches!(subtag.len(), 2..=4));
        let tag = of_writing.fold(language, |tag, subtag| tag + "-" + subtag);
        let mut locale: Locale = tag.parse().ok()?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        Some(locale.id)
    }
}

#[cfg(test)]
mod tests {
    use unicode_script::Script;

    use super::LanguageTag;

    fn tag(written: &str) -> LanguageTag {
        LanguageTag(written.to_owned())
    }

    #[test]
    fn script_is_the_one_a_language_is_likely_written_in() {
        for (language, script) in [
            ("nl", Script::Latin),
            ("nl-x-eenvoudig", Script::Latin),
            ("uk", Script::Cyrillic),
            ("el", Script::Greek),
            ("ckb", Script::Arabic),
            ("ti", Script::Ethiopic),
            ("zh-yue-HK", Script::Han),
            ("az-Arab", Script::Arabic),
            ("sr-Latn", Script::Latin),
            ("qaa", Script::Latin),
        ] {
            assert_eq!(tag(language).scripts(), [script], "{language}");
        }
        assert_eq!(tag("ja").scripts().len(), 3);
    }

    #[test]
    fn direction_goes_with_the_script() {
        for language in
            ["ar", "fa", "fa-AF", "prs", "ps", "ckb", "ur", "he", "yi", "ar-XB", "ku-Arab"]
        {
            assert!(tag(language).is_right_to_left(), "{language}");
        }
        for language in ["nl", "ti", "am", "ku", "tr", "zh-Hant-TW", "az", "ar-Latn", "en-XA"] {
            assert!(!tag(language).is_right_to_left(), "{language}");
        }
    }
}
