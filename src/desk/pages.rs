//! The pages of a leaflet as the page shows them, and what is said about them. Only what
//! the page does not have yet is sent.

use std::sync::Arc;

use serde_json::{Value, json};

use super::known::Known;
use super::messages::{Reader, diagnostics, fits, wrong_in};
use super::open_file::OpenFile;
use super::pieces::Pieces;
use super::places::TextPlaces;
use super::reply::DeskError;
use super::state::DeskState;
use crate::compile::{Overrides, Preview, ScreenRequest, read_all};
use crate::diagnostic::{KeyFile, Language, Source};
use crate::files::{Disk, Edits, Files};
use crate::preview::{Screen, Symbol};

/// What a window asks for when it asks for pages.
#[derive(Debug, Clone, Copy)]
pub(super) struct PagesAsked<'a> {
    /// The window.
    pub(super) client: &'a str,
    /// What it has already.
    pub(super) known: Option<&'a Known>,
    pub(super) large_print: bool,
}

impl DeskState {
    /// The pages of a file as it is now; `None` if a newer request of the same window came
    /// meanwhile.
    pub(super) fn pages(
        &self,
        file: &OpenFile,
        asked: PagesAsked<'_>,
        speaker: Language,
    ) -> Result<Option<Value>, DeskError> {
        let PagesAsked { client, known, large_print } = asked;
        let number = file.begin_pages(client);
        let text = file.work()?.text.clone();
        let files = self.files_with_edits()?;
        let (source, resources) =
            read_all(&files, &file.path, None).map_err(DeskError::of_problem)?;
        let overrides = Overrides { pages: None, large_print, today: self.settings.today };
        let mut screen = file.screen.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if file.is_superseded(client, number) {
            return Ok(None);
        }
        let is_superseded = || file.is_superseded(client, number);
        let request = ScreenRequest { screen: &mut screen, is_superseded: &is_superseded };
        let preview = self.session.preview(&source, &resources, overrides, request);
        self.keep_pictures(&screen);
        let view = file.view(&text).ok();
        let reader = self.reader(speaker);
        let (mut pieces, mut blocks) = (file.pieces(), file.blocks());
        let places = view.as_ref().map(|view| TextPlaces::knowing(view, &mut blocks));
        let on_screen = (&*screen, &mut *pieces);
        let shown = |it: Preview| shown(&it, on_screen, known, &source, places, reader);
        Ok(preview.map(shown))
    }

    /// What is wrong in the file of a practice, which has no pages of its own.
    pub(super) fn of_practice(
        &self,
        file: &OpenFile,
        speaker: Language,
    ) -> Result<Value, DeskError> {
        let text = file.work()?.text.clone();
        let (source, view) = (file.source(&text), file.view(&text).ok());
        let places = view.as_ref().map(TextPlaces::new);
        let found = wrong_in(&source, file.kind);
        let found = diagnostics(&found, (&source, file.kind), places, self.reader(speaker));
        Ok(json!({ "pages": null, "fits": [], "diagnostics": found }))
    }

    /// The files of the machine, with all unsaved work over them.
    pub(super) fn files_with_edits(&self) -> Result<Arc<dyn Files>, DeskError> {
        let mut edits = Edits::over(Arc::new(Disk));
        for file in self.open_files() {
            let work = file.work()?;
            if work.is_unsaved() {
                edits.write(&file.path, work.text.clone().into_bytes());
            }
        }
        Ok(Arc::new(edits))
    }
}

/// A preview as the page takes it.
pub(super) fn shown(
    preview: &Preview,
    (screen, pieces): (&Screen, &mut Pieces),
    known: Option<&Known>,
    source: &Arc<Source>,
    mut places: Option<TextPlaces<'_>>,
    reader: Reader<'_>,
) -> Value {
    let known = known.cloned().unwrap_or_default();
    let glyphs = &screen.glyphs;
    let is_known = known.generation == glyphs.generation();
    let from = if is_known { known.glyphs.min(glyphs.symbols().len()) } else { 0 };
    let symbols: Vec<Value> = glyphs.symbols()[from..].iter().map(symbol).collect();
    let pages = preview.pages.as_ref().map(|pages| pieces.of_pages(pages));
    let nodes = places.as_mut().map(|places| places.of_nodes(&preview.spans));
    let fullness = preview.fullness;
    json!({
        "pages": pages,
        "pieces": pieces.new_to(known.pieces),
        "glyphs": { "generation": glyphs.generation(), "from": from, "symbols": symbols },
        "nodes": nodes.unwrap_or_else(|| json!({})),
        "type_size": fullness.size.to_pt(),
        "fullness": {
            "pages": preview.pages.as_ref().map(Vec::len),
            "most": fullness.most,
            "last": fullness.last,
            "lines_over": fullness.lines_over,
        },
        "fits": fits(&preview.diagnostics, reader.speaker),
        "diagnostics": diagnostics(&preview.diagnostics, (source, KeyFile::Leaflet), places, reader),
    })
}

/// The outline of a letter.
pub(super) fn symbol(symbol: &Symbol) -> Value {
    json!({ "id": symbol.id, "d": symbol.d })
}
