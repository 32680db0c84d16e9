//! Every problem as data, one file for each kind. A list of the codes and
//! severities follows each enum ([`list`]); the words are in `messages`.

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
mod list;
mod output;
mod parity;
mod picture;
mod prepress;
mod reading;
mod resource;
mod room;
mod shaping;
mod syntax;
mod section;
mod table;
mod expected;
mod translation;

pub use artwork::{ArtworkProblem, Feature, MOST_MEGAPIXELS, PictureKind, TextFeature, XmlFault};
pub use catalogue::CatalogueProblem;
pub use command::{CommandProblem, TranslationFault};
pub use definition::{DefinitionProblem, KeyFile, LEAST_READABLE};
pub use direction::DirectionProblem;
pub use document::{DocumentProblem, Markup};
pub use expected::{Expected, GivenValue};
pub use font::{FontKind, FontProblem, Licence, MOST_FONTS};
pub use glossary::{GlossaryFault, GlossaryProblem};
pub use input::InputProblem;
pub use layout::{LayoutProblem, NarrowerFigure, Outside};
pub use lettering::LetteringProblem;
pub use output::{Moment, OutputProblem};
pub use parity::{AcceptedBy, LinkFault, ParityProblem};
pub use picture::PictureProblem;
pub use prepress::PrepressProblem;
pub use reading::{ForeignMarkup, LineMarkup, PlainPlace, ReadingProblem};
pub use resource::{MOST_MEGABYTES, ResourceProblem};
pub use room::{ColumnCure, FitCures, TableCure};
pub use section::SectionProblem;
pub(super) use shaping::character_in_full;
pub use shaping::{Remedy, ShapingProblem};
pub use syntax::SyntaxProblem;
pub use table::TableProblem;
pub use translation::{Overlength, TranslationProblem, Want};

use list::problems;

/// A problem, by the stage that finds it.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// A file of a leaflet that cannot be read or may not be.
    Resource(ResourceProblem),
    /// A picture.
    Artwork(ArtworkProblem),
    /// The TOML of a definition.
    Syntax(SyntaxProblem),
    /// The keys of a definition and their values.
    Definition(DefinitionProblem),
    /// A file of translations.
    Catalogue(CatalogueProblem),
    /// The translation of a leaflet.
    Translation(TranslationProblem),
    /// The terms of a translation.
    Glossary(GlossaryProblem),
    /// A font of the user.
    Font(FontProblem),
    /// The text of a leaflet and its links.
    Document(DocumentProblem),
    /// A character.
    Shaping(ShapingProblem),
    /// The page.
    Layout(LayoutProblem),
    /// A picture at its printed size.
    Prepress(PrepressProblem),
    /// The command line.
    Command(CommandProblem),
    /// A definition as a file.
    Input(InputProblem),
    /// A file to be written.
    Output(OutputProblem),
}

problems! {
    Problem {}
    parts {
        Resource(ResourceProblem),
        Artwork(ArtworkProblem),
        Syntax(SyntaxProblem),
        Definition(DefinitionProblem),
        Catalogue(CatalogueProblem),
        Translation(TranslationProblem),
        Glossary(GlossaryProblem),
        Font(FontProblem),
        Document(DocumentProblem),
        Shaping(ShapingProblem),
        Layout(LayoutProblem),
        Prepress(PrepressProblem),
        Command(CommandProblem),
        Input(InputProblem),
        Output(OutputProblem),
    }
}

impl Problem {
    /// Whether the problem is of the same kind as another and has the same remedy,
    /// which is then given once.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        use ShapingProblem::MissingCharacter;
        match (self, other) {
            (
                Self::Shaping(MissingCharacter { remedy, .. }),
                Self::Shaping(MissingCharacter { remedy: other, .. }),
            ) => remedy == other,
            _ => false,
        }
    }
}
