//! Lengths and places on the page, for all rooms.
//!
//! `y` grows downward everywhere; only `pdf` flips it. Lengths are [`Abs`]
//! (points) or [`Em`] (multiples of the type size): a bare number is never a
//! length.

mod abs;
mod em;
mod plane;

pub use abs::Abs;
pub use em::Em;
pub use plane::{Insets, Point, Rect, Size};
