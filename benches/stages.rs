//! How long each stage of the road takes on the repository's own leaflet, and
//! the whole of it: `cargo bench --manifest-path benches/Cargo.toml`.

#![expect(clippy::unwrap_used, reason = "where it finds what it does not expect it must stop")]
use std::hint::black_box;
use std::sync::Arc;

use criterion::{Criterion, criterion_group, criterion_main};
use leaflet::diagnostic::Source;
use leaflet::files::Resources;
use leaflet::fonts::FontBook;
use leaflet::layout::PageStyle;
use leaflet::{
    Overrides, Session, compile, definition, document, layout, pdf, prepress, shaping, structure,
};

fn source() -> Arc<Source> {
    Source::new("leaflet.toml", include_str!("../leaflet.toml"))
}

fn resources() -> Resources {
    Resources::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Each stage on what the stages before it made.
fn stages(criterion: &mut Criterion) {
    let (source, resources, fonts) = (source(), resources(), FontBook::default());
    criterion.bench_function("definition", |bencher| {
        bencher.iter(|| definition::parse(black_box(&source), None));
    });
    let leaflet = definition::parse(&source, None).0.unwrap();
    criterion.bench_function("document", |bencher| {
        bencher.iter(|| document::build(black_box(&leaflet), &resources));
    });
    let document = document::build(&leaflet, &resources).0;
    criterion.bench_function("shaping", |bencher| {
        bencher.iter(|| shaping::shape(black_box(&document), &fonts, &leaflet.style));
    });
    let shaped = shaping::shape(&document, &fonts, &leaflet.style).0;
    let style = PageStyle::resolve(&leaflet, None);
    criterion.bench_function("layout", |bencher| {
        bencher.iter(|| layout::layout(black_box(&shaped), &fonts, &style));
    });
    let pages = layout::layout(&shaped, &fonts, &style).pages;
    criterion.bench_function("structure", |bencher| {
        bencher.iter(|| structure::structure(black_box(&document), &pages));
    });
    criterion.bench_function("prepress", |bencher| {
        bencher.iter(|| prepress::prepare(black_box(&pages)));
    });
    let (pictures, _) = prepress::prepare(&pages);
    let tree = structure::structure(&document, &pages);
    let metadata = pdf::Metadata::from(&document);
    criterion.bench_function("pdf", |bencher| {
        bencher
            .iter(|| pdf::write(black_box(&pages), &pictures, &tree, &metadata, &fonts).unwrap());
    });
}

/// The whole road, warm; `benches/cold.sh` times whole processes.
fn whole(criterion: &mut Criterion) {
    let (source, resources) = (source(), resources());
    criterion.bench_function("whole", |bencher| {
        bencher.iter(|| compile(black_box(&source), &resources, Overrides::default()));
    });
}

/// The text of the leaflet sixteen times, on twenty pages.
fn twenty_pages(text: &str) -> String {
    let (head, rest) = text.split_at(text.find("[[section]]").unwrap());
    let (sections, figures) = rest.split_at(rest.find("\n[figure.").unwrap());
    let without = |text: &str, key: &str| -> String {
        text.split_inclusive('\n').filter(|line| !line.starts_with(key)).collect()
    };
    let again = without(sections, "figure =").repeat(15);
    format!("{}{sections}\n{again}{figures}", without(head, "pages ="))
}

/// A word that was not there before, of letters that the leaflet has anyway.
fn word(number: usize) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
}

/// The same in a session: of a leaflet that has not changed, and after a change of
/// one word, in the leaflet and on twenty pages.
fn in_session(criterion: &mut Criterion) {
    let (source, resources, session) = (source(), resources(), Session::default());
    let compile = |source: &Arc<Source>| session.compile(source, &resources, Overrides::default());
    criterion.bench_function("unchanged", |bencher| bencher.iter(|| compile(black_box(&source))));
    let twenty = twenty_pages(&source.text);
    for (name, text) in
        [("word changed", source.text.as_ref()), ("word changed on twenty pages", twenty.as_str())]
    {
        let mut number = 0;
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| {
                number += 1;
                let text = text.replacen("er ruim", &format!("er {}", word(number)), 1);
                compile(&Source::new("leaflet.toml", text))
            });
        });
    }
}

criterion_group!(benches, stages, whole, in_session);
criterion_main!(benches);
