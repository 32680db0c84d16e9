//! The repository's own leaflet, written and read again: every word of the
//! seed, in order, in the right elements.

use crate::support::golden::assert_golden;
use crate::support::pdf::Pdf;
use crate::support::prepared;

/// The text the leaflet must have, as it was extracted from an older one.
const SEED: &str = include_str!("../../seed.txt");

/// It was drawn there, not text.
const TITLE: &str = "Osteoporose";

/// What may stand where it reads best.
const ILLUSTRATION: &str = "Wervels links: normaal, rechts: met osteoporose";

/// With the title; spaces and hyphens not counted.
const CHARACTERS: usize = 2878;

fn leaflet() -> Pdf {
    let compiled = prepared::compile(include_str!("../../../leaflet.toml"));
    Pdf::read(&compiled.pdf.unwrap())
}

/// The words of the seed. What the extraction did to its whitespace is undone:
/// bullets that were characters, a word divided over two lines, a space after
/// a parenthesis.
fn words_of_the_seed() -> Vec<String> {
    let text = SEED.replace('\u{F0B7}', " ").replace("( ", "(").replace("maag-\n", "maag-");
    format!("{TITLE} {text}").split_whitespace().map(str::to_owned).collect()
}

/// The words of the leaflet in the order of its structure tree, without the
/// signs of its list.
fn words_of_the_leaflet() -> Vec<String> {
    let aloud = leaflet().read_aloud();
    aloud.split_whitespace().filter(|word| *word != "•").map(str::to_owned).collect()
}

fn without_illustration(mut words: Vec<String>) -> Vec<String> {
    let illustration: Vec<&str> = ILLUSTRATION.split(' ').collect();
    let at = words.windows(illustration.len()).position(|words| words == illustration).unwrap();
    words.drain(at..at + illustration.len());
    words
}

#[test]
fn words_are_those_of_the_seed() {
    let found = without_illustration(words_of_the_leaflet());
    let wanted = without_illustration(words_of_the_seed());
    for (found, wanted) in found.iter().zip(&wanted) {
        assert_eq!(found, wanted);
    }
    assert_eq!(found.len(), wanted.len());
    assert!(found.contains(&"maag-darmziekten.".to_owned()));
}

#[test]
fn no_character_is_lost_or_twice() {
    let characters = words_of_the_leaflet().concat().chars().filter(|it| *it != '-').count();
    assert_eq!(characters, CHARACTERS);
}

#[test]
fn elements_are_as_many_as_the_leaflet_has() {
    let structure = leaflet().structure();
    let roles: Vec<&str> =
        structure.lines().filter_map(|line| line.trim_start().split(' ').next()).collect();
    let count = |role: &str| roles.iter().filter(|found| **found == role).count();
    let found = ["H1", "H2", "H3", "L", "LI", "Lbl", "LBody", "Figure", "Caption", "Link"]
        .map(|role| (role, count(role)));
    let wanted = [
        ("H1", 1),
        ("H2", 5),
        ("H3", 5),
        ("L", 1),
        ("LI", 9),
        ("Lbl", 9),
        ("LBody", 9),
        ("Figure", 1),
        ("Caption", 1),
        ("Link", 1),
    ];
    assert_eq!(found, wanted);
}

#[test]
fn structure_is_as_it_was_read_by_a_person() {
    assert_golden("structure-of-leaflet", &leaflet().structure());
}

#[test]
fn bookmarks_are_nested_as_the_headings() {
    assert_golden("bookmarks-of-leaflet", &leaflet().bookmarks());
}

#[test]
fn link_leads_to_the_top_of_the_figure() {
    let pdf = leaflet();
    let annotations = pdf.annotations();
    let [link] = &annotations[..] else { panic!("{annotations:?}") };
    let (page, top) = pdf.top_of_figure();
    let target = pdf.target(link);
    let (led_to, height) = target.split_once(" at ").unwrap();
    assert_eq!(led_to, format!("page {page}"));
    let above = height.parse::<f32>().unwrap() - top;
    assert!((0.0..60.0).contains(&above), "{above} pt above the drawing");
}

/// Words of a sentence with other spaces between them than U+0020 are as long
/// as the sentence: it is broken between any two characters, and the warning
/// of that names a word.
#[test]
fn sentence_with_other_spaces_is_whole() {
    const WORDS: &str = "Neem 70 mg bij het eten één à twee keer per dag en drink er water bij";
    const SPACES: [(&str, char); 10] = [
        ("\u{a0}", '\u{a0}'),
        ("&nbsp;", '\u{a0}'),
        (r"\u0026nbsp;", '\u{a0}'),
        (r"&\u006ebsp;", '\u{a0}'),
        ("&#160;", '\u{a0}'),
        ("&#x202f;", '\u{202f}'),
        (r"\u2007", '\u{2007}'),
        ("\u{2007}", '\u{2007}'),
        ("\u{2009}", '\u{2009}'),
        ("\u{202f}", '\u{202f}'),
    ];
    for (written, space) in SPACES {
        let text = WORDS.replace(' ', written);
        let definition = format!(
            "title = 'T'\nlanguage = 'nl'\n[about]\nversion = '1'\n[[section]]\ntext = \"{text}\"\n"
        );
        let compiled = prepared::compile(definition);
        let aloud = Pdf::read(&compiled.pdf.unwrap()).read_aloud();
        let sentence = WORDS.replace(' ', &space.to_string());
        assert!(aloud.contains(&sentence), "{written}: {aloud}");
    }
}
