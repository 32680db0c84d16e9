//! Dutch messages about a glossary and its terms.

use super::super::some_of;
use super::Message;
use crate::diagnostic::{GlossaryFault, GlossaryProblem};

pub(super) fn message(problem: &GlossaryProblem) -> Message {
    match problem {
        GlossaryProblem::Damaged { fault } => damaged(*fault),
        GlossaryProblem::TermNotUsed { term, targets, place } => {
            let targets: Vec<String> = targets.iter().map(|it| format!("“{it}”")).collect();
            let wanted = some_of(&targets, " of ", "andere");
            Message::new(format!("voor “{term}” staat in de vertaling niet {wanted}"))
                .hint(format!("zo staat het in de woordenlijst: {place}"))
                .hint("gebruik dat woord, of keur de vertaling zo goed als ze hier beter is")
                .hint("is een andere vorm ook goed, zet die dan erbij in de woordenlijst")
        }
    }
}

fn damaged(fault: GlossaryFault) -> Message {
    const COLUMNS: &str = "schrijf op elke regel: het woord, een tab, en de vertaling ervan";
    const TOML: &str = "schrijf op elke regel: \"woord\" = \"vertaling\", of, als er meer goed zijn: \
                        \"woord\" = [\"vertaling\", \"andere vertaling\"]";
    match fault {
        GlossaryFault::NoToml => {
            Message::new("deze regel van de woordenlijst is niet te lezen").hint(TOML)
        }
        GlossaryFault::NoText => {
            Message::new("in de woordenlijst staat hier geen vertaling, maar iets anders")
                .hint(TOML)
        }
        GlossaryFault::NoTabulator => {
            Message::new("op deze regel van de woordenlijst staat geen tab")
                .hint(COLUMNS)
                .hint("een regel die u niet wilt gebruiken, laat u beginnen met #")
        }
        GlossaryFault::NoTerm => {
            Message::new("op deze regel van de woordenlijst staat geen woord voor de vertaling")
                .hint("schrijf het woord erbij, of haal de regel weg")
        }
        GlossaryFault::NoTarget => {
            Message::new("op deze regel van de woordenlijst staat geen vertaling")
                .hint("schrijf de vertaling erbij, of haal de regel weg")
        }
    }
}
