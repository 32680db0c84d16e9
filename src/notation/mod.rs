//! What a text writes in a form of its own, whatever its language: digits,
//! telephone and account numbers, addresses of the web and of mailboxes, what is to be
//! filled in by hand.

mod account;
mod digits;
mod fields;
mod telephone;
mod web;

pub use account::account_numbers;
pub use digits::{are_digits, digit, has_digit, is_digit, number};
pub use fields::{SHORTEST_BLANK, ToFillIn, to_fill_in};
pub use telephone::telephone_numbers;
pub use web::{address_of, bare_addresses, has_prefix};
