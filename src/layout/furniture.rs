//! The furniture of pages: the practice, the title and the page number at the
//! foot, and the notice of a draft at the head, broken into lines.
//! [`place`](super::place) puts them on the pages.

use std::sync::Arc;

use super::draft_notice::DraftNotice;
use super::flow::SetLine;
use super::line_setter::LineSetter;
use super::params::{LEADING, ScriptMetrics, small_size};
use super::style::PageStyle;
use crate::artwork::Artwork;
use crate::color::Color;
use crate::definition::UNPRINTABLE;
use crate::document::{self, NodeId, PageFooter};
use crate::geometry::{Abs, Size};
use crate::shaping::{Glyph, ShapedText};

/// A grey that keeps 7:1 on white (WCAG 2.2, 1.4.6).
pub(super) const GREY: Color = Color::rgb(0x55, 0x55, 0x55);
/// The least distance from the text to the tops of the first letters, the gap
/// between things side by side, and the gap beside a logo, in em.
const ABOVE: f64 = 1.05;
const GAP: f64 = 1.5;
const LOGO_GAP: f64 = 0.9;
/// The space on either side of the point between two details, in em.
const POINT_GAP: f64 = 0.3;
/// The least height of a logo, in lines, and its greatest width, as a share of
/// the page.
const LOGO_LINES: usize = 2;
const LOGO_WIDTH: f64 = 0.25;
/// The space on either side of the separator between two numbers, in em.
const SPACE: f64 = 0.26;
/// The digits that have room beside a practice's name.
const DIGITS: f64 = 4.0;

/// The least share of the page's width for a practice's name. If it is less,
/// the words that lead to the other side are left out.
const LEAST_OF_NAME: f64 = 0.2;

/// The furniture at the foot and head of each page, broken into lines.
pub(super) struct SetFurniture<'a> {
    /// The type size.
    pub size: Abs,
    /// The script metrics, which set the leading.
    pub script_metrics: ScriptMetrics,
    /// The title, the ellipsis after it if it is shortened, and the setter of
    /// their line; `None` if there is a practice.
    title: Option<FootTitle<'a>>,
    /// The lines of the practice, which a single page has as well.
    practice: PracticeLines<'a>,
    /// The same lines beside the words that lead to a second page.
    practice_of_two: PracticeLines<'a>,
    /// The logo before the lines of the practice.
    pub logo: Option<(&'a Arc<Artwork>, Size)>,
    /// The words at the end of the first of two pages that lead to the second.
    pub continued: Option<SetLine<'a>>,
    /// The given words to lead to the second page, if they have no room.
    pub left_out: Option<&'a ShapedText>,
    /// The glyphs of page numbers.
    pub numerals: PageNumerals<'a>,
    /// The notice at the head of each page of a draft.
    pub notice: Option<DraftNotice<'a>>,
}

/// The lines of a practice, each with the parts side by side on it.
type PracticeLines<'a> = Vec<Vec<SetLine<'a>>>;

/// The symbols that page numbers are built from.
#[derive(Clone, Copy)]
pub(super) struct PageNumerals<'a> {
    /// The shaped text: the digits and the separator, with spaces between them.
    pub text: &'a ShapedText,
    /// Whether the two numbers run from right to left. The digits of a number
    /// never do (UAX 9).
    pub right_to_left: bool,
}

