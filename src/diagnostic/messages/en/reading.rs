//! English messages about text that could be read in two ways.

use super::super::{escaped, joins_numbers};
use super::Message;
use crate::diagnostic::{ForeignMarkup, LineMarkup, PlainPlace, ReadingProblem};

pub(super) fn message(problem: &ReadingProblem) -> Message {
    match problem {
        ReadingProblem::AmbiguousStars { written } => ambiguous_stars(written),
        ReadingProblem::UnclosedMarks { mark } => unclosed_marks(mark),
        ReadingProblem::MarksInWord { mark } => marks_in_word(mark),
        ReadingProblem::MarksBeforeWord { mark } => marks_before_word(mark),
        ReadingProblem::StrayBreak => stray_break(),
        ReadingProblem::HiddenHyphen { before, after } => hidden_hyphen(before, after),
        ReadingProblem::AmbiguousItem { mark, rest, is_apart: true } => lone_item(mark, rest),
        ReadingProblem::AmbiguousItem { mark, rest, .. } => ambiguous_item(mark, rest),
        ReadingProblem::TightList { item } => tight_list(item),
        ReadingProblem::DashBelowQuotation => dash_below_quotation(),
        ReadingProblem::PlusAndMinus => plus_and_minus(),
        ReadingProblem::StarList => star_list(),
        ReadingProblem::UnevenNumbers { expected, found } => Message::new(format!(
            "in this list {} is followed by {found}",
            expected - 1
        ))
        .label("the numbers are printed as they are written")
        .hint(format!("write {expected} if the list goes on"))
        .hint("for ordinary lines, write 1\\. instead of 1. and put an empty line between them"),
        ReadingProblem::ForeignMarkup { kind, written } => foreign_markup(*kind, written),
        ReadingProblem::PastedLine { mark } => pasted_line(mark),
        ReadingProblem::LineUnderItem { words } => Message::new(format!(
            "‘{words}’ is printed behind the item of the list above it, on the same line"
        ))
        .hint("put an empty line above it if it does not belong to that item")
        .hint("if it does belong to it, begin this line with two spaces"),
        ReadingProblem::JoinedLines => {
            Message::new("these short lines are printed one after the other, on one line")
                .hint("put \\ at the end of a line to begin a new one there")
                .hint("for a list, begin each line with - and a space")
                .hint("for one sentence, put it on one line")
        }
        ReadingProblem::TabTable => {
            Message::new("these lines have tabs between their words, but do not become a table")
                .label("they are printed one after the other")
                .hint(
                    "for a table, put | between the columns, and below the first row: \
                     | --- | --- |",
                )
                .hint("or replace the tabs by spaces")
        }
        ReadingProblem::MarkupInLine { kind } => markup_in_line(*kind),
        ReadingProblem::DividedWord { halves: (first, second) } => divided_word(first, second),
        ReadingProblem::SplitAddress { parts: (first, second) } => {
            Message::new(format!("a space is printed in this address: ‘{first} {second}’"))
                .hint(format!("if it is one address, write {first}{second} on one line"))
                .hint(format!(
                    "if {second} is not part of it, remove the last character of {first}"
                ))
        }
        ReadingProblem::MarkupInPlainText { place } => plain_place(*place),
        ReadingProblem::LinkInHeading => {
            Message::new("a heading cannot hold a link").hint("put the link in the text below it")
        }
        ReadingProblem::LinkTitle { title } => {
            Message::new(format!("the words ‘{title}’ would not be on paper"))
                .hint("put them in the text itself, or remove them behind the address")
        }
    }
}

fn ambiguous_stars(written: &str) -> Message {
    if written.starts_with("__") {
        return Message::new("these could mark words in bold, or be lines to write on")
            .hint("for a line to write on, write at least four: ____")
            .hint("put \\ before each character if you mean the character itself");
    }
    if let Some(inside) = written.strip_prefix('_').and_then(|rest| rest.strip_suffix('_')) {
        return Message::new("these could mark words in italics, or be two ordinary characters")
            .hint(format!("for ordinary characters, write \\_{inside}\\_"))
            .hint("or remove them");
    }
    let inside = written.strip_prefix('*').and_then(|rest| rest.strip_suffix('*'));
    let inside = inside.unwrap_or(written);
    Message::new("these could be words in italics, or two ordinary asterisks")
        .hint(format!("for ordinary asterisks, write \\*{inside}\\*"))
        .hint(format!("for italics, write _{inside}_"))
}

