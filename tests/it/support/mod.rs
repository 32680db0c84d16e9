//! What several tests share.

pub(crate) mod desk;
pub(crate) mod files;
pub(crate) mod fonts;
pub(crate) mod golden;
pub(crate) mod hand_made;
pub(crate) mod inks;
pub(crate) mod paper;
pub(crate) mod pdf;
pub(crate) mod placed;
pub(crate) mod prepared;
pub(crate) mod reading;
pub(crate) mod set_text;
pub(crate) mod shown;
pub(crate) mod sound;
