//! A written file read again: what it says, not what was meant.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A file read again.
pub(crate) struct Pdf {
    pub(crate) document: Document,
    /// The text of each sequence, by page and MCID.
    texts: BTreeMap<(ObjectId, i64), String>,
}

impl Pdf {
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).unwrap();
        let mut texts = BTreeMap::new();
        for page in document.get_pages().into_values() {
            read_page(&document, page, &mut texts);
        }
        Self { document, texts }
    }

    pub(crate) fn catalog(&self) -> &Dictionary {
        self.document.catalog().unwrap()
    }

    /// The structure tree, an element a line, two spaces for each level, the
    /// text of each stretch of content in quotes. A word that is divided at a
    /// line's end is in two stretches.
    pub(crate) fn structure(&self) -> String {
        let root = self.dictionary(self.catalog().get(b"StructTreeRoot").unwrap());
        let mut lines = String::new();
        self.kids(root, None, 0, &mut lines);
        lines
    }

    /// All text in the order of the structure tree, as it is read aloud: a
    /// line for each block.
    pub(crate) fn read_aloud(&self) -> String {
        let structure = self.structure();
        let mut text = String::new();
        for line in structure.lines() {
            match line.trim_start().strip_prefix('"') {
                Some(content) => text.push_str(content.strip_suffix('"').unwrap()),
                None if is_within_a_line(line) => {}
                None => text.push('\n'),
            }
        }
        text
    }

    fn kids(&self, element: &Dictionary, page: Option<ObjectId>, depth: usize, lines: &mut String) {
        let page = element.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        match element.get(b"K") {
            Ok(Object::Array(kids)) => {
                for kid in kids {
                    self.kid(kid, page, depth, lines);
                }
            }
            Ok(kid) => self.kid(kid, page, depth, lines),
            Err(_) => {}
        }
    }

    fn kid(&self, kid: &Object, page: Option<ObjectId>, depth: usize, lines: &mut String) {
        let indent = "  ".repeat(depth);
        if let Object::Integer(sequence) = kid {
            let text = self.text(page.unwrap(), *sequence);
            return lines.push_str(&format!("{indent}\"{text}\"\n"));
        }
        let entries = self.dictionary(kid);
        match entries.get(b"Type").and_then(Object::as_name) {
            Ok(b"MCR") => {
                let page = entries.get(b"Pg").unwrap().as_reference().unwrap();
                let sequence = entries.get(b"MCID").unwrap().as_i64().unwrap();
                lines.push_str(&format!("{indent}\"{}\"\n", self.text(page, sequence)));
            }
            Ok(b"OBJR") => {
                let annotation = self.dictionary(entries.get(b"Obj").unwrap());
                lines.push_str(&format!("{indent}-> {}\n", self.target(annotation)));
            }
            _ => {
                let role = name(entries, b"S");
                lines.push_str(&format!("{indent}{role}{}\n", self.attributes(entries)));
                self.kids(entries, page, depth + 1, lines);
            }
        }
    }

    fn attributes(&self, element: &Dictionary) -> String {
        let mut words = String::new();
        if let Ok(alt) = element.get(b"Alt") {
            words.push_str(&format!(" alt={:?}", lopdf::decode_text_string(alt).unwrap()));
        }
        if let Ok(language) = element.get(b"Lang") {
            words.push_str(&format!(" lang={}", plain(language)));
        }
        if let Ok(attributes) = element.get(b"A") {
            for (key, value) in self.dictionary(attributes).iter().filter(|(key, _)| *key != b"O") {
                words.push_str(&format!(" {}={}", String::from_utf8_lossy(key), plain(value)));
            }
        }
        words
    }

    /// The bookmarks, one a line, two spaces for each level, and where they
    /// lead.
    pub(crate) fn bookmarks(&self) -> String {
        let mut lines = String::new();
        if let Ok(outline) = self.catalog().get(b"Outlines") {
            self.bookmarks_under(self.dictionary(outline), 0, &mut lines);
        }
        lines
    }

    fn bookmarks_under(&self, parent: &Dictionary, depth: usize, lines: &mut String) {
        let mut next = parent.get(b"First").ok();
        while let Some(bookmark) = next.map(|bookmark| self.dictionary(bookmark)) {
            let title = lopdf::decode_text_string(bookmark.get(b"Title").unwrap()).unwrap();
            let indent = "  ".repeat(depth);
            lines.push_str(&format!("{indent}{title} -> {}\n", self.target(bookmark)));
            self.bookmarks_under(bookmark, depth + 1, lines);
            next = bookmark.get(b"Next").ok();
        }
    }

    /// The XMP packet.
    pub(crate) fn metadata(&self) -> String {
        let id = self.catalog().get(b"Metadata").unwrap().as_reference().unwrap();
        let stream = self.document.get_object(id).unwrap().as_stream().unwrap();
        String::from_utf8(stream.decompressed_content().unwrap()).unwrap()
    }

    /// The annotations of all pages.
    pub(crate) fn annotations(&self) -> Vec<&Dictionary> {
        let pages = self.document.get_pages().into_values();
        let of_page = |page| self.document.get_page_annotations(page).unwrap();
        pages.flat_map(of_page).collect()
    }

    /// The content of a page in short: sequences by their role, strings as
    /// what they say, colours and fonts left out.
    pub(crate) fn content_in_words(&self, page: u32) -> String {
        let id = self.document.get_pages()[&page];
        let fonts = fonts(&self.document, id);
        let content = Content::decode(&self.document.get_page_content(id)).unwrap();
        let mut font = &ToUnicode::new();
        let mut words = Vec::new();
        for operation in &content.operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "BDC" | "BMC" => words.push(format!("{}:", plain(&operands[0]))),
                "Tf" => font = &fonts[operands[0].as_name().unwrap()],
                "TJ" => words.push(format!("[{}]", shown_parts(&operands[0], font))),
                key @ ("Td" | "Tc" | "Ts") => {
                    words.extend(operands.iter().map(plain));
                    words.push(key.to_owned());
                }
                _ => {}
            }
        }
        words.join(" ")
    }

    /// The lines of all pages as they stand on paper, in the order in which they
    /// are drawn, their hyphens included.
    pub(crate) fn lines(&self) -> Vec<String> {
        let pages = self.document.get_pages().into_values();
        pages.flat_map(|page| self.lines_of(page)).collect()
    }

    fn lines_of(&self, page: ObjectId) -> Vec<String> {
        let fonts = fonts(&self.document, page);
        let content = Content::decode(&self.document.get_page_content(page)).unwrap();
        let mut font = &ToUnicode::new();
        let mut lines: Vec<(f32, String)> = Vec::new();
        let mut baseline = 0.0;
        for operation in &content.operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "BT" => baseline = 0.0,
                "Td" => baseline += operands[1].as_float().unwrap(),
                "Tf" => font = &fonts[operands[0].as_name().unwrap()],
                "TJ" => {
                    let is_new = lines.last().is_none_or(|last| (last.0 - baseline).abs() > 0.5);
                    if is_new {
                        lines.push((baseline, String::new()));
                    }
                    let text = &mut lines.last_mut().unwrap().1;
                    text.push_str(&said(operands[0].as_array().unwrap(), font).concat());
                }
                _ => {}
            }
        }
        lines.into_iter().map(|(_, text)| text.replace('\u{AD}', "-")).collect()
    }

    /// Whether a code of some font says nothing.
    pub(crate) fn says_nothing_somewhere(&self) -> bool {
        let pages = self.document.get_pages().into_values();
        let fonts = pages.flat_map(|page| fonts(&self.document, page).into_values());
        fonts.flat_map(ToUnicode::into_values).any(|said| said.is_empty())
    }

    /// Where an annotation or a bookmark leads.
    pub(crate) fn target(&self, annotation: &Dictionary) -> String {
        if let Ok(action) = annotation.get(b"A") {
            let uri = self.dictionary(action).get(b"URI").unwrap().as_str().unwrap();
            return String::from_utf8_lossy(uri).into_owned();
        }
        let destination = annotation.get(b"Dest").unwrap().as_array().unwrap();
        let page = destination[0].as_reference().unwrap();
        let pages = self.document.get_pages();
        let number = pages.iter().find(|(_, id)| **id == page).unwrap().0;
        format!("page {number} at {}", plain(&destination[3]))
    }

    /// The page of the first Figure, and how high its drawing reaches, from
    /// the foot of the page.
    pub(crate) fn top_of_figure(&self) -> (u32, f32) {
        let elements = self.document.objects.values().filter_map(|object| object.as_dict().ok());
        let is_figure = |element: &&Dictionary| {
            element.get(b"S").and_then(Object::as_name).is_ok_and(|role| role == b"Figure")
        };
        let figure = elements.into_iter().find(is_figure).unwrap();
        let attributes = self.dictionary(figure.get(b"A").unwrap());
        let area = attributes.get(b"BBox").unwrap().as_array().unwrap();
        let page = figure.get(b"Pg").unwrap().as_reference().unwrap();
        let number = self.document.get_pages().into_iter().find(|(_, id)| *id == page).unwrap().0;
        (number, area[3].as_float().unwrap())
    }

    fn text(&self, page: ObjectId, sequence: i64) -> String {
        self.texts.get(&(page, sequence)).cloned().unwrap_or_default()
    }

    /// A dictionary, looked up where it is only named.
    pub(crate) fn dictionary<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        self.document.dereference(object).unwrap().1.as_dict().unwrap()
    }
}