fn unclosed_marks(mark: &str) -> Message {
    if mark.starts_with("____") {
        return Message::new("this line to write on is stuck to a word")
            .hint("put a space between the word and the line");
    }
    let escaped = escaped(mark);
    if mark.starts_with("__") {
        return Message::new(format!("{mark} is too short for a line to write on"))
            .hint("write at least four: ____")
            .hint("or, for bold words, two on both sides: __bold__")
            .hint(format!("write {escaped} if you mean the characters themselves"));
    }
    Message::new(format!("this {mark} has no counterpart"))
        .hint("put as many on both sides, right against the words: **bold** or *italic*")
        .hint(format!("write {escaped} if you mean the character itself"))
}

/// The style that a mark stands for.
fn style(mark: &str) -> &'static str {
    if mark.len() == 1 { "italic" } else { "bold" }
}

fn marks_in_word(mark: &str) -> Message {
    let escaped = escaped(mark);
    let style = style(mark);
    Message::new(format!("{mark} right behind a word does not make what follows {style}"))
        .hint(format!(
            "put a space before it, or the characters around whole words: {mark}word{mark}"
        ))
        .hint(format!("write {escaped} if you mean the characters themselves"))
}

fn marks_before_word(mark: &str) -> Message {
    let escaped = escaped(mark);
    let style = style(mark);
    Message::new(format!("{mark} right before a word does not end the {style}"))
        .hint(format!("put a space after it, or the marks around whole words: {mark}word{mark}"))
        .hint(format!("write {escaped} if you mean the characters themselves"))
}

fn stray_break() -> Message {
    Message::new("\\ begins no new line here: the character is printed")
        .hint("take the character out")
        .hint("for a new line, put no space behind it, and the text on the line right below")
        .hint("write \\\\ if you mean the character itself")
}

fn hidden_hyphen(before: &str, after: &str) -> Message {
    Message::new(format!(
        "between ‘{before}’ and ‘{after}’ is a hyphen that cannot be seen: on paper they become \
         ‘{before}{after}’"
    ))
    .hint(format!("type it anew, with the sign you mean: {before}-{after}"))
    .hint(format!("or without a sign: {before}{after}"))
}

fn ambiguous_item(mark: &str, rest: &str) -> Message {
    Message::new(format!(
        "a list could begin here, or the sentence above goes on with ‘{mark} {rest}’"
    ))
    .hint(match mark {
        "-" | "+" => {
            format!("for a list, put an empty line above it and write * instead of {mark}")
        }
        _ => "for a list, put an empty line above it".to_owned(),
    })
    .hint(format!("if the sentence goes on, move ‘{mark} {rest}’ to the line above"))
}

fn lone_item(mark: &str, rest: &str) -> Message {
    Message::new(format!(
        "this could be a line of a list, or a number with a sign before it: ‘{mark} {rest}’"
    ))
    .hint("for a list, write * instead of the sign")
    .hint(format!(
        "if the sign belongs to the number, write ‘{mark}{rest}’, with no space after it"
    ))
}

fn tight_list(item: &str) -> Message {
    Message::new("these lines could be a list, or one sentence that runs on")
        .hint(format!("for a list, write ‘{item}’, with a space, and every line like it"))
        .hint("for one sentence, put it on one line")
}

fn star_list() -> Message {
    Message::new(
        "this line begins with an asterisk: it could be a list, or the note to a word with an \
         asterisk behind it",
    )
    .hint("for a list, write - instead of *")
    .hint("for a note, write \\* instead of *")
}

fn dash_below_quotation() -> Message {
    Message::new("this could be a list, or the name below what somebody says")
        .hint("if it is a name, write &ndash; instead of the dash")
        .hint("if it is a list, put a line of text above it")
}

fn plus_and_minus() -> Message {
    Message::new("+ and - take turns here: both become the same bullet on paper")
        .hint("if they are pros and cons, write - \\+ and - \\- before the words")
        .hint("if it is one list, write - everywhere")
}

