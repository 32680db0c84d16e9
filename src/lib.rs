//! leaflet turns a leaflet written in TOML into a printed page.
//!
//! Data flows one way, and each room below is one stage of the road. A stage
//! uses only the stages above it; `tests/architecture.rs` holds that order.

pub mod geometry;
pub mod color;
pub mod calendar;
pub mod memo;
pub mod notation;
pub mod diagnostic;
pub mod resources;
pub mod artwork;
pub mod definition;
pub mod catalogue;
pub mod translation;
pub mod fonts;
pub mod document;
pub mod direction;
pub mod shaping;
pub mod layout;
pub mod prepress;
pub mod structure;
pub mod pdf;
pub mod proof;
pub mod road;
pub mod cli;

pub use road::{Compiled, Overrides, Session, compile};
