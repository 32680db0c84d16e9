//! The codes by which pages refer to glyphs.
//!
//! A code represents a cluster (see [`clusters`](mod@super::clusters)).
//! `ToUnicode` has one text for each code, so a glyph with different texts in
//! different places has several codes: a space and a no-break space, an
//! ordinary and a no-break hyphen.
//!
//! With TrueType outlines several codes can map to one glyph. With CFF outlines
//! a code is its glyph (ISO 32000-1, 9.7.4.2), so such a face is written as
//! several fonts, the second with the glyphs that have a second text. There are
//! seldom more than two, and the second is small.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::WriteError;
use super::clusters::{Cluster, CodeGlyph, Composite, PageClusters, clusters};
use crate::fonts::{FaceId, FontBook, OutlineFormat};
use crate::layout::{Item, Page, TextRun};

/// The codes of all faces on the pages, by [`FaceId`].
#[derive(Debug, Default)]
pub(super) struct Codes<'a> {
    faces: Vec<Option<FaceCodes<'a>>>,
}

impl<'a> Codes<'a> {
    /// The faces with codes.
    pub(super) fn faces(&self) -> impl Iterator<Item = (FaceId, &FaceCodes<'a>)> {
        (0u8..).zip(&self.faces).filter_map(|(id, face)| Some((FaceId(id), face.as_ref()?)))
    }

    /// The codes of a face.
    pub(super) fn face(&self, face: FaceId) -> Option<&FaceCodes<'a>> {
        self.faces.get(usize::from(face.0))?.as_ref()
    }

    /// Adds the clusters of a page.
    fn add_page(&mut self, page: &Page<'a>, fonts: &FontBook) -> Result<(), WriteError> {
        for run in page.all().flat_map(runs) {
            let face = self.face_mut(run.face, fonts);
            for cluster in face.clusters(run) {
                face.add(face.form(&cluster), cluster.text)?;
            }
        }
        Ok(())
    }

    fn face_mut(&mut self, face: FaceId, fonts: &FontBook) -> &mut FaceCodes<'a> {
        let index = usize::from(face.0);
        if self.faces.len() <= index {
            self.faces.resize_with(index + 1, || None);
        }
        self.faces[index].get_or_insert_with(|| FaceCodes {
            are_glyphs: fonts.outlines(face) == OutlineFormat::Cff,
            units_per_em: fonts.units_per_em(face),
            ..FaceCodes::default()
        })
    }
}

/// The codes of a face.
#[derive(Debug, Default)]
pub(super) struct FaceCodes<'a> {
    /// The first entry of each glyph plus one, or 0.
    first: Vec<u16>,
    /// The first entry of each composite plus one.
    first_of_composite: BTreeMap<Composite, u16>,
    entries: Vec<CodeEntry<'a>>,
    /// Whether a font can have only one code for a glyph.
    are_glyphs: bool,
    units_per_em: u16,
    /// The entries of each font of the face by code; the first code is 1.
    fonts: Vec<Vec<u16>>,
}

/// A code of one of the fonts that a face is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Code {
    pub(super) font: usize,
    pub(super) code: u16,
}

#[derive(Debug)]
struct CodeEntry<'a> {
    form: CodeGlyph,
    text: &'a str,
    /// The next entry of the same form plus one, or 0.
    next: u16,
    code: Code,
}

impl<'a> FaceCodes<'a> {
    /// The number of fonts that the face is written as.
    pub(super) fn font_count(&self) -> usize {
        self.fonts.len()
    }

    /// The form and the text of each code of a font, from code 1 on.
    pub(super) fn forms(&self, font: usize) -> impl Iterator<Item = (&CodeGlyph, &'a str)> {
        self.fonts.get(font).into_iter().flatten().map(|&index| {
            let entry = &self.entries[usize::from(index)];
            (&entry.form, entry.text)
        })
    }

    /// The clusters of a run, one for each code.
    pub(super) fn clusters<'r, 't>(
        &self,
        run: &'r TextRun<'t>,
    ) -> impl Iterator<Item = Cluster<'r, 't>> + use<'r, 't> {
        clusters(run, self.are_glyphs)
    }

    /// The code of the form of a cluster.
    pub(super) fn code(&self, form: &CodeGlyph, cluster: &Cluster) -> Code {
        self.entry(form, cluster.text).map_or(Code::default(), |it| it.code)
    }

    /// The form that draws a cluster.
    pub(super) fn form(&self, cluster: &Cluster) -> CodeGlyph {
        match cluster.glyphs {
            [glyph] if self.are_glyphs => CodeGlyph::Glyph(glyph.id),
            _ => cluster.form(self.units_per_em),
        }
    }

