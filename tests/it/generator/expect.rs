//! What is expected to be read from the paper, in the order of its structure.

use unicode_normalization::UnicodeNormalization;

/// Stands in an expected text for any one character: one of a fingerprint.
pub(crate) const ANY: char = '\u{1}';

/// A stretch of what is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Expect {
    /// These characters.
    Text(String),
    /// One of these: where the grammar leaves a choice that has to be reported.
    OneOf(Vec<String>),
    /// These characters, stars and underscores aside: where two pieces together
    /// may be a pair of marks.
    Loose(String),
    /// Whatever there is.
    Anything,
}

impl Expect {
    /// Characters as they are.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

/// Where a text is other than expected.
#[derive(Debug, Clone, Default)]
pub(crate) struct Difference {
    /// The stretch that is not there as it is expected.
    pub(crate) stretch: String,
    /// What is expected from a little before the difference on.
    pub(crate) expected: String,
    /// What is there instead.
    pub(crate) found: String,
    at: usize,
}

/// Compares a text with what is expected of it, as far as it carries meaning.
pub(crate) fn compare(expected: &[Expect], found: &str) -> Result<(), Difference> {
    let found: Vec<char> = essence(found).chars().collect();
    let mut furthest = Difference::default();
    if follows(expected, &found, 0, &mut furthest) {
        return Ok(());
    }
    let from = furthest.at.saturating_sub(BEFORE);
    furthest.found = found[from..].iter().take(SHOWN).collect();
    Err(furthest)
}

/// How many characters of a difference are shown, and how many before it.
const SHOWN: usize = 42;
const BEFORE: usize = 12;

/// The characters that carry meaning, as they are compared: without white
/// space, without what cannot be seen, composed.
pub(crate) fn essence(text: &str) -> String {
    let is_read = |it: &char| !it.is_whitespace() && !is_invisible(*it);
    text.chars().filter(is_read).nfc().collect()
}

/// Whether a character leaves no mark on paper by itself (Unicode's
/// `Default_Ignorable_Code_Point`, as far as people paste them).
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
    )
}

fn follows(expected: &[Expect], found: &[char], at: usize, furthest: &mut Difference) -> bool {
    let Some((first, rest)) = expected.split_first() else {
        if at < found.len() {
            furthest.note(at, "the end", String::new());
        }
        return at == found.len();
    };
    let (choices, loose) = match first {
        Expect::Text(text) => (std::slice::from_ref(text), false),
        Expect::OneOf(texts) => (&texts[..], false),
        Expect::Loose(text) => (std::slice::from_ref(text), true),
        Expect::Anything => {
            return (at..=found.len()).any(|end| follows(rest, found, end, furthest));
        }
    };
    choices.iter().any(|choice| {
        let Some(end) = step(choice, found, at, loose, furthest) else { return false };
        let marks = found[end..].iter().take_while(|&&there| loose && is_mark(there)).count();
        (end..=end + marks).any(|end| follows(rest, found, end, furthest))
    })
}

impl Difference {
    fn note(&mut self, at: usize, stretch: &str, expected: String) {
        if at >= self.at {
            *self = Self { stretch: stretch.to_owned(), expected, found: String::new(), at };
        }
    }
}

fn is_mark(character: char) -> bool {
    matches!(character, '*' | '_')
}

/// Where a text ends that stands at a place.
fn step(
    text: &str,
    found: &[char],
    mut at: usize,
    loose: bool,
    furthest: &mut Difference,
) -> Option<usize> {
    let stretch = text;
    let text: Vec<char> = essence(text).chars().collect();
    for (index, &wanted) in text.iter().enumerate() {
        if loose && is_mark(wanted) {
            continue;
        }
        while loose && found.get(at).is_some_and(|&there| is_mark(there)) {
            at += 1;
        }
        if found.get(at).is_none_or(|&there| wanted != ANY && wanted != there) {
            let rest = text[index.saturating_sub(BEFORE)..].iter().take(SHOWN).collect();
            furthest.note(at, stretch, rest);
            return None;
        }
        at += 1;
    }
    Some(at)
}
