//! Breaking a paragraph into lines as a whole (Knuth and Plass, "Breaking
//! Paragraphs into Lines", 1981).
//!
//! A text is [`measure`]d once; [`break_lines`] then chooses among its break
//! points for any measure and type size.

mod choose;
mod cost;
mod measured;
mod narrow;
mod needed;
mod tier;

#[cfg(test)]
mod tests;

pub(super) use choose::break_lines;
pub(super) use cost::{Policy, Purpose, goes_in_pressed, spacing_to_fill};
pub(super) use measured::{Extent, Line, MeasuredText, breaks_a_word, measure};
pub(super) use narrow::{least_widths, longest_group, longest_part};
