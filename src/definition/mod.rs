//! The definition: `leaflet.toml` as a [`Leaflet`], each value with its place.
//!
//! 1. The TOML parser reads what it can; [`syntax`] says what it could not.
//! 2. [`walk`] goes along the table of [`keys`] and reads each value into
//!    [`fields`], by the kind of [`value`] its key takes.
//! 3. [`resolve`] makes the leaflet of the fields: defaults, and what values
//!    mean together.

mod dutch_names;
mod fields;
mod keys;
mod language;
mod leaflet;
mod length;
mod resolve;
mod syntax;
mod tables;
mod text;
mod value;
mod walk;

use std::sync::Arc;

use toml::de::DeTable;

use crate::diagnostic::{DefinitionProblem, Diagnostic, Problem, Source, Span};
pub use keys::keys_in_markdown;
pub use leaflet::{
    Align, Figure, Frame, Hyphenate, LanguageTag, Leaflet, MOST_COLUMNS, Offsets, Page, Picture,
    Section, Sizes, Style, Text, Width,
};

/// Reads a definition.
///
/// What is wrong is all reported at once, in the order of the file; a leaflet
/// comes back with it as long as something can be made of the file, so that
/// later stages find their mistakes in the same run.
pub fn parse(source: &Arc<Source>) -> (Option<Leaflet>, Vec<Diagnostic>) {
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    let broken = syntax::broken(source, &errors);
    let mut walk = walk::Walk::new(source, &broken);
    let fields = walk.fields(keys::Table::Top, table.get_ref(), Span::default());
    let leaflet = resolve::leaflet(fields, &mut walk);
    let mut diagnostics = without_consequences(walk.diagnostics);
    diagnostics.extend(broken.diagnostics);
    diagnostics.sort_by_key(|diagnostic| diagnostic.place.as_ref().map(|place| place.span.start));
    (Some(leaflet), diagnostics)
}

/// Without the keys that seem to be missing and stand in another place, which
/// is reported as that.
fn without_consequences(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let misplaced: Vec<(&str, Vec<&str>)> = diagnostics
        .iter()
        .filter_map(|diagnostic| match &diagnostic.problem {
            Problem::Definition(DefinitionProblem::MisplacedKey { name, belongs, .. }) => {
                Some((*name, belongs.clone()))
            }
            _ => None,
        })
        .collect();
    diagnostics.retain(|diagnostic| match &diagnostic.problem {
        Problem::Definition(DefinitionProblem::MissingKey { key, table, .. }) => {
            !misplaced.iter().any(|(name, belongs)| name == key && belongs.contains(table))
        }
        _ => true,
    });
    diagnostics
}
