//! The changes that the page sends, as changes of the definition.

use serde::Deserialize;
use serde_json::Value;

use super::prose::{from_doc, line_from_doc};
use super::reply::DeskError;
use crate::definition::edit::{
    Change, DefinitionView, EditFault, EditPath, TextKind, TextView, edit,
};
use crate::document::{read_blocks, write_blocks, write_line};

/// A request to change a file.
#[derive(Debug, Deserialize)]
pub(super) struct ChangeRequest {
    pub(super) client: String,
    pub(super) based_on: u64,
    #[serde(default)]
    pub(super) seq: u64,
    #[serde(default)]
    pub(super) join: Option<String>,
    #[serde(default)]
    pub(super) large_print: bool,
    #[serde(default)]
    pub(super) known: Option<super::known::Known>,
    pub(super) changes: Vec<PageChange>,
}

impl ChangeRequest {
    /// Whether it is a keystroke in a text, after which the page shows all else as it did.
    pub(super) fn is_typing(&self) -> bool {
        let is_text = |it: &PageChange| it.set.is_some() && it.value.is_none();
        self.join.is_some() && self.changes.iter().all(is_text)
    }
}

/// A change as the page writes it: `set`, `remove`, `add` or `move`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct PageChange {
    pub(super) set: Option<String>,
    doc: Option<Value>,
    source: Option<String>,
    value: Option<String>,
    remove: Option<String>,
    add: Option<String>,
    at: usize,
    heading: Option<String>,
    text: String,
    #[serde(rename = "move")]
    moved: Option<String>,
    to: Option<Value>,
    name: String,
    image: String,
    alt: String,
}

impl PageChange {
    /// The definition after this change.
    pub(super) fn made(&self, text: &str, view: &DefinitionView) -> Result<String, DeskError> {
        let change = self.change(view)?;
        edit(text, &[change]).map_err(in_words)
    }

    fn change(&self, view: &DefinitionView) -> Result<Change, DeskError> {
        if let Some(written) = &self.set {
            return self.set_change(path(written)?, view);
        }
        if let Some(written) = &self.remove {
            return Ok(Change::Remove(path(written)?));
        }
        if let Some(written) = &self.moved {
            let to = self.to.as_ref().and_then(Value::as_u64).ok_or_else(odd)?;
            let to = usize::try_from(to).map_err(|_| odd())?;
            return Ok(Change::Move { section: path(written)?, to });
        }
        let added = self.add.as_deref().ok_or_else(odd)?;
        if added == "figure" {
            let to = self.to.as_ref().and_then(Value::as_str).map(path).transpose()?;
            let (name, image, alt) = (self.name.clone(), self.image.clone(), self.alt.clone());
            return Ok(Change::AddFigure { name, image, alt, to });
        }
        let (heading, text) = (self.heading.clone(), with_line_end(&self.text));
        Ok(Change::AddSection { list: path(added)?, at: self.at, heading, text })
    }

    fn set_change(&self, path: EditPath, view: &DefinitionView) -> Result<Change, DeskError> {
        if let Some(value) = &self.value {
            return Ok(Change::SetValue(path, value.clone()));
        }
        if let Some(source) = &self.source {
            return Ok(Change::SetText(path, source.clone()));
        }
        let doc = self.doc.as_ref().ok_or_else(odd)?;
        let texts = view.texts();
        let text = texts.iter().find(|text| text.path == path).ok_or_else(DeskError::not_there)?;
        Ok(Change::SetText(path, markup_of(doc, text)?))
    }
}

/// The markup of a `doc`; what did not change stays as it is written.
fn markup_of(doc: &Value, text: &TextView) -> Result<String, DeskError> {
    let old = text.text.as_ref().map_or("", |text| text.value.as_str());
    match text.kind {
        TextKind::Blocks => {
            let new = from_doc(doc).ok_or_else(odd)?;
            // What the file has as line ends is the business of the edit.
            let old = old.replace("\r\n", "\n");
            Ok(write_blocks(&new, &old, read_blocks(&old).as_ref()))
        }
        TextKind::Line | TextKind::Plain => {
            let words = line_from_doc(doc).ok_or_else(odd)?;
            Ok(write_line(&words, old))
        }
    }
}

fn with_line_end(text: &str) -> String {
    if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
}

fn path(written: &str) -> Result<EditPath, DeskError> {
    EditPath::parse(written).ok_or_else(odd)
}

fn odd() -> DeskError {
    DeskError::bad_request("a change of another shape")
}

/// Why a change could not be made, for the person.
pub(super) fn in_words(fault: EditFault) -> DeskError {
    match fault {
        EditFault::Broken => DeskError::not_possible(
            "er zit een fout in de opmaak van het bestand; herstel die eerst in de tekst zelf",
            "the file itself has a mistake in its form; mend that first in its text",
        ),
        EditFault::NotThere => DeskError::not_there(),
        EditFault::NoValue => DeskError::not_possible(
            "deze waarde kan hier niet staan",
            "this value cannot be used here",
        ),
        EditFault::Unusual => DeskError::not_possible(
            "het bestand schrijft dit op een eigen manier; wijzig het in een teksteditor",
            "the file writes this in a way of its own; change it in a text editor",
        ),
    }
}
