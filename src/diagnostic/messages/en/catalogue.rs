//! English messages about a file of translations.

use super::Message;
use crate::diagnostic::CatalogueProblem;

/// How to store a file as UTF-8.
const STORE_AS_UTF8: &str = "in Poedit, in the menu Catalogue or Translation, choose Properties; set Charset to UTF-8 and save";

const UNREADABLE: &str = "from here on letters cannot be read";

/// What to do if the cure takes knowledge of the file format.
const ASK_AGAIN: &str = "did you change nothing yourself? Ask the translator for the file again";

pub(super) fn message(problem: &CatalogueProblem) -> Message {
    use CatalogueProblem as P;
    match problem {
        P::Compiled | P::NotUtf8 { .. } | P::NotACatalogue | P::OtherCharset { .. } => {
            file(problem)
        }
        P::MissingHeader
        | P::MissingContentType
        | P::HeaderLine { .. }
        | P::SecondHeader { .. }
        | P::LateHeader
        | P::EmptySource => header(problem),
        P::DuplicateEntry { first_line } => Message::new("this text is there twice")
            .label(format!("it is also on line {first_line}"))
            .hint("keep the better translation and remove the other, from msgid to the empty line"),
        P::MissingTranslation => Message::new("this text has no translation: msgstr is missing")
            .hint("put a line under it with msgstr and the translation, or none yet: msgstr \"\"")
            .hint(ASK_AGAIN),
        P::MissingSource => Message::new("the text that this is the translation of is missing")
            .label("a msgid belongs above it")
            .hint("is msgstr there twice under one msgid? Remove one")
            .hint(ASK_AGAIN),
        P::CutOff => Message::new("the translation file stops half-way here")
            .hint("it was not stored or sent as a whole: ask the translator for it")
            .hint("or go back to the last version that was whole"),
        P::Conflict => Message::new(
            "two people changed this part, and both versions are still there",
        )
        .hint("the one is between <<<<<<< and =======, the other from there to >>>>>>>")
        .hint("choose one, and remove the other and the lines with <<<<<<<, ======= and >>>>>>>"),
        P::BothTranslations => Message::new(
            "two catalogues were joined here, and the translations of both are still there",
        )
        .hint("choose one, and remove the other and the lines with #-#-#-#-#"),
        _ => line(problem),
    }
}

/// Problems of the file as a whole.
fn file(problem: &CatalogueProblem) -> Message {
    match problem {
        CatalogueProblem::Compiled => {
            Message::new("this is a translation file for programs (.mo), not the translator's")
                .hint("use the file of the same name that ends in .po")
        }
        CatalogueProblem::NotUtf8 { charset: Some(charset) } => {
            Message::new(format!("the translation file is not stored as UTF-8 but as {charset}"))
                .label(UNREADABLE)
                .hint(STORE_AS_UTF8)
        }
        CatalogueProblem::NotUtf8 { charset: None } => {
            Message::new("the translation file is not stored as UTF-8")
                .label(UNREADABLE)
                .hint(STORE_AS_UTF8)
                .hint("or open it in Notepad and choose Save as, with UTF-8 as its Encoding")
        }
        CatalogueProblem::OtherCharset { charset } if charset == "CHARSET" => {
            Message::new("the header of the translation file names no character set yet")
                .hint(STORE_AS_UTF8)
        }
        CatalogueProblem::OtherCharset { charset } => {
            Message::new(format!("the character set of a translation file is UTF-8, not {charset}"))
                .hint(STORE_AS_UTF8)
        }
        _ => Message::new("this is no translation file")
            .hint("a translation file ends in .po and consists of lines with msgid and msgstr"),
    }
}

/// Problems of the header, or of an entry that looks like one.
fn header(problem: &CatalogueProblem) -> Message {
    match problem {
        CatalogueProblem::MissingContentType => {
            Message::new("the header does not say how the translation file is stored")
                .hint("put a line in it: \"Content-Type: text/plain; charset=UTF-8\\n\"")
                .hint("or open the file in Poedit and save it: Poedit then does so")
        }
        CatalogueProblem::HeaderLine { line } => {
            Message::new(format!("the header has `{line}` where a name with a colon belongs"))
                .hint("a line of the header looks like: \"Language: tr\\n\"")
        }
        CatalogueProblem::SecondHeader { first_line } => {
            Message::new("this translation file has two headers")
                .label(format!("the first is on line {first_line}"))
                .hint("were two files joined? Remove this header, to the empty line")
        }
        CatalogueProblem::LateHeader => {
            Message::new("the header is not at the begin of the translation file")
                .hint("move it there, from msgid \"\" to the empty line")
        }
        CatalogueProblem::EmptySource => Message::new("the text that was translated is empty")
            .hint("remove this, to the empty line: there is nothing to translate"),
        _ => Message::new("the translation file has no header").hint(
            "open it in Poedit and save it, or put at the top:\n\
             msgid \"\"\n\
             msgstr \"\"\n\
             \"Content-Type: text/plain; charset=UTF-8\\n\"",
        ),
    }
}

/// Problems of a line.
fn line(problem: &CatalogueProblem) -> Message {
    match problem {
        CatalogueProblem::UnclosedString => Message::new("this text begins, but does not end")
            .label("the text begins here")
            .hint("put \" after its last letter, on the same line"),
        CatalogueProblem::UnknownEscape { escape } => {
            Message::new(format!("`{escape}` means nothing in a translation file"))
                .hint("a new line is \\n, a quotation mark \\\"")
                .hint("is it just a backslash? Write two: \\\\")
        }
        CatalogueProblem::StrayString => Message::new("this text belongs to nothing")
            .hint("put msgid or msgstr before it, or remove it"),
        CatalogueProblem::KeywordWithoutText { keyword } => {
            Message::new(format!("there is no text after {keyword}"))
                .hint(format!("put text between quotation marks after it, or none: {keyword} \"\""))
        }
        CatalogueProblem::UnknownKeyword { keyword, nearest } => {
            let words = Message::new(format!("`{keyword}` means nothing in a translation file"));
            match nearest {
                Some(nearest) => words.hint(format!("do you mean {nearest}?")),
                None => words.hint("a line begins with msgctxt, msgid, msgstr, \" or #"),
            }
        }
        CatalogueProblem::Plural => Message::new("a leaflet has no texts in two numbers")
            .label("this is for singular and plural")
            .hint("write one msgid and one msgstr"),
        CatalogueProblem::CommentWithinEntry => {
            Message::new("this remark is in the middle of a translation")
                .hint("put it above the line with msgid, and above msgctxt if there is one")
        }
        CatalogueProblem::HalfObsolete => {
            Message::new("only some of the lines of this translation begin with #~")
                .label("unlike the line above it")
                .hint("put #~ before all lines of a translation that is no longer used, or none")
        }
        _ => Message::new("there is text outside the quotation marks here")
            .hint("put all text of the line between straight quotation marks: \"…\"")
            .hint("a quotation mark in the text is “ or ”, or \\\" with a backslash"),
    }
}
