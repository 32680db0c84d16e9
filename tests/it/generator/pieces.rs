//! What people type, piece by piece, each with what the grammar makes of it.
//!
//! The grammar: a star or two stars open emphasis after white space or an
//! opening character and before a word, and close it after a word and before
//! white space or punctuation. Anywhere else a star is a character; so is a
//! single one without a partner, which is a footnote's. An address keeps all of
//! its characters.

use super::chance::Chance;
use super::dictionary::{LONG_WORDS, SENTENCES, WORDS};

/// What a report may say of a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Duty {
    /// It is innocent: an error on its account is a fault of the program.
    Plain,
    /// It may be an error; where it is none, it is printed as expected.
    May,
    /// Something has to be said of it.
    Must,
}

/// A star without a partner that could become one of a pair with another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Loose {
    Nothing,
    Opener,
    Closer,
}

/// A piece of text.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub(crate) source: String,
    /// What is printed: one of these.
    pub(crate) printed: Vec<String>,
    pub(crate) duty: Duty,
    pub(crate) loose: Loose,
    /// Where a link leads that it makes.
    pub(crate) target: Option<String>,
}

impl Piece {
    /// A piece that is printed as it is typed.
    pub(crate) fn typed(source: impl Into<String>) -> Self {
        let source = source.into();
        let loose = match () {
            () if dangles(&source, true) => Loose::Opener,
            () if dangles(&source, false) => Loose::Closer,
            () => Loose::Nothing,
        };
        Self { printed: vec![source.clone()], source, duty: Duty::Plain, loose, target: None }
    }

    fn printed(source: &str, printed: &str) -> Self {
        Self { printed: vec![printed.to_owned()], loose: Loose::Nothing, ..Self::typed(source) }
    }

    fn one_of(source: &str, printed: &[&str], duty: Duty) -> Self {
        let printed = printed.iter().map(|&it| it.to_owned()).collect();
        Self { printed, duty, ..Self::typed(source) }
    }
}

/// Whether a text has a star, or several, that open or close by themselves.
fn dangles(source: &str, opens: bool) -> bool {
    let beyond = |it: Option<&str>, last: bool| {
        let text = it?;
        if last { text.chars().next_back() } else { text.chars().next() }
    };
    let blank = |it: Option<char>| it.is_none_or(char::is_whitespace);
    let word = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
    let parts: Vec<&str> = source.split('*').collect();
    (1..parts.len()).any(|at| {
        let before = beyond(parts[..at].iter().rev().find(|it| !it.is_empty()).copied(), true);
        let after = beyond(parts[at..].iter().find(|it| !it.is_empty()).copied(), false);
        if opens { blank(before) && word(after) } else { !blank(before) && !word(after) }
    })
}

