//! The lengths of a layout: leading, sizes, spaces, and how they tighten so
//! that a text fits. Which parameters are tried is up to [`fit`](super::fit).

use unicode_script::Script;

use super::grid::LINE;
use crate::document::{HeadingLevel, NodeId};
use crate::fonts::{FontBook, Metrics};
use crate::geometry::Abs;
use crate::shaping::ScriptFace;

/// The thickness of the bar at the start of an information box, and of a
/// warning.
pub(super) const INFO_BAR: Abs = Abs::pt(4.0);
pub(super) const WARNING_BAR: Abs = Abs::pt(8.0);
/// The type size of a colophon and a page's foot: 16 pt in large print of 18,
/// and never less than 10.5 (UKAAF Clear and Large Print).
pub(super) fn small_size(size: Abs) -> Abs {
    (size * (16.0 / 18.0)).max(Abs::pt(10.5))
}

/// What room is spent on beyond a readable size. A size of 13 pt comes before
/// all of it, a larger one after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comfort {
    /// Nothing.
    Plain,
    /// Half a line between the items of lists.
    AirInLists,
    /// The first figure across all columns.
    WideFigure,
    /// Both.
    Both,
}

/// What has given way so that the text fits, each step on top of those before
/// it (TYPOGRAPHY: before the size goes below 12 pt).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tightness {
    /// Nothing has given way.
    Relaxed,
    /// The leading is 125 %.
    Leading,
    /// The space above headings is one line as well.
    Headings,
    /// The figures have 70 % of their width as well.
    Figures,
}

impl Tightness {
    pub(super) const ALL: [Self; 4] = [Self::Relaxed, Self::Leading, Self::Headings, Self::Figures];
}

/// The distance between two lines of Latin letters, in em.
pub(super) const LEADING: f64 = 1.3;

/// The extra room of the scripts in a document compared with Latin letters of
/// the same size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ScriptMetrics {
    /// The factor of their line height.
    pub line_height_factor: f64,
    /// The height above the baseline, in em, if it is so tall that it would
    /// leave the top of a page.
    pub rise: Option<f64>,
}

/// The ascender, in em, above which a face has letters stacked on one another,
/// as Nastaliq and Tibetan do. Noto Sans Arabic declares 1.37 and seldom uses
/// half of it.
const TALL: f64 = 1.4;

impl ScriptMetrics {
    /// The room of the tallest scripts: lines of all languages are on one grid.
    pub(super) fn widest(letters: &[ScriptFace], fonts: &FontBook) -> Self {
        let of = |letters: &ScriptFace| {
            Self::of(letters.script, letters.face.map(|face| fonts.metrics(face)))
        };
        let rise = |letters: &ScriptFace| {
            let ascender = fonts.metrics(letters.face?).ascender.get();
            Some(f64::from(ascender)).filter(|&rise| rise > TALL)
        };
        Self {
            line_height_factor: letters.iter().map(of).fold(1.0, f64::max),
            rise: letters.iter().filter_map(rise).max_by(f64::total_cmp),
        }
    }

    /// The line height factor of a script, or the one its face asks for if that
    /// is larger.
    ///
    /// Ethiopic letters, tall and without an x-height, run together at the line
    /// spacing of Latin; Chinese and Japanese need at least half an em between
    /// lines (W3C, clreq and jlreq); letters that hang from a line or have
    /// marks above and below would touch. The height a face declares leaves
    /// room for marks that are rarely stacked: 72 % of it is enough for Noto
    /// Sans Arabic and for Nastaliq faces.
    fn of(script: Script, face: Option<Metrics>) -> f64 {
        let leading = match script {
            Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul => 1.55,
            Script::Khmer | Script::Lao | Script::Myanmar | Script::Thai | Script::Tibetan => 1.6,
            Script::Ethiopic => 1.46,
            Script::Bengali
            | Script::Devanagari
            | Script::Gujarati
            | Script::Gurmukhi
            | Script::Kannada
            | Script::Malayalam
            | Script::Oriya
            | Script::Sinhala
            | Script::Tamil
            | Script::Telugu => 1.5,
            _ => LEADING,
        };
        let of_face = face.map_or(0.0, |face| 0.72 * (face.ascender + face.descender).get());
        f64::from(of_face).max(leading) / LEADING
    }
}

/// The parameters of one layout: the type size, and what has given way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct LayoutParams {
    /// The size of running text.
    pub size: Abs,
    /// What room is spent on.
    pub comfort: Comfort,
    /// The degree of tightness.
    pub tightness: Tightness,
    /// The first picture from which on pictures beside text take half of their
    /// column.
    pub large_pictures: Option<NodeId>,
    /// The first picture from which on a third of their column is enough for
    /// pictures beside text.
    pub small_pictures: Option<NodeId>,
    /// The room of the scripts beyond Latin.
    pub script_metrics: ScriptMetrics,
}

