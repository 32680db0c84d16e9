//! Fields to fill in by hand: a single glyph each, with the words that are read aloud as its
//! text.

use std::ops::Range;

use super::shaped::{BreakKind, Glyph, Opportunity};
use crate::document::{Field, Inline, InlineKind, InlineText};
use crate::geometry::Em;

/// The width of a line to write on for each `_` it is written with.
const BLANK_SIGN: Em = Em::new(0.9);
/// The greatest width of a line to write on, which is never wider than a column.
const LONGEST_BLANK: Em = Em::new(10.0);

/// The character whose glyph is shown. A line to write on is a space with a rule below it.
pub(super) fn symbol(field: Field) -> char {
    match field {
        Field::Checkbox { ticked: false } => '☐',
        Field::Checkbox { ticked: true } => '☑',
        Field::Blank { .. } => ' ',
    }
}

/// The character of [`symbol`] as a text.
pub(super) fn symbol_text(field: Field) -> &'static str {
    match field {
        Field::Checkbox { ticked: false } => "☐",
        Field::Checkbox { ticked: true } => "☑",
        Field::Blank { .. } => " ",
    }
}

/// The glyph of a field.
pub(super) fn glyph(field: Field, symbol: &Glyph) -> Glyph {
    match field {
        Field::Checkbox { .. } => *symbol,
        Field::Blank { length } => {
            let advance = BLANK_SIGN * f32::from(length);
            let advance = if advance > LONGEST_BLANK { LONGEST_BLANK } else { advance };
            Glyph { advance, space: false, ..*symbol }
        }
    }
}

/// Removes the opportunities within the words of a field, those before a line to write on,
/// which stays with the word before it, and those after a box to tick, which stays with
/// the word after it.
pub(super) fn close_breaks(text: &InlineText, opportunities: &mut Vec<Opportunity>) {
    let field = |inline: &Inline| match inline.kind {
        InlineKind::Field(field) => Some((field, inline.range.clone())),
        _ => None,
    };
    let fields: Vec<(Field, Range<usize>)> = text.inlines.iter().filter_map(field).collect();
    let mut next = 0;
    opportunities.retain(|place| {
        while fields.get(next).is_some_and(|(_, range)| is_beyond(&text.text, range, place.offset))
        {
            next += 1;
        }
        let Some((field, range)) = fields.get(next) else { return true };
        let begins_another =
            fields.get(next + 1).is_some_and(|(_, another)| another.start == place.offset);
        let is_closed = match field {
            Field::Blank { .. } => range.contains(&place.offset),
            Field::Checkbox { .. } => range.start < place.offset && !begins_another,
        };
        place.kind == BreakKind::Mandatory || !is_closed
    });
}

/// Whether an offset is beyond a field and the spaces after it.
fn is_beyond(text: &str, field: &Range<usize>, offset: usize) -> bool {
    let between = text.get(field.end..offset);
    between.is_some_and(|between| between.bytes().any(|byte| byte != b' '))
}
