//! The definition: `leaflet.toml` as a [`Leaflet`], each value with its place.
//!
//! 1. The TOML parser reads what it can; [`syntax`] says what it could not.
//! 2. [`walk`] goes along the table of [`keys`] and reads each value into
//!    [`fields`], by the kind of [`value`] its key takes.
//! 3. [`resolve`] makes the leaflet of the fields: defaults, and what values
//!    mean together.

mod about;
mod date;
mod default_value;
mod defaults;
mod dutch_names;
mod fields;
mod glossary;
mod keys;
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

use crate::diagnostic::{DefinitionProblem, Diagnostic, KeyFile, Problem, Source, Sources, Span};
pub use crate::locale::{LanguageTag, Term};
pub use about::About;
pub use glossary::{GlossaryTerm, parse_glossary};
pub use keys::{MOST_COLUMNS, keys_in_markdown};
pub use leaflet::{FigureDefinition, Frame, Leaflet, PictureSource, Section, Width};
pub use offsets::{Offsets, Text};
pub use page::{PageSetup, UNPRINTABLE};
pub use placeholders::{Placeholder, placeholders};
pub use practice::{InLanguage, Practice, PracticePlacement};
pub use review::{Approved, Review, parse_review};
pub use style::{Align, CLEAR_TYPE, Hyphenate, Sizes, Style};
pub use terms::OwnTerms;

/// Reads a definition, and what the practice says that hands it out.
///
/// What is wrong is all reported at once, in the order of the files; a leaflet
/// comes back with it as long as something can be made of the file, so that
/// later stages find their mistakes in the same run.
pub fn parse(
    source: &Arc<Source>,
    practice: Option<&Arc<Source>>,
) -> (Option<Leaflet>, Vec<Diagnostic>) {
    parse_into(source, practice, None)
}

/// Reads a definition to be set in another language than it is written in, if
/// one is given: its look, and the program's own words, are that language's.
///
/// What is wrong is all reported at once, as by [`parse`].
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

/// Reads a file by the keys it may have, and makes something of them.
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

/// Without the keys that seem to be missing and stand in another place, which
/// is reported as that.
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
