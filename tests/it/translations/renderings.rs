//! How many right translations the check refuses, and how many wrong ones it
//! lets through. Most of the sentences come from translators who had not read
//! its rules, so that a rule that fits them all fits others as well.
//!
//! A file of `renderings/` has a translation a line, with tabs between its
//! language, the Dutch, the translation and what is particular about it.

use std::fs;

use leaflet::translation::losses;

use super::{root, tag};

struct Rendering {
    line: String,
    /// The codes of what the check finds, and who accepts it.
    found: Vec<String>,
}

fn renderings(name: &str) -> Vec<Rendering> {
    let path = root().join("tests/translations/renderings").join(name);
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(rendering).collect()
}

fn rendering(line: &str) -> Rendering {
    let mut cells = line.split('\t').map(|cell| cell.replace("\\n", "\n"));
    let mut next = || cells.next().unwrap();
    let (language, dutch, translation) = (next(), next(), next());
    let losses = losses(&dutch, &tag("nl"), &translation, &tag(&language));
    let found = losses.into_iter().map(|loss| format!("{:?}", loss.problem)).collect();
    Rendering { line: line.to_owned(), found }
}

fn listed<'r>(renderings: impl IntoIterator<Item = &'r Rendering>) -> String {
    let line = |it: &Rendering| format!("{}\n    {}\n", it.line, it.found.join("\n    "));
    renderings.into_iter().map(line).collect()
}

/// Fails where more than one in so many is refused.
#[track_caller]
fn assert_let_through(name: &str, one_in: usize) {
    let all = renderings(name);
    let refused: Vec<&Rendering> = all.iter().filter(|it| !it.found.is_empty()).collect();
    let (count, total) = (refused.len(), all.len());
    assert!(total > 100, "{total} lines in {name}");
    assert!(count * one_in <= total, "{count} of {total} refused:\n{}", listed(refused));
}

#[test]
fn values_in_another_form_are_let_through_but_for_one_in_ten() {
    assert_let_through("right.tsv", 10);
}

#[test]
fn times_and_days_in_another_form_are_let_through_but_for_one_in_fifty() {
    assert_let_through("times.tsv", 50);
}

#[test]
fn free_translations_of_leaflets_are_let_through_but_for_one_in_two_hundred() {
    assert_let_through("leaflets.tsv", 200);
}

#[test]
fn wrong_translations_are_refused_or_to_be_confirmed() {
    let all = renderings("wrong.tsv");
    let missed: Vec<&Rendering> = all.iter().filter(|it| it.found.is_empty()).collect();
    assert!(all.len() > 100 && missed.is_empty(), "missed:\n{}", listed(missed));
}

/// The kinds of mistakes that the check cannot see: what is wrong is no value.
#[test]
fn wrong_words_beside_right_values_are_not_seen() {
    let seen: Vec<Rendering> =
        renderings("unseen.tsv").into_iter().filter(|it| !it.found.is_empty()).collect();
    assert!(seen.is_empty(), "seen, so these belong to wrong.tsv:\n{}", listed(&seen));
}
