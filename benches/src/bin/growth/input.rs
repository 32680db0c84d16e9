//! What is compiled, and how it is made.

/// A kind of input.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// The least size in bytes.
    least: usize,
    make: Box<dyn Fn(usize) -> Input>,
}

/// The files of a leaflet.
#[derive(Default)]
pub(crate) struct Input {
    pub(crate) definition: String,
    pub(crate) practice: Option<String>,
    /// Its translation into Turkish.
    pub(crate) catalogue: Option<String>,
    /// The files beside the definition, by name.
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

impl Kind {
    /// A kind of which inputs of about so many bytes are made.
    pub(crate) fn new(
        name: &'static str,
        least: usize,
        make: impl Fn(usize) -> Input + 'static,
    ) -> Self {
        Self { name, least, make: Box::new(make) }
    }

    /// A piece over and over between a begin and an end.
    pub(crate) fn repeated(
        name: &'static str,
        least: usize,
        [begin, piece, end]: [&'static str; 3],
    ) -> Self {
        Self::numbered(name, least, begin, move |_| piece.to_owned(), end)
    }

    /// Pieces by their numbers between a begin and an end.
    pub(crate) fn numbered(
        name: &'static str,
        least: usize,
        begin: &'static str,
        piece: impl Fn(usize) -> String + 'static,
        end: &'static str,
    ) -> Self {
        Self::new(name, least, move |size| {
            Input::of(format!("{begin}{}{end}", pieces(size, &piece)))
        })
    }

    /// The input of so many times the least size.
    pub(crate) fn input(&self, factor: usize) -> Input {
        (self.make)(self.least * factor)
    }
}

impl Input {
    /// A definition alone.
    pub(crate) fn of(definition: String) -> Self {
        Self { definition, ..Self::default() }
    }

    /// The bytes of all files.
    pub(crate) fn size(&self) -> usize {
        let others = self.practice.iter().chain(&self.catalogue).map(String::len);
        let files = self.files.iter().map(|(_, content)| content.len());
        self.definition.len() + others.chain(files).sum::<usize>()
    }
}

/// Pieces by their numbers, as many as make up a size.
pub(crate) fn pieces(size: usize, piece: impl Fn(usize) -> String) -> String {
    let mut all = String::with_capacity(size + 64);
    for number in 1.. {
        if all.len() >= size {
            break;
        }
        all.push_str(&piece(number));
    }
    all
}
