//! An approval is of words: of a text and of its translation.

use leaflet::calendar::Date;
use leaflet::definition::parse_review;
use leaflet::diagnostic::Source;
use leaflet::translation::{Reviewer, Translation, TranslationState, Verdict, new_review};

use super::{dutch, in_state, po, translated, updated};

fn approved(language: &str, po: &str, review: Option<&str>) -> String {
    with_approved(review, &translated(&dutch(), language, po, review).unwrap())
}

/// A review file after somebody approved all that can be approved together.
pub(super) fn with_approved(review: Option<&str>, translation: &Translation) -> String {
    let mut review = match review {
        Some(text) => parse_review(&Source::new("leaflet.review.toml", text)).unwrap(),
        None => new_review("leaflet", &translation.language),
    };
    let taken = translation.blocks.iter().filter(|block| block.verdict(false) == Verdict::Taken);
    let reviewer = Reviewer { by: "M. \"Yıldız\"", date: Date::new(2026, 11, 24).unwrap() };
    reviewer.approve(&mut review, taken.map(|block| (block, false)));
    review.write()
}

#[test]
fn translation_is_approved_word_by_word() {
    let review = approved("tr", &po("tr"), None);
    let translation = translated(&dutch(), "tr", &po("tr"), Some(&review)).unwrap();
    assert_eq!(translation.tally().reviewed, 32);
    // Each approval is a line, in the order of fingerprints that no version of
    // the program may change.
    let lines: Vec<&str> = review.lines().filter(|line| line.contains("pair = ")).collect();
    assert!(lines.len() == 32 && lines.is_sorted(), "{review}");
    let title = "  { pair = \"90683e16f27b1bd288b33453ea1aa845\", date = 2026-11-24, by = \
                 \"M. \\\"Yıldız\\\"\", text = \"Osteoporose\" },";
    assert!(lines.contains(&title), "{review}");
    // Nothing is left to approve.
    assert_eq!(approved("tr", &po("tr"), Some(&review)), review);
}

#[test]
fn approved_text_that_is_edited_is_no_longer_approved() {
    let review = approved("tr", &po("tr"), None);
    let edited = po("tr").replace("msgstr \"Menopoz\"", "msgstr \"Menopoz.\"");
    assert_ne!(edited, po("tr"));
    let translation = translated(&dutch(), "tr", &edited, Some(&review)).unwrap();
    assert_eq!(in_state(&translation, TranslationState::ToReview), ["Menopauze"]);
    assert_eq!(translation.tally().reviewed, 31);
    // Approved again it is one line more.
    let again = approved("tr", &edited, Some(&review));
    assert_eq!(again.lines().count(), review.lines().count() + 1);
    assert!(review.lines().all(|line| again.contains(line)), "{again}");
    let translation = translated(&dutch(), "tr", &edited, Some(&again)).unwrap();
    assert_eq!(translation.tally().reviewed, 32);
}

#[test]
fn text_that_changes_after_its_translation_was_approved_is_out_of_date() {
    let review = approved("tr", &po("tr"), None);
    let changed = dutch().replace("leeftijd van 35\njaar", "leeftijd van 30\njaar");
    assert_ne!(changed, dutch());
    let translation = translated(&changed, "tr", &po("tr"), Some(&review)).unwrap();
    assert_eq!(translation.tally().reviewed, 31);
    let outdated = in_state(&translation, TranslationState::Outdated);
    assert_eq!(outdated, ["Osteoporose wordt ook wel botontkalking genoemd en…"]);
}

