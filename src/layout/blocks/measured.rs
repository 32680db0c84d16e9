use std::sync::Arc;

use super::table::MeasuredTable;
use crate::artwork::Artwork;
use crate::document::{FigureWidth, Frame, HeadingLevel};
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
    /// A table.
    Table(MeasuredTable<'a>),
    /// A picture with its words.
    Figure(MeasuredFigure<'a>),
    /// Pictures side by side.
    Figures(Vec<MeasuredFigure<'a>>),
    /// Text with pictures at its start side.
    Beside(MeasuredBeside<'a>),
    /// Steps.
    Steps(Vec<MeasuredItem<'a>>),
    /// A part of the text in a frame.
    Boxed(MeasuredBox<'a>),
    /// Blocks that stand across all columns.
    Wide(Vec<MeasuredBlock<'a>>),
    /// Who hands the leaflet out, and what it says of itself.
    Colophon(MeasuredColophon<'a>),
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

/// Text with pictures at its start side.
#[derive(Debug)]
pub(in crate::layout) struct MeasuredBeside<'a> {
    pub(super) blocks: Vec<MeasuredBlock<'a>>,
    pub(super) figures: Vec<MeasuredFigure<'a>>,
}

/// A part of the text in a frame.
#[derive(Debug)]
pub(in crate::layout) struct MeasuredBox<'a> {
    pub(super) frame: Frame,
    pub(super) word: MeasuredText<'a>,
    pub(super) blocks: Vec<MeasuredBlock<'a>>,
}

/// Who hands the leaflet out, and what it says of itself.
#[derive(Debug)]
pub(in crate::layout) struct MeasuredColophon<'a> {
    pub(super) logo: Option<&'a Arc<Artwork>>,
    pub(super) practice: Vec<MeasuredBlock<'a>>,
    pub(super) about: Vec<MeasuredBlock<'a>>,
}

/// Measures the texts of blocks.
pub(in crate::layout) fn measure_blocks(blocks: &[ShapedBlock]) -> Vec<MeasuredBlock<'_>> {
    blocks.iter().map(measure_block).collect()
}

/// Measures the texts of a block.
fn measure_block(block: &ShapedBlock) -> MeasuredBlock<'_> {
    match block {
        ShapedBlock::Heading(heading) => MeasuredBlock::Heading(MeasuredHeading {
            level: heading.level,
            text: measure(&heading.text),
        }),
        ShapedBlock::Paragraph(paragraph) => MeasuredBlock::Paragraph(measure(&paragraph.text)),
        ShapedBlock::List(list) => MeasuredBlock::List(measure_items(&list.items)),
        ShapedBlock::Table(table) => MeasuredBlock::Table(MeasuredTable::new(table)),
        ShapedBlock::Figure(figure) => MeasuredBlock::Figure(measure_figure(figure)),
        ShapedBlock::Figures(figures) => MeasuredBlock::Figures(measure_figures(figures)),
        ShapedBlock::Beside(beside) => MeasuredBlock::Beside(MeasuredBeside {
            blocks: measure_blocks(&beside.blocks),
            figures: measure_figures(&beside.figures),
        }),
        ShapedBlock::Steps(steps) => MeasuredBlock::Steps(measure_items(&steps.items)),
        ShapedBlock::Boxed(boxed) => MeasuredBlock::Boxed(MeasuredBox {
            frame: boxed.frame,
            word: measure(&boxed.word),
            blocks: measure_blocks(&boxed.blocks),
        }),
        ShapedBlock::Wide(blocks) => MeasuredBlock::Wide(measure_blocks(blocks)),
        ShapedBlock::Colophon(colophon) => MeasuredBlock::Colophon(MeasuredColophon {
            logo: colophon.logo.as_ref(),
            practice: measure_blocks(&colophon.practice),
            about: measure_blocks(&colophon.about),
        }),
    }
}

fn measure_figures(figures: &[ShapedFigure]) -> Vec<MeasuredFigure<'_>> {
    figures.iter().map(measure_figure).collect()
}

fn measure_figure(figure: &ShapedFigure) -> MeasuredFigure<'_> {
    MeasuredFigure {
        figure,
        title: figure.title.as_ref().map(measure),
        caption: figure.caption.as_ref().map(measure),
    }
}

fn measure_items(items: &[ShapedItem]) -> Vec<MeasuredItem<'_>> {
    items.iter().map(measure_item).collect()
}

fn measure_item(item: &ShapedItem) -> MeasuredItem<'_> {
    MeasuredItem {
        label: &item.label,
        label_width: measure(&item.label).whole(),
        blocks: measure_blocks(&item.blocks),
    }
}

impl MeasuredBlock<'_> {
    /// Whether it stands across all columns.
    pub(super) fn is_page_wide(&self) -> bool {
        match self {
            Self::Heading(heading) => heading.level == HeadingLevel::Title,
            Self::Figure(figure) => figure.is_page_wide(),
            Self::Figures(figures) => figures.iter().any(MeasuredFigure::is_page_wide),
            Self::Wide(_) | Self::Colophon(_) => true,
            Self::Paragraph(_)
            | Self::List(_)
            | Self::Table(_)
            | Self::Beside(_)
            | Self::Steps(_)
            | Self::Boxed(_) => false,
        }
    }
}

impl MeasuredFigure<'_> {
    fn is_page_wide(&self) -> bool {
        self.figure.width == FigureWidth::Page
    }
}
