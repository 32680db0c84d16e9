//! English messages about too little room on the page, with what was tried and
//! gives enough.

use super::super::number;
use super::{ACROSS_THE_PAGE, Message, in_settings};
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
    .by_hand(format!("or allow {needed}: {setting}"))
    .at_desk("or press one of the buttons above the pages");
    if let Some((min, max)) = cures.sizes {
        let (min, max) = (number(min.to_pt(), '.'), number(max.to_pt(), '.'));
        message = message.by_hand(format!(
            "or allow smaller letters under [style]: size = {{ min = \"{min}pt\", max = \"{max}pt\" }}"
        ));
    }
    if let Some(margin) = cures.margin {
        message = message.by_hand(format!(
            "or take narrower margins under [page]: margin = \"{}mm\"",
            number(margin.to_mm(), '.')
        ));
    }
    match cures.paper {
        Some(paper) => {
            message.by_hand(format!("or take larger paper under [page]: size = \"{paper}\""))
        }
        None => message,
    }
}

pub(super) fn no_room(measure: Abs, word: &str, cure: ColumnCure) -> Message {
    let message =
        Message::new(format!("a column of {:.0} mm is too narrow for `{word}`", measure.to_mm()));
    match cure {
        ColumnCure::OfTable(cure) => with_cure(message, cure),
        ColumnCure::FewerColumns => {
            message.by_hand("take fewer columns under [page]").at_desk(in_settings("fewer columns"))
        }
        ColumnCure::MoreWidth => message
            .by_hand("take narrower margins or larger paper under [page]")
            .by_hand("or smaller letters under [style]")
            .at_desk(in_settings("a narrower empty margin, larger paper or smaller letters")),
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
            .by_hand("write width = \"page\" with the [[section]]: then the table is as wide as the page")
            .at_desk(format!("{ACROSS_THE_PAGE}: then the table is as wide as the page"))
            .hint(format!("or {fewer}")),
        TableCure::Landscape { page_width } => {
            let on_its_side = in_settings("the paper on its side");
            let sides = "landscape = true under [page]: then the paper lies on its side";
            let cure = if page_width {
                format!("or write {sides}, and width = \"page\" with the [[section]]")
            } else {
                format!("or write {sides}")
            };
            message.hint(fewer).by_hand(cure).at_desk(if page_width {
                format!("or {on_its_side}, and {ACROSS_THE_PAGE}")
            } else {
                format!("or {on_its_side}")
            })
        }
        TableCure::FewerWords => message.hint(fewer),
    }
}
