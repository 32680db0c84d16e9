//! The life of a translation that somebody approved: what has to be looked at
//! again when the Dutch changes, and what stays approved.

use leaflet::diagnostic::Position;
use leaflet::po::{Entry, write};
use leaflet::translation::{Translation, TranslationState};

use super::approving::with_approved;
use super::{catalogue, in_state, translated, updated};

/// A leaflet with something of every kind.
const KNEE: &str = "\
title = 'Uw knie'
language = 'nl'

[figure.buigen]
image = 'assets/wervels.svg'
alt = 'Een man buigt zijn knie.'
caption = 'zo buigt u de knie'

[[section]]
heading = 'Oefenen'
figure = 'buigen'
text = '''
Buig uw knie langzaam, en strek hem weer.

Doe dit 10 keer, drie keer per dag. Het mag een beetje pijn doen.

- Adem rustig door.
- Houd uw rug recht.
'''

[[section]]
heading = 'Rust nemen'
text = '''
Leg uw been hoog als de knie dik wordt.

Lees meer op [de website van de praktijk](https://voorbeeld.nl/knie).
'''

[[section]]
heading = 'Bellen'
text = '''
Bel ons op 020 123 45 67 als de pijn erger wordt.
'''
";

/// A catalogue with all its words translated: in capitals, as a language without
/// small letters.
fn translate(po: &str) -> String {
    let mut catalogue = catalogue(po);
    for entry in &mut catalogue.entries {
        if entry.translation.value.is_empty() {
            entry.translation.insert(&entry.source.to_uppercase(), Position::default());
        }
    }
    write(&catalogue)
}

/// A language of which the check knows all words: those of the texts themselves.
const EASY: &str = "nl-x-eenvoudig";

const HEADER: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: nl-x-eenvoudig\\n\"\n\
                      \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"X-Source-Language: nl\\n\"\n";

/// A definition, its catalogue wholly translated, and its review file in which
/// all of that is approved.
struct Approved {
    po: String,
    review: String,
}

impl Approved {
    fn of(definition: &str) -> Self {
        let po = translate(&updated(HEADER, definition));
        let translation = translated(definition, EASY, &po, None).unwrap();
        let review = with_approved(None, &translation);
        let approved = Self { po, review };
        let now = approved.after(definition);
        assert!(
            now.blocks.iter().all(|it| it.state == TranslationState::Reviewed),
            "{}",
            approved.po
        );
        approved
    }

    /// The translation when its catalogue follows a changed definition. Brought
    /// up to date a second time it does not change, and what is not brought up
    /// to date is read in the same way.
    fn after(&self, definition: &str) -> Translation {
        let po = updated(&self.po, definition);
        assert_eq!(updated(&po, definition), po);
        let now = translated(definition, EASY, &po, Some(&self.review)).unwrap();
        let before = translated(definition, EASY, &self.po, Some(&self.review)).unwrap();
        let states = |it: &Translation| it.blocks.iter().map(|it| it.state).collect::<Vec<_>>();
        assert_eq!(states(&now), states(&before));
        now
    }
}

/// Fails unless of a leaflet that becomes another exactly these texts are out of
/// date, exactly these are to be translated, and all else stays approved; and
/// unless all of it is approved again when the leaflet becomes what it was.
#[track_caller]
fn assert_life(before: &str, now: &str, outdated: &[&str], missing: &[&str]) {
    assert_ne!(before, now);
    let approved = Approved::of(before);
    let translation = approved.after(now);
    assert_eq!(in_state(&translation, TranslationState::Outdated), outdated, "out of date");
    assert_eq!(in_state(&translation, TranslationState::Missing), missing, "missing");
    assert_eq!(in_state(&translation, TranslationState::ToReview), [""; 0], "to review");
    let po = updated(&approved.po, now);
    // What is gone is kept: nothing that was translated is lost.
    let kept = catalogue(&po);
    for entry in catalogue(&approved.po).entries {
        let words = &entry.translation.value;
        assert!(kept.entries.iter().any(|it| it.translation.value == *words), "{words} is lost");
    }
    let back = Approved { po: updated(&po, before), review: approved.review };
    let back = back.after(before);
    let tally = back.tally();
    let all = tally.reviewed + tally.outdated + tally.missing;
    assert_eq!(
        (tally.reviewed, tally.outdated),
        (all, 0),
        "{:?}",
        in_state(&back, TranslationState::Missing)
    );
}

/// The leaflet with one text for another.
#[track_caller]
fn with(old: &str, new: &str) -> String {
    assert_eq!(KNEE.matches(old).count(), 1, "{old}");
    KNEE.replace(old, new)
}

/// The leaflet with two parts of it in the other order.
fn swapped(one: &str, other: &str) -> String {
    with(one, "\u{1}").replace(other, one).replace('\u{1}', other)
}

fn section(heading: &str) -> &'static str {
    let start = KNEE.find(&format!("[[section]]\nheading = '{heading}'")).unwrap();
    let rest = &KNEE[start..];
    let end = rest[1..].find("[[section]]").map_or(rest.len(), |end| end + 1);
    &rest[..end]
}

#[test]
fn mended_typo_marks_its_text() {
    let typo = with("langzaam, en strek", "langsaam, en strek");
    let mended = "Buig uw knie langzaam, en strek hem weer.";
    assert_life(&typo, KNEE, &[mended], &[]);
}

#[test]
fn punctuation_marks_its_text() {
    let now = with("strek hem weer.", "strek hem weer!");
    assert_life(KNEE, &now, &["Buig uw knie langzaam, en strek hem weer!"], &[]);
}

