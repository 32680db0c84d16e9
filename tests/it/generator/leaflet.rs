//! Whole definitions, which use every key.

use super::blocks;
use super::chance::Chance;
use super::dictionary::{FOREIGN, WORDS};
use super::expect::{ANY, Expect};
use super::look;
use super::pieces::{Duty, Place};
use super::text::{Typed, line};

/// A leaflet and, if it has one, its practice.
#[derive(Debug, Clone)]
pub(crate) struct Leaflet {
    /// The definition, with what is expected of it.
    pub(crate) typed: Typed,
    pub(crate) practice: Option<String>,
}

/// How freely a leaflet is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Freedom {
    /// Texts of any kind in a plain look, which is never an error.
    Words,
    /// One paragraph or list, whose pieces touch and mostly have marks: what is
    /// rare in whole leaflets is found in minutes.
    Crowded,
    /// Every key, on pages of any size.
    Everything,
}

/// A leaflet.
pub(crate) fn leaflet(chance: &mut Chance, freedom: Freedom) -> Leaflet {
    match freedom {
        Freedom::Words => words(chance),
        Freedom::Crowded => crowded(chance),
        Freedom::Everything => everything(chance),
    }
}

fn words(chance: &mut Chance) -> Leaflet {
    let title = line(chance, Place::Title, 2);
    let head = value(chance, "title", title).typed("language = 'nl'\n").typed(&look::plain(chance));
    let mut typed = head.then(section(chance, Freedom::Words, 0));
    if chance.one_in(4) {
        typed = typed.then(figure(chance, "los", ""));
    }
    Leaflet { typed, practice: None }
}

fn crowded(chance: &mut Chance) -> Leaflet {
    chance.is_crowded = true;
    let head = Typed::default().typed("title = 'Titel'\nlanguage = 'nl'\n").printed("Titel");
    let block = blocks::block(chance);
    let typed = head.typed("\n[[section]]\n").then(value(chance, "text", block));
    Leaflet { typed, practice: None }
}

fn everything(chance: &mut Chance) -> Leaflet {
    chance.is_careful = !chance.one_in(4);
    let language = if chance.one_in(4) { Some(chance.pick(FOREIGN)) } else { None };
    let title = title(chance, Place::Title);
    let tag = language.map_or("nl", |(tag, _)| tag);
    let mut typed = value(chance, "title", title).typed(&format!("language = '{tag}'\n"));
    if chance.one_in(4) {
        let subtitle = line(chance, Place::Title, 2);
        typed = typed.then(value(chance, "subtitle", subtitle));
    }
    let about = if chance.one_in(3) && language.is_none() { Some(about(chance)) } else { None };
    let about = about.map(|about| {
        let keys = about.source.clone();
        typed = std::mem::take(&mut typed).typed(&keys);
        Typed { source: String::new(), ..about }
    });
    typed = typed.typed(&look::any(chance)).typed(&own_words(chance, tag));
    for number in 0..chance.between(1, 4) {
        typed = typed.then(section(chance, Freedom::Everything, number));
        if let (Some((_, sentences)), true) = (language, chance.one_in(2)) {
            let text = Typed::plain(chance.pick(sentences));
            typed = typed.typed("[[section]]\n").then(value(chance, "text", text));
        }
    }
    let practice = if chance.one_in(4) { Some(practice(chance)) } else { None };
    if practice.is_some() {
        typed =
            typed.typed("[[section]]\ntext = 'Bel {practice.phone}, {practice.openingstijden}.'\n");
    }
    if chance.one_in(3) {
        let keys = chance.pick(&["", "width = \"page\"\n", "place = \"beside\"\n"]);
        typed = typed.then(figure(chance, "los", keys));
    }
    // In a language other than Dutch the program has words of its own.
    if language.is_some() || practice.is_some() {
        typed = typed.printed_somehow();
    }
    let typed = match about {
        Some(about) => typed.then(about),
        None => typed,
    };
    Leaflet { typed: typed.may_be_refused(), practice }
}

/// A key with a text between quotation marks: as it is, or with escapes.
fn value(chance: &mut Chance, key: &str, text: Typed) -> Typed {
    let lines = if key == "text" { "\n" } else { "" };
    let source = match chance.below(8) {
        6 => format!("{key} = \"{}\"\n", escaped(chance, &text.source)),
        7 => format!("{key} = \"\"\"{lines}{}\"\"\"\n", escaped(chance, &text.source)),
        _ => format!("{key} = '''{lines}{}{lines}'''\n", text.source),
    };
    // What is escaped is not found in the file as it is typed.
    let said = if source.contains(&text.source) { text.said } else { Vec::new() };
    Typed { source, said, ..text }
}

/// A text with what TOML wants escaped, and some of the rest.
fn escaped(chance: &mut Chance, text: &str) -> String {
    let one_in = chance.pick(&[2, 8, usize::MAX]);
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' | '\\' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            '\t' => escaped.push_str("\\t"),
            _ if character.is_control() => escaped.push_str(&code(character)),
            _ if one_in < 9 && chance.one_in(one_in) => escaped.push_str(&code(character)),
            _ => escaped.push(character),
        }
    }
    escaped
}

