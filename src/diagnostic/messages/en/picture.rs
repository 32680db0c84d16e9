//! English messages about pictures on the page.

use super::{ACROSS_THE_PAGE, Message};
use crate::diagnostic::PictureProblem;
use crate::geometry::Abs;

pub(super) fn message(problem: &PictureProblem) -> Message {
    match problem {
        PictureProblem::UnlikeShapes { width } => unlike_shapes(*width),
        PictureProblem::Tall { width } => tall(*width),
        PictureProblem::Parted => {
            Message::new("a picture and its text are apart, in two columns or on two pages")
                .by_hand("give the picture a smaller width, or make the text shorter")
                .at_desk("choose less at “Width” of the picture, or make the text shorter")
        }
        PictureProblem::LongCodeAddress { address, width } => long_code_address(address, *width),
    }
}

fn unlike_shapes(width: Abs) -> Message {
    let width = if width < Abs::mm(1.0) {
        "less than 1 mm".to_owned()
    } else {
        format!("{:.0} mm", width.to_mm())
    };
    Message::new(format!(
        "these figures differ too much in shape to be side by side: the narrowest would be {width} \
         wide; they are now under one another"
    ))
    .hint("crop them, so that all have about the same shape")
}

fn tall(width: Abs) -> Message {
    let width = width.to_mm().floor();
    Message::new(format!(
        "this figure is too high for the page: it was made smaller, down to {width:.0} mm wide"
    ))
    .by_hand(format!("if that is right, add width = \"{width:.0}mm\" to it"))
    .at_desk(format!("if that is right, choose {width:.0} mm at “Width”"))
    .hint("or crop the figure at its top or foot")
}

fn long_code_address(address: &str, width: Abs) -> Message {
    Message::new(format!(
        "the address `{address}` is too long to go under the QR code: there is room for {:.0} mm",
        width.to_mm()
    ))
    .hint("use a shorter address, such as that of the front page of the website")
    .by_hand("or put width = \"page\" at the [[section]], with no other figure beside the QR code")
    .at_desk(format!("or {ACROSS_THE_PAGE}, with no other picture beside the QR code"))
}
