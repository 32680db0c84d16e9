//! Texts of the definition put on one line.

use crate::definition::Text;

/// A text with a single space between its words.
pub(super) fn one_line(text: &str) -> String {
    let words = text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A text with a comma in place of each line break.
pub(super) fn with_commas(text: &Text) -> Text {
    let mut line = Text { span: text.span, ..Text::default() };
    let mut start = 0;
    for part in text.value.split_inclusive('\n') {
        let words = part.trim();
        if !words.is_empty() {
            let begin = start + part.len() - part.trim_start().len();
            if !line.value.is_empty() {
                line.offsets.lead(line.value.len(), text.offsets.to_file(start));
                line.value.push_str(", ");
            }
            line.append(text, begin..begin + words.len());
        }
        start += part.len();
    }
    line
}
