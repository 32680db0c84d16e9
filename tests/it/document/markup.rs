//! What people type and paste: it is on paper as it was typed, or the leaflet
//! is refused and the cure of each reading is said. All is read back from the
//! written PDF, in the order of its structure.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use leaflet::diagnostic::{Diagnostic, Severity, Source};
use leaflet::files::Resources;
use leaflet::{Compiled, definition, document};

use crate::support::pdf::Pdf;
use crate::support::prepared;

fn compiled(definition: &str) -> Compiled {
    prepared::compile(definition)
}

/// A leaflet of one text.
fn of_text(text: &str) -> String {
    format!("title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = '''\n{text}\n'''\n")
}

/// What a leaflet says, with one space between its words.
fn aloud(definition: &str) -> String {
    let compiled = compiled(definition);
    assert!(compiled.pdf.is_some(), "{:?}\n{definition}", compiled.diagnostics);
    Pdf::read(&compiled.pdf.unwrap()).read_aloud().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
    // How a page came out is no matter of its text.
    let layout = [
        "columns-not-level",
        "heading-with-one-line",
        "list-without-introduction",
        "long-word",
        "word-split",
    ];
    let codes = diagnostics.iter().map(|diagnostic| diagnostic.problem.code());
    codes.filter(|code| !layout.contains(code)).collect()
}

/// A text is on paper as it was typed, without a word about it.
#[track_caller]
fn assert_as_typed(text: &str) {
    assert_printed(text, text);
}

#[track_caller]
fn assert_printed(text: &str, expected: &str) {
    let definition = of_text(text);
    assert_eq!(codes(&compiled(&definition).diagnostics), [""; 0], "{text}");
    let expected = expected.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(aloud(&definition), format!("T {expected}"));
}

/// A text is refused, for these reasons.
#[track_caller]
fn assert_refused(text: &str, expected: &[&str]) {
    let compiled = compiled(&of_text(text));
    let errors = compiled.diagnostics.iter().filter(|it| it.severity() == Severity::Error);
    let errors: Vec<Diagnostic> = errors.cloned().collect();
    assert_eq!(codes(&errors), expected, "{text}");
    assert!(compiled.pdf.is_none(), "{text}");
}

#[test]
fn star_of_a_dose_a_price_or_a_footnote_is_printed() {
    for text in [
        "Neem 2*500 mg paracetamol en 3*200 mg ibuprofen per dag.",
        "Doe de oefening 3*10*2 keer.",
        "Doe 3 * 10 herhalingen en daarna 2 * 15 herhalingen.",
        "Neem 1*daags 1 tablet* en daarna niets.",
        "*) Alleen na overleg. Prijs € 38,50* per keer.",
        "1*1 tablet en 2*1 tablet, dus 2**3 en 2^3",
        "Een 5*-sterrenhotel, prijs** en tarief**, 4* of 3*.",
        "** Alleen na overleg.",
        "*Alleen na overleg.",
        "Bel *31# of #21# of *#06#.",
        "Wachtwoord: a_b*c_d staat in de map.",
        "U kunt 2 *500 mg nemen.",
    ] {
        assert_as_typed(text);
    }
}

#[test]
fn pair_of_stars_that_could_be_characters_is_refused() {
    assert_refused("Neem 2 *500 mg en 3* per dag.", &["ambiguous-stars"]);
    assert_refused("*Na overleg: € 38,50* per keer.", &["ambiguous-stars"]);
    assert_refused("*Niet vergoed, € 40*", &["ambiguous-stars"]);
    assert_refused("Zie (*bij ouderen, zie (5*) hier.", &["ambiguous-stars"]);
    for text in
        ["Prijs € 38,50*.", "Prijs € 38,50 *", "Tarief (*) is nieuw.", "De tarieven * gelden nu."]
    {
        assert_refused(&format!("{text}\n\n* Alleen na overleg."), &["star-list"]);
    }
    assert_refused("| a | b |\n|---|---|\n| rust | € 45,00 * |\n\n* incl. rapport", &["star-list"]);
    assert_refused("* slecht\n** matig\n*** goed", &["star-list"]);
    assert_printed("Neem 3 * 10 mg.\n\n* rust", "Neem 3 * 10 mg. • rust");
    assert_refused("Neem **nooit meer dan 3 tabletten.", &["unclosed-marks"]);
    assert_refused("**Let op* dit.", &["unclosed-marks"]);
    assert_refused("**Let op: € 5* in de ochtend of € 6* daarna.", &["ambiguous-stars"; 2]);
    // The cure of each reading.
    assert_printed(r"Neem 2 \*500 mg en 3\* per dag.", "Neem 2 *500 mg en 3* per dag.");
    assert_printed("Neem 2 _500 mg en 3_ per dag.", "Neem 2 500 mg en 3 per dag.");
    assert_printed(
        "Prijs € 38,50*.\n\n\\* Alleen na overleg.",
        "Prijs € 38,50*. * Alleen na overleg.",
    );
    assert_printed(
        "Prijs € 38,50*.\n\n- Alleen na overleg.",
        "Prijs € 38,50*. • Alleen na overleg.",
    );
    assert_printed(r"Neem \*\*nooit meer.", "Neem **nooit meer.");
}

#[test]
fn address_keeps_its_stars_underscores_and_backslashes() {
    for text in [
        "Zie www.example.nl/a_b_c/d*e*f en https://example.nl/_x_/~jan/*y*z nu.",
        "Bestand oefenschema_week1-4_definitief.pdf, week_-_1_-_a.pdf in C:\\folders.",
        r"Open C:\_map_\*x\y of \\server\_a_ of D:\#1\[2] nu.",
        "Mail jan_de_wit@example.nl of _jan_@example.nl nu.",
    ] {
        assert_as_typed(text);
    }
    assert_printed("Zie **www.example.nl/a_b_c**.", "Zie www.example.nl/a_b_c.");
    assert_printed(r"Mail jan\_de\_wit@example.nl.", "Mail jan_de_wit@example.nl.");
    for marks in ["*", "**", "_", "__"] {
        let link = format!("[{marks}www.example.nl{marks}](https://www.example.nl)");
        assert_printed(&format!("Zie {link}."), "Zie www.example.nl.");
    }
    let compiled = compiled(&of_text("Zie *www.example.nl/a_b_c/d*e*f*, info@example.nl*."));
    let pdf = Pdf::read(&compiled.pdf.unwrap());
    let targets: Vec<String> =
        pdf.annotations().into_iter().map(|annotation| pdf.target(annotation)).collect();
    assert_eq!(targets, ["https://www.example.nl/a_b_c/d*e*f", "mailto:info@example.nl"]);
}

