//! Dutch messages about too little room on the page, with what was tried and
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
    let mut message =
        Message::new(format!("de tekst past niet op {allowed}: {lines} te veel, ongeveer {words}"))
            .label("vanaf hier past de tekst niet meer")
            .hint("maak de tekst korter")
            .by_hand(format!("of sta {needed} toe: {setting}"))
            .at_desk("of druk op een van de knoppen boven de pagina’s");
    if let Some((min, max)) = cures.sizes {
        let (min, max) = (number(min.to_pt(), '.'), number(max.to_pt(), '.'));
        message = message.by_hand(format!(
            "of sta onder [style] kleinere letters toe: size = {{ min = \"{min}pt\", max = \"{max}pt\" }}"
        ));
    }
    if let Some(margin) = cures.margin {
        message = message.by_hand(format!(
            "of neem onder [page] smallere marges: margin = \"{}mm\"",
            number(margin.to_mm(), '.')
        ));
    }
    match cures.paper {
        Some(paper) => {
            message.by_hand(format!("of neem onder [page] groter papier: size = \"{paper}\""))
        }
        None => message,
    }
}

pub(super) fn no_room(measure: Abs, word: &str, cure: ColumnCure) -> Message {
    let message =
        Message::new(format!("een kolom van {:.0} mm is te smal voor `{word}`", measure.to_mm()));
    match cure {
        ColumnCure::OfTable(cure) => with_cure(message, cure),
        ColumnCure::FewerColumns => message
            .by_hand("neem onder [page] minder kolommen")
            .at_desk(in_settings("minder kolommen")),
        ColumnCure::MoreWidth => message
            .by_hand("neem onder [page] smallere marges of groter papier")
            .by_hand("of neem onder [style] kleinere letters")
            .at_desk(in_settings("een smallere lege rand, groter papier of kleinere letters")),
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
            .by_hand("zet width = \"page\" bij de [[section]], dan is de tabel zo breed als de bladzijde")
            .at_desk(format!("{ACROSS_THE_PAGE}, dan is de tabel zo breed als de pagina"))
            .hint(format!("of {fewer}")),
        TableCure::Landscape { page_width } => {
            let on_its_side = in_settings("het papier op zijn kant");
            let sides = "landscape = true onder [page], dan ligt het papier dwars";
            let cure = if page_width {
                format!("of zet {sides}, en width = \"page\" bij de [[section]]")
            } else {
                format!("of zet {sides}")
            };
            message.hint(fewer).by_hand(cure).at_desk(if page_width {
                format!("of {on_its_side}, en {ACROSS_THE_PAGE}")
            } else {
                format!("of {on_its_side}")
            })
        }
        TableCure::FewerWords => message.hint(fewer),
    }
}
