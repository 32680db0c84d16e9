//! English messages about a font of the user.

use super::super::{in_code, listed, some_of};
use super::Message;
use crate::diagnostic::{FontKind, FontProblem, Licence, MOST_FONTS};

const ANOTHER: &str = "choose another typeface; one from fonts.google.com/noto is always allowed";
const AGAIN: &str = "copy or download it again";
const DOWNLOAD: &str = "download the typeface as TTF or OTF, and name that file here";

pub(super) fn message(problem: &FontProblem) -> Message {
    match problem {
        FontProblem::UnknownKind { path } => {
            Message::new(format!("`{path}` is no typeface")).hint(DOWNLOAD)
        }
        FontProblem::RefusedKind { path, kind } => refused(path, *kind),
        FontProblem::EmptyFile { path } => {
            Message::new(format!("the file `{path}` is empty")).hint(AGAIN)
        }
        FontProblem::Damaged { path } => {
            Message::new(format!("the typeface `{path}` is damaged or not whole")).hint(AGAIN)
        }
        FontProblem::NoOutlines { path } => Message::new(format!(
            "`{path}` is made of small pictures, as a typeface for emoji is, and cannot be \
             printed sharply"
        ))
        .hint("choose an ordinary typeface, as TTF or OTF"),
        FontProblem::VariableCff { path } => Message::new(format!(
            "`{path}` is a variable typeface of a kind that cannot stand in a PDF"
        ))
        .hint("download the ordinary typeface, with a file Regular and a file Bold"),
        FontProblem::NotEmbeddable { path, licence } => not_embeddable(path, *licence),
        FontProblem::WhichFace { path, names } => {
            let words = Message::new(format!("`{path}` holds {} typefaces", names.len()));
            with_faces(words, path, names)
        }
        FontProblem::UnknownFace { path, face, nearest, names } => {
            let words = Message::new(format!("`{path}` holds no typeface `{face}`"));
            match nearest {
                Some(name) => words.hint(format!("write \"{path}#{name}\"")),
                None => with_faces(words, path, names),
            }
        }
        FontProblem::UnknownFamily { name, nearest, known } => {
            unknown_family(name, nearest.as_deref(), known)
        }
        FontProblem::NoBold { family, proposal, variable } => {
            no_bold(family, proposal.as_deref(), *variable)
        }
        FontProblem::TooMany => {
            Message::new(format!("there are more than {MOST_FONTS} typefaces in the list"))
                .hint("name only the typefaces that the leaflet uses")
        }
    }
}

fn refused(path: &str, kind: FontKind) -> Message {
    let (what, cure) = match kind {
        FontKind::Web => ("a typeface for websites", DOWNLOAD),
        FontKind::PostScript => ("an old typeface (Type 1)", DOWNLOAD),
        FontKind::Suitcase => ("a typeface of an old Mac", DOWNLOAD),
        FontKind::Archive => ("a zip file", "unpack it, and name the TTF or OTF file in it here"),
        FontKind::WebPage => (
            "a web page, not a typeface",
            "press the button on that page to download it, and name the TTF or OTF file you get \
             here",
        ),
    };
    Message::new(format!("`{path}` is {what}; it cannot be used in a leaflet")).hint(cure)
}

fn not_embeddable(path: &str, licence: Licence) -> Message {
    let reason = match licence {
        Licence::Restricted => "the typeface stands in another file",
        Licence::NoSubsetting => "only some of its letters stand in a PDF",
        Licence::BitmapsOnly => "the shapes of its letters stand in a PDF",
    };
    Message::new(format!("`{path}` may not stand in a PDF: its maker forbids that {reason}"))
        .hint(ANOTHER)
}

fn with_faces(words: Message, path: &str, names: &[String]) -> Message {
    let example = names.first().map_or("", String::as_str);
    let names: Vec<String> = names.iter().map(|name| in_code(name)).collect();
    words
        .hint(format!("write after the name of the file which: \"{path}#{example}\""))
        .hint(format!("you can choose from {}", some_of(&names, " and ", "others")))
}

fn unknown_family(name: &str, nearest: Option<&str>, known: &[String]) -> Message {
    let words = Message::new(format!("there is no typeface `{name}`"));
    let words = match nearest {
        Some(nearest) => words.hint(format!("write \"{nearest}\"")),
        None => words
            .by_hand(
                "put the file of the typeface in the folder of the leaflet, and name it at fonts: \
                 fonts = [\"….ttf\"]",
            )
            .at_desk(
                "put the file of the typeface in the folder of the leaflet, and write its name at \
                 “Typefaces of your own”",
            ),
    };
    words.hint(format!("you can choose from {}", listed(known, " and ")))
}

fn no_bold(family: &str, proposal: Option<&str>, variable: bool) -> Message {
    let words = Message::new(format!(
        "`{family}` has no bold letters: headings and bold words are set in the regular ones"
    ));
    if variable {
        let cure = "this is a variable typeface: download the ordinary one as well, and name its \
                    files Regular and Bold at fonts";
        return words.hint(cure);
    }
    match proposal {
        Some(path) => words
            .by_hand(format!("name the bold typeface at fonts as well: \"{path}\""))
            .at_desk(format!("write the bold typeface at “Typefaces of your own” as well: {path}")),
        None => {
            words.by_hand("name the file with the bold letters (Bold) at fonts as well").at_desk(
                "write the file with the bold letters (Bold) at “Typefaces of your own” as well",
            )
        }
    }
}
