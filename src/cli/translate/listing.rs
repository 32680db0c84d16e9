//! Lists the decisions of an approval: each block with its number in the proof, its
//! first words, and the reason if it is left.

use super::super::status_lines;
use super::plan::{CataloguePlan, NumberedMessage, Plan};
use crate::definition::LanguageTag;
use crate::diagnostic::{AcceptedBy, Language, TranslationProblem, message};
use crate::translation::{Reason, TranslatedMessage};

/// The decisions on all blocks of a translation.
pub(super) fn listing(plan: &Plan<'_>, language: &LanguageTag, speaker: Language) -> String {
    let Heads { taken, left, refused } = heads(speaker);
    let mut text = String::new();
    let mut list = |head: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            text.push_str(&format!("{head} ({}):\n{}", language.0, lines.concat()));
        }
    };
    let parts = || plan.parts.iter();
    let line_of_taken =
        |block: &NumberedMessage<'_>| line(block, same(block.1, speaker).as_deref());
    let line_of_left = |(block, reason): &(NumberedMessage<'_>, Reason)| {
        line(block, Some(&why(block, *reason, speaker)))
    };
    list(taken, parts().flat_map(|part| &part.taken).map(line_of_taken).collect());
    list(left, parts().flat_map(|part| &part.left).map(line_of_left).collect());
    list(refused, parts().flat_map(|part| &part.refused).map(|block| line(block, None)).collect());
    let is_only_refusal = |part: &CataloguePlan<'_>| part.taken.is_empty() && part.left.is_empty();
    let refuses = parts().any(|part| !part.refused.is_empty());
    if !(refuses && parts().all(is_only_refusal)) {
        let count = |of: fn(&CataloguePlan<'_>) -> usize| parts().map(of).sum();
        let (taken, left) = (count(|part| part.taken.len()), count(|part| part.left.len()));
        text.push_str(&status_lines::approved(taken, left, speaker));
    }
    text
}

/// The heads above the blocks.
struct Heads {
    taken: &'static str,
    left: &'static str,
    refused: &'static str,
}

fn heads(speaker: Language) -> Heads {
    match speaker {
        Language::Dutch => {
            Heads { taken: "goedgekeurd", left: "niet goedgekeurd", refused: "afgekeurd" }
        }
        Language::English => Heads { taken: "approved", left: "not approved", refused: "refused" },
    }
}

/// `   3  “Buig uw knie.” – verouderd`
fn line((number, block): &NumberedMessage<'_>, remark: Option<&str>) -> String {
    let remark = remark.map(|remark| format!(" – {remark}")).unwrap_or_default();
    format!("{number:>5}  “{}”{remark}\n", block.message.begin())
}

/// The remark that a translation is the same as its source, if it is.
fn same(block: &TranslatedMessage, speaker: Language) -> Option<String> {
    let remark = match speaker {
        Language::Dutch => "gelijk aan het origineel",
        Language::English => "the same as the original",
    };
    block.is_same().then(|| remark.to_owned())
}

/// The reason that a block is left.
fn why((number, block): &NumberedMessage<'_>, reason: Reason, speaker: Language) -> String {
    let remark = match (reason, speaker) {
        (Reason::Missing, Language::Dutch) => "niet vertaald",
        (Reason::Missing, Language::English) => "not translated",
        (Reason::Outdated, Language::Dutch) => "verouderd, of gemerkt als onzeker",
        (Reason::Outdated, Language::English) => "out of date, or marked as unsure",
        (Reason::Faulty, Language::Dutch) => "er klopt iets niet; zie hierboven",
        (Reason::Faulty, Language::English) => "something is not right; see above",
        (Reason::Unconfirmed, Language::Dutch) => "klopt het, keur het dan goed met",
        (Reason::Unconfirmed, Language::English) => "if it is right, approve it with",
    };
    match reason {
        Reason::Unconfirmed => format!("{}; {remark} --block {number}", to_confirm(block, speaker)),
        _ => remark.to_owned(),
    }
}

/// The differences in a block that a person must confirm.
fn to_confirm(block: &TranslatedMessage, speaker: Language) -> String {
    let problems = block.losses.iter().map(|loss| &loss.problem);
    let to_confirm = problems.filter(|it| it.accepted_by() == AcceptedBy::Confirmation);
    let differences = to_confirm
        .map(|problem| message(&TranslationProblem::from(problem.clone()).into(), speaker).message);
    differences.collect::<Vec<_>>().join("; ")
}
