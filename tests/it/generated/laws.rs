//! What holds of every leaflet, whatever it says.

use std::sync::Arc;

use leaflet::diagnostic::{Format, Language, Severity, Source, message, render};
use leaflet::files::Resources;
use leaflet::{Compiled, Overrides};

use super::cases::{Breach, Verdict};
use crate::generator::expect::compare;
use crate::generator::leaflet::{Leaflet, is_innocent};
use crate::support::pdf::Pdf;
use crate::support::placed::outside;

/// A leaflet and what became of it.
pub(crate) struct Case {
    pub(crate) source: Arc<Source>,
    pub(crate) resources: Resources,
    pub(crate) compiled: Compiled,
}

impl Case {
    pub(crate) fn new(definition: &str, practice: Option<&str>) -> Self {
        keep_last(definition);
        let root = env!("CARGO_MANIFEST_DIR");
        let resources = Resources::new(root);
        let resources = match practice {
            Some(it) => resources.with_practice(Source::new("practice.toml", it), root),
            None => resources,
        };
        let source = Source::new("leaflet.toml", definition);
        let compiled = leaflet::compile(&source, &resources, Overrides::default());
        Self { source, resources, compiled }
    }

    /// A breach of a kind by this case.
    pub(crate) fn breach(&self, kind: &str, detail: impl AsRef<str>) -> Breach {
        let diagnostics = &self.compiled.diagnostics;
        let said = render(diagnostics, Language::English, Format::Human { color: false });
        Breach::new(kind, format!("{}\n{}\n{said}", detail.as_ref(), self.source.text))
    }
}

fn keep_last(definition: &str) {
    if let Some(path) = std::env::var_os("LEAFLET_LAST") {
        std::fs::write(path, definition).unwrap();
    }
}

/// There is a PDF or an error, and each diagnostic has a place in a file and
/// words in both languages.
pub(crate) fn sound(case: &Case) -> Verdict {
    let diagnostics = &case.compiled.diagnostics;
    let errors = diagnostics.iter().any(|it| it.severity() == Severity::Error);
    if case.compiled.pdf.is_none() != errors {
        return Err(case.breach("neither PDF nor error, or both", ""));
    }
    for diagnostic in diagnostics {
        let Some(place) = &diagnostic.place else {
            return Err(case.breach("no place", format!("{:?}", diagnostic.problem)));
        };
        if place.source.text.get(place.range.clone()).is_none() {
            return Err(case.breach("place outside its file", format!("{:?}", place.range)));
        }
        let said = [Language::Dutch, Language::English].map(|it| message(&diagnostic.problem, it));
        if said.iter().any(|it| it.message.trim().is_empty()) {
            return Err(case.breach("no words", format!("{:?}", diagnostic.problem)));
        }
    }
    Ok(())
}

/// The same definition gives the same bytes.
pub(crate) fn same_again(case: &Case) -> Verdict {
    let again = leaflet::compile(&case.source, &case.resources, Overrides::default());
    match again.pdf == case.compiled.pdf {
        true => Ok(()),
        false => Err(case.breach("other bytes the second time", "")),
    }
}

/// Nothing lies outside its page.
pub(crate) fn on_paper(case: &Case) -> Verdict {
    let Some(pdf) = &case.compiled.pdf else { return Ok(()) };
    match outside(&Pdf::read(pdf)).first() {
        None => Ok(()),
        Some(first) => Err(case.breach("outside the page", first)),
    }
}

/// Every character of the source is on paper, in order, and nothing else; every
/// link leads where it is written to lead.
pub(crate) fn conserved(case: &Case, leaflet: &Leaflet) -> Verdict {
    let Some(pdf) = &case.compiled.pdf else { return Ok(()) };
    let pdf = Pdf::read(pdf);
    if let Err(it) = compare(&leaflet.typed.expected, &pdf.read_aloud()) {
        let kind = format!("other text than {}", shape(&it.stretch));
        let detail = format!("expected …{}\nfound …{}", it.expected, it.found);
        return Err(case.breach(&kind, detail));
    }
    let led: Vec<String> = pdf.annotations().into_iter().map(|it| pdf.target(it)).collect();
    match leaflet.typed.targets.iter().find(|target| !led.contains(target)) {
        None => Ok(()),
        Some(lost) => {
            let kind = format!("other link than {lost}");
            Err(case.breach(&kind, format!("there are {led:?}")))
        }
    }
}

/// What a text looks like, so that those that look alike are counted together.
fn shape(text: &str) -> String {
    let digits = |it: char| if it.is_ascii_digit() { '0' } else { it };
    let mut shape = String::new();
    for character in text.chars().take(if text.contains('\n') { 12 } else { 30 }).map(digits) {
        if character != '0' || !shape.ends_with('0') {
            shape.push(character);
        }
    }
    shape.replace('\n', "⏎")
}

/// Nothing is printed without a word that something must be said of: there is a
/// diagnostic on its lines.
pub(crate) fn said(case: &Case, leaflet: &Leaflet) -> Verdict {
    if case.compiled.pdf.is_none() {
        return Ok(());
    }
    let text = &case.source.text;
    let places = case.compiled.diagnostics.iter().filter_map(|it| it.place.as_ref());
    let lines: Vec<_> = places
        .filter(|place| Arc::ptr_eq(&place.source, &case.source))
        .map(|place| whole_lines(text, place.range.start, place.range.end))
        .collect();
    let is_said = |written: &String| {
        let mut stands = text.match_indices(written.trim()).peekable();
        stands.peek().is_none()
            || stands.any(|(at, it)| {
                lines.iter().any(|&(start, end)| start <= at + it.len() && at <= end)
            })
    };
    match leaflet.typed.said.iter().find(|written| !is_said(written)) {
        None => Ok(()),
        Some(unsaid) => Err(case.breach(&format!("nothing said of {}", shape(unsaid)), "")),
    }
}

fn whole_lines(text: &str, start: usize, end: usize) -> (usize, usize) {
    let begin = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let length = text[end..].find('\n').unwrap_or(text.len() - end);
    (begin, end + length)
}

/// An innocent text is no error.
pub(crate) fn innocent(case: &Case, leaflet: &Leaflet) -> Verdict {
    let mut diagnostics = case.compiled.diagnostics.iter();
    let error = diagnostics.find(|it| it.severity() == Severity::Error);
    match (is_innocent(leaflet), error) {
        (true, Some(error)) => {
            let message = message(&error.problem, Language::English).message;
            Err(case.breach(&format!("innocent text refused: {}", shape(&message)), ""))
        }
        _ => Ok(()),
    }
}