impl LayoutParams {
    /// The distance between two lines of the grid: 130 or 125 % of the size for
    /// Latin (CNIB Clear Print: 125 to 130 %).
    pub(super) fn leading(&self) -> Abs {
        let latin = if self.tightness >= Tightness::Leading { 1.25 } else { LEADING };
        self.size * latin * self.script_metrics.line_height_factor
    }

    /// The distance from the top of a column to its first baseline, with room
    /// for the capitals of a heading, the largest letters there.
    pub(super) fn first_baseline(&self) -> Abs {
        self.size * self.script_metrics.rise.unwrap_or(1.08)
    }

    /// The distance from the top of the title's band to its first baseline, in
    /// em of the title, with room for its capitals.
    pub(super) fn title_rise(&self) -> f64 {
        self.script_metrics.rise.unwrap_or(0.76)
    }

    /// The distance from a column's last baseline to its bottom, with room for
    /// descenders.
    pub(super) fn below_baseline(&self) -> Abs {
        self.size * 0.3 * self.script_metrics.line_height_factor
    }

    /// The height of a column of one line.
    pub(super) fn line_height(&self) -> Abs {
        self.first_baseline() + self.below_baseline()
    }

    /// The approximate distance from the top of a line of the grid to the tops
    /// of its letters.
    pub(super) fn above_letters(&self) -> Abs {
        self.leading() * 0.28
    }

    /// The distance from the top of a figure to its picture, if it is on the
    /// grid, under this many lines of a title: half a line below the last of
    /// them, or level with the tops of letters.
    pub(super) fn above_picture(&self, title: usize) -> Abs {
        if title == 0 {
            return self.above_letters();
        }
        self.first_baseline() + self.leading() * (title as f64 - 1.0) + self.title_to_picture()
    }

    /// The distance from the last baseline of a picture's title to the picture.
    pub(super) fn title_to_picture(&self) -> Abs {
        self.leading() * 0.5
    }

    /// The distance from a picture to the top of the first line of its caption.
    /// The baseline of that line is nine tenths of a line below the picture.
    pub(super) fn below_picture(&self) -> Abs {
        (self.leading() * 0.9 - self.first_baseline()).max(Abs::ZERO)
    }

    /// The step of the grid: half the distance between two lines.
    pub(super) fn grid_step(&self) -> Abs {
        self.leading() / f64::from(LINE)
    }

    /// The half lines that hold an extent.
    pub(super) fn half_lines(&self, extent: Abs) -> u32 {
        (extent.round_up_to(self.grid_step()) / self.grid_step()).round() as u32
    }

    /// The whole lines that hold an extent, in half lines.
    pub(super) fn whole_lines(&self, extent: Abs) -> u32 {
        (extent.round_up_to(self.leading()) / self.leading()).round() as u32 * LINE
    }

    /// The type size of a heading.
    pub(super) fn heading_size(&self, level: HeadingLevel) -> Abs {
        match level {
            HeadingLevel::Title => self.size * 2.2,
            HeadingLevel::Heading => self.size * 1.25,
            HeadingLevel::Subheading => self.size * 1.12,
        }
    }

    /// The leading of display type of a size, such as the title. Headings in a
    /// column are little larger than the text and keep to the grid.
    pub(super) fn display_leading(&self, size: Abs) -> Abs {
        size * 1.1 * self.script_metrics.line_height_factor
    }

    /// The distance of a heading above its line of the grid: what it heads is
    /// nearer than what is before it, and yet clear of it.
    pub(super) fn heading_raise(&self, level: HeadingLevel) -> Abs {
        match level {
            HeadingLevel::Title => Abs::ZERO,
            HeadingLevel::Heading if self.space_above(level) > 1 => self.leading() * 0.4,
            HeadingLevel::Heading | HeadingLevel::Subheading => self.leading() * 0.2,
        }
    }

    /// The empty lines above a heading.
    pub(super) fn space_above(&self, level: HeadingLevel) -> u32 {
        match level {
            HeadingLevel::Title => 0,
            HeadingLevel::Heading if self.tightness < Tightness::Headings => 2,
            HeadingLevel::Heading | HeadingLevel::Subheading => 1,
        }
    }

    /// The half lines between the items of a list, if any of them has several
    /// lines.
    pub(super) fn space_between_items(&self) -> u32 {
        u32::from(matches!(self.comfort, Comfort::AirInLists | Comfort::Both))
    }

    /// Whether the first figure spans all columns, if it is wide enough.
    pub(super) fn has_wide_figure(&self) -> bool {
        matches!(self.comfort, Comfort::WideFigure | Comfort::Both)
    }

    /// The factor of a figure's width.
    pub(super) fn figure_scale(&self) -> f64 {
        if self.tightness >= Tightness::Figures { 0.7 } else { 1.0 }
    }
}
