//! Words of the model: collected while they are read, compared however they are written,
//! and written as markup.

use std::fmt::Write;

use super::{EditableBlock, EditableItem, EditableRow, Piece, PieceKind, Words};
use crate::definition::{Placeholder, placeholders};

/// A brace that was escaped, while words are collected; no text contains it (Unicode 16,
/// 23.7).
const LITERAL_BRACE: char = '\u{FDD1}';

/// Pieces that are being collected.
#[derive(Default)]
pub(super) struct PlainText {
    pub(super) pieces: Vec<Piece>,
    pub(super) strong: usize,
    pub(super) emphasis: usize,
    pub(super) link: Option<String>,
}

impl PlainText {
    pub(super) fn add(&mut self, kind: PieceKind) {
        let (strong, emphasis) = (self.strong > 0, self.emphasis > 0);
        let piece = Piece { kind, strong, emphasis, link: self.link.clone() };
        match (self.pieces.last_mut(), &piece.kind) {
            (Some(last), PieceKind::Text(more)) if last.has_style_of(&piece) => {
                match &mut last.kind {
                    PieceKind::Text(text) => text.push_str(more),
                    _ => self.pieces.push(piece),
                }
            }
            _ => self.pieces.push(piece),
        }
    }

    pub(super) fn push(&mut self, text: &str) {
        if !text.is_empty() {
            self.add(PieceKind::Text(text.to_owned()));
        }
    }

    pub(super) fn literal_brace(&mut self) {
        self.push(&LITERAL_BRACE.to_string());
    }
}

impl Piece {
    fn has_style_of(&self, other: &Self) -> bool {
        (self.strong, self.emphasis, &self.link) == (other.strong, other.emphasis, &other.link)
    }

    fn styled(&self, kind: PieceKind) -> Self {
        Self { kind, ..self.clone() }
    }
}

/// The pieces with a field for each name in braces.
pub(super) fn with_fields(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut named = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let PieceKind::Text(text) = &piece.kind else {
            named.push(piece);
            continue;
        };
        let plain = |text: &str| {
            let text = text.replace(LITERAL_BRACE, "{");
            (!text.is_empty()).then(|| piece.styled(PieceKind::Text(text)))
        };
        let mut end = 0;
        for (range, found) in placeholders(text, true) {
            if let Placeholder::Named(name) = found {
                named.extend(plain(&text[end..range.start]));
                named.push(piece.styled(PieceKind::Field(name.to_owned())));
                end = range.end;
            }
        }
        named.extend(plain(&text[end..]));
    }
    named
}

/// A character or something among the words, with its style.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Atom {
    kind: AtomKind,
    strong: bool,
    emphasis: bool,
    link: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
enum AtomKind {
    Character(char),
    Break,
    Written(String),
}

impl Atom {
    fn is_space(&self) -> bool {
        matches!(self.kind, AtomKind::Character(' ' | '\t' | '\n' | '\r'))
    }

    fn is_break(&self) -> bool {
        self.kind == AtomKind::Break
    }
}

/// The words as atoms: one space between words, none at the ends and around a line
/// break, and no style of a space that its neighbours do not have.
pub(super) fn atoms(words: &Words) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    for piece in &words.pieces {
        let Piece { kind, strong, emphasis, link } = piece;
        let mut add = |kind| {
            let (strong, emphasis, link) = (*strong, *emphasis, link.clone());
            atoms.push(Atom { kind, strong, emphasis, link });
        };
        match kind {
            PieceKind::Text(text) => text.chars().for_each(|it| add(AtomKind::Character(it))),
            PieceKind::Break => add(AtomKind::Break),
            PieceKind::Box { ticked: false } => add(AtomKind::Written("[ ]".to_owned())),
            PieceKind::Box { ticked: true } => add(AtomKind::Written("[x]".to_owned())),
            PieceKind::Blank { length } => {
                add(AtomKind::Written("_".repeat(usize::from(*length).max(4))));
            }
            PieceKind::Field(name) => add(AtomKind::Written(format!("{{{name}}}"))),
        }
    }
    trimmed(atoms)
}

fn trimmed(atoms: Vec<Atom>) -> Vec<Atom> {
    let mut kept: Vec<Atom> = Vec::with_capacity(atoms.len());
    for mut atom in atoms {
        if atom.is_space() {
            if kept.last().is_none_or(|last| last.is_space() || last.is_break()) {
                continue;
            }
            atom.kind = AtomKind::Character(' ');
        }
        if atom.is_break() {
            while kept.last().is_some_and(Atom::is_space) {
                kept.pop();
            }
            (atom.strong, atom.emphasis) = (false, false);
        }
        kept.push(atom);
    }
    while kept.last().is_some_and(|last| last.is_space() || last.is_break()) {
        kept.pop();
    }
    for index in 0..kept.len() {
        if kept[index].is_space() {
            let [before, after] =
                [index.wrapping_sub(1), index + 1].map(|at| kept.get(at).cloned());
            let both = |style: fn(&Atom) -> bool| {
                before.as_ref().is_some_and(style) && after.as_ref().is_some_and(style)
            };
            let link = before.as_ref().and_then(|it| it.link.clone());
            let is_linked = link.is_some() && after.as_ref().is_some_and(|it| it.link == link);
            let space = &mut kept[index];
            space.strong = both(|it| it.strong);
            space.emphasis = both(|it| it.emphasis);
            space.link = link.filter(|_| is_linked);
        }
    }
    kept
}

/// Whether words are the same, however they are written.
pub(super) fn same_words(one: &Words, other: &Words) -> bool {
    atoms(one) == atoms(other)
}

