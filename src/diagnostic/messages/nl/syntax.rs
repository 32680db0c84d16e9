//! Dutch messages about a definition that is not TOML.

use super::super::some_of;
use super::Message;
use crate::diagnostic::SyntaxProblem;

pub(super) fn message(problem: &SyntaxProblem) -> Message {
    match problem {
        SyntaxProblem::UnclosedText { quote } => {
            Message::new("deze tekst begint, maar houdt niet op")
                .label("hier begint de tekst")
                .hint(format!("zet {quote} achter het einde van de tekst"))
        }
        SyntaxProblem::ApostropheInText => {
            Message::new("de apostrof in deze tekst sluit de tekst af")
                .label("vanaf hier hoort het niet meer bij de tekst")
                .hint("schrijf ’ in plaats van ' in de tekst")
                .hint("of zet de tekst tussen drie aanhalingstekens: '''…'''")
        }
        SyntaxProblem::UnquotedText { text } => {
            Message::new("deze tekst staat niet tussen aanhalingstekens")
                .hint(format!("schrijf '{text}'"))
        }
        SyntaxProblem::CurlyQuotes { quote, lines } => curly_quotes(*quote, lines),
        SyntaxProblem::QuotesInText { quote } => quotes_in_text(quote),
        SyntaxProblem::LinesInQuotes { quote } => lines_in_quotes(*quote),
        SyntaxProblem::ImpossibleDate { value, month, day } => impossible_date(value, *month, *day),
        SyntaxProblem::DuplicateKey { key, first_line } => duplicate_key(key, *first_line),
        SyntaxProblem::DuplicateTable { header, first, other_name } => {
            duplicate_table(header, first.as_ref(), other_name.as_deref())
        }
        SyntaxProblem::ListThenTable { header, key, first_line } => {
            list_then_table(header, key, *first_line)
        }
        SyntaxProblem::KeyHasValue { written, key, first_line } => {
            key_has_value(written, key, *first_line)
        }
        SyntaxProblem::TooDeep => Message::new("hier staat te veel in elkaar")
            .hint("haal haken of punten weg: in een folder zijn er nooit meer dan drie nodig"),
        SyntaxProblem::MissingEquals { line } => not_a_key(line),
        SyntaxProblem::MissingValue => Message::new("achter dit isgelijkteken staat niets")
            .hint("zet er een waarde achter, zoals 'tekst', of haal de regel weg"),
        SyntaxProblem::MissingKey => Message::new("hier ontbreekt een naam")
            .hint("zet een naam voor het isgelijkteken, of tussen de haken"),
        SyntaxProblem::UnquotedKey { key } => {
            Message::new(format!("`{key}` heeft een teken dat niet in een naam past"))
                .hint("gebruik alleen letters zonder accent, cijfers, - en _")
        }
        SyntaxProblem::TextAfterValue { rest } => text_after_value(rest),
        SyntaxProblem::UnclosedBracket { bracket } => {
            Message::new("hier gaat een haak open die niet dichtgaat")
                .hint(format!("zet er {bracket} achter"))
        }
        SyntaxProblem::CommaBetweenValues => Message::new("tussen twee waarden hoort één komma")
            .hint("zet er een komma tussen, zoals in 'een', 'twee'"),
        SyntaxProblem::UnknownEscape => unknown_escape(),
        SyntaxProblem::LoneReturn => lone_return(),
        SyntaxProblem::InvisibleCharacter { character } => invisible_character(*character),
        SyntaxProblem::MalformedValue { value, meant } => malformed(value, meant.as_deref()),
        SyntaxProblem::NotUnderstood => Message::new("deze regel is niet te begrijpen")
            .hint("een regel ziet eruit als: naam = 'waarde'"),
    }
}

fn invisible_character(character: char) -> Message {
    Message::new(format!(
        "hier staat een onzichtbaar teken (U+{:04X}) dat er niet hoort",
        u32::from(character)
    ))
    .hint("haal het weg: typ de woorden eromheen opnieuw")
}

fn lone_return() -> Message {
    Message::new("hier eindigt een regel zoals oude Macs dat deden (U+000D alleen)")
        .hint("bewaar het bestand opnieuw, met regeleinden van Windows of Unix")
        .hint("of kopieer alle tekst naar een nieuw bestand, en bewaar dat")
}

fn text_after_value(rest: &str) -> Message {
    Message::new(format!("`{rest}` staat achter de waarde en hoort daar niet"))
        .hint("begin elk stuk van de vorm naam = 'waarde' op een eigen regel")
        .hint("zet een opmerking achter een #")
}

fn list_then_table(header: &str, key: &str, first_line: usize) -> Message {
    Message::new(format!(
        "`{header}` kan hier niet: `{key}` staat al op regel {first_line}, als lijst tussen [ en ]"
    ))
    .hint(format!("schrijf ook wat in die lijst staat onder een eigen regel {header}"))
    .hint("of zet wat hieronder staat in die lijst")
}

