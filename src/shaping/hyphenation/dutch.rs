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

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
        || !letter.is_ascii() && "éèêëïöüäáóàô".contains(letter)
}

/// What stands before a word that begins with a vowel, the letters that then
/// follow, and the words that only look like one: the patterns know few of these
/// and read on over the border (geo-pereerd, pos-toperatief, in-teractie).
const PREFIXES: [Prefix; 9] = [
    Prefix { letters: "ge", before: &["a", "o"], not: GEO },
    Prefix { letters: "be", before: &["a", "o"], not: &["beat", "beau", "beow", "beos"] },
    Prefix { letters: "na", before: &["o", "ij"], not: &["naomi"] },
    Prefix { letters: "pre", before: &["a", "o"], not: &[] },
    Prefix { letters: "post", before: &["a", "o", "in", "ex"], not: &["postam", "postogram"] },
    Prefix { letters: "anti", before: &["a", "o", "i", "u", "ep"], not: &[] },
    Prefix { letters: "inter", before: &["a", "o", "u"], not: &[] },
    Prefix { letters: "hyper", before: &["a", "e", "i", "o", "u"], not: &["hyperoni"] },
    Prefix { letters: "her", before: HER, not: &[] },
];

/// The words of the earth, which begin with no prefix.
const GEO: &[&str] = &[
    "geobot", "geocent", "geoche", "geode", "geodr", "geofys", "geogra", "geohyd", "geolo",
    "geomet", "geomag", "geomor", "geopoli", "geosta", "geosf", "geotex", "geoth", "geoïn",
    "georgi",
];

const HER: &[&str] = &[
    "aan", "adem", "eva", "exa", "ijk", "ind", "inn", "inr", "ins", "inv", "ont", "opb", "ope",
    "opl", "opn", "opv", "ori", "ove", "uit",
];

/// A prefix before a vowel.
struct Prefix {
    letters: &'static str,
    before: &'static [&'static str],
    not: &'static [&'static str],
}

impl Prefix {
    fn begins(&self, word: &str) -> bool {
        let starts = |text: &str, begins: &[&str]| begins.iter().any(|it| text.starts_with(it));
        word.strip_prefix(self.letters).is_some_and(|rest| starts(rest, self.before))
            && !starts(word, self.not)
    }
}

/// So many bytes has a stretch of a word without a vowel at most.
const LONGEST_FRAGMENT: usize = 3;

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
            places = syllables(word);
        } else {
            let begins = std::iter::once(0).chain(joints.iter().copied());
            let ends = joints.iter().copied().chain([word.len()]);
            for (begin, end) in begins.zip(ends) {
                places.extend(begin_of_part(begin));
                let within = within_part(&word[begin..end], limits);
                places.extend(within.map(|place| place.moved(begin)));
            }
        }
        places.retain(|place| reads_well(word, place));
        drop_fragments(word, &mut places);
        places.retain(|place| leaves_enough(word, place, limits));
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
    let places = if length < limits.word { Vec::new() } else { syllables(part) };
    places.into_iter().filter(move |place| {
        let before = part[..place.line_end].chars().count();
        before >= limits.beside_joint && length - before >= limits.beside_joint
    })
}

/// The places of a word or a part of one that has no joints: behind its prefix,
/// and those the patterns find in what follows.
fn syllables(word: &str) -> Vec<Place> {
    let all = Limits::THOROUGH;
    let Some(prefix) = PREFIXES.iter().find(|prefix| prefix.begins(word)) else {
        return patterns(word, Lang::Dutch, all);
    };
    let begin = prefix.letters.len();
    let after = patterns(&word[begin..], Lang::Dutch, all).into_iter();
    let behind = Place::new(begin, BreakKind::Joint);
    std::iter::once(behind).chain(after.map(|place| place.moved(begin))).collect()
}

/// Takes away what divides off a fragment: a vowel by itself belongs to what
/// follows (post-ope-ratief), and of letters without a vowel one border is wrong.
fn drop_fragments(word: &str, places: &mut Vec<Place>) {
    let is_short = |pair: &[Place]| pair[1].line_start - pair[0].line_start <= LONGEST_FRAGMENT;
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

/// Whether both parts read as they are meant: `ij` is one letter; before a
/// letter with a diaeresis the diaeresis would have to go (ski-ers); before
/// -tje a doubled vowel may have been a single one (café-tje). Between two
/// vowels (situ-atie) a reader goes wrong, and where the patterns divide
/// before `gn` (dia-gnose) the language does not (diag-nose).
fn reads_well(word: &str, place: &Place) -> bool {
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

/// Whether enough letters stand on both sides of a place.
fn leaves_enough(word: &str, place: &Place, limits: Limits) -> bool {
    let (before, after) = word.split_at(place.line_end);
    let enough = |part: &str, least| part.chars().count() >= least;
    enough(before, limits.part.0) && enough(after, limits.part.1)
}

/// The place before -tje in a word whose last vowel is doubled there.
fn diminutive(word: &str) -> Option<Place> {
    let single = word.strip_suffix('s').unwrap_or(word);
    let &(_, vowel) = DIMINUTIVES.iter().find(|(ending, _)| single.ends_with(ending))?;
    let line_start = single.len() - "tje".len();
    let line_end = line_start - 2;
    Some(Place { line_end, line_start, letters: Some(vowel), kind: BreakKind::Pattern })
}
