use super::super::quoted;
use super::Words;
use crate::diagnostic::SectionProblem;

pub(super) fn words(problem: &SectionProblem) -> Words {
    match problem {
        SectionProblem::NoSections => Words::new("this leaflet has no text")
            .hint("write [[section]] and under it text = '''…'''"),
        SectionProblem::EmptySection { heading } => empty_section(heading.as_deref()),
        SectionProblem::SubheadingWithoutHeading => {
            Words::new("this subheading does not stand under a heading")
                .hint("give the [[section]] above it a heading")
        }
        SectionProblem::CommentForHeading { comment } => Words::new(format!(
            "`{comment}` is not printed: a line that begins with # is a comment"
        ))
        .hint(format!("write heading = {} if it is a heading", quoted(comment)))
        .hint("else put an empty line below the comment"),
        SectionProblem::NothingBeside { name } => nothing_beside(name),
        SectionProblem::NoSteps => no_steps(),
        SectionProblem::BoxInBox => {
            Words::new("this is a box in a box").hint("take box away from one of the two")
        }
        SectionProblem::WideInNarrow => wide_in_narrow(),
    }
}

fn empty_section(heading: Option<&str>) -> Words {
    let words = match heading {
        Some(heading) => Words::new(format!("nothing stands under the heading ‘{heading}’")),
        None => Words::new("nothing stands here"),
    };
    words.hint("write text under it: text = '''…'''").hint("or remove this part")
}

fn nothing_beside(name: &str) -> Words {
    Words::new(format!("the figure `{name}` stands beside nothing"))
        .hint(format!("write figure = \"{name}\" with the text it belongs beside"))
        .hint("or take place = \"beside\" away")
}

fn no_steps() -> Words {
    Words::new("there are no steps here")
        .hint("make each step a [[section.subsection]]")
        .hint("or take numbered away")
}

fn wide_in_narrow() -> Words {
    Words::new("this part cannot be wider than the part it stands in")
        .hint("write width = \"page\" with the [[section]] above, instead of here")
}
