//! What a translation loses can be asked of any two texts.

use leaflet::diagnostic::ParityProblem;
use leaflet::translation::{Loss, losses};

use super::tag;
use crate::generated::cases;
use crate::generator::chance::Chance;

/// The characters numbers, fields and links are written with.
const CHARACTERS: &str = "0123456789٣۵½/.,٫ :*_<>1[]{}\\m%°g₂+(é’ا-";

/// Words that make numbers with one another, in all languages that are read.
const NUMBER_WORDS: &[&str] = &[
    "twee",
    "een half",
    "uur",
    "en",
    "drie kwartier",
    "24/7",
    "850",
    "duizend",
    "1 op de",
    "two",
    "and",
    "a half",
    "hours",
    "twice",
    "minus",
    "below zero",
    "zwei",
    "und",
    "halbe",
    "Stunden",
    "üçte",
    "iki",
    "bin",
    "buçuk",
    "saat",
    "dwie",
    "i",
    "pół",
    "godziny",
    "dwugodzinny",
    "дві",
    "з",
    "половиною",
    "години",
    "ساعتين",
    "ونصف",
    "خمسة",
    "وعشرين",
    "ألف",
    "مرتين",
    "بیست",
    "و",
    "پنج",
    "ساعت",
    "ሓደ",
    "ሰዓትን",
    "ፈረቓን",
    "ዓሰርተ",
    "°",
    "mg",
    "500",
    "½",
    "-5",
    "per dag",
];

fn text(chance: &mut Chance) -> String {
    let characters: Vec<char> = CHARACTERS.chars().collect();
    (0..chance.below(25)).map(|_| chance.pick(&characters)).collect()
}

/// Fails where a loss lies outside the translation.
fn assert_inside(source: &str, translation: &str, languages: &[&str]) {
    for language in languages {
        for loss in losses(source, &tag("nl"), translation, &tag(language)) {
            assert!(translation.get(loss.range).is_some(), "{source} | {language} {translation}");
        }
    }
}

#[test]
fn any_two_texts_can_be_compared() {
    cases::hold(256, |chance| {
        let (source, translation) = (text(chance), text(chance));
        assert_inside(&source, &translation, &["en", "fa", "pl", "xx"]);
        let same = losses(&source, &tag("nl"), &source, &tag("nl"));
        let is_lost = |loss: &Loss| {
            use ParityProblem::{Link, UnclosedBrace, WrittenLink};
            !matches!(loss.problem, Link { .. } | WrittenLink | UnclosedBrace { .. })
        };
        assert!(!same.iter().any(is_lost), "{source}: {same:?}");
        Ok(())
    });
}

#[test]
fn number_words_in_any_order_can_be_compared() {
    cases::hold(256, |chance| {
        let words: Vec<&str> = (0..chance.below(9)).map(|_| chance.pick(NUMBER_WORDS)).collect();
        let text = words.join(" ");
        let languages = ["nl", "en", "de", "tr", "pl", "uk", "ar", "fa", "prs", "ti", "xx"];
        assert_inside(&text, &text, &languages);
        let same = losses(&text, &tag("nl"), &text, &tag("nl"));
        assert!(same.is_empty(), "{text}: {same:?}");
        Ok(())
    });
}
