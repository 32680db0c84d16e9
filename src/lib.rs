//! leaflet turns a leaflet written in TOML into a tagged PDF.
//!
//! Data flows one way, and each room below is one stage. A stage uses only the
//! stages above it; the architecture test holds that order, and
//! `docs/architecture.md` describes each stage.
//!
//! A leaflet from memory:
//!
//! ```
//! use leaflet::diagnostic::Source;
//! use leaflet::files::Resources;
//! use leaflet::{Overrides, compile};
//!
//! let definition = "
//! title = 'Alendroninezuur'
//! language = \"nl\"
//!
//! [[section]]
//! text = 'Neem **1 tablet** van 70 mg.'
//! ";
//! let source = Source::new("leaflet.toml", definition);
//! // Pictures and fonts are read from this folder; this leaflet needs neither.
//! let resources = Resources::new("no-folder");
//! let compiled = compile(&source, &resources, Overrides::default());
//! assert_eq!(compiled.diagnostics, []);
//! assert!(compiled.pdf.is_some_and(|pdf| pdf.starts_with(b"%PDF-1.7")));
//! ```
//!
//! If [`Compiled::diagnostics`] contains an error, there is no PDF.

pub mod geometry;
pub mod color;
pub mod calendar;
pub mod memo;
pub mod recognize;
pub mod bidi;
pub mod locale;
pub mod diagnostic;
pub mod files;
pub mod artwork;
pub mod definition;
pub mod po;
pub mod translation;
pub mod fonts;
pub mod document;
pub mod shaping;
pub mod layout;
pub mod prepress;
pub mod structure;
pub mod pdf;
pub mod preview;
pub mod proof;
pub mod templates;
pub mod compile;
#[cfg(feature = "desk")]
pub mod desk;
#[cfg(feature = "cli")]
pub mod cli;

pub use compile::{Compiled, Overrides, Session, compile};
