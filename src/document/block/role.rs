//! The role of a text in its block or on the page, which decides its weight.

/// The role of a text in its block or on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextRole {
    /// The words of the title, a heading or a subheading.
    Heading,
    /// The line under the title.
    Subtitle,
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
    /// The name of the practice: above the title, in the contact panel or in the page
    /// footer.
    PracticeName,
    /// The telephone number in the contact panel.
    PracticePhone,
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
            | Self::PracticePhone
            | Self::Notice => true,
            Self::Subtitle
            | Self::Paragraph
            | Self::ItemLabel
            | Self::Cell
            | Self::Caption
            | Self::Lettering
            | Self::Margin => false,
        }
    }

    /// Whether the text is one that the author of the leaflet did not write: a bullet, a
    /// number, the words of a frame, the name and number of the practice.
    pub fn is_label(self) -> bool {
        match self {
            Self::ItemLabel
            | Self::StepLabel
            | Self::FrameWord
            | Self::PracticeName
            | Self::PracticePhone => true,
            Self::Heading
            | Self::Subtitle
            | Self::Paragraph
            | Self::HeaderCell
            | Self::Cell
            | Self::FigureTitle
            | Self::Caption
            | Self::Lettering
            | Self::Notice
            | Self::Margin => false,
        }
    }
}
