//! Lengths and places on the page.
//!
//! `y` grows downward everywhere; `pdf/` alone turns it over. Lengths are
//! [`Abs`] (points) or [`Em`] (a share of the type size): a bare number is
//! never a length.

mod abs;
mod em;
mod plane;

pub use abs::Abs;
pub use em::Em;
pub use plane::{Insets, Point, Rect, Size};
