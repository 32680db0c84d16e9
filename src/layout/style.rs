//! The style of pages, resolved once from the definition and the command line.

use crate::color::Color;
use crate::definition::{Align, Frame, Hyphenate, Leaflet, Look, Sizes};
use crate::geometry::{Abs, Insets, Size};

/// All settings that layout needs, resolved once.
#[derive(Debug, Clone, PartialEq)]
pub struct PageStyle {
    /// The paper after cutting.
    pub paper: Size,
    /// The margins; `left` is the side where lines begin.
    pub margin: Insets,
    /// The number of columns side by side.
    pub columns: usize,
    /// The space between two columns.
    pub gap: Abs,
    /// Whether there is a rule in that space.
    pub rule: bool,
    /// The greatest number of pages, if there is a limit.
    pub pages: Option<u32>,
    /// Whether that number comes from the command line.
    pub pages_typed: bool,
    /// Whether larger type is preferred to fewer pages than the most: for a
    /// translation that takes as many pages as the original.
    pub fills_pages: bool,
    /// The type sizes to choose from.
    pub size: Sizes,
    /// The alignment of line ends.
    pub align: Align,
    /// Which words are hyphenated.
    pub hyphenate: Hyphenate,
    /// The colour of the title, headings, list labels and links.
    pub accent: Color,
    /// How the leaflet opens.
    pub look: Look,
    /// Whether lines begin at the right. A page is laid out from the left all
    /// the same and mirrored at the end.
    pub right_to_left: bool,
}

/// UKAAF Clear and Large Print: 16 pt at least, ideally 18.
const LARGE_PRINT: Abs = Abs::pt(18.0);

impl PageStyle {
    /// The style of a leaflet. `pages` from the command line takes precedence.
    pub fn resolve(leaflet: &Leaflet, pages: Option<u32>) -> Self {
        let (page, style) = (&leaflet.page, &leaflet.style);
        let right_to_left = leaflet.language.is_right_to_left();
        Self {
            paper: page.size,
            margin: if right_to_left { page.margin.turned_over() } else { page.margin },
            columns: page.columns,
            gap: page.gap,
            rule: page.rule,
            pages: pages.or(page.pages.map(|(pages, _)| pages)),
            pages_typed: pages.is_some(),
            fills_pages: false,
            size: style.size,
            align: style.align,
            hyphenate: style.hyphenate,
            accent: style.accent,
            look: style.look,
            right_to_left,
        }
    }

    /// The style in large print: one column, on as many pages as needed unless
    /// the command line sets their number.
    pub fn in_large_print(self) -> Self {
        let size = Sizes { min: LARGE_PRINT, max: LARGE_PRINT, span: None };
        let pages = self.pages.filter(|_| self.pages_typed);
        Self { size, columns: 1, pages, ..self }
    }

    /// The style with any number of pages.
    pub fn on_any_pages(self) -> Self {
        Self { pages: None, pages_typed: false, fills_pages: false, ..self }
    }

    /// The style of a translation, for the number of pages of the original.
    pub fn on_pages_of_original(self, pages: u32) -> Self {
        Self { pages: Some(pages), pages_typed: false, fills_pages: true, ..self }
    }

    /// The style in a frame: a warning is all in black.
    pub(super) fn in_frame(&self, frame: Frame) -> Self {
        let accent = match frame {
            Frame::Warning => Color::BLACK,
            Frame::Info | Frame::Summary => self.accent,
        };
        Self { accent, ..self.clone() }
    }

    /// The width of all columns together.
    pub(super) fn width(&self) -> Abs {
        self.paper.width - self.margin.left - self.margin.right
    }

    /// The height between the margins.
    pub(super) fn height(&self) -> Abs {
        self.paper.height - self.margin.top - self.margin.bottom
    }

    /// The width of each of this many columns.
    pub(super) fn measure(&self, columns: usize) -> Abs {
        let columns = columns as f64;
        (self.width() - self.gap * (columns - 1.0)) / columns
    }
}