/// Printed as typed, with nothing to say of it.
#[rustfmt::skip]
const TYPED: &[&str] = &[
    "2*500 mg", "3*200 mg", "3*10*2 keer", "1*1", "2*1", "2**3", "3 * 10 herhalingen", "1*daags",
    "tablet*", "€ 38,50*", "vitamine B12*", "(zie blz. 4)*", "*) Alleen na overleg.", "5*/dag",
    "€ 38,50", "€ 1.250,–", "1½", "2 1/2", "1 ½ tablet", "½ tablet", "12-34", "5–10", "5 – 10",
    "-5 graden", "–2,5", "− 110 °C", "10⁻³", "H₂O", "CO₂", "m²", "a_b_c", "schema_week_1.pdf",
    "_", "10 à 15 minuten", "10 tot 15", "12 t/m 15", "130/80 mmHg", "15 mg/kg", "2 dd 1",
    "< 5 kg", "5<10", "5 > 3", "≥ 2 keer", "± 750 m", "50 % & meer", "R&D", "AT&T", "1 & 2",
    "@voorbeeldfysio", "#beweegweek", "[1]", "[...]", "(…)", "C:\\folders", "1\\2", "~ 5 km",
    "~5 minuten", "2^3", "06-12 34 56 78", "020 123 45 67", "+31 (0)20 123 45 67", "0800-0113",
    "112", "24-11-2026", "5-12-2025", "1 januari", "2. februari", "24 november 2026",
    "9.00–17.30 uur", "half 9", "1 op de 3", "40 à 50 %", "NL91 ABNA 0417 1643 00", "1234 AB",
    "dr. A. de Wit", "65+", "A+", "C++", "3 x per dag 2 tabletten", "3x", "nr. 7", "week 1",
    "stap 4", "a) eerst b) dan", "(a)", "p = 0,05", "x=3", "100%", "'s avonds", "\"ja\"",
    "1.000.000", "0,81 × 10", "8,1·10", "Punt.Zonder spatie.", "Wat?!", "e\u{301}e\u{301}n",
    "&copy 2026", "&onbekend;", "ja/nee", "15 - 20", "12:30", "20%-30%", "10+", "1 = 1", "$5",
    "(2)", "2)", "3.", "ong. 3", "€5,-", "1e", "II.", "[x]y", "a[1]", "*", "1 * 2 * 3",
    "10_000", "n=2*3=6",
];

/// Printed without its marks.
const MARKED: &[(&str, &str)] = &[
    ("**let op**", "let op"),
    ("*even*", "even"),
    ("***zeer***", "zeer"),
    ("**2 tabletten** per dag", "2 tabletten per dag"),
    ("**niet**, maar", "niet, maar"),
    ("(**niet**)", "(niet)"),
    ("“*wel*”", "“wel”"),
    ("**70 mg**", "70 mg"),
    ("**2*500 mg**", "2*500 mg"),
    ("*a* en **b**", "a en b"),
    ("**een *twee* drie**", "een twee drie"),
    ("**één**: *twee*!", "één: twee!"),
];

/// Printed as the characters they name; written so in a text alone.
const ESCAPED: &[(&str, &str)] = &[
    ("&amp;", "&"),
    ("&euro; 5", "€ 5"),
    ("&frac12;", "½"),
    ("caf&eacute;", "café"),
    ("&lt;5 kg", "<5 kg"),
    ("&#8364; 9", "€ 9"),
    ("10&nbsp;mg", "10 mg"),
    ("fysio&shy;therapie", "fysiotherapie"),
    ("\\*", "*"),
    ("5\\*3\\*2", "5*3*2"),
    ("\\_x\\_", "_x_"),
    ("\\[1\\]", "[1]"),
    ("a \\& b", "a & b"),
    ("jij \\{ik\\}", "jij {ik}"),
];

/// Letters that stand for others.
const LIGATURES: &[(&str, &str)] = &[
    ("ﬁets", "fiets"),
    ("een ﬂes", "een fles"),
    ("ĳs", "ijs"),
    ("Ĳssel", "IJssel"),
    ("eﬃciënt", "efficiënt"),
    ("oﬀerte", "offerte"),
];

/// What is to be filled in, as it is read aloud.
const FIELDS: &[(&str, &str)] = &[
    ("ja [ ] nee [x]", "ja aankruisvakje nee aangekruist vakje"),
    ("Naam: ____", "Naam: invulregel"),
    ("(____)", "(invulregel)"),
    ("[ ] 0 [ ] 1 [ ] 2", "aankruisvakje 0 aankruisvakje 1 aankruisvakje 2"),
];

