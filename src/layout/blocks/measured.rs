use crate::document::{FigureWidth, HeadingLevel};
use crate::layout::lines::{MeasuredText, measure};
use crate::shaping::{ShapedBlock, ShapedFigure, ShapedItem, ShapedText};

/// A block with its texts measured, once for all type sizes.
#[derive(Debug)]
pub(in crate::layout) enum MeasuredBlock<'a> {
    /// The title, a heading or a subheading.
    Heading(MeasuredHeading<'a>),
    /// Running text.
    Paragraph(MeasuredText<'a>),
    /// A list.
    List(Vec<MeasuredItem<'a>>),
    /// A picture with its words.
    Figure(MeasuredFigure<'a>),
}

/// The title, a heading or a subheading.
#[derive(Debug)]
pub(in crate::layout) struct MeasuredHeading<'a> {
    pub(super) level: HeadingLevel,
    pub(super) text: MeasuredText<'a>,
}

/// An item of a list.
#[derive(Debug)]
pub(in crate::layout) struct MeasuredItem<'a> {
    pub(super) label: &'a ShapedText,
    /// The width of the label, in em.
    pub(super) label_width: f64,
    pub(super) blocks: Vec<MeasuredBlock<'a>>,
}

/// A picture with its words.
#[derive(Debug)]
pub(in crate::layout) struct MeasuredFigure<'a> {
    pub(super) figure: &'a ShapedFigure,
    pub(super) title: Option<MeasuredText<'a>>,
    pub(super) caption: Option<MeasuredText<'a>>,
}

/// Measures the texts of a block.
pub(in crate::layout) fn measure_block(block: &ShapedBlock) -> MeasuredBlock<'_> {
    match block {
        ShapedBlock::Heading(heading) => MeasuredBlock::Heading(MeasuredHeading {
            level: heading.level,
            text: measure(&heading.text),
        }),
        ShapedBlock::Paragraph(paragraph) => MeasuredBlock::Paragraph(measure(&paragraph.text)),
        ShapedBlock::List(list) => {
            MeasuredBlock::List(list.items.iter().map(measure_item).collect())
        }
        ShapedBlock::Figure(figure) => MeasuredBlock::Figure(MeasuredFigure {
            figure,
            title: figure.title.as_ref().map(measure),
            caption: figure.caption.as_ref().map(measure),
        }),
    }
}

fn measure_item(item: &ShapedItem) -> MeasuredItem<'_> {
    MeasuredItem {
        label: &item.label,
        label_width: measure(&item.label).whole(),
        blocks: item.blocks.iter().map(measure_block).collect(),
    }
}

impl MeasuredBlock<'_> {
    /// Whether it stands across all columns.
    pub(super) fn is_page_wide(&self) -> bool {
        match self {
            Self::Heading(heading) => heading.level == HeadingLevel::Title,
            Self::Paragraph(_) | Self::List(_) => false,
            Self::Figure(figure) => figure.figure.width == FigureWidth::Page,
        }
    }
}
