//! `leaflet translate approve`: what it takes, leaves and refuses.

use std::fs;
use std::process::Command;

use super::translate::{KNEE, assert_said, edit, read, translated};
use crate::support::desk::Desk;

const CATALOGUE: &str = "translations/knie.de.po";
const REVIEW: &str = "translations/knie.de.review.toml";
const APPROVE: [&str; 6] = ["translate", "approve", "de", "knie.toml", "--by", "A. Jansen"];
const BUILD: [&str; 4] = ["build", "knie.toml", "-l", "de"];
const DRAFT: [&str; 5] = ["build", "knie.toml", "-l", "de", "--draft"];

/// A leaflet of which the text after the heading says this, in German.
fn saying(source: &str, translation: &str) -> Desk {
    let desk = Desk::with(&[("knie.toml", &KNEE.replace("Buig uw knie 10 keer.", source))]);
    desk.run(&["translate", "start", "de", "knie.toml"]);
    let texts = [("Knie", "Das Knie"), ("Oefenen", "Üben"), (source, translation)];
    edit(&desk, CATALOGUE, &texts);
    desk
}

/// Puts comments above the entry of the text.
fn comment(desk: &Desk, comments: &[&str]) {
    let place = "#. paragraph, under Oefenen\n";
    let text = read(desk, CATALOGUE);
    let (before, after) = text.split_once(place).unwrap();
    let before = before.lines().filter(|line| !line.starts_with("# ")).collect::<Vec<_>>();
    let comments: String = comments.iter().map(|it| format!("# {it}\n")).collect();
    let text = format!("{}\n\n{comments}{place}{after}", before.join("\n").trim_end());
    desk.write(CATALOGUE, text.as_bytes());
}

fn approve<'a>(more: &[&'a str]) -> Vec<&'a str> {
    APPROVE.iter().chain(more).copied().collect()
}

#[test]
fn draft_is_made_whatever_the_mistakes_and_says_them() {
    let desk = saying("Buig 10 keer. Neem 70 mg.", "Oft beugen. Nehmen Sie 70 g. <1>");
    let ran = desk.run(&DRAFT);
    let words = ["warning[lost-number]", "warning[other-unit]", "warning[damaged-link]"];
    assert_said(&ran, 0, &words);
    assert_eq!(ran.out, "knie.de.CONCEPT.pdf\n");
    assert!(desk.has_pdf("knie.de.CONCEPT.pdf"));
    let status = desk.run(&["translate", "status", "knie.toml"]).out;
    let row: Vec<&str> = status.lines().nth(1).unwrap().split_whitespace().collect();
    assert_eq!(row, ["de", "0", "3", "0", "0", "1", "1"]);
    let ran = desk.run(&BUILD);
    assert_said(&ran, 1, &["error[lost-number]", "error[other-unit]", "error[damaged-link]"]);
}

#[test]
fn draft_needs_no_review_file_that_can_be_read() {
    let desk = translated();
    desk.run(&APPROVE);
    let review = read(&desk, REVIEW);
    for (damaged, code) in [
        (review.replace("approved = [\n", "approved = [\n<<<<<<< HEAD\n"), "review-conflict"),
        (review.replace("by =", "van ="), "review-damaged"),
        (review.replace("\"knie\"", "\"heup\""), "review-of-other-translation"),
    ] {
        desk.write(REVIEW, damaged.as_bytes());
        assert_said(&desk.run(&DRAFT), 0, &[&format!("warning[{code}")]);
        assert_said(&desk.run(&BUILD), 1, &[&format!("error[{code}")]);
        // What is there is not written over.
        assert_said(&desk.run(&APPROVE), 1, &[&format!("error[{code}")]);
        assert_eq!(read(&desk, REVIEW), damaged);
    }
}

