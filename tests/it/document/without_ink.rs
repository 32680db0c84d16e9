//! Texts that would put nothing on paper are said, in every place a text can
//! have.

use leaflet::diagnostic::Diagnostic;

use crate::support::prepared;

/// Ways to write nothing as entities.
const NOTHING: [&str; 6] = ["&shy;", "&nbsp;", "&ZeroWidthSpace;", "&#x2060;", "&#xFEFF;", "&#32;"];

fn codes(definition: &str) -> Vec<&'static str> {
    let code = |diagnostic: &Diagnostic| diagnostic.problem.code();
    prepared::compile(definition).diagnostics.iter().map(code).collect()
}

fn of_text(text: &str) -> String {
    format!("title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = '''\n{text}\n'''\n")
}

#[test]
fn key_without_ink_is_empty() {
    for nothing in NOTHING {
        let heading = format!(
            "title = 'T'\nlanguage = 'nl'\n[[section]]\nheading = '{nothing}'\ntext = 'x'\n"
        );
        assert_eq!(codes(&heading), ["empty-text"], "{nothing}");
        for key in ["title", "caption"] {
            let figure = format!(
                "title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = 'x'\nfigure = 'a'\n\
                 [figure.a]\nimage = 'assets/wervels.svg'\nalt = 'x'\n{key} = '{nothing}'\n"
            );
            assert_eq!(codes(&figure), ["empty-text"], "{key} {nothing}");
        }
    }
    for nothing in ["\u{34F}", "\u{180E}", "\u{FE0F}", "\u{3164}", "\u{2800}", "\u{E0020}"] {
        let title = format!("title = '{nothing}'\nlanguage = 'nl'\n[[section]]\ntext = 'x'\n");
        assert_eq!(codes(&title), ["empty-text"], "{nothing:?}");
    }
}

#[test]
fn item_paragraph_header_and_link_without_ink_are_said() {
    for nothing in NOTHING {
        assert_eq!(codes(&of_text(&format!("- een\n- {nothing}"))), ["empty-item"], "{nothing}");
        let paragraph = of_text(&format!("Een.\n\n{nothing}\n\nTwee."));
        assert_eq!(codes(&paragraph), ["empty-paragraph"], "{nothing}");
        let header = of_text(&format!("| een | {nothing} |\n| --- | --- |\n| a | b |"));
        assert_eq!(codes(&header), ["empty-table-header"], "{nothing}");
        let link = of_text(&format!("Zie [{nothing}](https://www.example.nl) daar."));
        assert_eq!(codes(&link), ["empty-link"], "{nothing}");
    }
    // An empty cell is none of these.
    assert_eq!(
        codes(&of_text("| een | twee |\n| --- | --- |\n| a | &nbsp; |\n| b | c |")),
        [""; 0]
    );
}

#[test]
fn entity_in_plain_text_is_said() {
    for (title, expected) in [
        ("Botten &amp; spieren", &["markup-in-plain-text"][..]),
        ("Botten&#173;breuk", &["markup-in-plain-text"]),
        ("R&D; Q&A", &[]),
    ] {
        let leaflet = format!("title = '{title}'\nlanguage = 'nl'\n[[section]]\ntext = 'x'\n");
        assert_eq!(codes(&leaflet), expected, "{title}");
    }
}
