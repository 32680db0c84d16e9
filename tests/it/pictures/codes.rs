//! QR codes: what a camera reads, what stands below them, what is said of
//! them.

use leaflet::diagnostic::Source;
use leaflet::files::Resources;
use qrcodegen::{QrCode, QrCodeEcc};

use crate::support::golden::assert_text;
use crate::support::hand_made as made;
use crate::support::paper::Paper;
use crate::support::pdf::Pdf;
use crate::support::prepared;
use crate::support::prepared::compile_beside;

/// A leaflet in a language, with these keys of a figure.
fn leaflet(language: &str, figure: &str) -> Pdf {
    let definition = format!(
        "title = 'Knie'\nlanguage = \"{language}\"\n\n[[section]]\ntext = 'Buig uw knie.'\n\n\
         [figure.code]\n{figure}\n"
    );
    let compiled = prepared::compile(definition);
    assert_eq!(compiled.diagnostics, []);
    Pdf::read(&compiled.pdf.unwrap())
}

#[test]
fn every_module_of_the_code_is_printed_amid_white() {
    let address = "https://www.thuisarts.nl/knie?bron=folder";
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).unwrap();
    let file = made::file_of_picture(leaflet::artwork::qr_code(address).unwrap());
    let paper = Paper::first(file, 8.0);
    let modules = code.size() + 8;
    for (x, y) in (0..modules).flat_map(|y| (0..modules).map(move |x| (x, y))) {
        let place = |module: i32| (module as f32 + 0.5) * 100.0 / modules as f32;
        // Outside the code, where four modules stay white, there is none.
        let wanted = if code.get_module(x - 4, y - 4) { [0; 3] } else { [255; 3] };
        assert_eq!(paper.at(place(x), place(y)), wanted, "module {x}, {y}");
    }
}

#[test]
fn code_is_one_path() {
    let artwork = leaflet::artwork::qr_code("https://www.thuisarts.nl").unwrap();
    let pdf = Pdf::read(&made::file_of_picture(artwork));
    let mut streams = pdf.document.objects.values().filter_map(|object| object.as_stream().ok());
    let form = streams.find(|stream| stream.dict.has(b"BBox")).unwrap();
    let content = String::from_utf8(form.decompressed_content().unwrap()).unwrap();
    assert_eq!(content.lines().filter(|line| *line == "f").count(), 1);
}

#[test]
fn address_stands_under_the_code_as_a_link() {
    let pdf = leaflet(
        "nl",
        "qr = \"https://www.thuisarts.nl/knie\"\ntitle = 'Verder'\ncaption = 'Scan de code.'",
    );
    assert_text(
        &pdf.structure(),
        r#"
    Document
      H1
        "Knie"
      P
        "Buig uw knie."
      Figure alt="QR-code die leidt naar https://www.thuisarts.nl/knie" BBox=[308.98 588.5 394.02 673.53]
        ""
      Caption
        P
          "Verder"
        P
          "Scan de code. "
          Link
            "https://www.thuisarts.nl/knie"
            -> https://www.thuisarts.nl/knie
    "#,
    );
}

#[test]
fn code_says_itself_where_it_leads() {
    let alt = |language| {
        let structure = leaflet(language, "qr = \"tel:0201234567\"").structure();
        let figure = structure.lines().find(|line| line.contains("Figure")).unwrap().to_owned();
        figure.split('"').nth(1).unwrap().to_owned()
    };
    assert_eq!(alt("nl"), "QR-code die leidt naar 0201234567");
    assert_eq!(alt("en"), "QR code that leads to 0201234567");
    let own = leaflet("nl", "qr = \"tel:0201234567\"\nalt = 'Bel ons.'").structure();
    assert!(own.contains("alt=\"Bel ons.\""), "{own}");
}

#[test]
fn code_leads_where_the_practice_says() {
    let definition = "title = 'Knie'\nlanguage = \"nl\"\n\n[[section]]\ntext = 'Buig uw knie.'\n\n\
         [figure.code]\nqr = \"https://{practice.website}/knie\"\n";
    let practice = "[practice]\nname = 'Fysio Noord'\nwebsite = 'noord.nl'\n";
    let practice = Source::new("practice.toml", practice);
    let resources = Resources::new("tests").with_practice(practice, "tests");
    let compiled = compile_beside(definition, &resources);
    assert_eq!(compiled.diagnostics, []);
    let structure = Pdf::read(&compiled.pdf.unwrap()).structure();
    assert!(structure.contains("-> https://noord.nl/knie"), "{structure}");
    assert!(structure.contains("leidt naar https://noord.nl/knie"), "{structure}");
}

#[test]
fn code_that_is_decoration_is_no_figure() {
    let structure = leaflet("nl", "qr = \"tel:0201234567\"\ndecorative = true").structure();
    assert!(!structure.contains("Figure"), "{structure}");
}

#[test]
fn code_is_thirty_millimetres_wide_unless_it_is_to_be_wider() {
    let width = |figure: &str| {
        let structure = leaflet("nl", &format!("qr = \"tel:0201234567\"\n{figure}")).structure();
        let area = structure.split("BBox=[").nth(1).unwrap().split(']').next().unwrap().to_owned();
        let numbers: Vec<f64> = area.split(' ').map(|number| number.parse().unwrap()).collect();
        ((numbers[2] - numbers[0]) * 25.4 / 72.0).round()
    };
    assert_eq!(width(""), 30.0);
    assert_eq!(width("width = \"45mm\""), 45.0);
}
