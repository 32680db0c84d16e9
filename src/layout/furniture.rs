use std::sync::Arc;

use super::blocks::{TextStyle, set_lines};
use super::draft_notice::DraftNotice;
use super::flow::SetLine;
use super::lines::{self, Purpose};
use super::params::{LEADING, ScriptMetrics, small_size};
use super::style::PageStyle;
use crate::artwork::Artwork;
use crate::color::Color;
use crate::definition::{Align, Hyphenate, UNPRINTABLE};
use crate::document::{self, ColumnAlign, NodeId, PageFooter};
use crate::geometry::{Abs, Size};
use crate::shaping::{Glyph, ShapedText};

/// A grey that keeps 7:1 on white (WCAG 2.2, 1.4.6).
pub(super) const GREY: Color = Color::rgb(0x55, 0x55, 0x55);
/// The distance from the text to the tops of the first letters at least,
/// between two things side by side, and between a logo and what stands beside
/// it: in em.
const ABOVE: f64 = 1.05;
const GAP: f64 = 1.5;
const LOGO_GAP: f64 = 0.9;
/// The space on either side of a point between two details, in em.
const POINT_GAP: f64 = 0.3;
/// A logo is as high as two lines at least, and no wider than this part of the
/// page.
const LOGO_LINES: usize = 2;
const LOGO_WIDTH: f64 = 0.25;
/// The space on either side of the sign between two numbers, in em.
const SPACE: f64 = 0.26;
/// Room for so many digits is kept beside a practice's name.
const DIGITS: f64 = 4.0;

/// The part of the page's width that is left for a practice's name at least;
/// else nothing leads to the other side.
const LEAST_OF_NAME: f64 = 0.2;

/// What stands at the foot and head of each page, broken into lines.
pub(super) struct SetFurniture<'a> {
    /// The type size.
    pub size: Abs,
    /// How far apart its lines stand.
    pub script_metrics: ScriptMetrics,
    /// The title, on one line: it gives way where there is no room for it, and
    /// to the practice.
    pub title: Option<SetLine<'a>>,
    /// The lines of the practice, which stand on a single page as well: what
    /// stands side by side on each.
    pub practice: Vec<Vec<SetLine<'a>>>,
    /// What stands before them.
    pub logo: Option<(&'a Arc<Artwork>, Size)>,
    /// What stands at the end of the first of two pages.
    pub continued: Option<SetLine<'a>>,
    /// Words given for that which have no room.
    pub left_out: Option<&'a ShapedText>,
    /// Of which page numbers are made.
    pub numerals: PageNumerals<'a>,
    /// What stands at the head of each page, if it is one of a draft.
    pub notice: Option<DraftNotice<'a>>,
}

/// The signs of which page numbers are made.
#[derive(Clone, Copy)]
pub(super) struct PageNumerals<'a> {
    /// The text they are glyphs of: the digits and the sign between two
    /// numbers, a space between them.
    pub text: &'a ShapedText,
    /// Whether two numbers stand from right to left; the digits of one never
    /// do (UAX 9).
    pub right_to_left: bool,
}

impl<'a> SetFurniture<'a> {
    /// The furniture of the pages of a document.
    pub(super) fn new(
        shaped: &'a document::Furniture<ShapedText>,
        style: &PageStyle,
        script_metrics: ScriptMetrics,
    ) -> Self {
        let size = small_size(style.size.min);
        let setter = LineSetter { size, script_metrics, width: style.width(), color: GREY };
        let mut furniture = Self {
            size,
            script_metrics,
            title: None,
            practice: Vec::new(),
            logo: None,
            continued: shaped.continued.as_ref().and_then(|text| setter.one_line(text)),
            left_out: None,
            numerals: PageNumerals { text: &shaped.numerals, right_to_left: style.right_to_left },
            notice: shaped
                .notice
                .as_ref()
                .map(|text| DraftNotice::new(text, style, script_metrics)),
        };
        match &shaped.practice {
            None => {
                furniture.title = setter.one_line(&shaped.title);
                let number = furniture.numerals.width(1, 2, size) + furniture.gap();
                let room = style.width() - number;
                furniture.continued.take_if(|set| !width_of(set).fits(room));
            }
            Some(footer) => {
                let number = size * furniture.numerals.widest() * DIGITS + furniture.gap() * 2.0;
                let room = style.width() * (1.0 - LEAST_OF_NAME) - number;
                furniture.continued.take_if(|set| !width_of(set).fits(room));
                let at_end = furniture.continued.as_ref().map_or(Abs::ZERO, width_of) + number;
                furniture.logo = footer.logo.as_ref().map(|logo| (logo, setter.logo(logo, footer)));
                furniture.practice = setter.practice(footer, furniture.logo.as_ref(), at_end);
            }
        }
        let is_left_out = shaped.is_continued_given && furniture.continued.is_none();
        furniture.left_out = shaped.continued.as_ref().filter(|_| is_left_out);
        furniture
    }

