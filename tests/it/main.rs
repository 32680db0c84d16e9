//! What the program promises, seen from outside: one test crate, with a folder
//! for each subject.
//!
//! Files and texts the tests compare with are kept beside this folder, in
//! `tests/`. `UPDATE=1 cargo test --test it` writes those that are generated
//! anew, from the diagnostics' words to the pictures of pages; read the
//! difference before you commit it.

#![expect(clippy::unwrap_used, reason = "a test that finds what it does not expect must stop")]

mod architecture;
mod command_line;
mod definition;
mod derived;
mod desk;
mod diagnostics;
mod document;
mod editing;
mod fonts;
mod generated;
mod generator;
mod languages;
mod layout;
mod pdf;
mod pictures;
mod preview;
mod readme;
mod session;
mod support;
mod translations;