impl<'a> SetFurniture<'a> {
    /// Sets the furniture of a document's pages.
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
            practice_of_two: Vec::new(),
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
                let number = furniture.numerals.width(1, 2, size) + furniture.gap();
                let room = style.width() - number;
                furniture.continued.take_if(|set| !set.width().fits(room));
                furniture.title =
                    Some(FootTitle { words: &shaped.title, ellipsis: &shaped.ellipsis, setter });
            }
            Some(footer) => {
                let number = size * furniture.numerals.widest() * DIGITS + furniture.gap() * 2.0;
                furniture.logo = footer.logo.as_ref().map(|logo| (logo, setter.logo(logo, footer)));
                // No word of the name is broken for the words that lead on.
                let name = setter.start(furniture.logo.as_ref()) + setter.widest_word(&footer.name);
                let name = name.max(style.width() * LEAST_OF_NAME);
                let room = style.width() - name - number;
                furniture.continued.take_if(|set| !set.width().fits(room));
                let continued = furniture.continued.as_ref().map_or(Abs::ZERO, SetLine::width);
                let beside = |at_end| setter.practice(footer, furniture.logo.as_ref(), at_end);
                (furniture.practice, furniture.practice_of_two) =
                    (beside(number), beside(continued + number));
            }
        }
        let is_left_out = shaped.is_continued_given && furniture.continued.is_none();
        furniture.left_out = shaped.continued.as_ref().filter(|_| is_left_out);
        furniture
    }

    /// The title on one line of this width, shortened if it is longer.
    pub(super) fn title(&self, width: Abs) -> Vec<SetLine<'a>> {
        self.title.as_ref().map_or_else(Vec::new, |title| title.lines(width))
    }

    /// The node of its words: that of the title.
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

    /// The lines of the practice, given the number of pages.
    pub(super) fn practice(&self, pages: u32) -> &[Vec<SetLine<'a>>] {
        if pages == 2 { &self.practice_of_two } else { &self.practice }
    }

    /// The lines on each page, given the number of pages.
    fn lines_on(&self, pages: u32) -> usize {
        let logo = if self.logo.is_some() { LOGO_LINES } else { 0 };
        self.practice(pages).len().max(logo).max(usize::from(pages > 1))
    }

    /// The height it takes between the margins, given the number of pages.
    pub(super) fn taken(&self, pages: u32, style: &PageStyle) -> Abs {
        self.taken_above(style) + self.taken_below(pages, style)
    }

    /// The height it takes above the text.
    pub(super) fn taken_above(&self, style: &PageStyle) -> Abs {
        self.notice.as_ref().map_or(Abs::ZERO, |notice| notice.taken(style))
    }

    /// The height it takes below the text: what does not fit into the lower
    /// margin.
    fn taken_below(&self, pages: u32, style: &PageStyle) -> Abs {
        match self.lines_on(pages) {
            0 => Abs::ZERO,
            lines => {
                let height = self.size * (ABOVE + 1.0) + self.leading() * (lines - 1) as f64;
                (height - (style.margin.bottom - UNPRINTABLE)).max(Abs::ZERO)
            }
        }
    }

    /// The tops of the letters of its first line, given the number of pages;
    /// `None` if it has no lines.
    pub(super) fn top(&self, pages: u32, style: &PageStyle) -> Option<Abs> {
        let text_end = style.paper.height - style.margin.bottom - self.taken_below(pages, style);
        (self.lines_on(pages) > 0).then_some(text_end + self.size * ABOVE)
    }
}

/// The title at the foot of the page.
struct FootTitle<'a> {
    words: &'a ShapedText,
    ellipsis: &'a ShapedText,
    setter: LineSetter,
}

impl<'a> FootTitle<'a> {
    /// The title on one line of this width, with an ellipsis if it is shortened.
    fn lines(&self, width: Abs) -> Vec<SetLine<'a>> {
        let whole = self.setter.one_line(self.words).filter(|set| set.width().fits(width));
        match whole {
            Some(whole) => vec![whole],
            None => self.setter.shortened(self.words, self.ellipsis, width),
        }
    }
}

