//! Dutch messages about too little room on the page, with what was tried and
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
    let mut message =
        Message::new(format!("de tekst past niet op {allowed}: {lines} te veel, ongeveer {words}"))
            .label("vanaf hier past de tekst niet meer")
            .hint("maak de tekst korter")
            .hint(format!("of sta {needed} toe: {setting}"));
    if let Some((min, max)) = cures.sizes {
        let (min, max) = (number(min.to_pt(), '.'), number(max.to_pt(), '.'));
        message = message.hint(format!(
            "of sta onder [style] kleinere letters toe: size = {{ min = \"{min}pt\", max = \"{max}pt\" }}"
        ));
    }
    if let Some(margin) = cures.margin {
        message = message.hint(format!(
            "of neem onder [page] smallere marges: margin = \"{}mm\"",
            number(margin.to_mm(), '.')
        ));
    }
    match cures.paper {
        Some(paper) => {
            message.hint(format!("of neem onder [page] groter papier: size = \"{paper}\""))
        }
        None => message,
    }
}

pub(super) fn no_room(measure: Abs, word: &str, cure: ColumnCure) -> Message {
    let message =
        Message::new(format!("een kolom van {:.0} mm is te smal voor `{word}`", measure.to_mm()));
    match cure {
        ColumnCure::OfTable(cure) => with_cure(message, cure),
        ColumnCure::FewerColumns => message.hint("neem onder [page] minder kolommen"),
        ColumnCure::MoreWidth => message
            .hint("neem onder [page] smallere marges of groter papier")
            .hint("of neem onder [style] kleinere letters"),
    }
}

pub(super) fn crowded_table(word: Option<&str>, small: Option<Abs>, cure: TableCure) -> Message {
    let word = word.map_or_else(|| "een woord".to_owned(), |word| format!("`{word}`"));
    let size = small.map(|size| format!(", in letters van {} pt", number(size.to_pt(), ',')));
    let message = Message::new(format!(
        "in deze tabel passen niet alle woorden naast elkaar: {word} is afgebroken{}",
        size.unwrap_or_default()
    ));
    with_cure(message, cure)
}

pub(super) fn small_table(size: Abs, cure: TableCure) -> Message {
    let message = Message::new(format!(
        "de letters van deze tabel zijn {} pt, klein voor veel lezers: grotere passen er niet in",
        number(size.to_pt(), ',')
    ));
    with_cure(message, cure)
}

/// Adds what was tried and gives a table enough room.
fn with_cure(message: Message, cure: TableCure) -> Message {
    let fewer = "gebruik kortere woorden of minder kolommen in de tabel";
    match cure {
        TableCure::PageWidth => message
            .hint("zet width = \"page\" bij de [[section]], dan is de tabel zo breed als de bladzijde")
            .hint(format!("of {fewer}")),
        TableCure::Landscape { page_width } => {
            let sides = "landscape = true onder [page], dan ligt het papier dwars";
            let cure = if page_width {
                format!("of zet {sides}, en width = \"page\" bij de [[section]]")
            } else {
                format!("of zet {sides}")
            };
            message.hint(fewer).hint(cure)
        }
        TableCure::FewerWords => message.hint(fewer),
    }
}
