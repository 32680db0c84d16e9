//! Fonts of a user's own.

mod damaged;
mod user;
