//! Dutch messages about a picture at its printed size.

use super::Message;
use crate::diagnostic::PrepressProblem;
use crate::diagnostic::messages::LEAST_USEFUL;
use crate::geometry::Abs;

pub(super) fn message(problem: &PrepressProblem) -> Message {
    match problem {
        PrepressProblem::CoarsePicture { path, width, most } => coarse(path, *width, *most),
        PrepressProblem::CoarseWithin { path, width, most } => coarse_within(path, *width, *most),
        PrepressProblem::SmallCode { width, least } => small_code(*width, *least),
    }
}

fn coarse(path: &str, width: Abs, most: Abs) -> Message {
    let (width, most) = (width.to_mm(), most.to_mm().floor());
    let words = Message::new(format!(
        "`{path}` heeft te weinig beeldpunten om {width:.0} mm breed te drukken: hoogstens \
         {most} mm is scherp genoeg"
    ))
    .hint("gebruik een groter bestand van dezelfde afbeelding");
    if most < LEAST_USEFUL {
        return words;
    }
    words
        .by_hand(format!("of druk haar kleiner: width = \"{most}mm\""))
        .at_desk(format!("of druk haar kleiner: kies bij “Breedte” {most} mm"))
}

fn coarse_within(path: &str, width: Abs, most: Abs) -> Message {
    let (width, most) = (width.to_mm(), most.to_mm().floor());
    let words = Message::new(format!(
        "een foto of plaatje in de tekening `{path}` heeft te weinig beeldpunten om de tekening \
         {width:.0} mm breed te drukken: hoogstens {most} mm is scherp genoeg"
    ))
    .hint("zet in de tekening een groter bestand van dezelfde foto");
    if most < LEAST_USEFUL {
        return words;
    }
    words
        .by_hand(format!("of druk de tekening kleiner: width = \"{most}mm\""))
        .at_desk(format!("of druk de tekening kleiner: kies bij “Breedte” {most} mm"))
}

fn small_code(width: Abs, least: Abs) -> Message {
    let (width, least) = (width.to_mm(), least.to_mm().ceil());
    Message::new(format!(
        "deze QR-code is {width:.0} mm breed; bij zo'n lang adres zijn de vakjes dan te klein \
         voor een telefoon"
    ))
    .by_hand(format!("maak hem breder: width = \"{least}mm\""))
    .at_desk(format!("maak hem breder: kies bij “Breedte” {least} mm"))
    .hint("of gebruik een korter adres")
}
