//! Leaflets derived from `leaflet.toml` by a fixed seed: blocks dropped,
//! doubled, reordered and lengthened, in every number of columns.

use std::fmt::Write;

use toml::de::{DeTable, DeValue};

/// A section or subsection.
#[derive(Debug, Clone)]
pub(crate) struct Section {
    heading: Option<String>,
    /// Its paragraphs and lists, each without an empty line inside.
    blocks: Vec<String>,
    /// Whether the illustration stands in it.
    illustrated: bool,
    subsections: Vec<Section>,
}

/// A leaflet to be written as a definition.
#[derive(Debug, Clone)]
pub(crate) struct Leaflet {
    sections: Vec<Section>,
    /// How many columns stand side by side.
    pub(crate) columns: usize,
    /// Whether lines are filled out.
    pub(crate) justified: bool,
    /// Whether the illustration is as wide as the page.
    wide: bool,
}

/// SplitMix64 (Steele, Lea and Flood, 2014): small, and the same everywhere.
pub(crate) struct Random(u64);

impl Random {
    /// The numbers of a seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number under `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}

/// The repository's own leaflet, in parts.
pub(crate) fn original() -> Leaflet {
    let text = include_str!("../../../leaflet.toml");
    let table = DeTable::parse(text).unwrap();
    let sections = table.get_ref()["section"].get_ref().as_array().unwrap();
    let sections = sections.iter().map(|value| section(value.get_ref())).collect();
    Leaflet { sections, columns: 2, justified: false, wide: true }
}

fn section(value: &DeValue) -> Section {
    let text = |key: &str| value.get(key).and_then(|value| value.get_ref().as_str());
    let written = text("text").unwrap_or_default();
    let blocks = written.split("\n\n").map(str::trim).filter(|block| !block.is_empty());
    let subsections = value.get("subsection").and_then(|value| value.get_ref().as_array());
    let subsections = subsections.into_iter().flatten();
    Section {
        heading: text("heading").map(str::to_owned),
        blocks: blocks.map(str::to_owned).collect(),
        illustrated: value.get("figure").is_some(),
        subsections: subsections.map(|value| section(value.get_ref())).collect(),
    }
}

/// A leaflet like the original, but for some changes.
pub(crate) fn derived(original: &Leaflet, random: &mut Random) -> Leaflet {
    let mut leaflet = original.clone();
    for _ in 0..1 + random.below(6) {
        change(&mut leaflet, original, random);
    }
    leaflet.columns = 1 + random.below(3);
    leaflet.justified = random.below(2) == 1;
    leaflet.wide = random.below(2) == 1;
    leaflet
}

fn change(leaflet: &mut Leaflet, original: &Leaflet, random: &mut Random) {
    let sections = &mut leaflet.sections;
    let at = random.below(sections.len());
    match random.below(5) {
        0 if sections.len() > 2 => drop(sections.remove(at)),
        1 if sections.len() < 12 => double(sections, at),
        2 => {
            let other = random.below(sections.len());
            sections.swap(at, other);
        }
        3 => shorten_list(&mut sections[at], random),
        _ => lengthen(&mut sections[at], original, random),
    }
}

/// Says a section twice; the illustration stands in one place only.
fn double(sections: &mut Vec<Section>, at: usize) {
    let doubled = Section { illustrated: false, ..sections[at].clone() };
    sections.insert(at, doubled);
}

/// Drops an item of a list, where there is one.
fn shorten_list(section: &mut Section, random: &mut Random) {
    for block in section.blocks.iter_mut().filter(|block| block.starts_with("- ")) {
        let mut items: Vec<String> =
            format!("\n{block}").split("\n- ").skip(1).map(|item| format!("- {item}")).collect();
        if items.len() > 1 {
            items.remove(random.below(items.len()));
        }
        *block = items.join("\n");
    }
}

/// Appends a block of another section to this one.
fn lengthen(section: &mut Section, original: &Leaflet, random: &mut Random) {
    let other = &original.sections[random.below(original.sections.len())];
    let other = match other.subsections.len() {
        0 => other,
        parts => &other.subsections[random.below(parts)],
    };
    if let Some(block) = other.blocks.get(random.below(other.blocks.len().max(1))) {
        section.blocks.push(block.clone());
    }
}

impl Leaflet {
    /// The definition.
    pub(crate) fn to_toml(&self) -> String {
        let align = if self.justified { "justified" } else { "ragged" };
        let mut toml = format!(
            "title = 'Osteoporose'\nlanguage = \"nl\"\n\n[page]\ncolumns = {}\npages = 3\n\n[style]\nalign = \"{align}\"\n",
            self.columns
        );
        for section in &self.sections {
            write_section(&mut toml, "section", section);
            for part in &section.subsections {
                write_section(&mut toml, "section.subsection", part);
            }
        }
        let width = if self.wide { "page" } else { "column" };
        write!(
            toml,
            "\n[figure.wervels]\nimage = \"assets/wervels.svg\"\nwidth = \"{width}\"\n\
             title = 'Wervels'\ncaption = 'links: normaal, rechts: met osteoporose'\n\
             alt = 'Twee wervels.'\n",
        )
        .unwrap();
        toml
    }
}

fn write_section(toml: &mut String, table: &str, section: &Section) {
    write!(toml, "\n[[{table}]]\n").unwrap();
    if let Some(heading) = &section.heading {
        writeln!(toml, "heading = '{heading}'").unwrap();
    }
    if !section.blocks.is_empty() {
        writeln!(toml, "text = '''\n{}\n'''", section.blocks.join("\n\n")).unwrap();
    }
    if section.illustrated {
        writeln!(toml, "figure = \"wervels\"").unwrap();
    }
}
