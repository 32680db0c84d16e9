//! Short lines of one sentence with a capital at the beginning of each, such as a name or a
//! noun of German, told from lines that were meant apart ([`joined_lines`](super::joined_lines)).

use crate::definition::LanguageTag;
use crate::locale::{Locale, NoBreakWords, SentenceWords};

/// The fewest words of a line that is taken for the beginning of a sentence without a verb
/// that is known.
const FEWEST_WORDS: usize = 3;

/// Whether lines that each begin with a capital are more likely one sentence than lines of
/// their own. A line with the verb or pronoun of a sentence may be the heading of several
/// lines, so most lines must run on.
pub(super) fn run_on(lines: &[&str], language: &LanguageTag) -> bool {
    let sentences = Locale::of(language).and_then(|locale| locale.connecting);
    let Some(words) = sentences.map(|words| &words.sentences) else { return false };
    let is_pair = lines.len() == 2;
    let joints = lines.windows(2).map(|two| (two[0], two[1]));
    let running = joints.filter(|(line, next)| runs_on(line, next, is_pair, words)).count();
    2 * running > lines.len().saturating_sub(1)
}

/// Whether a sentence on a line goes on with the next.
fn runs_on(line: &str, next: &str, is_pair: bool, words: &SentenceWords) -> bool {
    let (line, next) = (words_of(line), words_of(next));
    let (Some(first), Some(last), Some(of_next)) = (line.first(), line.last(), next.first()) else {
        return false;
    };
    let begins_sentence = |word: &str| has(words.subjects, word) || has(words.requests, word);
    if !of_next.starts_with(char::is_uppercase) || begins_sentence(of_next) {
        return false;
    }
    let has_subject = line.iter().any(|word| has(words.subjects, word));
    let has_verb = line[1..].iter().any(|word| has(words.inner, word));
    let opens = has(words.openings, first) || has(words.requests, first);
    let is_begun =
        is_pair && line.len() >= FEWEST_WORDS && opens && last.starts_with(char::is_lowercase);
    has_subject || has_verb || is_begun || is_title(last)
}

/// Whether a word alone on a line may begin a sentence.
pub(super) fn is_of_sentence(word: &str, language: &LanguageTag) -> bool {
    let sentences = Locale::of(language).and_then(|locale| locale.connecting);
    sentences.is_some_and(|words| {
        let SentenceWords { subjects, inner, openings, requests } = &words.sentences;
        [subjects, inner, openings, requests].into_iter().any(|list| has(list, word))
    })
}

/// Whether lines hold a subject or a verb, or the language has no list of them.
pub(super) fn have_verb(lines: &[&str], language: &LanguageTag) -> bool {
    let sentences = Locale::of(language).and_then(|locale| locale.connecting);
    let Some(words) = sentences.map(|words| &words.sentences) else { return true };
    let has_verb = |line: &&str| {
        let line = words_of(line);
        let is_subject = |word: &&str| has(words.subjects, word);
        line.iter().any(is_subject)
            || line.first().is_some_and(|first| has(words.requests, first))
            || line.iter().skip(1).any(|word| has(words.inner, word))
    };
    words.subjects.is_empty() || lines.iter().any(has_verb)
}

/// Whether a list has a word, in small letters or capitals.
fn has(list: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    list.split_ascii_whitespace().any(|it| it == word)
}

/// The words of a line without punctuation.
fn words_of(line: &str) -> Vec<&str> {
    let of_mark = |it: char| !it.is_alphanumeric() && it != '.';
    let bare = line.split_whitespace().map(|word| word.trim_matches(of_mark));
    bare.filter(|word| !word.is_empty()).collect()
}

/// Whether a word is a title, which a name follows.
fn is_title(word: &str) -> bool {
    NoBreakWords::in_all_languages(|words| words.titles).any(|title| title == word)
}
