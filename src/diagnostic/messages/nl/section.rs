//! Dutch messages about a section as a whole.

use super::super::quoted;
use super::{ACROSS_THE_PAGE, Message};
use crate::diagnostic::SectionProblem;

pub(super) fn message(problem: &SectionProblem) -> Message {
    match problem {
        SectionProblem::NoSections => Message::new("deze folder heeft geen tekst")
            .by_hand("schrijf [[section]] en daaronder text = '''…'''")
            .at_desk("druk op “Deel toevoegen”"),
        SectionProblem::EmptySection { heading } => empty_section(heading.as_deref()),
        SectionProblem::SubheadingWithoutHeading => {
            Message::new("deze tussenkop staat niet onder een kop")
                .by_hand("geef de [[section]] erboven een heading")
                .at_desk("geef het deel erboven een kop: “Kop toevoegen”")
        }
        SectionProblem::CommentForHeading { comment } => Message::new(format!(
            "`{comment}` wordt niet gedrukt: een regel die met # begint is een opmerking"
        ))
        .by_hand(format!("schrijf heading = {} als het een kop is", quoted(comment)))
        .by_hand("zet anders een lege regel onder de opmerking")
        .at_desk("is het een kop, kies dan bij dit deel “Kop toevoegen”, en typ hem daar"),
        SectionProblem::NothingBeside { name } => nothing_beside(name),
        SectionProblem::NoSteps => no_steps(),
        SectionProblem::BoxInBox => Message::new("dit is een kader in een kader")
            .by_hand("haal bij een van de twee box weg")
            .at_desk("kies bij een van de twee “geen kader”"),
        SectionProblem::WideInNarrow => wide_in_narrow(),
    }
}

fn empty_section(heading: Option<&str>) -> Message {
    let words = match heading {
        Some(heading) => Message::new(format!("onder de kop ‘{heading}’ staat niets")),
        None => Message::new("hier staat niets"),
    };
    words
        .by_hand("schrijf er tekst onder: text = '''…'''")
        .at_desk("schrijf er tekst onder")
        .hint("of haal dit deel weg")
}

fn nothing_beside(name: &str) -> Message {
    Message::new(format!("de afbeelding `{name}` staat nergens naast"))
        .by_hand(format!("schrijf figure = \"{name}\" bij het deel met de tekst ernaast"))
        .by_hand("of haal place = \"beside\" weg")
        .at_desk("schrijf tekst in het deel waar zij bij hoort")
        .at_desk("of kies bij “Plaats”: “onder de tekst”")
}

fn no_steps() -> Message {
    Message::new("hier staan geen stappen")
        .by_hand("maak van elke stap een [[section.subsection]]")
        .by_hand("of haal numbered weg")
        .at_desk("maak van elke stap een onderdeel: “Stap toevoegen”")
        .at_desk("of haal bij dit deel het vinkje bij “Genummerde stappen” weg")
}

fn wide_in_narrow() -> Message {
    Message::new("dit onderdeel kan niet breder zijn dan het deel waar het in staat")
        .by_hand("zet width = \"page\" bij de [[section]] erboven, in plaats van hier")
        .at_desk(ACROSS_THE_PAGE)
}
