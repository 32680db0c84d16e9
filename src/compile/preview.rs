//! The pages of a leaflet for the screen, as an editor shows them while it is typed. What
//! they look like on paper is held to be the same by a test.

use std::sync::Arc;

use super::translated::style_beside;
use super::{Bilingual, Overrides, Session, Target, overdue};
use crate::definition::{self, Leaflet};
use crate::diagnostic::{Diagnostic, LayoutProblem, Problem, Source, Span, has_errors};
use crate::document::{self, Document};
use crate::files::Resources;
use crate::geometry::Abs;
use crate::layout::{Item, Page, PageStyle};
use crate::preview::{PaintedPage, Screen, paint};

/// A leaflet on the screen.
#[derive(Debug)]
pub struct Preview {
    /// The pages; `None` if there is an error among the diagnostics.
    pub pages: Option<Vec<PaintedPage>>,
    /// All that is wrong, in the order of the stages.
    pub diagnostics: Vec<Diagnostic>,
    /// The place of each node's words in the files, by [`NodeId`](document::NodeId).
    pub spans: Vec<Option<Span>>,
    /// How full the pages are.
    pub fullness: Fullness,
}

/// How full the pages are.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Fullness {
    /// The largest number of pages, if there is one.
    pub most: Option<u32>,
    /// The share of the last page that is used, from 0 to 1.
    pub last: f64,
    /// The number of lines of a column that do not fit.
    pub lines_over: u32,
    /// The type size of the text.
    pub size: Abs,
}

/// What a screen is given: its outlines and pixels, and when to stop.
pub struct ScreenRequest<'s> {
    /// What the pages share with those before them.
    pub screen: &'s mut Screen,
    /// Whether nobody waits for the pages any more, since they changed again.
    pub is_superseded: &'s dyn Fn() -> bool,
}

impl Preview {
    /// A leaflet that has no pages.
    fn failed(diagnostics: Vec<Diagnostic>) -> Self {
        Self { pages: None, diagnostics, spans: Vec::new(), fullness: Fullness::default() }
    }
}

impl Session {
    /// Makes the pages of a definition for the screen; `None` if they are superseded
    /// before they are done.
    pub fn preview(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
        overrides: Overrides,
        request: ScreenRequest<'_>,
    ) -> Option<Preview> {
        let (leaflet, mut diagnostics) = definition::parse(source, resources.practice());
        let Some(leaflet) = leaflet else {
            return Some(Preview::failed(diagnostics));
        };
        diagnostics.extend(overdue(&leaflet, overrides));
        if (request.is_superseded)() {
            return None;
        }
        let kept = (resources, &self.pictures, &self.markup);
        let (document, found) = document::build(&leaflet, kept);
        diagnostics.extend(found);
        if (request.is_superseded)() {
            return None;
        }
        let style = overrides.style(&leaflet);
        let whole = (&leaflet, &document, resources);
        let preview = self.preview_of(whole, &style, diagnostics, request);
        self.end_round();
        preview
    }

    /// Makes the pages of a translation for the screen. A draft that is too long for the
    /// pages of the leaflet takes more.
    pub fn preview_translated(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
        overrides: Overrides,
        target: &Target,
        request: ScreenRequest<'_>,
    ) -> Option<Preview> {
        let bilingual = match self.read_translation(source, resources, target) {
            Ok(bilingual) => bilingual,
            Err(found) => return Some(Preview::failed(found)),
        };
        let mut diagnostics = bilingual.findings(target.is_draft);
        let Bilingual { leaflet, mut translation, .. } = bilingual;
        translation.is_draft = target.is_draft;
        let pages = || target.original.pages(self, source, resources);
        let style = style_beside(&leaflet, overrides, pages);
        let Some(style) = style.filter(|_| !has_errors(&diagnostics)) else {
            return Some(Preview::failed(diagnostics));
        };
        let (document, found) =
            document::build_translated(&leaflet, (resources, &self.pictures), &translation);
        diagnostics.extend(found);
        let whole = (&leaflet, &document, resources);
        let ScreenRequest { screen, is_superseded } = request;
        let first = ScreenRequest { screen: &mut *screen, is_superseded };
        let preview = self.preview_of(whole, &style, diagnostics.clone(), first)?;
        let preview = if preview.fullness.lines_over > 0 && target.is_draft {
            let again = ScreenRequest { screen, is_superseded };
            let lines_over = preview.fullness.lines_over;
            let longer = self.preview_of(whole, &style.on_any_pages(), diagnostics, again)?;
            Preview { fullness: Fullness { lines_over, ..longer.fullness }, ..longer }
        } else {
            preview
        };
        self.end_round();
        Some(preview)
    }

    /// The pages of a document; `diagnostics` are those of the stages before.
    pub(super) fn preview_of(
        &self,
        whole: (&Leaflet, &Document, &Resources),
        style: &PageStyle,
        mut diagnostics: Vec<Diagnostic>,
        request: ScreenRequest<'_>,
    ) -> Option<Preview> {
        let ScreenRequest { screen, is_superseded } = request;
        let mut fullness = Fullness { most: style.pages, ..Fullness::default() };
        let painted = self.lay_out(whole, style, &mut diagnostics, |laid_out| {
            fullness.last = laid_out.pages.last().map_or(0.0, |page| share_used(page, style));
            fullness.size = size_of_text(laid_out.pages);
            (!is_superseded()).then(|| paint(laid_out.pages, laid_out.fonts, screen))
        });
        fullness.lines_over = diagnostics.iter().find_map(lines_over).unwrap_or(0);
        let spans = whole.1.spans.clone();
        match painted {
            Some(None) => None,
            Some(pages) => Some(Preview { pages, diagnostics, spans, fullness }),
            None => Some(Preview { pages: None, diagnostics, spans, fullness }),
        }
    }
}

/// The share of the height of a page that is used.
fn share_used(page: &Page, style: &PageStyle) -> f64 {
    let bottom = |item: &Item| match item {
        Item::Text(run) => run.origin.y,
        Item::Drawing(drawing) => drawing.area.bottom(),
        Item::Rule(rule) => rule.area.bottom(),
    };
    let lowest = page.items.iter().map(bottom).fold(style.margin.top, Abs::max);
    let height = style.paper.height - style.margin.top - style.margin.bottom;
    ((lowest - style.margin.top) / height).clamp(0.0, 1.0)
}

/// The type size of most letters.
fn size_of_text(pages: &[Page]) -> Abs {
    let mut sizes: Vec<(Abs, usize)> = Vec::new();
    for item in pages.iter().flat_map(|page| &page.items) {
        let Item::Text(run) = item else { continue };
        match sizes.iter_mut().find(|(size, _)| size.same(run.size)) {
            Some((_, letters)) => *letters += run.glyphs.len(),
            None => sizes.push((run.size, run.glyphs.len())),
        }
    }
    sizes.into_iter().max_by_key(|(_, letters)| *letters).map_or(Abs::ZERO, |(size, _)| size)
}

fn lines_over(found: &Diagnostic) -> Option<u32> {
    match &found.problem {
        Problem::Layout(LayoutProblem::DoesNotFit { lines, .. }) => Some(*lines),
        _ => None,
    }
}
