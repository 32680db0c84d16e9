//! Dates, times of day and telephone numbers of a text are those of its
//! translation.

use leaflet::diagnostic::AcceptedBy;

use super::translated;

/// A leaflet of one sentence.
fn leaflet(sentence: &str) -> String {
    format!("title = 'Titel'\nlanguage = 'nl'\n\n[[section]]\ntext = '{sentence}'\n")
}

/// Who can accept what a translation of a sentence into English lost of it.
fn accepted_by(sentence: &str, english: &str) -> Vec<AcceptedBy> {
    let po = format!(
        "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\"X-Source-Language: nl\\n\"\n\
         \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n\
         msgid \"Titel\"\nmsgstr \"Title\"\n\nmsgid \"{sentence}\"\nmsgstr \"{english}\"\n"
    );
    let translation = translated(&leaflet(sentence), "en", &po, None).unwrap();
    let losses = translation.blocks.iter().flat_map(|block| &block.losses);
    losses.map(|loss| loss.problem.accepted_by()).collect()
}

#[test]
fn date_in_figures_is_the_same_in_words() {
    let dutch = "Kom op 03-04-2027.";
    assert_eq!(accepted_by(dutch, "Come on 3 April 2027."), []);
    assert_eq!(accepted_by(dutch, "Come on 4 March 2027."), [AcceptedBy::Translator]);
    assert_eq!(accepted_by(dutch, "Come on 04/03/2027."), [AcceptedBy::Confirmation]);
}

#[test]
fn morning_is_not_the_evening() {
    assert_eq!(accepted_by("Om 8.00 uur.", "At 8 am."), []);
    assert_eq!(accepted_by("Om 8.00 uur.", "At 8 pm."), [AcceptedBy::Reviewer]);
}

#[test]
fn telephone_numbers_that_change_places_are_to_be_confirmed() {
    let dutch = "Bel huisarts 020 123 45 67, spoed 020 765 43 21.";
    let kept = "Call doctor +31 20 123 45 67, emergency 0031 20 765 43 21.";
    let changed = "Call doctor 020 765 43 21, emergency 020 123 45 67.";
    assert_eq!(accepted_by(dutch, kept), []);
    assert_eq!(accepted_by(dutch, changed), [AcceptedBy::Confirmation]);
}
