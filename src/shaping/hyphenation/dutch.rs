//! Where Dutch words may be divided: at the joints of compounds, after prefixes, and where the
//! patterns divide, except where that reads badly. The lists are in `locale`.

use hypher::Lang;

use super::compounds::Joints;
use super::{DivisionPoint, Limits, patterns};
use crate::locale::{Compounds, Prefix};
use crate::shaping::BreakKind;

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
        || !letter.is_ascii() && "éèêëïöüäáóàô".contains(letter)
}

impl Prefix {
    /// Whether a word begins with it.
    fn begins(&self, word: &str) -> bool {
        let starts = |text: &str, begins: &[&str]| begins.iter().any(|it| text.starts_with(it));
        word.strip_prefix(self.letters).is_some_and(|rest| starts(rest, self.before))
            && !starts(word, self.not)
    }
}

/// The longest stretch of a word without a vowel, in bytes.
const LONGEST_FRAGMENT: usize = 3;

/// Divides Dutch words.
#[derive(Debug)]
pub(super) struct Dutch {
    compounds: &'static Compounds,
    joints: Joints,
}

impl Dutch {
    /// Divides by the lists of `compounds`.
    pub(super) fn new(compounds: &'static Compounds) -> Self {
        Self { compounds, joints: Joints::new(compounds) }
    }

    /// The division points of a word in small letters, in order.
    pub(super) fn places(&self, word: &str, limits: Limits) -> Vec<DivisionPoint> {
        let joints = self.joints.of(word);
        let mut places = Vec::new();
        if joints.is_empty() {
            places = self.syllables(word);
        } else {
            let begins = std::iter::once(0).chain(joints.iter().copied());
            let ends = joints.iter().copied().chain([word.len()]);
            for (begin, end) in begins.zip(ends) {
                places.extend(joint_before(begin));
                let within = self.within_part(&word[begin..end], limits);
                places.extend(within.map(|place| place.moved(begin)));
            }
        }
        places.retain(|place| reads_well(word, place));
        drop_fragments(word, &mut places);
        places.retain(|place| leaves_enough(word, place, limits));
        places.extend(self.diminutive(word));
        places
    }

    /// The pattern points in a part of a compound, if it is long enough, and only well away
    /// from its joints, where the compound reads best.
    fn within_part(&self, part: &str, limits: Limits) -> impl Iterator<Item = DivisionPoint> {
        let length = part.chars().count();
        let places = if length < limits.word { Vec::new() } else { self.syllables(part) };
        places.into_iter().filter(move |place| {
            let before = part[..place.line_end].chars().count();
            before >= limits.beside_joint && length - before >= limits.beside_joint
        })
    }

    /// The points of a word or part without joints: after its prefix, and the pattern points
    /// in the rest.
    fn syllables(&self, word: &str) -> Vec<DivisionPoint> {
        let all = Limits::THOROUGH;
        let Some(prefix) = self.compounds.prefixes.iter().find(|prefix| prefix.begins(word)) else {
            return patterns(word, Lang::Dutch, all);
        };
        let begin = prefix.letters.len();
        let after = patterns(&word[begin..], Lang::Dutch, all).into_iter();
        let behind = DivisionPoint::new(begin, BreakKind::Joint);
        std::iter::once(behind).chain(after.map(|place| place.moved(begin))).collect()
    }

    /// The point before -tje in a word whose last vowel is doubled there.
    fn diminutive(&self, word: &str) -> Option<DivisionPoint> {
        let single = word.strip_suffix('s').unwrap_or(word);
        let mut known = self.compounds.diminutives.iter();
        let &(_, vowel) = known.find(|(ending, _)| single.ends_with(ending))?;
        let line_start = single.len() - "tje".len();
        let line_end = line_start - 2;
        Some(DivisionPoint { line_end, line_start, letters: Some(vowel), kind: BreakKind::Pattern })
    }
}

/// The joint at the beginning of a part, unless it is the first.
fn joint_before(begin: usize) -> Option<DivisionPoint> {
    (begin > 0).then(|| DivisionPoint::new(begin, BreakKind::Joint))
}

/// Removes the points that cut off a fragment: a single vowel belongs to what follows
/// (post-ope-ratief), and letters without a vowel have one wrong border.
fn drop_fragments(word: &str, places: &mut Vec<DivisionPoint>) {
    let is_short =
        |pair: &[DivisionPoint]| pair[1].line_start - pair[0].line_start <= LONGEST_FRAGMENT;
    if !places.windows(2).any(is_short) {
        return;
    }
    let begins: Vec<usize> = places.iter().map(|place| place.line_start).collect();
    let is_joint: Vec<bool> = places.iter().map(|it| it.kind == BreakKind::Joint).collect();
    let is_fragment = |index: usize| {
        let (begin, end) = (begins.get(index), begins.get(index + 1));
        let piece = begin.zip(end).map_or("", |(&begin, &end)| &word[begin..end]);
        let has_vowel = piece.contains(is_vowel);
        (piece.chars().count() == 1 || !piece.is_empty() && !has_vowel, has_vowel)
    };
    let mut index: usize = 0;
    places.retain(|_| {
        let before = index.checked_sub(1).is_some_and(|before| is_fragment(before).0);
        let (is_fragment, has_vowel) = is_fragment(index);
        let kept = is_joint[index] || !(before || is_fragment && !has_vowel);
        index += 1;
        kept
    });
}

/// Whether both halves read as intended: `ij` is one letter; a diaeresis would have to be
/// dropped at the beginning of a line (ski-ers); before -tje a doubled vowel may have been
/// a single one (café-tje). A division between two vowels (situ-atie) misleads the reader,
/// and before `gn` the patterns divide wrongly (dia-gnose for diag-nose).
fn reads_well(word: &str, place: &DivisionPoint) -> bool {
    let (before, after) = word.split_at(place.line_end);
    let splits_ij = before.ends_with('i') && after.starts_with('j');
    let changes = after.starts_with(['ä', 'ë', 'ï', 'ö', 'ü']);
    let doubled = || ["aa", "ee", "oo", "uu"].iter().any(|vowel| before.ends_with(vowel));
    let diminutive = matches!(after, "tje" | "tjes") && doubled();
    let joint = place.kind == BreakKind::Joint;
    let stumbles =
        || before.ends_with(is_vowel) && (after.starts_with(is_vowel) || after.starts_with("gn"));
    !splits_ij && !changes && !diminutive && (joint || !stumbles())
}

/// Whether a point leaves enough letters on both sides.
fn leaves_enough(word: &str, place: &DivisionPoint, limits: Limits) -> bool {
    let (before, after) = word.split_at(place.line_end);
    let enough = |part: &str, least| part.chars().count() >= least;
    enough(before, limits.part.0) && enough(after, limits.part.1)
}
