//! Pieces joined into texts, with what is expected of them.

use super::chance::Chance;
use super::dictionary::{MARKS, ODD_MARKS, SPACES};
use super::expect::Expect;
use super::pieces::{Duty, Loose, Piece, Place, piece};

/// A text as it is typed, and what is expected of it.
#[derive(Debug, Clone)]
pub(crate) struct Typed {
    pub(crate) source: String,
    pub(crate) expected: Vec<Expect>,
    pub(crate) duty: Duty,
    /// What something has to be said of.
    pub(crate) said: Vec<String>,
    /// Where its links lead.
    pub(crate) targets: Vec<String>,
}

impl Default for Typed {
    fn default() -> Self {
        let (source, said, targets) = (String::new(), Vec::new(), Vec::new());
        Self { source, expected: Vec::new(), duty: Duty::Plain, said, targets }
    }
}

impl Typed {
    /// A text that is printed as it is typed.
    pub(crate) fn plain(source: impl Into<String>) -> Self {
        let source = source.into();
        Self { expected: vec![Expect::text(source.clone())], source, ..Self::default() }
    }

    /// Adds what is typed and not printed, or printed in another way.
    pub(crate) fn typed(mut self, source: &str) -> Self {
        self.source.push_str(source);
        self
    }

    /// Adds what is printed and not typed.
    pub(crate) fn printed(mut self, printed: &str) -> Self {
        self.expected.push(Expect::text(printed));
        self
    }

    /// Adds a text.
    pub(crate) fn then(mut self, other: Self) -> Self {
        self.source.push_str(&other.source);
        self.expected.extend(other.expected);
        self.duty = self.duty.max(other.duty);
        self.said.extend(other.said);
        self.targets.extend(other.targets);
        self
    }

    /// The text with blanks before each of its lines but the first.
    pub(crate) fn continued(self, blanks: &str) -> Self {
        let continued = |text: &String| text.replace('\n', &format!("\n{blanks}"));
        let said = self.said.iter().map(continued).collect();
        Self { source: continued(&self.source), said, ..self }
    }

    /// The text, of which anything may be printed.
    pub(crate) fn printed_somehow(mut self) -> Self {
        self.expected = vec![Expect::Anything];
        self
    }

    /// The text, which may be refused.
    pub(crate) fn may_be_refused(mut self) -> Self {
        self.duty = self.duty.max(Duty::May);
        self
    }

    /// The text, of which something has to be said.
    pub(crate) fn must_be_said(mut self) -> Self {
        self.duty = Duty::Must;
        self.said.push(self.source.clone());
        self
    }

    fn push(&mut self, piece: Piece) {
        self.source.push_str(&piece.source);
        self.duty = self.duty.max(piece.duty);
        if piece.duty == Duty::Must {
            self.said.push(piece.source);
        }
        self.targets.extend(piece.target);
        self.expected.push(match piece.printed.len() {
            1 => Expect::Text(piece.printed.into_iter().next().unwrap_or_default()),
            _ => Expect::OneOf(piece.printed),
        });
    }

    /// The same with stars and underscores left out of account: marks that need a word
    /// said may have become a pair with others, or characters within a word.
    fn loosened(mut self) -> Self {
        self.said.retain(|written| !written.contains('*'));
        for expect in &mut self.expected {
            *expect = match std::mem::replace(expect, Expect::Anything) {
                Expect::Text(text) => Expect::Loose(text),
                Expect::OneOf(texts) if texts.iter().all(|it| bare(it) == bare(&texts[0])) => {
                    Expect::Loose(bare(&texts[0]))
                }
                other => other,
            };
        }
        self
    }
}

/// A text without its stars and underscores.
fn bare(text: &str) -> String {
    text.replace(['*', '_'], "")
}

/// A line of text: so many pieces at most.
pub(crate) fn line(chance: &mut Chance, place: Place, most: usize) -> Typed {
    let paste = Paste::any(chance);
    let mut text = Typed::default();
    let (mut opened, mut paired, mut touching) = (false, false, false);
    for index in 0..chance.between(1, most) {
        let mut next = piece(chance, place);
        paste.change(chance, &mut next);
        if index > 0 {
            touching |= join(chance, place, &mut text, &next);
        } else if needs_a_word_before(&next.source) {
            text.push(Piece::typed("Nu"));
            text = text.typed(" ");
        }
        paired |= opened && (next.loose == Loose::Closer || next.source.contains('*'));
        opened |= next.loose == Loose::Opener;
        text.push(next);
    }
    // As a whole paragraph they may be the note to a word with a star above.
    let is_emphasised = text.source.starts_with('*') && text.source.ends_with('*');
    match () {
        () if touching || paired => text.loosened().may_be_refused(),
        () if is_emphasised => text.may_be_refused(),
        () => text,
    }
}