fn foreign_markup(kind: ForeignMarkup, written: &str) -> Message {
    match kind {
        ForeignMarkup::Footnote => Message::new("a leaflet cannot have footnotes")
            .hint("put the note in the text, between brackets")
            .hint(format!("write \\{written} if you mean the characters themselves")),
        ForeignMarkup::Strikethrough => {
            let mark = if written.starts_with("~~") { "~~" } else { "~" };
            let words = Message::new("a leaflet cannot have words struck through")
                .hint(format!("remove the words, or only the {mark}"));
            let escaped = mark.replace('~', "\\~");
            words.hint(format!("write {escaped} if you mean the characters themselves"))
        }
        ForeignMarkup::Subscript => Message::new("~ makes no character smaller or lower")
            .hint("use the character itself, as in H₂O and CO₂")
            .hint("write \\~ if you mean the character itself"),
        ForeignMarkup::Superscript => Message::new("^ makes no character smaller or higher")
            .hint("use the character itself, as in m² and m³")
            .hint("write \\^ if you mean the character itself"),
        ForeignMarkup::Highlight => Message::new("words between == are not highlighted")
            .hint("write **bold**, or remove the characters")
            .hint("write \\=\\= if you mean the characters themselves"),
        ForeignMarkup::Carets => Message::new("^^ means nothing here")
            .hint("remove it")
            .hint("write \\^\\^ if you mean the characters themselves"),
    }
}

fn pasted_line(mark: &str) -> Message {
    let is_number = mark.starts_with(|first: char| first.is_ascii_digit());
    if is_number {
        return Message::new(format!(
            "this line begins with {mark}, but does not become a numbered list"
        ))
        .hint("for a list, put an empty line above it")
        .hint(format!("if the sentence goes on, move {mark} to the line above"));
    }
    let words = Message::new(match mark {
        "\t" => "this line begins with a tab, but does not become a list".to_owned(),
        _ => format!("this line begins with {mark}, but does not become a list"),
    });
    let words = match mark {
        _ if mark
            .starts_with(['*', '\\', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '†', '‡']) =>
        {
            return words.hint("if it is a note, put an empty line above it");
        }
        "☐" | "□" => words.hint("write - [ ] for a box to tick"),
        "☑" | "☒" => words.hint("write - [x] for a box that has been ticked"),
        _ if mark.ends_with([')', '.']) => {
            words.hint("write 1. and a space for a numbered list, or - for a plain one")
        }
        _ => words.hint("write - and a space if it is a list"),
    };
    words.hint("or leave an empty line between them, or make them one line")
}

fn markup_in_line(kind: LineMarkup) -> Message {
    let (cause, cure) = match kind {
        LineMarkup::Break => (
            "\\ begins no new line in a heading or caption: the character is printed as it is",
            "remove the character",
        ),
        LineMarkup::Blank => (
            "a heading or caption cannot have a line to write on: the characters are printed as \
             they are",
            "put the line in the text",
        ),
        LineMarkup::Checkbox => (
            "a heading or caption cannot have a box to tick: the characters are printed as they \
             are",
            "put the box in the text",
        ),
        LineMarkup::EmptyLine => (
            "a heading or caption is one paragraph: the words below the empty line follow those \
             above it",
            "remove the empty line, or put what follows in the text",
        ),
        LineMarkup::List => (
            "a heading or caption cannot have a list: this line follows the one above it, with \
             its mark",
            "put the list in the text, or put the words on one line",
        ),
        LineMarkup::Mark => (
            "this character has no meaning in a heading or caption: it is printed as it is",
            "remove it if it does not belong to the words",
        ),
    };
    Message::new(cause).hint(cure)
}

fn divided_word(first: &str, second: &str) -> Message {
    let words = Message::new(format!("this hyphen is followed by a space: ‘{first}- {second}’"));
    // Two numbers are never one word.
    let words = if joins_numbers(first, second) {
        words
    } else {
        words.hint(format!("if it is one word, write {first}{second}"))
    };
    words.hint(format!("if the hyphen belongs to it, write {first}-{second} on one line"))
}

fn plain_place(place: PlainPlace) -> Message {
    let words = Message::new(match place {
        PlainPlace::Title => "a title cannot have markup: the characters are printed as they are",
        PlainPlace::Subtitle => {
            "a subtitle cannot have markup: the characters are printed as they are"
        }
        PlainPlace::Alt => "alt cannot have markup: the characters are read aloud as they are",
        PlainPlace::Practice => {
            "the words of the practice cannot have markup: the characters are printed as they are"
        }
        PlainPlace::About => "[about] cannot have markup: the characters are printed as they are",
    });
    words.hint("remove the characters if they are not part of the words")
}
