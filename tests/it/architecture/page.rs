//! The page of the desk is of short files too, and its imports go one way.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{LONGEST_FILE_IN_LINES, root};

#[test]
fn files_of_the_page_are_short() {
    for (path, text) in scripts() {
        let lines = text.lines().count();
        assert!(lines <= LONGEST_FILE_IN_LINES, "{path} has {lines} lines");
    }
}

#[test]
fn imports_of_the_page_go_one_way() {
    let scripts = scripts();
    let mut left: BTreeMap<&str, Vec<String>> =
        scripts.iter().map(|(path, text)| (path.as_str(), imports(path, text))).collect();
    assert!(left.values().flatten().count() > 50);
    // What imports nothing that is left is above all others.
    while !left.is_empty() {
        let names: Vec<&str> = left.keys().copied().collect();
        let is_free = |it: &Vec<String>| it.iter().all(|used| !names.contains(&used.as_str()));
        left.retain(|_, used| !is_free(used));
        assert!(left.len() < names.len(), "these import one another: {names:?}");
    }
}

/// The scripts of the page, by their paths without the ending.
fn scripts() -> Vec<(String, String)> {
    let folder = root().join("desk/src");
    let mut found = Vec::new();
    for inner in [folder.clone(), folder.join("words")] {
        for entry in fs::read_dir(&inner).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|it| it == "ts") {
                let name = path.strip_prefix(&folder).unwrap().with_extension("");
                let name = name.to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    assert!(found.len() > 20);
    found
}

/// The scripts that a script imports.
fn imports(path: &str, text: &str) -> Vec<String> {
    let folder = Path::new(path).parent().unwrap();
    let named =
        text.lines().filter_map(|line| line.split_once(" from \"./")?.1.strip_suffix("\";"));
    named.map(|it| folder.join(it).to_string_lossy().replace('\\', "/")).collect()
}
