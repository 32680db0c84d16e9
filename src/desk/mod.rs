//! The desk: a page in the browser in which a leaflet is edited and seen as it will be
//! printed. `docs/desk.md` is the contract between the page and this room.
//!
//! 1. [`guard`] lets in the browser that has the token, and nothing else.
//! 2. [`routes`] finds what a request asks for; [`reply`] answers it.
//! 3. [`state`] holds the files that are open. An [`open_file`] has its text, its
//!    [`history`] and its [`journal`]; [`changes`] reads what the page changes, with
//!    texts as [`prose`].
//! 4. [`view`] shows what a file holds, [`pages`] the pages it makes, in [`pieces`] and
//!    with the [`places`] of their words, and [`messages`] what is wrong.
//! 5. [`folder`] lists the leaflets of the folder ([`definitions`]), [`saving`] writes
//!    them, [`building`] makes all PDFs, [`pictures`] takes in what is dropped, and [`events`] tells other windows.
//! 6. [`translations`] does for another language what the others do for the leaflet.
//!
//! The desk changes definitions through [`edit`](crate::definition::edit) and makes
//! pages through [`compile`](mod@crate::compile). It neither speaks to the terminal nor
//! looks at the clock: the command line starts it and passes in the day.

mod building;
mod changes;
mod definitions;
mod events;
mod folder;
mod guard;
mod history;
mod journal;
mod keys;
mod known;
mod messages;
mod open_file;
mod pages;
mod pictures;
mod pieces;
mod places;
mod prose;
mod reply;
mod routes;
mod saving;
mod state;
mod translations;
mod view;

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;

use crate::calendar::Date;
use crate::diagnostic::Language;
use state::DeskState;

/// What the desk is opened with.
#[derive(Debug, Clone)]
pub struct DeskSettings {
    /// The folder whose leaflets are edited.
    pub folder: PathBuf,
    /// The leaflet that the page opens first.
    pub first: Option<PathBuf>,
    /// The port, or any that is free.
    pub port: Option<u16>,
    /// The language of the page.
    pub speaker: Language,
    /// The day, for what is due for review.
    pub today: Option<Date>,
}

/// A desk that waits for its page.
#[derive(Debug)]
pub struct Desk {
    listener: TcpListener,
    state: Arc<DeskState>,
}

impl Desk {
    /// Opens a desk on this machine alone.
    ///
    /// # Errors
    /// The port is taken, or the system has no random numbers.
    pub fn open(settings: DeskSettings) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, settings.port.unwrap_or(0)))?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        let keys = keys::Keys::new(port)
            .ok_or_else(|| io::Error::other("the system gives no random numbers"))?;
        Ok(Self { listener, state: Arc::new(DeskState::new(settings, keys)) })
    }

    /// The address to open in a browser.
    pub fn address(&self) -> String {
        self.state.keys.address()
    }

    /// Answers the page until it ends the desk, or half an hour after it was closed.
    ///
    /// # Errors
    /// The system refuses to wait for the page.
    pub fn run(self) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let Self { listener, state } = self;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            let ended = state.events.clone();
            axum::serve(listener, routes::router(state))
                .with_graceful_shutdown(async move { ended.until_end().await })
                .await
        })
    }
}
