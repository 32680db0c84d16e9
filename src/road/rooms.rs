use super::{Gathered, Session};
use crate::diagnostic::{Span, has_errors};
use crate::document;
use crate::layout::{PageStyle, rooms};
use crate::resources::Resources;
use crate::translation::{Kind, Message};

impl Gathered {
    /// The same, with the room of each message that has little; without it where
    /// the leaflet cannot be set.
    pub fn with_rooms(mut self, session: &Session, resources: &Resources) -> Self {
        let leaflet = &self.leaflet;
        let (document, found) = document::build(leaflet, (resources, &session.pictures));
        let (fonts, _) = session.fonts.load(leaflet, resources);
        let (shaped, missing) = session.texts.shape(&document, &fonts, &leaflet.style);
        if has_errors(&found) || has_errors(&missing) {
            return self;
        }
        let rooms = rooms(&shaped, &fonts, &PageStyle::resolve(leaflet, None));
        let places = rooms.into_iter();
        let places = places.filter_map(|room| Some((document.span(room.node)?, room.letters)));
        let places: Vec<(Span, u32)> = places.collect();
        for message in self.messages.iter_mut().filter(|message| may_be_tight(message)) {
            let place = places.iter().find(|(place, _)| place.covers(message.span));
            message.room = place.map(|(_, letters)| *letters);
        }
        self
    }
}

fn may_be_tight(message: &Message) -> bool {
    matches!(message.kind, Kind::Title | Kind::Cell | Kind::FigureTitle | Kind::Caption)
}
