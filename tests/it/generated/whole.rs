//! Definitions made by chance, of all keys, in any look, in many languages:
//! whatever they say together, there is a PDF or an error, every word is in the
//! PDF, and nothing lies outside its page.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use leaflet::diagnostic::Severity;
use leaflet::{definition, document};

use super::cases::{self, Verdict};
use super::laws::{Case, conserved, on_paper, said, same_again, sound};
use crate::generator::leaflet::{Freedom, is_certain, leaflet};
use crate::support::pdf::Pdf;
use crate::support::reading::texts;

/// The letters and digits of texts, in their order: what no layout may lose, say
/// twice or move.
fn letters<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let characters = texts.into_iter().flat_map(str::chars);
    characters.filter(|it| it.is_alphanumeric()).collect()
}

/// The written file, in the order of its structure, says the words of the
/// document.
fn as_the_document(case: &Case) -> Verdict {
    let parsed = definition::parse(&case.source, case.resources.practice()).0;
    let (Some(pdf), Some(leaflet)) = (&case.compiled.pdf, parsed) else { return Ok(()) };
    let (document, _) = document::build(&leaflet, &case.resources);
    let said = letters(texts(&document).into_iter().map(|text| text.text.as_str()));
    match letters([Pdf::read(pdf).read_aloud().as_str()]) == said {
        true => Ok(()),
        false => Err(case.breach("other letters than the document's", "")),
    }
}

/// The codes of the errors in a leaflet, each once.
fn errors(case: &Case) -> BTreeSet<&'static str> {
    let diagnostics = case.compiled.diagnostics.iter();
    let errors = diagnostics.filter(|it| it.severity() == Severity::Error);
    errors.map(|it| it.problem.code()).collect()
}

#[test]
fn definition_of_anything_is_a_pdf_of_all_its_words_or_an_error() {
    let (made, built) = (Cell::new(0), Cell::new(0));
    let refused = RefCell::new(BTreeMap::<&str, u32>::new());
    cases::hold(150, |chance| {
        let leaflet = leaflet(chance, Freedom::Everything);
        let case = Case::new(&leaflet.typed.source, leaflet.practice.as_deref());
        made.set(made.get() + 1);
        built.set(built.get() + u32::from(case.compiled.pdf.is_some()));
        for code in errors(&case) {
            *refused.borrow_mut().entry(code).or_default() += 1;
        }
        sound(&case)?;
        on_paper(&case)?;
        as_the_document(&case)?;
        if is_certain(&leaflet) {
            conserved(&case, &leaflet)?;
            said(&case, &leaflet)?;
        }
        if chance.one_in(8) { same_again(&case) } else { Ok(()) }
    });
    let (made, built) = (made.get(), built.get());
    let refused = refused.into_inner();
    assert!(2 * built > made, "mistakes: {built} of {made} leaflets were built; {refused:?}");
}
