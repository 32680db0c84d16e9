//! What a definition holds, as an editor shows it: its settings, sections and figures,
//! given or not, with the place of each in the file. A file that is no TOML has none.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::EditFault;
use super::path::{EditPath, Step};
use super::tree::Tree;
use crate::definition::Text;
use crate::definition::keys::{Key, keys_of};
use crate::definition::table::TableName;
use crate::definition::text::text;
use crate::diagnostic::{Expected, KeyFile, Language, Source, Span};

/// What a definition, or the file of a practice, holds.
#[derive(Debug, Clone, PartialEq)]
pub struct DefinitionView {
    /// The title; a practice has none.
    pub title: Option<TextView>,
    /// The settings, in the order of the manual.
    pub settings: Vec<SettingView>,
    /// The sections.
    pub sections: Vec<SectionView>,
    /// The figures.
    pub figures: Vec<FigureView>,
}

/// How a text is edited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// As it is: no character of it is markup.
    Plain,
    /// With the markup of one paragraph.
    Line,
    /// With all markup.
    Blocks,
}

/// A text, given or not.
#[derive(Debug, Clone, PartialEq)]
pub struct TextView {
    /// Its path.
    pub path: EditPath,
    /// How it is edited.
    pub kind: TextKind,
    /// The text, if it is given.
    pub text: Option<Text>,
}

/// A setting, given or not.
#[derive(Debug, Clone, PartialEq)]
pub struct SettingView {
    /// Its path.
    pub path: EditPath,
    /// What it takes.
    pub expected: Expected,
    /// The value as it is written.
    pub written: Option<String>,
    /// The value as a person reads it: without quotes, texts each on a line.
    pub shown: Option<String>,
    /// The value without it, as it would be written.
    pub default: Option<String>,
    /// The place of the value in the file.
    pub span: Option<Range<usize>>,
    /// What it means, in Dutch and in English.
    meaning: [&'static str; 2],
}

/// A section or a subsection.
#[derive(Debug, Clone, PartialEq)]
pub struct SectionView {
    /// Its path.
    pub path: EditPath,
    /// Its heading.
    pub heading: TextView,
    /// Its text.
    pub text: TextView,
    /// The figures it shows.
    pub figures: Vec<String>,
    /// The frame around it.
    pub frame: Option<String>,
    /// Whether it spans all columns.
    pub is_wide: bool,
    /// Whether its subsections are steps.
    pub is_numbered: bool,
    /// The name that links use, if it is given.
    pub link: Option<String>,
    /// Its subsections.
    pub subsections: Vec<SectionView>,
    /// The lines of the file that are about it.
    pub lines: Vec<Range<usize>>,
}

/// A figure.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureView {
    /// Its path.
    pub path: EditPath,
    /// Its name.
    pub name: String,
    /// The path of its picture.
    pub image: Option<String>,
    /// The address of its code.
    pub qr: Option<String>,
    /// Its title, caption and description.
    pub texts: [TextView; 3],
    /// Whether it is decoration.
    pub is_decorative: bool,
    /// Its width, if it is given.
    pub width: Option<String>,
    /// Its place, if it is given.
    pub place: Option<String>,
    /// The lines of the file that are about it.
    pub lines: Vec<Range<usize>>,
}

impl SettingView {
    /// What it means.
    pub fn meaning(&self, language: Language) -> &'static str {
        match language {
            Language::Dutch => self.meaning[0],
            Language::English => self.meaning[1],
        }
    }
}

impl DefinitionView {
    /// What a file holds.
    ///
    /// # Errors
    /// The file is no TOML.
    pub fn of(source: &Arc<Source>, file: KeyFile) -> Result<Self, EditFault> {
        let tree = Tree::read(&source.text)?;
        let viewer = Viewer { tree: &tree, source };
        let tables: &[TableName] = match file {
            KeyFile::Leaflet => {
                &[TableName::Top, TableName::About, TableName::Page, TableName::Style]
            }
            KeyFile::Practice => &[TableName::Practice, TableName::Page, TableName::Style],
        };
        let is_leaflet = file == KeyFile::Leaflet;
        Ok(Self {
            title: is_leaflet.then(|| viewer.text(&path(&["title"]), TextKind::Plain)),
            settings: tables.iter().flat_map(|&table| viewer.settings(table)).collect(),
            sections: if is_leaflet { viewer.sections(&path(&["section"])) } else { Vec::new() },
            figures: if is_leaflet { viewer.figures() } else { Vec::new() },
        })
    }

    /// All texts, given or not.
    pub fn texts(&self) -> Vec<&TextView> {
        let mut texts: Vec<&TextView> = self.title.iter().collect();
        self.sections.iter().for_each(|section| section.add_texts(&mut texts));
        texts.extend(self.figures.iter().flat_map(|figure| &figure.texts));
        texts
    }
}

impl SectionView {
    fn add_texts<'v>(&'v self, texts: &mut Vec<&'v TextView>) {
        texts.extend([&self.heading, &self.text]);
        self.subsections.iter().for_each(|section| section.add_texts(texts));
    }
}

impl TextView {
    /// The place in the text of a byte of the file, if it is in it.
    pub fn place_of(&self, file: usize) -> Option<usize> {
        let text = self.text.as_ref()?;
        if !(text.span.start..text.span.end).contains(&file) {
            return None;
        }
        let before = text.offsets.0.iter().rev().find(|(_, position)| position.offset <= file);
        let place = before.map_or(0, |(decoded, position)| decoded + file - position.offset);
        Some(place.min(text.value.len()))
    }
}

