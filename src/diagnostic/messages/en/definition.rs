//! English messages about the keys of a definition and their values.

use super::super::{is_on_its_side, listed, number};
use super::expected::{found_in_words, value_in_words};
use super::{Message, in_settings};
use crate::calendar::{Date, in_words};
use crate::color::Color;
use crate::diagnostic::{DefinitionProblem, Expected, GivenValue, KeyFile};
use crate::geometry::Abs;
use crate::locale::ENGLISH_MONTHS;

pub(super) fn message(problem: &DefinitionProblem) -> Message {
    match problem {
        DefinitionProblem::UnknownKey { key, table, nearest, known } => {
            unknown_key(key, table, *nearest, known)
        }
        DefinitionProblem::MisplacedKey { key, name, table, belongs, file } => {
            misplaced(key, table, &where_to_put(name, belongs, *file))
        }
        DefinitionProblem::MissingKey { key, table, example } => missing(key, table, example),
        DefinitionProblem::WrongType { key, expected, found, nearest, example } => {
            wrong_type(key, *expected, *found, nearest.as_deref(), example)
        }
        DefinitionProblem::WrongValue { key, expected, value, nearest, example } => {
            wrong_value(key, *expected, value, nearest.as_deref(), example)
        }
        DefinitionProblem::EmptyText { key } => Message::new(format!("`{key}` is empty"))
            .by_hand("write something in it, or remove the line")
            .at_desk(match key.as_ref() {
                "heading" => "write something in it, or choose “Remove the heading”",
                "text" => "write something in it, or choose “Remove this part”",
                _ => "write something in it",
            }),
        DefinitionProblem::WrongBrackets { written, right } => {
            Message::new(format!("`{written}` has the wrong number of brackets"))
                .hint(format!("write {right}"))
        }
        DefinitionProblem::NamelessFigure => Message::new("this figure has no name")
            .hint("write the name after a point, as in [figure.wervels]"),
        DefinitionProblem::MissingPicture { figure } => missing_picture(figure),
        DefinitionProblem::TwoPictures { figure } => two_pictures(figure),
        DefinitionProblem::MissingAlt { figure } => missing_alt(figure),
        DefinitionProblem::AltOfDecoration { figure } => alt_of_decoration(figure),
        DefinitionProblem::WrongId { id, proposal } => wrong_id(id, proposal),
        DefinitionProblem::LanguageTable => language_table(),
        DefinitionProblem::WrongWordName { name, proposal } => wrong_word_name(name, proposal),
        DefinitionProblem::PastReview { review } => past_review(*review),
        DefinitionProblem::ControlInPath { proposal } => control_in_path(proposal),
        DefinitionProblem::BackslashAtLineEnd => backslash_at_line_end(),
        DefinitionProblem::ReversedSizes { min, max } => reversed_sizes(*min, *max),
        DefinitionProblem::TinyType { size } => tiny_type(*size),
        DefinitionProblem::SmallType { size } => small_type(*size),
        DefinitionProblem::NoRoomForText => Message::new("the margins leave no room for text")
            .by_hand("make the margin or the gap between the columns smaller")
            .at_desk(in_settings("a narrower empty margin or less space between columns")),
        DefinitionProblem::ImpossiblePaper { side, least, most } => {
            impossible_paper(*side, *least, *most)
        }
        DefinitionProblem::BesideAndPage { figure } => Message::new(format!(
            "the figure `{figure}` stands beside the text and cannot be as wide as the page then"
        ))
        .by_hand("take width = \"page\" away")
        .by_hand("or take place = \"beside\" away: it then comes below the text")
        .at_desk("choose something else at “Width”, or “below the text” at “Place”"),
        DefinitionProblem::WideFigure { width, available } => wide_figure(*width, *available),
        DefinitionProblem::NarrowFigure { width, least } => narrow_figure(*width, *least),
        DefinitionProblem::NarrowGap { gap } => narrow_gap(*gap),
        DefinitionProblem::NarrowColumns { width } => narrow_columns(*width),
        DefinitionProblem::NarrowMargin { margin } => narrow_margin(*margin),
        DefinitionProblem::PaleAccent { contrast, nearest } => pale_accent(*contrast, *nearest),
    }
}

fn alt_of_decoration(figure: &str) -> Message {
    Message::new(format!("the figure `{figure}` is decoration, but has a description too"))
        .by_hand("remove decorative if it shows something the reader must know")
        .by_hand("else remove alt")
        .at_desk("untick “Decoration only” if it shows something the reader must know")
        .at_desk("else remove the description")
}

