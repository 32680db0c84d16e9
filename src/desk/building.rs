//! Makes the PDFs of all leaflets, each in its own language and in every language it is
//! translated into; what is not approved is not made, as on the command line.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};

use super::definitions::definitions;
use super::messages::{Reader, diagnostics};
use super::state::DeskState;
use crate::compile::{Compiled, Original, Overrides, languages_of, read_all, target};
use crate::definition::LanguageTag;
use crate::diagnostic::{Diagnostic, KeyFile, Language, Severity, Source};
use crate::files::{Disk, Files, Resources, name, replace_file};

/// A leaflet as it is saved.
struct SavedLeaflet<'a> {
    path: &'a Path,
    source: Arc<Source>,
    resources: Resources,
    /// Its own pages, shared by all its languages.
    original: Original,
}

impl DeskState {
    /// Makes the PDFs of all leaflets, as they are saved.
    pub(super) fn build_all(&self, speaker: Language) -> Value {
        let paths = definitions(&self.settings.folder);
        let all = paths.iter().map(|path| self.build(path, self.reader(speaker)));
        json!({ "results": all.collect::<Vec<_>>() })
    }

    fn build(&self, path: &Path, reader: Reader<'_>) -> Value {
        let file = name(&self.within(path));
        let mut result = json!({ "id": self.id_of(path), "file": file, "pdf": null, "why": null, "languages": [], "diagnostics": [] });
        let files: Arc<dyn Files> = Arc::new(Disk);
        let (source, resources) = match read_all(&files, path, None) {
            Ok(read) => read,
            Err(problem) => {
                result["why"] = reader.told(&problem.into()).into();
                return result;
            }
        };
        let leaflet = SavedLeaflet { path, source, resources, original: Original::default() };
        let overrides = Overrides { today: self.settings.today, ..Overrides::default() };
        let compiled = self.session.compile(&leaflet.source, &leaflet.resources, overrides);
        let of = (&leaflet.source, KeyFile::Leaflet);
        result["diagnostics"] = diagnostics(&compiled.diagnostics, of, None, reader);
        self.write(&mut result, compiled, &path.with_extension("pdf"), reader);
        let languages = languages_of(&Disk, path);
        let languages = languages.iter().map(|tag| self.build_in(&leaflet, tag, reader));
        result["languages"] = languages.collect::<Vec<_>>().into();
        result
    }

    fn build_in(
        &self,
        leaflet: &SavedLeaflet<'_>,
        language: &LanguageTag,
        reader: Reader<'_>,
    ) -> Value {
        let SavedLeaflet { path, source, resources, original } = leaflet;
        let overrides = Overrides { today: self.settings.today, ..Overrides::default() };
        let compiled = match target(language, path, resources, original, false) {
            Ok(target) => self.session.compile_translated(source, resources, overrides, &target),
            Err(found) => Compiled::failed(found),
        };
        let mut result = json!({ "tag": language.0, "pdf": null, "why": null });
        let pdf = path.with_extension(format!("{}.pdf", language.0));
        self.write(&mut result, compiled, &pdf, reader);
        result
    }

    /// Writes a PDF, or says why there is none, and whether an older one stays.
    fn write(&self, result: &mut Value, compiled: Compiled, path: &Path, reader: Reader<'_>) {
        let shown = name(&self.within(path));
        let is_error = |it: &&Diagnostic| it.severity() == Severity::Error;
        let why = match &compiled.pdf {
            Some(pdf) => replace_file(path, pdf).err().map(Into::into),
            None => compiled.diagnostics.iter().find(is_error).map(|it| it.problem.clone()),
        };
        match why {
            None if compiled.pdf.is_some() => result["pdf"] = shown.into(),
            why => {
                result["why"] = why.map(|problem| reader.told(&problem)).into();
                result["older"] = Disk.is_file(path).then_some(shown).into();
            }
        }
    }
}
