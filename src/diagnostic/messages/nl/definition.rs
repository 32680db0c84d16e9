//! Dutch messages about the keys of a definition and their values.

use super::super::{is_on_its_side, listed, number};
use super::expected::{found_in_words, value_in_words};
use super::{Message, in_settings};
use crate::calendar::{Date, in_words};
use crate::color::Color;
use crate::diagnostic::{DefinitionProblem, Expected, GivenValue, KeyFile};
use crate::geometry::Abs;
use crate::locale::DUTCH_MONTHS;

pub(super) fn message(problem: &DefinitionProblem) -> Message {
    match problem {
        DefinitionProblem::UnknownKey { key, table, nearest, known } => {
            unknown_key(key, table, *nearest, known)
        }
        DefinitionProblem::MisplacedKey { key, name, table, belongs, file } => {
            misplaced(key, table, &where_to_put(name, belongs, *file))
        }
        DefinitionProblem::MissingKey { key, table, example } => missing(key, table, example),
        DefinitionProblem::WrongType { key, expected, found, nearest, example } => {
            wrong_type(key, *expected, *found, nearest.as_deref(), example)
        }
        DefinitionProblem::WrongValue { key, expected, value, nearest, example } => {
            wrong_value(key, *expected, value, nearest.as_deref(), example)
        }
        DefinitionProblem::EmptyText { key } => {
            Message::new(format!("`{key}` is leeg"))
                .by_hand("schrijf er iets in, of haal de regel weg")
                .at_desk(match key.as_ref() {
                    "heading" => "schrijf er iets in, of kies “Kop weghalen”",
                    "text" => "schrijf er iets in, of kies “Dit deel verwijderen”",
                    _ => "schrijf er iets in",
                })
        }
        DefinitionProblem::WrongBrackets { written, right } => wrong_brackets(written, right),
        DefinitionProblem::NamelessFigure => Message::new("deze afbeelding heeft geen naam")
            .hint("schrijf de naam achter een punt, zoals [figure.wervels]"),
        DefinitionProblem::MissingPicture { figure } => missing_picture(figure),
        DefinitionProblem::TwoPictures { figure } => two_pictures(figure),
        DefinitionProblem::MissingAlt { figure } => missing_alt(figure),
        DefinitionProblem::AltOfDecoration { figure } => alt_of_decoration(figure),
        DefinitionProblem::WrongId { id, proposal } => wrong_id(id, proposal),
        DefinitionProblem::LanguageTable => language_table(),
        DefinitionProblem::WrongWordName { name, proposal } => wrong_word_name(name, proposal),
        DefinitionProblem::PastReview { review } => past_review(*review),
        DefinitionProblem::ControlInPath { proposal } => control_in_path(proposal),
        DefinitionProblem::BackslashAtLineEnd => backslash_at_line_end(),
        DefinitionProblem::ReversedSizes { min, max } => reversed_sizes(*min, *max),
        DefinitionProblem::TinyType { size } => tiny_type(*size),
        DefinitionProblem::SmallType { size } => small_type(*size),
        DefinitionProblem::NoRoomForText => {
            Message::new("de marges laten geen ruimte over voor tekst")
                .by_hand("maak de marge (margin) of de ruimte tussen de kolommen (gap) kleiner")
                .at_desk(in_settings("een smallere lege rand of minder ruimte tussen de kolommen"))
        }
        DefinitionProblem::ImpossiblePaper { side, least, most } => {
            impossible_paper(*side, *least, *most)
        }
        DefinitionProblem::BesideAndPage { figure } => Message::new(format!(
            "de afbeelding `{figure}` staat naast de tekst, en kan dan niet zo breed zijn als de bladzijde"
        ))
        .by_hand("haal width = \"page\" weg")
        .by_hand("of haal place = \"beside\" weg: dan komt zij onder de tekst")
        .at_desk("kies bij “Breedte” iets anders, of bij “Plaats”: “onder de tekst”"),
        DefinitionProblem::WideFigure { width, available } => wide_figure(*width, *available),
        DefinitionProblem::NarrowFigure { width, least } => narrow_figure(*width, *least),
        DefinitionProblem::NarrowGap { gap } => narrow_gap(*gap),
        DefinitionProblem::NarrowColumns { width } => narrow_columns(*width),
        DefinitionProblem::NarrowMargin { margin } => narrow_margin(*margin),
        DefinitionProblem::PaleAccent { contrast, nearest } => pale_accent(*contrast, *nearest),
    }
}

fn alt_of_decoration(figure: &str) -> Message {
    Message::new(format!("de afbeelding `{figure}` is versiering, maar heeft ook een beschrijving"))
        .by_hand("haal decorative weg als er iets op te zien is dat de lezer moet weten")
        .by_hand("haal anders alt weg")
        .at_desk(
            "haal het vinkje bij “Alleen versiering” weg als er iets op te zien is dat de lezer \
             moet weten",
        )
        .at_desk("haal anders de beschrijving weg")
}

fn wrong_id(id: &str, proposal: &str) -> Message {
    Message::new(format!("`{id}` kan geen naam zijn waar een link naar verwijst"))
        .hint(format!("schrijf {proposal}: alleen letters, cijfers, - en _"))
}

