//! Characters without ink at every place in a word: no letter is lost to them.

use unicode_normalization::UnicodeNormalization;

use crate::support::pdf::Pdf;
use crate::support::prepared;

/// A soft hyphen, marks without width, and an accent that joins the letter before it.
const MARKS: [char; 7] =
    ['\u{AD}', '\u{200B}', '\u{200C}', '\u{200D}', '\u{2060}', '\u{FEFF}', '\u{301}'];

/// A word of several syllables, by language.
const WORDS: [(&str, &str); 3] = [("nl", "fysiotherapie"), ("ar", "المفاصل"), ("ti", "ምንቅስቃስ")];

/// The letters of a text without marks, spaces and punctuation.
fn letters(text: &str) -> String {
    text.nfd().filter(|it| it.is_alphanumeric()).collect()
}

/// A word with a mark at each place, alone, doubled, in bold and before punctuation.
fn paragraphs(word: &str, mark: char) -> Vec<String> {
    let places = word.char_indices().map(|(at, _)| at).chain([word.len()]);
    let with_mark = places.flat_map(|at| {
        let (before, after) = word.split_at(at);
        [format!("{before}{mark}{after}"), format!("{before}{mark}{mark}{after}")]
    });
    let each: String = word.chars().flat_map(|letter| [mark, letter]).collect();
    let mut texts: Vec<String> = with_mark.collect();
    texts.extend([
        format!("{word} {mark} {word}"),
        format!("{word}{mark}, {word}{mark}. {mark}({mark}{word}{mark}){mark}"),
        format!("**{mark}{word}** {word}"),
        format!("{word} **{word}{mark}** *{mark}{mark}{word}*"),
        format!("{each}{mark} {each}{each} {mark}{mark}{each}"),
    ]);
    // Words behind it move the ends of lines through the word.
    (0..).zip(texts).map(|(number, text)| format!("{}{text}", "x ".repeat(number % 40))).collect()
}

#[test]
fn mark_without_ink_takes_no_letter_with_it_at_any_place_in_a_word() {
    for (language, word) in WORDS {
        for mark in MARKS {
            let texts = paragraphs(word, mark);
            let definition = format!(
                "title = 'T'\nlanguage = '{language}'\n[page]\ncolumns = 2\n[[section]]\ntext = '''\n{}\n'''\n",
                texts.join("\n\n")
            );
            let compiled = prepared::compile(definition);
            let said: Vec<_> = compiled.diagnostics.iter().map(|it| it.problem.code()).collect();
            let Some(pdf) = compiled.pdf else {
                panic!("{language} U+{:04X}: {said:?}", u32::from(mark));
            };
            let aloud = Pdf::read(&pdf).read_aloud();
            let read = letters(&aloud);
            for text in &texts {
                assert!(read.contains(&letters(text)), "{language} {text:?}: {aloud}");
            }
        }
    }
}