#[test]
fn number_marks_its_text() {
    let now = with("10 keer", "12 keer");
    assert_life(KNEE, &now, &["Doe dit 12 keer, drie keer per dag. Het mag een be…"], &[]);
}

#[test]
fn capitals_mark_their_text() {
    let now = with("Rust nemen", "RUST NEMEN");
    assert_life(KNEE, &now, &["RUST NEMEN"], &[]);
}

#[test]
fn paragraph_that_moves_marks_nothing() {
    let now = swapped(
        "Buig uw knie langzaam, en strek hem weer.",
        "Doe dit 10 keer, drie keer per dag. Het mag een beetje pijn doen.",
    );
    assert_life(KNEE, &now, &[], &[]);
    let sentence = "Leg uw been hoog als de knie dik wordt.\n\n";
    let elsewhere = with(sentence, "").replace("Bel ons", &format!("{sentence}Bel ons"));
    assert_life(KNEE, &elsewhere, &[], &[]);
}

#[test]
fn section_that_moves_marks_nothing() {
    assert_life(KNEE, &swapped(section("Rust nemen"), section("Bellen")), &[], &[]);
}

#[test]
fn text_that_is_parted_marks_its_longer_part_and_misses_the_other() {
    let now = with("per dag. Het mag", "per dag.\n\nHet mag");
    let (longer, other) = ("Doe dit 10 keer, drie keer per dag.", "Het mag een beetje pijn doen.");
    assert_life(KNEE, &now, &[longer], &[other]);
}

#[test]
fn texts_that_are_joined_mark_the_whole() {
    let parted = with("per dag. Het mag", "per dag.\n\nHet mag");
    assert_life(&parted, KNEE, &["Doe dit 10 keer, drie keer per dag. Het mag een be…"], &[]);
}

#[test]
fn heading_of_another_name_marks_itself_and_nothing_under_it() {
    let now = with("'Rust nemen'", "'Uw rust nemen'");
    assert_life(KNEE, &now, &["Uw rust nemen"], &[]);
}

#[test]
fn text_that_stands_there_twice_marks_nothing() {
    let now = with("Bel ons", "- Adem rustig door.\n\nBel ons");
    assert_life(KNEE, &now, &[], &[]);
    assert_life(&now, KNEE, &[], &[]);
}

#[test]
fn target_of_a_link_marks_nothing() {
    assert_life(KNEE, &with("voorbeeld.nl/knie", "voorbeeld.nl/uw-knie"), &[], &[]);
}

#[test]
fn words_of_a_link_mark_its_text() {
    let now = with("de website van de praktijk", "onze website");
    assert_life(KNEE, &now, &["Lees meer op <1>onze website</1>."], &[]);
}

#[test]
fn link_that_is_gone_marks_its_text() {
    let now = with("[de website van de praktijk](https://voorbeeld.nl/knie)", "de website");
    assert_life(KNEE, &now, &["Lees meer op de website."], &[]);
}

#[test]
fn bold_marks_its_text() {
    let now = with("Houd uw rug recht", "Houd uw rug **recht**");
    assert_life(KNEE, &now, &["Houd uw rug **recht**."], &[]);
}

#[test]
fn description_of_a_picture_marks_itself() {
    let now = with("Een man buigt zijn knie.", "Een vrouw buigt haar knie.");
    assert_life(KNEE, &now, &["Een vrouw buigt haar knie."], &[]);
}

#[test]
fn picture_of_another_file_marks_nothing() {
    assert_life(KNEE, &with("assets/wervels.svg", "assets/leaflet.png"), &[], &[]);
}

#[test]
fn caption_marks_itself() {
    let now = with("zo buigt u de knie", "zo buigt u uw knie");
    assert_life(KNEE, &now, &["zo buigt u uw knie"], &[]);
}

#[test]
fn telephone_number_in_a_text_marks_it() {
    let now = with("020 123 45 67", "020 123 45 68");
    assert_life(KNEE, &now, &["Bel ons op 020 123 45 68 als de pijn erger wordt."], &[]);
}

#[test]
fn section_that_is_new_is_to_be_translated_and_marks_nothing() {
    let new = "[[section]]\nheading = 'Fietsen'\ntext = 'Fiets elke dag een half uur.'\n\n";
    let now =
        with("[[section]]\nheading = 'Bellen'", &format!("{new}[[section]]\nheading = 'Bellen'"));
    assert_life(KNEE, &now, &[], &["Fietsen", "Fiets elke dag een half uur."]);
}

#[test]
fn section_that_is_gone_marks_nothing_and_comes_back_approved() {
    assert_life(KNEE, &with(section("Rust nemen"), ""), &[], &[]);
}

#[test]
fn text_of_its_own_place_is_marked_where_that_place_has_another_heading() {
    let twice = with("Bel ons", "- Adem rustig door.\n\nBel ons");
    let po = translate(&updated(HEADER, &twice));
    let own =
        "\nmsgctxt \"list item, under Bellen\"\nmsgid \"Adem rustig door.\"\nmsgstr \"ATMEN\"\n";
    let po = updated(&format!("{po}{own}"), &twice);
    let now = updated(&po, &twice.replace("'Bellen'", "'Ons bellen'"));
    let marked: Vec<String> = catalogue(&now)
        .entries
        .into_iter()
        .filter(Entry::is_fuzzy)
        .map(|entry| entry.source)
        .collect();
    assert_eq!(marked, ["Ons bellen", "Adem rustig door."]);
}
