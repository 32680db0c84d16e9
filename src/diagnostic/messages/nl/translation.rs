//! Dutch messages about the translation of a leaflet.

use super::super::{listed, number, some_of};
use super::{Message, parity};
use crate::diagnostic::{Overlength, TranslationProblem, Want};

pub(super) fn message(problem: &TranslationProblem) -> Message {
    use TranslationProblem as P;
    match problem {
        P::NoCatalogue { catalogue, language, known } => no_catalogue(catalogue, language, known),
        P::AlreadyStarted { catalogue, language } => Message::new(format!("{catalogue} is er al"))
            .by_hand(format!("werk het bij met: leaflet translate update {language}"))
            .at_desk("open die taal bij “Talen”"),
        P::OwnLanguage { language } => {
            Message::new(format!("de folder zelf is al in de taal {language}"))
                .by_hand("laat --language weg, of noem een andere taal")
                .at_desk("kies een andere taal")
        }
        P::NothingToTranslate { language } => {
            Message::new(format!("in de taal {language} is niets te vertalen"))
                .hint("noem een andere taal dan die van de folder")
        }
        P::Unfinished { want, texts, language, is_draft } => {
            unfinished(*want, texts, language, *is_draft)
        }
        P::PseudoWithoutDraft { language } => {
            Message::new(format!("{language} is geen taal, maar een proef van de opmaak"))
                .by_hand("zet --draft erbij: dan komt er een concept")
        }
        P::OtherLanguage { said, expected } => Message::new(format!(
            "volgens dit vertaalbestand is de taal `{said}`, volgens zijn naam `{expected}`"
        ))
        .hint("kijk of dit het goede bestand is; zo ja, verander dan Language bovenin"),
        P::OtherSource { said, expected } => Message::new(format!(
            "dit vertaalbestand hoort bij een folder in de taal `{said}`; deze is in `{expected}`"
        ))
        .hint("kijk of dit het goede bestand is; zo ja, verander dan X-Source-Language bovenin"),
        P::UnknownContext { context, .. } => {
            Message::new(format!("de folder heeft geen plaats “{context}” met deze tekst"))
                .by_hand("werk het vertaalbestand bij: leaflet translate update")
                .at_desk("wijzig een vertaling: dan wordt het vertaalbestand bijgewerkt")
                .hint("of haal de regel met msgctxt weg: dan geldt de vertaling overal")
        }
        P::DamagedReview | P::OtherReview { .. } | P::ReviewConflict { .. } => review(problem),
        P::Parity(problem) => parity::message(problem),
        P::NamelessWaiver { reason, values } => nameless_waiver(reason, values),
        P::IdleWaiver { waiver } => idle_waiver(waiver),
        P::DoesNotFit(misfit) => does_not_fit(misfit),
        P::InDraft(problem) => message(problem),
    }
}

/// Problems of a review file that cannot be used.
fn review(problem: &TranslationProblem) -> Message {
    use TranslationProblem as P;
    match problem {
        P::OtherReview { said, expected } => Message::new(format!(
            "dit goedkeuringsbestand hoort bij {said}, niet bij {expected}"
        ))
        .hint("zet het goede bestand terug, of haal dit weg en keur de vertaling opnieuw goed"),
        P::ReviewConflict { is_of_older_form } => {
            Message::new("twee mensen keurden hier tegelijk goed, en beide versies staan er nog")
                .hint(if *is_of_older_form {
                    "houd één versie, haal de andere en de regels met <<<<<<<, ======= en \
                             >>>>>>> weg, en keur de vertaling opnieuw goed"
                } else {
                    "houd beide versies: haal alleen de regels weg die met <<<<<<<, \
                              ======= en >>>>>>> beginnen"
                })
                .hint("of zet een oudere kopie terug en keur de vertaling opnieuw goed")
        }
        _ => Message::new("dit goedkeuringsbestand is beschadigd")
            .hint("zet een oudere kopie terug, of haal het weg en keur de vertaling opnieuw goed"),
    }
}

