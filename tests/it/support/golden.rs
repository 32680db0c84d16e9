//! Texts a person has read, which the program's own are compared with.

use std::path::{Path, PathBuf};

/// Whether the tests write anew what they would compare with: `UPDATE=1`.
pub(crate) fn is_updating() -> bool {
    std::env::var_os("UPDATE").is_some()
}

/// A path in this repository.
pub(crate) fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Puts a file in its place at once, so that a test which reads it at the same
/// time finds the old one or the new one whole.
pub(crate) fn write(path: &Path, bytes: &[u8]) {
    let new = path.with_extension("new");
    std::fs::write(&new, bytes).unwrap();
    std::fs::rename(new, path).unwrap();
}

/// Fails unless a text is the one in `tests/golden/`.
#[track_caller]
pub(crate) fn assert_golden(name: &str, text: &str) {
    let path = path(&format!("tests/golden/{name}.txt"));
    if is_updating() {
        write(&path, text.as_bytes());
    }
    let known = std::fs::read_to_string(&path).unwrap();
    assert!(text == known, "{} differs; what there is now:\n{text}", path.display());
}

/// Fails unless a text is this one, which is indented as the code around it.
#[track_caller]
pub(crate) fn assert_text(text: &str, expected: &str) {
    assert_eq!(text.trim_end(), outdented(expected).trim_end());
}

/// A text from its second line on, without what all of its lines begin with.
fn outdented(text: &str) -> String {
    let Some(text) = text.strip_prefix('\n') else { return text.to_owned() };
    let indent = |line: &str| line.len() - line.trim_start().len();
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let least = lines().map(indent).min().unwrap_or(0);
    let lines = text.lines().map(|line| line.get(least..).unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}
