use std::borrow::Cow;

use crate::diagnostic::Span;

/// So many characters of a text are enough to know it by.
const SHOWN: usize = 50;

/// A block of text that is translated as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What it says, in the markup of a leaflet, on one line: a line feed is a
    /// hard line break, a link shows its words alone, as `<1>…</1>`.
    pub source: String,
    /// What it is.
    pub kind: MessageKind,
    /// The heading it stands under.
    pub under: Option<String>,
    /// Where it stands.
    pub span: Span,
    /// How many letters go into the room it has, where that is little.
    pub length_limit: Option<u32>,
}

/// What a message is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MessageKind {
    /// The title of the leaflet.
    Title,
    /// The heading of a section.
    Heading,
    /// The heading of a subsection.
    Subheading,
    /// Running text.
    Paragraph,
    /// What an item of a list says.
    Item,
    /// A cell of a table.
    Cell,
    /// What stands above a picture.
    FigureTitle,
    /// What stands under a picture.
    Caption,
    /// What a picture shows, for those who cannot see it.
    Alt,
    /// Who wrote the leaflet.
    Author,
    /// Who helped with it.
    Contributor,
    /// Where a reader can say what is to be better.
    Feedback,
    /// Words in a drawing, by the name of its file: its lines, a line feed
    /// between them.
    Lettering(String),
    /// What a practice says of itself, by its key.
    Practice(String),
}

impl MessageKind {
    /// What it is called in a catalogue, whose tools speak English.
    fn name(&self) -> Cow<'_, str> {
        let name = match self {
            Self::Title => "title",
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
    /// The begin of what it says, on one line.
    pub fn begin(&self) -> String {
        let line = self.source.replace('\n', " ");
        match line.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{}…", line[..end].trim_end()),
            None => line,
        }
    }

    /// How long its translation may be, for a translator, where there is little
    /// room for it: as long as the text itself, if that is longer, and in round
    /// numbers, since letters are not equally wide.
    pub fn room_in_words(&self) -> Option<String> {
        let letters = self.length_limit?.max(self.source.chars().count() as u32);
        let letters = if letters < 20 { letters } else { letters - letters % 5 };
        Some(format!("room: about {letters} characters"))
    }

    /// What it is and where, for a translator: `list item, under Adviezen`.
    pub fn description(&self) -> String {
        match &self.under {
            Some(heading) => format!("{}, under {heading}", self.kind.name()),
            None => self.kind.name().into_owned(),
        }
    }
}
