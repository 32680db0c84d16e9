mod artwork;
mod catalogue;
mod command;
mod definition;
mod direction;
mod document;
mod font;
mod glossary;
mod input;
mod layout;
mod lettering;
mod output;
mod parity;
mod prepress;
mod reading;
mod resource;
mod section;
mod shaping;
mod syntax;
mod table;
mod takes;
mod translation;

use super::Words;
use crate::diagnostic::Problem;
pub(super) use takes::value_in_words;

pub(super) fn words(problem: &Problem) -> Words {
    match problem {
        Problem::Resource(problem) => resource::words(problem),
        Problem::Artwork(problem) => artwork::words(problem),
        Problem::Syntax(problem) => syntax::words(problem),
        Problem::Definition(problem) => definition::words(problem),
        Problem::Catalogue(problem) => catalogue::words(problem),
        Problem::Translation(problem) => translation::words(problem),
        Problem::Glossary(problem) => glossary::words(problem),
        Problem::Font(problem) => font::words(problem),
        Problem::Document(problem) => document::words(problem),
        Problem::Shaping(problem) => shaping::words(problem),
        Problem::Layout(problem) => layout::words(problem),
        Problem::Prepress(problem) => prepress::words(problem),
        Problem::Command(problem) => command::words(problem),
        Problem::Input(problem) => input::words(problem),
        Problem::Output(problem) => output::words(problem),
    }
}
