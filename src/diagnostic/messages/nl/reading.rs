//! Dutch messages about text that could be read in two ways.

use super::super::{escaped, joins_numbers};
use super::Message;
use crate::diagnostic::{ForeignMarkup, LineMarkup, PlainPlace, ReadingProblem};

pub(super) fn message(problem: &ReadingProblem) -> Message {
    match problem {
        ReadingProblem::AmbiguousStars { written } => ambiguous_stars(written),
        ReadingProblem::UnclosedMarks { mark } => unclosed_marks(mark),
        ReadingProblem::MarksInWord { mark } => marks_in_word(mark),
        ReadingProblem::MarksBeforeWord { mark } => marks_before_word(mark),
        ReadingProblem::StrayBreak => stray_break(),
        ReadingProblem::HiddenHyphen { before, after } => hidden_hyphen(before, after),
        ReadingProblem::AmbiguousItem { mark, rest, is_apart: true } => lone_item(mark, rest),
        ReadingProblem::AmbiguousItem { mark, rest, .. } => ambiguous_item(mark, rest),
        ReadingProblem::TightList { item } => tight_list(item),
        ReadingProblem::DashBelowQuotation => dash_below_quotation(),
        ReadingProblem::PlusAndMinus => plus_and_minus(),
        ReadingProblem::StarList => star_list(),
        ReadingProblem::UnevenNumbers { expected, found } => Message::new(format!(
            "in deze lijst komt na {} het nummer {found}",
            expected - 1
        ))
        .label("de nummers worden afgedrukt zoals ze hier staan")
        .hint(format!("schrijf {expected} als de lijst doorloopt"))
        .hint("voor gewone regels: schrijf 1\\. in plaats van 1. , met een lege regel ertussen"),
        ReadingProblem::ForeignMarkup { kind, written } => foreign_markup(*kind, written),
        ReadingProblem::PastedLine { mark } => pasted_line(mark),
        ReadingProblem::LineUnderItem { words } => Message::new(format!(
            "‘{words}’ komt achter het punt van de lijst erboven, op dezelfde regel"
        ))
        .hint("zet er een lege regel boven als het niet bij dat punt hoort")
        .hint("hoort het er wel bij, begin deze regel dan met twee spaties"),
        ReadingProblem::JoinedLines => {
            Message::new("deze korte regels worden achter elkaar afgedrukt, op één regel")
                .hint("zet \\ aan het eind van een regel om daar een nieuwe te beginnen")
                .hint("begin voor een opsomming elke regel met - en een spatie")
                .hint("is het één zin, zet die dan op één regel")
        }
        ReadingProblem::TabTable => {
            Message::new("deze regels hebben tabs tussen de woorden, maar worden geen tabel")
                .label("ze worden achter elkaar afgedrukt")
                .hint(
                    "is het een tabel, zet dan | tussen de kolommen, en onder de eerste rij: \
                     | --- | --- |",
                )
                .hint("vervang de tabs anders door spaties")
        }
        ReadingProblem::MarkupInLine { kind } => markup_in_line(*kind),
        ReadingProblem::DividedWord { halves: (first, second) } => divided_word(first, second),
        ReadingProblem::SplitAddress { parts: (first, second) } => {
            Message::new(format!("in dit adres komt een spatie: ‘{first} {second}’"))
                .hint(format!("is het één adres, schrijf dan {first}{second} op één regel"))
                .hint(format!(
                    "hoort {second} er niet bij, haal dan het laatste teken weg van {first}"
                ))
        }
        ReadingProblem::MarkupInPlainText { place } => plain_place(*place),
        ReadingProblem::LinkInHeading => {
            Message::new("een link kan niet in een kop").hint("zet de link in de tekst eronder")
        }
        ReadingProblem::LinkTitle { title } => {
            Message::new(format!("de woorden ‘{title}’ komen niet op papier"))
                .hint("zet ze in de tekst zelf, of haal ze weg achter het adres")
        }
    }
}

