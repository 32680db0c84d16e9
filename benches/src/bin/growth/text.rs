//! Kinds of words and markup in one text.

use crate::input::{Input, Kind, pieces};

const BEGIN: &str = "title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = '''\n";
const HEADING: &str = "title = 'T'\nlanguage = 'nl'\n[[section]]\nheading = '";
const ARABIC: &str = "title = 'T'\nlanguage = 'ar'\n[[section]]\ntext = '''\n";
const END: &str = "\n'''\n";

/// What is typed over and over: a name and the piece.
const PIECES: [(&str, &str); 66] = [
    ("words of a paragraph", "Beweeg uw schouder voorzichtig heen en weer. "),
    ("long words", "arbeidsongeschiktheidsverzekering "),
    ("letters of one word", "bewegen"),
    ("letters of one word in capitals", "BEWEGEN"),
    ("one word of soft hyphens", "be\u{ad}we\u{ad}gen\u{ad}"),
    ("one word of zero-width spaces", "be\u{200b}wegen\u{200b}"),
    ("one word of no-break spaces", "bewegen\u{a0}heen\u{a0}"),
    ("word joiners", "bewegen\u{2060}"),
    ("combining marks", "\u{301}"),
    ("letters with combining marks", "e\u{301}"),
    ("strong words", "**heen** weer "),
    ("emphasised words", "*heen* weer "),
    ("strong in emphasised words", "*heen **en** weer* "),
    ("strong letters of one word", "**a**b"),
    ("stars", "*"),
    ("stars before words", "*heen "),
    ("double stars before words", "**heen "),
    ("stars and underscores before words", "*heen _weer "),
    ("stars and underscores of one word", "*_"),
    ("stars and letters of one word", "*a"),
    ("strong in strong words", "**heen **en** weer** "),
    ("emphasis opened and not closed", "*heen en **weer* "),
    ("underscores of one word", "_"),
    ("underscores after a letter", "a_"),
    ("opening brackets", "["),
    ("closing brackets", "]"),
    ("opening links", "[a]("),
    ("opening links of words", "[heen](weer "),
    ("opening pictures", "!["),
    ("opening parentheses", "("),
    ("grave accents", "`"),
    ("grave accents before words", "`heen "),
    ("opening angle brackets", "<"),
    ("tags", "<b>"),
    ("opening tags", "<a "),
    ("opening comments", "<!--"),
    ("ampersands", "&"),
    ("entities", "&amp;"),
    ("backslashes", "\\"),
    ("tildes", "~"),
    ("braces", "{"),
    ("quotation marks", "\"heen\" "),
    ("links", "[heen](https://a.nl/b) "),
    ("links in strong words", "**[heen](https://a.nl/b)** "),
    ("links to no anchor", "[heen](#nergens) "),
    ("addresses", "www.a.nl/heen "),
    ("addresses with a scheme", "https://www.a.nl/heen/en?weer=1 "),
    ("links of addresses", "[www.a.nl](https://www.a.nl) "),
    ("letters of one address", "a.nl/heen/"),
    ("mail addresses", "heen@weer.nl "),
    ("telephone numbers", "020 123 45 67 "),
    ("digits", "1"),
    ("numbers that belong together", "1 2 3 4 "),
    ("words after initials", "dr. A. de Wit "),
    ("no-break spaces between words", "heen\u{a0}en weer "),
    ("prices with footnotes", "€ 1,01* "),
    ("numbers with units", "500 mg "),
    ("dashes", "–"),
    ("words joined by hyphens", "heen-en-weer-"),
    ("words joined by slashes", "heen/weer/"),
    ("hard line breaks", "heen\\\nweer "),
    ("lines of a paragraph", "heen en weer\n"),
    ("fields", "Naam: ____ "),
    ("boxes to tick", "ja [ ] nee [x] "),
    ("pasted bullets", "• heen\n"),
    ("missing characters", "\u{13000} "),
];