fn name(entries: &Dictionary, key: &[u8]) -> String {
    String::from_utf8_lossy(entries.get(key).unwrap().as_name().unwrap()).into_owned()
}

/// Whether a line of the structure is an element that begins no new line.
fn is_within_a_line(line: &str) -> bool {
    let role = line.trim_start().split(' ').next().unwrap_or_default();
    matches!(role, "Link" | "Form" | "Span" | "->")
}

/// An object in short.
fn plain(object: &Object) -> String {
    match object {
        Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
        Object::Integer(number) => number.to_string(),
        Object::Real(number) => number.to_string(),
        Object::Array(objects) => {
            let words = objects.iter().map(plain).collect::<Vec<_>>();
            format!("[{}]", words.join(" "))
        }
        other => format!("{other:?}"),
    }
}

/// What each code of a font says.
pub(crate) type ToUnicode = BTreeMap<u16, String>;

fn read_page(document: &Document, id: ObjectId, texts: &mut BTreeMap<(ObjectId, i64), String>) {
    let fonts = fonts(document, id);
    let mut reader = Reader { document, page: id, fonts: &fonts, marked: Vec::new(), texts };
    reader.read(&document.get_page_content(id));
    assert!(reader.marked.is_empty(), "marked content without an end");
}

/// What reads the content of a page and of the drawings on it.
struct Reader<'r> {
    document: &'r Document,
    page: ObjectId,
    fonts: &'r BTreeMap<Vec<u8>, ToUnicode>,
    marked: Vec<Marked>,
    texts: &'r mut BTreeMap<(ObjectId, i64), String>,
}