    /// The entry of a form with this text.
    fn entry(&self, form: &CodeGlyph, text: &str) -> Option<&CodeEntry<'a>> {
        let mut next = self.first_of(form);
        while let Some(entry) = self.entry_at(next) {
            if is_same(entry.text, text) {
                return Some(entry);
            }
            next = entry.next;
        }
        None
    }

    /// The entry whose number plus one this is; `None` for 0.
    fn entry_at(&self, number: u16) -> Option<&CodeEntry<'a>> {
        self.entries.get(usize::from(number).checked_sub(1)?)
    }

    fn first_of(&self, form: &CodeGlyph) -> u16 {
        let first = match form {
            CodeGlyph::Glyph(glyph) => self.first.get(usize::from(*glyph)),
            CodeGlyph::Composite(composite) => self.first_of_composite.get(composite),
        };
        first.copied().unwrap_or_default()
    }

    fn add(&mut self, form: CodeGlyph, text: &'a str) -> Result<(), WriteError> {
        if self.entry(&form, text).is_some() { Ok(()) } else { self.add_new(form, text) }
    }

    /// Adds a form that is borrowed, which is seldom new.
    fn add_known(&mut self, form: &CodeGlyph, text: &'a str) -> Result<(), WriteError> {
        if self.entry(form, text).is_some() { Ok(()) } else { self.add_new(form.clone(), text) }
    }

    fn add_new(&mut self, form: CodeGlyph, text: &'a str) -> Result<(), WriteError> {
        let number = u16::try_from(self.entries.len() + 1)
            .map_err(|_| WriteError::Other("more than 65,535 glyphs of a face".to_owned()))?;
        let next = std::mem::replace(self.first_mut(&form), number);
        self.entries.push(CodeEntry { form, text, next, code: Code::default() });
        Ok(())
    }

    fn first_mut(&mut self, form: &CodeGlyph) -> &mut u16 {
        match form {
            CodeGlyph::Glyph(glyph) => {
                let place = usize::from(*glyph);
                if self.first.len() <= place {
                    self.first.resize(place + 1, 0);
                }
                &mut self.first[place]
            }
            CodeGlyph::Composite(composite) => {
                self.first_of_composite.entry(composite.clone()).or_default()
            }
        }
    }

    /// Numbers the codes in the order of their texts: neighbours in the
    /// alphabet have neighbouring codes, which keeps ToUnicode short.
    fn number(&mut self) {
        let mut order: Vec<u16> = (0..self.entries.len() as u16).collect();
        let key = |index: u16| {
            let entry = &self.entries[usize::from(index)];
            (entry.text, &entry.form)
        };
        order.sort_by(|&one, &other| key(one).cmp(&key(other)));
        for index in order {
            let font = self.font_of(index);
            if self.fonts.len() <= font {
                self.fonts.push(Vec::new());
            }
            self.fonts[font].push(index);
            let code = self.fonts[font].len() as u16;
            self.entries[usize::from(index)].code = Code { font, code };
        }
    }

    /// The font of an entry. If a glyph can have only one code in a font, it is
    /// the first font in which the glyph has none yet.
    fn font_of(&self, index: u16) -> usize {
        if !self.are_glyphs {
            return 0;
        }
        let first = self.entry_at(self.first_of(&self.entries[usize::from(index)].form));
        std::iter::successors(first, |before| self.entry_at(before.next))
            .filter(|entry| entry.code != Code::default())
            .count()
    }
}

/// Whether two texts are the same. Most have one byte, for which a call to compare
/// them takes longest.
fn is_same(one: &str, other: &str) -> bool {
    match (one.as_bytes(), other.as_bytes()) {
        ([one], [other]) => one == other,
        (one, other) => one == other,
    }
}

/// Gives codes to all glyphs of the pages. Of a page that is kept the clusters are known.
pub(super) fn collect<'a>(
    pages: &[Page<'a>],
    kept: &'a [Option<Arc<PageClusters>>],
    fonts: &FontBook,
) -> Result<Codes<'a>, WriteError> {
    let mut codes = Codes::default();
    for (page, kept) in pages.iter().zip(kept) {
        match kept {
            None => codes.add_page(page, fonts)?,
            Some(kept) => {
                for (face, form, text) in &kept.0 {
                    codes.face_mut(*face, fonts).add_known(form, text)?;
                }
            }
        }
    }
    for face in codes.faces.iter_mut().flatten() {
        face.number();
    }
    Ok(codes)
}

/// The clusters of a page, each once.
pub(super) fn clusters_of(page: &Page, fonts: &FontBook) -> Result<PageClusters, WriteError> {
    let mut codes = Codes::default();
    codes.add_page(page, fonts)?;
    let of_face = |(id, face): (FaceId, &FaceCodes<'_>)| {
        let cluster = |entry: &CodeEntry<'_>| (id, entry.form.clone(), entry.text.to_owned());
        face.entries.iter().map(cluster).collect::<Vec<_>>()
    };
    Ok(PageClusters(codes.faces().flat_map(of_face).collect()))
}

/// The runs of an item.
fn runs<'p, 'a>(item: &'p Item<'a>) -> Vec<&'p TextRun<'a>> {
    match item {
        Item::Text(run) => vec![run],
        Item::Drawing(drawing) => {
            let runs = drawing.lettering.iter().flat_map(|line| &line.runs);
            runs.map(|it| &it.run).collect()
        }
        Item::Rule(_) => Vec::new(),
    }
}
