//! English messages about a file that a leaflet names.

use super::super::{file_name, is_font};
use super::Message;
use crate::diagnostic::{MOST_MEGABYTES, MOST_MEGAPIXELS, ResourceProblem};

pub(super) fn message(problem: &ResourceProblem) -> Message {
    match problem {
        ResourceProblem::NotFound { path, nearest } => {
            let words = Message::new(format!("there is no file `{path}`"));
            match nearest {
                Some(name) => words.hint(format!("did you mean `{name}`? That file is there")),
                None => words
                    .by_hand("put the file in the folder of this TOML file, or correct its name")
                    .at_desk("put the file back in the folder of the leaflet")
                    .at_desk("if it is a picture, choose “Remove the picture”, and add another"),
            }
        }
        ResourceProblem::Address { path } => Message::new(format!(
            "`{path}` is an address on the web, not a file"
        ))
        .hint("save the file in the folder of this TOML file first, and write its name here"),
        ResourceProblem::Folder { path } => {
            Message::new(format!("`{path}` is a folder, not a file"))
                .hint(format!("add the name of a file, as in `{path}/picture.svg`"))
        }
        ResourceProblem::Outside { path } => {
            Message::new(format!("`{path}` lies outside the folder of this TOML file"))
                .hint(format!("put the file in that folder, and write only `{}`", file_name(path)))
        }
        ResourceProblem::LinkOutside { path } => Message::new(format!(
            "`{path}` is a link that leads outside the folder of this TOML file"
        ))
        .hint("put the file itself in that folder, instead of the link"),
        ResourceProblem::TooLarge { path } => too_large(path),
        ResourceProblem::Unreadable { path } => {
            Message::new(format!("the file `{path}` cannot be read")).hint(
                "close the program that has it open, or ask whoever looks after the computer for \
                 access",
            )
        }
    }
}

fn too_large(path: &str) -> Message {
    let words = Message::new(format!("the file `{path}` is too large: over {MOST_MEGABYTES} MB"));
    if is_font(path) {
        return words.hint("download the typeface for one language, in a file that is smaller");
    }
    words.hint(format!(
        "a picture may have at most {MOST_MEGAPIXELS} megapixels (million pixels) and \
         {MOST_MEGABYTES} MB: make it smaller and save it again"
    ))
}