fn ambiguous_stars(written: &str) -> Message {
    if written.starts_with("__") {
        return Message::new("dit kunnen vette woorden zijn, of lijnen om op te schrijven")
            .hint("schrijf voor een lijn om op te schrijven ten minste vier: ____")
            .hint("zet \\ voor elk teken als u het teken zelf bedoelt");
    }
    if let Some(inside) = written.strip_prefix('_').and_then(|rest| rest.strip_suffix('_')) {
        return Message::new("dit kunnen schuine woorden zijn, of twee gewone tekens")
            .hint(format!("zijn het gewone tekens, schrijf dan \\_{inside}\\_"))
            .hint("haal anders de tekens weg");
    }
    let inside = written.strip_prefix('*').and_then(|rest| rest.strip_suffix('*'));
    let inside = inside.unwrap_or(written);
    Message::new("dit kunnen schuine woorden zijn, of twee gewone sterretjes")
        .hint(format!("zijn het gewone sterretjes, schrijf dan \\*{inside}\\*"))
        .hint(format!("moet het schuin, schrijf dan _{inside}_"))
}

fn unclosed_marks(mark: &str) -> Message {
    if mark.starts_with("____") {
        return Message::new("deze lijn om op te schrijven zit vast aan een woord")
            .hint("zet een spatie tussen het woord en de lijn");
    }
    let escaped = escaped(mark);
    if mark.starts_with("__") {
        return Message::new(format!("{mark} is te kort voor een lijn om op te schrijven"))
            .hint("schrijf er ten minste vier: ____")
            .hint("of, voor vette woorden, aan beide kanten twee: __vet__")
            .hint(format!("schrijf {escaped} als u de tekens zelf bedoelt"));
    }
    Message::new(format!("bij deze {mark} hoort geen tweede"))
        .hint("zet aan beide kanten evenveel tekens, direct tegen de woorden: **vet** of *schuin*")
        .hint(format!("schrijf {escaped} als u het teken zelf bedoelt"))
}

/// The style that a mark stands for.
fn style(mark: &str) -> &'static str {
    if mark.len() == 1 { "schuin" } else { "vet" }
}

fn marks_in_word(mark: &str) -> Message {
    let escaped = escaped(mark);
    let style = style(mark);
    Message::new(format!("met {mark} direct achter een woord wordt wat volgt niet {style}"))
        .hint(format!("zet er een spatie voor, of de tekens om hele woorden: {mark}woord{mark}"))
        .hint(format!("schrijf {escaped} als u de tekens zelf bedoelt"))
}

fn marks_before_word(mark: &str) -> Message {
    let escaped = escaped(mark);
    let style = style(mark);
    Message::new(format!("met {mark} direct voor een woord houdt het {style} niet op"))
        .hint(format!("zet er een spatie achter, of de tekens om hele woorden: {mark}woord{mark}"))
        .hint(format!("schrijf {escaped} als u de tekens zelf bedoelt"))
}

fn stray_break() -> Message {
    Message::new("\\ begint hier geen nieuwe regel: het teken wordt zo afgedrukt")
        .hint("haal het teken weg")
        .hint("voor een nieuwe regel: geen spatie erachter, en de tekst op de regel direct eronder")
        .hint("schrijf \\\\ als u het teken zelf bedoelt")
}

fn hidden_hyphen(before: &str, after: &str) -> Message {
    Message::new(format!(
        "tussen ‘{before}’ en ‘{after}’ staat een onzichtbaar koppelteken: op papier wordt het \
         ‘{before}{after}’"
    ))
    .hint(format!("typ het opnieuw, met het teken ertussen dat u bedoelt: {before}-{after}"))
    .hint(format!("of zonder teken: {before}{after}"))
}

