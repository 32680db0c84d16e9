//! A message: a block of text that is translated as a whole. The messages of a
//! leaflet are collected by `document::wording`.

use std::borrow::Cow;

use crate::diagnostic::Span;

/// The characters of a text shown to identify it.
const SHOWN: usize = 50;

/// A block of text that is translated as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its text in the markup of a leaflet. A line feed is a hard line break, and
    /// a link has its words alone: `<1>…</1>`.
    pub source: String,
    /// The kind of block.
    pub kind: MessageKind,
    /// The heading above it.
    pub under: Option<String>,
    /// Its place in the file.
    pub span: Span,
    /// The number of letters that fit, if room is short.
    pub length_limit: Option<u32>,
}

/// The kind of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessageKind {
    /// The title of the leaflet.
    Title,
    /// The line under the title.
    Subtitle,
    /// The heading of a section.
    Heading,
    /// The heading of a subsection.
    Subheading,
    /// Running text.
    Paragraph,
    /// A list item.
    Item,
    /// A table cell.
    Cell,
    /// The title above a picture.
    FigureTitle,
    /// The caption under a picture.
    Caption,
    /// The alternative text of a picture.
    Alt,
    /// An author of the leaflet.
    Author,
    /// A person who helped with it.
    Contributor,
    /// The address for readers' opinions.
    Feedback,
    /// The words in a drawing, its lines separated by line feeds; with the name
    /// of its file.
    Lettering(String),
    /// A value of the practice, by its key.
    Practice(String),
}

impl MessageKind {
    /// Its name in a catalogue, whose tools speak English.
    fn name(&self) -> Cow<'_, str> {
        let name = match self {
            Self::Title => "title",
            Self::Subtitle => "subtitle",
            Self::Heading => "heading",
            Self::Subheading => "subheading",
            Self::Paragraph => "paragraph",
            Self::Item => "list item",
            Self::Cell => "table cell",
            Self::FigureTitle => "title of a picture",
            Self::Caption => "caption of a picture",
            Self::Alt => "what a picture shows, for those who cannot see it",
            Self::Author => "author of the leaflet; keep the name",
            Self::Contributor => "who helped with the leaflet; keep names",
            Self::Feedback => "where readers can say what they think of the leaflet",
            Self::Lettering(file) => return format!("words in the drawing {file}").into(),
            Self::Practice(key) => key,
        };
        name.into()
    }
}

impl Message {
    /// The beginning of its text, on one line.
    pub fn begin(&self) -> String {
        let line = self.source.replace('\n', " ");
        match line.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{}…", line[..end].trim_end()),
            None => line,
        }
    }

    /// A note for the translator on how long the translation may be, if room is
    /// short. It is at least as long as the text itself, and rounded, since
    /// letters differ in width.
    pub fn room_in_words(&self) -> Option<String> {
        let letters = self.length_limit?.max(self.source.chars().count() as u32);
        let letters = if letters < 20 { letters } else { letters - letters % 5 };
        Some(format!("room: about {letters} characters"))
    }

    /// The kind and the heading, for a translator: `list item, under Adviezen`.
    pub fn description(&self) -> String {
        match &self.under {
            Some(heading) => format!("{}, under {heading}", self.kind.name()),
            None => self.kind.name().into_owned(),
        }
    }
}
