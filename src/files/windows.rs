//! What Windows does otherwise with names of files, and with files that are open.

use std::path::{Component, Path};

/// Windows' error numbers for a file that another program has open and does not
/// share: sharing violation, lock violation.
const KEPT_BACK: [i32; 2] = [32, 33];

/// Access denied, which replacing a file that is open may also give.
const DENIED: i32 = 5;

/// Names of MS-DOS devices, whatever follows their first dot. COM and LPT with a digit
/// are devices too.
const DEVICES: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

/// Whether no file can have this path, because of its own name or that of a folder.
pub(super) fn is_impossible_path(path: &Path) -> bool {
    path.components().any(|part| match part {
        Component::Normal(name) => is_impossible_name(&name.to_string_lossy()),
        _ => false,
    })
}

/// A path as people write it. Once its links are followed, Windows puts `\\?\` before
/// it, or `\\?\UNC\` for a folder of another computer.
pub(super) fn as_written(path: String) -> String {
    if let Some(shared) = path.strip_prefix(r"\\?\UNC\") {
        return format!(r"\\{shared}");
    }
    path.strip_prefix(r"\\?\").map(str::to_owned).unwrap_or(path)
}

/// Whether no file can have this name. What follows a colon would become a hidden
/// stream, and a device would swallow what is written.
fn is_impossible_name(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_uppercase();
    let is_numbered = |port| {
        let number = stem.strip_prefix(port).unwrap_or_default();
        matches!(number.as_bytes(), [b'1'..=b'9']) || ["¹", "²", "³"].contains(&number)
    };
    name.contains(['<', '>', ':', '"', '|', '?', '*'])
        || name.contains(char::is_control)
        || DEVICES.contains(&stem.as_str())
        || is_numbered("COM")
        || is_numbered("LPT")
}

/// Whether the number of a Windows error means that another program has the
/// file open.
pub(super) fn is_kept_back(code: Option<i32>) -> bool {
    code.is_some_and(|code| KEPT_BACK.contains(&code))
}

/// Whether an error of replacing a file, by its number, means that another
/// program has it open.
pub(super) fn is_held_open(code: Option<i32>) -> bool {
    code == Some(DENIED) || is_kept_back(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_of_a_device_is_impossible_with_any_extension() {
        for name in ["con", "Aux.pdf", "nul.2.pdf", "COM1.pdf", "lpt³.pdf", "prn .pdf"] {
            assert!(is_impossible_name(name), "{name}");
        }
    }

    #[test]
    fn name_with_a_sign_windows_reserves_is_impossible() {
        for name in ["12:30.pdf", "wat?.pdf", "<knie>.pdf", "knie\t.pdf"] {
            assert!(is_impossible_name(name), "{name}");
        }
    }

    #[test]
    fn name_that_only_looks_like_a_device_is_possible() {
        for name in ["knie.pdf", "console.pdf", "com.pdf", "com10.pdf", "lpt0.pdf", "élke dag.pdf"]
        {
            assert!(!is_impossible_name(name), "{name}");
        }
    }

    #[test]
    fn path_with_such_a_name_is_impossible() {
        assert!(is_impossible_path(Path::new("uit/aux/knie.pdf")));
        assert!(is_impossible_path(Path::new("uit/con.pdf")));
        assert!(!is_impossible_path(Path::new("./../uit/knie.pdf")));
    }

    #[test]
    fn path_is_shown_as_people_write_it() {
        for (path, written) in [
            (r"\\?\C:\folders\knie.toml", r"C:\folders\knie.toml"),
            (r"\\?\UNC\balie\folders\knie.toml", r"\\balie\folders\knie.toml"),
            (r"\\balie\folders\knie.toml", r"\\balie\folders\knie.toml"),
            (r"C:\folders\knie.toml", r"C:\folders\knie.toml"),
            ("folders/knie.toml", "folders/knie.toml"),
        ] {
            assert_eq!(as_written(path.to_owned()), written);
        }
    }

    #[test]
    fn file_in_another_program_is_kept_back() {
        assert!(is_kept_back(Some(32)) && is_kept_back(Some(33)));
        assert!(!is_kept_back(Some(5)) && !is_kept_back(None));
    }

    #[test]
    fn file_shown_by_a_viewer_is_held_open() {
        assert!(is_held_open(Some(32)) && is_held_open(Some(33)) && is_held_open(Some(5)));
        assert!(!is_held_open(Some(112)) && !is_held_open(None));
    }
}
