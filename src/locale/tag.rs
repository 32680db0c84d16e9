//! Language tags (BCP 47): their syntax, and the language, region and fallbacks
//! they name. The script and direction they imply are in `script_direction`.

use super::{Locale, Names};

/// A well-formed BCP 47 tag: `nl`, `pt-BR`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LanguageTag(pub String);

impl LanguageTag {
    /// Parses a tag and gives it its usual capitals; `None` if it is not well
    /// formed (RFC 5646, 2.1).
    pub fn parse(written: &str) -> Option<Self> {
        language_tag(written)
    }

    /// The tag the author probably meant: that of a language written by name, or
    /// with `_` for `-`.
    pub fn probable(written: &str) -> Option<Self> {
        probable_tag(written).map(Self)
    }

    /// The language alone, without script, region and the rest: `pt`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The tag for other programs: without a private-use part that is longer than
    /// RFC 5646 allows, as in `nl-x-eenvoudig`.
    pub fn standard(&self) -> &str {
        match self.0.split_once("-x-") {
            Some((standard, private)) if private.split('-').any(|part| part.len() > 8) => standard,
            _ => &self.0,
        }
    }

    /// The language as its speakers distinguish it: Dari, `fa-AF`, has a code of
    /// its own, `prs`.
    pub fn spoken(&self) -> &str {
        match self.primary() {
            "fa" if self.has_subtag("AF") => "prs",
            primary => primary,
        }
    }

    /// Whether a script, region or variant follows the language.
    pub fn has_subtag(&self, subtag: &str) -> bool {
        self.0.split('-').skip(1).any(|part| part == subtag)
    }

    /// Whether it is one of the pseudo-languages that CLDR reserves: English with
    /// accents (`en-XA`), or Latin transliterated into Arabic letters (`ar-XB`).
    pub fn is_pseudo(&self) -> bool {
        let region = match self.primary() {
            "en" => "XA",
            "ar" => "XB",
            _ => return false,
        };
        self.has_subtag(region)
    }

    /// The tag and its fallbacks, the most specific first (RFC 4647, 3.4):
    /// `zh-Hant-TW`, `zh-Hant`, `zh`.
    pub fn lookup(&self) -> impl Iterator<Item = &str> {
        std::iter::successors(Some(self.0.as_str()), |tag| {
            tag.rsplit_once('-').map(|(shorter, _)| shorter)
        })
    }
}

/// A written tag in the letter case of RFC 5646, 2.1.1; `None` if it is not well
/// formed. A language has two or three letters (2.2.1).
fn language_tag(written: &str) -> Option<LanguageTag> {
    let mut tag = String::with_capacity(written.len());
    let mut order = 0;
    for (index, subtag) in written.split('-').enumerate() {
        let rank = if index == 0 { primary(subtag)? } else { rank(subtag, order)? };
        order = rank.max(order);
        if index > 0 {
            tag.push('-');
        }
        tag.push_str(&cased(subtag, rank));
    }
    // A singleton needs something after it.
    let complete = written.rsplit('-').next().is_some_and(|last| last.len() > 1);
    complete.then_some(LanguageTag(tag))
}

const LANGUAGE: u8 = 1;
const EXTENDED: u8 = 2;
const SCRIPT: u8 = 3;
const REGION: u8 = 4;
const VARIANT: u8 = 5;
const EXTENSION: u8 = 6;
const PRIVATE: u8 = 7;

fn primary(subtag: &str) -> Option<u8> {
    let letters = subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    (letters && matches!(subtag.len(), 2 | 3)).then_some(LANGUAGE)
}

/// The part of a tag that a subtag is, given the part before it.
fn rank(subtag: &str, before: u8) -> Option<u8> {
    let bytes = subtag.as_bytes();
    if !bytes.iter().all(u8::is_ascii_alphanumeric) {
        return None;
    }
    let letters = bytes.iter().all(u8::is_ascii_alphabetic);
    let digits = bytes.iter().all(u8::is_ascii_digit);
    let begins_with_digit = bytes.first().is_some_and(u8::is_ascii_digit);
    match bytes.len() {
        // The standard allows eight; `nl-x-eenvoudig` has more.
        1..=16 if before == PRIVATE => Some(PRIVATE),
        1 if subtag.eq_ignore_ascii_case("x") => Some(PRIVATE),
        1 => Some(EXTENSION),
        2..=8 if before == EXTENSION => Some(EXTENSION),
        3 if letters && before <= EXTENDED => Some(EXTENDED),
        4 if letters && before < SCRIPT => Some(SCRIPT),
        2 if letters && before < REGION => Some(REGION),
        3 if digits && before < REGION => Some(REGION),
        5..=8 => Some(VARIANT),
        4 if begins_with_digit => Some(VARIANT),
        _ => None,
    }
}

fn cased(subtag: &str, rank: u8) -> String {
    let mut cased = subtag.to_ascii_lowercase();
    match rank {
        REGION => cased.make_ascii_uppercase(),
        SCRIPT => cased[..1].make_ascii_uppercase(),
        _ => {}
    }
    cased
}

/// The tag of the language whose name was written, or the tag with hyphens for
/// underscores.
fn probable_tag(written: &str) -> Option<String> {
    let name = written.to_lowercase();
    let is_called = |names: &Names| {
        name == names.dutch || name == names.english || names.others.contains(&&*name)
    };
    let named = Locale::all().find(|locale| locale.names.as_ref().is_some_and(is_called));
    let named = named.map(|locale| locale.code.to_owned());
    named.or_else(|| language_tag(&written.replace('_', "-")).map(|tag| tag.0))
}

#[cfg(test)]
mod tests {
    use super::{language_tag, probable_tag};

    #[test]
    fn tag_is_well_formed_by_rfc_5646() {
        for tag in
            ["nl", "pt-BR", "zh-Hant-TW", "es-419", "de-CH-1901", "nl-x-kort", "nl-x-eenvoudig"]
        {
            assert_eq!(language_tag(tag).map(|tag| tag.0).as_deref(), Some(tag));
        }
        for tag in ["", "n", "nederlands", "nl_NL", "nl-", "-nl", "nl-NL-Latn", "nl-u", "één"] {
            assert_eq!(language_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn tag_in_other_case_is_corrected() {
        assert_eq!(language_tag("ZH-hant-tw").map(|tag| tag.0).as_deref(), Some("zh-Hant-TW"));
    }

    #[test]
    fn name_of_a_language_gives_its_code() {
        for (name, code) in [("Tigrinya", "ti"), ("Perzisch", "fa"), ("pasjtoe", "ps")] {
            assert_eq!(probable_tag(name).as_deref(), Some(code));
        }
        assert_eq!(probable_tag("pt_br").as_deref(), Some("pt-BR"));
    }
}
