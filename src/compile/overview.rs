//! What a leaflet is, for a list of many: its title, what it says of itself, its
//! fingerprint and its pages. The state of its translations is in [`status`](super::status).

use std::sync::Arc;

use super::Session;
use super::pages::Original;
use crate::calendar::Date;
use crate::definition::About;
use crate::diagnostic::{Diagnostic, Source};
use crate::files::Resources;

/// A leaflet in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Overview {
    /// Its title.
    pub title: String,
    /// The language it is written in.
    pub language: String,
    /// The name it is known by.
    pub id: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// The day it was last reviewed.
    pub date: Option<Date>,
    /// The day it is due for review.
    pub review: Option<Date>,
    /// The fingerprint of its words, if it says anything of itself.
    pub fingerprint: Option<String>,
    /// How many pages it takes, if it can be made.
    pub pages: Option<u32>,
}

impl Session {
    /// What a leaflet is.
    ///
    /// # Errors
    /// Nothing can be made of its definition: all that is wrong with it.
    pub fn overview(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
        original: &Original,
    ) -> Result<Overview, Vec<Diagnostic>> {
        let (leaflet, found) = original.read(source, resources);
        let Some(leaflet) = leaflet else { return Err(found.clone()) };
        let of_about = |take: fn(&About) -> Option<String>| leaflet.about.as_ref().and_then(take);
        let document = original.document(self, source, resources).map(|(document, _)| document);
        let about = document.and_then(|document| document.about.as_ref());
        Ok(Overview {
            title: leaflet.title.value.clone(),
            language: leaflet.language.0.clone(),
            id: of_about(|about| about.id.as_ref().map(|id| id.value.clone())),
            version: of_about(|about| about.version.as_ref().map(|it| it.value.clone())),
            date: leaflet.about.as_ref().and_then(|about| about.date),
            review: leaflet.about.as_ref().and_then(|about| about.review).map(|(date, _)| date),
            fingerprint: about.map(|about| about.fingerprint.clone()),
            pages: original.pages(self, source, resources),
        })
    }
}
