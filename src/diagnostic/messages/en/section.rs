//! English messages about a section as a whole.

use super::super::quoted;
use super::Message;
use crate::diagnostic::SectionProblem;

pub(super) fn message(problem: &SectionProblem) -> Message {
    match problem {
        SectionProblem::NoSections => Message::new("this leaflet has no text")
            .hint("write [[section]] and under it text = '''…'''"),
        SectionProblem::EmptySection { heading } => empty_section(heading.as_deref()),
        SectionProblem::SubheadingWithoutHeading => {
            Message::new("this subheading does not stand under a heading")
                .hint("give the [[section]] above it a heading")
        }
        SectionProblem::CommentForHeading { comment } => Message::new(format!(
            "`{comment}` is not printed: a line that begins with # is a comment"
        ))
        .hint(format!("write heading = {} if it is a heading", quoted(comment)))
        .hint("else put an empty line below the comment"),
        SectionProblem::NothingBeside { name } => nothing_beside(name),
        SectionProblem::NoSteps => no_steps(),
        SectionProblem::BoxInBox => {
            Message::new("this is a box in a box").hint("take box away from one of the two")
        }
        SectionProblem::WideInNarrow => wide_in_narrow(),
    }
}

fn empty_section(heading: Option<&str>) -> Message {
    let words = match heading {
        Some(heading) => Message::new(format!("nothing stands under the heading ‘{heading}’")),
        None => Message::new("nothing stands here"),
    };
    words.hint("write text under it: text = '''…'''").hint("or remove this part")
}

fn nothing_beside(name: &str) -> Message {
    Message::new(format!("the figure `{name}` stands beside nothing"))
        .hint(format!("write figure = \"{name}\" with the text it belongs beside"))
        .hint("or take place = \"beside\" away")
}

fn no_steps() -> Message {
    Message::new("there are no steps here")
        .hint("make each step a [[section.subsection]]")
        .hint("or take numbered away")
}

fn wide_in_narrow() -> Message {
    Message::new("this part cannot be wider than the part it stands in")
        .hint("write width = \"page\" with the [[section]] above, instead of here")
}