fn language_table() -> Message {
    Message::new("een folder heeft één taal: een groep regels voor een taal kan er niet in staan")
        .hint("zet wat eronder staat onder [style], en de woorden onder [words]")
        .hint("of zet het in practice.toml: dan geldt het voor alle folders in die taal")
}

fn wrong_word_name(name: &str, proposal: &str) -> Message {
    Message::new(format!("`{name}` kan in een tekst niet tussen accolades staan"))
        .hint(format!("schrijf {proposal}: alleen letters, cijfers, - en _"))
}

fn past_review(review: Date) -> Message {
    Message::new(format!(
        "deze folder moest op {} opnieuw worden bekeken",
        in_words(review, &DUTCH_MONTHS)
    ))
    .hint("laat iemand die er verstand van heeft de tekst nakijken")
    .by_hand("zet daarna bij date de dag van vandaag, en bij review een nieuwe dag")
    .at_desk("zet daarna bij “Laatst herzien op” de dag van vandaag, en bij “Opnieuw bekijken vóór” een nieuwe dag")
}

fn control_in_path(proposal: &str) -> Message {
    Message::new("de backslash (\\) maakt hier een ander teken van de letter erachter")
        .hint(format!("schrijf \"{proposal}\""))
        .hint("of zet de naam tussen '…' in plaats van \"…\"")
}

fn backslash_at_line_end() -> Message {
    Message::new("door deze backslash (\\) plakken twee regels aan elkaar")
        .hint("zet de tekst tussen '''…''' in plaats van \"\"\"…\"\"\"")
        .hint("of haal de backslash weg")
}

fn reversed_sizes(min: Abs, max: Abs) -> Message {
    Message::new(format!(
        "de kleinste letter ({} pt) is groter dan de grootste ({} pt)",
        number(min.to_pt(), ','),
        number(max.to_pt(), ',')
    ))
    .by_hand("wissel min en max om")
    .at_desk("schrijf bij “Grootte van de letter” de kleinste eerst")
}

fn tiny_type(size: Abs) -> Message {
    Message::new(format!("letters van {} pt zijn te klein", number(size.to_pt(), ',')))
        .hint("kies 9pt of meer; 12pt of meer leest prettig")
}

fn small_type(size: Abs) -> Message {
    Message::new(format!(
        "letters van {} pt zijn klein voor oudere lezers",
        number(size.to_pt(), ',')
    ))
    .hint("kies 12pt of meer als de tekst dan nog past")
}

fn wide_figure(width: Abs, available: Abs) -> Message {
    Message::new(format!(
        "een afbeelding van {} mm past niet: er is plaats voor {} mm",
        number(width.to_mm(), ','),
        number(available.to_mm(), ',')
    ))
    .by_hand("schrijf \"column\": dan wordt ze zo breed als de kolom")
    .by_hand("of schrijf \"page\": dan wordt ze zo breed als alle kolommen samen")
    .at_desk("kies bij “Breedte”: “kolom”, of “hele pagina”")
}

fn narrow_figure(width: Abs, least: Abs) -> Message {
    let least = least.to_mm();
    Message::new(format!(
        "een afbeelding van {} mm breed is niet te zien",
        number(width.to_mm(), ',')
    ))
    .by_hand(format!("schrijf \"{least:.0}mm\" of meer, of \"column\": zo breed als de kolom"))
    .at_desk(format!("kies bij “Breedte” {least:.0} mm of meer, of “kolom”"))
}

fn narrow_gap(gap: Abs) -> Message {
    Message::new(format!(
        "met {} mm tussen de kolommen lopen hun woorden in elkaar over",
        number(gap.to_mm(), ',')
    ))
    .by_hand("kies 4mm of meer")
    .by_hand("of zet de tekst in één kolom: columns = 1")
    .at_desk(in_settings("meer ruimte tussen de kolommen, of één kolom"))
}

fn narrow_margin(margin: Abs) -> Message {
    Message::new(format!(
        "een marge van {} mm is smal: veel printers drukken de rand niet af",
        number(margin.to_mm(), ',')
    ))
    .hint("kies 5mm of meer")
}

fn narrow_columns(width: Abs) -> Message {
    let width = number(width.to_mm().floor(), ',');
    Message::new(format!(
        "op dit papier is een kolom maar {width} mm breed: er passen weinig woorden op een regel"
    ))
    .by_hand("haal de regel met columns weg: dan krijgt de folder één kolom")
    .at_desk(in_settings("minder kolommen"))
}

fn pale_accent(contrast: f64, nearest: Color) -> Message {
    Message::new(format!(
        "deze kleur is te licht om goed te lezen: het contrast met wit is {} op 1",
        number((contrast * 10.0).floor() / 10.0, ',')
    ))
    .by_hand(format!(
        "schrijf \"{}\": dezelfde kleur, en net donker genoeg (4,5 op 1)",
        nearest.written()
    ))
    .at_desk(format!(
        "kies een donkerder kleur: {} is dezelfde kleur, en net donker genoeg (4,5 op 1)",
        nearest.written()
    ))
}