fn key_has_value(written: &str, key: &str, first_line: usize) -> Message {
    Message::new(format!(
        "`{written}` kan hier niet: `{key}` heeft al een waarde, op regel {first_line}"
    ))
    .hint(format!("haal `{written}` of de waarde op regel {first_line} weg"))
    .hint("begin een nieuw deel van de tekst met [[section]] of [[section.subsection]]")
}

fn unknown_escape() -> Message {
    Message::new("een backslash (\\) heeft tussen \"…\" een eigen betekenis")
        .hint("zet de tekst tussen '…': daar is een backslash gewoon een backslash")
        .hint("of schrijf / in de naam van een bestand")
}

fn curly_quotes(quote: char, lines: &[usize]) -> Message {
    let words = Message::new(format!("om een tekst horen rechte aanhalingstekens, geen {quote}"))
        .hint("zet ' voor en achter de tekst");
    let words = match also_on(lines) {
        Some(lines) => words.hint(format!("dat geldt ook voor {lines}")),
        None => words,
    };
    words.hint("plak een tekst uit Word tussen de aanhalingstekens die er al staan")
}

/// `regel 2, 5 en 8`
fn also_on(lines: &[usize]) -> Option<String> {
    let numbers: Vec<String> = lines.iter().map(usize::to_string).collect();
    (!numbers.is_empty()).then(|| format!("regel {}", some_of(&numbers, " en ", "andere")))
}

fn quotes_in_text(quote: &str) -> Message {
    Message::new(format!("met {quote} houdt de tekst hier op"))
        .label("wat hierachter staat, hoort niet meer bij de tekst")
        .hint(format!("haal {quote} weg midden in de tekst, of schrijf ‘woord’"))
        .hint(format!("alleen voor en achter de hele tekst staat {quote}"))
}

fn lines_in_quotes(quote: char) -> Message {
    let three = quote.to_string().repeat(3);
    Message::new("deze tekst heeft meer dan één regel")
        .label("hier begint de tekst")
        .hint(format!("zet drie aanhalingstekens voor en achter de tekst: {three}…{three}"))
}

fn impossible_date(value: &str, month: Option<u32>, day: Option<u32>) -> Message {
    let words = Message::new(match (month, day) {
        (Some(month), Some(day)) => {
            format!("`{value}` is geen datum: maand {month} en dag {day} bestaan niet")
        }
        (Some(month), None) => format!("`{value}` is geen datum: maand {month} bestaat niet"),
        (None, day) => {
            let day = day.unwrap_or_default();
            format!("`{value}` is geen datum: die maand heeft geen dag {day}")
        }
    });
    words.hint("schrijf jaar-maand-dag, zoals 2026-11-24")
}

fn duplicate_key(key: &str, first_line: Option<usize>) -> Message {
    let words = Message::new(format!("`{key}` staat er twee keer"));
    match first_line {
        Some(line) => words.hint(format!("de eerste staat op regel {line}: haal er één weg")),
        None => words.hint("haal er één weg"),
    }
}

fn duplicate_table(
    header: &str,
    first: Option<&(String, usize)>,
    other_name: Option<&str>,
) -> Message {
    let words = match first {
        Some((first, _)) if first != header => {
            Message::new(format!("`{header}` is er al, als `{first}`"))
        }
        _ => Message::new(format!("`{header}` staat er twee keer")),
    };
    match (other_name, first) {
        (Some(other), Some((_, line))) => words
            .hint(format!("geef deze figuur een eigen naam, zoals {other}"))
            .hint(format!("of zet alles bij elkaar onder de eerste, op regel {line}")),
        (_, Some((_, line))) => {
            words.hint(format!("de eerste staat op regel {line}: zet alles daaronder bij elkaar"))
        }
        (_, None) => words.hint("zet alles onder één van de twee bij elkaar"),
    }
}

fn not_a_key(line: &str) -> Message {
    let words = Message::new("op deze regel ontbreekt een isgelijkteken (=)");
    let key = line.split([':', '\'', '"']).next().unwrap_or_default().trim_end();
    let is_remark = !line.starts_with(|it: char| it.is_alphanumeric() || it == '[');
    if is_remark {
        words
            .hint("is het een opmerking, begin de regel dan met #")
            .hint("hoort ze bij een tekst? Zet haar tussen de aanhalingstekens daarvan")
    } else if line.ends_with(']') {
        words.hint(format!("schrijf [{}]", line.trim_matches(['[', ']'])))
    } else if key != line && !key.is_empty() && !key.contains(' ') {
        words.hint(format!("schrijf {key} = en daarachter de waarde"))
    } else {
        words.hint("hoort deze regel bij een tekst? Zet haar tussen de aanhalingstekens daarvan")
    }
}

fn malformed(value: &str, meant: Option<&str>) -> Message {
    let words = Message::new(format!("`{value}` is zo geen goede waarde"));
    match meant {
        Some(meant) => words.hint(format!("schrijf {meant}")),
        None => words
            .hint("schrijf een getal zonder nul ervoor en zonder punt aan het eind, zoals 2")
            .hint("of zet tekst tussen aanhalingstekens: 'tekst'"),
    }
}
