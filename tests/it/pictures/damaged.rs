//! Pictures that are not whole, or promise more than they hold: an error,
//! whatever is in them.

use std::sync::Arc;

use leaflet::artwork::{self, Artwork};
use leaflet::diagnostic::{Diagnostic, Source};
use leaflet::files::Resources;

use crate::support::files::{self, Png};
use crate::support::inks::{self, Marked};

#[test]
fn picture_of_as_many_pixels_as_may_be_is_none_too_many() {
    let file = files::promising(10_000, 10_000);
    assert!(artwork::load("a.jpg", Arc::new(file), "nl").is_ok());
    assert!(artwork::load("a.jpg", Arc::new(files::promising(10_001, 10_000)), "nl").is_err());
}

#[test]
fn file_cut_off_anywhere_is_an_error() {
    for file in [files::photograph(), files::picture()] {
        for length in 0..file.len() {
            let cut_off = Arc::new(file[..length].to_vec());
            assert!(artwork::load("a", cut_off, "nl").is_err(), "{length} of {}", file.len());
        }
    }
}

#[test]
fn damage_anywhere_is_survived() {
    let inks = inks::jpeg([9, 200, 30, 4], Marked::AdobeInYcck, Some(&inks::profile()));
    for file in [files::photograph(), files::picture(), inks] {
        for at in 0..file.len().min(700) {
            for byte in [0, 0xFF, file[at] ^ 1] {
                let mut damaged = file.clone();
                damaged[at] = byte;
                if let Ok(Artwork::Raster(raster)) =
                    artwork::load("a", Arc::new(damaged), "nl").as_deref()
                    && raster.size.iter().product::<u32>() < 1_000_000
                {
                    let _ = raster.decode();
                }
            }
        }
    }
}

/// The codes of what is said of a leaflet with a picture of this file.
fn said_of_leaflet(file: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("foto.png"), file).unwrap();
    let source = Source::new(
        "leaflet.toml",
        "title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'Buig.'\nfigure = \"foto\"\n\n\
         [figure.foto]\nimage = \"foto.png\"\nalt = 'Een foto.'\n",
    );
    let compiled = leaflet::compile(&source, &Resources::new(folder.path()), Default::default());
    assert!(compiled.pdf.is_none());
    let place = |found: &Diagnostic| found.place.as_ref().map_or(0, |place| place.range.start);
    let said = |found: &Diagnostic| {
        format!("{}:{}", found.problem.code(), source.line_and_column(place(found)).0)
    };
    compiled.diagnostics.iter().map(said).collect()
}

#[test]
fn damage_that_only_its_pixels_show_is_an_error_where_the_file_is_named() {
    // A row of a filter that does not exist, and data that end too early.
    let wrong_filter = Png { rows: vec![9, 0], ..files::small() }.write();
    let too_short = Png { rows: vec![0], ..files::small() }.write();
    let wrong_sum = files::with(files::picture(), b"IDAT", 10, 0);
    for file in [wrong_filter, too_short, wrong_sum] {
        let said = said_of_leaflet(&file);
        assert!(said.contains(&"damaged-picture:9".to_owned()), "{said:?}");
    }
}

#[test]
fn damage_anywhere_in_a_drawing_is_survived() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/drawings");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().unwrap() != "svg" {
            continue;
        }
        let file = std::fs::read(&path).unwrap();
        for at in (0..file.len()).step_by(7) {
            for byte in *b"(\"{;'<9" {
                let mut damaged = file.clone();
                damaged[at] = byte;
                let _ = artwork::load("a.svg", Arc::new(damaged), "nl");
            }
            let mut shorter = file.clone();
            shorter.remove(at);
            let _ = artwork::load("a.svg", Arc::new(shorter), "nl");
        }
    }
}

#[test]
fn drawing_made_to_take_long_is_an_error_soon() {
    let rules =
        |count: usize| (0..count).map(|it| format!(".a{it}{{fill:red}}")).collect::<String>();
    let deep = |count: usize| "g ".repeat(count);
    let open = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>";
    let nested = format!("{}<path d='M0 0H9'/>{}", "<g>".repeat(150), "</g>".repeat(150));
    let contents = [
        format!("<style>{} x{{fill:red}}</style>{}", deep(5000), nested.repeat(20)),
        format!("<style>{}</style>{}", rules(5000), "<g class='b c d'/>".repeat(5000)),
        format!("<style>{}</style>", "@layer{".repeat(5000)),
        format!("<style>{}</style>", ":is(".repeat(5000)),
        format!("<style>{}</style>", "a{".repeat(5000)),
        format!("<path d='M0 0{}' marker-end='url(#m)'/><marker id='m'/>", "z".repeat(100_000)),
        format!("<path d='M0 0{}'/>", "l1 1".repeat(100_000)),
        format!("<g style='{}'/>", "--a:var(--a) var(--a);".repeat(2000)),
        format!("<g transform='{}'/>", "scale(".repeat(10_000)),
    ];
    let start = std::time::Instant::now();
    for content in contents {
        let _ =
            artwork::load("a.svg", Arc::new(format!("{open}{content}</svg>").into_bytes()), "nl");
    }
    assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
}
