use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::{Block, BlockContent, Figure, InlineText, contents};
use crate::definition::{Leaflet, Practice};
use crate::diagnostic::{Position, Span};

/// Digits and capitals of which none looks like another, and no vowels, so that
/// no word comes of them.
const ALPHABET: &[u8; 24] = b"23456789CDFHJKMNPQRTVWXY";
/// 24⁶, some 190 million: enough to tell the leaflets of a country apart.
const LENGTH: usize = 6;

/// The fingerprint of what is said: the same wherever its lines end, however
/// they are indented, in every look and on every machine. Of what a practice
/// says in it only the name counts, so that one text has one fingerprint,
/// whoever hands it out. The colophon, which shows the fingerprint, is not yet
/// among the blocks.
pub(super) fn fingerprint(blocks: &[Block], spans: &[Option<Span>], leaflet: &Leaflet) -> String {
    let mut words = FingerprintText { leaflet, spans, words: String::new() };
    contents(blocks).iter().for_each(|content| words.add(content));
    let digest = Sha256::digest(words.words.nfc().collect::<String>());
    let first = digest.iter().take(8).fold(0, |number, &byte| number << 8 | u64::from(byte));
    let base = ALPHABET.len() as u64;
    let digits = std::iter::successors(Some(first), |number| Some(number / base));
    let letter = |number: u64| char::from(ALPHABET[(number % base) as usize]);
    digits.take(LENGTH).map(letter).collect()
}

/// All that is said, a line for each text.
struct FingerprintText<'a> {
    leaflet: &'a Leaflet,
    /// Where each node's words stand, by [`NodeId`](super::NodeId).
    spans: &'a [Option<Span>],
    words: String,
}

impl FingerprintText<'_> {
    fn add(&mut self, content: &BlockContent<'_, InlineText>) {
        match content {
            BlockContent::Text(_, role) if role.is_label() => {}
            BlockContent::Text(text, _) => self.text(text),
            BlockContent::Picture(figure) => self.alt(figure),
        }
    }

    /// Adds what a picture shows, as it was written, with the names of the
    /// practice's words.
    fn alt(&mut self, figure: &Figure) {
        let leaflet = self.leaflet;
        let written = self.spans[figure.node.0 as usize];
        let given = leaflet.figures.iter().find(|given| Some(given.name.span) == written);
        if let Some(alt) = given.and_then(|given| given.alt.as_ref()) {
            self.line(&alt.value);
        }
    }

    /// Adds a text, the names of the practice's words in their places.
    fn text(&mut self, text: &InlineText) {
        let practice = self.leaflet.practice.as_ref();
        let mut line = String::with_capacity(text.text.len());
        let mut last = None;
        for (words, file) in text.offsets.stretches(&text.text) {
            let name = practice.and_then(|practice| name_at(practice, file));
            match name {
                None => line.push_str(words),
                // A word of several lines has a stretch for each.
                Some(name) if last == Some(name) => {}
                Some(name) => line.extend(["{practice.", name, "}"]),
            }
            last = name;
        }
        self.line(&line);
    }

    fn line(&mut self, line: &str) {
        let blank = |sign: char| sign.is_whitespace();
        let words = line.split(blank).filter(|word| !word.is_empty());
        for word in words {
            self.words.extend(word.chars().filter(|&sign| sign != '\u{AD}'));
            self.words.push(' ');
        }
        self.words.push('\n');
    }
}

/// The word of a practice that stands at a place.
fn name_at(practice: &Practice, file: Position) -> Option<&str> {
    practice.words().find(|(_, text)| text.span.contains(file)).map(|(name, _)| name)
}
