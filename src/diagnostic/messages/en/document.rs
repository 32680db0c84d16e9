//! English messages about the text of a leaflet.

use super::super::{figure_of_file, given, is_picture, listed};
use super::{Message, direction, lettering, reading, section, table};
use crate::diagnostic::cure::{entity_of, mark_for};
use crate::diagnostic::{DocumentProblem, Markup, character_in_full};

pub(super) fn message(problem: &DocumentProblem) -> Message {
    match problem {
        DocumentProblem::DeadAnchor { id, nearest, known } => {
            dead_anchor(id, nearest.as_deref(), known)
        }
        DocumentProblem::DuplicateId { id, first_line } => {
            Message::new(format!("the name `{id}` is already taken"))
                .hint(format!("the first is on line {first_line}: give this one another name"))
        }
        DocumentProblem::UnknownFigure { name, nearest } => {
            unknown_figure(name, nearest.as_deref())
        }
        DocumentProblem::RepeatedFigure { name, first_line } => {
            Message::new(format!("the figure `{name}` already stands elsewhere"))
                .hint(format!("line {first_line} names it too: choose one place"))
        }
        DocumentProblem::Markup { kind } => markup(*kind),
        DocumentProblem::PastedBullet { sign } => pasted_bullet(*sign),
        DocumentProblem::TightBullet => tight_bullet(),
        DocumentProblem::HighNumber { number } => high_number(*number),
        DocumentProblem::RefusedAddress { address, nearest } => {
            refused_address(address, nearest.as_deref())
        }
        DocumentProblem::RefusedCode { address, nearest } => {
            refused_code(address, nearest.as_deref())
        }
        DocumentProblem::LongAddress { length } => long_address(*length),
        DocumentProblem::OtherAddress { words, target } => other_address(words, target),
        DocumentProblem::OddHost { host, letters } => odd_host(host, letters),
        DocumentProblem::EmptyLink => Message::new("this link has no words or no address")
            .hint("write [words](https://address)"),
        DocumentProblem::SplitLink { meant, is_open } => split_link(meant.as_deref(), *is_open),
        DocumentProblem::EmptyItem => Message::new("nothing stands after this bullet or number")
            .hint("write something after it, or remove it"),
        DocumentProblem::EmptyParagraph => {
            Message::new("this paragraph has nothing to print, and is left out")
                .hint("remove it; the program keeps the distance between two paragraphs itself")
        }
        DocumentProblem::Direction(problem) => direction::message(problem),
        DocumentProblem::Section(problem) => section::message(problem),
        DocumentProblem::Lettering(problem) => lettering::message(problem),
        DocumentProblem::Reading(problem) => reading::message(problem),
        DocumentProblem::Table(problem) => table::message(problem),
        DocumentProblem::FalseCheckbox => false_checkbox(),
        DocumentProblem::LongText { characters } => long_text(*characters),
        DocumentProblem::LongTitle { key, characters, most } => long_title(key, *characters, *most),
        DocumentProblem::InvisibleBreak => invisible_break(),
        DocumentProblem::ControlCharacter { character } => control_character(*character),
        DocumentProblem::UnknownWord { written, name, nearest, known, file } => {
            unknown_word(written, name, nearest.as_deref(), known, file)
        }
        DocumentProblem::NoPractice { written } => no_practice(written),
        DocumentProblem::OpenBrace { name } => open_brace(name),
        DocumentProblem::PlaceholderInWord { written } => placeholder_in_word(written),
        DocumentProblem::ForeignWords { language, missing } => foreign_words(language, missing),
        DocumentProblem::DamagedCharacter => {
            Message::new("a letter got lost here").hint("type the word again")
        }
    }
}

fn placeholder_in_word(written: &str) -> Message {
    Message::new(format!(
        "`{written}` is not filled in here: this is a word of the practice itself"
    ))
    .hint("write in full what is to stand here")
}

fn other_address(words: &str, target: &str) -> Message {
    Message::new(format!("the paper shows {words}, but this link leads to {target}"))
        .hint("write the same address twice, or words that are not an address")
}

fn odd_host(host: &str, letters: &[char]) -> Message {
    let words = Message::new(format!("the address {host} looks like another one, and is not"));
    match letters {
        [] => words.hint("`xn--` hides letters that look like others: check the address"),
        _ => {
            let letters: Vec<String> =
                letters.iter().map(|&it| character_in_full(it, None)).collect();
            words
                .hint(format!("these are not ordinary letters: {}", letters.join(", ")))
                .hint("type the address again yourself")
        }
    }
}

