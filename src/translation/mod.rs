//! Translations of a leaflet.

mod message;

use crate::definition::Text;
pub use message::{Kind, Message};

pub struct Translation {}
impl Translation {
    pub fn of(&self, message: &Message) -> Option<&Text> {
        None
    }
}
