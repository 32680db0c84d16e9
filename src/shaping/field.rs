//! Places to be filled in by hand: one glyph, which says words.

use super::breaks::Opportunity;
use super::shaped::{BreakKind, Glyph};
use crate::document::{Field, InlineKind, InlineText};
use crate::geometry::Em;

/// How wide a line to write on is for each sign it is written by, and at most:
/// never wider than a column.
const BLANK_SIGN: Em = Em::new(0.9);
const LONGEST_BLANK: Em = Em::new(10.0);

/// The character whose glyph is shown; a line to write on is a space with a
/// line under it.
pub(super) fn sign(field: Field) -> char {
    match field {
        Field::Checkbox { ticked: false } => '☐',
        Field::Checkbox { ticked: true } => '☑',
        Field::Blank { .. } => ' ',
    }
}

/// The same as a text.
pub(super) fn sign_text(field: Field) -> &'static str {
    match field {
        Field::Checkbox { ticked: false } => "☐",
        Field::Checkbox { ticked: true } => "☑",
        Field::Blank { .. } => " ",
    }
}

/// The glyph of a field.
pub(super) fn glyph(field: Field, sign: &Glyph) -> Glyph {
    match field {
        Field::Checkbox { .. } => *sign,
        Field::Blank { length } => {
            let advance = BLANK_SIGN * f32::from(length);
            let advance = if advance > LONGEST_BLANK { LONGEST_BLANK } else { advance };
            Glyph { advance, space: false, ..*sign }
        }
    }
}

/// Takes away the places within the words of a field, and those before a line
/// to write on, which stays with the word before it.
pub(super) fn close_breaks(text: &InlineText, opportunities: &mut Vec<Opportunity>) {
    for inline in &text.inlines {
        let InlineKind::Field(field) = inline.kind else { continue };
        let is_blank = matches!(field, Field::Blank { .. });
        opportunities.retain(|place| {
            let begins = place.offset == inline.range.start && place.kind != BreakKind::Mandatory;
            let within = inline.range.start < place.offset && place.offset < inline.range.end;
            !(within || begins && is_blank)
        });
    }
}
