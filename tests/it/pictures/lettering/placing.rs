//! Where words stand: a bar drawn as a shape where the ink of an `l` must be
//! gives the same page.

use leaflet::fonts::{FaceId, Family, FontBook, Variant};

use super::file;
use crate::support::paper::pages;

/// The size of the type in all of these drawings.
const SIZE: f64 = 20.0;

/// The `l` of a face, which is an upright bar.
struct Bar {
    face: FaceId,
    fonts: FontBook,
    glyph: u16,
}

impl Bar {
    fn new(bold: bool) -> Self {
        let fonts = FontBook::default();
        let face = fonts.face(Family::NotoSans, Variant { bold, italic: false });
        let glyph = fonts.glyph(face, 'l').unwrap();
        Self { face, fonts, glyph }
    }

    fn advance(&self) -> f64 {
        f64::from(self.fonts.advance(self.face, self.glyph).get()) * SIZE
    }

    fn x_height(&self) -> f64 {
        f64::from(self.fonts.metrics(self.face).x_height.get()) * SIZE
    }

    fn ascender(&self) -> f64 {
        f64::from(self.fonts.metrics(self.face).ascender.get()) * SIZE
    }

    /// The distance from the lowest descender to the highest ascender.
    fn height(&self) -> f64 {
        self.ascender() + f64::from(self.fonts.metrics(self.face).descender.get()) * SIZE
    }

    /// The bar where its letter begins at a place.
    fn at(&self, x: f64, y: f64) -> String {
        let ink = self.fonts.ink(self.face, self.glyph).unwrap();
        let [left, right, above, below] =
            [ink.left, ink.right, ink.above, ink.below].map(|it| f64::from(it.get()) * SIZE);
        let (x, y) = (x + left, y - above);
        let (width, height) = (right - left, above + below);
        format!("<rect x='{x}' y='{y}' width='{width}' height='{height}'/>")
    }
}

/// The most that edges may differ, in levels of all pixels and colours together:
/// a bar moved along by a third of a pixel, an eighth of a point, differs more.
const EDGES: u64 = 60_000;

/// Fails where two drawings look different by more than their edges do.
#[track_caller]
fn same(text: &str, shapes: &str) {
    let [one, other] = [text, shapes].map(page);
    let pairs = one.iter().zip(other.iter());
    let differ: u64 = pairs.map(|(one, other)| u64::from(one.abs_diff(*other))).sum();
    assert!(differ < EDGES, "{text}: {differ}");
}

/// The only page of a leaflet with a drawing.
#[track_caller]
fn page(content: &str) -> image::RgbImage {
    let mut pages = pages(file(content), 3.0);
    assert_eq!(pages.len(), 1);
    pages.swap_remove(0)
}

#[track_caller]
fn is_at(text: &str, x: f64, y: f64) {
    same(&format!("<g font-size='20'>{text}</g>"), &Bar::new(false).at(x, y));
}

#[test]
fn text_is_where_it_is_put() {
    is_at("<text x='30' y='50'>l</text>", 30.0, 50.0);
    is_at("<text x='10' y='20' dx='20' dy='1.5em'>l</text>", 30.0, 50.0);
    is_at("<text x='30%' y='50%'>l</text>", 30.0, 50.0);
    is_at("<text transform='translate(20 20)' x='10' y='30'>l</text>", 30.0, 50.0);
    is_at("<text><tspan x='30' y='50'>l</tspan></text>", 30.0, 50.0);
}

#[test]
fn text_is_turned_and_scaled_with_what_it_is_in() {
    let bar = Bar::new(false);
    for transform in
        ["rotate(30 50 50)", "translate(20 80) rotate(-90)", "scale(2 1.5)", "skewX(20)"]
    {
        let open = format!("<g font-size='20' transform='{transform}'>");
        let text = format!("{open}<text x='30' y='40'>l</text></g>");
        same(&text, &format!("{open}{}</g>", bar.at(30.0, 40.0)));
    }
}

#[test]
fn text_is_anchored_at_its_middle_or_its_end() {
    let advance = Bar::new(false).advance();
    is_at("<text x='50' y='50' text-anchor='middle'>l</text>", 50.0 - advance / 2.0, 50.0);
    is_at("<text x='50' y='50' style='text-anchor:end'>l</text>", 50.0 - advance, 50.0);
    is_at("<text x='50' y='50' direction='rtl'>l</text>", 50.0 - advance, 50.0);
}