impl<'a> PageNumerals<'a> {
    /// The glyphs of the page number `page` of `pages`, from the start of the
    /// line. `None` is a space.
    pub(super) fn of(&self, page: u32, pages: u32) -> Vec<Option<&'a [Glyph]>> {
        let mut symbols = Vec::new();
        symbols.extend(self.number(page));
        symbols.extend([None, self.symbol(10), None]);
        symbols.extend(self.number(pages));
        symbols
    }

    fn number(&self, number: u32) -> Vec<Option<&'a [Glyph]>> {
        let mut digits = number.to_string().into_bytes();
        if self.right_to_left {
            digits.reverse();
        }
        digits.into_iter().map(|digit| self.symbol(usize::from(digit - b'0'))).collect()
    }

    /// The digit with this value, or the separator at index 10.
    fn symbol(&self, index: usize) -> Option<&'a [Glyph]> {
        let symbols = self.text.glyphs.split(|glyph| glyph.space);
        symbols.filter(|glyphs| !glyphs.is_empty()).nth(index)
    }

    /// The width of the page number `page` of `pages`.
    pub(super) fn width(&self, page: u32, pages: u32, size: Abs) -> Abs {
        self.of(page, pages).into_iter().map(|symbol| width_of_symbol(symbol, size)).sum()
    }

    /// The width of the widest digit, in em.
    fn widest(&self) -> f64 {
        let widths = self.text.glyphs.iter().map(|glyph| f64::from(glyph.advance.get()));
        widths.fold(0.0, f64::max)
    }
}

/// The width of a symbol of a page number, or of a space for `None`.
pub(super) fn width_of_symbol(symbol: Option<&[Glyph]>, size: Abs) -> Abs {
    let of = |glyphs: &[Glyph]| glyphs.iter().map(|glyph| glyph.advance.at(size)).sum();
    symbol.map_or(size * SPACE, of)
}

impl LineSetter {
    /// The name and details of a practice beside its logo. The name leaves room
    /// for the words and number at the end of its line.
    fn practice<'a>(
        &self,
        footer: &'a PageFooter<ShapedText>,
        logo: Option<&(&Arc<Artwork>, Size)>,
        at_end: Abs,
    ) -> Vec<Vec<SetLine<'a>>> {
        let start = self.start(logo);
        let name = self.lines(&footer.name, start, self.width - at_end - start);
        let mut rows: Vec<Vec<SetLine>> = name.into_iter().map(|line| vec![line]).collect();
        rows.extend(self.rows(footer, start));
        rows
    }

    /// The distance of the lines beside a logo from the margin.
    fn start(&self, logo: Option<&(&Arc<Artwork>, Size)>) -> Abs {
        logo.map_or(Abs::ZERO, |(_, logo)| logo.width + self.size * LOGO_GAP)
    }

    /// Details side by side, as many on a line as fit. None is split, so that
    /// an address stays in one piece, unless it is wider than a line.
    fn rows<'a>(&self, footer: &'a PageFooter<ShapedText>, start: Abs) -> Vec<Vec<SetLine<'a>>> {
        let measure = self.width - start;
        let mut rows: Vec<Vec<SetLine>> = Vec::new();
        let mut end = Abs::ZERO;
        for detail in &footer.details {
            let lines = self.lines(detail, start, measure);
            let width = lines.iter().map(SetLine::width).fold(Abs::ZERO, Abs::max);
            let point = self.lines(&footer.point, start + end + self.size * POINT_GAP, measure);
            let begin =
                end + self.size * (2.0 * POINT_GAP) + point.iter().map(SetLine::width).sum();
            match (rows.last_mut(), lines.len()) {
                (Some(row), 1) if (begin + width).fits(measure) => {
                    row.extend(point);
                    row.extend(self.lines(detail, start + begin, measure));
                    end = begin + width;
                }
                _ => {
                    end = lines.last().map_or(Abs::ZERO, SetLine::width);
                    rows.extend(lines.into_iter().map(|line| vec![line]));
                }
            }
        }
        rows
    }

    /// The size of a logo: as high as the lines beside it.
    fn logo(&self, logo: &Artwork, footer: &PageFooter<ShapedText>) -> Size {
        let lines = (1 + usize::from(!footer.details.is_empty())).max(LOGO_LINES);
        let height = self.size
            * (1.0 + LEADING * self.script_metrics.line_height_factor * (lines - 1) as f64);
        let width = (height / logo.aspect()).min(self.width * LOGO_WIDTH);
        Size::new(width, width * logo.aspect())
    }
}
