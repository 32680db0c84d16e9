//! Things in a text that have a form of their own in any language. What depends
//! on the language is in `locale`.
//!
//! - Characters: [`digits`], [`direction_marks`], [`characters`];
//! - numbers: [`telephone`], [`bank_accounts`];
//! - addresses: [`web`] for links, [`addresses`] for what is not markup;
//! - markup: [`mod@emphasis`], and [`fields`] to fill in by hand;
//! - [`left_to_right`]: runs that read from left to right in every language;
//! - [`search`]: the fast search these are built on.

mod addresses;
mod bank_accounts;
mod characters;
mod digits;
mod direction_marks;
mod emphasis;
mod fields;
mod left_to_right;
mod search;
mod telephone;
mod web;

pub use addresses::{Addresses, is_file_ending};
pub use bank_accounts::account_numbers;
pub use characters::{has_ligature, is_private, is_without_ink, letters_of};
pub use digits::{are_digits, digit, has_digit, is_digit, is_invisible, number};
pub use direction_marks::{DirectionMark, VisibleText, direction_mark, has_direction_marks};
pub use emphasis::{Emphasis, EmphasisPair, Symbol, Unpaired, UnpairedKind, emphasis, is_unseen};
pub use fields::{SHORTEST_BLANK, ToFillIn, to_fill_in};
pub use left_to_right::{is_plain_number, left_to_right_runs, numbers_and_addresses};
pub use search::{characters_led_by, words_with};
pub use telephone::{
    LEAST_WITH_HYPHEN, SERVICE_DIGITS, TELEPHONE_DIGITS, is_of_service, telephone_numbers,
};
pub use web::{address_of, bare_addresses, has_prefix, is_domain};
