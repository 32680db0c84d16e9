//! Finding the face that a definition names in a font file or collection.

use super::names::Names;
use super::stem;
use crate::diagnostic::{FontProblem, nearest};
use crate::fonts::sfnt::{self, Sfnt};

/// The most faces that are read from a collection; real ones have fewer.
const MOST_FACES: u32 = 256;

/// Splits a reference into the path of the file and the name of the face after
/// `#`, as in `NotoSansCJK-Regular.ttc#Noto Sans CJK SC`.
pub(super) fn path_and_face(written: &str) -> (&str, Option<&str>) {
    let is_collection = |path: &str| {
        let ending = path.rsplit('.').next().unwrap_or_default();
        ["ttc", "otc"].iter().any(|known| ending.eq_ignore_ascii_case(known))
    };
    match written.rsplit_once('#') {
        Some((path, face)) if is_collection(path) => (path, Some(face.trim())),
        _ => (written, None),
    }
}

/// The number and the names of the wanted face in a file.
///
/// # Errors
/// The directory of a face is damaged, no face has that name, or no name is
/// given and there are several faces.
pub(super) fn choose(
    file: &[u8],
    path: &str,
    wanted: Option<&str>,
) -> Result<(u32, Names), FontProblem> {
    let damaged = || FontProblem::Damaged { path: path.to_owned() };
    let count = sfnt::face_count(file).min(MOST_FACES);
    let names = (0..count).map(|face| Some(Names::read(&Sfnt::read(file, face)?, stem(path))));
    let names: Vec<Names> = names.collect::<Option<_>>().ok_or_else(damaged)?;
    let found = match wanted {
        Some(wanted) => position(&names, wanted),
        None => (names.len() == 1).then_some(0),
    };
    match found.and_then(|face| Some((u32::try_from(face).ok()?, names.get(face)?))) {
        Some((face, names)) => Ok((face, names.clone())),
        None if names.is_empty() => Err(damaged()),
        None => Err(refused(path, wanted, &names)),
    }
}

/// The first face with this name, or else the first face of a family with this
/// name.
fn position(faces: &[Names], wanted: &str) -> Option<usize> {
    let wanted = wanted.to_lowercase();
    let is = |name: &str| name.to_lowercase() == wanted;
    let own = faces.iter().position(|face| is(&face.full) || is(&face.postscript));
    own.or_else(|| faces.iter().position(|face| is(&face.family)))
}

fn refused(path: &str, wanted: Option<&str>, faces: &[Names]) -> FontProblem {
    let names: Vec<String> = faces.iter().map(|face| face.full.clone()).collect();
    let path = path.to_owned();
    match wanted {
        Some(face) => FontProblem::UnknownFace {
            path,
            nearest: nearest(face, names.iter().map(String::as_str)).map(str::to_owned),
            face: face.to_owned(),
            names,
        },
        None => FontProblem::WhichFace { path, names },
    }
}