/// Reads a file for a view.
struct Viewer<'v, 't> {
    tree: &'v Tree<'t>,
    source: &'v Arc<Source>,
}

impl<'v, 't> Viewer<'v, 't> {
    fn settings(&self, table: TableName) -> Vec<SettingView> {
        let keys = keys_of(table).filter(|key| key.name != "title" && key.holds_no_tables());
        keys.map(|key| {
            let path = match table.header() {
                "" => path(&[key.name]),
                header => path(&[header.trim_matches(['[', ']']), key.name]),
            };
            let value = self.value(&path);
            let span = value.map(Spanned::span);
            SettingView {
                expected: key.expected,
                written: span.clone().map(|span| self.tree.text[span].to_owned()),
                shown: value.map(|value| shown(value, self.tree.text)),
                default: key.default.written(),
                meaning: [Language::Dutch, Language::English]
                    .map(|language| key.meaning_in(language)),
                span,
                path,
            }
        })
        .collect()
    }

    fn value(&self, path: &EditPath) -> Option<&'v Spanned<DeValue<'t>>> {
        let (table, last) = path.split()?;
        let Step::Key(key) = last else { return None };
        self.tree.table(&table)?.table.get(key.as_str())
    }

    fn text(&self, path: &EditPath, kind: TextKind) -> TextView {
        let given = self.value(path).and_then(|value| match value.get_ref() {
            DeValue::String(string) => {
                let span = Span::new(value.span().start, value.span().end);
                Some(text(self.source, string.to_string(), span))
            }
            _ => None,
        });
        TextView { path: path.clone(), kind, text: given }
    }

    fn sections(&self, list: &EditPath) -> Vec<SectionView> {
        let count = self.tree.count(list).unwrap_or(0);
        (0..count).map(|index| self.section(&list.index(index))).collect()
    }

    fn section(&self, path: &EditPath) -> SectionView {
        let word = |key: &str| self.word(path, key);
        SectionView {
            heading: self.text(&path.key("heading"), TextKind::Line),
            text: self.text(&path.key("text"), TextKind::Blocks),
            figures: self.tree.texts(&path.key("figure")),
            frame: word("box"),
            is_wide: word("width").as_deref() == Some("page"),
            is_numbered: self.flag(path, "numbered"),
            link: word("id"),
            subsections: self.sections(&path.key("subsection")),
            lines: self.tree.pieces(path),
            path: path.clone(),
        }
    }

    fn figures(&self) -> Vec<FigureView> {
        let figures = path(&["figure"]);
        let Some(table) = self.tree.table(&figures) else { return Vec::new() };
        let mut named: Vec<(usize, String)> = table
            .table
            .iter()
            .filter(|(_, value)| matches!(value.get_ref(), DeValue::Table(_)))
            .map(|(name, _)| (name.span().start, name.get_ref().to_string()))
            .collect();
        named.sort();
        named.into_iter().map(|(_, name)| self.figure(figures.key(&name), name)).collect()
    }

    fn figure(&self, path: EditPath, name: String) -> FigureView {
        let text = |key: &str, kind| self.text(&path.key(key), kind);
        FigureView {
            image: self.word(&path, "image"),
            qr: self.word(&path, "qr"),
            texts: [
                text("title", TextKind::Line),
                text("caption", TextKind::Line),
                text("alt", TextKind::Plain),
            ],
            is_decorative: self.flag(&path, "decorative"),
            width: self.word(&path, "width"),
            place: self.word(&path, "place"),
            lines: self.tree.pieces(&path),
            name,
            path,
        }
    }

    fn word(&self, table: &EditPath, key: &str) -> Option<String> {
        match self.value(&table.key(key))?.get_ref() {
            DeValue::String(word) => Some(word.to_string()),
            _ => None,
        }
    }

    fn flag(&self, table: &EditPath, key: &str) -> bool {
        let value = self.value(&table.key(key)).map(Spanned::get_ref);
        matches!(value, Some(DeValue::Boolean(true)))
    }
}

impl Key {
    /// Whether its value is written on its own.
    fn holds_no_tables(&self) -> bool {
        let is_headed = matches!(
            self.expected,
            Expected::Table | Expected::Tables | Expected::NamedTables | Expected::LanguageTables
        );
        !is_headed
    }
}

/// A value as a person reads it.
/// A value that is written in TOML as a person reads it: without quotation marks, texts
/// one a line.
pub fn shown_value(written: &str) -> String {
    let line = format!("x = {written}\n");
    let (table, _) = DeTable::parse_recoverable(&line);
    let value = table.get_ref().values().next();
    value.map_or_else(|| written.to_owned(), |value| shown(value, &line))
}

fn shown(value: &Spanned<DeValue<'_>>, file: &str) -> String {
    match value.get_ref() {
        DeValue::String(text) => text.to_string(),
        DeValue::Array(values) => {
            let shown: Vec<String> = values.iter().map(|value| shown(value, file)).collect();
            shown.join("\n")
        }
        _ => file[value.span()].to_owned(),
    }
}

fn path(keys: &[&str]) -> EditPath {
    EditPath(keys.iter().map(|key| Step::Key((*key).to_owned())).collect())
}