fn ambiguous_item(mark: &str, rest: &str) -> Message {
    let words = Message::new(format!(
        "hier kan een opsomming beginnen, of de zin erboven gaat verder met ‘{mark} {rest}’"
    ))
    .hint(match mark {
        "-" | "+" => {
            format!("is het een opsomming, zet er dan een lege regel boven en schrijf * in plaats van {mark}")
        }
        _ => "is het een opsomming, zet er dan een lege regel boven".to_owned(),
    });
    words.hint(format!("gaat de zin verder, zet ‘{mark} {rest}’ dan op de regel erboven"))
}

fn lone_item(mark: &str, rest: &str) -> Message {
    Message::new(format!(
        "dit kan een regel van een opsomming zijn, of een getal met een teken ervoor: ‘{mark} {rest}’"
    ))
    .hint("is het een opsomming, schrijf dan een * in plaats van het teken")
    .hint(format!("hoort het teken bij het getal, schrijf dan ‘{mark}{rest}’, zonder spatie erachter"))
}

fn tight_list(item: &str) -> Message {
    Message::new("deze regels kunnen een lijst zijn, of één zin die doorloopt")
        .hint(format!("is het een lijst, schrijf dan ‘{item}’, met een spatie, en zo elke regel"))
        .hint("is het één zin, zet die dan op één regel")
}

fn star_list() -> Message {
    Message::new(
        "deze regel begint met een sterretje: dat kan een opsomming zijn, of de noot bij een \
         woord met een sterretje erachter",
    )
    .hint("is het een opsomming, schrijf dan - in plaats van *")
    .hint("is het een noot, schrijf dan \\* in plaats van *")
}

fn dash_below_quotation() -> Message {
    Message::new("dit kan een opsomming zijn, of de naam onder wat iemand zegt")
        .hint("is het een naam, schrijf dan &ndash; in plaats van de streep")
        .hint("is het een opsomming, zet er dan een regel tekst boven")
}

fn plus_and_minus() -> Message {
    Message::new("hier wisselen + en - elkaar af: beide worden op papier hetzelfde bolletje")
        .hint("zijn het plus- en minpunten, schrijf dan - \\+ en - \\- voor de woorden")
        .hint("is het één opsomming, schrijf dan overal -")
}

fn foreign_markup(kind: ForeignMarkup, written: &str) -> Message {
    match kind {
        ForeignMarkup::Footnote => Message::new("voetnoten kunnen niet in een folder")
            .hint("zet de noot tussen haakjes in de tekst")
            .hint(format!("schrijf \\{written} als u de tekens zelf bedoelt")),
        ForeignMarkup::Strikethrough => {
            let mark = if written.starts_with("~~") { "~~" } else { "~" };
            let words = Message::new("doorgestreepte woorden kunnen niet in een folder")
                .hint(format!("haal de woorden weg, of alleen de tekens {mark}"));
            words.hint(format!("schrijf {} als u de tekens zelf bedoelt", mark.replace('~', "\\~")))
        }
        ForeignMarkup::Subscript => Message::new("met ~ wordt een teken niet kleiner of lager")
            .hint("gebruik het teken zelf, zoals in H₂O en CO₂")
            .hint("schrijf \\~ als u het teken zelf bedoelt"),
        ForeignMarkup::Superscript => Message::new("met ^ wordt een teken niet kleiner of hoger")
            .hint("gebruik het teken zelf, zoals in m² en m³")
            .hint("schrijf \\^ als u het teken zelf bedoelt"),
        ForeignMarkup::Highlight => Message::new("woorden tussen == worden niet gemarkeerd")
            .hint("schrijf **vet**, of haal de tekens weg")
            .hint("schrijf \\=\\= als u de tekens zelf bedoelt"),
        ForeignMarkup::Carets => Message::new("de tekens ^^ hebben hier geen betekenis")
            .hint("haal ze weg")
            .hint("schrijf \\^\\^ als u de tekens zelf bedoelt"),
    }
}

