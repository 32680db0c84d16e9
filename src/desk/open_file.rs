//! A file that is open on the desk: a definition, or the file of a practice. It keeps its
//! text, the text on disk it goes back to, and every step between.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use super::changes::{ChangeRequest, PageChange};
use super::history::History;
use super::journal::Journal;
use super::pieces::Pieces;
use super::places::KnownBlocks;
use super::reply::DeskError;
use crate::definition::edit::{DefinitionView, EditFault};
use crate::diagnostic::{KeyFile, OutputProblem, Source};
use crate::files::{Disk, name, read_text};
use crate::preview::Screen;

/// The window that changes on disk are counted as.
const DISK: &str = "disk";

/// A file that is open.
#[derive(Debug)]
pub(super) struct OpenFile {
    /// The name that the page gives it.
    pub(super) id: String,
    pub(super) path: PathBuf,
    pub(super) kind: KeyFile,
    pub(super) work: Mutex<Work>,
    /// What the pages on the screen share.
    pub(super) screen: Mutex<Screen>,
    /// The groups of the pages shown so far.
    pieces: Mutex<Pieces>,
    /// The textblocks of the texts that were read for its pages.
    blocks: Mutex<KnownBlocks>,
    /// The number of the newest request for pages of each window, which ends older ones.
    newest: Mutex<BTreeMap<String, u64>>,
}

/// The text of a file and how it came about.
#[derive(Debug)]
pub(super) struct Work {
    /// The file as it was read from disk or saved.
    pub(super) disk: String,
    /// The file as it is now.
    pub(super) text: String,
    /// Counts the changes.
    pub(super) revision: u64,
    /// Whether it goes on from unsaved work of an earlier run.
    pub(super) is_recovered: bool,
    pub(super) history: History,
    /// Why the newest work is kept here only, not on disk as well.
    pub(super) unkept: Option<OutputProblem>,
    /// What another program wrote while there was unsaved work, once the windows know.
    told: Option<String>,
    /// The last revision that each window made.
    clients: BTreeMap<String, u64>,
    /// The newest request of each window for each text.
    newest_sets: BTreeMap<(String, String), u64>,
}

impl OpenFile {
    /// Opens a file, with the unsaved work of an earlier run.
    pub(super) fn read(
        id: String,
        path: PathBuf,
        kind: KeyFile,
        screen: Screen,
    ) -> Result<Self, DeskError> {
        let on_disk = read_text(&Disk, &path).map_err(DeskError::of_problem)?;
        let journal = Journal::read(&path);
        let mut history = History::default();
        let is_recovered = journal.is_some();
        let (disk, text) = match journal {
            Some(journal) => {
                history.add(&journal.disk, &journal.text, None);
                (journal.disk, journal.text)
            }
            None => (on_disk.clone(), on_disk),
        };
        let (clients, newest_sets) = (BTreeMap::new(), BTreeMap::new());
        let (unkept, told) = (None, None);
        let work = Work {
            disk,
            text,
            revision: 0,
            is_recovered,
            history,
            unkept,
            told,
            clients,
            newest_sets,
        };
        let (work, screen) = (Mutex::new(work), Mutex::new(screen));
        let (pieces, blocks, newest) = (Mutex::default(), Mutex::default(), Mutex::default());
        Ok(Self { id, path, kind, work, screen, pieces, blocks, newest })
    }

    /// The text as a source, named as the command line names it.
    pub(super) fn source(&self, text: &str) -> std::sync::Arc<Source> {
        Source::new(name(&self.path), text)
    }

    /// The groups of the pages shown so far.
    pub(super) fn pieces(&self) -> std::sync::MutexGuard<'_, Pieces> {
        self.pieces.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The textblocks of the texts that were read for its pages.
    pub(super) fn blocks(&self) -> std::sync::MutexGuard<'_, KnownBlocks> {
        self.blocks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a text of this file holds.
    pub(super) fn view(&self, text: &str) -> Result<DefinitionView, EditFault> {
        DefinitionView::of(&self.source(text), self.kind)
    }

    /// Begins a request of a window for pages; returns its number.
    pub(super) fn begin_pages(&self, client: &str) -> u64 {
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        let number = newest.entry(client.to_owned()).or_default();
        *number += 1;
        *number
    }

