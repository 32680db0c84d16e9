use crate::color::Color;
use crate::definition::{Align, Hyphenate, Leaflet, Sizes};
use crate::geometry::{Abs, Insets, Size};

/// Everything layout needs to know, resolved once.
#[derive(Debug, Clone, PartialEq)]
pub struct PageStyle {
    /// The paper after cutting.
    pub paper: Size,
    /// The empty edge.
    pub margin: Insets,
    /// How many columns stand side by side.
    pub columns: usize,
    /// The space between two.
    pub gap: Abs,
    /// At most so many pages.
    pub pages: Option<u32>,
    /// The type sizes to choose from.
    pub size: Sizes,
    /// How lines end.
    pub align: Align,
    /// When words are broken.
    pub hyphenate: Hyphenate,
    /// The colour of title, headings, list signs and links.
    pub accent: Color,
}

impl PageStyle {
    /// The style of a leaflet; `pages` from the command line goes first.
    pub fn resolve(leaflet: &Leaflet, pages: Option<u32>) -> Self {
        let (page, style) = (&leaflet.page, &leaflet.style);
        Self {
            paper: page.size,
            margin: page.margin,
            columns: page.columns,
            gap: page.gap,
            pages: pages.or(page.pages.map(|(pages, _)| pages)),
            size: style.size,
            align: style.align,
            hyphenate: style.hyphenate,
            accent: style.accent,
        }
    }
}
