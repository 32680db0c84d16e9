//! The proof's own words in Dutch.

use super::ProofLabels;
use crate::translation::{MessageKind, TranslationState, TranslationTally, Unread};

/// The labels in Dutch.
pub(super) const LABELS: ProofLabels = ProofLabels {
    title: |leaflet, language| format!("Vergelijking: {leaflet} – {language}"),
    steps: &[
        "Lees elk blok hardop: links de tekst van de folder, rechts de vertaling.",
        "Let eerst op getallen, doses, telefoonnummers en data, dan pas op de woorden.",
        "Klopt het, zet dan een kruisje. Klopt het niet, schrijf dan op wat er moet staan.",
        "Zet aan het eind allebei uw handtekening.",
    ],
    of_changes: "Wat vet en schuin staat, is veranderd sinds de vertaling is gemaakt.",
    unread: |what| match what {
        Unread::NumberWords => {
            "De telwoorden van deze taal zijn niet bekend: die zijn niet gecontroleerd."
        }
        Unread::NumberWordsAndUnits => {
            "De telwoorden en eenheden van deze taal zijn niet bekend: die zijn niet gecontroleerd."
        }
    },
    tally,
    never_approved: "Van deze vertaling is nog niets goedgekeurd.",
    last_approved: |date, by| format!("Laatste goedkeuring: {date}, door {by}."),
    everything: "Alles: er is nog niets goedgekeurd",
    changed: "Nieuw of veranderd sinds de laatste goedkeuring",
    nothing_changed: "Er is niets nieuw of veranderd: alles is goedgekeurd.",
    unchanged: "Al goedgekeurd, en niet veranderd",
    beginning: "Begin van de folder",
    about: "Over de folder",
    practice: "Gegevens van de praktijk",
    number: "Nr.",
    kind: "Wat",
    correction: "Klopt het? Verbetering",
    right: "klopt",
    was: "Dit was:",
    remark: "Vertaler:",
    loss: "Let op:",
    glossary: "Woordenlijst:",
    refusal: "Afgekeurd:",
    waiver: "Wijkt met opzet af:",
    kinds,
    states,
    signing: "Handtekeningen",
    signed: "Wij hebben deze vergelijking samen doorgenomen, met de verbeteringen die erin staan.",
    signature: ["Wie", "Naam", "Functie", "Datum", "Handtekening"],
    signers: ["Therapeut", "Tolk"],
    then: |tag| {
        format!(
            "Daarna: zet de verbeteringen in het vertaalbestand en keur de vertaling goed met \
             leaflet translate approve {tag} --by \"NAAM\"."
        )
    },
};

fn tally(tally: TranslationTally) -> String {
    let TranslationTally { reviewed, to_review, missing, outdated, faulty, .. } = tally;
    let texts = reviewed + to_review + missing + outdated;
    let mut said = format!(
        "Teksten: {texts}. Goedgekeurd: {reviewed}, te keuren: {to_review}, verouderd: {outdated}, \
         zonder vertaling: {missing}."
    );
    if faulty > 0 {
        said.push_str(&format!(" Met een getal, dosis of teken dat niet klopt: {faulty}."));
    }
    said
}

fn kinds(kind: &MessageKind) -> &str {
    match kind {
        MessageKind::Title => "titel",
        MessageKind::Subtitle => "ondertitel",
        MessageKind::Heading => "kop",
        MessageKind::Subheading => "tussenkop",
        MessageKind::Paragraph => "alinea",
        MessageKind::Item => "lijstpunt",
        MessageKind::Cell => "vakje van een tabel",
        MessageKind::FigureTitle => "titel van een afbeelding",
        MessageKind::Caption => "onderschrift",
        MessageKind::Alt => "beschrijving van een afbeelding",
        MessageKind::Author => "auteur",
        MessageKind::Contributor => "wie meewerkte",
        MessageKind::Feedback => "voor de mening van de lezer",
        MessageKind::Lettering(_) => "woorden in een tekening",
        MessageKind::Practice(key) => match key.as_str() {
            "name" => "naam",
            "address" => "adres",
            own => own,
        },
    }
}

const fn states(state: TranslationState) -> &'static str {
    match state {
        TranslationState::Missing => "ontbreekt",
        TranslationState::Outdated => "verouderd",
        TranslationState::ToReview => "te keuren",
        TranslationState::Reviewed => "goedgekeurd",
    }
}
