//! What a text writes in a form of its own, whatever its language: digits,
//! telephone and account numbers, addresses of the web and of mailboxes, what is
//! to be filled in by hand, emphasis, and what reads from left to right in every
//! language.

mod addresses;
mod bank_accounts;
mod digits;
mod direction_marks;
mod emphasis;
mod fields;
mod left_to_right;
mod ligatures;
mod private_use;
mod search;
mod telephone;
mod web;

pub use addresses::Addresses;
pub use bank_accounts::account_numbers;
pub use digits::{are_digits, digit, has_digit, is_digit, number};
pub use direction_marks::{DirectionMark, VisibleText, direction_mark, has_direction_marks};
pub use emphasis::{Emphasis, EmphasisPair, Symbol, Unpaired, UnpairedKind, emphasis, is_unseen};
pub use fields::{SHORTEST_BLANK, ToFillIn, to_fill_in};
pub use left_to_right::{is_plain_number, left_to_right_runs, numbers_and_addresses};
pub use ligatures::{has_ligature, letters_of};
pub use private_use::is_private;
pub use search::{characters_led_by, words_with};
pub use telephone::{
    LEAST_WITH_HYPHEN, SERVICE_DIGITS, TELEPHONE_DIGITS, is_of_service, telephone_numbers,
};
pub use web::{address_of, bare_addresses, has_prefix};
