//! The candidate nearest to a mistyped word, for "did you mean".

/// The candidate that a person most likely meant by `word`, if one is close: a
/// third of its letters may be wrong, but at least one.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = word.to_lowercase().chars().collect();
    let allowed = (word.len() / 3).max(1);
    // Each letter of difference in length is at least one error.
    let is_of_length = |candidate: &&str| candidate.chars().count().abs_diff(word.len()) <= allowed;
    candidates
        .into_iter()
        .filter(is_of_length)
        .map(|candidate| (distance(&word, &candidate.to_lowercase()), candidate))
        .filter(|&(distance, _)| distance <= allowed)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters must be added, dropped, changed or swapped with their
/// neighbour to turn one word into the other (optimal string alignment
/// distance).
fn distance(word: &[char], other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, &letter) in word.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, &against) in other.iter().enumerate() {
            let changed = above[column] + usize::from(letter != against);
            let mut least = changed.min(above[column + 1] + 1).min(current[column] + 1);
            let swapped =
                row > 0 && column > 0 && letter == other[column - 1] && word[row - 1] == against;
            if swapped {
                least = least.min(before[column - 1] + 1);
            }
            current.push(least);
        }
        before = std::mem::replace(&mut above, current);
    }
    above[other.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn word_with_two_letters_swapped_is_found() {
        assert_eq!(nearest("haeding", ["text", "heading"]), Some("heading"));
    }

    #[test]
    fn word_unlike_all_others_has_no_nearest() {
        assert_eq!(nearest("telefoon", ["text", "heading"]), None);
    }

    #[test]
    fn word_in_other_case_is_found() {
        assert_eq!(nearest("Titel", ["titel"]), Some("titel"));
    }
}