fn wrong_id(id: &str, proposal: &str) -> Message {
    Message::new(format!("`{id}` cannot be a name that a link points to"))
        .hint(format!("write {proposal}: only letters, digits, - and _"))
}

fn language_table() -> Message {
    Message::new("a leaflet has one language: a group of lines for a language cannot be in it")
        .hint("put what stands under it under [style], and the words under [words]")
        .hint("or put it in practice.toml: then it holds for all leaflets in that language")
}

fn wrong_word_name(name: &str, proposal: &str) -> Message {
    Message::new(format!("`{name}` cannot stand in braces in a text"))
        .hint(format!("write {proposal}: letters, digits, - and _ only"))
}

fn past_review(review: Date) -> Message {
    Message::new(format!(
        "this leaflet was to be reviewed on {}",
        in_words(review, &ENGLISH_MONTHS)
    ))
    .hint("have the text read by somebody who knows the subject")
    .by_hand("then set date to today, and review to a new day")
    .at_desk("then set “Last reviewed on” to today, and “To be reviewed before” to a new day")
}

fn control_in_path(proposal: &str) -> Message {
    Message::new("the backslash (\\) makes another sign of the letter after it here")
        .hint(format!("write \"{proposal}\""))
        .hint("or put the name between '…' instead of \"…\"")
}

fn backslash_at_line_end() -> Message {
    Message::new("this backslash (\\) makes one line of two")
        .hint("put the text between '''…''' instead of \"\"\"…\"\"\"")
        .hint("or remove the backslash")
}

fn reversed_sizes(min: Abs, max: Abs) -> Message {
    Message::new(format!(
        "the smallest type ({} pt) is larger than the largest ({} pt)",
        number(min.to_pt(), '.'),
        number(max.to_pt(), '.')
    ))
    .by_hand("exchange min and max")
    .at_desk("write the smallest first at “Size of the letters”")
}

fn tiny_type(size: Abs) -> Message {
    Message::new(format!("type of {} pt is too small", number(size.to_pt(), '.')))
        .hint("choose 9pt or more; 12pt or more reads well")
}

fn small_type(size: Abs) -> Message {
    Message::new(format!("type of {} pt is small for older readers", number(size.to_pt(), '.')))
        .hint("choose 12pt or more if the text still fits")
}

fn wide_figure(width: Abs, available: Abs) -> Message {
    Message::new(format!(
        "a figure of {} mm does not fit: there is room for {} mm",
        number(width.to_mm(), '.'),
        number(available.to_mm(), '.')
    ))
    .by_hand("write \"column\" to make it as wide as the column")
    .by_hand("or write \"page\" to make it as wide as all columns together")
    .at_desk("choose “column” at “Width”, or “whole page”")
}

fn narrow_figure(width: Abs, least: Abs) -> Message {
    let least = least.to_mm();
    Message::new(format!("a figure that is {} mm wide cannot be seen", number(width.to_mm(), '.')))
        .by_hand(format!("write \"{least:.0}mm\" or more, or \"column\": as wide as the column"))
        .at_desk(format!("choose {least:.0} mm or more at “Width”, or “column”"))
}

fn narrow_gap(gap: Abs) -> Message {
    Message::new(format!(
        "with {} mm between the columns their words run into each other",
        number(gap.to_mm(), '.')
    ))
    .by_hand("choose 4mm or more")
    .by_hand("or set the text in one column: columns = 1")
    .at_desk(in_settings("more space between the columns, or one column"))
}

fn narrow_margin(margin: Abs) -> Message {
    Message::new(format!(
        "a margin of {} mm is narrow: many printers do not print the edge",
        number(margin.to_mm(), '.')
    ))
    .hint("choose 5mm or more")
}

fn narrow_columns(width: Abs) -> Message {
    let width = number(width.to_mm().floor(), '.');
    Message::new(format!("on this paper a column is only {width} mm wide: few words go on a line"))
        .by_hand("remove the line with columns: the leaflet then has one column")
        .at_desk(in_settings("fewer columns"))
}

fn pale_accent(contrast: f64, nearest: Color) -> Message {
    Message::new(format!(
        "this colour is too light to read well: its contrast with white is {} to 1",
        number((contrast * 10.0).floor() / 10.0, '.')
    ))
    .by_hand(format!(
        "write \"{}\": the same colour, and just dark enough (4.5 to 1)",
        nearest.written()
    ))
    .at_desk(format!(
        "choose a darker colour: {} is the same colour, and just dark enough (4.5 to 1)",
        nearest.written()
    ))
}

