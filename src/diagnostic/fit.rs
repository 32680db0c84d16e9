//! What makes a text fit its pages, as settings: each is enough by itself, and which of
//! them is taken is a choice. The desk offers them beside the pages.

use super::problem::{FitCures, LayoutProblem, Problem};
use crate::geometry::Abs;

/// A setting with which a text fits its pages.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FitCure {
    /// So many pages.
    Pages(u32),
    /// The least and the greatest type size.
    Sizes(Abs, Abs),
    /// The margin on all sides.
    Margin(Abs),
    /// The name of a larger paper.
    Paper(&'static str),
}

impl FitCure {
    /// The key of a definition and its value in TOML.
    pub fn setting(self) -> (&'static str, String) {
        match self {
            Self::Pages(pages) => ("page.pages", pages.to_string()),
            Self::Sizes(min, max) => {
                let [min, max] = [min, max].map(|size| short(size.to_pt()));
                ("style.size", format!("{{ min = \"{min}pt\", max = \"{max}pt\" }}"))
            }
            Self::Margin(margin) => ("page.margin", format!("\"{}mm\"", short(margin.to_mm()))),
            Self::Paper(name) => ("page.size", format!("\"{name}\"")),
        }
    }
}

/// What makes a text fit that does not, the least change of the page first.
pub fn fit_cures(problem: &Problem) -> Vec<FitCure> {
    let Problem::Layout(LayoutProblem::DoesNotFit { needed, typed: false, cures, .. }) = problem
    else {
        return Vec::new();
    };
    let FitCures { sizes, margin, paper } = *cures;
    let sizes = sizes.map(|(min, max)| FitCure::Sizes(min, max));
    let (margin, paper) = (margin.map(FitCure::Margin), paper.map(FitCure::Paper));
    let pages = Some(FitCure::Pages(*needed));
    [margin, sizes, pages, paper].into_iter().flatten().collect()
}

/// A number as a definition has it, with at most one decimal.
fn short(number: f64) -> String {
    let written = format!("{number:.1}");
    written.strip_suffix(".0").unwrap_or(&written).to_owned()
}
