//! English messages about the translation of a leaflet.

use super::super::{listed, number, some_of};
use super::{Message, parity};
use crate::diagnostic::{Overlength, TranslationProblem, Want};

pub(super) fn message(problem: &TranslationProblem) -> Message {
    use TranslationProblem as P;
    match problem {
        P::NoCatalogue { catalogue, language, known } => no_catalogue(catalogue, language, known),
        P::AlreadyStarted { catalogue, language } => {
            Message::new(format!("{catalogue} is there already"))
                .by_hand(format!("bring it up to date: leaflet translate update {language}"))
                .at_desk("open that language at “Languages”")
        }
        P::OwnLanguage { language } => {
            Message::new(format!("the leaflet itself is in {language} already"))
                .by_hand("leave out --language, or name another one")
                .at_desk("choose another language")
        }
        P::NothingToTranslate { language } => {
            Message::new(format!("there is nothing to translate into {language}"))
                .hint("name another language than that of the leaflet")
        }
        P::Unfinished { want, texts, language, is_draft } => {
            unfinished(*want, texts, language, *is_draft)
        }
        P::PseudoWithoutDraft { language } => {
            Message::new(format!("{language} is no language, but a trial of the layout"))
                .by_hand("add --draft to make a draft")
        }
        P::OtherLanguage { said, expected } => Message::new(format!(
            "this catalogue says its language is `{said}`, its name says `{expected}`"
        ))
        .hint("see whether this is the right file; if so, change Language at its top"),
        P::OtherSource { said, expected } => Message::new(format!(
            "this catalogue belongs to a leaflet in `{said}`; this one is in `{expected}`"
        ))
        .hint("see whether this is the right file; if so, change X-Source-Language at its top"),
        P::UnknownContext { context, .. } => {
            Message::new(format!("the leaflet has no place “{context}” with this text"))
                .by_hand("update the catalogue: leaflet translate update")
                .at_desk("change a translation: the catalogue is then brought up to date")
                .hint("or take away the line with msgctxt: then the translation holds everywhere")
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
            "this review file belongs to {said}, not to {expected}"
        ))
        .hint("put back the right file, or remove this one and approve the translation again"),
        P::ReviewConflict { is_of_older_form } => Message::new(
            "two people approved here at the same time, and both versions are still there",
        )
        .hint(if *is_of_older_form {
            "keep one version, remove the other and the lines with <<<<<<<, ======= \
                             and >>>>>>>, and approve the translation again"
        } else {
            "keep both versions: remove only the lines that begin with <<<<<<<, \
                              ======= and >>>>>>>"
        })
        .hint("or put back an older copy and approve the translation again"),
        _ => Message::new("this review file is damaged")
            .hint("put back an older copy, or remove it and approve the translation again"),
    }
}

fn idle_waiver(waiver: &str) -> Message {
    Message::new(format!("this comment `# parity: {waiver}` accepts nothing"))
        .label("the translation does not differ there")
        .hint("remove the comment, or copy the value from what is said of the difference")
}

fn nameless_waiver(reason: &str, values: &[String]) -> Message {
    let waivers: Vec<String> =
        values.iter().map(|value| format!("# parity: {value}: {reason}")).collect();
    Message::new("this comment does not say which difference it accepts").hint(format!(
        "write, for what is meant so, {}",
        listed(&waivers, " or, on its own line, ")
    ))
}

/// The message for a translation that takes more pages than the leaflet itself.
fn does_not_fit(misfit: &Overlength) -> Message {
    let Overlength { language, pages, needed, lines, least, fitting, grown } = misfit;
    let pages = if *pages == 1 { "1 page".into() } else { format!("{pages} pages") };
    let least = number(least.to_pt(), '.');
    let mut words = Message::new(format!(
        "the translation ({language}) does not fit on {pages}, as the original does: at \
             {least} points it takes {needed}, {lines} lines too many"
    ));
    if let Some(size) = fitting {
        let size = number(size.to_pt(), '.');
        words = words.hint(format!("it fits at {size} points"));
    }
    if !grown.is_empty() {
        let grown: Vec<String> =
            grown.iter().map(|(text, part)| format!("“{text}” ({part} % longer)")).collect();
        words = words.hint(format!("what grew most: {}", grown.join(", ")));
    }
    words.hint("ask the translator to be shorter, or give the original a page more")
}

fn no_catalogue(catalogue: &str, language: &str, known: &[String]) -> Message {
    let words = Message::new(format!("there is no catalogue {catalogue}"))
        .by_hand(format!("begin one: leaflet translate start {language}"))
        .at_desk("begin one at “Languages”: “Start a language”");
    match known {
        [] => words,
        _ => words.hint(format!("there are: {}", some_of(known, " and ", "others"))),
    }
}

fn unfinished(want: Want, texts: &[String], language: &str, is_draft: bool) -> Message {
    let begins: Vec<String> = texts.iter().map(|text| format!("“{text}”")).collect();
    let (one, more) = match want {
        Want::Translation => ("is not translated", "are not translated"),
        Want::Update => {
            ("is out of date, or marked as unsure", "are out of date, or marked as unsure")
        }
        Want::Review => ("is translated, but not approved", "are translated, but not approved"),
    };
    let message = match texts.len() {
        1 => format!("1 text {one} ({language})"),
        count => format!("{count} texts {more} ({language})"),
    };
    let verb = if texts.len() == 1 { "it is" } else { "they are" };
    let words =
        Message::new(message).hint(format!("{verb} {}", some_of(&begins, " and ", "others")));
    if is_draft {
        return words.hint("in the draft the text of the original stands, with a bar beside it");
    }
    match want {
        Want::Review => words
            .by_hand(format!(
                "make a comparison to check them by: leaflet translate proof {language}"
            ))
            .by_hand(format!(
                "then approve them: leaflet translate approve {language} --by \"name\""
            ))
            .by_hand("or make a draft, with --draft")
            .at_desk("check and approve at “Languages”"),
        Want::Translation | Want::Update => words
            .by_hand(format!(
                "update the catalogue (leaflet translate update {language}) and have it translated"
            ))
            .by_hand("or make a draft, with --draft")
            .at_desk("have it translated, and fill in the translation at “Languages”"),
    }
}
