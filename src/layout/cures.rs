//! What makes a text fit its pages: each is found by setting the text that way,
//! so that no message proposes what does not help.

use super::blocks::MeasuredBlocks;
use super::fit::fit;
use super::furniture::SetFurniture;
use super::params::ScriptMetrics;
use super::style::PageStyle;
use crate::definition::{PAPERS, Sizes};
use crate::diagnostic::{FitCures, LEAST_READABLE};
use crate::document;
use crate::geometry::{Abs, Insets, Size};
use crate::shaping::ShapedText;

/// The step between the type sizes that are tried.
const SIZE_STEP: Abs = Abs::pt(0.5);
/// The margins that are tried, from the widest: narrower ones are for no hand
/// that holds the page.
const MARGINS: [Abs; 3] = [Abs::mm(15.0), Abs::mm(12.0), Abs::mm(10.0)];

/// A text that does not fit its pages.
pub(super) struct Misfit<'t, 'a> {
    pub(super) blocks: &'t MeasuredBlocks<'a>,
    pub(super) furniture: &'a document::Furniture<ShapedText>,
    pub(super) style: &'t PageStyle,
    pub(super) script_metrics: ScriptMetrics,
}

impl Misfit<'_, '_> {
    /// What makes the text fit, each by itself.
    pub(super) fn cures(&self) -> FitCures {
        FitCures { sizes: self.sizes(), margin: self.margin(), paper: self.paper() }
    }

    fn fits(&self, style: &PageStyle) -> bool {
        let furniture = SetFurniture::new(self.furniture, style, self.script_metrics);
        fit(self.blocks, style, &furniture, self.script_metrics).is_ok()
    }

    /// The largest least type size at which the text fits.
    fn sizes(&self) -> Option<(Abs, Abs)> {
        let Sizes { min, max, .. } = self.style.size;
        let fits = |min: Abs| {
            let size = Sizes { min, ..self.style.size };
            self.fits(&PageStyle { size, ..self.style.clone() })
        };
        if !fits(LEAST_READABLE) {
            return None;
        }
        let steps = ((min - LEAST_READABLE) / SIZE_STEP).ceil() as u32;
        let size = |step: u32| LEAST_READABLE + SIZE_STEP * f64::from(step);
        let (mut fitting, mut too_large) = (0, steps);
        while fitting + 1 < too_large {
            let middle = fitting.midpoint(too_large);
            if fits(size(middle)) { fitting = middle } else { too_large = middle }
        }
        (steps > 0).then(|| (size(fitting), max))
    }

    /// The widest margin, narrower than each of the page, with which the text
    /// fits.
    fn margin(&self) -> Option<Abs> {
        let Insets { top, right, bottom, left } = self.style.margin;
        let narrowest = top.min(right).min(bottom).min(left);
        let narrower = MARGINS.into_iter().filter(|&margin| margin < narrowest);
        narrower.into_iter().find(|&margin| {
            self.fits(&PageStyle { margin: Insets::uniform(margin), ..self.style.clone() })
        })
    }

    /// The smallest larger paper on which the text fits.
    fn paper(&self) -> Option<&'static str> {
        let Size { width, height } = self.style.paper;
        let is_upright = width <= height;
        let upright = PAPERS.into_iter().filter(|(_, paper)| {
            is_upright && paper.width >= width && paper.height >= height && paper.width > width
        });
        let mut larger = upright;
        larger
            .find(|&(_, paper)| self.fits(&PageStyle { paper, ..self.style.clone() }))
            .map(|(name, _)| name)
    }
}
