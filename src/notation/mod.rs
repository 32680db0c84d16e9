//! What a text writes in a form of its own, whatever its language: digits,
//! telephone and account numbers, addresses of the web and of mailboxes, what is
//! to be filled in by hand, emphasis, and what reads from left to right in every
//! language.

mod account;
mod addresses;
mod digits;
mod emphasis;
mod fields;
mod ligatures;
mod marks;
mod private;
mod rightward;
mod search;
mod telephone;
mod web;

pub use account::account_numbers;
pub use addresses::Addresses;
pub use digits::{are_digits, digit, has_digit, is_digit, number};
pub use emphasis::{Emphasis, Pair, Symbol, Unpaired, UnpairedKind, emphasis, is_unseen};
pub use fields::{SHORTEST_BLANK, ToFillIn, to_fill_in};
pub use ligatures::{has_ligature, letters_of};
pub use marks::{DirectionMark, Seen, direction_mark, has_direction_marks};
pub use private::is_private;
pub use rightward::{is_plain_number, numbers_and_addresses, rightward_runs};
pub use search::{characters_led_by, words_with};
pub use telephone::{
    LEAST_WITH_HYPHEN, SERVICE_DIGITS, TELEPHONE_DIGITS, is_of_service, telephone_numbers,
};
pub use web::{address_of, bare_addresses, has_prefix};
