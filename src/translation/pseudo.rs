//! Pseudo-languages, which stand in for a translation before there is one and
//! show what it would break in the layout. Their tags are those CLDR reserves for
//! them.

use unicode_normalization::UnicodeNormalization;

use super::markup::{PartKind, parts};
use super::parity::Facts;
use crate::definition::LanguageTag;

/// A message in a pseudo-language: its words in other letters, and everything a
/// translation must keep unchanged. In any other language the message stays as it
/// is.
pub fn pseudo(message: &str, source_language: &LanguageTag, language: &LanguageTag) -> String {
    match writing(language) {
        Some(Writing::Accents) => longer(message, &rewritten(message, source_language, accent)),
        Some(Writing::Arabic) => rewritten(message, source_language, arabic),
        None => message.to_owned(),
    }
}

enum Writing {
    Accents,
    Arabic,
}

fn writing(language: &LanguageTag) -> Option<Writing> {
    if !language.is_pseudo() {
        return None;
    }
    Some(if language.primary() == "ar" { Writing::Arabic } else { Writing::Accents })
}

/// The words of a message in other letters, except its facts.
fn rewritten(message: &str, source_language: &LanguageTag, letter: fn(char) -> String) -> String {
    let parts = parts(message);
    let kept = Facts::of(message, &parts, source_language, false).places();
    let is_kept = |at: usize| kept.iter().any(|range| range.contains(&at));
    let mut text = String::with_capacity(2 * message.len());
    for part in parts {
        let range = part.range.clone();
        for (at, character) in message[range.clone()].char_indices() {
            if part.kind == PartKind::Words && !is_kept(range.start + at) {
                text.push_str(&letter(character));
            } else {
                text.push(character);
            }
        }
    }
    text
}

/// The percentage by which a translation may be longer than its source.
const PERCENT_LONGER: usize = 40;

const WORDS: &str = "one two three four five six seven eight nine ten";

/// A text lengthened by words after it. Quotation marks around it show whether
/// its end is cut off.
fn longer(message: &str, text: &str) -> String {
    let letters = message.chars().filter(|character| character.is_alphabetic()).count();
    let missing = letters * PERCENT_LONGER / 100;
    // A text that begins with a symbol, such as a box to tick, needs a space
    // before it.
    let space = if text.starts_with(char::is_alphabetic) { "" } else { " " };
    let mut longer = format!("«{space}{text}");
    let mut added = 0;
    for word in WORDS.split(' ').cycle() {
        longer.push(' ');
        longer.extend(word.chars().map(accent));
        added += word.len() + 1;
        if added >= missing {
            break;
        }
    }
    longer.push('»');
    longer
}

/// A letter with an accent; `q` stays as it is.
fn accent(letter: char) -> String {
    const LETTERS: &str = "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ";
    const ACCENTED: &str = "åḃçđéḟĝĥîĵķļḿñöṕŕšţûṽŵẋýžÅḂÇĐÉḞĜĤÎĴĶĻḾÑÖṔŔŠŢÛṼŴẊÝŽ";
    let accented = LETTERS.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter);
    accented.map_or(letter, |(_, accented)| accented).to_string()
}

/// The Arabic letters that sound like a Latin letter, and Arabic punctuation.
fn arabic(character: char) -> String {
    let plain = std::iter::once(character).nfd().next().unwrap_or(character);
    let letters = match plain.to_ascii_lowercase() {
        'a' => "ا",
        'b' | 'p' => "ب",
        'c' | 'k' => "ك",
        'd' => "د",
        'e' | 'i' | 'y' => "ي",
        'f' | 'v' => "ف",
        'g' => "غ",
        'h' => "ه",
        'j' => "ج",
        'l' => "ل",
        'm' => "م",
        'n' => "ن",
        'o' | 'u' | 'w' => "و",
        'q' => "ق",
        'r' => "ر",
        's' => "س",
        't' => "ت",
        'x' => "كس",
        'z' => "ز",
        ',' => "،",
        ';' => "؛",
        '?' => "؟",
        _ => return character.to_string(),
    };
    letters.to_owned()
}

#[cfg(test)]
mod tests {
    use super::pseudo;
    use crate::definition::LanguageTag;

    fn tag(tag: &str) -> LanguageTag {
        LanguageTag(tag.to_owned())
    }

    #[test]
    fn real_language_is_no_pseudo_language() {
        assert!(tag("en-XA").is_pseudo() && tag("ar-XB").is_pseudo());
        assert!(!tag("en").is_pseudo() && !tag("ar-MA").is_pseudo() && !tag("nl-XA").is_pseudo());
    }

    #[test]
    fn words_have_accents_and_facts_stay() {
        let said = |message| pseudo(message, &tag("nl"), &tag("en-XA"));
        assert_eq!(said("Neem **70 mg** in."), "«Ñééḿ **70 mg** îñ. öñé»");
        assert_eq!(
            said("Bel <1>{practice.phone}</1> of 020 123 45 67"),
            "«Ḃéļ <1>{practice.phone}</1> öḟ 020 123 45 67 öñé ţŵö»"
        );
        assert_eq!(said("[ ] ja"), "« [ ] ĵå öñé»");
    }

    #[test]
    fn words_are_arabic_letter_by_letter_and_facts_stay() {
        let said = |message| pseudo(message, &tag("nl"), &tag("ar-XB"));
        assert_eq!(said("Neem 2,5 mg, één keer."), "نييم 2,5 mg، يين كيير.");
        assert_eq!(said("vóór 24 november: info@a.nl?"), "فوور 24 november: info@a.nl؟");
    }
}
