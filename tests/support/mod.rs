//! What several tests share.

#![allow(dead_code, reason = "each test uses its own part")]

pub(crate) mod files;
pub(crate) mod fonts;
pub(crate) mod hand_made;
pub(crate) mod inks;
pub(crate) mod paper;
pub(crate) mod pdf;
pub(crate) mod placed;
pub(crate) mod set_text;
pub(crate) mod shown;
pub(crate) mod slips;