#[test]
fn number_that_begins_a_line_under_running_text_is_refused() {
    for text in [
        "De kamer is ongeveer\n- 110 graden en u blijft daar.",
        "Bel voor een afspraak met\n+ 31 20 123 45 67.",
        "Op\n1. januari is de praktijk gesloten.",
        "Neem daarvan\n* 3 per dag.",
        "U betaalt\n- € 5 minder.",
        "Van december\n- februari.",
        "U doet dit\n1) 500 keer.",
    ] {
        assert_refused(text, &["ambiguous-item"]);
    }
    for text in [
        "Bel ons op:\n\n+ 31 20 123 45 67",
        "+ 31 20 123 45 67",
        "Bewaar het middel bij\n\n- 5 graden",
        "Bewaar het bij:\n\n- 5 °C",
        "De korting is\n\n- € 5",
    ] {
        assert_refused(text, &["ambiguous-item"]);
    }
    assert_printed("Bewaar het bij\n\n-5 graden", "Bewaar het bij -5 graden");
    assert_printed("Ongeveer - 110 graden.", "Ongeveer - 110 graden.");
    assert_printed("Neem mee:\n\n- 2 broeken", "Neem mee: • 2 broeken");
    assert_printed("Neem mee:\n- uw pas\n- 2 broeken", "Neem mee: • uw pas • 2 broeken");
    assert_printed("Neem mee:\n- **uw pas**\n- “foto”", "Neem mee: • uw pas • “foto”");
    assert_as_typed("Uw afspraak is op\n2. februari, om 9 uur.");
}

#[test]
fn list_of_numbers_whose_marks_could_be_signs_is_refused() {
    assert_refused("Bel:\n\n+ 31 20 123 45 67\n+ 31 6 12 34 56 78", &["ambiguous-item"; 2]);
    assert_refused("Bewaar bij:\n\n- 5 graden\n- 10 graden", &["ambiguous-item"; 2]);
    assert_refused("Korting:\n\n- € 5\n- € 10", &["ambiguous-item"; 2]);
    assert_refused("De kamer is\n\n- 10 graden", &["ambiguous-item"]);
    assert_printed("“Ik loop weer.”\n\n- 5 mg", "“Ik loop weer.” • 5 mg");
    assert_refused("De kamer is:\n- 10 graden warm", &["ambiguous-item"]);
    assert_refused("Bel:\n+ 31 20 123 45 67", &["ambiguous-item"]);
    assert_refused("Het verschil is:\n- 5", &["ambiguous-item"]);
    assert_refused("Doe elke dag\n- 10 keer buigen", &["ambiguous-item"]);
    assert_printed("Neem:\n\n- 5 mg\n- 10 mg", "Neem: • 5 mg • 10 mg");
    // What people write in lists.
    assert_printed(
        "Doe elke dag:\n- 10 keer buigen\n- 10 keer strekken",
        "Doe elke dag: • 10 keer buigen • 10 keer strekken",
    );
    assert_printed("Doe dit:\n1. 3 x 10 buigen", "Doe dit: 1. 3 x 10 buigen");
    assert_printed(
        "- € 38,50 per keer\n- € 70 voor twee keer",
        "• € 38,50 per keer • € 70 voor twee keer",
    );
    assert_printed(
        "- 38 graden of hoger: bel de arts\n- 39,5 °C: bel meteen",
        "• 38 graden of hoger: bel de arts • 39,5 °C: bel meteen",
    );
    assert_printed("Neem mee:\n\n+ 2 pleisters\n+ verband", "Neem mee: • 2 pleisters • verband");
    assert_printed(
        "De kosten zijn:\n- € 45,00 voor de intake\n- € 38,50 voor een zitting",
        "De kosten zijn: • € 45,00 voor de intake • € 38,50 voor een zitting",
    );
    assert_printed("Bel:\n- 06-12345678\n- 020-1234567", "Bel: • 06-12345678 • 020-1234567");
    assert_printed("- Oefening\n  + strek\n  + buig", "• Oefening – strek – buig");
    assert_printed("1. Dorp, 1234 AB\n2. 598 °C", "1. Dorp, 1234 AB 2. 598 °C");
    // No sign precedes another, and no address is a month.
    assert_printed("+ ≥ 2 keer per dag\n+ ± 3 keer", "• ≥ 2 keer per dag • ± 3 keer");
    assert_printed(
        "- eerst\n- a.nl\n  - mei@a.nl\n  - jan_de_wit@a.nl",
        "• eerst • a.nl – mei@a.nl – jan_de_wit@a.nl",
    );
}

#[test]
fn line_that_goes_on_like_a_sum_is_refused() {
    for text in [
        "Neem paracetamol\n+ ibuprofen.",
        "Insuline: 12-0-0-8 E\n+ zo nodig 2-4 E extra.",
        "De hartslag (= 220\n- leeftijd) is 173.",
        "Neem 2\n* daags een tablet",
    ] {
        assert_refused(text, &["ambiguous-item"]);
    }
    assert_refused("+ snel\n+ goedkoop\n\n- duur", &["plus-and-minus"]);
    assert_refused("- rust\n+ ijs\n- druk", &["plus-and-minus"; 2]);
    assert_printed("Neem mee:\n+ verband", "Neem mee: • verband");
}

#[test]
fn number_of_an_item_is_printed_as_it_is_written() {
    let numbers = of_text("1. een\n3. drie\n7. zeven");
    assert_eq!(codes(&compiled(&numbers).diagnostics), ["uneven-numbers", "uneven-numbers"]);
    assert_eq!(aloud(&numbers), "T 1. een 3. drie 7. zeven");
    assert_printed("09. negen\n10. tien", "09. negen 10. tien");
    let year = of_text("De praktijk bestaat sinds\n\n1998. Daarna groeide de praktijk.");
    assert_eq!(codes(&compiled(&year).diagnostics), ["high-number"]);
    assert_eq!(aloud(&year), "T De praktijk bestaat sinds 1998. Daarna groeide de praktijk.");
}

