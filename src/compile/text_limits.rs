//! The room that short texts have on the page, as a hint to translators. It is
//! measured by `layout` and written into the catalogue by `translation`.

use super::{Gathered, Session};
use crate::diagnostic::{Span, has_errors};
use crate::document;
use crate::files::Resources;
use crate::layout::{PageStyle, text_limits};
use crate::translation::{Message, MessageKind};

impl Gathered {
    /// Adds the length limit of each message that has little room. Adds none if the
    /// leaflet cannot be typeset.
    pub fn with_length_limits(mut self, session: &Session, resources: &Resources) -> Self {
        let leaflet = &self.leaflet;
        let (document, found) = document::build(leaflet, (resources, &session.pictures));
        let (fonts, _) = session.fonts.load(leaflet, resources);
        let (shaped, missing) = session.texts.shape(&document, &fonts, &leaflet.style);
        if has_errors(&found) || has_errors(&missing) {
            return self;
        }
        let limits = text_limits(&shaped, &fonts, &PageStyle::resolve(leaflet, None));
        let places = limits.into_iter();
        let places = places.filter_map(|length_limit| {
            Some((document.span(length_limit.node)?, length_limit.letters))
        });
        let places: Vec<(Span, u32)> = places.collect();
        for message in self.messages.iter_mut().filter(|message| may_be_tight(message)) {
            let place = places.iter().find(|(place, _)| place.covers(message.span));
            message.length_limit = place.map(|(_, letters)| *letters);
        }
        self
    }
}

/// Whether a message is of a kind that may have little room.
fn may_be_tight(message: &Message) -> bool {
    matches!(
        message.kind,
        MessageKind::Title
            | MessageKind::Subtitle
            | MessageKind::Cell
            | MessageKind::FigureTitle
            | MessageKind::Caption
    )
}
