//! What the program says of all that no definition in `tests/diagnostics/` can
//! cause: the whole text of each problem in both languages.

mod command;
mod input;
mod output;
mod page;

use leaflet::diagnostic::{Language, Problem, words};

/// Holds what is said: the message, and on a line of its own each hint.
fn assert_says(problem: impl Into<Problem>, dutch: &str, english: &str) {
    let problem = problem.into();
    for (language, expected) in [(Language::Dutch, dutch), (Language::English, english)] {
        let words = words(&problem, language);
        let said = [vec![words.message], words.hints].concat().join("\n");
        assert_eq!(said, expected);
    }
}

fn pdf() -> String {
    "leaflet.pdf".into()
}

fn toml() -> String {
    "leaflet.toml".into()
}