#[test]
fn markup_of_other_programs_is_refused() {
    for text in ["een noot[^1].", "~~5 mg~~ 3 mg", "H~2~O", "5 m^2^", "fijn ^^", "==let op=="] {
        assert_refused(text, &["foreign-markup"]);
    }
    assert_refused("Lees [meer](https://a.nl 'dit').", &["link-title"]);
    assert_printed(r"\~\~5 mg\~\~ en \[^1] en ~5 mg", "~~5 mg~~ en [^1] en ~5 mg");
}

#[test]
fn word_divided_at_a_line_end_is_refused() {
    for text in ["een aandoe-\nning", "aandoe\u{AD}\nning", "van 9-\n12 uur", "Noord-\nHolland"] {
        assert_refused(text, &["divided-word"]);
    }
    assert_as_typed("van maag-\nen darmklachten, in- \nen uitademen, rustig -\nzoals altijd");
}

#[test]
fn emphasis_works_in_a_heading_and_a_caption() {
    let definition = "title = 'T'\nlanguage = 'nl'\n[[section]]\n\
        heading = 'Met **vet** en *schuin* en 5*3 & “citaat” – H₂O'\ntext = 'Nee, zie [dit](#met-vet-en-schuin-en-5-3-citaat-h₂o).'\nfigure = 'a'\n\
        [figure.a]\nimage = 'assets/wervels.svg'\nalt = 'x'\ntitle = 'Titel *schuin*'\n\
        caption = 'Onderschrift met **vet** en [link](https://www.example.nl) en voetnoot*'\n";
    let compiled = compiled(definition);
    assert_eq!(codes(&compiled.diagnostics), [""; 0]);
    let pdf = Pdf::read(&compiled.pdf.unwrap());
    assert!(pdf.bookmarks().contains("Met vet en schuin en 5*3 & “citaat” – H₂O"));
    let aloud = pdf.read_aloud().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(aloud.contains("Met vet en schuin en 5*3 & “citaat” – H₂O Nee, zie dit."), "{aloud}");
    assert!(aloud.contains("Titel schuin"), "{aloud}");
    assert!(aloud.contains("Onderschrift met vet en link en voetnoot*"), "{aloud}");
    let targets: Vec<String> =
        pdf.annotations().into_iter().map(|annotation| pdf.target(annotation)).collect();
    assert!(targets.contains(&"https://www.example.nl".to_owned()), "{targets:?}");
}

#[test]
fn heading_and_cell_are_read_as_a_text_is() {
    for heading in ["Haakjes (open", "1. Wat is het?", "- streep", "# hekje", "| a | b", "a \\\\ b"]
    {
        let definition = format!(
            "title = 'T'\nlanguage = 'nl'\n[[section]]\nheading = '{heading}'\ntext = 'x'\n"
        );
        let printed = heading.replace("\\\\", "\\");
        assert_eq!(aloud(&definition), format!("T {printed} x"));
    }
    assert_printed(
        "| **kop** | 5*3 |\n| --- | --- |\n| *een* | prijs* [b](https://a.nl) |",
        "kop 5*3 een prijs* b",
    );
    let refused = "title = 'T'\nlanguage = 'nl'\n[[section]]\n\
        heading = 'Met [link](#x) en <b> en **open'\ntext = 'Nee.'\n";
    let found = compiled(refused).diagnostics;
    assert_eq!(codes(&found), ["link-in-heading", "unused-markup", "unclosed-marks"]);
}

#[test]
fn message_of_a_heading_is_plain_and_that_of_a_caption_has_its_markup() {
    let source = Source::new(
        "leaflet.toml",
        "title = 'T'\nlanguage = 'nl'\n[[section]]\nheading = 'Met **vet** en 5*3'\ntext = 'Een *zin*.'\n\
         figure = 'a'\n[figure.a]\nimage = 'assets/wervels.svg'\nalt = 'Iets'\n\
         caption = 'Zie **dit** en [dat](https://a.nl)'\n",
    );
    let (leaflet, _) = definition::parse(&source, None);
    let resources = Resources::new(env!("CARGO_MANIFEST_DIR"));
    let (_, messages, _) = document::build_for_translators(&leaflet.unwrap(), &resources);
    let sources: Vec<&str> = messages.iter().map(|message| message.source.as_str()).collect();
    let expected = ["T", "Met vet en 5*3", "Een *zin*.", "Zie **dit** en <1>dat</1>", "Iets"];
    assert_eq!(sources, expected);
    assert_eq!(messages[2].under.as_deref(), Some("Met vet en 5*3"));
}

#[test]
fn plain_texts_are_printed_as_typed_and_marks_in_them_are_said() {
    let definition = "title = 'Titel *schuin* en 2*3 \\n'\nlanguage = 'nl'\n\
        [[section]]\ntext = 'Ja.'\n";
    let compiled = compiled(definition);
    assert_eq!(codes(&compiled.diagnostics), ["markup-in-plain-text"]);
    let pdf = Pdf::read(&compiled.pdf.unwrap());
    assert!(pdf.read_aloud().trim_start().starts_with("Titel *schuin* en 2*3 \\n"));
    assert!(pdf.metadata().contains("Titel *schuin* en 2*3 \\n"));
}

#[test]
fn strong_words_right_behind_a_word_are_asked_about_in_any_text() {
    for words in ["patiënt**niet**, maar", "tot tien.**70 mg** en", "tel 6***zeer*** goed"] {
        let found = compiled(&of_text(words)).diagnostics;
        assert_eq!(codes(&found), ["marks-in-word"], "{words}");
        let title = format!("title = '{words}'\nlanguage = 'nl'\n[[section]]\ntext = 'Ja.'\n");
        assert_eq!(codes(&compiled(&title).diagnostics), ["markup-in-plain-text"], "{words}");
    }
    for words in ["2**3 en 4**5", "2**x en 3**y", "prijs** en tarief**", "(**) en (**)"] {
        assert_eq!(codes(&compiled(&of_text(words)).diagnostics), [""; 0], "{words}");
    }
}