/// Whether blocks are the same, however they are written. Empty paragraphs do not count.
pub(super) fn same_blocks(one: &[EditableBlock], other: &[EditableBlock]) -> bool {
    let counted = |block: &&EditableBlock| match block {
        EditableBlock::Paragraph(words) => !atoms(words).is_empty(),
        _ => true,
    };
    let (one, other): (Vec<_>, Vec<_>) =
        (one.iter().filter(counted).collect(), other.iter().filter(counted).collect());
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same_block(one, other))
}

/// Whether two blocks are the same, however they are written.
pub(super) fn same_block(one: &EditableBlock, other: &EditableBlock) -> bool {
    use EditableBlock::{Blank, List, Paragraph, Table};
    match (one, other) {
        (Paragraph(one), Paragraph(other)) => same_words(one, other),
        (Blank { length: one, .. }, Blank { length: other, .. }) => one == other,
        (List { first, items, .. }, List { first: other_first, items: others, .. }) => {
            first == other_first
                && items.len() == others.len()
                && items.iter().zip(others).all(|(one, other)| same_item(one, other))
        }
        (Table { columns, rows, .. }, Table { columns: other_columns, rows: others, .. }) => {
            columns == other_columns
                && rows.len() == others.len()
                && rows.iter().zip(others).all(|(one, other)| same_row(one, other))
        }
        _ => false,
    }
}

/// Whether two items are the same, however they are written.
pub(super) fn same_item(one: &EditableItem, other: &EditableItem) -> bool {
    one.ticked == other.ticked && same_blocks(&one.blocks, &other.blocks)
}

/// Whether two rows are the same, however they are written.
pub(super) fn same_row(one: &EditableRow, other: &EditableRow) -> bool {
    one.cells.len() == other.cells.len()
        && one.cells.iter().zip(&other.cells).all(|(one, other)| same_words(one, other))
}

/// What is written as an escape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Escapes {
    /// Only what certainly has a meaning.
    Few,
    /// Everything that may have one.
    All,
}

/// Where words are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a paragraph.
    Paragraph,
    /// In a cell of a table.
    Cell,
}

/// The words as markup on one line, but for hard line breaks.
pub(super) fn markup(words: &Words, place: Place, escapes: Escapes) -> String {
    let atoms = atoms(words);
    let mut writer = MarkupWriter { markup: String::new(), place, escapes, open: Vec::new() };
    let mut before = None;
    for (index, atom) in atoms.iter().enumerate() {
        writer.style(Some(atom));
        writer.atom(atom, before, atoms.get(index + 1));
        before = Some(atom);
    }
    writer.style(None);
    writer.markup
}

/// A mark that is open.
#[derive(Debug, Clone, PartialEq)]
enum OpenMark {
    Link(String),
    Strong,
    Emphasis,
}

struct MarkupWriter {
    markup: String,
    place: Place,
    escapes: Escapes,
    open: Vec<OpenMark>,
}

impl MarkupWriter {
    /// Closes and opens marks up to the style of the next atom.
    fn style(&mut self, atom: Option<&Atom>) {
        let mut wanted = Vec::new();
        if let Some(atom) = atom {
            wanted.extend(atom.link.clone().map(OpenMark::Link));
            wanted.extend(atom.strong.then_some(OpenMark::Strong));
            wanted.extend(atom.emphasis.then_some(OpenMark::Emphasis));
        }
        let kept = self.open.iter().position(|mark| !wanted.contains(mark));
        for mark in self.open.split_off(kept.unwrap_or(self.open.len())).iter().rev() {
            // A space before the end of a mark comes after it.
            let words = self.markup.trim_end_matches(' ').len();
            let spaces = self.markup.split_off(words);
            match mark {
                OpenMark::Link(address) if address.contains([' ', '(', ')']) => {
                    let _ = write!(self.markup, "](<{address}>)");
                }
                OpenMark::Link(address) => {
                    let _ = write!(self.markup, "]({address})");
                }
                OpenMark::Strong => self.markup.push_str("**"),
                OpenMark::Emphasis => self.markup.push('*'),
            }
            self.markup.push_str(&spaces);
        }
        for mark in wanted {
            if !self.open.contains(&mark) {
                self.markup.push_str(match mark {
                    OpenMark::Link(_) => "[",
                    OpenMark::Strong => "**",
                    OpenMark::Emphasis => "*",
                });
                self.open.push(mark);
            }
        }
    }

    fn atom(&mut self, atom: &Atom, before: Option<&Atom>, after: Option<&Atom>) {
        match &atom.kind {
            AtomKind::Written(written) => self.markup.push_str(written),
            AtomKind::Break if self.place == Place::Cell => self.markup.push_str("<br>"),
            AtomKind::Break => self.markup.push_str("\\\n"),
            AtomKind::Character(character) => {
                let is_first = before.is_none_or(Atom::is_break);
                if self.is_escaped(*character, is_first, after) {
                    self.markup.push('\\');
                }
                self.markup.push(*character);
            }
        }
    }

    fn is_escaped(&self, character: char, is_first: bool, after: Option<&Atom>) -> bool {
        if character == '|' && self.place == Place::Cell {
            return true;
        }
        let next = match after.map(|atom| &atom.kind) {
            Some(AtomKind::Character(next)) => Some(*next),
            _ => None,
        };
        match self.escapes {
            Escapes::Few => character == '\\' && next.is_some_and(|it| it.is_ascii_punctuation()),
            Escapes::All => {
                let ends_number = matches!(character, '.' | ')')
                    && !self.markup.is_empty()
                    && self.last_line().bytes().all(|byte| byte.is_ascii_digit());
                "\\*_[]<>&`~|{".contains(character)
                    || is_first && "-+#=>•".contains(character)
                    || ends_number
            }
        }
    }

    fn last_line(&self) -> &str {
        self.markup.rsplit('\n').next().unwrap_or_default()
    }
}
