use std::sync::Arc;

use super::flow::SetLine;
use super::lines::{self, Policy, Purpose, break_lines};
use super::style::PageStyle;
use crate::artwork::Artwork;
use crate::color::Color;
use crate::definition::{Align, Hyphenate};
use crate::geometry::{Abs, Size};
use crate::shaping::{Glyph, ShapedFooter, ShapedFurniture, ShapedText};

/// The least size for what stands at a page's foot (UKAAF).
pub(super) const SIZE: Abs = Abs::pt(10.5);
/// The distance between two of its lines.
pub(super) const LEADING: Abs = Abs::pt(13.5);
/// A grey that keeps 7:1 on white (WCAG 2.2, 1.4.6).
pub(super) const GREY: Color = Color::rgb(0x55, 0x55, 0x55);
/// From the text to the tops of its letters at least.
const ABOVE: Abs = Abs::pt(11.0);
/// Office printers leave so much of the paper's edge white.
const UNPRINTABLE: Abs = Abs::mm(5.0);
/// The space between two things side by side.
pub(super) const GAP: Abs = Abs::pt(16.0);
/// The space between a logo and what stands beside it.
const LOGO_GAP: Abs = Abs::pt(9.0);
/// A logo is as high as two lines at least, and no wider than this part of the
/// page.
const LOGO_LINES: u32 = 2;
const LOGO_WIDTH: f64 = 0.25;
/// Room for so many digits is kept beside what stands at the foot's start.
const DIGITS: usize = 4;

/// What stands at the foot of each page, broken into lines.
pub(super) struct Furniture<'a> {
    /// The lines at its start: the title, or the practice.
    pub lines: Vec<SetLine<'a>>,
    /// Whether these are the practice, which stands on a single page as well.
    is_practice: bool,
    /// What stands before the lines of the practice.
    pub logo: Option<(&'a Arc<Artwork>, Size)>,
    /// What stands at the end of the first of two pages.
    pub continued: Option<SetLine<'a>>,
    /// Of which page numbers are made.
    pub numerals: Numerals<'a>,
}

/// The signs of which page numbers are made.
#[derive(Clone, Copy)]
pub(super) struct Numerals<'a> {
    /// The text they are glyphs of: the digits and the sign between two
    /// numbers, a space between them.
    pub text: &'a ShapedText,
}

impl<'a> Furniture<'a> {
    /// What stands at the feet of the pages of a document.
    pub(super) fn new(shaped: &'a ShapedFurniture, style: &PageStyle) -> Self {
        let numerals = Numerals { text: &shaped.numerals };
        let width = style.width();
        let continued = shaped.continued.as_ref().and_then(|text| one_line(text, width));
        let at_end = continued.as_ref().map_or(Abs::ZERO, |set| width_of(set) + GAP)
            + numerals.widest() * DIGITS as f64;
        let beside = width - at_end - GAP;
        match &shaped.practice {
            Some(footer) => {
                let logo = footer.logo.as_ref().map(|logo| (logo, logo_size(logo, footer, width)));
                let start = logo.as_ref().map_or(Abs::ZERO, |(_, size)| size.width + LOGO_GAP);
                let mut lines = set_lines(&footer.name, start, beside - start);
                let details = footer.details.iter();
                lines.extend(details.flat_map(|text| set_lines(text, start, width - start)));
                Self { lines, is_practice: true, logo, continued, numerals }
            }
            None => {
                // A title that does not go in is left out: it stands above.
                let lines = Vec::from_iter(one_line(&shaped.title, beside));
                Self { lines, is_practice: false, logo: None, continued, numerals }
            }
        }
    }

    /// How many lines there are on each of so many pages.
    fn lines_on(&self, pages: u32) -> u32 {
        let own = if self.is_practice { self.lines.len() as u32 } else { 0 };
        let logo = if self.logo.is_some() { LOGO_LINES } else { 0 };
        own.max(logo).max(u32::from(pages > 1))
    }

    /// How much of the height between the margins it takes on each of so many
    /// pages: what does not go into the lower margin.
    pub(super) fn taken(&self, pages: u32, style: &PageStyle) -> Abs {
        match self.lines_on(pages) {
            0 => Abs::ZERO,
            lines => {
                let height = ABOVE + LEADING * f64::from(lines - 1) + SIZE;
                (height - (style.margin.bottom - UNPRINTABLE)).max(Abs::ZERO)
            }
        }
    }

    /// Where its first line begins on each of so many pages: the tops of its
    /// letters; none where there is nothing.
    pub(super) fn top(&self, pages: u32, style: &PageStyle) -> Option<Abs> {
        let text_end = style.paper.height - style.margin.bottom - self.taken(pages, style);
        (self.lines_on(pages) > 0).then_some(text_end + ABOVE)
    }

    /// The lines that are shown on each of so many pages.
    pub(super) fn shown(&self, pages: u32) -> &[SetLine<'a>] {
        if self.is_practice || pages > 1 { &self.lines } else { &[] }
    }
}

impl<'a> Numerals<'a> {
    /// The glyphs of a page's number among so many pages; none between for a
    /// space.
    pub(super) fn of(&self, page: u32, pages: u32) -> Vec<Option<&'a [Glyph]>> {
        let mut signs = Vec::new();
        signs.extend(self.number(page));
        signs.extend([None, self.sign(10), None]);
        signs.extend(self.number(pages));
        signs
    }

    fn number(&self, number: u32) -> Vec<Option<&'a [Glyph]>> {
        let digits = number.to_string().into_bytes();
        digits.into_iter().map(|digit| self.sign(usize::from(digit - b'0'))).collect()
    }

    /// The digit, or after them the sign between two numbers.
    fn sign(&self, index: usize) -> Option<&'a [Glyph]> {
        let signs = self.text.glyphs.split(|glyph| glyph.space);
        signs.filter(|glyphs| !glyphs.is_empty()).nth(index)
    }

    /// The width of the widest digit.
    fn widest(&self) -> Abs {
        let widths = self.text.glyphs.iter().map(|glyph| glyph.advance.at(SIZE));
        widths.fold(Abs::ZERO, Abs::max)
    }
}

/// The width of a line, spaces at its end left out.
pub(super) fn width_of(set: &SetLine) -> Abs {
    set.size * set.extent.width
}

/// The size of a logo: as high as what stands beside it.
fn logo_size(logo: &Artwork, footer: &ShapedFooter, width: Abs) -> Size {
    let lines = 1 + u32::from(footer.details.is_some());
    let height = LEADING * f64::from(lines.max(LOGO_LINES) - 1) + SIZE;
    let width = (height / logo.aspect()).min(width * LOGO_WIDTH);
    Size::new(width, width * logo.aspect())
}

/// A text as a single line, if it goes into a measure.
fn one_line<'a>(text: &'a ShapedText, measure: Abs) -> Option<SetLine<'a>> {
    let mut lines = set_lines(text, Abs::ZERO, measure);
    lines.pop().filter(|line| lines.is_empty() && width_of(line).fits(measure))
}

/// The lines of a text.
fn set_lines<'a>(text: &'a ShapedText, start: Abs, measure: Abs) -> Vec<SetLine<'a>> {
    let measured = lines::measure(text);
    let policy = Policy {
        measure: measure / SIZE,
        align: Align::Ragged,
        hyphenate: Hyphenate::Never,
        purpose: Purpose::Running,
    };
    break_lines(&measured, &policy)
        .into_iter()
        .map(|line| SetLine {
            text,
            line,
            extent: measured.extent(line),
            start,
            measure,
            filled: false,
            size: SIZE,
            color: GREY,
            label: None,
        })
        .collect()
}
