//! The fingerprint of a leaflet's words, printed in the colophon, which leads from a print
//! back to its source.

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use super::{Block, BlockContent, Figure, InlineText, contents};
use crate::definition::{Leaflet, Practice};
use crate::diagnostic::{Position, Span};

/// Digits and capitals that are not mistaken for each other, without vowels, so that
/// they form no word.
const ALPHABET: &[u8; 24] = b"23456789CDFHJKMNPQRTVWXY";
/// The number of characters: 24⁶ is some 190 million, enough to tell the leaflets of a
/// country apart.
const LENGTH: usize = 6;

/// The fingerprint of the words of `blocks`. Line ends, indentation, layout and machine
/// do not change it. The practice's words count by name only, so a text has one
/// fingerprint whichever practice hands it out. `blocks` does not hold the colophon yet,
/// which shows the fingerprint.
pub(super) fn fingerprint(blocks: &[Block], spans: &[Option<Span>], leaflet: &Leaflet) -> String {
    let mut words = FingerprintText { leaflet, spans, words: String::new() };
    for content in &contents(blocks) {
        words.add(content);
    }
    let digest = Sha256::digest(words.words.nfc().collect::<String>());
    let first = digest.iter().take(8).fold(0, |number, &byte| number << 8 | u64::from(byte));
    let base = ALPHABET.len() as u64;
    let digits = std::iter::successors(Some(first), |number| Some(number / base));
    let letter = |number: u64| char::from(ALPHABET[(number % base) as usize]);
    digits.take(LENGTH).map(letter).collect()
}

/// The words that are hashed, one line for each text.
struct FingerprintText<'a> {
    leaflet: &'a Leaflet,
    /// The place of each node's words, by [`NodeId`](super::NodeId).
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

    /// Adds the alternative text of a picture as it was written, placeholders included.
    fn alt(&mut self, figure: &Figure) {
        let leaflet = self.leaflet;
        let written = self.spans[figure.node.0 as usize];
        let given = leaflet.figures.iter().find(|given| Some(given.name.span) == written);
        if let Some(alt) = given.and_then(|given| given.alt.as_ref()) {
            self.line(&alt.value);
        }
    }

    /// Adds a text with placeholders in place of the practice's words.
    fn text(&mut self, text: &InlineText) {
        let practice = self.leaflet.practice.as_ref();
        let mut line = String::with_capacity(text.text.len());
        let mut last = None;
        for (words, file) in text.offsets.stretches(&text.text) {
            let name = practice.and_then(|practice| name_at(practice, file));
            match name {
                None => line.push_str(words),
                // A word of several lines has one stretch for each line.
                Some(name) if last == Some(name) => {}
                Some(name) => line.extend(["{practice.", name, "}"]),
            }
            last = name;
        }
        self.line(&line);
    }

    fn line(&mut self, line: &str) {
        for word in line.split_whitespace() {
            self.words.extend(word.chars().filter(|&it| it != '\u{AD}'));
            self.words.push(' ');
        }
        self.words.push('\n');
    }
}

/// The name of the practice's word that is defined at this place.
fn name_at(practice: &Practice, file: Position) -> Option<&str> {
    practice.words().find(|(_, text)| text.span.contains(file)).map(|(name, _)| name)
}