fn code(character: char) -> String {
    format!("\\U{:08X}", u32::from(character))
}

/// Words over something: mostly a few, sometimes two hundred.
fn title(chance: &mut Chance, place: Place) -> Typed {
    let most = chance.pick(&[1, 1, 2, 2, 3, 6, 20]);
    let mut title = line(chance, place, most);
    if chance.one_in(12) {
        let words = format!(" {}", chance.pick(WORDS)).repeat(chance.between(1, 200));
        title = title.then(Typed::plain(words));
    }
    title
}

fn section(chance: &mut Chance, freedom: Freedom, number: usize) -> Typed {
    let free = freedom == Freedom::Everything;
    let boxed = if chance.one_in(4) { Some(chance.pick(&BOXES)) } else { None };
    let mut section = Typed::default().typed("\n[[section]]\n");
    if let Some((kind, _)) = boxed {
        section = section.typed(&format!("box = \"{kind}\"\n"));
    }
    if free && chance.one_in(4) {
        section = section.typed("width = \"page\"\n");
    }
    if free && chance.one_in(6) {
        section = section.typed(&format!("id = \"deel-{number}\"\n"));
    }
    let heading = title(chance, Place::Heading);
    if let Some((_, word)) = boxed {
        section = section.then(word_of_box(word, &heading));
    }
    section = section.then(value(chance, "heading", heading));
    section = section.then(content(chance, free));
    let (named, shown) = figures(chance, free, &format!("f{number}"));
    section = section.typed(&named);
    let steps = chance.one_in(4);
    let parts = if steps { chance.between(1, 3) } else { chance.below(3) };
    if steps {
        section = section.typed("numbered = true\n");
    }
    // Figures are tables of their own and come after the whole section, but are
    // printed right after its text.
    let (source, mut after) = (shown.source.clone(), Typed { source: String::new(), ..shown });
    for part in 0..parts {
        let label = if steps { Some(format!("{}.", part + 1)) } else { None };
        after = after.then(subsection(chance, free, label, boxed.is_none() && !steps));
    }
    section.then(after).typed(&source)
}

const BOXES: [(&str, &str); 3] =
    [("warning", "Let op"), ("info", "Goed om te weten"), ("summary", "In het kort")];

/// What a box prints above its heading: its word, unless the heading begins with it.
fn word_of_box(word: &str, heading: &Typed) -> Typed {
    let words = heading.source.to_lowercase();
    let written = words.trim_start_matches('*').strip_prefix(&word.to_lowercase());
    let is_written =
        written.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '!', '*']));
    if is_written { Typed::default() } else { Typed::default().printed(word) }
}

fn content(chance: &mut Chance, free: bool) -> Typed {
    let text = match free && chance.one_in(5) {
        true => blocks::wild(chance),
        false => blocks::text(chance, if free { 4 } else { 3 }),
    };
    value(chance, "text", text)
}

fn subsection(chance: &mut Chance, free: bool, label: Option<String>, widens: bool) -> Typed {
    let mut part = Typed::default().typed("[[section.subsection]]\n");
    if let Some(label) = label {
        part = part.printed(&label);
    }
    let boxed = if widens && chance.one_in(4) { Some(chance.pick(&BOXES)) } else { None };
    if let Some((kind, _)) = boxed {
        part = part.typed(&format!("box = \"{kind}\"\n"));
    }
    if widens && free && chance.one_in(6) {
        part = part.typed("width = \"page\"\n");
    }
    let heading = line(chance, Place::Heading, 2);
    if let Some((_, word)) = boxed {
        part = part.then(word_of_box(word, &heading));
    }
    part.then(value(chance, "heading", heading)).then(content(chance, free))
}

/// The key that names figures, and those figures.
fn figures(chance: &mut Chance, free: bool, name: &str) -> (String, Typed) {
    if !chance.one_in(3) {
        return (String::new(), Typed::default());
    }
    let count = if free { chance.few(3) } else { 1 };
    let names: Vec<String> = (0..count).map(|index| format!("{name}{index}")).collect();
    let place = chance.pick(&["", "place = \"beside\"\n", "place = \"below\"\n"]);
    let width =
        if free { chance.pick(&["", "width = \"page\"\n", "width = \"20mm\"\n"]) } else { "" };
    let is_contrary = place.contains("beside") && width.contains("page");
    let width = if chance.is_careful && is_contrary { "" } else { width };
    let mut shown = Typed::default();
    for name in &names {
        shown = shown.then(figure(chance, name, &format!("{place}{width}")));
    }
    (format!("figure = {names:?}\n"), shown)
}