fn pasted_line(mark: &str) -> Message {
    let is_number = mark.starts_with(|first: char| first.is_ascii_digit());
    if is_number {
        return Message::new(format!(
            "deze regel begint met {mark}, maar wordt geen genummerde lijst"
        ))
        .hint("is het een lijst, zet er dan een lege regel boven")
        .hint(format!("gaat de zin verder, zet {mark} dan op de regel erboven"));
    }
    let words = Message::new(match mark {
        "\t" => "deze regel begint met een tab, maar wordt geen opsomming".to_owned(),
        _ => format!("deze regel begint met {mark}, maar wordt geen opsomming"),
    });
    let words = match mark {
        _ if mark
            .starts_with(['*', '\\', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '†', '‡']) =>
        {
            return words.hint("is het een noot, zet er dan een lege regel boven");
        }
        "☐" | "□" => words.hint("schrijf - [ ] voor een vakje om aan te kruisen"),
        "☑" | "☒" => words.hint("schrijf - [x] voor een vakje dat al is aangekruist"),
        _ if mark.ends_with([')', '.']) => words
            .hint("schrijf 1. en een spatie voor een genummerde lijst, of - voor een opsomming"),
        _ => words.hint("schrijf - en een spatie als het een opsomming is"),
    };
    words.hint("laat anders een lege regel ertussen, of maak er één regel van")
}

fn markup_in_line(kind: LineMarkup) -> Message {
    let (cause, cure) = match kind {
        LineMarkup::Break => (
            "\\ begint geen nieuwe regel in een kop of bijschrift: het teken wordt zo afgedrukt",
            "haal het teken weg",
        ),
        LineMarkup::Blank => (
            "een lijn om op te schrijven kan niet in een kop of bijschrift: de tekens worden zo \
             afgedrukt",
            "zet de lijn in de tekst",
        ),
        LineMarkup::Checkbox => (
            "een vakje om aan te kruisen kan niet in een kop of bijschrift: de tekens worden zo \
             afgedrukt",
            "zet het vakje in de tekst",
        ),
        LineMarkup::EmptyLine => (
            "een kop of bijschrift is één alinea: wat onder de lege regel staat, komt erachter",
            "haal de lege regel weg, of zet het vervolg in de tekst",
        ),
        LineMarkup::List => (
            "een opsomming kan niet in een kop of bijschrift: deze regel komt achter de vorige, \
             met het teken erbij",
            "zet de opsomming in de tekst, of zet de woorden op één regel",
        ),
        LineMarkup::Mark => (
            "dit teken betekent niets in een kop of bijschrift: het wordt zo afgedrukt",
            "haal het weg als het niet bij de woorden hoort",
        ),
    };
    Message::new(cause).hint(cure)
}

fn divided_word(first: &str, second: &str) -> Message {
    let words = Message::new(format!("achter dit streepje komt een spatie: ‘{first}- {second}’"));
    // Two numbers are never one word.
    let words = if joins_numbers(first, second) {
        words
    } else {
        words.hint(format!("is het één woord, schrijf dan {first}{second}"))
    };
    words.hint(format!("hoort het streepje erin, schrijf dan {first}-{second} op één regel"))
}

fn plain_place(place: PlainPlace) -> Message {
    let words = Message::new(match place {
        PlainPlace::Title => "in de titel kan geen opmaak: de tekens worden zo afgedrukt",
        PlainPlace::Subtitle => "in subtitle kan geen opmaak: de tekens worden zo afgedrukt",
        PlainPlace::Alt => "in alt kan geen opmaak: de tekens worden zo voorgelezen",
        PlainPlace::Practice => {
            "in de gegevens van de praktijk kan geen opmaak: de tekens worden zo afgedrukt"
        }
        PlainPlace::About => "onder [about] kan geen opmaak: de tekens worden zo afgedrukt",
    });
    words.hint("haal de tekens weg als ze niet bij de woorden horen")
}
