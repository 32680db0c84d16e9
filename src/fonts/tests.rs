//! Tests of the compiled faces and of fallback between faces.

use super::compiled::of_other_scripts;
use super::{COUNT, FaceId, Family, FontBook, Variant};

const FAMILIES: [Family; 2] = [Family::NotoSans, Family::AtkinsonHyperlegibleNext];

#[test]
fn every_face_is_readable() {
    let fonts = FontBook::default();
    for face in (0..COUNT).map(|index| FaceId(index as u8)) {
        assert!(fonts.covers(face, '→') || fonts.covers(face, 'a'), "{face:?}");
        assert!(fonts.metrics(face).ascender > fonts.metrics(face).x_height);
    }
}

#[test]
fn every_face_has_its_own_name_in_its_file() {
    let fonts = FontBook::default();
    for face in (0..COUNT).map(|index| FaceId(index as u8)) {
        let name = fonts.postscript_name(face);
        let in_utf_16: Vec<u8> = name.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let found = fonts.file(face).0.windows(in_utf_16.len()).any(|part| part == in_utf_16);
        assert!(found, "{name}");
    }
}

#[test]
fn every_variant_has_a_face_of_its_own() {
    let fonts = FontBook::default();
    let mut faces: Vec<FaceId> = Vec::new();
    for family in FAMILIES {
        for (bold, italic) in [(false, false), (true, false), (false, true), (true, true)] {
            faces.push(fonts.face(family, Variant { bold, italic }));
        }
    }
    let [regular, bold] = [false, true].map(|bold| Variant { bold, italic: false });
    let others = of_other_scripts(regular).into_iter().zip(of_other_scripts(bold));
    let (letters, symbols): (Vec<_>, Vec<_>) = others.partition(|(regular, bold)| regular != bold);
    faces.extend(letters.into_iter().flat_map(|(regular, bold)| [regular, bold]));
    faces.extend(symbols.into_iter().map(|(regular, _)| regular));
    assert_eq!(faces, (0..COUNT).map(|index| FaceId(index as u8)).collect::<Vec<_>>());
}

#[test]
fn symbols_of_leaflets_are_all_covered() {
    let fonts = FontBook::default();
    for family in FAMILIES {
        for character in "→←↑↓≤≥≠−✓✗☐☑☎⚠•–—’“”…€°×½²µ".chars()
        {
            let faces = fonts.fallback(family, Variant::default());
            assert!(faces.iter().any(|&face| fonts.covers(face, character)), "{character}");
        }
    }
}

#[test]
fn metrics_of_noto_sans_are_those_of_its_tables() {
    let fonts = FontBook::default();
    let metrics = fonts.metrics(fonts.face(Family::NotoSans, Variant::default()));
    assert_eq!(metrics.ascender.get(), 1.069);
    assert_eq!(metrics.descender.get(), 0.293);
    assert_eq!(metrics.x_height.get(), 0.536);
    assert_eq!(metrics.cap_height.get(), 0.714);
    assert_eq!(metrics.underline_position.get(), 0.125);
    assert_eq!(metrics.underline_thickness.get(), 0.05);
}

#[test]
fn advance_of_a_glyph_is_unkerned() {
    let fonts = FontBook::default();
    let face = fonts.face(Family::NotoSans, Variant::default());
    let glyph = fonts.glyph(face, 'T').unwrap();
    assert_eq!(fonts.advance(face, glyph).get(), 0.556);
}
