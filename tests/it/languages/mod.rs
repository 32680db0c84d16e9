//! Leaflets in other languages and scripts, and in both directions.

mod bidi;
mod bidi_on_paper;
mod draft;
mod foreign_texts;
mod invisible;
mod leaflets;
mod pseudo;
