//! The documents with examples, and the parts of them that are generated.

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use leaflet::diagnostic::Language;

use crate::support::golden::{is_updating, path, write};

/// A document of this repository.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Document {
    path: &'static str,
    /// The language of its examples' messages.
    pub(crate) language: Language,
}

pub(crate) const README: Document = Document { path: "README.md", language: Language::English };
pub(crate) const HANDLEIDING: Document =
    Document { path: "docs/handleiding.md", language: Language::Dutch };
pub(crate) const MANUAL: Document =
    Document { path: "docs/manual.md", language: Language::English };
pub(crate) const ARCHITECTURE: Document =
    Document { path: "docs/architecture.md", language: Language::English };

/// A block of code.
#[derive(Debug)]
pub(crate) struct Block {
    /// What follows the opening fence: the language, then what is special.
    pub(crate) info: String,
    pub(crate) code: String,
    /// The first line of its code, counted from one.
    pub(crate) line: usize,
    /// The path of the picture that follows it before the next example,
    /// relative to the document.
    pub(crate) picture: Option<String>,
}

impl Block {
    /// Whether its first line carries a word, such as `practice`.
    pub(crate) fn is(&self, word: &str) -> bool {
        self.info.split(' ').any(|it| it == word)
    }
}

impl Document {
    pub(crate) fn text(self) -> String {
        fs::read_to_string(self.file("")).unwrap()
    }

    /// The path of a file named relative to the document; of the document
    /// itself where the name is empty.
    pub(crate) fn file(self, name: &str) -> PathBuf {
        let document = path(self.path);
        if name.is_empty() { document } else { document.with_file_name(name) }
    }

    /// Its blocks of code, in their order.
    pub(crate) fn blocks(self) -> Vec<Block> {
        let text = self.text();
        let mut lines = (1..).zip(text.lines());
        let mut blocks: Vec<Block> = Vec::new();
        while let Some((line, opening)) = lines.next() {
            if let Some(info) = opening.strip_prefix("```") {
                let code = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "```");
                let code = code.map(|line| format!("{line}\n")).collect();
                blocks.push(Block { info: info.to_owned(), code, line: line + 1, picture: None });
            } else if let Some(picture) = picture_of(opening) {
                let example = blocks.iter_mut().rfind(|block| block.is("toml"));
                let example = example.expect("a picture comes after its example");
                assert_eq!(example.picture.replace(picture), None, "two pictures of one example");
            }
        }
        blocks
    }

    /// The text between `<!-- name -->` and `<!-- /name -->`.
    pub(crate) fn part(self, name: &str) -> String {
        let text = self.text();
        let (_, rest) = text.split_once(&format!("<!-- {name} -->\n")).unwrap();
        rest.split_once(&format!("<!-- /{name} -->")).unwrap().0.to_owned()
    }

    /// Fails unless a part is as it is generated; writes it where that is asked
    /// for.
    #[track_caller]
    pub(crate) fn assert_generated(self, name: &str, generated: &str) {
        let between = |part: &str| format!("<!-- {name} -->\n{part}<!-- /{name} -->");
        self.update(&between(&self.part(name)), &between(generated));
        assert_eq!(self.part(name), generated);
    }

    /// Replaces a part by another where updates are asked for.
    pub(crate) fn update(self, old: &str, new: &str) {
        static WRITING: Mutex<()> = Mutex::new(());
        if is_updating() && old != new {
            let _alone = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
            write(&self.file(""), self.text().replacen(old, new, 1).as_bytes());
        }
    }
}

/// The path of the picture of an example that a line consists of.
fn picture_of(line: &str) -> Option<String> {
    let (_, path) = line.strip_prefix("![")?.split_once("](")?;
    path.strip_suffix(')').filter(|path| path.contains("pictures/")).map(str::to_owned)
}
