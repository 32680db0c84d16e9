//! What a text writes in a form of its own, whatever its language: digits,
//! telephone numbers, addresses of the web and of mailboxes.

mod digits;
mod telephone;
mod web;

pub use digits::{are_digits, digit, has_digit, is_digit, number};
pub use telephone::telephone_numbers;
pub use web::{address_of, bare_addresses, has_prefix};