/// Addresses and links: source, words, target.
const LINKS: &[(&str, &str, &str)] = &[
    ("[de bond](https://www.example.nl)", "de bond", "https://www.example.nl"),
    ("[**de** bond](https://a.nl)", "de bond", "https://a.nl"),
    ("**[de bond](https://a.nl)**", "de bond", "https://a.nl"),
    ("[bel ons](tel:0201234567)", "bel ons", "tel:0201234567"),
    ("[lees 2*3](https://a.nl/b*c*d)", "lees 2*3", "https://a.nl/b*c*d"),
    ("[lees](https://a.nl/b_c_d)", "lees", "https://a.nl/b_c_d"),
    ("https://a.nl/b_c*d", "https://a.nl/b_c*d", "https://a.nl/b_c*d"),
    ("https://a.nl/*b*/**c**/d", "https://a.nl/*b*/**c**/d", "https://a.nl/*b*/**c**/d"),
    (
        "www.example.nl/a_b_c/d*e*f",
        "www.example.nl/a_b_c/d*e*f",
        "https://www.example.nl/a_b_c/d*e*f",
    ),
    (
        "www.example.nl/_a_/~jan~/x",
        "www.example.nl/_a_/~jan~/x",
        "https://www.example.nl/_a_/~jan~/x",
    ),
    ("https://a.nl/x?a=1&copy=2#b", "https://a.nl/x?a=1&copy=2#b", "https://a.nl/x?a=1&copy=2#b"),
    ("(www.example.nl)", "(www.example.nl)", "https://www.example.nl"),
    ("info@example.nl", "info@example.nl", "mailto:info@example.nl"),
    ("jan_de_wit@example.nl", "jan_de_wit@example.nl", "mailto:jan_de_wit@example.nl"),
    ("_jan_@example.nl", "_jan_@example.nl", "mailto:_jan_@example.nl"),
];

/// Printed as typed or not at all: something has to be said of each.
const SAID: &[(&str, &[&str])] = &[
    ("~~stop~~ begin", &["~~stop~~ begin"]),
    ("zie noot[^1]", &["zie noot[^1]"]),
    ("H~2~O", &["H~2~O"]),
    ("m^2^", &["m^2^"]),
    ("hoera ^^", &["hoera ^^"]),
    ("**let op", &["**let op"]),
    ("`code`", &["code", "`code`"]),
    ("<b>vet</b>", &["vet", "<b>vet</b>"]),
    ("![plaatje](a.png)", &["plaatje"]),
    ("aandoe-\nning", &["aandoe-ning", "aandoening"]),
    ("𝐯𝐞𝐭", &["vet", "𝐯𝐞𝐭"]),
    ("ｖｅｔ", &["vet", "ｖｅｔ"]),
    ("{practice.fax}", &[""]),
    ("&#29;", &[""]),
    ("&#28;", &[""]),
    ("&#x1A;&#26;&#26;&#26;", &[""]),
    ("een\u{202E}twee\u{202C}", &["eentwee"]),
];

/// Of these either reading will do, and an error as well.
const EITHER: &[(&str, &[&str])] = &[
    ("_cursief_", &["cursief", "_cursief_"]),
    ("__vet__", &["vet", "__vet__"]),
    ("on**ge**woon", &["on**ge**woon"]),
    ("€ 5**", &["€ 5**"]),
    ("**) Alleen", &["**) Alleen"]),
    ("`s morgens", &["`s morgens"]),
    ("*Alleen na overleg", &["*Alleen na overleg"]),
    ("** zeer **", &["** zeer **"]),
    ("* even *", &["* even *"]),
    ("![", &["!["]),
    ("[a](", &["[a]("]),
    ("{", &["{"]),
    ("[woorden] (https://a.nl)", &["[woorden] (https://a.nl)"]),
    ("<https://a.nl/a_b>", &["https://a.nl/a_b"]),
    ("[x](https://a.nl \"titel\")", &["x", "xtitel"]),
    ("☐ nee", &["☐ nee"]),
    ("😀", &["😀"]),
    ("2 ~ 3 ~ 4", &["2 ~ 3 ~ 4"]),
    ("**“citaat”**", &["“citaat”"]),
    ("*(a)*", &["(a)"]),
    ("eerst**nu** dan", &["eerst**nu** dan"]),
    ("een\\\ntwee", &["een twee"]),
    ("4 *per dag*je", &["4 *per dag*je"]),
];

