//! Dutch messages about pictures on the page.

use super::{ACROSS_THE_PAGE, Message};
use crate::diagnostic::PictureProblem;
use crate::geometry::Abs;

pub(super) fn message(problem: &PictureProblem) -> Message {
    match problem {
        PictureProblem::UnlikeShapes { width } => unlike_shapes(*width),
        PictureProblem::Tall { width } => tall(*width),
        PictureProblem::Parted => Message::new("een afbeelding en haar tekst staan los van elkaar, in twee kolommen of op twee bladzijden")
            .by_hand("geef de afbeelding een kleinere width, of maak de tekst korter")
            .at_desk("kies bij “Breedte” van de afbeelding minder, of maak de tekst korter"),
        PictureProblem::LongCodeAddress { address, width } => long_code_address(address, *width),
    }
}

fn unlike_shapes(width: Abs) -> Message {
    let width = if width < Abs::mm(1.0) {
        "nog geen 1 mm".to_owned()
    } else {
        format!("{:.0} mm", width.to_mm())
    };
    Message::new(format!(
        "deze afbeeldingen verschillen te veel van vorm om naast elkaar te staan: de smalste zou \
         {width} breed zijn; zij staan nu onder elkaar"
    ))
    .hint("knip ze zo bij dat zij allemaal ongeveer dezelfde vorm hebben")
}

fn tall(width: Abs) -> Message {
    let width = width.to_mm().floor();
    Message::new(format!(
        "deze afbeelding is te hoog voor de bladzijde: zij is verkleind, tot {width:.0} mm breed"
    ))
    .by_hand(format!("is dat goed? Zet er dan width = \"{width:.0}mm\" bij"))
    .at_desk(format!("is dat goed? Kies dan bij “Breedte” {width:.0} mm"))
    .hint("of knip boven of onder iets van de afbeelding af")
}

fn long_code_address(address: &str, width: Abs) -> Message {
    Message::new(format!(
        "het adres `{address}` is te lang om onder de QR-code te staan: daar is plaats voor {:.0} mm",
        width.to_mm()
    ))
    .hint("gebruik een korter adres, zoals dat van de voorpagina van de website")
    .by_hand("of zet width = \"page\" bij de [[section]], met geen andere afbeelding naast de QR-code")
    .at_desk(format!("of {ACROSS_THE_PAGE}, met geen andere afbeelding naast de QR-code"))
}
