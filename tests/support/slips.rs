//! Files with slips in them, and what must hold of whatever comes of them.

use leaflet::Compiled;
use leaflet::diagnostic::{Format, Language, has_errors, render};
use proptest::prelude::*;

/// A slip: where, how many signs it takes away, what it puts in.
pub(crate) type Slip = (prop::sample::Index, usize, &'static str);

/// Slips that put in one of these.
pub(crate) fn slip(
    put_in: &'static [&'static str],
    most_dropped: usize,
) -> impl Strategy<Value = Slip> {
    (any::<prop::sample::Index>(), 0..most_dropped, prop::sample::select(put_in))
}

/// A text with slips.
pub(crate) fn with_slips(text: &str, slips: Vec<Slip>) -> String {
    slips.into_iter().fold(text.to_owned(), |text, (place, dropped, put_in)| {
        let signs: Vec<char> = text.chars().collect();
        let at = place.index(signs.len() + 1);
        let rest = (at + dropped).min(signs.len());
        let [before, after] =
            [&signs[..at], &signs[rest..]].map(|part| part.iter().collect::<String>());
        before + put_in + &after
    })
}

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