impl Reader<'_> {
    fn read(&mut self, content: &[u8]) {
        let content = Content::decode(content).unwrap();
        let mut font = &ToUnicode::new();
        for operation in &content.operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "BDC" | "BMC" => self.marked.push(Marked::read(operands)),
                "EMC" => {
                    assert!(self.marked.pop().is_some(), "more ends of marked content than begins");
                }
                "Tf" => font = &self.fonts[operands[0].as_name().unwrap()],
                "TJ" => self.say(said(operands[0].as_array().unwrap(), font)),
                "Do" => {
                    if let Some(form) = self.form(operands[0].as_name().unwrap()) {
                        self.read(&form);
                    }
                }
                _ => {}
            }
        }
    }

    fn say(&mut self, mut said: Vec<&str>) {
        let sequence = self.marked.iter().find_map(|it| match it {
            Marked::Sequence(sequence) => Some(*sequence),
            _ => None,
        });
        let Some(sequence) = sequence else { return };
        if self.marked.contains(&Marked::Reversed) {
            said.reverse();
        }
        self.texts.entry((self.page, sequence)).or_default().push_str(&said.concat());
    }

    /// The content of a drawing; none of a picture of pixels.
    fn form(&self, name: &[u8]) -> Option<Vec<u8>> {
        let (own, shared) = self.document.get_page_resources(self.page).unwrap();
        let shared = shared.first().map(|id| self.document.get_dictionary(*id).unwrap());
        let objects = own.or(shared)?.get_deref(b"XObject", self.document).ok()?;
        let object = objects.as_dict().unwrap().get_deref(name, self.document).unwrap();
        let stream = object.as_stream().unwrap();
        let is_form = stream.dict.get(b"Subtype").unwrap().as_name().unwrap() == b"Form";
        is_form.then(|| stream.decompressed_content().unwrap())
    }
}

