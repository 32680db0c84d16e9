//! What the check of a translation finds, what it does not, and of which
//! languages it knows what: found by asking it.

use std::fmt::Write as _;

use leaflet::definition::LanguageTag;
use leaflet::diagnostic::{AcceptedBy, Language};
use leaflet::translation::{Coverage, known_languages, losses};

/// What is compared, in Dutch and in English: a Dutch text, and a translation in
/// which it is wrong.
const FOUND: [([&str; 2], &str, &str); 17] = [
    (["een getal", "a number"], "Doe dit 10 keer.", "Do this 12 times."),
    (
        ["een getal dat erbij komt", "an added number"],
        "Loop elke dag.",
        "Walk 400 steps every day.",
    ),
    (["een dosis die erbij komt", "an added dose"], "Til elke dag.", "Lift 5 kg every day."),
    (["een getal in woorden", "a number in words"], "Neem twee tabletten.", "Take three tablets."),
    (["een dosis", "a dose"], "Neem 70 mg.", "Take 17 mg."),
    (["een eenheid", "a unit"], "Neem 70 mg.", "Take 70 g."),
    (["een tijd", "a time"], "Kom om 17.30 uur.", "Come at 5:30 am."),
    (["een datum", "a date"], "Kom op 3 april 2027.", "Come on 4 March 2027."),
    (["een telefoonnummer", "a telephone number"], "Bel 020 123 45 67.", "Call 020 123 45 76."),
    (["een webadres", "a web address"], "Kijk op www.voorbeeld.nl.", "Look at www.voorbeeld.com."),
    (["de volgorde", "the order"], "Neem eerst 5 mg, dan 10 mg.", "Take 10 mg first, then 5 mg."),
    (["een link", "a link"], "Lees <1>verder</1>.", "Read on."),
    (
        ["een gegeven van de praktijk", "a detail of the practice"],
        "Bel {practice.phone}.",
        "Call us.",
    ),
    (["vette woorden", "bold words"], "Neem **nooit** meer.", "Never take more."),
    (["vette woorden erbij", "added bold words"], "Neem nooit meer.", "**Never** take more."),
    (["een invulregel", "a line to write on"], "Naam: ____", "Name:"),
    (["een sterretje te veel", "an asterisk too many"], "Neem nooit meer.", "**Never take more."),
];

/// What only a person sees, in Dutch and in English: a Dutch text, and a
/// translation that says something else.
const UNSEEN: [([&str; 2], &str, &str); 9] = [
    (["een ontkenning die weg is", "a lost negation"], "Til niet zwaar.", "Lift heavy things."),
    (
        ["hoogstens of minstens", "at most or at least"],
        "Neem hoogstens 4 tabletten.",
        "Take at least 4 tablets.",
    ),
    (["voor of na", "before or after"], "Neem dit voor het eten.", "Take this after meals."),
    (["links of rechts", "left or right"], "Houd de stok links.", "Hold the stick on the right."),
    (["meer of minder", "more or less"], "Beweeg meer.", "Move less."),
    (["moeten of mogen", "must or may"], "U moet rusten.", "You may rest."),
    (["een ander woord", "another word"], "Bel de huisarts.", "Call the dentist."),
    (
        ["een zin die weg is, zonder getal", "a lost sentence without a number"],
        "Rust uit. Bel ons bij koorts.",
        "Rest.",
    ),
    (
        ["een zin die erbij komt, zonder getal", "an added sentence without a number"],
        "Rust uit.",
        "Rest and take a painkiller.",
    ),
];