fn tight_bullet() -> Message {
    Message::new("this line begins with a hyphen, but does not become a list item")
        .hint("put a space after the hyphen if it is one")
        .hint("else put \\ before the hyphen")
}

fn false_checkbox() -> Message {
    Message::new("this does not become a box to tick")
        .hint("write - [ ] and then the text, with a space between the brackets and one after")
}

fn long_text(characters: usize) -> Message {
    Message::new(format!("this piece of text is too long: {characters} characters on end"))
        .hint("divide it into paragraphs: put empty lines between them")
        .hint("if it is in a table, make it ordinary text")
}

fn long_title(key: &str, characters: usize, most: usize) -> Message {
    Message::new(format!(
        "{key} is too long: {characters} characters, and there is room for {most}"
    ))
    .hint("say here in a few words what the leaflet is about")
    .by_hand("put the rest in the text of a [[section]]")
    .at_desk("put the rest in the text of a part")
}

fn invisible_break() -> Message {
    Message::new("spaces at the end of this line make a new line begin here")
        .hint("remove the spaces if that is not meant")
        .hint("else put a \\ at the end of the line, where it can be seen")
}

fn unknown_word(
    written: &str,
    name: &str,
    nearest: Option<&str>,
    known: &[String],
    file: &str,
) -> Message {
    let words = Message::new(format!("there is nothing in {file} for `{written}`"));
    match nearest {
        Some(nearest) => words.hint(format!("write {{practice.{nearest}}}")),
        None => words
            .hint(format!("there is: {}", listed(known, " and ")))
            .by_hand(format!("or put in {file} under [practice]: {name} = '…'"))
            .at_desk("or fill it in at “Details of the practice”, if it has a place there")
            .hint("put \\ before { if you mean the sign itself"),
    }
}

fn no_practice(written: &str) -> Message {
    Message::new(format!("`{written}` needs a file practice.toml, and there is none"))
        .by_hand(
            "make it in the folder of this leaflet or one above, with [practice] and name = '…'",
        )
        .by_hand("or name another file in the command: --practice north.toml")
        .at_desk("go to “All leaflets”, and fill in “Details of the practice” there")
        .hint("put \\ before { if you mean the sign itself")
}

fn open_brace(name: &str) -> Message {
    Message::new("the second brace is missing after this one")
        .hint(format!("write {{{name}}}"))
        .hint("put \\ before { if you mean the sign itself")
}

fn foreign_words(language: &str, missing: &[(&str, String)]) -> Message {
    let keys: Vec<&str> = missing.iter().map(|(key, _)| *key).collect();
    Message::new(format!(
        "leaflet lacks words in the language `{language}` and puts them in English: {}",
        listed(&keys, " and ")
    ))
    .hint(format!("translate them and put them in this leaflet:{}", given("[words]", missing)))
    .hint(format!(
        "or put them in practice.toml under [language.{language}.words]: then they hold for all \
         leaflets in that language"
    ))
    .by_hand("see whether language says the language of the text")
    .at_desk("see whether “Language of the text” is right")
}

/// A character as text; those of a symbol font as their number.
fn shown(character: char) -> String {
    match character {
        '\u{e000}'..='\u{f8ff}' => format!("U+{:04X}", u32::from(character)),
        _ => character.to_string(),
    }
}

fn unknown_figure(name: &str, nearest: Option<&str>) -> Message {
    if is_picture(name) {
        let lines = figure_of_file(name, "what it shows");
        return Message::new(format!("`{name}` is a file, and the name of a figure belongs here"))
            .hint(format!("give the file a name, and write that here:{lines}"));
    }
    let words = Message::new(format!("there is no figure called `{name}`"));
    match nearest {
        Some(nearest) => words.hint(format!("write \"{nearest}\"")),
        None => words
            .by_hand(format!("add it: [figure.{name}]"))
            .at_desk("choose “Add a picture” at this part"),
    }
}

fn refused_address(address: &str, nearest: Option<&str>) -> Message {
    let words = Message::new(format!("a link cannot point to `{address}`"));
    if let Some(nearest) = nearest {
        return words.hint(format!("write {nearest}"));
    }
    words
        .hint("begin an address with https://, http://, mailto: or tel:")
        .hint("point to a heading or figure of this leaflet with #, as in #risk")
}

