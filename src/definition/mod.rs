//! The definition: `leaflet.toml` and `practice.toml` as a [`Leaflet`], each value
//! with its place in the file.
//!
//! 1. The TOML parser reads what it can; [`syntax`] explains what it refused.
//! 2. [`walk`] follows the table of [`keys`] and reads each value into [`fields`],
//!    by the kind of [`value`] its key takes.
//! 3. [`resolve`] makes the leaflet from the fields: it fills in defaults and checks
//!    values against each other.
//!
//! [`edit`] changes a definition and leaves everything else in it as it is.
//! Beside these the room reads a [`glossary`] and a [`review`] file. The markup inside a
//! text is left to `document`.

mod about;
mod colors;
mod date;
mod default_value;
mod defaults;
mod dutch_names;
pub mod edit;
mod fields;
mod glossary;
mod keys;
mod keys_in_markdown;
mod language;
mod leaflet;
mod length;
mod offsets;
mod own_words;
mod page;
mod placeholders;
mod practice;
mod probable;
mod resolve;
mod review;
mod schema;
mod style;
mod syntax;
mod table;
mod tables;
mod terms;
mod text;
mod value;
mod walk;

use std::collections::HashSet;
use std::sync::Arc;

use toml::de::DeTable;

use crate::diagnostic::{
    DefinitionProblem, Diagnostic, KeyFile, Language, Problem, Source, Sources, Span,
};
pub use crate::locale::{LanguageTag, Term};
pub use about::About;
pub use glossary::{GlossaryTerm, parse_glossary};
pub use keys::MOST_COLUMNS;
pub use keys_in_markdown::keys_in_markdown;
pub use leaflet::{FigureDefinition, Frame, Leaflet, PictureSource, Section, Width};
pub use offsets::{Offsets, Text};
pub use page::{PAPERS, PageSetup, UNPRINTABLE};
pub use placeholders::{Placeholder, placeholders};
pub use practice::{InLanguage, Practice, PracticePlacement};
pub use review::{Approved, Review, parse_review};
pub use schema::schema;
pub use style::{Align, CLEAR_TYPE, Hyphenate, Look, Sizes, Style};
pub use terms::OwnTerms;

/// Reads a definition, and the file of the practice that hands the leaflet out.
///
/// All mistakes are reported at once, in the order of the files. A leaflet comes
/// back even with mistakes, as long as something can be made of the file, so that
/// later stages find theirs in the same run.
pub fn parse(
    source: &Arc<Source>,
    practice: Option<&Arc<Source>>,
) -> (Option<Leaflet>, Vec<Diagnostic>) {
    parse_into(source, practice, None)
}

/// Reads a definition to be typeset in `language`, or in its own language if that
/// is `None`. The style and the terms of the program are those of the language.
///
/// All mistakes are reported at once, as by [`parse`].
pub fn parse_into(
    source: &Arc<Source>,
    practice: Option<&Arc<Source>>,
    language: Option<&LanguageTag>,
) -> (Option<Leaflet>, Vec<Diagnostic>) {
    let practice_source = practice;
    let practice = practice.map(|source| read(source, KeyFile::Practice, resolve::practice));
    let (practice, of_practice) = practice.unzip();
    let (leaflet, mut diagnostics) = read(source, KeyFile::Leaflet, |fields, walk| {
        let practice_source = practice_source.cloned();
        let sources = Sources { practice: practice_source, ..Sources::from(source.clone()) };
        resolve::leaflet(sources, practice, language, fields, walk)
    });
    diagnostics.extend(of_practice.unwrap_or_default());
    (Some(leaflet), diagnostics)
}

/// The language in which the program speaks, as the text of a practice's file gives it.
/// Everything else in that text may be wrong.
pub fn messages_of_practice(text: &str) -> Option<Language> {
    let (table, _) = DeTable::parse_recoverable(text);
    let practice = table.get_ref().get("practice")?.get_ref().as_table()?;
    match practice.get("messages")?.get_ref().as_str()? {
        "nl" => Some(Language::Dutch),
        "en" => Some(Language::English),
        _ => None,
    }
}

/// Reads a file by the keys it may have, and resolves them.
fn read<T>(
    source: &Arc<Source>,
    file: KeyFile,
    resolve: impl FnOnce(fields::Fields, &mut walk::TableWalk<'_>) -> T,
) -> (T, Vec<Diagnostic>) {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    let broken = syntax::broken(source, table.get_ref(), &errors);
    let mut walk = walk::TableWalk::new(source, file, &broken);
    let top = match file {
        KeyFile::Leaflet => table::TableName::Top,
        KeyFile::Practice => table::TableName::PracticeTop,
    };
    let fields = walk.fields(top, table.get_ref(), Span::default());
    let resolved = resolve(fields, &mut walk);
    let found = without_consequences(walk.diagnostics);
    let mut diagnostics = broken.all(found);
    diagnostics.sort_by_key(|diagnostic| diagnostic.place.as_ref().map(|place| place.range.start));
    (resolved, diagnostics)
}

/// Leaves out a missing key that was written in the wrong table, since that is
/// reported already.
fn without_consequences(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let misplaced: HashSet<(&str, &str)> = diagnostics
        .iter()
        .filter_map(|diagnostic| match &diagnostic.problem {
            Problem::Definition(DefinitionProblem::MisplacedKey { name, belongs, .. }) => {
                Some(belongs.iter().map(|table| (*name, *table)))
            }
            _ => None,
        })
        .flatten()
        .collect();
    diagnostics.retain(|diagnostic| match &diagnostic.problem {
        Problem::Definition(DefinitionProblem::MissingKey { key, table, .. }) => {
            !misplaced.contains(&(*key, *table))
        }
        _ => true,
    });
    diagnostics
}
