//! Where the lines of a leaflet end: what is read as one is never parted, and a
//! word is divided only where it has to be and where it may be.

use crate::support::pdf::Pdf;
use crate::support::prepared;

/// The lines on paper of a text with a style of its own.
fn lines_of(text: &str, style: &str) -> Vec<String> {
    let definition = format!(
        "title = 'Folder'\nlanguage = 'nl'\n{style}\n[[section]]\ntext = '''\n{text}\n'''\n"
    );
    let compiled = prepared::compile(definition);
    let lines = Pdf::read(&compiled.pdf.unwrap()).lines();
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The same in one column that is so many millimetres wide.
fn lines_in(width: u32, text: &str, style: &str) -> Vec<String> {
    let side = f64::from(210 - width) / 2.0;
    let page = format!(
        "[page]\ncolumns = 1\nmargin = {{ left = '{side}mm', right = '{side}mm' }}\n\
         [style]\nsize = '12pt'\n{style}"
    );
    lines_of(text, &page)
}

/// Asserts that each group stands whole on a line in columns of many widths, of
/// which every one is wide enough for it.
#[track_caller]
fn assert_whole(text: &str, groups: &[&str]) {
    for width in (55..=120).step_by(3) {
        let lines = lines_in(width, text, "");
        for group in groups {
            assert!(
                lines.iter().any(|line| line.contains(group)),
                "{group} in {width}: {lines:#?}"
            );
        }
    }
}

#[test]
fn dose_is_whole_on_a_line() {
    assert_whole(
        "Neem vanaf de tweede week elke ochtend bij het ontbijt steeds 1 ½ tablet met een glas water.
Daarna neemt u 3 x per dag 2 x 500 mg paracetamol, of 2 dd 1 tablet, hooguit 15 mg/kg. Dat helpt 1
op de 3 mensen, dus 40 à 50 % van hen. Loop 10 à 15 minuten, later 10 tot 15 minuten, ong. 3 keer,
± 750 m, met 60–80 slagen/min. Het kost € 38,50 bij 20 °C, en 0,81 × 10⁻³ mol/l is 5 – 10 keer meer.",
        &[
            "1 ½ tablet", "3 x per dag", "2 x 500 mg", "2 dd 1", "15 mg/kg", "1 op de 3", "40 à 50 %",
            "10 à 15 minuten", "10 tot 15 minuten", "ong. 3 keer", "± 750 m", "60–80 slagen/min",
            "€ 38,50", "20 °C", "0,81 × 10⁻³ mol/l", "5 – 10 keer",
        ],
    );
}

#[test]
fn number_of_a_practice_is_whole_on_a_line() {
    assert_whole(
        "Bel 0800 0113 of 0900 1515, ma. t/m vr. van 8.00–17.30 uur, of om half 9 op 1 januari 2026.
Het adres is Kerkweg 12, 1234 AB Voorbeeld. Betaal op NL91 ABNA 0417 1643 00 voor week 1. Lees
stap 4 op blz. 12 t/m 15, of art. 3.2, fig. 4 en nr. 7. Vraag naar dr. A. de Wit, naar mevr. De Vries
of naar dr. B. van der Berg, of bel 020 123 45 67.",
        &[
            "0800 0113", "0900 1515", "ma. t/m vr.", "8.00–17.30 uur", "half 9", "1 januari 2026",
            "Kerkweg 12", "1234 AB", "NL91 ABNA 0417 1643 00", "week 1", "stap 4",
            "blz. 12 t/m 15", "art. 3.2", "fig. 4", "nr. 7", "dr. A. de Wit", "mevr. De Vries",
            "dr. B. van der Berg", "020 123 45 67",
        ],
    );
}

#[test]
fn box_to_tick_stays_with_its_first_word() {
    let scale = "[ ] 0 [ ] 1 [ ] 2 [ ] 3 [ ] 4 [ ] 5 [ ] 6 [ ] 7 [ ] 8 [ ] 9 [ ] 10";
    let places = "Waar? [ ] nek [ ] schouder [ ] bovenrug [x] onderrug [ ] heup [ ] knie [ ] enkel";
    for width in (40..=120).step_by(3) {
        for text in [scale, places] {
            let lines = lines_in(width, text, "");
            let lonely = lines.iter().find(|line| line.ends_with("aankruisvakje"));
            assert_eq!(lonely, None, "{width}: {lines:#?}");
        }
    }
}

#[test]
fn group_wider_than_its_line_is_parted_where_it_reads_best() {
    let lines = lines_in(36, "Vraag prof. dr. ir. B. van der Berg om raad, 10 tot 15 minuten.", "");
    assert!(lines.iter().any(|line| line.ends_with("van der Berg")), "{lines:#?}");
    assert!(lines.iter().any(|line| line.contains("tot 15 minuten")), "{lines:#?}");
}

#[test]
fn group_as_wide_as_its_line_is_whole() {
    for group in
        ["prof. dr. ir. B. van der Berg", "mevr. C. Jansen-de Vries", "NL91 ABNA 0417 1643 00"]
    {
        let whole = |width| {
            let lines = lines_in(width, &format!("Vraag raad aan {group}, of bel."), "");
            lines.iter().any(|line| line.contains(group))
        };
        // The first width that holds the group and the comma behind it.
        let fits = |width| lines_in(width, &format!("{group},"), "").len() == 2;
        let narrowest = (30..=90).find(|&width| fits(width)).unwrap();
        let parted: Vec<u32> = (narrowest..=90).filter(|&width| !whole(width)).collect();
        assert_eq!(parted, [0; 0], "{group} from {narrowest} on");
    }
}

#[test]
fn group_in_a_crowded_table_is_whole_where_there_is_room() {
    let table = "| wie | wat |\n|---|---|\n| mevr. C. Jansen-de Vries | \
                 arbeidsongeschiktheidsverzekeringsmaatschappijen |";
    for width in (75..=110).step_by(5) {
        let lines = lines_in(width, table, "");
        let is_whole = lines.iter().any(|it| it.contains("mevr. C. Jansen"));
        assert!(is_whole, "{width}: {lines:#?}");
    }
}

#[test]
fn address_that_goes_on_a_line_is_whole() {
    let addresses = [
        "info@example.nl",
        "www.example.nl/folders",
        "afspraak@example.nl",
        "jansen@example.nl",
        "www.example.nl/oefeningen-voor-de-schouder",
        "example.nl",
        "schema_week1-4.pdf",
    ];
    let text = addresses.join(" en dan nog meer naar ");
    for width in (100..=140).step_by(3) {
        let lines = lines_in(width, &text, "");
        for address in addresses {
            assert!(
                lines.iter().any(|line| line.contains(address)),
                "{address} {width}: {lines:#?}"
            );
        }
    }
}

#[test]
fn longer_address_is_divided_before_what_divides_it() {
    let long = "https://www.voorbeeld-fysiotherapie.example.nl/folders/nek-en-schouder/oefeningen?versie=2\
&taal=nl#deel-3 of aanmelden.wandelgroep-voor-ouderen@fysiotherapie-voorbeeldstad.example.nl of \
www.example.nl/oefeningen-voor-schouder-en-nek-na-een-operatie";
    for width in (50..=90).step_by(4) {
        let lines = lines_in(width, &format!("Kijk op {long} eens."), "");
        let lines: Vec<&str> = lines.iter().skip(1).map(String::as_str).collect();
        assert_eq!(lines.concat().replace(' ', ""), format!("Kijkop{long}eens.").replace(' ', ""));
        for pair in lines.windows(2) {
            let is_within = !pair[1].starts_with(|it: char| it.is_alphanumeric());
            let parts_words = ["of", "op", "eens."].iter().any(|it| pair[1].starts_with(it))
                || ["of", "op", "3", ".nl", "operatie"].iter().any(|it| pair[0].ends_with(it));
            assert!(is_within || parts_words, "{width}: {lines:#?}");
            assert!(!pair[0].ends_with(['@', '-']) && !pair[0].ends_with("www."), "{lines:#?}");
        }
    }
}

#[test]
fn long_word_is_divided_behind_whatever_stands_before_it() {
    for before in [
        "ernstige",
        "**ernstige**",
        "*ernstige*",
        "***ernstige***",
        "[ernstige](https://a.nl)",
        "www.a.nl",
        "info@a.nl",
        "een **1**",
    ] {
        let lines = lines_in(40, &format!("Bij {before} kniegewrichtsslijtage belt u ons."), "");
        assert!(lines.iter().any(|line| line.ends_with('-')), "{before}: {lines:#?}");
    }
    let lines = lines_in(40, "Bij 10\u{A0}kniegewrichtsslijtages belt u ons.", "");
    assert!(lines.iter().any(|line| line.ends_with('-')), "{lines:#?}");
}

#[test]
fn word_too_long_for_its_line_divides_no_other() {
    let text = "Arbeidsongeschiktheidsverzekeringsmaatschappijen vergoeden bekkenbodemfysiotherapie
meestal gedeeltelijk. Ziektekostenverzekeraars informeren verzekerden schriftelijk.
Behandelovereenkomsten beschrijven behandeldoelstellingen uitgebreid.
Fysiotherapeutenverenigingen ontwikkelen behandelrichtlijnen voor aandoeningen.";
    let lines = lines_in(55, text, "hyphenate = false");
    let divided: Vec<&String> = lines.iter().filter(|line| line.ends_with('-')).collect();
    assert!(!divided.is_empty());
    let too_long =
        ["Arbeidsongeschiktheidsverzekeringsmaatschappijen", "Fysiotherapeutenverenigingen"];
    for line in divided {
        let part = line.rsplit(' ').next().unwrap().trim_end_matches('-');
        assert!(too_long.iter().any(|word| word.contains(part)), "{lines:#?}");
    }
}