    /// The node of its words, which is that of the title.
    pub(super) fn node(&self) -> Option<NodeId> {
        self.numerals.text.runs.first().map(|run| run.node)
    }

    /// The distance between two lines.
    pub(super) fn leading(&self) -> Abs {
        self.size * LEADING * self.script_metrics.line_height_factor
    }

    /// The space between two things side by side.
    pub(super) fn gap(&self) -> Abs {
        self.size * GAP
    }

    /// How many lines there are on each of so many pages.
    fn lines_on(&self, pages: u32) -> usize {
        let logo = if self.logo.is_some() { LOGO_LINES } else { 0 };
        self.practice.len().max(logo).max(usize::from(pages > 1))
    }

    /// How much of the height between the margins it takes on each of so many
    /// pages.
    pub(super) fn taken(&self, pages: u32, style: &PageStyle) -> Abs {
        self.taken_above(style) + self.taken_below(pages, style)
    }

    /// How much of that it takes above the text.
    pub(super) fn taken_above(&self, style: &PageStyle) -> Abs {
        self.notice.as_ref().map_or(Abs::ZERO, |notice| notice.taken(style))
    }

    /// How much of it below: what does not go into the lower margin.
    fn taken_below(&self, pages: u32, style: &PageStyle) -> Abs {
        match self.lines_on(pages) {
            0 => Abs::ZERO,
            lines => {
                let height = self.size * (ABOVE + 1.0) + self.leading() * (lines - 1) as f64;
                (height - (style.margin.bottom - UNPRINTABLE)).max(Abs::ZERO)
            }
        }
    }

    /// Where its first line begins on each of so many pages: the tops of its
    /// letters; none where there is nothing.
    pub(super) fn top(&self, pages: u32, style: &PageStyle) -> Option<Abs> {
        let text_end = style.paper.height - style.margin.bottom - self.taken_below(pages, style);
        (self.lines_on(pages) > 0).then_some(text_end + self.size * ABOVE)
    }
}

impl<'a> PageNumerals<'a> {
    /// The glyphs of a page's number among so many pages, from where the line
    /// begins; none between for a space.
    pub(super) fn of(&self, page: u32, pages: u32) -> Vec<Option<&'a [Glyph]>> {
        let mut signs = Vec::new();
        signs.extend(self.number(page));
        signs.extend([None, self.sign(10), None]);
        signs.extend(self.number(pages));
        signs
    }

    fn number(&self, number: u32) -> Vec<Option<&'a [Glyph]>> {
        let mut digits = number.to_string().into_bytes();
        if self.right_to_left {
            digits.reverse();
        }
        digits.into_iter().map(|digit| self.sign(usize::from(digit - b'0'))).collect()
    }

    /// The digit, or after them the sign between two numbers.
    fn sign(&self, index: usize) -> Option<&'a [Glyph]> {
        let signs = self.text.glyphs.split(|glyph| glyph.space);
        signs.filter(|glyphs| !glyphs.is_empty()).nth(index)
    }

    /// How wide a page's number among so many pages is.
    pub(super) fn width(&self, page: u32, pages: u32, size: Abs) -> Abs {
        self.of(page, pages).into_iter().map(|sign| width_of_sign(sign, size)).sum()
    }

    /// The width of the widest digit, in em.
    fn widest(&self) -> f64 {
        let widths = self.text.glyphs.iter().map(|glyph| f64::from(glyph.advance.get()));
        widths.fold(0.0, f64::max)
    }
}