    /// Whether a request for pages is older than another of the same window.
    pub(super) fn is_superseded(&self, client: &str, number: u64) -> bool {
        let newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        newest.get(client).is_some_and(|newest| *newest != number)
    }

    /// Makes the changes of a request and keeps them.
    pub(super) fn change(&self, request: &ChangeRequest) -> Result<(), DeskError> {
        let mut work = self.work()?;
        if work.is_changed_by_others(&request.client, request.based_on) {
            return Err(DeskError::changed_elsewhere(serde_json::Value::Null));
        }
        let mut text = work.text.clone();
        for change in &request.changes {
            if work.is_late(&request.client, change, request.seq) {
                continue;
            }
            text = change.made(&text, || self.view(&text))?;
        }
        self.keep(&mut work, text, &request.client, request.join.as_deref());
        Ok(())
    }

    /// Gives the file another text, as a step of its own.
    pub(super) fn keep(&self, work: &mut Work, text: String, client: &str, join: Option<&str>) {
        let before = std::mem::replace(&mut work.text, text);
        let after = work.text.clone();
        work.history.add(&before, &after, join);
        work.count(client);
        self.write_journal(work);
    }

    /// Undoes the last step, or does the next one again. Returns whether there was one.
    pub(super) fn step(&self, client: &str, is_back: bool) -> Result<bool, DeskError> {
        let mut work = self.work()?;
        let text = work.text.clone();
        let history = &mut work.history;
        let Some(stepped) = (if is_back { history.undo(&text) } else { history.redo(&text) })
        else {
            return Ok(false);
        };
        work.text = stepped;
        work.count(client);
        self.write_journal(&mut work);
        Ok(true)
    }

    /// Takes over what another program wrote, unless there is unsaved work. Returns the
    /// revision if there is something to tell.
    pub(super) fn follow_disk(&self) -> Result<Option<u64>, DeskError> {
        // The lock comes first: what was read before a save would undo it.
        let mut work = self.work()?;
        if work.unkept.is_some() {
            self.write_journal(&mut work);
        }
        let on_disk = read_text(&Disk, &self.path).map_err(DeskError::of_problem)?;
        if on_disk == work.disk || work.told.as_ref() == Some(&on_disk) {
            return Ok(None);
        }
        if work.is_unsaved() {
            work.told = Some(on_disk);
        } else {
            let before = std::mem::replace(&mut work.text, on_disk.clone());
            work.history.add(&before, &on_disk, None);
            work.disk = on_disk;
            work.count(DISK);
        }
        Ok(Some(work.revision))
    }

    /// Keeps unsaved work on disk, or removes it if there is none. A disk that is full
    /// takes no work away: it stays here, and the page says that it is nowhere else.
    fn write_journal(&self, work: &mut Work) {
        work.unkept = if work.is_unsaved() {
            Journal::write(&self.path, &work.disk, &work.text).err()
        } else {
            Journal::remove(&self.path);
            None
        };
    }

    /// The text of the file and how it came about. A request that broke down leaves it
    /// as it was.
    pub(super) fn work(&self) -> Result<std::sync::MutexGuard<'_, Work>, DeskError> {
        Ok(self.work.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Work {
    /// Whether there is work that is not on disk.
    pub(super) fn is_unsaved(&self) -> bool {
        self.text != self.disk
    }

    /// Counts a change of a window.
    pub(super) fn count(&mut self, client: &str) {
        self.revision += 1;
        self.clients.insert(client.to_owned(), self.revision);
        self.is_recovered = false;
    }

    /// Whether another window made a change after a revision.
    fn is_changed_by_others(&self, client: &str, revision: u64) -> bool {
        self.clients.iter().any(|(other, last)| other != client && *last > revision)
    }

    /// Whether a newer value of the same text came before this one.
    fn is_late(&mut self, client: &str, change: &PageChange, seq: u64) -> bool {
        let Some(text) = change.text() else { return false };
        let newest = self.newest_sets.entry((client.to_owned(), text.to_owned())).or_default();
        let is_late = seq < *newest;
        *newest = seq.max(*newest);
        is_late
    }
}
