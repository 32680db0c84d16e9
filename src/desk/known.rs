//! What an open page has of the pictures already, and need not be sent again.

use serde::Deserialize;

/// What the page has of a leaflet already.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Known {
    /// The generation of the outlines.
    pub(super) generation: u32,
    /// The number of outlines.
    pub(super) glyphs: usize,
    /// The groups of the pages.
    pub(super) pieces: KnownPieces,
}

/// The groups that the page has already.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(default)]
pub(super) struct KnownPieces {
    /// The generation of the groups.
    pub(super) generation: u32,
    /// Their number.
    pub(super) count: usize,
}
