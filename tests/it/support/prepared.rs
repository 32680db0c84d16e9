//! The way of the tests from a definition to its pages.

use std::sync::Arc;

use leaflet::definition::{self, Leaflet};
use leaflet::diagnostic::{Diagnostic, Source};
use leaflet::document::{self, Document};
use leaflet::files::Resources;
use leaflet::fonts::{self, FontBook};
use leaflet::layout::{self, Layout, PageStyle};
use leaflet::{Compiled, Overrides, shaping};

/// The files of this repository.
pub(crate) fn repository() -> Resources {
    Resources::new(env!("CARGO_MANIFEST_DIR"))
}

/// What the program makes of a definition beside the files of this repository.
pub(crate) fn compile(definition: impl Into<String>) -> Compiled {
    compile_beside(definition, &repository())
}

/// What the program makes of a definition beside other files.
pub(crate) fn compile_beside(definition: impl Into<String>, resources: &Resources) -> Compiled {
    let source = Source::new("leaflet.toml", definition.into());
    leaflet::compile(&source, resources, Overrides::default())
}

/// A leaflet that is read and not yet laid out.
pub(crate) struct Prepared {
    pub(crate) leaflet: Leaflet,
    pub(crate) document: Document,
    pub(crate) fonts: FontBook,
    /// What was found while it was read.
    pub(crate) found: Vec<Diagnostic>,
}

impl Prepared {
    /// A definition beside the files of this repository.
    pub(crate) fn of(definition: impl Into<String>) -> Self {
        let source: Arc<Source> = Source::new("leaflet.toml", definition.into());
        Self::read(&source, &repository())
    }

    /// A definition beside other files.
    pub(crate) fn read(source: &Arc<Source>, resources: &Resources) -> Self {
        let (leaflet, mut found) = definition::parse(source, resources.practice());
        let leaflet = leaflet.unwrap();
        let (document, more) = document::build(&leaflet, resources);
        found.extend(more);
        let prepared = Self::new(leaflet, document, resources);
        Self { found: [found, prepared.found].concat(), ..prepared }
    }

    /// A leaflet and a document that was made of it.
    pub(crate) fn new(leaflet: Leaflet, document: Document, resources: &Resources) -> Self {
        let (fonts, found) = fonts::load(&leaflet, resources);
        Self { leaflet, document, fonts, found }
    }

    /// How its pages are set.
    pub(crate) fn style(&self) -> PageStyle {
        PageStyle::resolve(&self.leaflet, None)
    }

    /// Looks at its pages.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&Layout) -> T) -> T {
        self.look_in(&self.style(), look)
    }

    /// Looks at its pages in a style.
    pub(crate) fn look_in<T>(&self, style: &PageStyle, look: impl FnOnce(&Layout) -> T) -> T {
        let (shaped, found) = shaping::shape(&self.document, &self.fonts, &self.leaflet.style);
        assert_eq!(found, []);
        look(&layout::layout(&shaped, &self.fonts, style))
    }
}
