//! The families of the compiled and the user's faces, and the face of a family
//! that comes nearest to a weight and slope. The files themselves are read in
//! [`compiled`](super::compiled) and [`user`](super::user).

use super::FontBook;
use super::user::{FontStyle, UserFace};
use crate::definition::Text;
use crate::diagnostic::{FontProblem, Problem, Span, nearest};

/// A typeface design in the styles a text uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    /// Noto Sans.
    NotoSans,
    /// Atkinson Hyperlegible Next.
    AtkinsonHyperlegibleNext,
    /// The family that the user's face with this number belongs to.
    Own(u8),
}

/// The compiled families, in the order of fallback.
pub(super) const COMPILED: [Family; 2] = [Family::NotoSans, Family::AtkinsonHyperlegibleNext];

/// Weight and slope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Variant {
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
}

impl Variant {
    /// The distance to the style of a face: weight counts before slope.
    fn distance(self, look: FontStyle) -> (bool, bool, u16) {
        let weight = if self.bold { 700 } else { 400 };
        (look.is_bold() != self.bold, look.italic != self.italic, look.weight.abs_diff(weight))
    }
}

impl FontBook {
    /// The user's families, in the order their fonts are named.
    pub(super) fn own_families(&self) -> Vec<Family> {
        let is_first = |&face: &usize| {
            let name = &self.own[face].face.names.family;
            self.own.iter().position(|other| other.face.names.family == *name) == Some(face)
        };
        let firsts = (0..self.own.len()).filter(is_first);
        firsts.map(|face| Family::Own(face as u8)).collect()
    }

    /// The user's faces of a family, with their numbers.
    pub(super) fn own_faces(&self, first: u8) -> impl Iterator<Item = (usize, &UserFace)> {
        let family = self.own.get(usize::from(first)).map(|own| &own.face.names.family);
        self.own.iter().enumerate().filter(move |(_, face)| Some(&face.face.names.family) == family)
    }

    /// The user's face of a family that is nearest to a variant.
    pub(super) fn own_face(&self, first: u8, variant: Variant) -> usize {
        let nearest =
            self.own_faces(first).min_by_key(|(_, face)| variant.distance(face.face.look));
        nearest.map_or(usize::from(first), |(face, _)| face)
    }

    /// The user's families without a bold, in which headings are as light as
    /// running text.
    pub(super) fn families_without_bold(&self) -> Vec<(Problem, Span)> {
        let without_bold = |family| {
            let Family::Own(first) = family else { return None };
            let has_bold = self.own_faces(first).any(|(_, face)| face.face.look.is_bold());
            let regular = self.own.get(self.own_face(first, Variant::default()))?;
            let problem = FontProblem::NoBold {
                family: regular.face.names.family.clone(),
                proposal: path_of_bold(&regular.path),
                variable: regular.face.look.variable,
            };
            (!has_bold).then(|| (problem.into(), regular.span))
        };
        self.own_families().into_iter().filter_map(without_bold).collect()
    }

    fn name(&self, family: Family) -> &str {
        match family {
            Family::NotoSans => "Noto Sans",
            Family::AtkinsonHyperlegibleNext => "Atkinson Hyperlegible Next",
            Family::Own(first) => {
                self.own.get(usize::from(first)).map_or("", |own| &own.face.names.family)
            }
        }
    }

    /// The family with the wanted name.
    ///
    /// # Errors
    /// No family has that name.
    pub(super) fn find(&self, wanted: &Text) -> Result<Family, FontProblem> {
        let families = [COMPILED.to_vec(), self.own_families()].concat();
        let name = wanted.value.trim().to_lowercase();
        let found = families.iter().find(|family| self.name(**family).to_lowercase() == name);
        found.copied().ok_or_else(|| {
            let known: Vec<String> =
                families.iter().map(|family| self.name(*family).to_owned()).collect();
            FontProblem::UnknownFamily {
                name: wanted.value.clone(),
                nearest: nearest(&wanted.value, known.iter().map(String::as_str))
                    .map(str::to_owned),
                known,
            }
        })
    }
}

/// The likely path of a family's bold, made from the path of its regular, such
/// as `NotoSansHebrew-Bold.ttf`.
fn path_of_bold(regular: &str) -> Option<String> {
    let names = [("400Regular", "700Bold"), ("Regular", "Bold"), ("regular", "bold")];
    let (from, to) = names.into_iter().find(|(from, _)| regular.contains(from))?;
    Some(regular.replace(from, to))
}
