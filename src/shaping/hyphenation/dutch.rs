use hypher::Lang;

use super::compounds::Compounds;
use super::{Limits, Place, patterns};
use crate::shaping::BreakKind;

/// Words with a vowel at their end that is doubled before -tje, with the place
/// of that vowel and the vowel as it was: cafeetje is café-tje.
const DIMINUTIVES: [(&str, &str); 12] = [
    ("cafeetje", "é"),
    ("comiteetje", "é"),
    ("coupeetje", "é"),
    ("logeetje", "é"),
    ("sateetje", "é"),
    ("autootje", "o"),
    ("fotootje", "o"),
    ("pianootje", "o"),
    ("videootje", "o"),
    ("parapluutje", "u"),
    ("agendaatje", "a"),
    ("collegaatje", "a"),
];

const VOWELS: [char; 8] = ['a', 'e', 'i', 'o', 'u', 'y', 'é', 'è'];

/// Divides Dutch words.
#[derive(Debug, Default)]
pub(super) struct Dutch {
    compounds: Compounds,
}

impl Dutch {
    /// The places of a small word, in order.
    pub(super) fn places(&self, word: &str, limits: Limits) -> Vec<Place> {
        let joints = self.compounds.joints(word);
        let mut places = Vec::new();
        if joints.is_empty() {
            places = patterns(word, Lang::Dutch, limits);
        } else {
            let begins = std::iter::once(0).chain(joints.iter().copied());
            let ends = joints.iter().copied().chain([word.len()]);
            for (begin, end) in begins.zip(ends) {
                places.extend(begin_of_part(begin));
                let within = within_part(&word[begin..end], limits);
                places.extend(within.map(|place| place.moved(begin)));
            }
        }
        places.retain(|place| reads_well(word, place, limits));
        places.extend(diminutive(word));
        places
    }
}

/// The joint a part begins at, unless it is the first.
fn begin_of_part(begin: usize) -> Option<Place> {
    (begin > 0).then(|| Place::new(begin, BreakKind::Joint))
}

/// The patterns' places in a part of a compound, which ends as a word does: in
/// a long one alone, and well away from its joints, where the word reads best.
fn within_part(part: &str, limits: Limits) -> impl Iterator<Item = Place> {
    let length = part.chars().count();
    let places =
        if length < limits.word { Vec::new() } else { patterns(part, Lang::Dutch, limits) };
    places.into_iter().filter(move |place| {
        let before = part[..place.line_end].chars().count();
        before >= limits.beside_joint && length - before >= limits.beside_joint
    })
}

/// Whether both parts read as they are meant: `ij` is one letter; before a
/// letter with a diaeresis the diaeresis would have to go (ski-ers); before
/// -tje a doubled vowel may have been a single one (café-tje). Between two
/// vowels (situ-atie) a reader goes wrong, and where the patterns divide
/// before `gn` (dia-gnose) the language does not (diag-nose).
fn reads_well(word: &str, place: &Place, limits: Limits) -> bool {
    let (before, after) = word.split_at(place.line_end);
    let enough = |part: &str, least| part.chars().count() >= least;
    let splits_ij = before.ends_with('i') && after.starts_with('j');
    let changes = after.starts_with(['ä', 'ë', 'ï', 'ö', 'ü']);
    let doubled = ["aa", "ee", "oo", "uu"].iter().any(|vowel| before.ends_with(vowel));
    let diminutive = doubled && ["tje", "tjes"].contains(&after);
    let joint = place.kind == BreakKind::Joint;
    let stumbles =
        before.ends_with(VOWELS) && (after.starts_with(VOWELS) || after.starts_with("gn"));
    let right = !splits_ij && !changes && !diminutive && (joint || !stumbles);
    right && enough(before, limits.part.0) && enough(after, limits.part.1)
}

/// The place before -tje in a word whose last vowel is doubled there.
fn diminutive(word: &str) -> Option<Place> {
    let single = word.strip_suffix('s').unwrap_or(word);
    let &(_, vowel) = DIMINUTIVES.iter().find(|(ending, _)| single.ends_with(ending))?;
    let line_start = single.len() - "tje".len();
    let line_end = line_start - 2;
    Some(Place { line_end, line_start, letters: Some(vowel), kind: BreakKind::Pattern })
}
