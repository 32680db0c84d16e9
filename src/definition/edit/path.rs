//! The names of values and tables: `title`, `page.columns`, `section.0.text`,
//! `section.0.subsection.1`, `figure.wervels.alt`.

use std::fmt;

/// A step from a table to a value in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Step {
    /// The value of a key.
    Key(String),
    /// A table of a list.
    Index(usize),
}

/// The name of a value or a table of a definition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EditPath(pub(super) Vec<Step>);

/// The lists of tables.
const LISTS: [&str; 2] = ["section", "subsection"];

impl EditPath {
    /// The path that is written like this; `None` if it is none.
    pub fn parse(written: &str) -> Option<Self> {
        let mut steps: Vec<Step> = Vec::new();
        for part in written.split('.') {
            let is_listed =
                matches!(steps.last(), Some(Step::Key(key)) if LISTS.contains(&key.as_str()));
            steps.push(match part.parse() {
                Ok(index) if is_listed => Step::Index(index),
                _ if part.is_empty() || is_listed => return None,
                _ => Step::Key(part.to_owned()),
            });
        }
        Some(Self(steps))
    }

    /// The top of the file.
    pub const fn top() -> Self {
        Self(Vec::new())
    }

    /// The table that a value is in; `None` at the top.
    pub fn table(&self) -> Option<Self> {
        self.split().map(|(table, _)| table)
    }

    /// The path of a value under this one.
    pub fn key(&self, key: &str) -> Self {
        let mut steps = self.0.clone();
        steps.push(Step::Key(key.to_owned()));
        Self(steps)
    }

    /// The path of a table of this list.
    pub(super) fn index(&self, index: usize) -> Self {
        let mut steps = self.0.clone();
        steps.push(Step::Index(index));
        Self(steps)
    }

    /// Whether it names a section, a subsection or a figure.
    pub fn is_table(&self) -> bool {
        match self.0.as_slice() {
            [Step::Key(figure), Step::Key(_)] => figure == "figure",
            [.., last] => matches!(last, Step::Index(_)),
            [] => false,
        }
    }

    /// The table it is in, and its own last step.
    pub(super) fn split(&self) -> Option<(Self, &Step)> {
        let (last, before) = self.0.split_last()?;
        Some((Self(before.to_vec()), last))
    }

    /// The names of its keys, without the indices.
    pub(super) fn keys(&self) -> Vec<&str> {
        let mut keys = Vec::with_capacity(self.0.len());
        for step in &self.0 {
            if let Step::Key(key) = step {
                keys.push(key.as_str());
            }
        }
        keys
    }
}

impl fmt::Display for EditPath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, step) in self.0.iter().enumerate() {
            if number > 0 {
                formatter.write_str(".")?;
            }
            match step {
                Step::Key(key) => formatter.write_str(key)?,
                Step::Index(index) => write!(formatter, "{index}")?,
            }
        }
        Ok(())
    }
}