/// How wide a sign of a page's number is, or the space that stands for none.
pub(super) fn width_of_sign(sign: Option<&[Glyph]>, size: Abs) -> Abs {
    let of = |glyphs: &[Glyph]| glyphs.iter().map(|glyph| glyph.advance.at(size)).sum();
    sign.map_or(size * SPACE, of)
}

/// The width of a line, spaces at its end left out.
pub(super) fn width_of(set: &SetLine) -> Abs {
    set.size * set.extent.width
}

/// Breaks texts into lines.
pub(super) struct LineSetter {
    pub(super) size: Abs,
    pub(super) script_metrics: ScriptMetrics,
    /// The width between the margins.
    pub(super) width: Abs,
    pub(super) color: Color,
}

impl LineSetter {
    /// Name and details of a practice beside its logo; the name leaves room for
    /// what stands at the end of its line.
    fn practice<'a>(
        &self,
        footer: &'a PageFooter<ShapedText>,
        logo: Option<&(&Arc<Artwork>, Size)>,
        at_end: Abs,
    ) -> Vec<Vec<SetLine<'a>>> {
        let start = logo.map_or(Abs::ZERO, |(_, logo)| logo.width + self.size * LOGO_GAP);
        let name = self.lines(&footer.name, start, self.width - at_end - start);
        let mut rows: Vec<Vec<SetLine>> = name.into_iter().map(|line| vec![line]).collect();
        rows.extend(self.rows(footer, start));
        rows
    }

    /// Details side by side, as many on a line as go in: none is divided, so
    /// that an address stays in one piece, unless it is wider than a line.
    fn rows<'a>(&self, footer: &'a PageFooter<ShapedText>, start: Abs) -> Vec<Vec<SetLine<'a>>> {
        let measure = self.width - start;
        let mut rows: Vec<Vec<SetLine>> = Vec::new();
        let mut end = Abs::ZERO;
        for detail in &footer.details {
            let lines = self.lines(detail, start, measure);
            let width = lines.iter().map(width_of).fold(Abs::ZERO, Abs::max);
            let point = self.lines(&footer.point, start + end + self.size * POINT_GAP, measure);
            let begin = end + self.size * (2.0 * POINT_GAP) + point.iter().map(width_of).sum();
            match (rows.last_mut(), lines.len()) {
                (Some(row), 1) if (begin + width).fits(measure) => {
                    row.extend(point);
                    row.extend(self.lines(detail, start + begin, measure));
                    end = begin + width;
                }
                _ => {
                    end = lines.last().map_or(Abs::ZERO, width_of);
                    rows.extend(lines.into_iter().map(|line| vec![line]));
                }
            }
        }
        rows
    }

    /// The size of a logo: as high as what stands beside it.
    fn logo(&self, logo: &Artwork, footer: &PageFooter<ShapedText>) -> Size {
        let lines = (1 + usize::from(!footer.details.is_empty())).max(LOGO_LINES);
        let height = self.size
            * (1.0 + LEADING * self.script_metrics.line_height_factor * (lines - 1) as f64);
        let width = (height / logo.aspect()).min(self.width * LOGO_WIDTH);
        Size::new(width, width * logo.aspect())
    }

    /// A text as a single line, if it goes into the width.
    fn one_line<'a>(&self, text: &'a ShapedText) -> Option<SetLine<'a>> {
        let mut lines = self.lines(text, Abs::ZERO, self.width);
        lines.pop().filter(|line| lines.is_empty() && width_of(line).fits(self.width))
    }

    /// The lines of a text, no wider than its words: others stand beside it.
    pub(super) fn lines<'a>(
        &self,
        text: &'a ShapedText,
        start: Abs,
        measure: Abs,
    ) -> Vec<SetLine<'a>> {
        let look = TextStyle {
            purpose: Purpose::Running,
            size: self.size,
            color: self.color,
            align: Align::Ragged,
            hyphenate: Hyphenate::Never,
            change_bars: None,
            column_align: ColumnAlign::Start,
            start,
            measure,
        };
        let lines = set_lines(&lines::measure(text), &look);
        lines.into_iter().map(|line| SetLine { measure: width_of(&line), ..line }).collect()
    }
}
