//! The second generator: leaflets of everything a leaflet can hold (figures,
//! boxes, tables, exercises, QR codes, long words), in three formats.

use std::fmt::Write;

use super::leaflets::Random;

/// The formats, in turn.
const FORMATS: [&str; 3] = [
    "[page]\nsize = 'A4'\ncolumns = 2\n",
    "[page]\nsize = 'A5'\ncolumns = 1\n",
    "[page]\nsize = 'Letter'\nlandscape = true\ncolumns = 3\n",
];

const SENTENCES: [&str; 6] = [
    "Buig uw knie langzaam en strek haar weer, tien keer achter elkaar.",
    "Rust dan even uit.",
    "Uw fysiotherapeut maakt samen met u een plan dat past bij uw dagelijks leven.",
    "Bij schildklieraandoeningen en maag-darmziekten overlegt u met uw huisarts.",
    "Kijk op www.example.nl/folders/knie/oefeningen-voor-thuis voor meer.",
    "Een arbeidsongeschiktheidsverzekering vergoedt dit meestal niet.",
];

const PICTURES: [&str; 3] = [
    "assets/wervels.svg",
    "tests/leaflets/heupoperatie/krukken.svg",
    "tests/leaflets/knie-oefeningen/strekken.svg",
];

/// A definition under construction.
struct Mixed<'r> {
    toml: String,
    figures: String,
    /// The number of headings so far, and of figures.
    headings: usize,
    pictures: usize,
    random: &'r mut Random,
}

/// A leaflet; `number` chooses its format. It has each kind of box at most
/// once, and its headings begin with `Kop`.
pub(crate) fn leaflet(number: u64, random: &mut Random) -> String {
    let mut mixed = Mixed {
        toml: format!(
            "title = 'Oefenen na een operatie'\nlanguage = 'nl'\n{}",
            FORMATS[(number % 3) as usize]
        ),
        figures: String::new(),
        headings: 0,
        pictures: 0,
        random,
    };
    let mut boxes = vec!["summary", "warning", "info"];
    for _ in 0..3 + mixed.random.below(7) {
        mixed.section(&mut boxes);
    }
    mixed.toml + &mixed.figures
}

impl Mixed<'_> {
    fn section(&mut self, boxes: &mut Vec<&str>) {
        self.toml.push_str("\n[[section]]\n");
        let kind = self.random.below(9);
        if kind > 0 || self.random.below(2) == 0 {
            self.heading();
        }
        match kind {
            0 | 1 => self.text(1),
            2 => self.list(),
            3 => self.table(),
            4 => self.boxed(boxes.pop()),
            5 => self.picture_alone(),
            6 => self.picture_beside(),
            7 => self.exercises(),
            _ => self.row_of_pictures(),
        }
    }

    fn heading(&mut self) {
        self.headings += 1;
        let long = ["", " over wat u thuis zelf kunt doen"][self.random.below(2)];
        writeln!(self.toml, "heading = 'Kop {}{long}'", self.headings).unwrap();
    }

    fn sentences(&mut self, most: usize) -> String {
        let count = 1 + self.random.below(most);
        let sentence = |_| SENTENCES[self.random.below(SENTENCES.len())];
        (0..count).map(sentence).collect::<Vec<_>>().join(" ")
    }

    /// Paragraphs, as many as said at least.
    fn text(&mut self, least: usize) {
        let count = least + self.random.below(4);
        let paragraphs: Vec<String> = (0..count).map(|_| self.sentences(6)).collect();
        write!(self.toml, "text = '''\n{}\n'''\n", paragraphs.join("\n\n")).unwrap();
    }

    fn list(&mut self) {
        let most = 1 + self.random.below(3);
        let count = 2 + self.random.below(7);
        let items: String = (0..count).map(|_| format!("- {}\n", self.sentences(most))).collect();
        let after = self.sentences(2);
        write!(self.toml, "text = '''\nDenk hieraan:\n\n{items}\n{after}\n'''\n").unwrap();
    }

    fn table(&mut self) {
        if self.random.below(2) == 0 {
            self.toml.push_str("width = 'page'\n");
        }
        let rows = 1 + self.random.below(7);
        let row = |number| format!("| Week {number} | {} | lopen |\n", self.sentences(1));
        let rows: String = (1..=rows).map(row).collect();
        write!(self.toml, "text = '''\n| Wanneer | Wat | Hoe |\n| --- | --- | --- |\n{rows}'''\n")
            .unwrap();
    }

    fn boxed(&mut self, kind: Option<&str>) {
        if let Some(kind) = kind {
            writeln!(self.toml, "box = '{kind}'").unwrap();
        }
        if self.random.below(3) == 0 { self.list() } else { self.text(1) }
    }

    /// A figure with these keys; its name.
    fn figure(&mut self, keys: &str) -> String {
        self.pictures += 1;
        let name = format!("figuur{}", self.pictures);
        let of = match self.random.below(PICTURES.len() + 1) {
            0 => "qr = 'https://www.example.nl/knie'\n".to_owned(),
            picture => format!("image = '{}'\nalt = 'Een oefening.'\n", PICTURES[picture - 1]),
        };
        let caption = ["", "caption = 'zo gaat het goed'\n"][self.random.below(2)];
        write!(self.figures, "\n[figure.{name}]\n{of}{caption}{keys}").unwrap();
        name
    }

    fn picture_alone(&mut self) {
        let width = ["", "width = 'page'\n", "width = '50mm'\n"][self.random.below(3)];
        let name = self.figure(width);
        writeln!(self.toml, "figure = '{name}'").unwrap();
    }

    fn picture_beside(&mut self) {
        let name = self.figure("place = 'beside'\n");
        self.text(1);
        writeln!(self.toml, "figure = '{name}'").unwrap();
    }

    fn exercises(&mut self) {
        self.toml.push_str("numbered = true\nwidth = 'page'\n");
        let first = self.sentences(2);
        writeln!(self.toml, "text = '{first}'").unwrap();
        for _ in 0..1 + self.random.below(4) {
            self.toml.push_str("\n[[section.subsection]]\n");
            self.heading();
            self.picture_beside();
        }
    }

    fn row_of_pictures(&mut self) {
        let names = [self.figure(""), self.figure("")];
        writeln!(self.toml, "figure = ['{}', '{}']", names[0], names[1]).unwrap();
    }
}