/// Marked content that is open.
#[derive(PartialEq)]
enum Marked {
    /// A sequence of an element, by its number.
    Sequence(i64),
    /// Strings to be read the other way round (ISO 32000-1, 14.8.2.3.3).
    Reversed,
    /// Anything else: an Artifact.
    Other,
}

impl Marked {
    fn read(operands: &[Object]) -> Self {
        let number = operands.get(1).map(|properties| properties.as_dict().unwrap().get(b"MCID"));
        match number {
            // An Artifact has properties and no number.
            Some(Ok(number)) => Self::Sequence(number.as_i64().unwrap()),
            _ if operands[0].as_name().unwrap() == b"ReversedChars" => Self::Reversed,
            _ => Self::Other,
        }
    }
}

fn shown_parts(parts: &Object, font: &ToUnicode) -> String {
    let part = |part: &Object| match part {
        Object::String(..) => said(std::slice::from_ref(part), font).concat(),
        number => plain(number),
    };
    parts.as_array().unwrap().iter().map(part).collect::<Vec<_>>().join(" ")
}

/// What each code of strings says. One that says nothing is a fault: readers
/// take it for something unknown.
fn said<'f>(parts: &[Object], font: &'f ToUnicode) -> Vec<&'f str> {
    let strings = parts.iter().filter_map(|part| part.as_str().ok());
    let code = |code: &[u8]| u16::from_be_bytes([code[0], code[1]]);
    let said = strings.flat_map(|string| string.chunks(2)).map(|it| font[&code(it)].as_str());
    said.collect()
}

pub(crate) fn fonts(document: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, ToUnicode> {
    let fonts = document.get_page_fonts(page).unwrap();
    let to_unicode = |font: &Dictionary| {
        let stream = font.get_deref(b"ToUnicode", document).unwrap().as_stream().unwrap();
        let map = stream.decompressed_content().unwrap();
        to_unicode(&String::from_utf8(map).unwrap())
    };
    fonts.into_iter().map(|(name, font)| (name, to_unicode(font))).collect()
}

fn to_unicode(map: &str) -> ToUnicode {
    let mut codes = ToUnicode::new();
    for line in map.lines().filter(|line| line.starts_with('<') && line != &"<0000><FFFF>") {
        let inside = line.strip_prefix('<').and_then(|line| line.strip_suffix('>')).unwrap();
        let numbers: Vec<&str> = inside.split("><").collect();
        let code = |text: &str| u16::from_str_radix(text, 16).unwrap();
        match numbers[..] {
            [first, last, text] => {
                let begin = text_of(text).chars().next().unwrap() as u32;
                for code in code(first)..=code(last) {
                    let step = u32::from(code - u16::from_str_radix(first, 16).unwrap());
                    codes.insert(code, char::from_u32(begin + step).unwrap().to_string());
                }
            }
            [single, text] => {
                codes.insert(code(single), text_of(text));
            }
            _ => unreachable!("an odd line in a ToUnicode map: {line}"),
        }
    }
    codes
}

fn text_of(hexadecimal: &str) -> String {
    let units = hexadecimal
        .as_bytes()
        .chunks(4)
        .map(|digits| u16::from_str_radix(std::str::from_utf8(digits).unwrap(), 16).unwrap());
    String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
}