/// Where a key is.
fn here(table: &str) -> String {
    if table.is_empty() { "at the top of the file".into() } else { place(table) }
}

/// Where to put a key.
fn place(table: &str) -> String {
    match table {
        "" => "at the top of the file, above the first line with brackets".into(),
        _ if table.starts_with('[') => format!("under {table}"),
        _ => format!("in {table}"),
    }
}

fn places(tables: &[&str]) -> String {
    tables.iter().map(|table| place(table)).collect::<Vec<_>>().join(" or ")
}

fn unknown_key(key: &str, table: &str, nearest: Option<&str>, known: &[&str]) -> Message {
    let words = Message::new(format!("leaflet does not know the name `{key}`"));
    match nearest {
        Some(nearest) => words.hint(format!("write `{nearest}`")),
        None => words.hint(format!("{} there can be: {}", here(table), listed(known, " and "))),
    }
}

fn misplaced(key: &str, table: &str, where_to_put: &str) -> Message {
    Message::new(format!("`{key}` does not belong {}", here(table)))
        .hint(format!("put {where_to_put}"))
}

/// Where to put a key. For another file with many possible places, only the file
/// is named.
fn where_to_put(name: &str, belongs: &[&str], file: Option<KeyFile>) -> String {
    match (file, belongs) {
        (None, _) => format!("`{name}` {}", places(belongs)),
        (Some(KeyFile::Leaflet), _) => format!("`{name}` in the file of the leaflet"),
        (Some(KeyFile::Practice), [""]) => format!("`{name}` in practice.toml"),
        (Some(KeyFile::Practice), _) => format!("`{name}` in practice.toml, {}", places(belongs)),
    }
}

fn impossible_paper(side: Abs, least: Abs, most: Abs) -> Message {
    Message::new(format!("no printer takes paper of {} mm", number(side.to_mm(), '.')))
        .hint(format!(
            "give a width and a height from {} to {} mm",
            number(least.to_mm(), '.'),
            number(most.to_mm(), '.')
        ))
        .by_hand("or write size = \"A4\"")
        .at_desk("or choose A4 at “Paper”")
}

fn missing(key: &str, table: &str, example: &str) -> Message {
    Message::new(format!("`{key}` is missing"))
        .by_hand(format!("put {}: {example}", place(table)))
        .at_desk("fill it in")
}

fn wrong_type(
    key: &str,
    expected: Expected,
    found: GivenValue,
    nearest: Option<&str>,
    example: &str,
) -> Message {
    let words = Message::new(format!("`{key}` takes {}", value_in_words(expected)))
        .label(format!("this is {}", found_in_words(found)));
    match nearest {
        Some(nearest) => words.hint(format!("write {nearest}")),
        None if example.starts_with('[') => words
            .hint(format!("write {example} on a line of its own, and what belongs to it below")),
        None => words.by_hand(format!("for example {example}")),
    }
}

fn wrong_value(
    key: &str,
    expected: Expected,
    value: &str,
    nearest: Option<&str>,
    example: &str,
) -> Message {
    let words = Message::new(format!("`{value}` cannot be given to `{key}`"))
        .label(format!("this takes {}", value_in_words(expected)));
    let words = match nearest {
        Some(nearest) => words.hint(format!("write {nearest}")),
        None => words.by_hand(format!("for example {example}")),
    };
    if key == "size" && is_on_its_side(value) {
        words
            .by_hand("put landscape = true on a line of its own")
            .at_desk("choose yes at “Paper on its side”")
    } else {
        words
    }
}

fn missing_picture(figure: &str) -> Message {
    Message::new(format!("the figure `{figure}` has no file"))
        .by_hand("write which file it is: image = \"assets/wervels.svg\"")
        .by_hand("or have a QR code made of an address: qr = \"https://…\"")
        .at_desk("choose “Remove the picture”, and add the right picture")
}

fn two_pictures(figure: &str) -> Message {
    Message::new(format!("the figure `{figure}` has both a file and a QR code"))
        .by_hand("take image or qr away")
        .by_hand("or make a [figure.…] of its own of the QR code")
        .at_desk("choose “Remove the picture”, and add the right picture")
}

fn missing_alt(figure: &str) -> Message {
    Message::new(format!("the figure `{figure}` has no description"))
        .by_hand("write after alt, in a few sentences, what it shows, for those who cannot see it")
        .by_hand("or write decorative = true if it is only decoration")
        .at_desk("write in a few sentences what it shows, for those who cannot see it")
        .at_desk("or tick “Decoration only”")
}