pub(crate) fn in_markdown(language: Language) -> String {
    let of_language = |texts: [&'static str; 2]| match language {
        Language::Dutch => texts[0],
        Language::English => texts[1],
    };
    let mut markdown = of_language([
        "| wat | in het Nederlands | fout in de vertaling | wie het zo mag laten |\n",
        "| what | in Dutch | wrong in the translation | who can let it be |\n",
    ])
    .to_owned();
    markdown.push_str("| --- | --- | --- | --- |\n");
    for (what, dutch, english) in FOUND {
        let found = accepted_by(dutch, english);
        let what = of_language(what);
        let who = of_language(in_words(*found.iter().max().expect(what)));
        writeln!(markdown, "| {what} | `{dutch}` | `{english}` | {who} |").unwrap();
    }
    markdown.push_str(of_language([
        "\nWat het programma **niet** ziet, en alleen een mens:\n\n",
        "\nWhat the program does **not** see, and only a person does:\n\n",
    ]));
    for (what, dutch, english) in UNSEEN {
        let what = of_language(what);
        assert_eq!(accepted_by(dutch, english), [], "{what} is found");
        writeln!(markdown, "- {what}: `{dutch}`, `{english}`").unwrap();
    }
    markdown.push_str(of_language([
        "\nVan deze talen kent het programma de woorden:\n\n",
        "\nThe program knows the words of these languages:\n\n",
    ]));
    markdown.push_str(&languages(language));
    markdown
}

/// Who can accept each difference between a Dutch text and its English
/// translation.
fn accepted_by(dutch: &str, english: &str) -> Vec<AcceptedBy> {
    let [nl, en] = ["nl", "en"].map(|tag| LanguageTag(tag.to_owned()));
    losses(dutch, &nl, english, &en).iter().map(|loss| loss.problem.accepted_by()).collect()
}

fn in_words(accepted_by: AcceptedBy) -> [&'static str; 2] {
    match accepted_by {
        AcceptedBy::Translator => ["de vertaler, met een reden", "the translator, with a reason"],
        AcceptedBy::Reviewer => [
            "wie goedkeurt, na een reden van de vertaler",
            "the approver, after a reason of the translator",
        ],
        AcceptedBy::Confirmation => {
            ["wie goedkeurt, bij dit ene stukje", "the approver, for this one piece"]
        }
        AcceptedBy::NoOne => ["niemand", "no one"],
    }
}

/// What is known of each language, those of which most is known first.
fn languages(language: Language) -> String {
    let name = |tag: &LanguageTag| tag.name(language).unwrap_or_else(|| tag.0.clone());
    let mut known: Vec<(String, String, Coverage)> =
        known_languages().iter().map(|tag| (name(tag), tag.0.clone(), Coverage::of(tag))).collect();
    known.sort_by(|one, other| one.0.cmp(&other.0));
    let (words, signs): (Vec<_>, Vec<_>) = known.into_iter().partition(|it| it.2.has_words());
    let (heads, [yes, no]) = match language {
        Language::Dutch => (
            "taal | | een getal | maanden | tijden | eenheden | getallen in woorden",
            ["ja", "nee"],
        ),
        Language::English => {
            ("language | | a number | months | times | units | numbers in words", ["yes", "no"])
        }
    };
    let mut markdown = format!("| {heads} |\n| --- | --- | --- | --- | --- | --- | --- |\n");
    for (name, tag, coverage) in words {
        let number = coverage.separators.map(|(grouping, decimal)| {
            format!("`1{grouping}234{decimal}5`").replace(' ', "\u{a0}")
        });
        let number = number.unwrap_or_default();
        let Coverage { months, times, units, number_words, .. } = coverage;
        let cells = [months, times, units, number_words].map(|it| if it { yes } else { no });
        writeln!(markdown, "| {name} | `{tag}` | {number} | {} |", cells.join(" | ")).unwrap();
    }
    let signs = signs.into_iter().map(|it| it.0).collect::<Vec<_>>().join(", ");
    let rest = match language {
        Language::Dutch => format!(
            "\nVan deze talen kent het alleen hoe men getallen schrijft, met een komma of een punt: \
             {signs}. In een taal die hier niet staat, vergelijkt het de cijfers alleen. Cijfers van \
             elk schrift worden gelezen. Wat het in een taal niet kent, laat het een mens nakijken.\n"
        ),
        Language::English => format!(
            "\nOf these languages it only knows how numbers are written, with a comma or a point: \
             {signs}. In any other language it compares the digits alone. Digits of every script are \
             read. What it does not know of a language it leaves to a person.\n"
        ),
    };
    markdown.push_str(&rest);
    markdown
}