fn split_link(meant: Option<&str>, is_open: bool) -> Message {
    if is_open {
        return Message::new(
            "this looks like a link, but the bracket behind its address is missing",
        )
        .hint("write ) right behind the address");
    }
    let words = Message::new("this looks like a link, but a space keeps it from being one");
    match meant {
        Some(meant) => words.hint(format!("write {meant}")),
        None => words.hint("remove the space between ] and (, or in the address"),
    }
}

fn high_number(number: u64) -> Message {
    Message::new(format!("this becomes a numbered list that begins at {number}"))
        .hint(format!("write {number}\\. if it is plain text"))
}

fn pasted_bullet(sign: char) -> Message {
    let (mark, shown) = (mark_for(sign), shown(sign));
    let words = Message::new("this bullet sign comes from a word processor")
        .hint(format!("write {mark} and a space instead of {shown}"));
    match entity_of(sign) {
        Some(entity) => words.hint(format!("write {entity} if the sign itself belongs on paper")),
        None => words,
    }
}

fn long_address(length: usize) -> Message {
    Message::new(format!("an address of {length} characters does not go into a QR code"))
        .hint("use a shorter address")
}

fn control_character(character: char) -> Message {
    Message::new(format!(
        "there is an invisible sign here (U+{:04X}) that does not belong in a text",
        u32::from(character)
    ))
    .hint("remove it")
}

fn refused_code(address: &str, nearest: Option<&str>) -> Message {
    let words = Message::new(format!("a QR code cannot lead to `{address}`"));
    match nearest {
        Some(nearest) => words.hint(format!("write \"{nearest}\"")),
        None if address.contains(char::is_whitespace) => {
            words.hint("take the spaces out of the address")
        }
        None => words.hint("begin the address with https://, http://, mailto: or tel:"),
    }
}

fn dead_anchor(id: &str, nearest: Option<&str>, known: &[String]) -> Message {
    let words = Message::new(format!("this link points to `#{id}`, which is not there"));
    match nearest {
        Some(nearest) => words.hint(format!("write #{nearest}")),
        None if known.is_empty() => words.hint("give the part it points to an id"),
        None => words.hint(format!("there is: {}", listed(known, " and "))),
    }
}

fn markup(kind: Markup) -> Message {
    match kind {
        Markup::Html => Message::new("codes between < and > cannot be used in a leaflet")
            .hint("write **bold** or *italic*")
            .hint("put \\ before < if you mean the sign itself"),
        Markup::CodeBlock => Message::new("lines between ``` or ~~~ cannot be used in a leaflet")
            .hint("remove the lines with ``` or ~~~")
            .hint("put \\ before the first character if you mean the characters themselves"),
        Markup::CodeSpan => Message::new("words between ` cannot be used in a leaflet")
            .hint("if it is an apostrophe, write ’s instead of `s")
            .hint("otherwise write **bold**, or remove the `"),
        Markup::Heading => Message::new("a heading is not written with # in the text")
            .by_hand("make it a part of its own: [[section]] with heading = '…'")
            .at_desk("make it a part of its own: “Add a part”")
            .hint("put \\ before # if you mean the sign itself"),
        Markup::UnderlinedHeading => Message::new("the line under it makes this text a heading")
            .hint("remove the line")
            .by_hand("or make it a part of its own: [[section]] with heading = '…'")
            .at_desk("or make it a part of its own: “Add a part”"),
        Markup::Picture => Message::new("a picture cannot stand in the middle of a text")
            .by_hand("describe it under [figure.name] and write figure = \"name\" in this part")
            .at_desk("remove this, and choose “Add a picture” at this part"),
        Markup::Quote => Message::new("a line that begins with > cannot be used in a leaflet")
            .hint("remove the >, or put \\ before it if you mean the sign itself"),
        Markup::LineBreak => Message::new("<br> can only be used in a table")
            .hint("put a \\ at the end of the line to begin a new one"),
        Markup::Rule => Message::new("a line across the page cannot be used in a leaflet")
            .by_hand("remove the line, or begin a new part with [[section]]")
            .at_desk("remove the line, or begin a new part: “Add a part”")
            .hint("write ____ for a line to write on"),
        Markup::LinkDefinition => Message::new("an address cannot stand apart from its link")
            .hint("write the address after the words: [words](https://address)")
            .hint("put \\ before [ if you mean the brackets themselves"),
        Markup::GluedAddress => {
            Message::new("without < and > this address is stuck to the word next to it")
                .hint("put a space between them")
                .hint("if the address is there twice, remove what is between < and >")
        }
        Markup::DeepList => Message::new("this list is too deep: a list in a list in a list")
            .hint("use two levels: a list, and in it a list"),
    }
}
