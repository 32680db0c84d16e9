//! English messages about a file to be written.

use super::Message;
use crate::diagnostic::{Moment, OutputProblem};
use crate::locale::ENGLISH_MONTHS;

/// What to do at the desk about a folder that takes no files.
const ROOM_TO_WRITE: &str = "ask whoever manages the computer whether you may store files in that \
                             folder, or close this program, move the folder with the leaflets to \
                             a place where you may, and open it there";

pub(super) fn message(problem: &OutputProblem) -> Message {
    use OutputProblem as P;
    match problem {
        P::NotMade { reason } => {
            Message::new(format!("no PDF can be made of these pages: {reason}"))
                .hint("this is a fault of the program itself: report it to its makers")
        }
        P::BrokenDown { leaflet, fault } => broken_down(leaflet.as_deref(), fault),
        P::FolderMissing { output, folder } => folder_missing(output, folder),
        P::AlreadyThere { definition } => {
            Message::new(format!("{definition} is there already, and is not overwritten"))
                .by_hand("give another name: leaflet new knee")
                .at_desk("choose another name")
        }
        P::IsFolder { output } => is_folder(output),
        P::Protected { output } => protected(output),
        P::Forbidden { output } => Message::new(format!(
            "{output} is not written: you may not store anything in that folder"
        ))
        .by_hand("name a folder after -o in which you may")
        .at_desk(ROOM_TO_WRITE),
        P::HeldOpen { output } => {
            Message::new(format!("{output} is not written: another program has it open"))
                .by_hand(format!("close {output} and try again"))
                .at_desk(format!("close {output} in the other program, and try again"))
        }
        P::ImpossibleName { output } => {
            Message::new(format!("{output} is not written: no file can have that name here"))
                .hint("choose a shorter name without : * ? \" < > |, and not con, prn, aux or nul")
        }
        P::DiskFull { output } => {
            Message::new(format!("{output} is not written: the disk is full"))
                .by_hand("make room, or name a folder on another disk after -o")
                .at_desk("remove files that you no longer need, and try again")
        }
        P::Unwritable { output, reason } => {
            Message::new(format!("{output} is not written: {reason}"))
                .by_hand("try again, or name another folder after -o")
                .at_desk("see whether the disk or the network can be reached, and try again")
        }
        P::ClosedStandardOutput => {
            Message::new("the PDF has nowhere to go: what would take it is closed")
                .by_hand("name a file after -o")
        }
        P::NoStandardOutput { reason } => {
            Message::new(format!("the output cannot be passed on: {reason}"))
                .by_hand("name a file after -o")
        }
        P::NotShown { output } => Message::new("the PDF is written, but cannot be opened for you")
            .hint(format!("open it yourself: it stands in {output}")),
        P::OldRemains { output, written } => Message::new(format!(
            "{output} is not renewed: the file of {} is still there",
            spoken(*written)
        )),
    }
}

fn folder_missing(output: &str, folder: &str) -> Message {
    Message::new(format!("{output} is not written: the folder {folder} cannot be made"))
        .by_hand("name another folder after -o")
        .at_desk(ROOM_TO_WRITE)
}

fn is_folder(output: &str) -> Message {
    Message::new(format!("{output} is not written: there is a folder of that name"))
        .by_hand("give the folder another name, or name another output after -o")
        .at_desk("give that folder another name in the Explorer, and try again")
}

fn protected(output: &str) -> Message {
    Message::new(format!("{output} is not written: it is write-protected"))
        .by_hand("take the protection off, or name another output after -o")
        .at_desk(
            "in the Explorer, click the file with the right button, choose Properties, \
                     untick Read-only, and try again",
        )
}

fn broken_down(leaflet: Option<&str>, fault: &str) -> Message {
    let words = match leaflet {
        Some(leaflet) => Message::new(format!(
            "{leaflet} did not succeed: the program broke down through a fault of its own"
        ))
        .hint(format!(
            "this is no fault of yours: send {leaflet}, with the pictures in it, and this message to the makers of leaflet"
        )),
        None => Message::new("the program broke down through a fault of its own")
            .hint("this is no fault of yours: send this message to the makers of leaflet, with what you typed"),
    };
    words.hint(format!("for its makers: {fault}"))
}

/// `3 March, 14:02`
fn spoken(moment: Moment) -> String {
    let Moment { year, month, day, hour, minute } = moment;
    let month = ENGLISH_MONTHS.get(month as usize).copied().unwrap_or_default();
    let year = year.map(|year| format!(" {year}")).unwrap_or_default();
    format!("{day} {month}{year}, {hour}:{minute:02}")
}
