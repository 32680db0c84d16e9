//! Glossary terms that a translation misses.
//!
//! A text uses a term if it has the term's words, in any capitals, singular or
//! plural. Longer terms are found first, and shorter terms inside them do not
//! count. A translation uses a term if one of its target words occurs anywhere,
//! even inside a word: many languages attach endings, articles and prepositions.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::markup::{PlainText, parts};
use crate::definition::GlossaryTerm;

/// The terms in a text that its translation lacks, in the order of the text.
pub(super) fn missed(terms: &[GlossaryTerm], source: &str, translation: &str) -> Vec<GlossaryTerm> {
    if terms.is_empty() {
        return Vec::new();
    }
    let (text, translation) = (folded(source), folded(translation));
    let words = words(&text);
    let mut by_length: Vec<(&GlossaryTerm, Vec<String>)> =
        terms.iter().map(|it| (it, of_term(it))).collect();
    by_length.sort_by_key(|(_, term)| std::cmp::Reverse(term.len()));
    let mut taken = vec![false; words.len()];
    let mut missed: Vec<(usize, &GlossaryTerm)> = Vec::new();
    for (term, parts) in &by_length {
        let places = places(parts, &words);
        let free: Vec<Range<usize>> =
            places.into_iter().filter(|place| !taken[place.clone()].contains(&true)).collect();
        for place in &free {
            taken[place.clone()].fill(true);
        }
        let is_said = || term.targets.iter().any(|it| translation.contains(&folded(it)));
        if let Some(first) = free.first().filter(|_| !is_said()) {
            missed.push((first.start, term));
        }
    }
    missed.sort_by_key(|(place, _)| *place);
    missed.into_iter().map(|(_, term)| term.clone()).collect()
}

/// A text in the form compared: without markup, in lower case, with single spaces
/// and without the dots of Turkish i, which differ by case.
fn folded(text: &str) -> String {
    let plain = PlainText::of(text, &parts(text)).text;
    let small = plain.to_lowercase().replace('\u{307}', "").replace('ı', "i").replace('’', "'");
    let words: Vec<&str> = small.split_whitespace().collect();
    words.join(" ").nfc().collect()
}

fn words(folded: &str) -> Vec<&str> {
    folded
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect()
}

fn of_term(term: &GlossaryTerm) -> Vec<String> {
    words(&folded(&term.source)).into_iter().map(str::to_owned).collect()
}

/// The places of a term's words in sequence, the last word singular or plural.
fn places(term: &[String], words: &[&str]) -> Vec<Range<usize>> {
    let Some((last, before)) = term.split_last() else { return Vec::new() };
    let forms = forms(last);
    let is_here = |at: &usize| {
        let (found, end) = (&words[*at..*at + before.len()], words[*at + before.len()]);
        found.iter().zip(before).all(|(one, other)| one == other)
            && forms.iter().any(|form| form == end)
    };
    let starts = 0..(words.len() + 1).saturating_sub(term.len());
    starts.filter(is_here).map(|at| at..at + term.len()).collect()
}

/// A Dutch word and its plurals by the rules of spelling: `spier`, `spieren`;
/// `bot`, `botten`; `been`, `benen`; `brief`, `brieven`.
fn forms(word: &str) -> Vec<String> {
    let mut forms = vec![word.to_owned()];
    forms.extend(["s", "n", "en", "e", "ën"].map(|ending| format!("{word}{ending}")));
    let letters: Vec<char> = word.chars().collect();
    let [.., before, last] = letters[..] else { return forms };
    if is_vowel(last) {
        return forms;
    }
    let voiced = match last {
        'f' => 'v',
        's' => 'z',
        other => other,
    };
    let stem: String = letters[..letters.len() - 1].iter().collect();
    forms.push(format!("{stem}{voiced}en"));
    forms.push(format!("{stem}{last}{last}en"));
    // A long vowel at the end of a syllable is written once.
    if let Some(short) = stem.strip_suffix(before).filter(|short| short.ends_with(before)) {
        forms.push(format!("{short}{voiced}en"));
    }
    forms
}

const fn is_vowel(character: char) -> bool {
    matches!(character, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[cfg(test)]
mod tests {
    use super::missed;
    use crate::definition::GlossaryTerm;

    fn term(source: &str, targets: &[&str]) -> GlossaryTerm {
        let targets = targets.iter().map(|&it| it.to_owned()).collect();
        GlossaryTerm { source: source.to_owned(), targets, place: String::new() }
    }

    fn names(terms: &[GlossaryTerm], source: &str, translation: &str) -> Vec<String> {
        missed(terms, source, translation).into_iter().map(|it| it.source).collect()
    }

    #[test]
    fn term_is_found_in_singular_and_plural_and_as_a_whole_word() {
        for (word, text) in [
            ("bot", "Uw **botten** zijn broos."),
            ("spier", "Spieren."),
            ("been", "Beide benen"),
            ("brief", "de brieven"),
            ("huis", "twee huizen"),
            ("knie", "uw knieën"),
            ("foto", "foto's en foto’s"),
            ("Fysiotherapeut", "de FYSIOTHERAPEUTEN"),
            ("hoge bloeddruk", "met hoge\nbloeddruk"),
        ] {
            assert_eq!(names(&[term(word, &["x"])], text, "niets"), [word], "{text}");
        }
        for (word, text) in
            [("bot", "de robot"), ("bot", "botbreuk"), ("rug", "terug"), ("a b", "a")]
        {
            assert_eq!(names(&[term(word, &["q"])], text, "niets"), [""; 0], "{text}");
        }
    }

    #[test]
    fn term_is_found_inside_a_word_and_in_other_capitals() {
        let bone = [term("bot", &["kemik"])];
        assert_eq!(names(&bone, "Het bot.", "KEMİĞİ"), ["bot"]);
        assert_eq!(names(&bone, "Het bot.", "Kemikleri güçlü"), [""; 0]);
        assert_eq!(names(&[term("rust", &["istirahat"])], "Rust.", "İSTİRAHAT"), [""; 0]);
        let either = [term("heup", &["Hüfte", "Hüftgelenk"])];
        assert_eq!(names(&either, "Uw heup.", "Ihr **Hüftgelenk**."), [""; 0]);
    }

    #[test]
    fn longer_term_hides_shorter_terms_inside_it() {
        let terms = [term("rug", &["sırt"]), term("lage rug", &["bel"])];
        assert_eq!(names(&terms, "Uw lage rug.", "Beliniz."), [""; 0]);
        assert_eq!(names(&terms, "Uw lage rug en uw rug.", "Beliniz."), ["rug"]);
        assert_eq!(names(&terms, "Uw rug en uw lage rug.", "Hiç."), ["rug", "lage rug"]);
    }
}