/// Puts something between two pieces; true where that is nothing at all, so
/// that they may make something else together.
fn join(chance: &mut Chance, place: Place, text: &mut Typed, next: &Piece) -> bool {
    let fits_a_line = place == Place::Text && !needs_a_word_before(&next.source);
    match chance.below(16) {
        10..=12 if fits_a_line => text.source.push('\n'),
        13.. if chance.is_crowded && chance.errs(2) && can_touch(text, next) => return true,
        13 if !text.source.ends_with(|it: char| it.is_ascii_punctuation()) => {
            text.push(Piece::typed(","));
            text.source.push(' ');
        }
        14 => text.source.push(chance.pick(SPACES)),
        15 if chance.errs(8) && can_touch(text, next) => return true,
        _ => text.source.push(' '),
    }
    false
}

/// Whether what two pieces say is the same when nothing is between them.
fn can_touch(text: &Typed, next: &Piece) -> bool {
    let is_whole = |text: &str| {
        text.contains(['[', ']', '@', '&', '/', '\\'])
            || text.contains("__")
            || text.contains("www.")
    };
    next.target.is_none() && !is_whole(&next.source) && !is_whole(&text.source)
}

/// Whether a line that begins so may be more than running text.
fn needs_a_word_before(source: &str) -> bool {
    let first = source.chars().next().unwrap_or(' ');
    let word = source.split([' ', '\n', '\u{A0}']).next().unwrap_or_default();
    let numbered = word.strip_suffix(['.', ')']).is_some_and(|number| {
        !number.is_empty()
            && number.chars().all(|it| it.is_ascii_alphanumeric())
            && number.len() < 3
    });
    let mark =
        matches!(word, "-" | "+" | "*" | "**" | "–" | "−" | "—" | "=" | "_" | "o" | "#" | "\\");
    numbered
        || mark
        || matches!(first, '>' | '|' | '`' | '☐' | '§' | '<' | '~' | '!' | '=' | '\u{FEFF}')
        || source.starts_with("[ ]")
        || source.starts_with("[x]")
        || first.is_whitespace()
}

/// What pasting does to the words of a text.
enum Paste {
    Typed,
    /// Each space is this one.
    Spaces(char),
    /// Every other space is another one.
    Mixed,
    /// Marks that cannot be seen in words.
    Marks,
    /// Characters that may be refused.
    Odd,
}

impl Paste {
    fn any(chance: &mut Chance) -> Self {
        match chance.below(16) {
            12 => Self::Spaces(chance.pick(SPACES)),
            13 => Self::Mixed,
            14 => Self::Marks,
            15 if chance.errs(3) => Self::Odd,
            _ => Self::Typed,
        }
    }

    fn change(&self, chance: &mut Chance, piece: &mut Piece) {
        let is_typed = piece.printed.len() == 1 && piece.printed[0] == piece.source;
        if !is_typed || piece.target.is_some() || piece.duty != Duty::Plain {
            return;
        }
        piece.source = match self {
            Self::Typed => return,
            Self::Spaces(space) => piece.source.replace(' ', &space.to_string()),
            Self::Mixed => mixed(chance, &piece.source),
            Self::Marks if piece.source.chars().all(|it| it.is_alphabetic() || it == ' ') => {
                with_mark(chance, &piece.source, MARKS)
            }
            Self::Marks => return,
            // A space behind the brackets makes a tick box of them.
            Self::Odd if piece.source.contains(['[', ']']) => return,
            Self::Odd => {
                piece.duty = piece.duty.max(Duty::May);
                with_mark(chance, &piece.source, ODD_MARKS)
            }
        };
        piece.printed = vec![piece.source.clone()];
    }
}

fn mixed(chance: &mut Chance, source: &str) -> String {
    let other = |it| if it == ' ' && chance.one_in(2) { chance.pick(SPACES) } else { it };
    source.chars().map(other).collect()
}

fn with_mark(chance: &mut Chance, source: &str, marks: &[char]) -> String {
    let characters: Vec<char> = source.chars().collect();
    // Not at an end, where it would touch another piece.
    let at = 1 + chance.below(characters.len().saturating_sub(1).max(1));
    let mark = chance.pick(marks);
    let (before, after) = characters.split_at(at.min(characters.len()));
    before.iter().chain(Some(&mark).filter(|_| !after.is_empty())).chain(after).collect()
}