#[test]
fn pasted_ligature_is_its_letters() {
    assert_printed(
        "Met de ﬁets, ﬂes, oﬃce, ĳs, Ĳs en &#xFB01;x",
        "Met de fiets, fles, office, ijs, IJs en fix",
    );
    let definition = "title = 'De ﬁets'\nlanguage = 'nl'\n[[section]]\nheading = 'Een ﬂes'\n\
        text = 'Zie [ﬁets](#een-fles).'\n";
    let compiled = compiled(definition);
    let pdf = Pdf::read(&compiled.pdf.unwrap());
    assert!(pdf.metadata().contains("De fiets"));
    assert!(pdf.bookmarks().contains("Een fles"));
    let missing = self::compiled(&of_text("De ﬁets 𝄞 en 𝐯𝐞𝐭.")).diagnostics;
    assert_eq!(codes(&missing), ["styled-letters", "missing-character"]);
}

#[test]
fn quotation_marks_dashes_and_soft_characters_are_printed() {
    assert_as_typed(
        "’s Morgens, ’t is ’n idee. “Ik heb pijn.” ‘Echt?’ „Lage” en «guillemets». Ze bleef – \
         zoals altijd – rustig; 9–12 uur; 5′ 10″, 30°C, A4’tje, 65+, 50-/60-jarigen, in- en \
         uitademen, maag-/darmarts, en/of. [Vierkant.] Punt.Zonder spatie. d.w.z., mw. Jansen.",
    );
    assert_as_typed(
        "Breuken: ½ ¼ 1⁄3 1½. Machten: m² 10⁻³ H₂O Ca²⁺. Tekens: ± × ≤ → ° § ¶ † ‡ • € £.",
    );
}

#[test]
fn code_over_a_line_end_is_refused() {
    let definition = "title=\"T\"\nlanguage=\"nl\"\n[about]\nversion=\"1\"\n[[section]]\n\
        text=\"lees `a\\nén` x\"\n";
    let compiled = compiled(definition);
    assert_eq!(codes(&compiled.diagnostics), ["unused-markup"]);
    assert!(compiled.pdf.is_none());
}

/// The examples of CommonMark 0.31.2, which come with the sources of
/// pulldown-cmark as tests of its own.
fn commonmark_examples() -> Vec<String> {
    let cargo = |arguments: &[&str]| {
        let mut run = Command::new(env!("CARGO"));
        run.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap().stdout
    };
    // The packages of other platforms need not have been downloaded.
    let about = String::from_utf8(cargo(&["--version", "--verbose"])).unwrap();
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let metadata =
        cargo(&["metadata", "--format-version", "1", "--offline", "--filter-platform", host]);
    let metadata: serde_json::Value = serde_json::from_slice(&metadata).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let package = packages.iter().find(|package| package["name"] == "pulldown-cmark").unwrap();
    let manifest = PathBuf::from(package["manifest_path"].as_str().unwrap());
    let tests = manifest.parent().unwrap().join("tests/suite/spec.rs");
    let tests = fs::read_to_string(tests).unwrap();
    let begins = tests.split("let original = r##\"").skip(1);
    begins.map(|example| example.split_once("\"##;").unwrap().0.to_owned()).collect()
}

/// How often each letter and digit is in a text.
fn letters(text: &str) -> BTreeMap<char, usize> {
    let mut letters = BTreeMap::new();
    for letter in text.chars().filter(|it| it.is_alphanumeric()) {
        *letters.entry(letter).or_default() += 1;
    }
    letters
}

/// A text without what entities are written with.
fn without_entities(text: &str) -> String {
    let mut parts = text.split('&');
    let mut rest = parts.next().unwrap().to_owned();
    for part in parts {
        let is_entity = |(name, _): &(&str, &str)| {
            !name.is_empty() && name.chars().all(|it| it.is_ascii_alphanumeric() || it == '#')
        };
        rest.push_str(part.split_once(';').filter(is_entity).map_or(part, |(_, after)| after));
    }
    rest
}

#[test]
fn examples_of_commonmark_are_refused_or_keep_every_letter() {
    let examples = commonmark_examples();
    assert!(examples.len() >= 652, "{}", examples.len());
    let mut built = 0;
    for example in &examples {
        if example.contains("'''") || example.trim().is_empty() {
            continue;
        }
        let compiled = compiled(&of_text(example));
        let Some(pdf) = &compiled.pdf else {
            let is_error = |it: &Diagnostic| it.severity() == Severity::Error;
            assert!(compiled.diagnostics.iter().any(is_error), "{example}");
            continue;
        };
        built += 1;
        let pdf = Pdf::read(pdf);
        let mut printed = pdf.read_aloud().replacen('T', "", 1);
        for annotation in pdf.annotations() {
            printed.push_str(&pdf.target(annotation));
        }
        let printed = letters(&printed);
        for (letter, count) in letters(&without_entities(example)) {
            let found = printed.get(&letter).copied().unwrap_or(0);
            assert!(found >= count, "{count} of {letter:?}, {found} on paper:\n{example}");
        }
    }
    assert!(built > 200, "{built} of {} were built", examples.len());
}

#[test]
fn list_of_a_star_is_refused_only_where_it_could_be_the_note_of_a_star_above_it() {
    let list = "Neem mee naar de praktijk:\n* rust";
    assert_refused(&format!("De prijs is € 1,01*.\n\n{list}"), &["star-list"]);
    assert_refused("De prijs is € 1,01*\n* per keer\n* met btw", &["star-list"]);
    for text in [
        format!("De prijs is € 1,01*.'''\n[[section]]\ntext = '''\n{list}"),
        format!("{list}\n\nDe prijs is € 1,01*."),
        format!("De prijs is € 1,01*.\n\n{list}\n* ijs"),
    ] {
        assert_eq!(codes(&compiled(&of_text(&text)).diagnostics), [""; 0], "{text}");
    }
}

#[test]
fn second_item_that_the_first_leads_to_is_refused() {
    for text in [
        "- De kamer wordt gekoeld tot\n- 110 graden",
        "- Het wordt kouder dan\n- 5 °C",
        "1. De praktijk is gesloten op\n2. januari",
        "* Het verschil is 8 min\n* 3",
        "- Koel met ijs of\n- € 38,50 per keer",
    ] {
        assert_refused(text, &["ambiguous-item"]);
    }
    for text in [
        "- Neem rust\n- 10 minuten wandelen",
        "- Warm de spieren op\n- 10 minuten fietsen",
        "- 5 minuten fietsen of\n- 10 minuten lopen",
        "- 5 keer strekken, en\n- 5 keer buigen",
        "- Neem mee naar\n- de praktijk",
        "- Koel tot\n\n- 110 graden",
    ] {
        assert_eq!(codes(&compiled(&of_text(text)).diagnostics), [""; 0], "{text}");
    }
}

