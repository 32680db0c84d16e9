//! The law of conservation: every character of a text is on the paper or is
//! markup that could not have been meant as text; where it could be either,
//! something is said.
//!
//! The generator types as people do (doses, prices, stars, dashes, footnotes,
//! addresses, dates, ranges, formulas) and knows by itself what is expected on
//! paper; that is compared with what the written file says in the order of its
//! structure.

use super::cases::{self, Verdict};
use super::laws::{Case, conserved, innocent, on_paper, said, sound};
use crate::generator::chance::Chance;
use crate::generator::leaflet::{Freedom, leaflet};

fn judge(chance: &mut Chance, freedom: Freedom) -> Verdict {
    let leaflet = leaflet(chance, freedom);
    let case = Case::new(&leaflet.typed.source, None);
    sound(&case)?;
    conserved(&case, &leaflet)?;
    said(&case, &leaflet)?;
    innocent(&case, &leaflet)?;
    on_paper(&case)
}

#[test]
fn text_as_people_type_it_is_printed_character_for_character_or_something_is_said() {
    cases::hold(150, |chance| judge(chance, Freedom::Words));
}

#[test]
fn text_whose_marks_touch_is_printed_character_for_character_or_something_is_said() {
    cases::hold(150, |chance| judge(chance, Freedom::Crowded));
}
