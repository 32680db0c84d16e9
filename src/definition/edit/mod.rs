//! Changes a definition and leaves everything else in it as it is, byte for byte:
//! comments, order, empty lines, the way a value is written.
//!
//! A [`Change`] is made in the text of the file itself, at the places that the TOML
//! parser gives: what is not replaced is never written anew.
//!
//! 1. [`path`] names a value or a table.
//! 2. [`tree`] finds it in the file, by its [`headers`]; [`lines`] finds the lines of a
//!    table.
//! 3. [`values`] sets and removes a value; [`literal`] writes texts.
//! 4. [`sections`] adds, moves and removes whole tables.
//!
//! [`view`] lists what can be changed.

mod headers;
mod lines;
mod literal;
mod path;
mod sections;
mod tree;
mod values;
mod view;

pub use path::EditPath;
use tree::Tree;
pub use view::{
    DefinitionView, FigureView, SectionView, SettingView, TextKind, TextView, shown_value,
};

/// A change of a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Gives a key this text, and makes the key if it is not there.
    SetText(EditPath, String),
    /// Gives a key a value that is written in TOML, such as `2` or `"page"`.
    SetValue(EditPath, String),
    /// Removes a key, a section, a subsection or a figure.
    Remove(EditPath),
    /// Adds a section or a subsection.
    AddSection {
        /// The list it is added to: `section`, or `section.0.subsection`.
        list: EditPath,
        /// The index it gets.
        at: usize,
        /// Its heading.
        heading: Option<String>,
        /// Its text.
        text: String,
    },
    /// Moves a section or a subsection among those beside it.
    Move {
        /// The section.
        section: EditPath,
        /// The index it gets.
        to: usize,
    },
    /// Adds a figure.
    AddFigure {
        /// Its name.
        name: String,
        /// The path of its picture.
        image: String,
        /// What it shows, in words.
        alt: String,
        /// The section or subsection that shows it.
        to: Option<EditPath>,
    },
}

/// The reason why a change could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditFault {
    /// The file is no TOML, so it has to be mended by hand first.
    Broken,
    /// The file has no such value or table.
    NotThere,
    /// The value is not written as TOML has it.
    NoValue,
    /// The file writes its sections in a way that only a person can change, such as
    /// `section = [{ … }]`.
    Unusual,
}

/// The definition after these changes, made one after another.
///
/// # Errors
/// A change cannot be made; then none is.
pub fn edit(definition: &str, changes: &[Change]) -> Result<String, EditFault> {
    let mut text = definition.to_owned();
    for change in changes {
        text = one(&text, change)?;
        // No change may leave a file that cannot be read.
        Tree::read(&text)?;
    }
    Ok(text)
}

/// Every value of a definition that is written after a key, as it is written.
///
/// # Errors
/// The file is no TOML.
pub fn leaf_values(definition: &str) -> Result<Vec<(EditPath, String)>, EditFault> {
    Ok(Tree::read(definition)?.leaf_values())
}

fn one(text: &str, change: &Change) -> Result<String, EditFault> {
    let tree = Tree::read(text)?;
    match change {
        Change::SetText(path, value) => values::set_text(&tree, path, value),
        Change::SetValue(path, value) => values::set(&tree, path, values::checked(value)?),
        Change::Remove(path) if path.is_table() => sections::remove(&tree, path),
        Change::Remove(path) => values::remove(&tree, path),
        Change::AddSection { list, at, heading, text } => {
            sections::add(&tree, list, *at, heading.as_deref(), text)
        }
        Change::Move { section, to } => sections::move_to(&tree, section, *to),
        Change::AddFigure { name, image, alt, to } => {
            let added = sections::add_figure(&tree, name, image, alt)?;
            match to {
                Some(section) => values::show_figure(&Tree::read(&added)?, section, name),
                None => Ok(added),
            }
        }
    }
}

/// A text with some of its bytes replaced.
fn spliced(text: &str, range: std::ops::Range<usize>, new: &str) -> String {
    [&text[..range.start], new, &text[range.end..]].concat()
}

/// The line break that a file uses.
fn line_break(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}