#[test]
fn number_of_a_list_under_running_text_is_said() {
    for text in ["Neem mee:\n2. een handdoek", "Neem mee:\n9) zeep\nen rust"] {
        let compiled = compiled(&of_text(text));
        assert_eq!(codes(&compiled.diagnostics), ["pasted-line"], "{text}");
    }
    assert_as_typed("Uw afspraak is op\n2. februari om negen uur.");
    assert_as_typed("Wij bestaan sinds\n1998. Daarna groeide de praktijk.");
}

#[test]
fn list_without_spaces_behind_its_marks_is_refused() {
    for text in [
        "1.Eerste\n2.Tweede\n3.Derde",
        "Neem mee:\n1.uw pas\n2.een handdoek",
        "4)Eerste\n5)Tweede",
        "1)5 keer buigen\n2)10 keer strekken",
        "(1)Eerste\n(2)Tweede",
        "1.\u{A0}Eerste\n2.\u{A0}Tweede",
        "1.Eerste, en die gaat\nnog even door\n2.Tweede",
        "1. Eerste\n2.Tweede",
        "1.**Eerste**\n2.“Tweede”",
        "1.____\n2.____",
        "a.Eerste\nb.Tweede",
        "A)Eerste\nB)Tweede",
        "i.Eerste\nii.Tweede\niii.Derde",
        "iii)Eerste\niv)Tweede",
        "Neem mee:\n-uw pas\n-een handdoek",
        "Neem mee:\n-2 broeken\n-1 handdoek",
        "- uw pas\n-een handdoek",
        "Neem mee\n–uw pas\n–een handdoek",
        "Neem mee\n– uw pas\n– een handdoek",
        "Neem mee:\n+uw pas\n+een handdoek",
        "->Eerste\n->Tweede",
        "- Neem mee:\n  -uw pas\n  -een handdoek",
        "A. eerste\nB. tweede",
        "I. eerste\nII. tweede",
        "1.1 eerste\n1.2 tweede",
        "① eerste\n② tweede",
        "❶ eerste\n❷ tweede",
        "1. eerst\n2a. links\n2b. rechts\n3. klaar",
        "[] eerste\n[] tweede",
        "» eerste\n» tweede",
        "\u{2010} eerste\n\u{2010} tweede",
        "- eerste\n-- tweede",
        "1.Eerste\n2.Tweede\n\nEn dan:\n\nNog een lijst.",
    ] {
        assert_refused(text, &["tight-list"]);
    }
    // Each bullet and the first hyphen of a paragraph are reported by themselves.
    assert_refused("•Eerste\n•Tweede", &["pasted-bullet"; 2]);
    let compiled = compiled(&of_text("-Eerste\n-Tweede"));
    assert_eq!(codes(&compiled.diagnostics), ["tight-bullet"]);
}

#[test]
fn other_blanks_at_the_beginning_of_a_line_are_spaces() {
    for blank in ["\u{A0}", "\u{2003}", "\u{3000}", "\u{200B}", "\u{FEFF}"] {
        let list = format!("Neem mee:\n\n- een\n{blank}{blank}- twee\n{blank} {blank}- drie");
        let compiled = compiled(&of_text(&list));
        let bullets = Pdf::read(&compiled.pdf.unwrap()).read_aloud();
        assert_eq!(bullets.matches(['•', '–']).count(), 3, "{bullets}");
        let paragraphs = format!("Eerste\n{blank}\n2. een\n3. twee");
        assert_printed(&paragraphs, "Eerste 2. een 3. twee");
    }
}

#[test]
fn lines_with_tabs_between_their_words_are_said_to_be_a_table() {
    let table = "Middel\tDosis\nParacetamol\t500 mg\nIbuprofen\t200 mg";
    assert_eq!(codes(&compiled(&of_text(table)).diagnostics), ["tab-table"]);
    let two = "Tel:\t020 123 45 67\nFax:\t020 123 45 68";
    assert_eq!(codes(&compiled(&of_text(two)).diagnostics), ["joined-lines"]);
    let list = "1.\tEerste\n2.\tTweede\n3.\tDerde";
    assert_eq!(codes(&compiled(&of_text(list)).diagnostics), [""; 0]);
}

#[test]
fn lines_that_begin_as_prose_does_are_no_list() {
    for text in [
        "De praktijk is open om 9.30 uur\n10.15 uur en later.",
        "Neem daarvan\n1.5 ml of\n2.5 ml.",
        "Doe dit\nbijv.Nu of\nbijv.Straks.",
        "Het vriest\n-5 graden of zelfs\n-10 graden.",
        "Het wordt\n-5 °C of zelfs\n-10 °C.",
        "Bel\n+31 20 123 45 67 of\n+31 20 123 45 68.",
        "1.Eerste alinea.",
        "1.Eerste\n\n2.Tweede",
        "De patiënt van verdieping\n3.Links en die van\n9.Rechts.",
        "Dat is de\nb.v. de\nc.q. de ander.",
        "Neem 1.5 ml of\n1.6 ml.",
        "U spreekt\nA. de Vries of\nC. Jansen.",
        "»Ja«, zei hij,\n»Nee«, zei zij.",
        "Ze bleef\n– zoals altijd – binnen,\nen hij ook.",
        "1.Eerste\\\n2.Tweede",
        "- Eerste\n- Tweede",
        "1. Eerste\n2. Tweede",
    ] {
        assert_eq!(codes(&compiled(&of_text(text)).diagnostics), [""; 0], "{text}");
    }
}

#[track_caller]
fn assert_said(text: &str, expected: &[&str]) {
    assert_eq!(codes(&compiled(&of_text(text)).diagnostics), expected, "{text}");
}