fn figure(chance: &mut Chance, name: &str, keys: &str) -> Typed {
    let mut figure = Typed::default().typed(&format!("[figure.{name}]\n{keys}"));
    let code = chance.one_in(4);
    figure = match (code, chance.one_in(6)) {
        (true, _) => figure.typed("qr = \"https://www.example.nl/a_b*c\"\n"),
        (false, true) => figure.typed("image = \"assets/wervels.svg\"\ndecorative = true\n"),
        (false, false) => figure.typed("image = \"assets/wervels.svg\"\nalt = 'Een wervel.'\n"),
    };
    if chance.one_in(2) {
        let title = line(chance, Place::Heading, 2);
        figure = figure.then(value(chance, "title", title));
    }
    if chance.one_in(2) {
        let caption = title(chance, Place::Caption);
        figure = figure.then(value(chance, "caption", caption));
    }
    if code { figure.printed("https://www.example.nl/a_b*c") } else { figure }
}

fn about(chance: &mut Chance) -> Typed {
    let version = Typed::default().typed("[about]\nversion = '2.1'\n").printed("Versie 2.1");
    let mut about = version;
    if chance.one_in(2) {
        let date = "date = 2026-11-24\nreview = 2028-11-24\n";
        let said = "Laatst herzien 24 november 2026 Volgende herziening 24 november 2028";
        about = about.typed(date).printed(said);
    }
    let name = chance.pick(&["A. Jansen", "Dr. B. de Wit", "R&D *noord*"]);
    about = about.typed(&format!("authors = ['{name}']\n")).printed("Auteur").printed(name);
    if chance.one_in(2) {
        about = about.typed("reviewers = ['Raad 2*3', 'C.']\n");
        about = about.printed("Met medewerking van Raad 2*3, C.");
    }
    if chance.one_in(2) {
        about = about.typed("sources = ['www.a.nl/b_c*d', 'Boek, 2*3']\n");
        about = about.printed("Bronnen • www.a.nl/b_c*d • Boek, 2*3");
    }
    if chance.one_in(2) {
        about = about.typed("feedback = 'folders@example.nl'\n");
        about = about.printed("Uw mening folders@example.nl");
    }
    let id = about.typed("id = \"knie\"\n").printed("Kenmerk knie · ");
    id.printed(&String::from(ANY).repeat(6))
}

fn own_words(chance: &mut Chance, tag: &str) -> String {
    if tag == "nl" || chance.one_in(2) {
        return String::new();
    }
    let keys = [
        "info = 'Goed om te weten'",
        "warning = 'Let op'",
        "summary = 'In het kort'",
        "qr = 'QR'",
        "checkbox = 'vakje'",
        "ticked = 'kruis'",
        "blank = 'regel'",
        "version = 'V.'",
        "date = 'D.'",
        "review = 'R.'",
        "author = 'A.'",
        "authors = 'Au.'",
        "reviewers = 'Re.'",
        "source = 'B.'",
        "sources = 'Br.'",
        "feedback = 'M.'",
        "reference = 'K.'",
        "phone = 'T.'",
        "continued = 'lees verder'",
        "draft = 'C.'",
        "date-order = '{day} {month} {year}'",
        "months = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']",
        "digits = '٠١٢٣٤٥٦٧٨٩'",
    ];
    let given: Vec<&str> = keys.into_iter().filter(|_| !chance.one_in(8)).collect();
    format!("[words]\n{}\n", given.join("\n"))
}

fn practice(chance: &mut Chance) -> String {
    let name = chance.pick(&["Fysio *Noord*", "Praktijk 2*3", "Fysiotherapie\u{A0}Voorbeeld B.V."]);
    let show = chance.pick(&["top", "end", "footer"]);
    let mut practice = format!(
        "[practice]\nname = '{name}'\naddress = '''\nDorpsstraat 12-A\n1234 AB Dorp\n'''\n\
         phone = '020 123 45 67'\nemail = 'info_x@example.nl'\nwebsite = 'www.example.nl/a*b*c'\n\
         show = \"{show}\"\nopeningstijden = 'ma–vr 8.00–17.30 uur'\n"
    );
    if chance.one_in(2) {
        practice.push_str("hours = '''\nma–do 8.00–17.30 uur\nvr 2*3 uur\n'''\n");
    }
    if chance.one_in(2) {
        practice.push_str("logo = \"assets/wervels.svg\"\n");
    }
    if chance.one_in(2) {
        practice.push_str("[page]\ncolumns = 2\n[style]\naccent = \"#004488\"\n");
        practice.push_str("[language.ar]\nsize = \"13pt\"\n[language.so.words]\nphone = 'Tel'\n");
    }
    practice
}

/// Whether an error of a leaflet is a fault of the program.
pub(crate) fn is_innocent(leaflet: &Leaflet) -> bool {
    leaflet.typed.duty == Duty::Plain
}

/// Whether something is expected of every character.
pub(crate) fn is_certain(leaflet: &Leaflet) -> bool {
    !leaflet.typed.expected.contains(&Expect::Anything)
}