#[test]
fn draft_that_is_too_long_takes_more_pages() {
    let desk = saying("Buig uw knie.", "Beugen Sie das Knie. ".repeat(600).trim());
    let ran = desk.run(&DRAFT);
    assert_said(&ran, 0, &["warning[translation-does-not-fit]"]);
    assert!(desk.has_pdf("knie.de.CONCEPT.pdf"));
}

#[test]
fn error_of_one_block_does_not_stop_the_others() {
    let desk = saying("Buig 10 keer.", "Oft beugen.");
    let ran = desk.run(&APPROVE);
    let words = [
        "error[lost-number]",
        "approved (de):\n    1  “Knie”\n    2  “Oefenen”\n",
        "not approved (de):\n    3  “Buig 10 keer.” – something is not right; see above\n",
        "2 texts are approved; 1 not\n",
    ];
    assert_said(&ran, 1, &words);
    assert_eq!(read(&desk, REVIEW).matches("pair = ").count(), 2);
    let said = ran.err;
    let ran = desk.run(&approve(&["--messages", "nl", "--block", "3"]));
    assert_said(&ran, 1, &["niet goedgekeurd (de):\n    3  “Buig 10 keer.” – er klopt iets niet"]);
    assert!(!ran.err.contains("Oefenen"), "{said}{}", ran.err);
}

#[test]
fn waiver_waives_what_it_names_and_nothing_else() {
    let desk = saying("Buig 10 keer, 3 dagen. Bel 020 123 45 67.", "Beugen Sie oft.");
    comment(&desk, &["parity: 10: oft"]);
    let ran = desk.run(&BUILD);
    assert_said(&ran, 1, &["error[lost-dose]", "error[lost-telephone]", "`# parity: 3 dagen: `"]);
    assert!(!ran.err.contains("lost-number"), "{}", ran.err);
    let waivers = ["parity: 10: oft", "parity: 3  Dagen : oft", "parity: 020 123 45 67: oft"];
    comment(&desk, &waivers);
    assert_said(&desk.run(&APPROVE), 0, &["3 texts are approved\n"]);
    let ran = desk.run(&BUILD);
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, "knie.de.pdf\n", ""));
    // Another reason is another approval.
    comment(&desk, &["parity: 10: selten", waivers[1], waivers[2]]);
    assert_said(&desk.run(&BUILD), 1, &["1 text is translated, but not approved (de)"]);
}

#[test]
fn dose_is_never_waived() {
    for (source, translation, code) in [
        ("Neem 70 mg.", "Nehmen Sie 70 g.", "error[other-unit]"),
        ("Neem 70 mg.", "Nehmen Sie es.", "error[lost-dose]"),
        ("Rust 30 minuten.", "Ruhen Sie 30 Stunden.", "error[other-unit]"),
    ] {
        let desk = saying(source, translation);
        let dose = source.split_once(' ').unwrap().1.trim_end_matches('.');
        comment(&desk, &[&format!("parity: {dose}: zo bedoeld"), "parity: 70 g: zo bedoeld"]);
        assert_said(&desk.run(&APPROVE), 1, &[code, "2 texts are approved"]);
        let confirmed = desk.run(&approve(&["--block", "3"]));
        assert_said(&confirmed, 1, &[code, "nothing new to approve; 1 not"]);
        assert_said(&desk.run(&BUILD), 1, &[code]);
    }
}

#[test]
fn waiver_without_a_value_is_refused_with_the_values_it_may_name() {
    let desk = saying("Buig 10 keer, 3 dagen.", "Beugen Sie oft.");
    comment(&desk, &["parity: zo zegt men dat"]);
    let wanted = "write, for what is meant so, `# parity: 3 dagen: zo zegt men dat` or, on its own \
                  line, `# parity: 10: zo zegt men dat`";
    assert_said(&desk.run(&BUILD), 1, &["error[nameless-waiver]", wanted]);
    assert_said(&desk.run(&APPROVE), 1, &["error[nameless-waiver]", "2 texts are approved; 1 not"]);
    assert_said(&desk.run(&DRAFT), 0, &["warning[nameless-waiver]"]);
}

