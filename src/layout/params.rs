use unicode_script::Script;

use crate::document::HeadingLevel;
use crate::fonts::{FontBook, Metrics};
use crate::geometry::Abs;
use crate::shaping::ScriptFace;

/// The size of what stands beside the text, in a colophon and at a page's foot:
/// 16 pt in large print of 18, and never under 10.5 (UKAAF Clear and Large
/// Print).
pub(super) fn small_size(size: Abs) -> Abs {
    (size * (16.0 / 18.0)).max(Abs::pt(10.5))
}

/// How much has given way so that the text fits, each step with those before
/// it (TYPOGRAPHY: before the size goes under 12 pt).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tightness {
    /// Nothing.
    Relaxed,
    /// The leading, to 125 %.
    Leading,
    /// The space above headings as well, to one line.
    Headings,
    /// The figures as well, to 70 % of their width.
    Figures,
}

impl Tightness {
    pub(super) const ALL: [Self; 4] = [Self::Relaxed, Self::Leading, Self::Headings, Self::Figures];
}

/// The distance between two lines of Latin letters, in em.
pub(super) const LEADING: f64 = 1.3;

/// The room that some letters need beyond what Latin ones of the same size do.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct ScriptMetrics {
    /// How much further apart their lines are.
    pub line_height_factor: f64,
    /// How far they rise above their baseline, in em, where they are so tall
    /// that they would leave the top of a page.
    pub rise: Option<f64>,
}

/// A face that asks for more than this above its baseline, in em, has letters
/// that stand on one another, as Nastaliq and Tibetan do; that of Noto Sans
/// Arabic says 1.37 and seldom takes half of it.
const TALL: f64 = 1.4;

impl ScriptMetrics {
    /// The room of the letters that need most: lines of all languages stand on
    /// one grid.
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

    /// How much further apart the lines of a script are, or as a face asks,
    /// whichever is more.
    ///
    /// Letters as tall as an Ethiopic one, which have no x-height, run together
    /// on lines as near as Latin ones; Chinese and Japanese ask for half an em
    /// between lines at least (W3C, clreq and jlreq); letters that hang from a
    /// line or bear signs above and below touch. What a face says of its height
    /// leaves room for signs that are rarely stacked: of that of Noto Sans
    /// Arabic 72 % stand clear, and of a face in the Nastaliq style as much.
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

/// One way to set the text: the type size, and what has given way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct LayoutParams {
    /// The size of running text.
    pub size: Abs,
    /// What has given way.
    pub tightness: Tightness,
    /// The room its letters need beyond Latin ones.
    pub script_metrics: ScriptMetrics,
}

impl LayoutParams {
    /// The distance between two lines of the grid: of Latin letters 130 or
    /// 125 % of the size (CNIB Clear Print: 125 to 130 %).
    pub(super) fn leading(&self) -> Abs {
        let latin = if self.tightness >= Tightness::Leading { 1.25 } else { LEADING };
        self.size * latin * self.script_metrics.line_height_factor
    }

    /// From the top of a column to its first baseline: room for the capitals
    /// of a heading, the largest that stand there.
    pub(super) fn first_baseline(&self) -> Abs {
        self.size * self.script_metrics.rise.unwrap_or(1.08)
    }

    /// From the top of the title's band to its first baseline, in em of the
    /// title: room for its capitals.
    pub(super) fn title_rise(&self) -> f64 {
        self.script_metrics.rise.unwrap_or(0.76)
    }

    /// From a column's last baseline to its bottom: room for descenders.
    pub(super) fn below_baseline(&self) -> Abs {
        self.size * 0.3 * self.script_metrics.line_height_factor
    }

    /// How high a column of one line is.
    pub(super) fn line_height(&self) -> Abs {
        self.first_baseline() + self.below_baseline()
    }

    /// How far below the top of its line of the grid the letters of a line
    /// begin, about.
    pub(super) fn above_letters(&self) -> Abs {
        self.leading() * 0.28
    }

    /// How many lines of the grid hold an extent.
    pub(super) fn whole_lines(&self, extent: Abs) -> u32 {
        (extent.round_up_to(self.leading()) / self.leading()).round() as u32
    }

    /// The type size of a heading.
    pub(super) fn heading_size(&self, level: HeadingLevel) -> Abs {
        match level {
            HeadingLevel::Title => self.size * 2.2,
            HeadingLevel::Heading => self.size * 1.22,
            HeadingLevel::Subheading => self.size * 1.06,
        }
    }

    /// The distance between two lines of the title. Headings in a column are
    /// little larger than the text and keep to the grid.
    pub(super) fn title_leading(&self) -> Abs {
        self.heading_size(HeadingLevel::Title) * 1.1 * self.script_metrics.line_height_factor
    }

    /// How far above its line of the grid a heading stands, clear of the text
    /// it heads.
    pub(super) fn heading_raise(&self, level: HeadingLevel) -> Abs {
        match level {
            HeadingLevel::Title | HeadingLevel::Subheading => Abs::ZERO,
            HeadingLevel::Heading => self.leading() * 0.1,
        }
    }

    /// How many empty lines stand above a heading.
    pub(super) fn space_above(&self, level: HeadingLevel) -> u32 {
        match level {
            HeadingLevel::Title => 0,
            HeadingLevel::Heading if self.tightness < Tightness::Headings => 2,
            HeadingLevel::Heading | HeadingLevel::Subheading => 1,
        }
    }

    /// What is left of a figure's width.
    pub(super) fn figure_scale(&self) -> f64 {
        if self.tightness >= Tightness::Figures { 0.7 } else { 1.0 }
    }
}
