use super::ProofWords;
use crate::translation::{Kind, State, Tally, Unread};

/// In Dutch.
pub(super) const WORDS: ProofWords = ProofWords {
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

fn tally(tally: Tally) -> String {
    let Tally { reviewed, to_review, missing, outdated, faulty, .. } = tally;
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

fn kinds(kind: &Kind) -> &str {
    match kind {
        Kind::Title => "titel",
        Kind::Heading => "kop",
        Kind::Subheading => "tussenkop",
        Kind::Paragraph => "alinea",
        Kind::Item => "lijstpunt",
        Kind::Cell => "vakje van een tabel",
        Kind::FigureTitle => "titel van een afbeelding",
        Kind::Caption => "onderschrift",
        Kind::Alt => "beschrijving van een afbeelding",
        Kind::Author => "auteur",
        Kind::Contributor => "wie meewerkte",
        Kind::Feedback => "voor de mening van de lezer",
        Kind::Lettering(_) => "woorden in een tekening",
        Kind::Practice(key) => match key.as_str() {
            "name" => "naam",
            "address" => "adres",
            own => own,
        },
    }
}

const fn states(state: State) -> &'static str {
    match state {
        State::Missing => "ontbreekt",
        State::Outdated => "verouderd",
        State::ToReview => "te keuren",
        State::Reviewed => "goedgekeurd",
    }
}