#[test]
fn approval_of_another_language_or_leaflet_is_refused() {
    let review = approved("tr", &po("tr"), None);
    let other = review.replace("language = \"tr\"", "language = \"pl\"");
    let leaflet = review.replace("leaflet = \"leaflet\"", "leaflet = \"knie\"");
    for wrong in [other, leaflet] {
        let found = translated(&dutch(), "tr", &po("tr"), Some(&wrong)).unwrap_err();
        assert_eq!(found[0].problem.code(), "review-of-other-translation");
        assert!(found[0].place.is_some());
    }
    // The words of another language are not those that were approved.
    let turkish = review.replace("language = \"tr\"", "language = \"de\"");
    let translation = translated(&dutch(), "de", &po("de"), Some(&turkish)).unwrap();
    assert_eq!(translation.tally().reviewed, 0);
}

#[test]
fn damaged_approval_is_refused_whole() {
    let review = approved("tr", &po("tr"), None);
    let cut = &review[..review.len() / 2];
    let key = format!("{review}\nsigned = true\n");
    let date = review.replace("date = 2026-11-24", "date = 2026-13-24");
    for damaged in [cut, &key, &date, "leaflet = 3\n", "x"] {
        let found = translated(&dutch(), "tr", &po("tr"), Some(damaged)).unwrap_err();
        assert_eq!(found[0].problem.code(), "review-damaged", "{damaged}");
    }
}

/// A leaflet that says `Rechts` of a leg and of a hand.
const SIDES: &str = "title = 'Knie'\nlanguage = 'nl'\n[[section]]\nheading = 'Been'\ntext = \'\'\'\n- \
                     Rechts\n\'\'\'\n[[section]]\nheading = 'Schrijven'\ntext = \'\'\'\n- Rechts\n\'\'\'\n";

const SIDES_PO: &str = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n\
    msgid \"Knie\"\nmsgstr \"Diz\"\n\nmsgid \"Been\"\nmsgstr \"Bacak\"\n\n\
    msgid \"Schrijven\"\nmsgstr \"Yazmak\"\n\nmsgid \"Rechts\"\nmsgstr \"Sağ bacak\"\n\n\
    msgctxt \"list item, under Schrijven\"\nmsgid \"Rechts\"\nmsgstr \"Sağ el\"\n";

fn approved_sides() -> String {
    with_approved(None, &translated(SIDES, "tr", SIDES_PO, None).unwrap())
}

#[test]
fn translation_for_one_place_is_never_taken_for_another() {
    let review = approved_sides();
    let said = |translation: &Translation, under: &str| {
        let heading = Some(under.to_owned());
        let block = translation
            .blocks
            .iter()
            .find(|block| block.message.source == "Rechts" && block.message.under == heading);
        let block = block.unwrap();
        (block.entry.translation.value.clone(), block.state)
    };
    let translation = translated(SIDES, "tr", SIDES_PO, Some(&review)).unwrap();
    assert_eq!(said(&translation, "Been"), ("Sağ bacak".to_owned(), TranslationState::Reviewed));
    assert_eq!(said(&translation, "Schrijven"), ("Sağ el".to_owned(), TranslationState::Reviewed));
    // The hand is gone: the leg is still a leg.
    let leg = SIDES.split("[[section]]\nheading = 'Schrijven'").next().unwrap();
    let updated = updated(SIDES_PO, leg);
    let translation = translated(leg, "tr", &updated, Some(&review)).unwrap();
    assert_eq!(said(&translation, "Been"), ("Sağ bacak".to_owned(), TranslationState::Reviewed));
    // The two are exchanged: neither is what was approved.
    let exchanged = SIDES_PO.replace("Sağ el", "x").replace("Sağ bacak", "Sağ el");
    let exchanged = exchanged.replace("\"x\"", "\"Sağ bacak\"");
    let translation = translated(SIDES, "tr", &exchanged, Some(&review)).unwrap();
    assert_eq!(said(&translation, "Been").1, TranslationState::ToReview);
    assert_eq!(said(&translation, "Schrijven").1, TranslationState::ToReview);
}

