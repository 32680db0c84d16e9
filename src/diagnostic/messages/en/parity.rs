//! English messages about a difference between a translation and its source.

use super::super::{is_separator, listed};
use super::Message;
use crate::diagnostic::{AcceptedBy, LinkFault, ParityProblem};

/// The hint that no difference in a dose is accepted: a dose is the same in every
/// language.
const NEVER_WAIVED: &str = "no comment can accept another dose or another unit";

pub(super) fn message(problem: &ParityProblem) -> Message {
    let words = cause_and_cure(problem);
    let name = problem.name_in_waiver().unwrap_or_default();
    match problem.accepted_by() {
        AcceptedBy::Translator => words.hint(format!(
            "if it is meant so, put a translator's comment above this translation: `# parity: \
             {name}: ` with the reason"
        )),
        AcceptedBy::Reviewer => words
            .by_hand(format!(
                "if it is meant so, put the comment `# parity: {name}: ` with the reason above \
                 this translation; only a reviewer can accept that, with `leaflet translate \
                 approve`"
            ))
            .at_desk(format!(
                "if it is meant so, have the translator note `# parity: {name}: ` with the reason \
                 in the catalogue; only a reviewer can accept that"
            )),
        AcceptedBy::Confirmation => words
            .by_hand(
                "if it is meant so, approve this one block by its number in the proof: `leaflet \
                 translate approve … --block`",
            )
            .at_desk("if it is meant so, approve this one block: “Approve”"),
        AcceptedBy::NoOne => words,
    }
}

fn cause_and_cure(problem: &ParityProblem) -> Message {
    match problem {
        ParityProblem::LostNumber { number, found } => lost("number", number, found.as_deref())
            .hint(format!("write {number} in the translation, as its language writes numbers")),
        ParityProblem::ForeignSeparator { number, source, sign } => {
            foreign_separator(number, source, *sign)
        }
        ParityProblem::LostDose { dose, found } => lost("dose or measure", dose, found.as_deref())
            .hint(format!("write {dose} in the translation: the same number and the same unit"))
            .hint(NEVER_WAIVED),
        ParityProblem::LostDuration { duration, found } => {
            lost_duration(duration, found.as_deref())
        }
        ParityProblem::AddedDose { dose } => added_dose(dose),
        ParityProblem::OtherUnit { dose, found } => other_unit(dose, found),
        ParityProblem::UnknownUnit { dose, found } => unknown_unit(dose, found),
        ParityProblem::UnknownNumber { number } => unknown_number(number),
        ParityProblem::AddedNumber { number } => added("number", number),
        ParityProblem::MovedValues { source, translation } => moved(source, translation),
        ParityProblem::LostTelephone { number, found } => lost_telephone(number, found.as_deref()),
        ParityProblem::LostDate { date, found } => lost("date", date, found.as_deref())
            .hint("write the same day, month and year in the translation"),
        ParityProblem::LostAddress { address, found } => lost_address(address, found.as_deref()),
        ParityProblem::LostTime { time, found } => lost_time(time, found.as_deref()),
        ParityProblem::UnclearTime { time, found } => unclear_time(time, found.as_deref()),
        ParityProblem::UnclearDate { date, found } => unclear_date(date, found.as_deref()),
        ParityProblem::AddedTime { time } => added("time", time),
        ParityProblem::AddedDate { date } => added("date", date),
        ParityProblem::AddedTelephone { number } => added("telephone number", number),
        ParityProblem::AddedAddress { address } => added("address", address),
        ParityProblem::LostLink { number } => {
            Message::new(format!("the link <{number}> is not in the translation"))
                .hint(format!("write <{number}>…</{number}> around the words of the link"))
        }
        ParityProblem::Link { number, fault } => link(*number, *fault),
        ParityProblem::WrittenLink => written_link(),
        ParityProblem::LostPlaceholder { placeholder } => lost_placeholder(placeholder),
        ParityProblem::AddedPlaceholder { placeholder, known } => {
            added_placeholder(placeholder, known)
        }
        ParityProblem::UnclosedBrace { name } => {
            Message::new("the second brace is missing after this one")
                .hint(format!("write {{{name}}}"))
        }
        ParityProblem::SingleSign { sign } => single_sign(sign),
        ParityProblem::LostStrong { words } => Message::new(format!(
            "‘{words}’ is bold in the original, and nothing is in the translation"
        ))
        .hint("put ** before and after the same words of the translation"),
        ParityProblem::AddedStrong { .. } => {
            Message::new("this is bold, and nothing is in the original").hint("remove the **")
        }
        ParityProblem::Fields { field, expected, found } => other_fields(field, *expected, *found),
        ParityProblem::SameAsSource => {
            Message::new("the translation is the same as the original").hint("translate it")
        }
        ParityProblem::TooManyNumbers { most } => too_many_numbers(*most),
    }
}

fn too_many_numbers(most: usize) -> Message {
    Message::new(format!(
        "one text has more than {most} numbers, dates and addresses: too many to compare \
             with the original"
    ))
    .hint(
        "divide the text of the original into shorter paragraphs, with an empty line between them",
    )
}

fn lost(what: &str, written: &str, found: Option<&str>) -> Message {
    let words = Message::new(match found {
        Some(found) => {
            format!("the {what} {written} is not in the translation, which has {found}")
        }
        None => format!("the {what} {written} is not in the translation"),
    });
    match found {
        Some(_) => words.label(format!("in the original: {written}")),
        None => words,
    }
}

