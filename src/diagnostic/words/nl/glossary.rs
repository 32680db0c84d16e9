use super::super::some_of;
use super::Words;
use crate::diagnostic::{GlossaryFault, GlossaryProblem};

pub(super) fn words(problem: &GlossaryProblem) -> Words {
    match problem {
        GlossaryProblem::Damaged { fault } => damaged(*fault),
        GlossaryProblem::TermNotUsed { term, targets, place } => {
            let targets: Vec<String> = targets.iter().map(|it| format!("“{it}”")).collect();
            let wanted = some_of(&targets, " of ", "andere");
            Words::new(format!("voor “{term}” staat in de vertaling niet {wanted}"))
                .hint(format!("zo staat het in de woordenlijst: {place}"))
                .hint("gebruik dat woord, of keur de vertaling zo goed als ze hier beter is")
                .hint("is een andere vorm ook goed, zet die dan erbij in de woordenlijst")
        }
    }
}

fn damaged(fault: GlossaryFault) -> Words {
    const COLUMNS: &str = "schrijf op elke regel: het woord, een tab, en de vertaling ervan";
    const TOML: &str = "schrijf op elke regel: \"woord\" = \"vertaling\", of, als er meer goed zijn: \
                        \"woord\" = [\"vertaling\", \"andere vertaling\"]";
    match fault {
        GlossaryFault::NoToml => {
            Words::new("deze regel van de woordenlijst is niet te lezen").hint(TOML)
        }
        GlossaryFault::NoText => {
            Words::new("in de woordenlijst staat hier geen vertaling, maar iets anders").hint(TOML)
        }
        GlossaryFault::NoTabulator => {
            Words::new("op deze regel van de woordenlijst staat geen tab")
                .hint(COLUMNS)
                .hint("een regel die u niet wilt gebruiken, laat u beginnen met #")
        }
        GlossaryFault::NoTerm => {
            Words::new("op deze regel van de woordenlijst staat geen woord voor de vertaling")
                .hint("schrijf het woord erbij, of haal de regel weg")
        }
        GlossaryFault::NoTarget => {
            Words::new("op deze regel van de woordenlijst staat geen vertaling")
                .hint("schrijf de vertaling erbij, of haal de regel weg")
        }
    }
}
