//! What a text writes in a form of its own, whatever its language: digits,
//! telephone numbers, addresses of the web and of mailboxes, what is to be
//! filled in by hand, and what reads from left to right in every language.

mod digits;
mod fields;
mod marks;
mod rightward;
mod telephone;
mod web;

pub use digits::{are_digits, digit, has_digit, is_digit, number};
pub use fields::{SHORTEST_BLANK, ToFillIn, to_fill_in};
pub use marks::{DirectionMark, Seen, direction_mark, has_direction_marks};
pub use rightward::{is_plain_number, numbers_and_addresses, rightward_runs};
pub use telephone::telephone_numbers;
pub use web::{address_of, bare_addresses, has_prefix};
