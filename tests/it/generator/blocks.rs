//! Texts of paragraphs, lists, tables and fields, and of what is none of these
//! though it looks like one.

use super::chance::Chance;
use super::dictionary::{FOREIGN, INDENTATIONS, LONG_WORDS, PASTED_BULLETS, SENTENCES, WORDS};
use super::pieces::{Duty, Place};
use super::text::{Typed, line};

/// A text of a section, of so many blocks at most.
pub(crate) fn text(chance: &mut Chance, most: usize) -> Typed {
    let mut text = block(chance);
    for _ in 1..chance.between(1, most) {
        // Two lists in a row would be one.
        let between = Typed::plain(chance.pick(SENTENCES));
        let next = block(chance);
        text = text.typed("\n\n").then(between).typed("\n\n").then(next);
    }
    text
}

/// One block, which may be indented.
pub(crate) fn block(chance: &mut Chance) -> Typed {
    let block = plain_block(chance);
    if chance.one_in(6) { indented(chance, block) } else { block }
}

/// The same further right, so that CommonMark would take it for code or for part of the
/// text above it.
fn indented(chance: &mut Chance, block: Typed) -> Typed {
    let blanks = chance.pick(INDENTATIONS);
    Typed::default().typed(blanks).then(block.continued(blanks))
}

fn plain_block(chance: &mut Chance) -> Typed {
    match chance.below(24) {
        18.. if chance.is_careful && !chance.one_in(4) => line(chance, Place::Text, 12),
        18 | 19 | 21 | 22 if chance.is_careful => bullets(chance),
        0..=8 => line(chance, Place::Text, 12),
        9..=11 => bullets(chance),
        12 => numbers(chance),
        13 => list_of_odd_numbers(chance),
        14 => checklist(chance),
        15 | 16 => table(chance),
        17 => list_under_text(chance),
        18 if chance.one_in(4) => number_under_text(chance),
        18 => no_list_under_text(chance),
        19 => pasted_list(chance),
        20 => footnotes(chance),
        21 => nested(chance),
        22 if chance.one_in(3) => other_markup(chance),
        _ => Typed::default().typed("________").printed("invulregel"),
    }
}

fn items<'c>(
    chance: &'c mut Chance,
    most: usize,
    mut mark: impl FnMut(usize) -> (String, String) + 'c,
) -> Typed {
    let mut list = Typed::default();
    let mut leads_on = false;
    for index in 0..chance.between(1, most) {
        let (typed, label) = mark(index);
        let mut words = line(chance, Place::Text, 4);
        if leads_on && !words.source.starts_with(char::is_alphabetic) {
            words = words.may_be_refused();
        }
        leads_on = ["de", "dan"].iter().any(|word| words.source.ends_with(word));
        let words = words.continued(&" ".repeat(typed.chars().count()));
        list = list.typed(&typed).printed(&label).then(words).typed("\n");
    }
    list
}

fn bullets(chance: &mut Chance) -> Typed {
    let sign = chance.pick(&["- ", "* ", "+ "]);
    let sign = if chance.is_careful { "- " } else { sign };
    let mut list = items(chance, 5, |_| (sign.to_owned(), "•".to_owned()));
    if chance.errs(3) {
        let blanks = chance.pick(&["  ", "  ", "   ", "    ", "       ", "\t"]);
        let mut inner = items(chance, 3, |_| (format!("{blanks}- "), "–".to_owned()));
        // The words above could go on with a number.
        if !inner.source.trim_start_matches([' ', '\t', '-']).starts_with(char::is_alphabetic) {
            inner = inner.may_be_refused();
        }
        list = list.then(inner);
    }
    // Beside a footnote's star a list of stars could be a note.
    if sign == "* " || could_be_signs(&list.source, sign) { list.may_be_refused() } else { list }
}

/// Whether an item begins with a number, a currency before it or not.
fn is_amount(item: &str) -> bool {
    let is_before = |it: char| it.is_whitespace() || "*€$".contains(it);
    item.trim_start_matches(is_before).starts_with(char::is_numeric)
}

