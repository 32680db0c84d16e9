//! The Dutch messages, one file for each kind of problem.

mod artwork;
mod catalogue;
mod command;
mod controls;
mod cure;
mod definition;
mod direction;
mod document;
mod expected;
mod font;
mod glossary;
mod input;
mod layout;
mod lettering;
mod output;
mod parity;
mod picture;
mod prepress;
mod reading;
mod resource;
mod room;
mod section;
mod shaping;
mod syntax;
mod table;
mod translation;

use super::Message;
use crate::diagnostic::Problem;
use controls::{ACROSS_THE_PAGE, in_settings};
pub(super) use cure::{cure_in_words, fit_cure_in_words};
pub(super) use expected::value_in_words;

pub(super) fn message(problem: &Problem) -> Message {
    match problem {
        Problem::Resource(problem) => resource::message(problem),
        Problem::Artwork(problem) => artwork::message(problem),
        Problem::Syntax(problem) => syntax::message(problem),
        Problem::Definition(problem) => definition::message(problem),
        Problem::Catalogue(problem) => catalogue::message(problem),
        Problem::Translation(problem) => translation::message(problem),
        Problem::Glossary(problem) => glossary::message(problem),
        Problem::Font(problem) => font::message(problem),
        Problem::Document(problem) => document::message(problem),
        Problem::Shaping(problem) => shaping::message(problem),
        Problem::Layout(problem) => layout::message(problem),
        Problem::Prepress(problem) => prepress::message(problem),
        Problem::Command(problem) => command::message(problem),
        Problem::Input(problem) => input::message(problem),
        Problem::Output(problem) => output::message(problem),
    }
}