#[test]
fn short_lines_that_were_meant_apart_are_said_to_be_one() {
    for text in [
        "Ziekenhuis Voorbeeld\nPostbus 12\n1234 AB Dorp",
        "Ochtend: 1 tablet\nMiddag: 2 tabletten\nAvond: 1 tablet",
        "week 1: 5 mg\nweek 2: 10 mg\nweek 3: 15 mg",
        "dag 1 5 mg\ndag 2 10 mg",
        "1 pas\n2 kaart",
        "5 mg\n10 mg",
        "= pas\n= kaart",
        "**Let op**\nNeem nooit meer.",
        "- ochtend: 1\n- avond: 2\nBij pijn: 3",
        "Kerkstraat 12\n1234 AB Dorp\n020 123 45 67\ninfo@example.nl",
        "maandag 8:00 - 17:00\ndinsdag 8:00 - 12:00",
        "ochtend 1 tablet\navond 2 tabletten",
        "Maandag\n8.00-17.00 uur",
        "Dag 1: rust.\nDag 2: lopen.\nDag 3: fietsen.",
        "8.00 ontbijt\n10.00 oefenen.\n12.00 lunch.",
        "Paracetamol 500 mg, 3 x per dag, 7 dagen\nIbuprofen 400 mg, 2 x per dag, 5 dagen",
        "3 x 10 keer buigen\n3 x 10 keer strekken",
        "Naam:\nDatum:",
        "U neemt:\n1 tablet metoprolol\n½ tablet furosemide\n2 puffs salbutamol",
        "Doe dit:\n1 ga zitten\n2 sta op",
        "maandag rust\ndinsdag lopen\nwoensdag fietsen",
        "Naam: ..................\nGeboortedatum: ....................",
        "Neem mee:\nuw pas\neen handdoek",
        "maandag van 8.00 tot 17.30 uur, en in de zomer op afspraak ook ’s avonds\n\
         dinsdag van 8.00 tot 12.30 uur, en daarna op afspraak met de praktijk",
    ] {
        assert_said(text, &["joined-lines"]);
    }
    for text in [
        "Neem 1 tablet\nen wacht.",
        "Neem 1 tablet.\nStop bij klachten.",
        "Neem bij pijn 1 tablet,\nDaarna niets meer.",
        "Neem dit middel altijd in zoals uw arts of\nDokter Jansen u dat heeft verteld",
        "Wij bestaan sinds\n1998 als praktijk.",
        "Postbus 12\\\n1234 AB Dorp",
        "- ochtend: 1\n- Avond: 2",
        "**Let op** dit\nNeem nooit meer.",
        // Sentences over short lines without a full stop.
        "Wij zijn gevestigd in\nAmsterdam en Utrecht",
        "Doe de oefening\n3 keer per dag",
        "- Bel bij koorts boven\n  38,5 °C",
        "- Neem dagelijks\n  1000 IE vitamine D",
        "- Ga naar\n  Polikliniek Orthopedie",
        "Kom terug op\n24 november",
        "Kracht, balans en\nCoördinatie",
        "Gemaakt door\nAnnemarie de Wit",
        "Bel bij nood\n112",
        "Let op:\nu mag na de ingreep\nniet zelf naar huis rijden",
        "Neem mee:\nuw pas, een handdoek\nsportkleding",
        "Dit is artrose:\nslijtage van het kraakbeen in\nknie of heup",
    ] {
        assert_said(text, &[]);
    }
}

#[test]
fn sentence_over_short_lines_is_told_from_lines_apart_by_its_verb_or_pronoun() {
    for text in [
        "De praktijk is van\nAnnemarie de Wit",
        "Vraag het aan uw\nFysiotherapeut",
        "Op maandag belt\nMevrouw de Vries",
        "Wij noemen dat\nArtrose",
        "Soms helpt\nIbuprofen",
        "Uw arts is\nDokter Jansen",
        "Bel bij koorts direct\nDokter Jansen",
        "Neem 2 tabletten\nParacetamol",
        "Stuur een mail aan mevr.\nDe Vries",
    ] {
        assert_said(text, &[]);
    }
    for text in [
        "Uw behandelaar\nJan de Wit",
        "Onze praktijk\nDe Brug",
        "Buig de knie\nStrek de knie",
        "Bel ons\nMail ons",
        "Neem 1 tablet\nDrink veel water",
        "Wat neemt u mee\nPaspoort\nKleding\nSchoenen",
        "Met vriendelijke groet\nJan de Wit",
        "Met vriendelijke groet,\nJan de Wit\nFysiotherapeut\nTel. 020 123 45 67",
        "Openingstijden\nma 8:00-17:00\ndi 8:00-17:00\nwo gesloten",
        "Schema\nochtend 1 tablet\navond 2 tabletten",
        "Middel\tDosis\nPara\t2 x",
        "Voorbereiding\nDraag makkelijke kleding.",
        "BELANGRIJK\nBel bij koorts direct de huisarts.",
        "#1 Rust\n#2 IJs",
    ] {
        assert_said(text, &["joined-lines"]);
    }
}

#[test]
fn note_right_below_its_text_is_said_to_be_behind_it() {
    for text in [
        "Tarief* € 38,50\n*exclusief btw",
        "Vergoeding¹ en bijdrage\n¹ vanuit de aanvullende verzekering",
        "Prijs† van de behandeling\n† exclusief toeslag.",
    ] {
        assert_said(text, &["pasted-line"]);
    }
    assert_said("Tarief* € 38,50\n\n*exclusief btw", &[]);
    assert_said("Tarief* € 38,50 en\n*heel* laag", &[]);
}

#[test]
fn sentence_right_below_an_item_is_said_to_be_behind_it() {
    for text in [
        "Neem mee:\n- pas\n- geld\nBel ons bij vragen.",
        "1. Buig de knie.\n2. Strek de knie\nHoud 5 tellen vast.",
        "- Neem 1 tablet.\n**Neem nooit meer.**",
        "- Neem contact op met uw huisarts of de huisartsenpost als u koorts hebt\nDit geldt ook.",
    ] {
        assert_said(text, &["line-under-item"]);
    }
    for text in [
        "- pas\n- geld\n\nBel ons bij vragen.",
        "1. Buig de knie\n   Houd 5 tellen vast.",
        "- Meerdere personen in de familie,\nVooral broers.",
        "- Bel bij koorts met\nDokter Jansen",
        "- Roken, consumptie van te veel alcohol, koffie of zout hebben een\nOngunstige invloed",
        "- rusten\nen wandelen",
    ] {
        assert_said(text, &[]);
    }
}

