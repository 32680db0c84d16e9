//! English messages about too little room on the page, with what was tried and
//! gives enough.

use super::super::number;
use super::Message;
use crate::diagnostic::{ColumnCure, FitCures, TableCure};
use crate::geometry::Abs;

pub(super) fn does_not_fit(
    (lines, words): (String, String),
    (allowed, needed): (String, String),
    setting: &str,
    cures: &FitCures,
) -> Message {
    let mut message = Message::new(format!(
        "the text does not fit on {allowed}: {lines} too many, about {words}"
    ))
    .label("from here on the text does not fit")
    .hint("make the text shorter")
    .hint(format!("or allow {needed}: {setting}"));
    if let Some((min, max)) = cures.sizes {
        let (min, max) = (number(min.to_pt(), '.'), number(max.to_pt(), '.'));
        message = message.hint(format!(
            "or allow smaller letters under [style]: size = {{ min = \"{min}pt\", max = \"{max}pt\" }}"
        ));
    }
    if let Some(margin) = cures.margin {
        message = message.hint(format!(
            "or take narrower margins under [page]: margin = \"{}mm\"",
            number(margin.to_mm(), '.')
        ));
    }
    match cures.paper {
        Some(paper) => {
            message.hint(format!("or take larger paper under [page]: size = \"{paper}\""))
        }
        None => message,
    }
}

pub(super) fn no_room(measure: Abs, word: &str, cure: ColumnCure) -> Message {
    let message =
        Message::new(format!("a column of {:.0} mm is too narrow for `{word}`", measure.to_mm()));
    match cure {
        ColumnCure::OfTable(cure) => with_cure(message, cure),
        ColumnCure::FewerColumns => message.hint("take fewer columns under [page]"),
        ColumnCure::MoreWidth => message
            .hint("take narrower margins or larger paper under [page]")
            .hint("or smaller letters under [style]"),
    }
}

pub(super) fn crowded_table(word: Option<&str>, small: Option<Abs>, cure: TableCure) -> Message {
    let word = word.map_or_else(|| "a word".to_owned(), |word| format!("`{word}`"));
    let size = small.map(|size| format!(", in letters of {} pt", number(size.to_pt(), '.')));
    let message = Message::new(format!(
        "not all words of this table go side by side: {word} is broken{}",
        size.unwrap_or_default()
    ));
    with_cure(message, cure)
}

pub(super) fn small_table(size: Abs, cure: TableCure) -> Message {
    let message = Message::new(format!(
        "the letters of this table are {} pt, small for many readers: larger ones have no room",
        number(size.to_pt(), '.')
    ));
    with_cure(message, cure)
}

/// Adds what was tried and gives a table enough room.
fn with_cure(message: Message, cure: TableCure) -> Message {
    let fewer = "use shorter words or fewer columns in the table";
    match cure {
        TableCure::PageWidth => message
            .hint("write width = \"page\" with the [[section]]: then the table is as wide as the page")
            .hint(format!("or {fewer}")),
        TableCure::Landscape { page_width } => {
            let sides = "landscape = true under [page]: then the paper lies on its side";
            let cure = if page_width {
                format!("or write {sides}, and width = \"page\" with the [[section]]")
            } else {
                format!("or write {sides}")
            };
            message.hint(fewer).hint(cure)
        }
        TableCure::FewerWords => message.hint(fewer),
    }
}