#[test]
fn waiver_of_a_difference_there_is_not_is_said() {
    let desk = saying("Buig 10 keer.", "Beugen Sie 10-mal.");
    for waiver in ["parity: 3: drei", "parity: so sagt man"] {
        comment(&desk, &[waiver]);
        assert_said(&desk.run(&APPROVE), 0, &["approved"]);
        let ran = desk.run(&BUILD);
        assert_said(&ran, 0, &["warning[idle-waiver]", waiver]);
    }
}

#[test]
fn text_equal_to_its_source_is_said_and_a_sentence_must_be_confirmed() {
    let desk = saying("Buig uw knie.", "Buig uw knie.");
    edit(&desk, CATALOGUE, &[("Knie", "Knie")]);
    let ran = desk.run(&APPROVE);
    let words = [
        "    1  “Knie” – the same as the original\n",
        "    3  “Buig uw knie.” – the translation is the same as the original; if it is right, \
         approve it with --block 3\n",
    ];
    assert_said(&ran, 0, &words);
    assert_said(&desk.run(&BUILD), 1, &["error[same-as-source]", "--block"]);
    // An approval that does not say that it was confirmed does not count.
    assert_said(&desk.run(&approve(&["--block", "3"])), 0, &["1 text is approved\n"]);
    assert!(read(&desk, REVIEW).contains("confirmed = true, text = \"Buig uw knie.\""));
    assert_eq!(desk.run(&BUILD).status, 0);
    let unconfirmed = read(&desk, REVIEW).replace(", confirmed = true", "");
    desk.write(REVIEW, unconfirmed.as_bytes());
    assert_said(&desk.run(&BUILD), 1, &["not approved", "error[same-as-source]"]);
}

#[test]
fn refused_block_is_marked_for_its_translator_and_no_longer_approved() {
    let desk = translated();
    assert_eq!(desk.run(&APPROVE).status, 0);
    let ran = desk.run(&approve(&[
        "--refuse",
        "2",
        "--reason",
        "zegt: oefening",
        "--date",
        "2026-01-02",
    ]));
    assert_said(&ran, 0, &["refused (de):\n    2  “Oefenen”\n"]);
    assert_eq!(ran.out, format!("{CATALOGUE}\n{REVIEW}\n"));
    let text = read(&desk, CATALOGUE);
    let entry = "# refused 2026-01-02, A. Jansen: zegt: oefening\n#. heading\n#: knie.toml:5\n\
                 #, fuzzy\nmsgid \"Oefenen\"\n";
    assert!(text.contains(entry), "{text}");
    assert_eq!(read(&desk, REVIEW).matches("pair = ").count(), 2);
    assert_said(&desk.run(&BUILD), 1, &["1 text is out of date, or marked as unsure (de)"]);
    // The mark taken away, it has to be approved anew.
    desk.write(CATALOGUE, text.replace("#, fuzzy\n", "").as_bytes());
    assert_said(&desk.run(&BUILD), 1, &["1 text is translated, but not approved (de)"]);
}

#[test]
fn number_or_day_that_cannot_be_meant_is_refused() {
    let desk = translated();
    let before = read(&desk, CATALOGUE);
    for (more, status, words) in [
        (&["--date", "2999-01-01"][..], 2, "2999-01-01 has yet to come"),
        (&["--block", "4"], 1, "there is no block 4: the last is 3"),
        (&["--block", "0"], 2, "--block cannot be 0"),
        (&["--refuse", "2"], 2, "needs the number of a block and a reason"),
        (&["--reason", "fout"], 2, "needs the number of a block and a reason"),
        (&["--refuse", "2", "--reason", "x", "--block", "2"], 2, "approved and refused"),
        (&["fr", "--block", "2"], 2, "name one leaflet and one language"),
    ] {
        assert_said(&desk.run(&approve(more)), status, &[words]);
    }
    assert!(!desk.path(REVIEW).exists());
    assert_eq!(read(&desk, CATALOGUE), before);
    // Several numbers, and both ways to write them.
    let ran = desk.run(&approve(&["--block", "1,2", "--block", "3"]));
    assert_said(&ran, 0, &["3 texts are approved\n"]);
}

