//! The role of a text in its block or on the page, which decides its weight.

/// The role of a text in its block or on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextRole {
    /// The words of the title, a heading or a subheading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// The label of a list item: a bullet, a number or a box to tick.
    ItemLabel,
    /// The number of a step.
    StepLabel,
    /// A header cell of a table.
    HeaderCell,
    /// Any other cell.
    Cell,
    /// The title above a picture.
    FigureTitle,
    /// The caption under a picture.
    Caption,
    /// A line of words in a drawing.
    Lettering,
    /// The words for the purpose of a frame.
    FrameWord,
    /// The name of the practice in the page footer.
    PracticeName,
    /// The notice at the head of each page of a draft.
    Notice,
    /// Any other text in the margins of a page.
    Margin,
}

impl TextRole {
    /// Whether the whole text is set bold.
    pub fn is_bold(self) -> bool {
        match self {
            // The number of a step has the weight of its heading.
            Self::Heading
            | Self::StepLabel
            | Self::HeaderCell
            | Self::FigureTitle
            | Self::FrameWord
            | Self::PracticeName
            | Self::Notice => true,
            Self::Paragraph
            | Self::ItemLabel
            | Self::Cell
            | Self::Caption
            | Self::Lettering
            | Self::Margin => false,
        }
    }

    /// Whether the text is a label that the author did not write: a bullet, a number, or
    /// the words of a frame.
    pub fn is_label(self) -> bool {
        match self {
            Self::ItemLabel | Self::StepLabel | Self::FrameWord => true,
            Self::Heading
            | Self::Paragraph
            | Self::HeaderCell
            | Self::Cell
            | Self::FigureTitle
            | Self::Caption
            | Self::Lettering
            | Self::PracticeName
            | Self::Notice
            | Self::Margin => false,
        }
    }
}