/// Whether the marks of a list could be signs of numbers: `+ 31 20 …`, `+ € 5`, `- 5 °C`.
fn could_be_signs(list: &str, mark: &str) -> bool {
    let mut words = list.lines().filter_map(|line| line.strip_prefix(mark));
    words.any(|it| match mark {
        "+ " => is_amount(it),
        _ => it.contains(['°', '€', '$']),
    })
}

fn numbers(chance: &mut Chance) -> Typed {
    let first = chance.between(1, 90);
    let sign = chance.pick(&[".", ")"]);
    items(chance, 5, move |index| {
        let label = format!("{}{sign}", first + index);
        (format!("{label} "), label)
    })
}

/// `1. 3. 7.`: each number is on paper, or something is said.
fn list_of_odd_numbers(chance: &mut Chance) -> Typed {
    let mut number = chance.between(1, 5);
    let step = chance.between(2, 4);
    let mut list = Typed::default();
    for index in 0..3 {
        let words = Typed::plain(chance.pick(SENTENCES));
        let renumbered = format!("{}.", number - index * (step - 1));
        let typed = format!("{number}.");
        list = list.typed(&format!("{typed} "));
        list.expected.push(super::expect::Expect::OneOf(vec![typed, renumbered]));
        list = list.then(words).typed("\n");
        number += step;
    }
    list.must_be_said()
}

fn checklist(chance: &mut Chance) -> Typed {
    items(chance, 4, |index| match index % 2 {
        0 => ("- [ ] ".to_owned(), "aankruisvakje".to_owned()),
        _ => ("- [x] ".to_owned(), "aangekruist vakje".to_owned()),
    })
}

fn table(chance: &mut Chance) -> Typed {
    let columns = chance.between(2, 3);
    let row = |chance: &mut Chance, most: usize| {
        let mut row = Typed::default().typed("|");
        for _ in 0..columns {
            let cell = line(chance, Place::Cell, most);
            row = row.typed(" ").then(cell).typed(" |");
        }
        row.typed("\n")
    };
    let mut table = row(chance, 1);
    for _ in 0..columns {
        table = table.typed("|").typed(chance.pick(&[" --- ", " :-: ", " --: "]));
    }
    table = table.typed("|\n");
    for _ in 0..chance.between(1, 4) {
        table = table.then(row(chance, 3));
    }
    table
}

/// A list right under running text, without an empty line.
fn list_under_text(chance: &mut Chance) -> Typed {
    let (sign, label) = chance.pick(&[("- ", "•"), ("* ", "•"), ("1. ", "1."), ("1) ", "1)")]);
    let words = Typed::plain(chance.pick(&["rust", "Ga staan.", "handdoek en zeep", "één keer"]));
    let item = |words| Typed::default().typed(sign).printed(label).then(words);
    let list = item(words);
    let list = match sign {
        "- " if chance.one_in(2) => list.typed("\n").then(item(Typed::plain("een mat"))),
        _ => list,
    };
    let list = if sign == "* " { list.may_be_refused() } else { list };
    let list = if chance.one_in(2) { indented(chance, list) } else { list };
    Typed::plain("Neem mee naar de praktijk:").typed("\n").then(list)
}

/// A sign at the begin of a line of running text that is no list's: both can be
/// read, so both have to be shown.
fn no_list_under_text(chance: &mut Chance) -> Typed {
    let (before, line) = chance.pick(&[
        ("De kamer wordt gekoeld tot ongeveer", "- 110 graden en u blijft daar twee minuten."),
        ("Bel voor een afspraak met", "+ 31 20 123 45 67 of kom langs."),
        ("De praktijk is gesloten op", "1. januari en op de dag erna."),
        ("Doe elke oefening drie keer", "* 10 herhalingen."),
        ("Het is buiten kouder dan", "- 5 °C."),
        ("Het bedrag is de prijs", "- € 38,50 per keer."),
    ]);
    let line = Typed::plain(line);
    let line = if chance.one_in(4) { indented(chance, line) } else { line };
    Typed::plain(before).typed("\n").then(line).must_be_said()
}

