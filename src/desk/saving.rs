//! Saving: the definition and its PDF, never over a file that changed meanwhile; and new
//! leaflets.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;
use serde_json::{Value, json};

use super::journal::Journal;
use super::messages::diagnostics;
use super::open_file::OpenFile;
use super::places::TextPlaces;
use super::reply::DeskError;
use super::state::DeskState;
use crate::compile::{Compiled, Overrides, read_all};
use crate::definition::edit::{Change, EditPath, edit, leaf_values, shown_value};
use crate::diagnostic::{KeyFile, Language, OutputProblem, Source, has_errors};
use crate::files::{
    Disk, Edits, Files, PracticeFile, create_file, folder_of, name, read_text, replace_file,
};
use crate::templates::{DEFINITION, PRACTICE, Template};

/// A request for a new leaflet.
#[derive(Debug, Deserialize)]
pub(super) struct NewLeaflet {
    name: String,
    #[serde(default)]
    template: String,
    #[serde(default)]
    language: String,
}

/// A request for the file of a practice.
#[derive(Debug, Deserialize)]
pub(super) struct NewPractice {
    name: String,
}

/// The templates in the language of the page.
pub(super) fn templates(speaker: Language) -> Value {
    let one = |it: Template| json!({ "id": it.name(), "name": it.in_words(speaker) });
    Template::ALL.map(one).to_vec().into()
}

impl DeskState {
    /// Writes a file and, of a leaflet, its PDF.
    pub(super) fn save(
        &self,
        file: &OpenFile,
        client: &str,
        speaker: Language,
    ) -> Result<Value, DeskError> {
        let mut work = file.work()?;
        let on_disk = read_text(&Disk, &file.path).map_err(DeskError::of_problem)?;
        if on_disk != work.disk && on_disk != work.text {
            let blocks = differences(&work.disk, &work.text, &on_disk);
            return Err(DeskError::changed_on_disk(blocks));
        }
        if on_disk != work.text && file.view(&work.text).is_err() {
            return Err(DeskError::still_broken());
        }
        let mut files = Vec::new();
        if on_disk != work.text {
            replace_file(&file.path, work.text.as_bytes())?;
            files.push(name(&self.within(&file.path)));
        }
        work.disk = work.text.clone();
        work.count(client);
        work.unkept = None;
        Journal::remove(&file.path);
        let (revision, text) = (work.revision, work.text.clone());
        drop(work);
        let mut reply = json!({ "revision": revision, "unsaved": false, "pdf_failed": null });
        if file.kind == KeyFile::Leaflet {
            let (compiled, source) = self.compiled(file, &text)?;
            let pdf_path = file.path.with_extension("pdf");
            let failed = match &compiled.pdf {
                Some(pdf) => replace_file(&pdf_path, pdf).err().map(OutputProblem::into),
                None => compiled
                    .diagnostics
                    .iter()
                    .find(|it| has_errors(std::slice::from_ref(it)))
                    .map(|it| it.problem.clone()),
            };
            match failed {
                Some(problem) => reply["pdf_failed"] = self.reader(speaker).told(&problem).into(),
                None => files.push(name(&self.within(&pdf_path))),
            }
            let view = file.view(&text).ok();
            let places = view.as_ref().map(TextPlaces::new);
            let of = (&source, file.kind);
            reply["diagnostics"] =
                diagnostics(&compiled.diagnostics, of, places, self.reader(speaker));
        }
        if file.kind == KeyFile::Practice {
            reply["diagnostics"] = self.of_practice(file, speaker)?["diagnostics"].take();
        }
        reply["files"] = files.into();
        reply["unsaved"] = file.work()?.is_unsaved().into();
        self.events.tell(json!({
            "kind": "changed", "id": file.id, "client": client, "revision": revision
        }));
        Ok(reply)
    }

    /// The PDF of a file with this text: what is typed meanwhile is not in it.
    pub(super) fn compiled(
        &self,
        file: &OpenFile,
        text: &str,
    ) -> Result<(Compiled, Arc<Source>), DeskError> {
        let mut edits = Edits::over(self.files_with_edits()?);
        edits.write(&file.path, text.as_bytes());
        let files: Arc<dyn Files> = Arc::new(edits);
        let (source, resources) =
            read_all(&files, &file.path, None).map_err(DeskError::of_problem)?;
        let overrides = Overrides { today: self.settings.today, ..Overrides::default() };
        Ok((self.session.compile(&source, &resources, overrides), source))
    }

    /// Takes the file on disk as the base, with every block of mine that is not to be
    /// theirs.
    pub(super) fn resolve(
        &self,
        file: &OpenFile,
        client: &str,
        theirs: &BTreeSet<String>,
    ) -> Result<(), DeskError> {
        let mut work = file.work()?;
        let on_disk = read_text(&Disk, &file.path).map_err(DeskError::of_problem)?;
        let merged = merged(&work.disk, &work.text, &on_disk, theirs)?;
        work.disk = on_disk;
        file.keep(&mut work, merged, client, None);
        Ok(())
    }

