//! What must hold of whatever comes of a file with slips in it.

use leaflet::Compiled;
use leaflet::diagnostic::{Format, Language, has_errors, render};

/// There is a PDF where nothing is an error, each mistake lies in its file, and
/// all of them can be said.
pub(crate) fn assert_sound(compiled: &Compiled) {
    let diagnostics = &compiled.diagnostics;
    assert_eq!(compiled.pdf.is_none(), has_errors(diagnostics));
    for place in diagnostics.iter().filter_map(|diagnostic| diagnostic.place.as_ref()) {
        assert!(place.range.start <= place.range.end, "{place:?}");
        assert!(place.range.end <= place.source.text.len(), "{place:?}");
        assert!(place.source.text.is_char_boundary(place.range.start), "{:?}", place.range);
        assert!(place.source.text.is_char_boundary(place.range.end), "{:?}", place.range);
    }
    render(diagnostics, Language::Dutch, Format::Human { color: true });
    render(diagnostics, Language::English, Format::Json);
}
