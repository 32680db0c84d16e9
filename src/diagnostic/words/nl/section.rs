use super::super::quoted;
use super::Words;
use crate::diagnostic::SectionProblem;

pub(super) fn words(problem: &SectionProblem) -> Words {
    match problem {
        SectionProblem::NoSections => Words::new("deze folder heeft geen tekst")
            .hint("schrijf [[section]] en daaronder text = '''…'''"),
        SectionProblem::EmptySection { heading } => empty_section(heading.as_deref()),
        SectionProblem::SubheadingWithoutHeading => {
            Words::new("deze tussenkop staat niet onder een kop")
                .hint("geef de [[section]] erboven een heading")
        }
        SectionProblem::CommentForHeading { comment } => Words::new(format!(
            "`{comment}` wordt niet gedrukt: een regel die met # begint is een opmerking"
        ))
        .hint(format!("schrijf heading = {} als het een kop is", quoted(comment)))
        .hint("zet anders een lege regel onder de opmerking"),
        SectionProblem::NothingBeside { name } => nothing_beside(name),
        SectionProblem::NoSteps => no_steps(),
        SectionProblem::BoxInBox => {
            Words::new("dit is een kader in een kader").hint("haal bij een van de twee box weg")
        }
        SectionProblem::WideInNarrow => wide_in_narrow(),
    }
}

fn empty_section(heading: Option<&str>) -> Words {
    let words = match heading {
        Some(heading) => Words::new(format!("onder de kop ‘{heading}’ staat niets")),
        None => Words::new("hier staat niets"),
    };
    words.hint("schrijf er tekst onder: text = '''…'''").hint("of haal dit deel weg")
}

fn nothing_beside(name: &str) -> Words {
    Words::new(format!("de afbeelding `{name}` staat nergens naast"))
        .hint(format!("schrijf figure = \"{name}\" bij het deel met de tekst ernaast"))
        .hint("of haal place = \"beside\" weg")
}

fn no_steps() -> Words {
    Words::new("hier staan geen stappen")
        .hint("maak van elke stap een [[section.subsection]]")
        .hint("of haal numbered weg")
}

fn wide_in_narrow() -> Words {
    Words::new("dit onderdeel kan niet breder zijn dan het deel waar het in staat")
        .hint("zet width = \"page\" bij de [[section]] erboven, in plaats van hier")
}
