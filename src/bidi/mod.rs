//! In which direction words run and in what order they stand on a line: the
//! bidirectional algorithm of Unicode (UAX 9).
//!
//! Text is kept in the order it is read. [`levels`] finds, once for a text,
//! which of it runs to the left; when its lines are known, [`white_at_end`]
//! and [`visual_order`] put them on paper.

mod levels;
mod order;

pub use levels::{Isolate, levels};
pub use order::{visual_order, white_at_end};
