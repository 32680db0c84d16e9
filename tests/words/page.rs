//! Of a page: what shaping and layout find.

use super::assert_says;
use leaflet::diagnostic::Language::Dutch;
use leaflet::diagnostic::{LayoutProblem as Layout, ShapingProblem, words};
use leaflet::geometry::Abs;

fn too_long(size: f64, typed: bool) -> Layout {
    let size = Abs::pt(size);
    Layout::DoesNotFit { allowed: 1, needed: 2, lines: 50, words: 218, size, typed }
}

#[test]
fn text_that_does_not_fit_has_an_amount_and_three_cures() {
    assert_says(
        too_long(12.0, false),
        "de tekst past niet op 1 bladzijde: 50 regels te veel, ongeveer 218 woorden\n\
         maak de tekst korter\n\
         of sta 2 bladzijden toe: pages = 2\n\
         of sta onder [style] kleinere letters toe: size = { min = \"11pt\", max = \"12pt\" }",
        "the text does not fit on 1 page: 50 lines too many, about 218 words\n\
         make the text shorter\n\
         or allow 2 pages: pages = 2\n\
         or allow smaller letters under [style]: size = { min = \"11pt\", max = \"12pt\" }",
    );
}

#[test]
fn pages_that_were_typed_are_cured_where_they_were_typed() {
    let hints = words(&too_long(12.0, true).into(), Dutch).hints;
    assert_eq!(hints[1], "of sta 2 bladzijden toe: --pages 2");
}

#[test]
fn smallest_letters_are_not_to_be_made_smaller() {
    assert_eq!(words(&too_long(9.0, false).into(), Dutch).hints.len(), 2);
}

#[test]
fn word_or_column_that_is_too_wide_or_narrow() {
    assert_says(
        Layout::NoRoom { measure: Abs::mm(3.0) },
        "de kolom is met 3 mm te smal voor tekst\n\
         neem minder kolommen, smallere marges of kleinere letters",
        "at 3 mm the column is too narrow for text\n\
         take fewer columns, narrower margins or smaller letters",
    );
    assert_says(
        Layout::LongWord { word: "schildklieraandoening".into() },
        "`schildklieraandoening` is breder dan de kolom en is afgebroken waar het uitkwam\n\
         schrijf het korter, of zet het bij hyphenation onder [style], met een - waar het mag \
         worden afgebroken",
        "`schildklieraandoening` is wider than the column and was broken where it happened to \
         end\n\
         write it shorter, or put it in hyphenation under [style], with a - where it may be \
         broken",
    );
}

#[test]
fn rule_that_gave_way() {
    let dutch = "bekijk de bladzijde; een paar woorden meer of minder in de tekst lost het vaak op";
    let english = "look at the page; a few words more or fewer in the text often mend it";
    for (problem, in_dutch, in_english) in [
        (
            Layout::WordSplit,
            "een woord is afgebroken aan het eind van een kolom",
            "a word is broken at the end of a column",
        ),
        (
            Layout::ItemSplit,
            "een punt van een opsomming loopt door in de volgende kolom",
            "an item of a list runs on in the next column",
        ),
        (
            Layout::ListWithoutIntroduction,
            "een opsomming staat in een andere kolom dan de zin erboven",
            "a list stands in another column than the sentence above it",
        ),
        (
            Layout::HeadingWithOneLine,
            "onder een kop staat maar één regel voordat de kolom eindigt",
            "only one line stands under a heading before the column ends",
        ),
        (
            Layout::ColumnsNotLevel,
            "de kolommen van de laatste bladzijde eindigen niet op dezelfde hoogte",
            "the columns of the last page do not end at the same height",
        ),
        (
            Layout::LineAlone,
            "één regel van een alinea staat alleen in een kolom",
            "one line of a paragraph stands alone in a column",
        ),
        (
            Layout::HeadingAlone,
            "een kop staat alleen onderaan een kolom",
            "a heading stands alone at the foot of a column",
        ),
    ] {
        assert_says(problem, &format!("{in_dutch}\n{dutch}"), &format!("{in_english}\n{english}"));
    }
}

#[test]
fn character_that_no_face_has() {
    assert_says(
        ShapingProblem::MissingCharacter { character: '😀' },
        "het teken “😀” (U+1F600) kan niet worden afgedrukt\n\
         haal het teken weg of schrijf in woorden wat het betekent",
        "the character “😀” (U+1F600) cannot be printed\n\
         take the character out, or write in words what it means",
    );
}