fn idle_waiver(waiver: &str) -> Message {
    Message::new(format!("deze opmerking `# parity: {waiver}` keurt niets goed"))
        .label("de vertaling wijkt hier niet af")
        .hint("haal de opmerking weg, of neem de waarde over uit de melding van het verschil")
}

fn nameless_waiver(reason: &str, values: &[String]) -> Message {
    let waivers: Vec<String> =
        values.iter().map(|value| format!("# parity: {value}: {reason}")).collect();
    Message::new("deze opmerking zegt niet welk verschil zij goedkeurt").hint(format!(
        "schrijf, voor wat zo bedoeld is, {}",
        listed(&waivers, " of, op een eigen regel, ")
    ))
}

/// The message for a translation that takes more pages than the leaflet itself.
fn does_not_fit(misfit: &Overlength) -> Message {
    let Overlength { language, pages, needed, lines, least, fitting, grown } = misfit;
    let pages = if *pages == 1 { "1 bladzijde".into() } else { format!("{pages} bladzijden") };
    let least = number(least.to_pt(), ',');
    let mut words = Message::new(format!(
        "de vertaling ({language}) past niet op {pages}, zoals het origineel: met letters van \
             {least} punt wordt het {needed}, {lines} regels te veel"
    ));
    if let Some(size) = fitting {
        let size = number(size.to_pt(), ',');
        words = words.hint(format!("ze past met letters van {size} punt"));
    }
    if !grown.is_empty() {
        let grown: Vec<String> =
            grown.iter().map(|(text, part)| format!("“{text}” ({part} % langer)")).collect();
        words = words.hint(format!("het meest gegroeid: {}", grown.join(", ")));
    }
    words.hint("vraag de vertaler om korter, of geef het origineel een bladzijde meer")
}

fn no_catalogue(catalogue: &str, language: &str, known: &[String]) -> Message {
    let words = Message::new(format!("er is geen vertaalbestand {catalogue}"))
        .by_hand(format!("begin er een met: leaflet translate start {language}"))
        .at_desk("begin er een bij “Talen”: “Taal beginnen”");
    match known {
        [] => words,
        _ => words.hint(format!("er zijn wel: {}", some_of(known, " en ", "andere"))),
    }
}

fn unfinished(want: Want, texts: &[String], language: &str, is_draft: bool) -> Message {
    let begins: Vec<String> = texts.iter().map(|text| format!("“{text}”")).collect();
    let (one, more) = match want {
        Want::Translation => ("is niet vertaald", "zijn niet vertaald"),
        Want::Update => {
            ("is verouderd, of als onzeker gemerkt", "zijn verouderd, of als onzeker gemerkt")
        }
        Want::Review => {
            ("is vertaald, maar niet goedgekeurd", "zijn vertaald, maar niet goedgekeurd")
        }
    };
    let message = match texts.len() {
        1 => format!("1 tekst {one} ({language})"),
        count => format!("{count} teksten {more} ({language})"),
    };
    let words =
        Message::new(message).hint(format!("het gaat om {}", some_of(&begins, " en ", "andere")));
    if is_draft {
        return words
            .hint("in het concept staat de tekst van het origineel, met een streep ernaast");
    }
    match want {
        Want::Review => words
            .by_hand(format!("maak een vergelijking om na te kijken: leaflet translate proof {language}"))
            .by_hand(format!("keur daarna goed: leaflet translate approve {language} --by \"naam\""))
            .by_hand("of maak een concept, met --draft")
            .at_desk("kijk na bij “Talen”, en keur daar goed"),
        Want::Translation | Want::Update => words
            .by_hand(format!(
                "werk het vertaalbestand bij (leaflet translate update {language}) en laat het vertalen"
            ))
            .by_hand("of maak een concept, met --draft")
            .at_desk("laat ze vertalen, en vul de vertaling in bij “Talen”"),
    }
}