/// Runs git in a folder; whether it is there and succeeded.
fn git(desk: &Desk, arguments: &[&str]) -> bool {
    let mut command = Command::new("git");
    command.current_dir(desk.path("")).args(arguments);
    for name in ["GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"]
    {
        command.env(name, "a");
    }
    command.env("GIT_CONFIG_NOSYSTEM", "1").env("HOME", desk.path(""));
    command.output().is_ok_and(|output| output.status.success())
}

/// Of two branches each approves the blocks of one number after the other; the
/// review file of both.
fn merged(desk: &Desk, ours: &[&str], theirs: &[&str]) -> String {
    let commit = || assert!(git(desk, &["add", "."]) && git(desk, &["commit", "-qm", "x"]));
    commit();
    assert!(git(desk, &["checkout", "-qb", "theirs"]));
    for number in theirs {
        assert_eq!(desk.run(&approve(&["--block", number])).status, 0);
    }
    commit();
    assert!(git(desk, &["checkout", "-q", "-"]));
    for number in ours {
        assert_eq!(desk.run(&approve(&["--block", number])).status, 0);
    }
    commit();
    assert!(git(desk, &["merge", "-q", "theirs"]), "{}", read(desk, REVIEW));
    read(desk, REVIEW)
}

#[test]
fn approvals_of_two_branches_merge_without_a_conflict() {
    // Both begin the review file; both add to one, also the same block.
    for (before, ours, theirs) in [
        (&[][..], &["1"][..], &["2", "3"][..]),
        (&["1"], &["2"], &["3"]),
        (&["3"], &["1", "2"], &["2"]),
    ] {
        let desk = translated();
        if !git(&desk, &["init", "-q"]) {
            return;
        }
        for number in before {
            desk.run(&approve(&["--block", number]));
        }
        let review = merged(&desk, ours, theirs);
        let ran = desk.run(&BUILD);
        assert_eq!((ran.status, ran.out.as_str()), (0, "knie.de.pdf\n"), "{review}{}", ran.err);
    }
}

#[test]
fn older_review_file_merges_after_both_branches_wrote_it_anew() {
    let desk = translated();
    if !git(&desk, &["init", "-q"]) {
        return;
    }
    desk.run(&approve(&["--block", "1"]));
    let review = read(&desk, REVIEW);
    let pair = review.split("pair = \"").nth(1).unwrap().split('"').next().unwrap();
    let old = format!(
        "leaflet = \"knie\"\nlanguage = \"de\"\n\n[[approved]]\nby = \"A\"\n\
         date = 2026-11-24\npairs = [\n  \"{pair}\", # Knie\n]\n"
    );
    desk.write(REVIEW, old.as_bytes());
    let review = merged(&desk, &["2"], &["3"]);
    assert_eq!(desk.run(&BUILD).status, 0, "{review}");
}

#[test]
fn git_is_told_how_reviews_merge_once_and_only_in_a_repository() {
    let desk = translated();
    let ran = desk.run(&approve(&["--block", "1"]));
    assert_eq!(ran.out, format!("{REVIEW}\n"));
    let attributes = "translations/.gitattributes";
    assert!(!desk.path(attributes).exists());
    fs::create_dir(desk.path(".git")).unwrap();
    let ran = desk.run(&approve(&["--block", "2"]));
    assert_eq!(ran.out, format!("{REVIEW}\n{attributes}\n"));
    assert_eq!(read(&desk, attributes), "*.review.toml merge=union\n");
    assert_eq!(desk.run(&approve(&["--block", "3"])).out, format!("{REVIEW}\n"));
}
