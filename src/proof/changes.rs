//! The words that differ between two versions of a text: those outside the longest
//! common subsequence of their words. `row` shows them bold and slanted.

use std::ops::Range;

/// The longest text that is compared, in words: the time grows with the square of
/// the length, and no reader sees what changed in a longer one at a glance.
const MOST_WORDS: usize = 1_000;

/// The byte ranges of each of two texts that the other does not have; empty for
/// very long texts.
pub(super) fn changes(old: &str, new: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (old_words, new_words) = (words(old), words(new));
    if old_words.len().max(new_words.len()) > MOST_WORDS {
        return (Vec::new(), Vec::new());
    }
    let common = common(old, &old_words, new, &new_words);
    let (kept_old, kept_new): (Vec<usize>, Vec<usize>) = common.into_iter().unzip();
    (without(&old_words, &kept_old), without(&new_words, &kept_new))
}

/// The byte ranges of the words of a text.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        let start = words.last().map_or(0, |last: &Range<usize>| last.end);
        let start = start + text[start..].find(word).unwrap_or(0);
        words.push(start..start + word.len());
    }
    words
}

/// The longest common subsequence, as pairs of word numbers, one of each text.
fn common(
    old: &str,
    old_words: &[Range<usize>],
    new: &str,
    new_words: &[Range<usize>],
) -> Vec<(usize, usize)> {
    let same = |i: usize, j: usize| old[old_words[i].clone()] == new[new_words[j].clone()];
    // longest[i][j]: its length for the words from i and from j on.
    let mut longest = vec![vec![0_u32; new_words.len() + 1]; old_words.len() + 1];
    for i in (0..old_words.len()).rev() {
        for j in (0..new_words.len()).rev() {
            longest[i][j] = if same(i, j) {
                longest[i + 1][j + 1] + 1
            } else {
                longest[i + 1][j].max(longest[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < old_words.len() && j < new_words.len() {
        if same(i, j) {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if longest[i + 1][j] >= longest[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// The byte ranges of the runs of words that are not kept.
fn without(words: &[Range<usize>], kept: &[usize]) -> Vec<Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::new();
    let mut previous = None;
    for (index, word) in words.iter().enumerate() {
        if kept.binary_search(&index).is_ok() {
            continue;
        }
        let follows = index > 0 && previous == Some(index - 1);
        match stretches.last_mut().filter(|_| follows) {
            Some(last) => last.end = word.end,
            None => stretches.push(word.clone()),
        }
        previous = Some(index);
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::changes;

    #[test]
    fn words_that_changed_are_found_in_both_texts() {
        let (old, new) = ("Neem 800 mg per dag.", "Neem elke dag 1000 mg calcium per dag.");
        let (gone, come) = changes(old, new);
        assert_eq!(gone.into_iter().map(|it| &old[it]).collect::<Vec<_>>(), ["800"]);
        let come: Vec<&str> = come.into_iter().map(|it| &new[it]).collect();
        assert_eq!(come, ["elke dag 1000", "calcium"]);
    }

    #[test]
    fn repeated_word_is_found_at_its_own_place() {
        let (gone, come) = changes("een een twee", "een twee twee");
        let stretches = gone.into_iter().chain(come).map(|it| (it.start, it.end));
        assert_eq!(stretches.collect::<Vec<_>>(), [(4, 7), (9, 13)]);
    }
}
