//! Building a display entry from the top down: lines of several sizes, bars and a logo.
//! The [`title`](super::title) and the [`contact`](super::contact) panel are such entries.

use std::sync::Arc;

use crate::artwork::Artwork;
use crate::color::Color;
use crate::geometry::{Abs, Point, Rect, Size};
use crate::layout::display::SetDisplay;
use crate::layout::flow::{FlowContent, FlowItem, Glue, KeepRule, SetLine};
use crate::layout::page::Rule;

/// The depth of the letters below their last baseline, in em.
const DEPTH: f64 = 0.24;

/// The lines of one text with the distance between them.
pub(super) struct DisplayText<'a> {
    pub(super) lines: Vec<SetLine<'a>>,
    pub(super) size: Abs,
    /// The height of its letters, in em.
    pub(super) rise: f64,
    pub(super) leading: Abs,
}

impl DisplayText<'_> {
    /// The height from the tops of its first letters to below its last ones; nothing
    /// without lines.
    pub(super) fn height(&self) -> Abs {
        match self.lines.len() {
            0 => Abs::ZERO,
            lines => self.size * (self.rise + DEPTH) + self.leading * (lines - 1) as f64,
        }
    }
}

/// A display entry under construction.
pub(super) struct DisplayBuilder<'a> {
    set: SetDisplay<SetLine<'a>>,
    /// The end of what is there, from the top of the entry.
    pub(super) end: Abs,
}

impl<'a> DisplayBuilder<'a> {
    /// An entry without anything.
    pub(super) fn new() -> Self {
        let set = SetDisplay { bars: Vec::new(), logo: None, lines: Vec::new() };
        Self { set, end: Abs::ZERO }
    }

    /// Leaves a space.
    pub(super) fn space(&mut self, height: Abs) {
        self.end += height;
    }

    /// Adds a bar at the end.
    pub(super) fn bar(&mut self, measure: Abs, thickness: Abs, color: Color) {
        let origin = Point::new(Abs::ZERO, self.end);
        if thickness > Abs::ZERO {
            let area = Rect::new(origin, Size::new(measure, thickness));
            self.set.bars.push(Rule { area, color });
        }
        self.end += thickness;
    }

    /// Adds a text at the end.
    pub(super) fn text(&mut self, text: DisplayText<'a>) {
        let first = self.end + text.size * text.rise;
        self.end += text.height();
        for (index, line) in (0u32..).zip(text.lines) {
            self.line(first + text.leading * f64::from(index), line);
        }
    }

    /// Adds a line with its baseline at a distance from the top.
    pub(super) fn line(&mut self, baseline: Abs, line: SetLine<'a>) {
        self.set.lines.push((baseline, line));
    }

    /// Adds a logo at the start of the column, at a distance from the top.
    pub(super) fn logo(&mut self, logo: &Arc<Artwork>, top: Abs, size: Size) {
        self.set.logo = Some((logo.clone(), Rect::new(Point::new(Abs::ZERO, top), size)));
    }

    /// The finished entry of this many half lines.
    pub(super) fn finish(self, height: u32) -> FlowItem<'a> {
        FlowItem {
            space: Glue::default(),
            on_whole_line: false,
            height,
            before: KeepRule::None.into(),
            frame: None,
            content: FlowContent::Display(self.set),
        }
    }
}

/// The size of a logo, no higher and no wider than this.
pub(super) fn logo_size(logo: &Artwork, height: Abs, width: Abs) -> Size {
    let aspect = logo.aspect();
    let width = width.min(height / aspect);
    Size::new(width, width * aspect)
}
