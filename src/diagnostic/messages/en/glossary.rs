//! English messages about a glossary and its terms.

use super::super::some_of;
use super::Message;
use crate::diagnostic::{GlossaryFault, GlossaryProblem};

pub(super) fn message(problem: &GlossaryProblem) -> Message {
    match problem {
        GlossaryProblem::Damaged { fault } => damaged(*fault),
        GlossaryProblem::TermNotUsed { term, targets, place } => {
            let targets: Vec<String> = targets.iter().map(|it| format!("“{it}”")).collect();
            let wanted = some_of(&targets, " or ", "others");
            Message::new(format!("for “{term}” the translation does not say {wanted}"))
                .hint(format!("that is what the glossary says: {place}"))
                .hint("use that word, or approve the translation as it is if it is better here")
                .hint("if another form is right as well, add it to the glossary")
        }
    }
}

fn damaged(fault: GlossaryFault) -> Message {
    const COLUMNS: &str = "write on each line: the word, a tab, and its translation";
    const TOML: &str = "write on each line: \"word\" = \"translation\" or, where several are right: \
                        \"word\" = [\"translation\", \"other translation\"]";
    match fault {
        GlossaryFault::NoToml => {
            Message::new("this line of the glossary cannot be read").hint(TOML)
        }
        GlossaryFault::NoText => {
            Message::new("the glossary has something else than a translation here").hint(TOML)
        }
        GlossaryFault::NoTabulator => Message::new("this line of the glossary has no tab")
            .hint(COLUMNS)
            .hint("a line that is not to be used begins with #"),
        GlossaryFault::NoTerm => {
            Message::new("this line of the glossary has no word before the translation")
                .hint("add the word, or remove the line")
        }
        GlossaryFault::NoTarget => Message::new("this line of the glossary has no translation")
            .hint("add the translation, or remove the line"),
    }
}
