//! What the check of a translation finds, what it does not, and of which
//! languages it knows what: found by asking it.

use std::fmt::Write as _;

use leaflet::definition::LanguageTag;
use leaflet::diagnostic::{AcceptedBy, Language};
use leaflet::translation::{Coverage, known_languages, losses};

/// What is compared: a Dutch text, and a translation in which it is wrong.
const FOUND: [(&str, &str, &str); 17] = [
    ("een getal", "Doe dit 10 keer.", "Do this 12 times."),
    ("een getal dat erbij komt", "Loop elke dag.", "Walk 400 steps every day."),
    ("een dosis die erbij komt", "Til elke dag.", "Lift 5 kg every day."),
    ("een getal in woorden", "Neem twee tabletten.", "Take three tablets."),
    ("een dosis", "Neem 70 mg.", "Take 17 mg."),
    ("een eenheid", "Neem 70 mg.", "Take 70 g."),
    ("een tijd", "Kom om 17.30 uur.", "Come at 5:30 am."),
    ("een datum", "Kom op 3 april 2027.", "Come on 4 March 2027."),
    ("een telefoonnummer", "Bel 020 123 45 67.", "Call 020 123 45 76."),
    ("een webadres", "Kijk op www.voorbeeld.nl.", "Look at www.voorbeeld.com."),
    ("de volgorde", "Neem eerst 5 mg, dan 10 mg.", "Take 10 mg first, then 5 mg."),
    ("een link", "Lees <1>verder</1>.", "Read on."),
    ("een gegeven van de praktijk", "Bel {practice.phone}.", "Call us."),
    ("vette woorden", "Neem **nooit** meer.", "Never take more."),
    ("vette woorden erbij", "Neem nooit meer.", "**Never** take more."),
    ("een invulregel", "Naam: ____", "Name:"),
    ("een sterretje te veel", "Neem nooit meer.", "**Never take more."),
];

/// What only a person sees: a Dutch text, and a translation that says something
/// else.
const UNSEEN: [(&str, &str, &str); 9] = [
    ("een ontkenning die weg is", "Til niet zwaar.", "Lift heavy things."),
    ("hoogstens of minstens", "Neem hoogstens 4 tabletten.", "Take at least 4 tablets."),
    ("voor of na", "Neem dit voor het eten.", "Take this after meals."),
    ("links of rechts", "Houd de stok links.", "Hold the stick on the right."),
    ("meer of minder", "Beweeg meer.", "Move less."),
    ("moeten of mogen", "U moet rusten.", "You may rest."),
    ("een ander woord", "Bel de huisarts.", "Call the dentist."),
    ("een zin die weg is, zonder getal", "Rust uit. Bel ons bij koorts.", "Rest."),
    ("een zin die erbij komt, zonder getal", "Rust uit.", "Rest and take a painkiller."),
];

pub(crate) fn in_markdown() -> String {
    let mut markdown = String::from(
        "| wat | in het Nederlands | fout in de vertaling | wie het zo mag laten |\n\
         | --- | --- | --- | --- |\n",
    );
    for (what, dutch, english) in FOUND {
        let found = accepted_by(dutch, english);
        let strictest = found.iter().max().expect(what);
        let who = in_words(*strictest);
        writeln!(markdown, "| {what} | `{dutch}` | `{english}` | {who} |").unwrap();
    }
    markdown.push_str("\nWat het programma **niet** ziet, en alleen een mens:\n\n");
    for (what, dutch, english) in UNSEEN {
        assert_eq!(accepted_by(dutch, english), [], "{what} is found");
        writeln!(markdown, "- {what}: `{dutch}`, `{english}`").unwrap();
    }
    markdown.push_str("\nVan deze talen kent het programma de woorden:\n\n");
    markdown.push_str(&languages());
    markdown
}

/// Who can accept each difference between a Dutch text and its English
/// translation.
fn accepted_by(dutch: &str, english: &str) -> Vec<AcceptedBy> {
    let [nl, en] = ["nl", "en"].map(|tag| LanguageTag(tag.to_owned()));
    losses(dutch, &nl, english, &en).iter().map(|loss| loss.problem.accepted_by()).collect()
}

fn in_words(accepted_by: AcceptedBy) -> &'static str {
    match accepted_by {
        AcceptedBy::Translator => "de vertaler, met een reden",
        AcceptedBy::Reviewer => "wie goedkeurt, na een reden van de vertaler",
        AcceptedBy::Confirmation => "wie goedkeurt, bij dit ene stukje",
        AcceptedBy::NoOne => "niemand",
    }
}

/// What is known of each language, those of which most is known first.
fn languages() -> String {
    let name = |tag: &LanguageTag| tag.name(Language::Dutch).unwrap_or_else(|| tag.0.clone());
    let mut known: Vec<(String, String, Coverage)> =
        known_languages().iter().map(|tag| (name(tag), tag.0.clone(), Coverage::of(tag))).collect();
    known.sort_by(|one, other| one.0.cmp(&other.0));
    let (words, signs): (Vec<_>, Vec<_>) = known.into_iter().partition(|it| it.2.has_words());
    let mut markdown = String::from(
        "| taal | | een getal | maanden | tijden | eenheden | getallen in woorden |\n\
         | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for (name, tag, coverage) in words {
        let number = coverage.separators.map(|(grouping, decimal)| {
            format!("`1{grouping}234{decimal}5`").replace(' ', "\u{a0}")
        });
        let number = number.unwrap_or_default();
        let Coverage { months, times, units, number_words, .. } = coverage;
        let cells = [months, times, units, number_words].map(|it| if it { "ja" } else { "nee" });
        writeln!(markdown, "| {name} | `{tag}` | {number} | {} |", cells.join(" | ")).unwrap();
    }
    let signs: Vec<String> = signs.into_iter().map(|it| it.0).collect();
    writeln!(
        markdown,
        "\nVan deze talen kent het alleen hoe men getallen schrijft, met een komma of een punt: {}. \
         In een taal die hier niet staat, vergelijkt het de cijfers alleen. Cijfers van elk schrift \
         worden gelezen. Wat het in een taal niet kent, laat het een mens nakijken.",
        signs.join(", ")
    )
    .unwrap();
    markdown
}
