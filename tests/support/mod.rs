//! What several tests share.

#![expect(clippy::allow_attributes, reason = "an expectation fails where a test uses all of it")]
#![allow(dead_code, reason = "each test uses its own part")]

pub(crate) mod hand_made;
pub(crate) mod paper;
pub(crate) mod pdf;
