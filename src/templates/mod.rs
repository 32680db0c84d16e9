//! New leaflets to begin with: a definition full of comments, the file of a practice, and
//! a folder for pictures, in Dutch and English. They are data; writing them is left to
//! `cli` and `desk`. A test builds each without a message.

use crate::diagnostic::Language;

/// What a leaflet is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// An explanation of a complaint or a treatment.
    Explanation,
    /// Exercises, each with a picture.
    Exercises,
    /// A medicine, with its doses to be filled in.
    Medicine,
    /// What to do before and after an operation.
    BeforeAfterOperation,
}

/// A file of a new leaflet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TemplateFile {
    /// Its path in the folder of the leaflet.
    pub path: &'static str,
    /// Its contents.
    pub contents: &'static str,
}

/// The path of the definition among the files of a template.
pub const DEFINITION: &str = "leaflet.toml";
/// The path of the file of the practice.
pub const PRACTICE: &str = "practice.toml";

impl Template {
    /// All of them, the most usual first.
    pub const ALL: [Self; 4] =
        [Self::Explanation, Self::Exercises, Self::Medicine, Self::BeforeAfterOperation];

    /// Its name, as it is typed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Explanation => "explanation",
            Self::Exercises => "exercises",
            Self::Medicine => "medicine",
            Self::BeforeAfterOperation => "before-after-operation",
        }
    }

    /// Its name in Dutch, which may be typed as well.
    pub fn dutch_name(self) -> &'static str {
        match self {
            Self::Explanation => "uitleg",
            Self::Exercises => "oefeningen",
            Self::Medicine => "medicijn",
            Self::BeforeAfterOperation => "operatie",
        }
    }

    /// Its name as a person reads it.
    pub fn in_words(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Explanation, Language::Dutch) => "Uitleg",
            (Self::Explanation, Language::English) => "Explanation",
            (Self::Exercises, Language::Dutch) => "Oefeningen",
            (Self::Exercises, Language::English) => "Exercises",
            (Self::Medicine, Language::Dutch) => "Medicijn",
            (Self::Medicine, Language::English) => "Medicine",
            (Self::BeforeAfterOperation, Language::Dutch) => "Voor en na een operatie",
            (Self::BeforeAfterOperation, Language::English) => "Before and after an operation",
        }
    }

    /// The template of this name, in English or Dutch.
    pub fn called(name: &str) -> Option<Self> {
        let is_called = |it: &Self| {
            name.eq_ignore_ascii_case(it.name()) || name.eq_ignore_ascii_case(it.dutch_name())
        };
        Self::ALL.into_iter().find(is_called)
    }

    /// The files of a new leaflet, the definition first.
    pub fn files(self, language: Language) -> Vec<TemplateFile> {
        let (practice, read_me, pictures) = match language {
            Language::Dutch => (
                include_str!("nl/practice.toml"),
                "assets/lees-mij.txt",
                include_str!("nl/pictures.txt"),
            ),
            Language::English => (
                include_str!("en/practice.toml"),
                "assets/read-me.txt",
                include_str!("en/pictures.txt"),
            ),
        };
        let mut files = vec![
            TemplateFile { path: DEFINITION, contents: self.definition(language) },
            TemplateFile { path: PRACTICE, contents: practice },
            TemplateFile { path: read_me, contents: pictures },
        ];
        files.extend_from_slice(self.drawings());
        files
    }

    /// The definition of a new leaflet.
    pub fn definition(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Explanation, Language::Dutch) => include_str!("nl/explanation.toml"),
            (Self::Explanation, Language::English) => include_str!("en/explanation.toml"),
            (Self::Exercises, Language::Dutch) => include_str!("nl/exercises.toml"),
            (Self::Exercises, Language::English) => include_str!("en/exercises.toml"),
            (Self::Medicine, Language::Dutch) => include_str!("nl/medicine.toml"),
            (Self::Medicine, Language::English) => include_str!("en/medicine.toml"),
            (Self::BeforeAfterOperation, Language::Dutch) => {
                include_str!("nl/before-after-operation.toml")
            }
            (Self::BeforeAfterOperation, Language::English) => {
                include_str!("en/before-after-operation.toml")
            }
        }
    }

    /// The drawings that the definition shows until its author has others.
    fn drawings(self) -> &'static [TemplateFile] {
        match self {
            Self::Exercises => &[
                TemplateFile {
                    path: "assets/exercise-1.svg",
                    contents: include_str!("drawings/exercise-1.svg"),
                },
                TemplateFile {
                    path: "assets/exercise-2.svg",
                    contents: include_str!("drawings/exercise-2.svg"),
                },
            ],
            _ => &[],
        }
    }
}

/// A definition with another title, if the title can be written as it is.
pub fn titled(definition: &str, title: &str) -> String {
    let is_plain = |it: char| it.is_alphanumeric() || " -,&().".contains(it);
    let line = definition.lines().find(|line| line.starts_with("title = "));
    match line {
        Some(line) if !title.trim().is_empty() && title.chars().all(is_plain) => {
            definition.replacen(line, &format!("title = '{}'", title.trim()), 1)
        }
        _ => definition.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn template_is_known_by_either_name() {
        for template in Template::ALL {
            assert_eq!(Template::called(template.name()), Some(template));
            assert_eq!(Template::called(&template.dutch_name().to_uppercase()), Some(template));
        }
        assert_eq!(Template::called("folder"), None);
    }

    #[test]
    fn title_that_needs_other_quotes_is_left_to_the_author() {
        let definition = "title = 'T'\nlanguage = \"nl\"\n";
        assert!(titled(definition, "Knie").starts_with("title = 'Knie'\n"));
        assert_eq!(titled(definition, "Foto's"), definition);
        assert_eq!(titled(definition, ""), definition);
    }
}
