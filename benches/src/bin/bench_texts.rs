//! Writes what `benches/cold.sh` compiles into a folder: the text of
//! `leaflet.toml` 100 and 1,000 times in one flow, as definitions, and the
//! same texts, and the leaflet itself, as Typst sources.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// How often the long texts hold the leaflet's.
const TIMES: [usize; 2] = [100, 1000];

/// The look of the long texts: small type, so that pages are full.
const LONG_LOOK: &str = r#"
[page]
margin = "18mm"
gap = "9mm"

[style]
size = "10pt"
"#;

/// The same look in Typst, which breaks lines and levels columns as it does.
const TYPST_LOOK: &str = r##"#set document(title: "Osteoporose")
#set text(lang: "nl", font: "Noto Sans", size: SIZE, hyphenate: true)
#set page(paper: "a4", margin: MARGIN, columns: 2)
#set columns(gutter: GAP)
#show heading: set text(fill: rgb("#1c4f7a"), hyphenate: false)
#show heading.where(level: 2): set text(fill: black)
#place(top, scope: "parent", float: true)[#title()]
"##;

/// The leaflet's picture in Typst.
const TYPST_FIGURE: &str = r#"
#figure(
  image("assets/wervels.svg", alt: "Twee doorgesneden wervels naast elkaar."),
  supplement: none,
  numbering: none,
  caption: [*Wervels* \ links: normaal, rechts: met osteoporose],
) <wervels>
"#;

const LINK: &str = "[zie afbeelding](#wervels)";
const FIGURE: &str = "figure = \"wervels\"\n";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    let folder = Path::new(&folder);
    let leaflet = fs::read_to_string("leaflet.toml")?;
    let sections = sections_of(&leaflet);
    let typst = to_typst(&toml::from_str(&leaflet)?);
    for times in TIMES {
        let without = sections.replace(LINK, "zie afbeelding").replace(FIGURE, "");
        let text = without.repeat(times);
        let definition = format!("title = 'Osteoporose'\nlanguage = \"nl\"\n{LONG_LOOK}\n{text}");
        fs::write(folder.join(format!("leaflet-{times}.toml")), definition)?;
        let text = typst.replace(LINK, "zie afbeelding").repeat(times);
        let look = typst_look("10pt", "18mm", "9mm");
        fs::write(folder.join(format!("leaflet-{times}.typ")), format!("{look}\n{text}"))?;
    }
    let linked = typst.replace(LINK, "#link(<wervels>)[zie afbeelding]");
    let look = typst_look("13pt", "16mm", "8mm");
    fs::write(folder.join("leaflet.typ"), format!("{look}\n{linked}\n{TYPST_FIGURE}"))?;
    Ok(())
}

/// The sections of the definition as they stand in it.
fn sections_of(leaflet: &str) -> &str {
    let start = leaflet.find("[[section]]").unwrap_or(0);
    let end = leaflet.find("[figure.").unwrap_or(leaflet.len());
    &leaflet[start..end]
}

fn typst_look(size: &str, margin: &str, gap: &str) -> String {
    TYPST_LOOK.replace("SIZE", size).replace("MARGIN", margin).replace("GAP", gap)
}

/// The sections in Typst's markup. What a leaflet uses of CommonMark is the
/// same there but for its links; no text of ours holds a sign that Typst reads
/// as markup.
fn to_typst(leaflet: &toml::Table) -> String {
    let mut typst = String::new();
    for section in tables(leaflet, "section") {
        write_section(&mut typst, "=", section);
        for part in tables(section, "subsection") {
            write_section(&mut typst, "==", part);
        }
    }
    typst
}

fn tables<'a>(table: &'a toml::Table, key: &str) -> impl Iterator<Item = &'a toml::Table> {
    let array = table.get(key).and_then(toml::Value::as_array);
    array.into_iter().flatten().filter_map(toml::Value::as_table)
}

fn write_section(typst: &mut String, sign: &str, section: &toml::Table) {
    let text = |key| section.get(key).and_then(toml::Value::as_str);
    if let Some(heading) = text("heading") {
        let _ = writeln!(typst, "{sign} {heading}\n");
    }
    if let Some(text) = text("text") {
        let _ = writeln!(typst, "{text}\n");
    }
}