/// Where a text stands, which decides what can be written in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// A paragraph or a list item.
    Text,
    /// A cell of a table.
    Cell,
    /// A heading or the title of a figure: strong and emphasised words.
    Heading,
    /// A caption: links as well.
    Caption,
    /// The title of the leaflet: no markup.
    Title,
}

/// Any piece that can stand at a place. A cell has no line ends.
pub(crate) fn piece(chance: &mut Chance, place: Place) -> Piece {
    let piece = any_piece(chance, place);
    let is_of_a_line = place == Place::Text || !piece.source.contains(['\n', '|']);
    if is_of_a_line { piece } else { Piece::typed(WORDS[0]) }
}

fn any_piece(chance: &mut Chance, place: Place) -> Piece {
    let one = |pair: (&str, &str)| Piece::printed(pair.0, pair.1);
    if chance.is_crowded && in_text(place) && chance.one_in(4) {
        return if chance.errs(2) { either(chance) } else { one(chance.pick(ESCAPED)) };
    }
    match chance.below(32) {
        0..=6 => Piece::typed(chance.pick(SENTENCES)),
        7..=11 => Piece::typed(chance.pick(WORDS)),
        12 if place != Place::Cell => Piece::typed(chance.pick(LONG_WORDS)),
        13..=18 => Piece::typed(chance.pick(TYPED)),
        19..=23 => Piece::typed(amount(chance)),
        24 | 25 if place != Place::Title => one(chance.pick(MARKED)),
        26 => one(chance.pick(LIGATURES)),
        27 if in_text(place) => one(chance.pick(ESCAPED)),
        28 if place != Place::Title && place != Place::Heading => link(chance),
        29 if in_text(place) => one(chance.pick(FIELDS)),
        30 if in_text(place) && chance.errs(6) => {
            let (source, printed) = chance.pick(SAID);
            Piece::one_of(source, printed, Duty::Must)
        }
        30 if place == Place::Title && chance.one_in(6) => {
            let (source, printed) = chance.pick(MARKED);
            Piece::one_of(source, &[source, printed], Duty::Must)
        }
        31 if chance.errs(3) && in_text(place) => either(chance),
        _ => Piece::typed(chance.pick(WORDS)),
    }
}

fn either(chance: &mut Chance) -> Piece {
    let (source, printed) = chance.pick(EITHER);
    Piece::one_of(source, printed, Duty::May)
}

fn in_text(place: Place) -> bool {
    matches!(place, Place::Text | Place::Cell)
}

fn link(chance: &mut Chance) -> Piece {
    let (source, words, target) = chance.pick(LINKS);
    Piece { target: Some(target.to_owned()), ..Piece::printed(source, words) }
}

/// How much, how often, how long: numbers as they are typed.
fn amount(chance: &mut Chance) -> String {
    let unit = chance.pick(&["mg", "ml", "keer", "tabletten", "minuten", "%", "°C", "kg", "µg"]);
    let sign =
        chance.pick(&["*", " * ", "x", " x ", "×", "-", "–", " – ", " à ", " tot ", "/", "±"]);
    let [one, two, three] = [0; 3].map(|_| chance.between(1, 999));
    match chance.below(8) {
        0 => format!("{one} {unit}"),
        1 => format!("{one}{sign}{two} {unit}"),
        2 => format!("{one}{sign}{two}{sign}{three}"),
        3 => format!("{one},{two} {unit}"),
        4 => format!("€ {one},{:02}*", two % 100),
        5 => format!("{}½ {unit}", one % 10),
        6 => format!("{}-{}-20{:02}", 1 + one % 28, 1 + two % 12, three % 100),
        _ => format!("{one}.{two:03} {unit}/{}", chance.pick(&["dag", "week", "kg", "24 uur"])),
    }
}
