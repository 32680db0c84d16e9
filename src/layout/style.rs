use crate::color::Color;
use crate::definition::{Align, Hyphenate, Leaflet, Sizes};
use crate::geometry::{Abs, Insets, Size};

/// Everything layout needs to know, resolved once.
#[derive(Debug, Clone, PartialEq)]
pub struct PageStyle {
    /// The paper after cutting.
    pub paper: Size,
    /// The empty edge; at the left the one where lines begin.
    pub margin: Insets,
    /// How many columns stand side by side.
    pub columns: usize,
    /// The space between two.
    pub gap: Abs,
    /// Whether a line stands in it.
    pub rule: bool,
    /// At most so many pages.
    pub pages: Option<u32>,
    /// Whether that was said on the command line.
    pub pages_typed: bool,
    /// Whether larger type goes before fewer pages than those: of a translation
    /// that is to take as many as the leaflet itself.
    pub fills_pages: bool,
    /// The type sizes to choose from.
    pub size: Sizes,
    /// How lines end.
    pub align: Align,
    /// When words are broken.
    pub hyphenate: Hyphenate,
    /// The colour of title, headings, list signs and links.
    pub accent: Color,
    /// Whether lines begin at the right: a page is then laid out from the left
    /// as any other, and turned over at the end.
    pub right_to_left: bool,
}

/// UKAAF Clear and Large Print: 16 pt at least, ideally 18.
const LARGE_PRINT: Abs = Abs::pt(18.0);

impl PageStyle {
    /// The style of a leaflet; `pages` from the command line goes first.
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
            right_to_left,
        }
    }

    /// The same in large print: in one column, on as many pages as it takes, if
    /// the command line says nothing else.
    pub fn in_large_print(self) -> Self {
        let size = Sizes { min: LARGE_PRINT, max: LARGE_PRINT, span: None };
        let pages = self.pages.filter(|_| self.pages_typed);
        Self { size, columns: 1, pages, ..self }
    }

    /// The same on as many pages as it takes.
    pub fn on_any_pages(self) -> Self {
        Self { pages: None, pages_typed: false, fills_pages: false, ..self }
    }

    /// The same for a translation of a leaflet that takes so many pages.
    pub fn on_pages_of_original(self, pages: u32) -> Self {
        Self { pages: Some(pages), pages_typed: false, fills_pages: true, ..self }
    }

    /// The width of all columns together.
    pub(super) fn width(&self) -> Abs {
        self.paper.width - self.margin.left - self.margin.right
    }

    /// The height between the margins.
    pub(super) fn height(&self) -> Abs {
        self.paper.height - self.margin.top - self.margin.bottom
    }

    /// The width of one of so many columns side by side.
    pub(super) fn measure(&self, columns: usize) -> Abs {
        let columns = columns as f64;
        (self.width() - self.gap * (columns - 1.0)) / columns
    }
}