#[test]
fn space_before_further_words_is_anchored_with_its_line() {
    let advance = Bar::new(false).advance();
    let space = 0.26 * SIZE;
    for (anchor, share) in [("middle", 0.5), ("end", 1.0)] {
        let bar = Bar::new(false);
        let text = format!(
            "<text font-size='20' text-anchor='{anchor}'><tspan x='50' y='30'>l</tspan>\n\
             <tspan x='50' y='60'>l</tspan>\n</text>"
        );
        let first = bar.at(50.0 - share * (advance + space), 30.0);
        same(&text, &(first + &bar.at(50.0 - share * advance, 60.0)));
    }
}

#[test]
fn each_place_given_outright_begins_a_line() {
    let bar = Bar::new(false);
    let text = "<g font-size='20'><text text-anchor='middle' x='50' y='30'>l\
                <tspan x='50' dy='30'>l</tspan></text></g>";
    let start = 50.0 - bar.advance() / 2.0;
    same(text, &(bar.at(start, 30.0) + &bar.at(start, 60.0)));
}

#[test]
fn shifts_move_what_follows() {
    let bar = Bar::new(false);
    let text = "<g font-size='20'><text x='20' y='30'>l<tspan dx='5' dy='10'>l</tspan>l</text></g>";
    let advance = bar.advance();
    let [second, third] = [25.0 + advance, 25.0 + 2.0 * advance];
    same(text, &(bar.at(20.0, 30.0) + &bar.at(second, 40.0) + &bar.at(third, 40.0)));
}

#[test]
fn letters_are_spaced_as_asked() {
    let bar = Bar::new(false);
    let text = "<text x='20' y='30' font-size='20' letter-spacing='4'>ll</text>";
    same(text, &(bar.at(20.0, 30.0) + &bar.at(24.0 + bar.advance(), 30.0)));
}

#[test]
fn words_whose_letters_join_are_spaced_too() {
    let text = |attribute: &str| {
        format!("<text x='20' y='50' font-size='10' {attribute}>\u{645}\u{646} \u{645}</text>")
    };
    same(&text("letter-spacing='8'"), &text("word-spacing='8'"));
}

#[test]
fn length_in_x_heights_is_that_of_the_face() {
    let x_height = Bar::new(false).x_height();
    is_at("<text x='2ex' y='4ex'>l</text>", 2.0 * x_height, 4.0 * x_height);
}

#[test]
fn opacity_of_a_part_of_a_text_fades_its_letters() {
    let bar = Bar::new(false);
    let text = "<g font-size='20'><text x='30' y='50'>l\
                <tspan opacity='.5'><tspan opacity='.5'>l</tspan></tspan></text></g>";
    let faded = format!("<g opacity='.25'>{}</g>", bar.at(30.0 + bar.advance(), 50.0));
    same(text, &(bar.at(30.0, 50.0) + &faded));
}

#[test]
fn baseline_is_as_asked() {
    let half = Bar::new(false).x_height() / 2.0;
    is_at("<text x='30' y='50' dominant-baseline='middle'>l</text>", 30.0, 50.0 + half);
    let ascent = Bar::new(false).ascender() / 2.0;
    is_at("<text x='30' y='50' alignment-baseline='mathematical'>l</text>", 30.0, 50.0 + ascent);
    is_at("<text x='30' y='50'><tspan baseline-shift='4'>l</tspan></text>", 30.0, 46.0);
    let nested = "<tspan baseline-shift='4'><tspan baseline-shift='3'>l</tspan></tspan>";
    is_at(&format!("<text x='30' y='50'>{nested}</text>"), 30.0, 43.0);
    let reset = "<tspan baseline-shift='4'><tspan baseline-shift='baseline'>l</tspan></tspan>";
    is_at(&format!("<text x='30' y='50'>{reset}</text>"), 30.0, 46.0);
    is_at("<g baseline-shift='4'><text x='30' y='50'>l</text></g>", 30.0, 50.0);
}

#[test]
fn hanging_baseline_is_at_four_fifths_of_the_ascender_as_in_browsers() {
    let lowered = 50.0 + 0.8 * Bar::new(false).ascender();
    for property in ["dominant-baseline", "alignment-baseline"] {
        is_at(&format!("<text x='30' y='50' {property}='hanging'>l</text>"), 30.0, lowered);
    }
}

#[test]
fn baseline_keyword_that_browsers_ignore_is_ignored() {
    for word in ["top", "bottom", "center", "text-top", "text-bottom"] {
        is_at(&format!("<text x='30' y='50' alignment-baseline='{word}'>l</text>"), 30.0, 50.0);
    }
}