    /// Makes a leaflet of its own folder; returns its id.
    pub(super) fn new_leaflet(&self, request: &NewLeaflet) -> Result<Value, DeskError> {
        let folder: String = folder_name(&request.name);
        if folder.is_empty() {
            return Err(DeskError::not_possible(
                "geef de folder een naam van letters of cijfers",
                "give the leaflet a name of letters or digits",
            ));
        }
        let template = Template::called(&request.template).unwrap_or(Template::Explanation);
        let language =
            if request.language.starts_with("en") { Language::English } else { Language::Dutch };
        let title = Change::SetText(path("title"), request.name.trim().to_owned());
        let text =
            edit(template.definition(language), &[title]).map_err(super::changes::in_words)?;
        let path = self.settings.folder.join(folder).join(DEFINITION);
        if Disk.is_there(&path) {
            return Err(DeskError::not_possible(
                "er is al een folder met deze naam",
                "there is a leaflet of this name already",
            ));
        }
        create_file(&path, text.as_bytes())?;
        let has_practice = PracticeFile::above(&Disk, &path).is_ok_and(|it| it.is_some());
        for file in template.files(language) {
            let place = match file.path {
                DEFINITION => continue,
                PRACTICE if has_practice => continue,
                // All leaflets of the folder share it.
                PRACTICE => self.settings.folder.join(PRACTICE),
                path_in_leaflet => folder_of(&path).join(path_in_leaflet),
            };
            if !Disk.is_there(&place) {
                create_file(&place, file.contents.as_bytes())?;
            }
        }
        self.events.tell(json!({ "kind": "folder" }));
        Ok(json!({ "id": self.id_of(&path) }))
    }

    /// Makes the file of the practice, with its name; overwrites nothing.
    pub(super) fn new_practice(&self, request: &NewPractice) -> Result<Value, DeskError> {
        let name = request.name.trim();
        if name.is_empty() {
            return Err(DeskError::not_possible(
                "vul de naam van de praktijk in",
                "fill in the name of the practice",
            ));
        }
        if self.practice_path().is_none() {
            let name = Change::SetText(path("practice.name"), name.to_owned());
            let text = edit("", &[name]).map_err(super::changes::in_words)?;
            create_file(&self.settings.folder.join(PRACTICE), text.trim_start().as_bytes())?;
            self.events.tell(json!({ "kind": "folder" }));
        }
        Ok(json!({ "id": super::state::PRACTICE }))
    }
}

/// A name as that of a folder, which every system takes.
fn folder_name(name: &str) -> String {
    let kept = |it: char| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_');
    let name: String = name.chars().filter(|&it| kept(it)).take(60).collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join("-").to_lowercase();
    let is_device = ["con", "prn", "aux", "nul", "com", "lpt"]
        .iter()
        .any(|it| name.strip_prefix(it).is_some_and(|rest| rest.is_empty() || rest.len() == 1));
    if is_device { format!("{name}-folder") } else { name }
}

/// The blocks in which three texts of a file differ: as it was read, as it is on the
/// desk, and as it is on disk. If sections were added or moved, that is the whole file.
fn differences(before: &str, mine: &str, theirs: &str) -> Value {
    let block = |id: &str, [before, mine, theirs]: [Option<&str>; 3]| {
        let differs = match (mine == before, theirs == before) {
            (false, false) => "both",
            (false, true) => "mine",
            (true, _) => "theirs",
        };
        json!({ "id": id, "before": before, "mine": mine, "theirs": theirs, "differs": differs })
    };
    let Some(values) = comparable(before, mine, theirs) else {
        return json!([block("", [before, mine, theirs].map(Some))]);
    };
    let one = |(path, values): &(String, [Option<String>; 3])| {
        let shown = [0, 1, 2].map(|at| values[at].as_deref().map(shown_value));
        let mut block = block(path, [0, 1, 2].map(|at| values[at].as_deref()));
        for (name, value) in ["before", "mine", "theirs"].into_iter().zip(shown) {
            block[name] = value.into();
        }
        block
    };
    values.iter().map(one).collect::<Vec<_>>().into()
}

/// The values that differ, by their paths; `None` if the files cannot be compared value
/// by value.
fn comparable(
    before: &str,
    mine: &str,
    theirs: &str,
) -> Option<Vec<(String, [Option<String>; 3])>> {
    let texts = [before, mine, theirs].map(leaf_values);
    let [Ok(before), Ok(mine), Ok(theirs)] = texts else { return None };
    let all = [before, mine, theirs];
    let tables = |values: &[(EditPath, String)]| {
        values.iter().filter_map(|(path, _)| path.table()).collect::<BTreeSet<EditPath>>()
    };
    if tables(&all[0]) != tables(&all[1]) || tables(&all[0]) != tables(&all[2]) {
        return None;
    }
    let paths: BTreeSet<&EditPath> = all.iter().flatten().map(|(path, _)| path).collect();
    let value = |values: &[(EditPath, String)], path: &EditPath| {
        values.iter().find(|(known, _)| known == path).map(|(_, value)| value.clone())
    };
    let mut found = Vec::new();
    for path in paths {
        let values = [0, 1, 2].map(|at| value(&all[at], path));
        if values[0] != values[1] || values[0] != values[2] {
            found.push((path.to_string(), values));
        }
    }
    Some(found)
}

/// The file on disk with my value of each block that is not to be theirs.
fn merged(
    before: &str,
    mine: &str,
    theirs: &str,
    chosen: &BTreeSet<String>,
) -> Result<String, DeskError> {
    let Some(values) = comparable(before, mine, theirs) else {
        return Ok(if chosen.contains("") { theirs } else { mine }.to_owned());
    };
    let mut changes = Vec::new();
    for (id, [_, mine, theirs]) in values {
        if chosen.contains(&id) || mine == theirs {
            continue;
        }
        changes.push(match mine {
            Some(value) => Change::SetValue(path(&id), value),
            None => Change::Remove(path(&id)),
        });
    }
    edit(theirs, &changes).map_err(super::changes::in_words)
}

fn path(written: &str) -> EditPath {
    EditPath::parse(written).unwrap_or_else(EditPath::top)
}

/// The folder of a file on disk, for pictures.
pub(super) fn beside(file: &OpenFile) -> &Path {
    folder_of(&file.path)
}
