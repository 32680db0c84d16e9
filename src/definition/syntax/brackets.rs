//! A header with other brackets at its end than at its begin.

use crate::definition::table::TableName;
use crate::diagnostic::DefinitionProblem;

/// The problem of a header such as `[[section]` or `[page]]`.
pub(super) fn uneven_brackets(line: &str) -> Option<DefinitionProblem> {
    let written = line.split(" #").next().unwrap_or_default().trim();
    let name = written.trim_matches(['[', ']']);
    let opening = written.len() - written.trim_start_matches('[').len();
    let closing = written.len() - written.trim_end_matches(']').len();
    let is_header = opening > 0 && closing > 0 && opening != closing;
    let is_name = !name.is_empty() && !name.contains(['=', ',', '[', ']', '\'', '"']);
    if !is_header || !is_name {
        return None;
    }
    let is_repeated = [TableName::Section, TableName::Subsection]
        .iter()
        .any(|table| table.header() == format!("[[{}]]", name.trim()));
    let right = if is_repeated { format!("[[{name}]]") } else { format!("[{name}]") };
    Some(DefinitionProblem::WrongBrackets { written: written.to_owned(), right })
}

#[cfg(test)]
mod tests {
    use super::uneven_brackets;
    use crate::diagnostic::DefinitionProblem;

    #[test]
    fn header_with_uneven_brackets_gets_those_of_its_table() {
        for (line, meant) in [
            ("[[section]", Some("[[section]]")),
            ("[section.subsection]]", Some("[[section.subsection]]")),
            ("[page]]", Some("[page]")),
            ("[[figure.knie]", Some("[figure.knie]")),
            ("[[section]]", None),
            ("[page", None),
            ("[1, [2]]", None),
        ] {
            let right = uneven_brackets(line).map(|problem| match problem {
                DefinitionProblem::WrongBrackets { right, .. } => right,
                _ => String::new(),
            });
            assert_eq!(right.as_deref(), meant, "{line}");
        }
    }
}