#[test]
fn superscript_and_subscript_are_shifted_by_half_the_height_of_their_own_face() {
    let regular = Bar::new(false).height() / 2.0;
    let is_shifted = |spans: &str, by: f64| {
        let text = format!("<text x='30' y='50' font-size='10'>{spans}</text>");
        is_at(&text, 30.0, 50.0 + by);
    };
    is_shifted("<tspan font-size='20' baseline-shift='super'>l</tspan>", -regular);
    is_shifted("<tspan font-size='20' baseline-shift='sub'>l</tspan>", regular);
    is_shifted(
        "<tspan baseline-shift='super'><tspan font-size='20' baseline-shift='sub'>l</tspan></tspan>",
        regular / 2.0,
    );
    is_shifted(
        "<tspan baseline-shift='4'><tspan font-size='20' baseline-shift='super'>l</tspan></tspan>",
        -4.0 - regular,
    );
}

#[test]
fn dominant_baseline_is_inherited_and_alignment_is_not() {
    let lowered = 50.0 + Bar::new(false).x_height() / 2.0;
    let dominant = |text: &str| format!("<g dominant-baseline='middle'>{text}</g>");
    is_at(&dominant("<text x='30' y='50' dominant-baseline='inherit'>l</text>"), 30.0, lowered);
    is_at(&dominant("<text x='30' y='50' dominant-baseline='auto'>l</text>"), 30.0, 50.0);
    let auto = "<text x='30' y='50'><tspan dominant-baseline='auto'>l</tspan></text>";
    is_at(&dominant(auto), 30.0, lowered);
    let aligned = |text: &str| format!("<g alignment-baseline='middle'>{text}</g>");
    is_at(&aligned("<text x='30' y='50'>l</text>"), 30.0, 50.0);
    is_at(&aligned("<text x='30' y='50' alignment-baseline='inherit'>l</text>"), 30.0, lowered);
    let within = "<text x='30' y='50' alignment-baseline='middle'><tspan>l</tspan></text>";
    is_at(within, 30.0, 50.0);
}

#[test]
fn bold_letter_is_that_of_the_bold_face() {
    let text = "<text x='30' y='50' font-size='20' style='font-weight: 700'>l</text>";
    same(text, &Bar::new(true).at(30.0, 50.0));
}

#[test]
fn text_is_painted_in_its_order() {
    let bar = Bar::new(false).at(30.0, 50.0);
    let text = "<text x='30' y='50' font-size='20'>l</text>";
    let [under, over] = ["<rect width='100' height='45' fill='red'/>"; 2];
    same(&format!("{text}{under}"), &format!("{bar}{under}"));
    same(&format!("{over}{text}"), &format!("{over}{bar}"));
}

#[test]
fn color_and_opacity_are_those_of_the_text() {
    let bar = Bar::new(false).at(30.0, 50.0);
    for look in
        ["fill='#c00'", "fill-opacity='.5'", "opacity='.4'", "color='red' fill='currentColor'"]
    {
        let text = format!("<g {look}><text x='30' y='50' font-size='20'>l</text></g>");
        same(&text, &format!("<g {look}>{bar}</g>"));
    }
}

#[test]
fn outline_is_drawn_around_letters() {
    let bar = Bar::new(false).at(30.0, 50.0);
    let look = "stroke='blue' stroke-width='3'";
    let text = format!("<g {look}><text x='30' y='50' font-size='20'>l</text></g>");
    same(&text, &format!("<g {look}>{bar}</g>"));
}

#[test]
fn text_of_a_use_a_symbol_or_a_marker_is_where_that_puts_it() {
    is_at(
        "<defs><text id='t' x='10' y='20'>l</text></defs><use href='#t' x='20' y='30'/>",
        30.0,
        50.0,
    );
    is_at(
        "<symbol id='s' overflow='visible'><text x='10' y='20'>l</text></symbol>\
         <use href='#s' transform='translate(20 30)'/>",
        30.0,
        50.0,
    );
    is_at(
        "<marker id='m' markerWidth='50' markerHeight='50' refY='20' markerUnits='userSpaceOnUse'>\
         <text y='30'>l</text></marker><path d='M5 40H30' fill='none' marker-end='url(#m)'/>",
        30.0,
        50.0,
    );
}

#[test]
fn text_is_cut_off_like_a_shape() {
    let bar = Bar::new(false).at(30.0, 50.0);
    let open = "<clipPath id='c'><rect width='100' height='42'/></clipPath><g clip-path='url(#c)'>";
    let text = "<text x='30' y='50' font-size='20'>l</text>";
    same(&format!("{open}{text}</g>"), &format!("{open}{bar}</g>"));
}
