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
    /// The bytes that a cure replaces, what they are, and what it puts there.
    mend: Option<[usize; 2]>,
    was: String,
    becomes: String,
    /// The whole file, as its source is edited.
    whole: Option<String>,
}

impl PageChange {
    /// The text that is given another value; the empty name is the whole file.
    pub(super) fn text(&self) -> Option<&str> {
        self.set.as_deref().or(self.whole.is_some().then_some(""))
    }

    /// The file after this change. A cure and a new source may be for a file that cannot
    /// be read otherwise, so `view` is asked for what is in it only by the others.
    pub(super) fn made(
        &self,
        text: &str,
        view: impl FnOnce() -> Result<DefinitionView, EditFault>,
    ) -> Result<String, DeskError> {
        if let Some([start, end]) = self.mend {
            let place = start..end;
            let is_there = text.get(place.clone()) == Some(&self.was);
            let mended = || [&text[..start], &self.becomes, &text[place.end..]].concat();
            return is_there.then(mended).ok_or_else(moved_on);
        }
        if let Some(whole) = &self.whole {
            return Ok(with_line_ends_of(text, whole));
        }
        let view = view().map_err(in_words)?;
        let change = match self.change(&view)? {
            Change::SetText(path, words) if words.trim().is_empty() && may_be_missing(&path) => {
                if !view.texts().iter().any(|it| it.path == path && it.text.is_some()) {
                    return Ok(text.to_owned());
                }
                Change::Remove(path)
            }
            change => change,
        };
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

/// Whether a text that the page always shows is taken away by emptying it: the title and the
/// caption of a picture.
fn may_be_missing(path: &EditPath) -> bool {
    let name = path.to_string();
    name.starts_with("figure.") && (name.ends_with(".title") || name.ends_with(".caption"))
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

/// A text as a browser edits it, with the line ends that the file has: in all lines at its
/// beginning and end that did not change, and of one kind in those between.
fn with_line_ends_of(old: &str, new: &str) -> String {
    let is_same = |(old, new): &(&str, &str)| {
        let is_ended = old.ends_with('\n') == new.ends_with('\n');
        is_ended && without_line_end(old) == without_line_end(new)
    };
    let [old_lines, new_lines] =
        [old, new].map(|text| text.split_inclusive('\n').collect::<Vec<_>>());
    let ahead = || old_lines.iter().copied().zip(new_lines.iter().copied());
    let behind = || old_lines.iter().rev().copied().zip(new_lines.iter().rev().copied());
    let start = ahead().take_while(is_same).count();
    let most = old_lines.len().min(new_lines.len()) - start;
    let end = behind().take_while(is_same).count().min(most);
    let ending = if old.contains("\r\n") { "\r\n" } else { "\n" };
    let between = new_lines[start..new_lines.len() - end].iter().map(|line| {
        let words = without_line_end(line);
        if line.ends_with('\n') { format!("{words}{ending}") } else { words.to_owned() }
    });
    let before = old_lines[..start].concat();
    let after = old_lines[old_lines.len() - end..].concat();
    [before, between.collect(), after].concat()
}

fn without_line_end(line: &str) -> &str {
    let line = line.strip_suffix('\n').unwrap_or(line);
    line.strip_suffix('\r').unwrap_or(line)
}

fn with_line_end(text: &str) -> String {
    if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
}

fn path(written: &str) -> Result<EditPath, DeskError> {
    EditPath::parse(written).ok_or_else(odd)
}

/// What a cure mends is no longer there.
fn moved_on() -> DeskError {
    DeskError::not_possible(
        "de tekst is intussen gewijzigd; kijk of de melding er nog staat",
        "the text has changed meanwhile; see whether the message is still there",
    )
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

#[cfg(test)]
mod tests {
    use super::with_line_ends_of;

    #[test]
    fn lines_that_are_the_same_keep_their_ends() {
        let old = "a\r\nb\nc\r\nd";
        for (new, expected) in [
            ("a\nb\nc\nd", old),
            ("a\nb\nx\nc\nd", "a\r\nb\nx\r\nc\r\nd"),
            ("a\nc\nd", "a\r\nc\r\nd"),
            ("a\nb\nc\nd\n", "a\r\nb\nc\r\nd\r\n"),
            ("", ""),
        ] {
            assert_eq!(with_line_ends_of(old, new), expected, "{new:?}");
        }
    }
}