#[test]
fn address_with_a_space_in_it_is_refused() {
    for text in [
        "Mail naar info@\nexample.nl.",
        "Mail naar info @ example.nl.",
        "Zie www. example.nl of bel.",
        "Lees www.example.nl/\nfolders voor meer.",
    ] {
        assert_refused(text, &["split-address"]);
    }
    assert_refused("Zie [de site](https://example.nl/\u{200B}x).", &["control-character"]);
    assert_said("Kijk op www.example.nl/\nof bel ons.", &[]);
    assert_said("Volg ons op @fysio.voorbeeld voor meer.", &[]);
}

#[test]
fn address_in_angle_brackets_right_behind_a_word_is_refused() {
    for text in
        ["Zie de site<https://example.nl>.", "Mail info@example.nl<mailto:info@example.nl>."]
    {
        assert_refused(text, &["unused-markup"]);
    }
    assert_said("Zie <https://example.nl>, of (<info@example.nl>).", &[]);
}

#[test]
fn strong_words_right_before_the_rest_of_a_word_are_refused() {
    for text in ["**Let op:**bel ons.", "De **fysio**therapeut.", "Bel **020 123 45 67**of mail."] {
        assert_refused(text, &["marks-before-word"]);
    }
}

#[test]
fn rows_with_bars_and_no_header_are_refused_without_a_bar_at_their_begin_as_well() {
    assert_refused("Dag | Tijd\nma | 8:00\ndi | 9:00", &["table-without-header"]);
    assert_said("Zie ook: Home | Folders | Rugpijn.", &[]);
    assert_said("Kies (a | b | c) en lees in de bijlage\nwat u kunt doen | of niet.", &[]);
}

#[test]
fn list_of_emoji_or_of_boxes_without_a_dash_is_refused() {
    for text in [
        "\u{2714}\u{FE0F} Rustig ademen\n\u{274C} Niet tillen",
        "[ ] Rustig ademen\n[x] Schouders laag",
        "\u{1F449} Bel ons\n\u{1F449} Mail ons",
    ] {
        let compiled = compiled(&of_text(text));
        assert!(codes(&compiled.diagnostics).contains(&"tight-list"), "{text}");
    }
    assert_said("Kruis aan: [ ] ja [ ] nee", &[]);
    assert_refused("-[ ] ja\n-[x] nee", &["false-checkbox", "false-checkbox"]);
}

#[test]
fn word_with_the_soft_hyphen_of_a_word_processor_at_a_line_end_is_refused() {
    assert_refused("De fysio¬\ntherapeut helpt.", &["divided-word"]);
}

#[test]
fn brackets_behind_a_backslash_are_no_link_with_a_space() {
    assert_printed(r"Zie \[a\](b) en \[de c\](de d).", "Zie [a](b) en [de c](de d).");
    assert_said("Zie [a](de b).", &["split-link"]);
    assert_said(r"Zie \[a\](b c) en [a](b c).", &["split-link"]);
}

#[test]
fn capital_within_a_sentence_of_english_or_german_is_no_line_apart() {
    let of = |language: &str, text: &str| {
        format!("title = 'T'\nlanguage = '{language}'\n[[section]]\ntext = '''\n{text}\n'''\n")
    };
    for (language, text) in [
        ("en", "Rest when\nI ask you to"),
        ("en", "Do this\n3 times a day"),
        ("de", "Machen Sie jede\nÜbung dreimal"),
        ("de", "Kräftigung der\nMuskulatur"),
    ] {
        assert_eq!(codes(&compiled(&of(language, text)).diagnostics), [""; 0], "{text}");
    }
    for (language, text) in [
        ("en", "Morning 1 tablet\nEvening 2 tablets"),
        ("de", "Hauptstraße 12\n12345 Berlin"),
        ("de", "Morgens 1 Tablette\nAbends 2 Tabletten"),
    ] {
        assert_eq!(codes(&compiled(&of(language, text)).diagnostics), ["joined-lines"], "{text}");
    }
}

#[test]
fn date_to_fill_in_and_the_meaning_of_a_star_are_refused() {
    assert_refused("Datum: __/__/____", &["ambiguous-stars"]);
    assert_refused("Datum: __-__-____", &["ambiguous-stars"]);
    assert_refused("* = verplicht", &["star-list"]);
    assert_refused("* : verplicht", &["star-list"]);
    assert_refused("*eerste punt\n*tweede punt", &["tight-list"]);
    assert_said("*eerste* punt\n*tweede* punt", &[]);
}

#[test]
fn strong_part_of_a_word_is_refused() {
    assert_refused("Een vet**gedrukt** woord.", &["marks-in-word"]);
    assert_refused("Heel on**ge**woon.", &["marks-in-word"]);
    assert_refused("*** let op ***", &["unclosed-marks"; 2]);
    assert_as_typed("Reken 2**3 en x**2 uit.");
}

#[test]
fn words_with_no_break_spaces_are_parted_at_one_and_that_is_said() {
    let words = "Neem de tabletten in met een glas water en bel bij koorts of meer pijn.";
    let text = words.replace(' ', "\u{A0}");
    let definition = of_text(&text)
        .replace("[[section]]", "[page]\ncolumns = 3\n[style]\nhyphenate = false\n[[section]]");
    let compiled = compiled(&definition);
    assert_eq!(codes(&compiled.diagnostics), ["no-break-spaces"]);
    let lines = Pdf::read(&compiled.pdf.unwrap()).lines();
    let all = lines[1..].iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    assert_eq!(all.replace('\u{A0}', " "), words);
}

#[test]
fn hyphen_that_does_not_show_before_a_digit_is_refused() {
    for text in ["Neem 5\u{AD}10 mg", "van 8&shy;10 uur", "06\u{AD}12345678", "5 mg\u{AD}10 mg"] {
        assert_refused(text, &["hidden-hyphen"]);
    }
    for text in ["De fysio\u{AD}therapeut", "65\u{AD}plussers", "a \u{AD}10"] {
        assert_said(text, &[]);
    }
    let titled = compiled("title = 'Neem 5\u{AD}10'\nlanguage = 'nl'\n[[section]]\ntext = 'a'");
    assert_eq!(codes(&titled.diagnostics), ["hidden-hyphen"]);
}

