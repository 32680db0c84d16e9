//! Makes the PDF of a bilingual proof. The document of the proof is built by the room
//! `proof`.

use std::sync::Arc;

use super::{Bilingual, Compiled, Session, Target};
use crate::definition::parse_review;
use crate::diagnostic::{Problem, Severity, Source};
use crate::files::Resources;
use crate::layout::PageStyle;
use crate::proof::{self, LastApproval};

impl Session {
    /// Makes a proof of the translation of a leaflet, complete or not, for two people
    /// to review together.
    pub fn compile_proof(
        &self,
        source: &Arc<Source>,
        resources: &Resources,
        target: &Target,
    ) -> Compiled {
        let bilingual = match self.read_translation(source, resources, target) {
            Ok(bilingual) => bilingual,
            Err(diagnostics) => return Compiled::failed(diagnostics),
        };
        let Bilingual { leaflet, translation, practice, .. } = bilingual;
        let leaflet = proof::basis(&leaflet);
        let translations: Vec<_> = std::iter::once(&translation).chain(&practice).collect();
        let last = last_approval(target);
        let (document, found) =
            proof::build(&leaflet, (resources, &self.pictures), &translations, last.as_ref());
        let style = PageStyle::resolve(&leaflet, None);
        let mut compiled = self.typeset(&leaflet, &document, resources, &style, found);
        // The layout of a proof cannot be changed, so warnings about it help no one.
        compiled.diagnostics.retain(|found| {
            !matches!(found.problem, Problem::Layout(_)) || found.severity() == Severity::Error
        });
        self.end_round();
        compiled
    }
}

/// The last approval of a text of the leaflet or its practice.
pub(super) fn last_approval(target: &Target) -> Option<LastApproval> {
    let files = [&target.leaflet, &target.practice].map(|files| files.review.as_ref());
    // A damaged file has been reported where the translation was read.
    let reviews = files.into_iter().flatten().filter_map(|file| parse_review(file).ok());
    let last = reviews.flat_map(|review| review.approved).max_by_key(|approved| approved.date)?;
    Some(LastApproval { by: last.by, date: last.date })
}
