//! English messages about a definition as a file.

use super::Message;
use super::command::SEE_HELP;
use crate::diagnostic::InputProblem;

pub(super) fn message(problem: &InputProblem) -> Message {
    use InputProblem as P;
    match problem {
        P::NoDefinitionInFolder { folder } => {
            Message::new(format!("there is no TOML file in the folder {folder}"))
                .hint("name the folder in which the leaflets stand")
        }
        P::NothingFitsPattern { pattern } => {
            Message::new(format!("there is no file that fits {pattern}"))
                .hint("is it in another folder? Name that as well: leaflets/*.toml")
        }
        P::NotFound { definition, nearest } => not_found(definition, nearest.as_deref()),
        P::NothingHere { other } => nothing_here(other.as_deref()),
        P::HiddenEnding { definition, found } => {
            Message::new(format!("{definition} is called {found} here"))
                .hint("take .txt off its name in Explorer: View, File name extensions shows it")
                .hint("in Notepad choose All files under Save as type")
        }
        P::PracticeMisnamed { found, right } => Message::new(format!(
            "{found} holds the details of a practice, but leaflet does not use them"
        ))
        .hint(format!("give the file the name {right}"))
        .by_hand(format!("or name it in the command: --practice {found}")),
        P::Forbidden { definition } => {
            Message::new(format!("you may not read {definition} on this computer"))
                .hint("ask whoever made the file for access")
        }
        P::HeldOpen { definition } => {
            Message::new(format!("{definition} cannot be read: another program has it open"))
                .hint(format!("close {definition} there and try again"))
        }
        P::Unreadable { definition, reason } => {
            Message::new(format!("{definition} cannot be read: {reason}"))
                .hint("look whether the disk or network it stands on can be reached")
        }
        P::TooLarge { definition, megabytes } => {
            Message::new(format!("{definition} is larger than {megabytes} megabytes"))
                .hint("a leaflet is much smaller: look whether you name the right file")
        }
        P::Empty { definition } => Message::new(format!("{definition} is empty"))
            .by_hand("begin with a title: title = 'Osteoporosis'")
            .at_desk("fill in a title"),
        P::NotText { definition } => {
            Message::new(format!("{definition} is a PDF or a Word document, not a TOML file"))
                .hint("name the TOML file that holds the text of the leaflet")
        }
        P::PracticeAlone { practice } => Message::new(format!(
            "{practice} is not a leaflet: it holds the details of the practice"
        ))
        .hint("name the TOML file of a leaflet")
        .by_hand(format!("a leaflet with these details: knie.toml --practice {practice}")),
        P::PracticeIsFolder { folder, inside } => {
            let words = Message::new(format!("--practice takes a file, and {folder} is a folder"));
            match inside {
                Some(inside) => words.by_hand(format!("write --practice {inside}")),
                None => words.hint("name the file that holds [practice]"),
            }
        }
        P::NoPracticeInFolder { folder } => {
            Message::new(format!("no file in the folder {folder} holds [practice]"))
                .by_hand("name a file after --practice, or a folder with files of practices")
        }
        P::FolderForPractice { folder } => Message::new(format!(
            "{folder} is a folder, not a file with the details of the practice"
        ))
        .hint("give that folder another name"),
        P::BrokenLink { link } => {
            Message::new(format!("{link} is a link to a file that does not exist"))
                .hint("put the file itself in its place, or remove the link")
        }
        P::NotAFile { definition } => Message::new(format!("{definition} is not an ordinary file"))
            .hint("save the text in a file, and name that"),
        P::NotUtf8 { definition, line } => {
            Message::new(format!("line {line} of {definition} has letters that cannot be read"))
                .hint("the file is stored in an old way: in Notepad choose File, Save as, and there as Encoding: UTF-8")
        }
    }
}

fn nothing_here(other: Option<&str>) -> Message {
    let words = Message::new("there is no leaflet.toml here");
    let words = match other {
        Some(other) => words.hint(format!("there is {other}: leaflet {other}")),
        None => words,
    };
    words.by_hand("begin a new leaflet: leaflet new").by_hand(SEE_HELP)
}

fn not_found(definition: &str, nearest: Option<&str>) -> Message {
    if definition.starts_with(['–', '—']) {
        return Message::new(format!("{definition} begins with a long dash"))
            .by_hand("type two short ones yourself: --");
    }
    let words = Message::new(format!("{definition} does not exist"));
    let words = match nearest {
        Some(nearest) => words.hint(format!("there is {nearest}: do you mean that?")),
        None => words.hint("look whether the name is right, and in which folder the file stands"),
    };
    let is_usual = definition == "leaflet.toml" && nearest.is_none();
    let words = if is_usual { words.by_hand("begin a new leaflet: leaflet new") } else { words };
    // Without a dot it may be meant for a command, such as `help`.
    if definition.contains('.') { words } else { words.by_hand(SEE_HELP) }
}
