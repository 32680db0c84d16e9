//! Dutch messages about a section as a whole.

use super::super::quoted;
use super::Message;
use crate::diagnostic::SectionProblem;

pub(super) fn message(problem: &SectionProblem) -> Message {
    match problem {
        SectionProblem::NoSections => Message::new("deze folder heeft geen tekst")
            .hint("schrijf [[section]] en daaronder text = '''…'''"),
        SectionProblem::EmptySection { heading } => empty_section(heading.as_deref()),
        SectionProblem::SubheadingWithoutHeading => {
            Message::new("deze tussenkop staat niet onder een kop")
                .hint("geef de [[section]] erboven een heading")
        }
        SectionProblem::CommentForHeading { comment } => Message::new(format!(
            "`{comment}` wordt niet gedrukt: een regel die met # begint is een opmerking"
        ))
        .hint(format!("schrijf heading = {} als het een kop is", quoted(comment)))
        .hint("zet anders een lege regel onder de opmerking"),
        SectionProblem::NothingBeside { name } => nothing_beside(name),
        SectionProblem::NoSteps => no_steps(),
        SectionProblem::BoxInBox => {
            Message::new("dit is een kader in een kader").hint("haal bij een van de twee box weg")
        }
        SectionProblem::WideInNarrow => wide_in_narrow(),
    }
}

fn empty_section(heading: Option<&str>) -> Message {
    let words = match heading {
        Some(heading) => Message::new(format!("onder de kop ‘{heading}’ staat niets")),
        None => Message::new("hier staat niets"),
    };
    words.hint("schrijf er tekst onder: text = '''…'''").hint("of haal dit deel weg")
}

fn nothing_beside(name: &str) -> Message {
    Message::new(format!("de afbeelding `{name}` staat nergens naast"))
        .hint(format!("schrijf figure = \"{name}\" bij het deel met de tekst ernaast"))
        .hint("of haal place = \"beside\" weg")
}

fn no_steps() -> Message {
    Message::new("hier staan geen stappen")
        .hint("maak van elke stap een [[section.subsection]]")
        .hint("of haal numbered weg")
}

fn wide_in_narrow() -> Message {
    Message::new("dit onderdeel kan niet breder zijn dan het deel waar het in staat")
        .hint("zet width = \"page\" bij de [[section]] erboven, in plaats van hier")
}
