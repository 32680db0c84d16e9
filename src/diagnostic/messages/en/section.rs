//! English messages about a section as a whole.

use super::super::quoted;
use super::{ACROSS_THE_PAGE, Message};
use crate::diagnostic::SectionProblem;

pub(super) fn message(problem: &SectionProblem) -> Message {
    match problem {
        SectionProblem::NoSections => Message::new("this leaflet has no text")
            .by_hand("write [[section]] and under it text = '''…'''")
            .at_desk("press “Add a part”"),
        SectionProblem::EmptySection { heading } => empty_section(heading.as_deref()),
        SectionProblem::SubheadingWithoutHeading => {
            Message::new("this subheading does not stand under a heading")
                .by_hand("give the [[section]] above it a heading")
                .at_desk("give the part above it a heading: “Add a heading”")
        }
        SectionProblem::CommentForHeading { comment } => Message::new(format!(
            "`{comment}` is not printed: a line that begins with # is a comment"
        ))
        .by_hand(format!("write heading = {} if it is a heading", quoted(comment)))
        .by_hand("else put an empty line below the comment")
        .at_desk("if it is a heading, choose “Add a heading” at this part, and type it there"),
        SectionProblem::NothingBeside { name } => nothing_beside(name),
        SectionProblem::NoSteps => no_steps(),
        SectionProblem::BoxInBox => Message::new("this is a box in a box")
            .by_hand("take box away from one of the two")
            .at_desk("choose “no box” at one of the two"),
        SectionProblem::WideInNarrow => wide_in_narrow(),
    }
}

fn empty_section(heading: Option<&str>) -> Message {
    let words = match heading {
        Some(heading) => Message::new(format!("nothing stands under the heading ‘{heading}’")),
        None => Message::new("nothing stands here"),
    };
    words
        .by_hand("write text under it: text = '''…'''")
        .at_desk("write text under it")
        .hint("or remove this part")
}

fn nothing_beside(name: &str) -> Message {
    Message::new(format!("the figure `{name}` stands beside nothing"))
        .by_hand(format!("write figure = \"{name}\" with the text it belongs beside"))
        .by_hand("or take place = \"beside\" away")
        .at_desk("write text in the part it belongs to")
        .at_desk("or choose “below the text” at “Place”")
}

fn no_steps() -> Message {
    Message::new("there are no steps here")
        .by_hand("make each step a [[section.subsection]]")
        .by_hand("or take numbered away")
        .at_desk("make each step a subpart: “Add a step”")
        .at_desk("or untick “Numbered steps” at this part")
}

fn wide_in_narrow() -> Message {
    Message::new("this part cannot be wider than the part it stands in")
        .by_hand("write width = \"page\" with the [[section]] above, instead of here")
        .at_desk(ACROSS_THE_PAGE)
}
