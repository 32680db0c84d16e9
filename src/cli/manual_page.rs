//! The man page of the program, made from its help texts, so that both say the same.

use super::help::{Topic, text};
use crate::diagnostic::Language;

/// The man page in roff.
pub(super) fn manual_page(language: Language) -> String {
    let summary = match language {
        Language::Dutch => "maakt van een folder in TOML een PDF om af te drukken",
        Language::English => "makes a PDF for printing of a leaflet written in TOML",
    };
    let mut page = format!(".TH LEAFLET 1\n.SH NAME\nleaflet \\- {summary}\n");
    for topic in Topic::ALL.iter().copied() {
        page.push_str(&format!(
            ".SH {}\n.nf\n{}.fi\n",
            topic.title(),
            escaped(text(topic, language))
        ));
    }
    page
}

/// A text in which roff sees no instructions.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for line in text.lines() {
        let line = line.replace('\\', "\\e").replace('-', "\\-");
        if line.starts_with(['.', '\'']) {
            escaped.push_str("\\&");
        }
        escaped.push_str(&line);
        escaped.push('\n');
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn line_that_roff_would_obey_is_text() {
        assert_eq!(escaped(".so x\n--all\n'x"), "\\&.so x\n\\-\\-all\n\\&'x\n");
    }
}