#[test]
fn signs_that_do_not_show_are_refused_in_a_heading_as_in_a_text() {
    for (words, code) in [
        ("Neem 5\u{AD}10 mg", "hidden-hyphen"),
        ("Neem 5&#173;10 mg", "hidden-hyphen"),
        ("**Neem 2\u{2062}500 mg**", "hidden-hyphen"),
        ("Neem \u{2066}rust", "unbalanced-isolate"),
        ("Neem 2\u{200E}5 mg", "mark-in-number"),
    ] {
        let part = format!("heading = '{words}'\ntext = 'a'\n");
        let below = format!("[[section]]\nheading = 'A'\n[[section.subsection]]\n{part}");
        for part in [format!("[[section]]\n{part}"), below] {
            let found = compiled(&format!("title = 'T'\nlanguage = 'nl'\n{part}"));
            assert_eq!(codes(&found.diagnostics), [code], "{part}");
        }
    }
}

#[test]
fn mark_that_begins_a_line_further_right_is_read_as_it_is_anywhere() {
    assert_refused("De sauna is\n    - 110 graden.", &["ambiguous-item"]);
    assert_refused("Rust\n    # Adviezen", &["unused-markup"]);
    assert_refused("Rust\n\t> Neem rust", &["unused-markup"]);
    assert_refused("Rust\n    ---", &["unused-markup"]);
}

#[test]
fn backslash_that_begins_no_line_is_said() {
    for (text, count) in
        [("Jan\\\nPiet\\\n\nKlaas", 1), ("Jan \\ \nPiet", 1), ("- Jan\\\n- Piet\\", 2)]
    {
        assert_said(text, &vec!["stray-break"; count]);
    }
    for text in ["Jan\\\nPiet", "Jan\\\\", "kijk in C:\\folders\\", "- Jan\\\n  Piet"] {
        assert_said(text, &[]);
    }
}

#[test]
fn star_behind_any_sign_refers_to_a_note() {
    for word in [
        "35,-*",
        "38°*",
        "\"uitleg\"*",
        "Ventolin®*",
        "Vraag?*",
        "5+*",
        "[A]*",
        "Kosten\\*",
        "*€ 35",
    ] {
        assert_refused(&format!("Zie {word}\n\n* per keer"), &["star-list"]);
    }
    assert_refused("Prijs* € 35\n\n*zie onder*", &["ambiguous-stars"]);
    assert_said("Prijs* € 35, *vanaf mei*\n\n*Let op:* bel ons.", &[]);
    assert_said("Let *op*\n\n*zie onder*", &[]);
    assert_said("Kijk op https://a.nl/*b*/c\n\n*zie onder*", &[]);
    assert_said("Een zitting kost € 38,50*.\n\\* Vanaf de 21e keer vergoed.", &["pasted-line"]);
    assert_refused("* let op *", &["star-list"]);
}

#[test]
fn dash_or_minus_that_is_no_bullet_is_asked_about() {
    for text in [
        "De pijn zit in de knie\n- vaak links -\nen wordt erger.",
        "De arts - of de verpleegkundige\n- belt u.",
        "Open van maandag\n- vrijdag, van 8 tot 17 uur.",
        "- Doe dit 8\n  - 10 keer per dag.",
        "- Neem paracetamol\n  + ibuprofen.",
        "U ligt op kamer\n1. De zuster komt zo.",
        "Neem rust\n- dus niet lopen - en koel de knie.",
    ] {
        assert_refused(text, &["ambiguous-item"]);
    }
    assert_refused("+ goed\n+/- matig\n- slecht", &["plus-and-minus"]);
    let values = "De T-score:\n\n- 2,5 of lager: osteoporose\n- 1 tot - 2,5: osteopenie";
    assert_refused(values, &["ambiguous-item"; 2]);
    assert_refused("“Ik loop weer.”\n\n— mevrouw Bakker", &["dash-below-quotation"]);
    assert_said("Neem mee:\n- uw pas - niet ouder dan 5 jaar\n- 1 tot 2 handdoeken", &[]);
}

#[test]
fn brackets_before_words_are_no_name_of_an_address() {
    assert_printed("[Let op]:stop", "[Let op]:stop");
    assert_printed("Bij:\n\n[1]: pijn", "Bij: [1]: pijn");
    assert_refused("[bond]: https://a.nl", &["unused-markup"]);
    assert_refused("[v] klaar", &["false-checkbox"]);
}

#[test]
fn initial_of_a_name_is_no_letter_of_a_list_within_a_sentence() {
    assert_said("Behandeld door\nA. de Wit en\nB. Bakker.", &[]);
    assert_refused("A. de Wit\nB. Bakker", &["tight-list"]);
    assert!(compiled(&of_text("- A. de Wit\n- B. Bakker")).pdf.is_some());
}

#[test]
fn marks_of_lines_in_a_title_are_said() {
    let titled = |title: &str| {
        let rest = "language = 'nl'\n[[section]]\ntext = 'a'";
        compiled(&format!("title = '''{title}'''\n{rest}"))
    };
    for title in
        ["Regel een\\\nregel twee", "[ ] Klaar", "- Let op", "• Kop", "5 \\* 3", "Naam ____"]
    {
        assert_eq!(codes(&titled(title).diagnostics), ["markup-in-plain-text"], "{title}");
    }
    for title in ["Bel 0900 - 1234", "\\{praktijk}", "Let op!", "Osteoporose -\neen folder"] {
        assert_eq!(codes(&titled(title).diagnostics), [""; 0], "{title}");
    }
}

#[test]
fn sentence_that_leads_to_a_number_on_the_next_line_goes_on() {
    for text in [
        "Het bot is het sterkst op een leeftijd van\n35. Daarna neemt het af.",
        "De score daalde van -1,5 naar\n-2,5 en daarna naar\n-3,0.",
        "Bel 088 123\n45 67 of mail.",
        "Belast het been\nvoor 50% in week 1 en\nvoor 75% in week 3.",
    ] {
        assert_said(text, &[]);
    }
    assert_refused("Neem 1.000-\n2.000 mg per dag.", &["divided-word"]);
}
