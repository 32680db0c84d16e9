//! Lengths and places on the page, and how their numbers are written, for all rooms.
//!
//! `y` grows downward everywhere; only `pdf` flips it. Lengths are [`Abs`]
//! (points) or [`Em`] (multiples of the type size): a bare number is never a
//! length.

mod abs;
mod decimal;
mod em;
mod plane;

pub use abs::Abs;
pub use decimal::Decimal;
pub use em::Em;
pub use plane::{Insets, Point, Rect, Size};
