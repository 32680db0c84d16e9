//! Texts far longer than where they stand was made for: every letter is on the
//! paper, none over another, or it is said why there is no paper.

use leaflet::diagnostic::{Diagnostic, Severity, Source};
use leaflet::files::Resources;
use leaflet::{Overrides, compile};

use crate::support::pdf::Pdf;
use crate::support::set_text::{Placed, placed};

/// A page, and how far from its edges the text stands, in points.
struct Paper {
    keys: &'static str,
    margin: f32,
    language: &'static str,
}

const fn paper(keys: &'static str, margin: f32) -> Paper {
    Paper { keys, margin: margin * 72.0 / 25.4, language: "nl" }
}

const A4: Paper = paper("", 16.0);
const A5: Paper = paper("[page]\nsize = 'A5'\ncolumns = 1\n", 16.0);
const LARGE: Paper = paper("[page]\nsize = 'A5'\ncolumns = 1\n[style]\nsize = '18pt'\n", 16.0);
const THREE: Paper = paper("[page]\ncolumns = 3\n", 16.0);
const JUSTIFIED: Paper = paper("[style]\nalign = 'justified'\n", 16.0);
const SMALL: Paper =
    paper("[page]\ncolumns = 1\nmargin = '8mm'\nsize = { width = '70mm', height = '70mm' }\n", 8.0);
const LOW: Paper = paper(
    "[page]\ncolumns = 2\nmargin = '6mm'\ngap = '4mm'\nsize = { width = '120mm', height = '40mm' }\n",
    6.0,
);
const ARABIC: Paper = Paper { language: "ar", ..A4 };

const PAPERS: [&Paper; 8] = [&A4, &A5, &LARGE, &THREE, &JUSTIFIED, &SMALL, &LOW, &ARABIC];

/// So many words, each different from the one before it.
fn words(count: usize, language: &str) -> String {
    const DUTCH: [&str; 7] = ["wandelen", "de", "patiënt", "oefening", "kracht", "een", "botten"];
    const ARABIC: [&str; 5] = ["المشي", "العظام", "تمرين", "المريض", "قوة"];
    let word = |index: usize| match language {
        "ar" => format!("{}{}", ARABIC[index % 5], ARABIC[index / 5 % 5]),
        _ => format!("{}{}", DUTCH[index % 7], DUTCH[index / 7 % 7]),
    };
    (0..count).map(word).collect::<Vec<_>>().join(" ")
}

/// The files of a leaflet: its own keys and sections, and its practice.
struct Files {
    leaflet: String,
    practice: Option<String>,
}

impl From<String> for Files {
    fn from(leaflet: String) -> Self {
        Self { leaflet, practice: None }
    }
}

fn made(paper: &Paper, title: &str, files: &Files) -> (Option<Vec<u8>>, Vec<Diagnostic>) {
    let definition = format!(
        "title = '{title}'\nlanguage = '{}'\n{}{}",
        paper.language, paper.keys, files.leaflet
    );
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diagnostics/files");
    let mut resources = Resources::new(folder);
    if let Some(practice) = &files.practice {
        resources = resources.with_practice(Source::new("practice.toml", practice), folder);
    }
    let made = compile(&Source::new("leaflet.toml", definition), &resources, Overrides::default());
    (made.pdf, made.diagnostics)
}

/// Fails where text of a file lies beyond the margins or over other text. What
/// a page says of itself may stand in the lower margin.
#[track_caller]
fn assert_in_place(file: &[u8], paper: &Paper, case: &str) {
    let (sizes, texts) = placed(file);
    for text in &texts {
        let (width, height) = sizes[text.page as usize - 1];
        let slack = 0.1 * text.size;
        let (edge, lower) =
            (paper.margin - slack, if text.is_content { paper.margin } else { 0.0 });
        let is_inside = text.left >= edge
            && text.right <= width - edge
            && text.top() >= edge
            && text.bottom() <= height - lower + slack;
        assert!(is_inside, "{case}: {text:?} lies outside");
    }
    if paper.language != "ar" {
        assert_apart(&texts, case);
    }
}

