//! Breaking a paragraph into lines as a whole (Knuth and Plass, "Breaking
//! Paragraphs into Lines", 1981).
//!
//! 1. [`measure`] measures a text once.
//! 2. [`break_lines`] chooses among its break points, for any measure and type
//!    size, by the [`cost`] of each line, of which its [`line_end`] is a part,
//!    and the [`policy`] of the text; and remembers them [`by_policy`].
//! 3. [`needed`] finds the break points that only a narrow measure makes
//!    necessary, by their [`tier`].
//!
//! [`memo`] keeps measured texts and their lines for the next layout. [`least`] says
//! how few lines a text certainly takes, without choosing them.
//! [`sense`] tells where a heading or caption pauses. [`narrow`] finds the widths
//! at which a table cell takes fewer lines. The
//! break points themselves come from [`shaping`](crate::shaping).

mod by_policy;
mod choose;
mod cost;
mod least;
mod line_end;
mod measured;
mod memo;
mod narrow;
mod needed;
mod policy;
mod sense;
mod sense_break;
mod tier;

#[cfg(test)]
mod tests;

pub(super) use choose::break_lines;
pub(super) use cost::{goes_in_pressed, spacing_to_fill};
pub(super) use least::{least_lines, least_lines_within};
pub(super) use measured::{Extent, Line, MeasuredText, breaks_a_word, measure};
pub(super) use memo::LineMemo;
pub(super) use narrow::{
    Addresses, ShortText, has_address, least_widths, longest_group, longest_part, longest_unbroken,
    longest_whole, short_text, widest_given_line,
};
pub(super) use policy::{Policy, Purpose};
