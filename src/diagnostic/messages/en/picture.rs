//! English messages about pictures on the page.

use super::Message;
use crate::diagnostic::PictureProblem;
use crate::geometry::Abs;

pub(super) fn message(problem: &PictureProblem) -> Message {
    match problem {
        PictureProblem::UnlikeShapes { width } => unlike_shapes(*width),
        PictureProblem::Tall { width } => tall(*width),
        PictureProblem::LeavesPageEmpty { page, height, room, width } => {
            leaves_page_empty(*page, *height, *room, *width)
        }
        PictureProblem::LongCodeAddress { address, width } => long_code_address(address, *width),
    }
}

fn unlike_shapes(width: Abs) -> Message {
    Message::new(format!(
        "these figures differ too much in shape to be side by side: the narrowest would be {:.0} mm \
         wide; they are now under one another",
        width.to_mm()
    ))
    .hint("set them under one another: name each figure in a [[section]] of its own")
    .hint("or crop them, so that all have about the same shape")
}

fn tall(width: Abs) -> Message {
    let width = width.to_mm().floor();
    Message::new(format!(
        "this figure is too high for the page: it was made smaller, down to {width:.0} mm wide"
    ))
    .hint(format!("if that is right, add width = \"{width:.0}mm\" to it"))
    .hint("or crop the figure at its top or foot")
}

fn leaves_page_empty(page: u32, height: Abs, room: Abs, width: Option<Abs>) -> Message {
    let problem = Message::new(format!(
        "more than a quarter of page {page} stays empty: with its words this figure takes {:.0} mm \
         of height, and {:.0} mm is left",
        height.to_mm().ceil(),
        room.to_mm().floor()
    ));
    match width {
        Some(width) => problem.hint(format!(
            "give the figure width = \"{:.0}mm\": then it goes there",
            width.to_mm().floor()
        )),
        None => problem.hint("name the figure earlier or later in the text"),
    }
}

fn long_code_address(address: &str, width: Abs) -> Message {
    Message::new(format!(
        "the address `{address}` is too long to go under the QR code: there is room for {:.0} mm",
        width.to_mm()
    ))
    .hint("use a shorter address, such as that of the front page of the website")
    .hint("or put width = \"page\" at the [[section]], with no other figure beside the QR code")
}
