//! The proof's own words in English.

use super::ProofLabels;
use crate::translation::{MessageKind, TranslationState, TranslationTally, Unread};

/// The labels in English.
pub(super) const LABELS: ProofLabels = ProofLabels {
    title: |leaflet, language| format!("Comparison: {leaflet} – {language}"),
    steps: &[
        "Read each block aloud: at the left the text of the leaflet, at the right its translation.",
        "Look at numbers, doses, telephone numbers and dates first, and only then at the words.",
        "If it is right, tick the box. If it is not, write down what it should say.",
        "Sign at the end, both of you.",
    ],
    of_changes: "What is bold and slanted has changed since the translation was made.",
    unread: |what| match what {
        Unread::NumberWords => {
            "The number words of this language are not known: they have not been checked."
        }
        Unread::NumberWordsAndUnits => {
            "The number words and units of this language are not known: they have not been checked."
        }
    },
    tally,
    never_approved: "Nothing of this translation has been approved yet.",
    last_approved: |date, by| format!("Last approved: {date}, by {by}."),
    everything: "Everything: nothing has been approved yet",
    changed: "New or changed since it was last approved",
    nothing_changed: "Nothing is new or changed: everything has been approved.",
    unchanged: "Approved already, and unchanged",
    beginning: "Beginning of the leaflet",
    about: "About the leaflet",
    practice: "Details of the practice",
    number: "No.",
    kind: "What",
    correction: "Right? Correction",
    right: "right",
    was: "This was:",
    remark: "Translator:",
    loss: "Mind:",
    glossary: "Glossary:",
    refusal: "Refused:",
    waiver: "Differs on purpose:",
    kinds,
    states,
    signing: "Signatures",
    signed: "We have gone through this comparison together, with the corrections written in it.",
    signature: ["Who", "Name", "Function", "Date", "Signature"],
    signers: ["Therapist", "Interpreter"],
    then: |tag| {
        format!(
            "Then: put the corrections into the catalogue, and approve the translation with \
             leaflet translate approve {tag} --by \"NAME\"."
        )
    },
};

fn tally(tally: TranslationTally) -> String {
    let TranslationTally { reviewed, to_review, missing, outdated, faulty, .. } = tally;
    let texts = reviewed + to_review + missing + outdated;
    let mut said = format!(
        "Texts: {texts}. Approved: {reviewed}, to review: {to_review}, out of date: {outdated}, \
         without a translation: {missing}."
    );
    if faulty > 0 {
        said.push_str(&format!(" With a number, dose or sign that is not right: {faulty}."));
    }
    said
}

fn kinds(kind: &MessageKind) -> &str {
    match kind {
        MessageKind::Title => "title",
        MessageKind::Subtitle => "subtitle",
        MessageKind::Heading => "heading",
        MessageKind::Subheading => "subheading",
        MessageKind::Paragraph => "paragraph",
        MessageKind::Item => "list item",
        MessageKind::Cell => "table cell",
        MessageKind::FigureTitle => "title of a picture",
        MessageKind::Caption => "caption",
        MessageKind::Alt => "description of a picture",
        MessageKind::Author => "author",
        MessageKind::Contributor => "who helped",
        MessageKind::Feedback => "for the reader’s opinion",
        MessageKind::Lettering(_) => "words in a drawing",
        MessageKind::Practice(key) => key,
    }
}

const fn states(state: TranslationState) -> &'static str {
    match state {
        TranslationState::Missing => "missing",
        TranslationState::Outdated => "out of date",
        TranslationState::ToReview => "to review",
        TranslationState::Reviewed => "approved",
    }
}
