//! A display entry of a [`flow`](super::flow), ready to be placed: the title, the contact
//! panel. [`blocks`](super::blocks) makes them.

use std::sync::Arc;

use super::page::Rule;
use crate::artwork::Artwork;
use crate::geometry::{Abs, Rect};

/// Lines of several sizes with bars and a logo. All distances are from the start of the
/// column and from the top of the entry.
#[derive(Debug)]
pub(super) struct SetDisplay<L> {
    /// The bars, which are under the lines.
    pub bars: Vec<Rule>,
    /// The logo and its area.
    pub logo: Option<(Arc<Artwork>, Rect)>,
    /// The lines in reading order, each with the distance to its baseline.
    pub lines: Vec<(Abs, L)>,
}
