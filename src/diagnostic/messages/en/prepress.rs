//! English messages about a picture at its printed size.

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
        "`{path}` has too few pixels to be printed {width:.0} mm wide: at most {most} mm is \
         sharp enough"
    ))
    .hint("use a larger file of the same picture");
    if most < LEAST_USEFUL {
        return words;
    }
    words
        .by_hand(format!("or print it smaller: width = \"{most}mm\""))
        .at_desk(format!("or print it smaller: choose {most} mm at “Width”"))
}

fn coarse_within(path: &str, width: Abs, most: Abs) -> Message {
    let (width, most) = (width.to_mm(), most.to_mm().floor());
    let words = Message::new(format!(
        "a photograph or other picture in the drawing `{path}` has too few pixels for the drawing \
         to be printed {width:.0} mm wide: at most {most} mm is sharp enough"
    ))
    .hint("put a larger file of the same picture into the drawing");
    if most < LEAST_USEFUL {
        return words;
    }
    words
        .by_hand(format!("or print the drawing smaller: width = \"{most}mm\""))
        .at_desk(format!("or print the drawing smaller: choose {most} mm at “Width”"))
}

fn small_code(width: Abs, least: Abs) -> Message {
    let (width, least) = (width.to_mm(), least.to_mm().ceil());
    Message::new(format!(
        "this QR code is {width:.0} mm wide; with an address this long its squares are then too \
         small for a telephone"
    ))
    .by_hand(format!("make it wider: width = \"{least}mm\""))
    .at_desk(format!("make it wider: choose {least} mm at “Width”"))
    .hint("or use a shorter address")
}