/// Where a key is.
fn here(table: &str) -> String {
    if table.is_empty() { "bovenaan het bestand".into() } else { place(table) }
}

/// Where to put a key.
fn place(table: &str) -> String {
    match table {
        "" => "bovenaan het bestand, boven de eerste regel met haken".into(),
        _ if table.starts_with('[') => format!("onder {table}"),
        _ => format!("in {table}"),
    }
}

fn places(tables: &[&str]) -> String {
    tables.iter().map(|table| place(table)).collect::<Vec<_>>().join(" of ")
}

fn unknown_key(key: &str, table: &str, nearest: Option<&str>, known: &[&str]) -> Message {
    let words = Message::new(format!("leaflet kent de naam `{key}` niet"));
    match nearest {
        Some(nearest) => words.hint(format!("schrijf `{nearest}`")),
        None => words.hint(format!("{} kan staan: {}", here(table), listed(known, " en "))),
    }
}

fn misplaced(key: &str, table: &str, where_to_put: &str) -> Message {
    Message::new(format!("`{key}` hoort niet {}", here(table))).hint(format!("zet {where_to_put}"))
}

/// Where to put a key. For another file with many possible places, only the file
/// is named.
fn where_to_put(name: &str, belongs: &[&str], file: Option<KeyFile>) -> String {
    match (file, belongs) {
        (None, _) => format!("`{name}` {}", places(belongs)),
        (Some(KeyFile::Leaflet), _) => format!("`{name}` in het bestand van de folder"),
        (Some(KeyFile::Practice), [""]) => format!("`{name}` in practice.toml"),
        (Some(KeyFile::Practice), _) => format!("`{name}` in practice.toml, {}", places(belongs)),
    }
}

fn impossible_paper(side: Abs, least: Abs, most: Abs) -> Message {
    Message::new(format!("papier van {} mm past in geen printer", number(side.to_mm(), ',')))
        .hint(format!(
            "geef breedte en hoogte van {} tot {} mm",
            number(least.to_mm(), ','),
            number(most.to_mm(), ',')
        ))
        .by_hand("of schrijf size = \"A4\"")
        .at_desk("of kies bij “Papier” A4")
}

fn wrong_brackets(written: &str, right: &str) -> Message {
    Message::new(format!("`{written}` heeft niet het juiste aantal haken"))
        .hint(format!("schrijf {right}"))
}

fn missing(key: &str, table: &str, example: &str) -> Message {
    Message::new(format!("`{key}` ontbreekt"))
        .by_hand(format!("zet {}: {example}", place(table)))
        .at_desk("vul het in")
}

fn wrong_type(
    key: &str,
    expected: Expected,
    found: GivenValue,
    nearest: Option<&str>,
    example: &str,
) -> Message {
    let words = Message::new(format!("bij `{key}` hoort {}", value_in_words(expected)))
        .label(format!("dit is {}", found_in_words(found)));
    match nearest {
        Some(nearest) => words.hint(format!("schrijf {nearest}")),
        None if example.starts_with('[') => words
            .hint(format!("schrijf {example} op een eigen regel, en wat erbij hoort daaronder")),
        None => words.by_hand(format!("bijvoorbeeld {example}")),
    }
}

fn wrong_value(
    key: &str,
    expected: Expected,
    value: &str,
    nearest: Option<&str>,
    example: &str,
) -> Message {
    let words = Message::new(format!("`{value}` kan niet bij `{key}`"))
        .label(format!("hier hoort {}", value_in_words(expected)));
    let words = match nearest {
        Some(nearest) => words.hint(format!("schrijf {nearest}")),
        None => words.by_hand(format!("bijvoorbeeld {example}")),
    };
    if key == "size" && is_on_its_side(value) {
        words
            .by_hand("zet landscape = true op een eigen regel")
            .at_desk("kies bij “Papier op zijn kant”: ja")
    } else {
        words
    }
}

fn missing_picture(figure: &str) -> Message {
    Message::new(format!("de afbeelding `{figure}` heeft geen bestand"))
        .by_hand("schrijf welk bestand het is: image = \"assets/wervels.svg\"")
        .by_hand("of laat er een QR-code van maken: qr = \"https://…\"")
        .at_desk("kies “Afbeelding weghalen”, en voeg de goede afbeelding toe")
}

fn two_pictures(figure: &str) -> Message {
    Message::new(format!("de afbeelding `{figure}` heeft een bestand én een QR-code"))
        .by_hand("haal image of qr weg")
        .by_hand("of maak van de QR-code een eigen [figure.…]")
        .at_desk("kies “Afbeelding weghalen”, en voeg de goede afbeelding toe")
}

fn missing_alt(figure: &str) -> Message {
    Message::new(format!("de afbeelding `{figure}` heeft geen beschrijving"))
        .by_hand(
            "schrijf bij alt in een paar zinnen wat er te zien is, voor wie haar niet kan zien",
        )
        .by_hand("of schrijf decorative = true als het alleen versiering is")
        .at_desk("schrijf in een paar zinnen wat er te zien is, voor wie haar niet kan zien")
        .at_desk("of zet een vinkje bij “Alleen versiering”")
}