/// A number that no list begins with, at the begin of a line of running text.
fn number_under_text(chance: &mut Chance) -> Typed {
    let (before, line) = chance.pick(&[
        ("Uw afspraak is op", "2. februari om negen uur."),
        ("De praktijk bestaat sinds", "1998. Daarna groeide de praktijk."),
        ("Dat zijn er", "3) volgens de tabel."),
        ("Het is kouder dan", "-5 graden en natter dan +31."),
    ]);
    Typed::plain(before).typed("\n").then(Typed::plain(line)).may_be_refused()
}

/// A list of a word processor, or one typed with signs of its own.
fn pasted_list(chance: &mut Chance) -> Typed {
    let sign = chance.pick(PASTED_BULLETS);
    let mut list = Typed::default();
    for _ in 0..chance.between(2, 3) {
        list = list.then(Typed::plain(sign)).then(Typed::plain(chance.pick(WORDS))).typed("\n");
    }
    list.must_be_said()
}

/// Stars that point at notes below.
fn footnotes(chance: &mut Chance) -> Typed {
    let (text, note) = chance.pick(&[
        ("Prijs € 38,50* per keer.", "*) Alleen na overleg."),
        ("Neem 1 tablet* en € 5** per keer.", "*) Niet bij koorts. **) Bij contante betaling."),
        ("Neem 2*500 mg* of 3*200 mg*.", "(*) per dag"),
        ("5* en 6*, of 7*.", "*= per dag"),
    ]);
    Typed::plain(text).typed("\n\n").then(Typed::plain(note))
}

/// Lists in lists, in one line or in many, some deeper than any stack.
fn nested(chance: &mut Chance) -> Typed {
    let depth = match chance.below(8) {
        0..=3 => chance.between(1, 8),
        4..=6 => chance.between(9, 400),
        _ => chance.between(401, 12_000),
    };
    let sign = chance.pick(&["- ", "1. ", "> ", "* - ", "**", "[", "*a ", "_a **b ", "&lt;"]);
    let source = format!("{}{}", sign.repeat(depth), chance.pick(WORDS));
    // Nothing is expected but that it comes to an end.
    Typed { duty: Duty::May, ..Typed::default() }.typed(&source).printed_somehow()
}

/// Markup that a leaflet does not use.
fn other_markup(chance: &mut Chance) -> Typed {
    let source = chance.pick(&[
        "# Een kop",
        "> Een citaat",
        "Kop\n---",
        "Kop\n===",
        "***",
        "```\ncode\n```",
        "<div>\ntekst\n</div>",
        "[naam]: https://a.nl",
        "| a | b |\n| - |\n| c |",
        "-\n-\n",
        "o\trust\no\tijs",
        "Nr.\tOefening",
        "<!-- weg -->",
    ]);
    let text = Typed::default().typed(source).printed_somehow();
    if source.starts_with("Nr.") { Typed::plain(source) } else { text.must_be_said() }
}

/// A text that nothing is expected of but an end: a word of many letters, a
/// foreign sentence, many words.
pub(crate) fn wild(chance: &mut Chance) -> Typed {
    let source = match chance.below(6) {
        0 => chance.pick(LONG_WORDS).repeat(chance.between(1, 4)),
        1 => "a".repeat(chance.between(30, 200)),
        2 => foreign(chance).source,
        3 => format!("{} ", chance.pick(WORDS)).repeat(chance.between(1, 300)),
        4 => chance.pick(LONG_WORDS).replace('a', "a\u{AD}"),
        _ => chance.pick(LONG_WORDS).to_uppercase(),
    };
    Typed::plain(source.trim_end())
}

/// A sentence in another language.
pub(crate) fn foreign(chance: &mut Chance) -> Typed {
    let (_, sentences) = chance.pick(FOREIGN);
    Typed::plain(chance.pick(sentences))
}
