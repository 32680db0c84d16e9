//! Files beside one another use each other in no circle: to read one, a
//! newcomer reads those it uses, and comes to an end. A file and the folder it
//! lies in know each other, which is no circle here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{SourceFile, branches, sources};

/// The path of a module from the crate: `["layout", "columns", "fill"]`.
type Module = Vec<String>;

/// The modules that each module uses, itself and its parents and children aside.
type Uses = BTreeMap<Module, BTreeSet<Module>>;

#[test]
fn files_beside_one_another_use_each_other_in_no_circle() {
    let uses = uses(&sources());
    let circle = uses.keys().find_map(|module| circle(module, &uses));
    let circle = circle.map(|modules| modules.iter().map(|it| it.join("/")).collect::<Vec<_>>());
    assert_eq!(circle, None, "these use each other in a circle");
}

#[test]
fn circle_of_three_files_is_found() {
    let module = |name: &str| vec!["room".to_owned(), name.to_owned()];
    let uses: Uses = [("a", "b"), ("b", "c"), ("c", "b")]
        .map(|(user, used)| (module(user), BTreeSet::from([module(used)])))
        .into();
    assert_eq!(circle(&module("a"), &uses), None, "a is in no circle");
    assert_eq!(circle(&module("b"), &uses), Some(vec![module("b"), module("c")]));
}

#[test]
fn paths_of_a_use_are_all_found() {
    let mut paths = Vec::new();
    add_paths("super::{a::{B, c::D}, E}", &mut Vec::new(), &mut paths);
    let paths: Vec<String> = paths.iter().map(|path| path.join("::")).collect();
    assert_eq!(paths, ["super::a::B", "super::a::c::D", "super::E"]);
}

fn uses(files: &[SourceFile]) -> Uses {
    let modules: BTreeSet<Module> = files.iter().map(|file| module_of(&file.path)).collect();
    let used_by = |file: &SourceFile| {
        let user = module_of(&file.path);
        let paths = used_paths(&file.code).into_iter().filter_map(|path| absolute(&user, path));
        let used = paths.filter_map(|path| longest(path, &modules));
        let used = used.filter(|used| !used.starts_with(&user) && !user.starts_with(used));
        let used = used.collect();
        (user, used)
    };
    files.iter().map(used_by).collect()
}

/// The modules of a circle through this one, from it on.
fn circle(start: &Module, uses: &Uses) -> Option<Vec<Module>> {
    let mut seen = BTreeSet::new();
    let mut ways = vec![vec![start.clone()]];
    while let Some(way) = ways.pop() {
        for used in uses.get(way.last()?).into_iter().flatten() {
            if used == start {
                return Some(way);
            }
            if seen.insert(used) {
                ways.push([way.clone(), vec![used.clone()]].concat());
            }
        }
    }
    None
}

fn module_of(path: &Path) -> Module {
    let path = path.with_extension("");
    let names = path.iter().map(|name| name.to_str().unwrap().to_owned());
    names.filter(|name| name != "mod").collect()
}

/// The paths of all `use` that re-export nothing.
fn used_paths(code: &str) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    let statements = code.split(';').filter_map(|statement| {
        let line = statement.trim_start();
        line.strip_prefix("use ").or_else(|| statement.rsplit_once("\nuse ").map(|(_, path)| path))
    });
    statements.for_each(|path| add_paths(path, &mut Vec::new(), &mut paths));
    paths
}

/// Adds the paths of a tree of them, such as `a::{b, c::d}`, which begin with a
/// prefix.
fn add_paths(tree: &str, prefix: &mut Vec<String>, paths: &mut Vec<Vec<String>>) {
    let tree = tree.trim();
    match tree.split_once("::") {
        Some((name, rest)) if !name.starts_with('{') => {
            prefix.push(name.to_owned());
            add_paths(rest, prefix, paths);
            prefix.pop();
        }
        _ => match tree.strip_prefix('{') {
            Some(list) => branches(list).into_iter().for_each(|it| add_paths(it, prefix, paths)),
            None => paths.push([prefix.clone(), vec![tree.to_owned()]].concat()),
        },
    }
}

/// A path from the crate, of one that begins there or at `super`.
fn absolute(user: &Module, path: Vec<String>) -> Option<Module> {
    let ups = path.iter().take_while(|name| *name == "super").count();
    match path.first()?.as_str() {
        "crate" => Some(path[1..].to_vec()),
        "super" => Some([&user[..user.len().checked_sub(ups)?], &path[ups..]].concat()),
        _ => None,
    }
}

/// The longest begin of a path that is a module.
fn longest(path: Module, modules: &BTreeSet<Module>) -> Option<Module> {
    (1..=path.len()).rev().map(|length| path[..length].to_vec()).find(|it| modules.contains(it))
}
