//! English messages about a definition that is not TOML.

use super::super::some_of;
use super::Message;
use crate::diagnostic::SyntaxProblem;

pub(super) fn message(problem: &SyntaxProblem) -> Message {
    match problem {
        SyntaxProblem::UnclosedText { quote } => Message::new("this text begins, but does not end")
            .label("the text begins here")
            .hint(format!("put {quote} after the end of the text")),
        SyntaxProblem::ApostropheInText => {
            Message::new("the apostrophe in this text ends the text")
                .label("from here on it is no part of the text")
                .hint("write ’ instead of ' in the text")
                .hint("or put the text between three quotation marks: '''…'''")
        }
        SyntaxProblem::UnquotedText { text } => {
            Message::new("this text is not between quotation marks").hint(format!("write '{text}'"))
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
        SyntaxProblem::TooDeep => Message::new("too much is nested here")
            .hint("remove brackets or points: a leaflet never needs more than three"),
        SyntaxProblem::MissingEquals { line } => not_a_key(line),
        SyntaxProblem::MissingValue => Message::new("nothing stands after this equals sign")
            .hint("put a value after it, such as 'text', or remove the line"),
        SyntaxProblem::MissingKey => Message::new("a name is missing here")
            .hint("put a name before the equals sign, or a name between the brackets"),
        SyntaxProblem::UnquotedKey { key } => {
            Message::new(format!("`{key}` has a sign that does not go into a name"))
                .hint("use only letters without accents, digits, - and _")
        }
        SyntaxProblem::TextAfterValue { rest } => {
            Message::new(format!("`{rest}` stands after the value and does not belong there"))
                .hint("begin each name = 'value' on a line of its own")
                .hint("put a remark after a #")
        }
        SyntaxProblem::UnclosedBracket { bracket } => {
            Message::new("a bracket is opened here and never closed")
                .hint(format!("put {bracket} after it"))
        }
        SyntaxProblem::CommaBetweenValues => Message::new("one comma belongs between two values")
            .hint("put a comma between them, as in 'one', 'two'"),
        SyntaxProblem::UnknownEscape => unknown_escape(),
        SyntaxProblem::LoneReturn => lone_return(),
        SyntaxProblem::InvisibleCharacter { character } => invisible_character(*character),
        SyntaxProblem::MalformedValue { value, meant } => malformed(value, meant.as_deref()),
        SyntaxProblem::NotUnderstood => {
            Message::new("this line cannot be understood").hint("a line looks like: name = 'value'")
        }
    }
}

fn invisible_character(character: char) -> Message {
    Message::new(format!(
        "there is an invisible sign here (U+{:04X}) that does not belong",
        u32::from(character)
    ))
    .hint("remove it: type the words around it again")
}

fn lone_return() -> Message {
    Message::new("a line ends here as on old Macs (U+000D alone)")
        .hint("save the file again, with the line ends of Windows or Unix")
        .hint("or copy all of the text into a new file, and save that")
}

fn list_then_table(header: &str, key: &str, first_line: usize) -> Message {
    Message::new(format!(
            "`{header}` cannot be here: line {first_line} already gives `{key}`, as a list between [ and ]"
        ))
        .hint(format!("write what is in that list under a line {header} of its own as well"))
        .hint("or put what is below into that list")
}

fn key_has_value(written: &str, key: &str, first_line: usize) -> Message {
    Message::new(format!(
        "`{written}` cannot be here: `{key}` already has a value, on line {first_line}"
    ))
    .hint(format!("remove `{written}` or the value on line {first_line}"))
    .hint("begin a new part of the text with [[section]] or [[section.subsection]]")
}

fn unknown_escape() -> Message {
    Message::new("a backslash (\\) has a meaning of its own between \"…\"")
        .hint("put the text between '…': there a backslash is just a backslash")
        .hint("or write / in the name of a file")
}

fn curly_quotes(quote: char, lines: &[usize]) -> Message {
    let words = Message::new(format!("straight quotation marks belong around a text, not {quote}"))
        .hint("put ' before and after the text");
    let words = match also_on(lines) {
        Some(lines) => words.hint(format!("so it is on {lines}")),
        None => words,
    };
    words.hint("paste a text from Word between the quotation marks that are there already")
}

/// `line 2, 5 and 8`
fn also_on(lines: &[usize]) -> Option<String> {
    let numbers: Vec<String> = lines.iter().map(usize::to_string).collect();
    let noun = if numbers.len() == 1 { "line" } else { "lines" };
    (!numbers.is_empty()).then(|| format!("{noun} {}", some_of(&numbers, " and ", "others")))
}

fn quotes_in_text(quote: &str) -> Message {
    Message::new(format!("{quote} ends the text here"))
        .label("what follows no longer belongs to the text")
        .hint(format!("take {quote} out of the middle of the text, or write ‘word’"))
        .hint(format!("{quote} is only before and after the whole text"))
}

fn lines_in_quotes(quote: char) -> Message {
    let three = quote.to_string().repeat(3);
    Message::new("this text has more than one line")
        .label("the text begins here")
        .hint(format!("put three quotation marks before and after the text: {three}…{three}"))
}

fn impossible_date(value: &str, month: Option<u32>, day: Option<u32>) -> Message {
    let words = Message::new(match (month, day) {
        (Some(month), Some(day)) => {
            format!("`{value}` is no date: there is no month {month} and no day {day}")
        }
        (Some(month), None) => format!("`{value}` is no date: there is no month {month}"),
        (None, day) => {
            let day = day.unwrap_or_default();
            format!("`{value}` is no date: that month has no day {day}")
        }
    });
    words.hint("write year-month-day, such as 2026-11-24")
}

fn duplicate_key(key: &str, first_line: Option<usize>) -> Message {
    let words = Message::new(format!("`{key}` is there twice"));
    match first_line {
        Some(line) => words.hint(format!("the first is on line {line}: remove one")),
        None => words.hint("remove one"),
    }
}

fn duplicate_table(
    header: &str,
    first: Option<&(String, usize)>,
    other_name: Option<&str>,
) -> Message {
    let words = match first {
        Some((first, _)) if first != header => {
            Message::new(format!("`{header}` is there already, as `{first}`"))
        }
        _ => Message::new(format!("`{header}` is there twice")),
    };
    match (other_name, first) {
        (Some(other), Some((_, line))) => words
            .hint(format!("give this figure a name of its own, such as {other}"))
            .hint(format!("or put everything together under the first, on line {line}")),
        (_, Some((_, line))) => {
            words.hint(format!("the first is on line {line}: put everything together under it"))
        }
        (_, None) => words.hint("put everything together under one of them"),
    }
}

fn not_a_key(line: &str) -> Message {
    let words = Message::new("an equals sign (=) is missing on this line");
    let key = line.split([':', '\'', '"']).next().unwrap_or_default().trim_end();
    let is_remark = !line.starts_with(|it: char| it.is_alphanumeric() || it == '[');
    if is_remark {
        words
            .hint("if it is a remark, begin the line with #")
            .hint("is it part of a text? Put it between the quotation marks of that text")
    } else if line.ends_with(']') {
        words.hint(format!("write [{}]", line.trim_matches(['[', ']'])))
    } else if key != line && !key.is_empty() && !key.contains(' ') {
        words.hint(format!("write {key} = and the value after it"))
    } else {
        words.hint("is this line part of a text? Put it between the quotation marks of that text")
    }
}

fn malformed(value: &str, meant: Option<&str>) -> Message {
    let words = Message::new(format!("`{value}` is not a proper value like this"));
    match meant {
        Some(meant) => words.hint(format!("write {meant}")),
        None => words
            .hint(
                "write a number without a zero before it and without a point at its end, such as 2",
            )
            .hint("or put text between quotation marks: 'text'"),
    }
}
