//! The start page: the leaflets of the folder, and each of them at a glance.

use std::path::Path;

use serde_json::{Value, json};

use super::definitions::definitions;
use super::journal::Journal;
use super::pages::symbol;
use super::reply::DeskError;
use super::state::DeskState;
use crate::calendar::Date;
use crate::compile::{Overrides, ScreenRequest, languages_of, read_all};
use crate::definition::edit::DefinitionView;
use crate::diagnostic::{KeyFile, Language, Severity, Source};
use crate::files::{Disk, name, read_text};

impl DeskState {
    /// What the folder holds.
    pub(super) fn folder(&self, speaker: Language) -> Result<Value, DeskError> {
        let folder = &self.settings.folder;
        let practice = self.practice_path();
        let practice =
            practice.map(|path| json!({ "file": name(&path), "name": practice_name(&path) }));
        let leaflets: Vec<Value> =
            definitions(folder).iter().map(|path| self.listed(path)).collect();
        let first = self.settings.first.as_ref().map(|path| self.id_of(path));
        Ok(json!({
            "speaker": speaker.tag(),
            "folder": folder.file_name().map(|it| it.to_string_lossy()),
            "practice": practice,
            "first": first,
            "leaflets": leaflets,
            "templates": super::saving::templates(speaker),
        }))
    }

    fn listed(&self, path: &Path) -> Value {
        let text = read_text(&Disk, path).unwrap_or_default();
        let source = Source::new(name(path), text);
        let (leaflet, _) = crate::definition::parse(&source, None);
        let (about, language) =
            leaflet.as_ref().map_or((None, None), |it| (it.about.as_ref(), Some(&it.language)));
        let review = about.and_then(|about| about.review).map(|(day, _)| day);
        let direction = language.map(|tag| if tag.is_right_to_left() { "rtl" } else { "ltr" });
        let languages = languages_of(&Disk, path).into_iter().map(|tag| tag.0);
        json!({
            "id": self.id_of(path),
            "file": name(&self.within(path)),
            "title": leaflet.as_ref().map(|it| it.title.value.clone()),
            "language": language.map(|tag| tag.0.clone()),
            "direction": direction,
            "version": about.and_then(|about| about.version.as_ref()).map(|it| it.value.clone()),
            "date": about.and_then(|about| about.date).map(|day| day.to_string()),
            "review": review.map(|day| day.to_string()),
            "review_state": review.and_then(|day| self.review_state(day)),
            "unsaved": Journal::is_there(path),
            "languages": languages.collect::<Vec<_>>(),
        })
    }

    /// Whether a day of review is past, or within three months.
    fn review_state(&self, review: Date) -> Option<&'static str> {
        let today = self.settings.today?;
        let months = |day: Date| i32::from(day.year) * 12 + i32::from(day.month);
        Some(match review {
            day if day < today => "past",
            day if months(day) - months(today) <= 3 => "soon",
            _ => "later",
        })
    }

    /// A leaflet on the start page: its first page, and what is wrong.
    pub(super) fn card(&self, id: &str) -> Result<Value, DeskError> {
        let file = self.file(id)?;
        let files = self.files_with_edits()?;
        let (source, resources) =
            read_all(&files, &file.path, None).map_err(DeskError::of_problem)?;
        let overrides = Overrides { today: self.settings.today, ..Overrides::default() };
        let mut screen = self.new_screen();
        let request = ScreenRequest { screen: &mut screen, is_superseded: &|| false };
        let preview = self.session.preview(&source, &resources, overrides, request);
        let preview = preview.ok_or_else(DeskError::broke_down)?;
        let count =
            |severity| preview.diagnostics.iter().filter(|it| it.severity() == severity).count();
        let pages = preview.pages.as_ref();
        let first = pages
            .and_then(|pages| pages.first())
            .map(|page| json!({ "width": page.width, "height": page.height, "svg": page.svg }));
        self.keep_pictures(&screen);
        Ok(json!({
            "pages": pages.map(Vec::len),
            "errors": count(Severity::Error),
            "warnings": count(Severity::Warning),
            "first_page": first,
            "glyphs": screen.glyphs.symbols().iter().map(symbol).collect::<Vec<_>>(),
        }))
    }
}

fn practice_name(path: &Path) -> Option<String> {
    let source = Source::new(name(path), read_text(&Disk, path).ok()?);
    let view = DefinitionView::of(&source, KeyFile::Practice).ok()?;
    let named = view.settings.iter().find(|it| it.path.to_string() == "practice.name")?;
    named.shown.clone()
}