#[test]
fn mark_that_a_person_set_stays_whatever_happens_to_the_text() {
    let marked = po("tr").replace("msgid \"Menopauze\"", "#, fuzzy\nmsgid \"Menopauze\"");
    let changed = dutch().replace("- Menopauze", "- De menopauze");
    let there = updated(&marked, &changed);
    let back = updated(&there, &dutch());
    let translation = translated(&dutch(), "tr", &back, None).unwrap();
    assert_eq!(in_state(&translation, TranslationState::Outdated), ["Menopauze"]);
}

#[test]
fn reason_for_a_difference_does_not_outlive_the_words_it_explains() {
    let explained =
        po("tr").replace("msgid \"Menopauze\"", "# parity: 3: zo heet het\nmsgid \"Menopauze\"");
    let changed = dutch().replace("- Menopauze", "- De menopauze");
    let there = updated(&explained, &changed);
    assert!(there.contains("# was parity: 3: zo heet het\n"), "{there}");
    // A question of a translator outlives it, translated or not.
    let asked = po("tr").replace("msgstr \"Menopoz\"", "msgstr \"\"");
    let asked = asked.replace("msgid \"Menopauze\"", "# Vraag: welke?\nmsgid \"Menopauze\"");
    assert!(updated(&asked, &changed).contains("# Vraag: welke?\n"));
    assert_eq!(updated(&there, &dutch()), updated(&explained, &dutch()));
}

#[test]
fn approval_is_of_the_differences_that_a_translator_accepts() {
    let with = |waivers: &str| {
        po("tr").replace("msgid \"Menopauze\"", &format!("{waivers}msgid \"Menopauze\""))
    };
    let reviewed = |po: &str, review: &str| {
        translated(&dutch(), "tr", po, Some(review)).unwrap().tally().reviewed
    };
    let (one, two) = (with("# parity: 3: a\n"), with("# parity: 4: b\n# parity: 3: a\n"));
    for (before, after) in [("", &*one), (&*one, ""), (&*one, &*two), (&*two, &*one)] {
        let text = |text: &str| if text.is_empty() { po("tr") } else { text.to_owned() };
        let review = approved("tr", &text(before), None);
        assert_eq!(reviewed(&text(before), &review), 32);
        assert_eq!(reviewed(&text(after), &review), 31, "{before} {after}");
    }
    // Their order, and another remark, change nothing.
    let review = approved("tr", &two, None);
    let turned = with("# parity: 3: a\n# Vraag: welke?\n# parity: 4: b\n");
    assert_eq!(reviewed(&turned, &review), 32);
}

#[test]
fn approvals_in_the_form_of_older_versions_still_count() {
    let review = approved("tr", &po("tr"), None);
    let pairs: String = review
        .lines()
        .filter_map(|line| line.strip_prefix("  { pair = ")?.split_once(','))
        .map(|(pair, _)| format!("  {pair}, # woorden\n"))
        .collect();
    let old = format!(
        "leaflet = \"leaflet\"\nlanguage = \"tr\"\n\n[[approved]]\nby = \"A\"\n\
         date = 2026-01-02\npairs = [\n{pairs}]\n"
    );
    let translation = translated(&dutch(), "tr", &po("tr"), Some(&old)).unwrap();
    assert_eq!(translation.tally().reviewed, 32);
    // The next approval writes them as lines.
    let written = approved("tr", &po("tr"), Some(&old));
    assert_eq!(written.matches("date = 2026-01-02, by = \"A\", text = \"woorden\"").count(), 32);
    assert!(!written.contains("[[approved]]"));
}

#[test]
fn conflict_in_a_review_file_is_called_one() {
    let review = approved("tr", &po("tr"), None);
    for mark in ["<<<<<<< HEAD", "=======", ">>>>>>> b"] {
        let text = review.replace("]\n", &format!("{mark}\n]\n"));
        let found = translated(&dutch(), "tr", &po("tr"), Some(&text)).unwrap_err();
        assert_eq!(found[0].problem.code(), "review-conflict", "{mark}");
        let place = found[0].place.as_ref().unwrap();
        assert_eq!(&text[place.range.clone()], mark);
    }
}
