//! The comparison of placeholders: `{practice.phone}` must stay as it is.

use super::{MessagePair, Side};
use crate::diagnostic::ParityProblem;
use crate::translation::markup::PartKind;

impl MessagePair<'_> {
    /// Compares the names in braces, which must be the same on both sides.
    pub(super) fn compare_placeholders(&mut self) {
        let (source, translation) = (self.source.placeholders(), self.translation.placeholders());
        let known: Vec<String> = source.iter().map(|name| in_braces(name)).collect();
        let open = self.translation.open_braces();
        let said = |name: &str| translation.contains(&name) || open.contains(&name);
        let lost = source.iter().filter(|name| !said(name)).map(|name| in_braces(name));
        let lost: Vec<String> = lost.collect();
        let mut faults = Vec::new();
        for part in &self.translation.parts {
            let written = || self.translation.message[part.range.clone()].to_owned();
            let problem = match part.kind {
                PartKind::Placeholder(name) if !source.contains(&name) => {
                    let known = known.clone();
                    ParityProblem::AddedPlaceholder { placeholder: written(), known }
                }
                PartKind::OpenBrace(name) => ParityProblem::UnclosedBrace { name: name.to_owned() },
                _ => continue,
            };
            faults.push((problem, part.range.clone()));
        }
        for placeholder in lost {
            self.note(ParityProblem::LostPlaceholder { placeholder }, None);
        }
        for (problem, range) in faults {
            self.note_at(problem, range);
        }
    }
}

impl<'m> Side<'m> {
    /// The names in braces, each once.
    fn placeholders(&self) -> Vec<&'m str> {
        self.names(|kind| match kind {
            PartKind::Placeholder(name) => Some(name),
            _ => None,
        })
    }

    fn open_braces(&self) -> Vec<&'m str> {
        self.names(|kind| match kind {
            PartKind::OpenBrace(name) => Some(name),
            _ => None,
        })
    }

    fn names(&self, name: impl Fn(PartKind<'m>) -> Option<&'m str>) -> Vec<&'m str> {
        let mut names = Vec::new();
        for name in self.parts.iter().filter_map(|part| name(part.kind)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

fn in_braces(name: &str) -> String {
    format!("{{{name}}}")
}
