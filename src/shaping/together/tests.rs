use super::Habits;
use crate::calendar::months;
use crate::definition::LanguageTag;

fn habits(language: &str) -> Habits {
    Habits::of(&LanguageTag(language.to_owned()))
}

/// Asserts that a line may end nowhere within a text, or at every space.
#[track_caller]
fn assert_kept(language: &str, text: &str, kept: bool) {
    for (at, _) in text.match_indices(' ') {
        let (before, after) = (&text[..at], &text[at + 1..]);
        assert_eq!(habits(language).keep_together(before, after), kept, "{before}|{after}");
    }
}

#[test]
fn date_stays_together_in_every_language_of_the_program() {
    for language in ["nl", "en", "de", "tr", "pl", "uk", "ar", "fa", "prs", "ti"] {
        for month in months(language).unwrap() {
            assert_kept(language, &format!("24 {month} 2026"), true);
        }
    }
    assert_kept("de", "24. November 2026.", true);
    assert_kept("uk", "24 листопада 2026 р.", true);
    assert_kept("ar", "(٢٤ نوفمبر ٢٠٢٦)", true);
    assert_kept("fa", "۲۴ ژانویه ۲۰۲۶", true);
    assert_kept("fa-AF", "۲۴ جنوری ۲۰۲۶", true);
}

#[test]
fn number_stays_with_what_it_counts_in_the_digits_of_any_script() {
    assert_kept("ar", "١٥ دقيقة،", true);
    assert_kept("fa", "۱۵ mg", true);
    assert_kept("ar", "دقيقة ثم", false);
}

#[test]
fn word_of_one_letter_stays_with_the_next_where_a_language_asks_it() {
    for (language, text) in [
        ("pl", "w domu"),
        ("cs", "k lékaři"),
        ("sk", "o tom"),
        ("uk", "у лікаря"),
        ("ru", "в доме"),
        ("be", "з вамі"),
    ] {
        assert_kept(language, text, true);
    }
    assert_kept("nl", "u kunt", false);
    assert_kept("bg", "в дома", false);
}

#[test]
fn sign_after_a_space_stays_with_its_word_in_french() {
    assert_kept("fr", "Attention !", true);
    assert_kept("fr-BE", "« oui »", true);
    assert_kept("fr", "deux ; :", true);
    assert_kept("nl", "Let op", false);
    assert_kept("fr", "deux trois", false);
}