#[track_caller]
fn assert_apart(texts: &[Placed], case: &str) {
    for (index, text) in texts.iter().enumerate() {
        let over = texts[index + 1..].iter().find(|other| text.overlaps(other));
        assert!(over.is_none(), "{case}: {text:?} lies over {over:?}");
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Fails unless a text is on the paper as a whole and in order, or the page is
/// too small for it in one of these ways.
#[track_caller]
fn assert_whole(paper: &Paper, title: &str, files: &Files, text: &str, refused: &[&str]) {
    let (file, diagnostics) = made(paper, title, files);
    let case = format!("{}{}: {} letters", paper.keys, paper.language, text.len());
    let errors: Vec<&str> = diagnostics
        .iter()
        .filter(|found| found.severity() == Severity::Error)
        .map(|found| found.problem.code())
        .collect();
    let Some(file) = file else {
        let is_allowed = !errors.is_empty() && errors.iter().all(|code| refused.contains(code));
        return assert!(is_allowed, "{case}: {errors:?}\n{}", files.leaflet);
    };
    assert_in_place(&file, paper, &case);
    let aloud = squeezed(&Pdf::read(&file).read_aloud());
    assert!(aloud.contains(&squeezed(text)), "{case}: lost in {aloud}");
}

/// Puts texts of all lengths in a place on all papers.
#[track_caller]
fn assert_whole_in(files: impl Fn(&str) -> Files) {
    assert_whole_or_refused(files, &[]);
}

#[track_caller]
fn assert_whole_or_refused(files: impl Fn(&str) -> Files, refused: &[&str]) {
    let cases = PAPERS.map(|paper| (paper, 150)).into_iter();
    let others = [(&A4, 1), (&A4, 600), (&A5, 30), (&LARGE, 30), (&SMALL, 30)];
    for (paper, count) in cases.chain(others) {
        let text = words(count, paper.language);
        assert_whole(paper, "Knie", &files(&text), &text, refused);
    }
    let word = "oefen".repeat(60);
    for paper in [&A4, &LARGE, &THREE, &SMALL] {
        assert_whole(paper, "Knie", &files(&word), &word, refused);
    }
}

const IMAGE: &str = "image = 'wervels.svg'\nalt = 'W.'\n";

#[test]
fn title_of_any_length_is_printed_whole() {
    for paper in PAPERS {
        for text in [1, 30, 100, 150].map(|count| words(count, paper.language)) {
            let rest = "[[section]]\ntext = 'Rust.'\n".to_owned().into();
            assert_whole(paper, &text, &rest, &text, &[]);
        }
    }
}

#[test]
fn heading_of_any_length_is_printed_whole() {
    assert_whole_in(|text| {
        format!("[[section]]\nheading = '{text}'\ntext = 'Rust.'\n[[section]]\ntext = 'Uit.'\n")
            .into()
    });
}

#[test]
fn subheading_of_any_length_is_printed_whole() {
    assert_whole_in(|text| {
        format!("[[section]]\nheading = 'Knie'\ntext = 'Rust.'\n[[section.subsection]]\nheading = '{text}'\ntext = 'Uit.'\n").into()
    });
}

#[test]
fn heading_of_a_step_of_any_length_is_printed_whole() {
    assert_whole_in(|text| {
        format!("[[section]]\nheading = 'Knie'\nnumbered = true\n[[section.subsection]]\nheading = '{text}'\ntext = 'Uit.'\n").into()
    });
}

#[test]
fn heading_in_a_box_of_any_length_is_printed_whole() {
    assert_whole_in(|text| {
        format!("[[section]]\nheading = '{text}'\nbox = 'warning'\ntext = 'Uit.'\n").into()
    });
}

#[test]
fn word_of_a_box_of_any_length_is_printed_whole() {
    assert_whole_in(|text| {
        format!("[words]\nwarning = '{text}'\n[[section]]\nbox = 'warning'\ntext = 'Uit.'\n").into()
    });
}

#[test]
fn caption_of_any_length_is_printed_whole() {
    assert_whole_in(|text| {
        format!("[[section]]\ntext = 'Rust.'\nfigure = 'w'\n[[section]]\ntext = 'Uit.'\n[figure.w]\n{IMAGE}caption = '{text}'\n").into()
    });
}

#[test]
fn title_of_a_figure_of_any_length_is_printed_whole() {
    assert_whole_in(|text| {
        format!("[[section]]\ntext = 'Rust.'\nfigure = 'w'\n[[section]]\ntext = 'Uit.'\n[figure.w]\n{IMAGE}title = '{text}'\ncaption = 'Kort.'\n").into()
    });
}

#[test]
fn caption_beside_others_of_any_length_is_printed_whole() {
    // A part of a column may be too narrow for a single word.
    let files = |text: &str| {
        format!("[[section]]\ntext = 'Rust.'\nfigure = ['w', 'v']\n[[section]]\ntext = 'Uit.'\n[figure.w]\n{IMAGE}caption = '{text}'\n[figure.v]\n{IMAGE}title = 'Kort.'\n").into()
    };
    assert_whole_or_refused(files, &["no-room"]);
}

#[test]
fn caption_beside_text_of_any_length_is_printed_whole() {
    assert_whole_in(|text| {
        format!("[[section]]\ntext = 'Rust even uit en ga dan weer door.'\nfigure = 'w'\n[[section]]\ntext = 'Uit.'\n[figure.w]\nplace = 'beside'\n{IMAGE}caption = '{text}'\n").into()
    });
}

#[test]
fn text_beside_a_figure_of_any_length_is_printed_whole() {
    assert_whole_in(|text| {
        format!("[[section]]\ntext = '{text}'\nfigure = 'w'\n[[section]]\ntext = 'Uit.'\n[figure.w]\nplace = 'beside'\n{IMAGE}caption = 'Kort.'\n").into()
    });
}

#[test]
fn header_cell_of_any_length_is_printed_whole() {
    assert_whole_in(|text| {
        format!("[[section]]\ntext = '''\n| {text} | b |\n| --- | --- |\n| c | d |\n| e | f |\n'''\n[[section]]\ntext = 'Uit.'\n").into()
    });
}

#[test]
fn cell_under_a_high_header_row_of_any_length_is_printed_whole() {
    let header = words(150, "nl");
    assert_whole_in(|text| {
        format!("[[section]]\ntext = '''\n| {header} | b |\n| --- | --- |\n| c | {text} |\n| e | f |\n'''\n[[section]]\ntext = 'Uit.'\n").into()
    });
}

#[test]
fn list_item_of_any_length_is_printed_whole() {
    assert_whole_in(|text| {
        format!(
            "[[section]]\ntext = '''\nRust.\n\n- uit\n  - {text}\n'''\n[[section]]\ntext = 'Uit.'\n"
        )
        .into()
    });
}

#[test]
fn colophon_of_any_length_is_printed_whole() {
    assert_whole_in(|text| Files {
        leaflet: format!(
            "[[section]]\ntext = 'Uit.'\n[about]\nversion = '2'\nsources = ['{text}', 'Twee']\n"
        ),
        practice: Some("[practice]\nname = 'Fysio'\naddress = 'Weg 1'\n".to_owned()),
    });
    assert_whole_in(|text| Files {
        leaflet: "[[section]]\ntext = 'Uit.'\n[about]\nversion = '2'\n".to_owned(),
        practice: Some(format!("[practice]\nname = '{text}'\naddress = 'Weg 1'\n")),
    });
}

/// The errors of a leaflet on a page, which must have some.
#[track_caller]
fn refused(paper: &Paper, files: impl Into<Files>) -> Vec<String> {
    let (file, diagnostics) = made(paper, "Knie", &files.into());
    assert!(file.is_none());
    let errors = diagnostics.iter().filter(|found| found.severity() == Severity::Error);
    errors.map(|found| found.problem.code().to_owned()).collect()
}

fn practice_at_the_foot(name: &str, paper: &Paper) -> Files {
    Files {
        leaflet: format!("[[section]]\ntext = '{}'\n", words(300, paper.language)),
        practice: Some(format!("[practice]\nname = '{name}'\nshow = 'footer'\n")),
    }
}

#[test]
fn practice_at_the_foot_is_printed_whole_or_refused_where_it_takes_half_a_page() {
    for (paper, count) in [(&A4, 1), (&A4, 30), (&A5, 1), (&THREE, 30), (&SMALL, 1), (&ARABIC, 30)]
    {
        let files = practice_at_the_foot(&words(count, paper.language), paper);
        let (file, _) = made(paper, "Knie", &files);
        assert_in_place(&file.unwrap(), paper, "practice");
    }
    for (paper, count) in [(&A4, 300), (&A5, 100), (&SMALL, 30), (&LOW, 30), (&ARABIC, 300)] {
        let files = practice_at_the_foot(&words(count, paper.language), paper);
        assert_eq!(refused(paper, files), ["foot-too-high"]);
    }
}

#[test]
fn words_that_lead_to_the_other_side_leave_room_for_the_practice() {
    for continued in ["Lees verder op de andere kant van dit papier".repeat(2), words(30, "nl")] {
        let mut files = practice_at_the_foot("Fysiotherapie Voorbeeld", &A5);
        files.leaflet = format!("[words]\ncontinued = '{continued}'\n{}", files.leaflet);
        let (file, _) = made(&A5, "Knie", &files);
        assert_in_place(&file.unwrap(), &A5, &continued);
    }
}

#[test]
fn table_of_thirty_columns_is_refused() {
    let row = |cell: &str| format!("|{}\n", format!(" {cell} |").repeat(30));
    let table = format!("{}{}{}", row("lopen"), row("---"), row("even wachten"));
    let section = format!("[[section]]\ntext = '''\n{table}'''\n");
    for paper in PAPERS {
        assert_eq!(refused(paper, section.clone()), ["no-room"]);
    }
}

#[test]
fn long_word_leaves_the_other_columns_of_a_table_their_room() {
    let word = "oefen".repeat(60);
    let cells = format!("| a | b |\n| --- | --- |\n| wandelen | {word} |\n");
    let section = format!("[[section]]\ntext = '''\n{cells}'''\n");
    assert_whole(&A4, "Knie", &section.clone().into(), &word, &[]);
    assert_whole(&A5, "Knie", &section.into(), "wandelen", &[]);
}

#[test]
fn page_that_holds_no_line_is_refused() {
    let low = paper("[page]\nmargin = '17mm'\nsize = { width = '90mm', height = '40mm' }\n", 17.0);
    assert_eq!(refused(&low, "[[section]]\ntext = 'Rust.'\n".to_owned()), ["low-page"]);
}

#[test]
fn picture_and_caption_go_on_a_page_of_any_size() {
    for paper in PAPERS {
        let text = words(30, paper.language);
        for width in ["40mm", "column", "page"] {
            let figure = format!("[figure.w]\n{IMAGE}width = '{width}'\ncaption = '{text}'\n");
            let files = format!("[[section]]\ntext = 'Rust.'\nfigure = 'w'\n{figure}").into();
            assert_whole(paper, "Knie", &files, &text, &[]);
        }
    }
}

#[test]
fn lines_of_the_leaflets_of_the_tests_do_not_lie_over_one_another() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/");
    let names = [
        "",
        "tests/leaflets/alendroninezuur/",
        "tests/leaflets/heupoperatie/",
        "tests/leaflets/knie-oefeningen/",
    ];
    for folder in names.map(|name| format!("{root}{name}")) {
        let definition = std::fs::read_to_string(format!("{folder}leaflet.toml")).unwrap();
        let source = Source::new("leaflet.toml", definition);
        for large_print in [false, true] {
            let overrides = Overrides { large_print, ..Overrides::default() };
            let made = compile(&source, &Resources::new(&folder), overrides);
            assert_apart(&placed(&made.pdf.unwrap()).1, &folder);
        }
    }
}
