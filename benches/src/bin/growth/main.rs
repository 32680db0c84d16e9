//! How the time to make a leaflet grows with its size: some hundred and forty kinds of
//! input, each at n, 2n, 4n and 8n bytes, in a Markdown table.
//!
//! ```text
//! cargo run --release --manifest-path benches/Cargo.toml --bin growth
//! cargo run --release --manifest-path benches/Cargo.toml --bin growth -- cell     those with "cell" in their name
//! cargo run --release --manifest-path benches/Cargo.toml --bin growth -- cell 8   those once, at 8n bytes and without a table
//! ```
//!
//! A kind whose time grows faster than its size keeps somebody waiting who put
//! a whole book into it. The exponent is that of the last doubling, since a
//! text of few pages takes less for each of them; 1 is linear. A kind that is refused says by which problem, and must be refused at
//! once. Where an instrument as callgrind counts instructions, a kind is made once at one size. On Linux the times are those on the processor, so that other work on the
//! machine does not count.

#![expect(clippy::unwrap_used, reason = "where it cannot write its own files it must stop")]
#![expect(clippy::print_stdout, reason = "its table is what it is for")]

mod blocks;
mod clock;
mod files;
mod input;
mod text;

use std::fs;
use std::hint;
use std::io::Write;
use std::time::Duration;

use leaflet::compile::{CatalogueFiles, Target};
use leaflet::definition::LanguageTag;
use leaflet::diagnostic::{Format, Language, Severity, Source, render};
use leaflet::files::Resources;
use leaflet::{Compiled, Overrides, Session, compile};

use input::{Input, Kind};

/// The steps from the least size of a kind to the greatest.
const FACTORS: [usize; 4] = [1, 2, 4, 8];
/// A kind that takes longer than this is not tried at a greater size.
const PATIENCE: Duration = Duration::from_secs(30);
/// A size that takes less than this is made several times, and the mean counts.
const LONG_ENOUGH: Duration = Duration::from_millis(200);

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let kinds = text::kinds().into_iter().chain(blocks::kinds()).chain(files::kinds());
    let kinds = kinds.filter(|kind| kind.name.contains(&wanted));
    if let Some(factor) = std::env::args().nth(2).and_then(|it| it.parse().ok()) {
        kinds.for_each(|kind| _ = once(&kind.input(factor)));
        return;
    }
    println!("| kind of input | 8n, bytes | n | 2n | 4n | 8n | exponent | |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
    for kind in kinds {
        println!("{}", row(&kind));
        std::io::stdout().flush().unwrap();
    }
}

/// The row of a kind in the table.
fn row(kind: &Kind) -> String {
    let mut times: Vec<Duration> = Vec::new();
    let (mut size, mut outcome) = (0, String::new());
    for factor in FACTORS {
        if times.last().is_some_and(|&time| time > PATIENCE) {
            break;
        }
        let input = kind.input(factor);
        size = input.size();
        let (time, compiled) = timed(&input);
        times.push(time);
        outcome = refusal(&compiled).unwrap_or_default();
    }
    let shown: Vec<String> = (0..FACTORS.len())
        .map(|at| times.get(at).map_or("–".to_owned(), |time| in_milliseconds(*time)))
        .collect();
    let exponent = exponent(&times).map_or("–".to_owned(), |it| format!("{it:.2}"));
    format!("| {} | {size} | {} | {exponent} | {outcome} |", kind.name, shown.join(" | "))
}

/// The exponent of the last doubling.
fn exponent(times: &[Duration]) -> Option<f64> {
    let last = times.len().checked_sub(1).filter(|&last| last >= 1)?;
    Some((times[last].as_secs_f64() / times[last - 1].as_secs_f64()).log2())
}

fn in_milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1000.0)
}

/// The problem for which an input is refused.
fn refusal(compiled: &Compiled) -> Option<String> {
    if compiled.pdf.is_some() {
        return None;
    }
    let is_error = |severity| severity == Severity::Error;
    let error = compiled.diagnostics.iter().find(|it| is_error(it.severity()));
    Some(error.map_or("no PDF".to_owned(), |error| format!("refused: {}", error.problem.code())))
}

/// How long an input takes, and what comes of it.
fn timed(input: &Input) -> (Duration, Compiled) {
    let folder = written(input);
    clock::timed(LONG_ENOUGH, || made(input, folder.path()))
}

/// What comes of an input that is made once.
fn once(input: &Input) -> Compiled {
    made(input, written(input).path())
}

/// A folder with the files of an input.
fn written(input: &Input) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in &input.files {
        fs::write(folder.path().join(name), content).unwrap();
    }
    folder
}

fn made(input: &Input, folder: &std::path::Path) -> Compiled {
    let source = Source::new("leaflet.toml", input.definition.as_str());
    let mut resources = Resources::new(folder);
    if let Some(practice) = &input.practice {
        let practice = Source::new("practice.toml", practice.as_str());
        resources = resources.with_practice(practice, folder);
    }
    let target = input.catalogue.as_ref().map(|catalogue| Target {
        glossaries: Vec::new(),
        language: LanguageTag("tr".to_owned()),
        leaflet: CatalogueFiles {
            name: "leaflet".to_owned(),
            catalogue: Some(("leaflet.tr.po".to_owned(), catalogue.clone().into_bytes())),
            review: None,
        },
        practice: CatalogueFiles::default(),
        is_draft: true,
        original: Default::default(),
    });
    let compiled = match &target {
        None => compile(&source, &resources, Overrides::default()),
        Some(target) => {
            Session::once().compile_translated(&source, &resources, Overrides::default(), target)
        }
    };
    // A thousand mistakes on a line are waited for as well.
    for format in [Format::Plain { color: false }, Format::Json] {
        hint::black_box(render(&compiled.diagnostics, Language::Dutch, format));
    }
    compiled
}
