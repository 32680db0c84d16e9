//! Fonts that are not whole, or not what they say: an error or a PDF, whatever
//! is in them, but never the end of the program.

use leaflet::diagnostic::has_errors;
use rayon::prelude::*;

use crate::support::fonts::{self, made_with};

/// What the fonts have glyphs for, joined, marked and composed.
const TEXT: &str = "שָׁלוֹם, स्वतन्त्रता 世界人权";

/// Fonts of each kind of outlines and of shaping, the first face of a
/// collection among them.
fn files() -> [Vec<u8>; 4] {
    ["NotoSansHebrew-Regular.ttf", "NotoSansDevanagari-Bold.ttf", "NotoSansSC-Bold.otf"]
        .map(fonts::file)
        .into_iter()
        .chain([alone(fonts::file("NotoSansCJK-Regular.ttc"))])
        .collect::<Vec<_>>()
        .try_into()
        .unwrap()
}

/// A collection that says it has one face.
fn alone(mut collection: Vec<u8>) -> Vec<u8> {
    collection[8..12].copy_from_slice(&[0, 0, 0, 1]);
    collection
}

/// Numbers without a pattern, the same each time.
fn numbers(mut state: u64) -> impl Iterator<Item = usize> {
    std::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33) as usize
    })
}

/// The whole road with a font of these bytes.
fn survive(font: &[u8]) {
    let compiled = made_with(font, TEXT);
    assert_eq!(compiled.pdf.is_none(), has_errors(&compiled.diagnostics));
}

#[test]
fn outlines_that_cannot_be_read_are_an_error_where_the_font_is_named() {
    let mut font = fonts::file("NotoSansHebrew-Regular.ttf");
    let places = fonts::table(&font, "loca");
    // No outline begins before the end of the one before it.
    for (number, byte) in font[places..places + 200].iter_mut().enumerate() {
        *byte = 0xFF - number as u8;
    }
    let compiled = made_with(&font, "אב");
    assert_eq!(fonts::codes(&compiled.diagnostics), ["family-without-bold", "damaged-font"]);
    let [warning, error] = &compiled.diagnostics[..] else { unreachable!("there are two") };
    assert_eq!(warning.place, error.place);
}

#[test]
fn font_cut_off_anywhere_is_survived() {
    for font in files() {
        let lengths: Vec<usize> =
            (0..64).chain((0..64).map(|part| font.len() * part / 64)).collect();
        lengths.into_par_iter().for_each(|length| survive(&font[..length]));
    }
}

#[test]
fn directory_damaged_anywhere_is_survived() {
    for font in files() {
        (0..300.min(font.len())).into_par_iter().for_each(|at| {
            for byte in [0xFF, font[at] ^ 1] {
                let mut damaged = font.clone();
                damaged[at] = byte;
                survive(&damaged);
            }
        });
    }
}

/// The tables, each where it begins.
const TABLES: [&str; 14] = [
    "CFF ", "GDEF", "GPOS", "GSUB", "OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp",
    "name", "post",
];

#[test]
fn table_damaged_near_its_begin_is_survived() {
    for font in &files()[..3] {
        let begins: Vec<usize> = TABLES
            .iter()
            .filter(|tag| font[..400].windows(4).any(|part| part == tag.as_bytes()))
            .map(|tag| fonts::table(font, tag))
            .collect();
        begins.into_par_iter().for_each(|begin| {
            for at in (begin..begin + 60).filter(|&at| at < font.len()) {
                let mut damaged = font.clone();
                damaged[at] = if font[at] == 0xFF { 0 } else { 0xFF };
                survive(&damaged);
            }
        });
    }
}

#[test]
fn font_damaged_in_many_places_is_survived() {
    for font in files() {
        (0..300u64).into_par_iter().for_each(|seed| {
            let mut damaged = font.clone();
            let mut numbers = numbers(seed);
            let count = [1, 4, 40, 400][seed as usize % 4];
            for _ in 0..count {
                let at = numbers.next().unwrap() % font.len();
                damaged[at] = numbers.next().unwrap() as u8;
            }
            survive(&damaged);
        });
    }
}
