//! What the desk holds while it is open: the session that makes pages, and the files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::DeskSettings;
use super::definitions::definitions;
use super::events::Events;
use super::keys::Keys;
use super::messages::Reader;
use super::open_file::OpenFile;
use super::reply::DeskError;
use crate::compile::{Session, languages_of, read_all};
use crate::definition;
use crate::diagnostic::{KeyFile, Language};
use crate::files::{Disk, Files, PracticeFile, folder_of, name};
use crate::preview::{PictureBytes, Screen};

/// The id of the file of the practice.
pub(super) const PRACTICE: &str = "practice";

/// What the desk holds.
#[derive(Debug)]
pub(super) struct DeskState {
    pub(super) settings: DeskSettings,
    pub(super) keys: Keys,
    pub(super) session: Session,
    pub(super) events: Arc<Events>,
    /// The files that were opened, by id.
    open: Mutex<BTreeMap<String, Arc<OpenFile>>>,
    /// The pictures on all pages, by their names.
    pictures: Mutex<BTreeMap<String, PictureBytes>>,
    /// Counts the sets of outlines, so that no two share a name.
    generations: AtomicU32,
}

impl DeskState {
    pub(super) fn new(settings: DeskSettings, keys: Keys) -> Self {
        Self {
            settings,
            keys,
            session: Session::default(),
            events: Arc::default(),
            open: Mutex::default(),
            pictures: Mutex::default(),
            generations: AtomicU32::new(0),
        }
    }

    /// Who reads the messages of this desk.
    pub(super) fn reader(&self, speaker: Language) -> Reader<'_> {
        Reader { speaker, folder: &self.settings.folder }
    }

    /// A screen whose outlines have names of their own.
    pub(super) fn new_screen(&self) -> Screen {
        let step = 1 << 16;
        let generation = self.generations.fetch_add(step, Ordering::Relaxed);
        Screen::of_generation(generation)
    }

    /// Keeps the pictures of a screen for the browser to fetch.
    pub(super) fn keep_pictures(&self, screen: &Screen) {
        let mut kept = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        for (name, picture) in screen.pictures.all() {
            if !kept.contains_key(name) {
                kept.insert(name.to_owned(), picture.clone());
            }
        }
    }

    /// The picture with this name.
    pub(super) fn picture(&self, name: &str) -> Result<PictureBytes, DeskError> {
        let kept = self.pictures.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(name).cloned().ok_or_else(DeskError::not_there)
    }

    /// The files that are open.
    pub(super) fn open_files(&self) -> Vec<Arc<OpenFile>> {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.values().cloned().collect()
    }

    /// The file with an id, opened if it is not. Only files of the folder, and its
    /// practice, have ids.
    pub(super) fn file(&self, id: &str) -> Result<Arc<OpenFile>, DeskError> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(file) = open.get(id) {
            return Ok(file.clone());
        }
        let (path, kind) = if id == PRACTICE {
            (self.practice_path().ok_or_else(DeskError::not_there)?, KeyFile::Practice)
        } else {
            let paths = definitions(&self.settings.folder);
            let path = paths.into_iter().find(|path| self.id_of(path) == id);
            (path.ok_or_else(DeskError::not_there)?, KeyFile::Leaflet)
        };
        if !self.is_allowed(&path) {
            return Err(DeskError::not_there());
        }
        let file = Arc::new(OpenFile::read(id.to_owned(), path, kind, self.new_screen())?);
        open.insert(id.to_owned(), file.clone());
        Ok(file)
    }

    /// Whether a file is in the folder of the desk or in that of its practice, once all
    /// links are followed.
    pub(super) fn is_allowed(&self, path: &Path) -> bool {
        let practice = self.practice_path();
        let folders = [Some(self.settings.folder.as_path()), practice.as_deref().map(folder_of)];
        let Ok(real) = Disk.followed(path) else { return false };
        let is_in = |folder: &Path| Disk.followed(folder).is_ok_and(|it| real.starts_with(it));
        folders.into_iter().flatten().any(is_in)
    }

    /// The id of a definition: made from its path, so that it stays the same.
    pub(super) fn id_of(&self, path: &Path) -> String {
        let written = name(&self.within(path));
        let digest = Sha256::digest([self.keys.host.as_bytes(), written.as_bytes()].concat());
        digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// A path from the folder of the desk.
    pub(super) fn within(&self, path: &Path) -> PathBuf {
        path.strip_prefix(&self.settings.folder).unwrap_or(path).to_owned()
    }

    /// Adds to the view of a file what is in other files.
    pub(super) fn complete(&self, file: &OpenFile, view: &mut Value, speaker: Language) {
        view["file"] = name(&self.within(&file.path)).into();
        // What has no language of its own is read by the person at the desk.
        view["language"] = speaker.tag().into();
        view["direction"] = "ltr".into();
        view["languages"] = json!([]);
        view["practice_fields"] = json!([]);
        let Ok(files) = self.files_with_edits() else { return };
        let Ok((source, resources)) = read_all(&files, &file.path, None) else { return };
        if file.kind == KeyFile::Practice {
            return;
        }
        let (leaflet, _) = definition::parse(&source, resources.practice());
        if let Some(leaflet) = leaflet {
            let is_rtl = leaflet.language.is_right_to_left();
            view["language"] = leaflet.language.0.clone().into();
            view["direction"] = if is_rtl { "rtl" } else { "ltr" }.into();
            let words = leaflet.practice.iter().flat_map(|practice| practice.words());
            let field = |(name, text): (&str, &definition::Text)| {
                let value = text.value.lines().collect::<Vec<_>>().join(", ");
                json!({ "name": format!("practice.{name}"), "value": value })
            };
            view["practice_fields"] = words.map(field).collect::<Vec<_>>().into();
        }
        let languages = languages_of(&*files, &file.path).into_iter().map(|tag| tag.0);
        view["languages"] = languages.collect::<Vec<_>>().into();
    }

    /// Looks whether another program changed a file that is open.
    pub(super) fn look_at_disk(&self) {
        for file in self.open_files() {
            // What cannot be read now is asked for again when it is saved.
            let _ = self.follow_disk(&file);
        }
    }

    /// Takes over what another program wrote, unless there is unsaved work: then saving
    /// asks.
    pub(super) fn follow_disk(&self, file: &OpenFile) -> Result<(), DeskError> {
        if let Some(revision) = file.follow_disk()? {
            let event = json!({ "kind": "on-disk", "id": file.id, "revision": revision });
            self.events.tell(event);
        }
        Ok(())
    }

    /// The file of the practice of the folder.
    pub(super) fn practice_path(&self) -> Option<PathBuf> {
        let beside = self.settings.folder.join("leaflet.toml");
        let practice = PracticeFile::above(&Disk, &beside).ok()??;
        let name = practice.source.name.rsplit(['/', '\\']).next()?;
        let path = practice.folder.join(name);
        Disk.is_file(&path).then_some(path)
    }
}
