//! The faces of a family in order of preference, and the first of them that has a character.

use unicode_normalization::char::{compose, decompose_canonical};

use crate::fonts::{FaceId, Family, FontBook, Variant};

/// The first character whose face is not remembered: all of Latin is.
const REMEMBERED: usize = 0x250;

/// Chooses for each character the first face that has it.
pub(super) struct FaceFallback<'d> {
    fonts: &'d FontBook,
    order: Vec<FaceId>,
    /// For each character one more than its index in `order`; 0 if it has not been
    /// looked up.
    remembered: [u8; REMEMBERED],
}

impl<'d> FaceFallback<'d> {
    pub(super) fn new(fonts: &'d FontBook, family: Family, variant: Variant) -> Self {
        let order = fonts.fallback(family, variant);
        Self { fonts, order, remembered: [0; REMEMBERED] }
    }

    /// The family's own face.
    pub(super) fn main(&self) -> FaceId {
        self.order[0]
    }

    /// The first face that has a character, if any.
    pub(super) fn of(&mut self, character: char) -> Option<FaceId> {
        let Some(&known) = self.remembered.get(character as usize) else {
            return self.order.iter().copied().find(|&face| self.draws(face, character));
        };
        if known != 0 {
            return self.order.get(usize::from(known) - 1).copied();
        }
        let place = self.order.iter().position(|&face| self.draws(face, character));
        self.remembered[character as usize] = place.unwrap_or(self.order.len()) as u8 + 1;
        place.map(|place| self.order[place])
    }

    /// The first face that has a character with its combining marks, so that base and mark
    /// are in one face; else the first that has the character alone.
    pub(super) fn of_cluster(&mut self, base: char, marks: &str) -> Option<FaceId> {
        let whole = self.order.iter().copied().find(|&face| self.draws_cluster(face, base, marks));
        whole.or_else(|| self.of(base))
    }

    /// Whether a face draws marks on a base, by themselves or composed with it.
    pub(super) fn draws_cluster(&self, face: FaceId, base: char, marks: &str) -> bool {
        if !self.draws(face, base) {
            return false;
        }
        let mut composed = Some(base);
        marks.chars().all(|mark| {
            composed = composed.and_then(|letter| compose(letter, mark));
            composed.is_some_and(|letter| self.draws(face, letter)) || self.draws(face, mark)
        })
    }

    /// Whether a face draws a character, as it is or decomposed (UAX 15), which harfrust
    /// does. Every face draws an invisible character.
    pub(super) fn draws(&self, face: FaceId, character: char) -> bool {
        if is_invisible(character) || self.fonts.covers(face, character) {
            return true;
        }
        let mut all = true;
        let mut apart = false;
        decompose_canonical(character, |part| {
            apart |= part != character;
            all &= self.fonts.covers(face, part);
        });
        apart && all
    }
}

/// Whether a character is invisible and only controls others: soft hyphen, joiners,
/// direction marks, variation selectors (Default_Ignorable_Code_Point).
pub(super) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0100}'..='\u{E01EF}'
    )
}

/// Whether a character is a space of any width, which every face can draw.
pub(super) fn is_space(character: char) -> bool {
    matches!(
        character,
        ' ' | '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    )
}