/// The same of other scripts: the language, a name and the piece.
const SCRIPTS: [(&str, &str, &str); 6] = [
    ("ar", "Arabic words", "حرّك كتفك ببطء ثم "),
    ("ar", "Arabic words and numbers", "خذ 500 mg مرتين "),
    ("ar", "Arabic letters of one word", "بيت"),
    ("nl", "Arabic words among Dutch ones", "zeg كتف tegen "),
    ("zh", "Chinese characters", "慢慢地活动你的肩膀"),
    ("th", "Thai letters", "ขยับไหล่ของคุณช้าๆ"),
];

pub(crate) fn kinds() -> Vec<Kind> {
    let mut kinds: Vec<Kind> =
        PIECES.map(|(name, piece)| Kind::repeated(name, 8_000, [BEGIN, piece, END])).into();
    kinds.extend(SCRIPTS.map(|(language, name, piece)| {
        Kind::new(name, 8_000, move |size| {
            let text = pieces(size, |_| piece.to_owned());
            Input::of(BEGIN.replace("'nl'", &format!("'{language}'")) + &text + END)
        })
    }));
    kinds.extend([
        Kind::numbered("different missing characters", 8_000, BEGIN, hieroglyph, END),
        Kind::repeated("directional isolates", 8_000, [BEGIN, "\u{2068}a\u{2069} ", END]),
        Kind::repeated("nested directional isolates", 8_000, [BEGIN, "\u{2068}a", END]),
        Kind::repeated(
            "escapes",
            8_000,
            ["title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = \"", "\\u00e9\\u00e9n ", "\"\n"],
        ),
        Kind::numbered(
            "link definitions",
            8_000,
            BEGIN,
            |number| format!("[a{number}]: https://a.nl\n"),
            END,
        ),
        Kind::repeated("words of a chapter", 25_000, [BEGIN, "Heen en weer. ", END]),
        Kind::new("words of a title", 400, |size| {
            let words = pieces(size, |_| "heen en weer ".to_owned());
            Input::of(format!("title = '{words}'\nlanguage = 'nl'\n[[section]]\ntext = 'T'\n"))
        }),
        Kind::new("words of a heading", 400, |size| {
            let words = pieces(size, |_| "heen en weer ".to_owned());
            Input::of(format!(
                "title = 'T'\nlanguage = 'nl'\n[[section]]\nheading = '{words}'\ntext = 'T'\n"
            ))
        }),
        Kind::repeated(
            "entities of a title",
            8_000,
            ["title = '", "&amp;", "'\nlanguage = 'nl'\n[[section]]\ntext = 'T'\n"],
        ),
        Kind::repeated("entities of a heading", 8_000, [HEADING, "&amp; ", "'\ntext = 'T'\n"]),
        Kind::repeated("links of a heading", 8_000, [HEADING, "[a](b) ", "'\ntext = 'T'\n"]),
        Kind::repeated("line breaks of an item", 8_000, [BEGIN, "- heen<br>", END]),
        Kind::repeated("typed feet and inches", 8_000, [BEGIN, "5' 3\" ", END]),
        Kind::repeated("typed feet in Arabic", 8_000, [ARABIC, "خذ 5' 3\" ", END]),
        Kind::repeated("short lines", 8_000, [BEGIN, "Ochtend: 1 tablet\n", END]),
        Kind::new("practice's words", 8_000, |size| Input {
            definition: format!(
                "{BEGIN}{}{END}",
                pieces(size, |_| "bel {practice.phone} of ".to_owned())
            ),
            practice: Some("[practice]\nname = 'P'\nphone = '020 123 45 67'\n".to_owned()),
            ..Input::default()
        }),
    ]);
    kinds
}

fn hieroglyph(number: usize) -> String {
    char::from_u32(0x13000 + number as u32 % 0x400).into_iter().chain([' ']).collect()
}
