//! Translations of a leaflet.

mod markup;
mod message;
mod parity;
mod pseudo;

use crate::definition::Text;
pub use message::{Kind, Message};
pub use parity::{Loss, losses};
pub use pseudo::{is_pseudo, pseudo};

pub struct Translation {}
impl Translation {
    pub fn of(&self, message: &Message) -> Option<&Text> {
        None
    }
}