fn lost_time(time: &str, found: Option<&str>) -> Message {
    lost("time", time, found)
        .hint(format!("write {time} in the translation, as its language writes times"))
}

fn unclear_time(time: &str, found: Option<&str>) -> Message {
    unclear("time", time, found).hint(match found {
        Some(_) => "say whether it is in the morning, afternoon or evening",
        None => "write the time in figures: `8.30`",
    })
}

fn unclear_date(date: &str, found: Option<&str>) -> Message {
    unclear("date", date, found).hint(match found {
        Some(_) => "write the name of the month",
        None => "write the date in figures, the day first: `24-11-2026`",
    })
}

fn lost_placeholder(placeholder: &str) -> Message {
    Message::new(format!("`{placeholder}` is not in the translation")).hint(format!(
        "write {placeholder} untranslated where those words of the practice are to stand"
    ))
}

fn added(what: &str, written: &str) -> Message {
    Message::new(format!("the {what} {written} is not in the original"))
        .hint("remove it, or write it as the original has it")
}

fn unclear(what: &str, written: &str, found: Option<&str>) -> Message {
    match found {
        Some(found) => Message::new(format!(
            "the program cannot tell whether the {what} {found} is the same as {written}"
        ))
        .label(format!("in the original: {written}")),
        None => Message::new(format!(
            "the program cannot tell, in this language, whether the {what} {written} is in the \
             translation"
        )),
    }
}

fn other_unit(dose: &str, found: &str) -> Message {
    Message::new(format!("the original has {dose}, the translation has {found}"))
        .label(format!("in the original: {dose}"))
        .hint(format!(
            "write {dose} with the unit as this language writes it, or as much in another unit"
        ))
}

fn unknown_unit(dose: &str, found: &str) -> Message {
    Message::new(format!(
        "whether {found} is as much as {dose} cannot be checked: the units of this language are \
         not known"
    ))
    .label(format!("in the original: {dose}"))
    .hint("have somebody who reads the language look at it, or write an international sign: `mg`")
}

fn unknown_number(number: &str) -> Message {
    Message::new(format!(
        "whether the translation says {number} cannot be checked: the number words of this \
         language are not known"
    ))
    .hint("have somebody who reads the language look at it, or write the number in figures")
}

fn moved(source: &[String], translation: &[String]) -> Message {
    let (source, translation) = (source.join(" … "), translation.join(" … "));
    Message::new(format!(
        "values have changed places: the original has {source}, the translation {translation}"
    ))
    .label(format!("in the original: {source}"))
    .hint("look at what each number belongs to, and put it back with its own words")
}

fn foreign_separator(number: &str, source: &str, sign: char) -> Message {
    Message::new(format!(
        "the number {source} is not written so in this language: its sign is `{sign}`"
    ))
    .label(format!("in the original: {source}"))
    .hint(format!("write {}", number.replace(is_separator, &sign.to_string())))
}

fn link(number: u32, fault: LinkFault) -> Message {
    match fault {
        LinkFault::Unopened => {
            Message::new(format!("</{number}> closes a link that begins nowhere"))
                .hint(format!("put <{number}> before the words of the link"))
        }
        LinkFault::Unclosed => Message::new(format!("<{number}> is not closed"))
            .hint(format!("put </{number}> after the words of the link")),
        LinkFault::Repeated => Message::new(format!("the link <{number}> stands here twice"))
            .hint(format!("keep <{number}>…</{number}> once")),
        LinkFault::Nested => Message::new(format!("the link <{number}> runs through another"))
            .hint("close a link before you begin the next: <1>…</1> <2>…</2>"),
        LinkFault::Unknown => Message::new(format!("the original has no link <{number}>"))
            .hint(format!("remove <{number}> and </{number}>"))
            .hint("put \\ before < if you mean the sign itself"),
        LinkFault::Empty => Message::new(format!("there are no words in the link <{number}>"))
            .hint(format!("write them between <{number}> and </{number}>")),
    }
}

fn written_link() -> Message {
    Message::new("this link is written with brackets")
        .hint("write its words alone: <1>…</1>; its address comes from the original")
}

fn added_placeholder(placeholder: &str, known: &[String]) -> Message {
    let words = Message::new(format!("`{placeholder}` is not in the original"));
    match known {
        [] => words.hint("remove it").hint("put \\ before { if you mean the sign itself"),
        _ => words.hint(format!("there is: {}; do not translate that", listed(known, " and "))),
    }
}

fn single_sign(sign: &str) -> Message {
    Message::new(format!("this {sign} needs a second one, and that is missing"))
        .hint("write **bold** or *italic*, without a space between the stars and the words")
        .hint(format!("put \\ before {sign} if you mean the sign itself"))
}

fn lost_duration(duration: &str, found: Option<&str>) -> Message {
    lost("duration or time", duration, found)
        .hint(format!("write {duration} in the translation, as its language writes it"))
}

fn added_dose(dose: &str) -> Message {
    Message::new(format!("the dose or measure {dose} is not in the original"))
        .hint("remove it, or write it as the original has it")
        .hint(NEVER_WAIVED)
}

fn lost_telephone(number: &str, found: Option<&str>) -> Message {
    lost("telephone number", number, found).hint(format!("copy {number}, digit by digit"))
}

fn lost_address(address: &str, found: Option<&str>) -> Message {
    lost("address", address, found).hint(format!("copy {address}, letter by letter"))
}

fn other_fields(field: &str, expected: usize, found: usize) -> Message {
    Message::new(format!("the original has `{field}` {expected} times, this has it {found}"))
        .hint("copy all that the reader fills in or ticks, untranslated")
}
