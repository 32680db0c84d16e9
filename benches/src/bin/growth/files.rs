//! Kinds of pictures and translations.

use crate::input::{Input, Kind, pieces};

const SVG: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>";
const DOT: &str = "<rect width='9' height='9'/>";

const PO: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: tr\\n\"\n\"MIME-Version: 1.0\\n\"\n\
    \"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n";

pub(crate) fn kinds() -> Vec<Kind> {
    let mut kinds = drawings();
    kinds.extend(figures());
    kinds.extend(translations());
    kinds
}

/// Kinds of drawings, each the one of its leaflet.
fn drawings() -> Vec<Kind> {
    let mut kinds = nested();
    kinds.extend(referring());
    kinds.push(Kind::new("lines of a path", 25_000, |size| {
        let lines = pieces(size, |number| format!("L{} {} ", number % 100, number % 77));
        shown(format!("{SVG}<path d='M0 0 {lines}'/></svg>"))
    }));
    kinds.push(Kind::new("rules of a style sheet", 25_000, |size| {
        let rules = pieces(size, |number| format!(".a{number}{{fill:red}}"));
        shown(format!("{SVG}<style>{rules}</style>{DOT}</svg>"))
    }));
    kinds
}

/// A kind of drawing of pieces, and of an end that may depend on their number.
fn drawn(name: &'static str, piece: fn(usize) -> String, end: fn(usize) -> String) -> Kind {
    Kind::new(name, 25_000, move |size| {
        let content = pieces(size, piece);
        // As many ends as pieces, where each piece has one.
        let count = (1..).scan(0, |length, number| {
            *length += piece(number).len();
            Some(*length)
        });
        let count = count.take_while(|&length| length < content.len()).count() + 1;
        shown(format!("{SVG}{DOT}{content}{}</svg>", end(count)))
    })
}

/// Shapes and groups.
fn nested() -> Vec<Kind> {
    vec![
        drawn("shapes of a drawing", |_| DOT.to_owned(), |_| String::new()),
        drawn("groups of a drawing", |_| format!("<g>{DOT}</g>"), |_| String::new()),
        drawn("groups in groups", |_| "<g>".to_owned(), |count| "</g>".repeat(count)),
        drawn(
            "transformed groups in groups",
            |_| "<g transform='rotate(1)'>".to_owned(),
            |count| format!("{DOT}{}", "</g>".repeat(count)),
        ),
    ]
}

/// What refers to something else.
fn referring() -> Vec<Kind> {
    vec![
        drawn(
            "uses of a chain",
            |number| format!("<g id='a{number}'><use href='#a{}'/></g>", number.saturating_sub(1)),
            |_| String::new(),
        ),
        drawn(
            "uses of one shape",
            |number| match number {
                1 => format!("<g id='a'>{DOT}</g>"),
                _ => "<use href='#a' x='1'/>".to_owned(),
            },
            |_| String::new(),
        ),
        drawn(
            "gradients of a chain",
            |number| format!("<linearGradient id='a{number}' href='#a{}'/>", number - 1),
            |count| format!("<rect width='9' height='9' fill='url(#a{count})'/>"),
        ),
        drawn(
            "clips of a chain",
            |number| {
                format!(
                    "<clipPath id='a{number}' clip-path='url(#a{})'>{DOT}</clipPath>",
                    number - 1
                )
            },
            |count| format!("<rect width='9' height='9' clip-path='url(#a{count})'/>"),
        ),
        drawn(
            "different masks of shapes",
            |number| {
                format!("<mask id='a{number}'>{DOT}</mask><g mask='url(#a{number})'>{DOT}</g>")
            },
            |_| String::new(),
        ),
        drawn(
            "different filters of shapes",
            |number| {
                format!(
                    "<filter id='a{number}'><feOffset/></filter>\
                     <g filter='url(#a{number})'>{DOT}</g>"
                )
            },
            |_| String::new(),
        ),
    ]
}

/// A leaflet with one drawing.
fn shown(drawing: String) -> Input {
    Input {
        definition: "title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = 'Zie hieronder.'\n\
            [figure.f]\nimage = 'f.svg'\nalt = 'Een blok.'\n"
            .to_owned(),
        files: vec![("f.svg".to_owned(), drawing.into_bytes())],
        ..Input::default()
    }
}

fn figures() -> Vec<Kind> {
    let with = |name, section: fn(usize) -> String, figure: &'static str| {
        Kind::new(name, 10_000, move |size| {
            let count = size / (section(1).len() + figure.len());
            let sections: String = (1..=count).map(section).collect();
            let figures: String =
                (1..=count).map(|number| figure.replace("NUMBER", &number.to_string())).collect();
            Input {
                definition: format!("title = 'T'\nlanguage = 'nl'\n{sections}{figures}"),
                files: vec![("f.svg".to_owned(), format!("{SVG}{DOT}</svg>").into_bytes())],
                ..Input::default()
            }
        })
    };
    let section = |number| format!("[[section]]\ntext = 'Kijk.'\nfigure = 'f{number}'\n");
    let plain = "[figure.fNUMBER]\nimage = 'f.svg'\nalt = 'Een blok.'\ncaption = 'Blok'\n";
    vec![
        with("figures", section, plain),
        with("figures at the end", |_| "[[section]]\ntext = 'Kijk.'\n".to_owned(), plain),
        with(
            "figures beside text",
            section,
            "[figure.fNUMBER]\nimage = 'f.svg'\nalt = 'Blok.'\nplace = 'beside'\nwidth = '20mm'\n",
        ),
        with("codes", section, "[figure.fNUMBER]\nqr = 'https://a.nl/NUMBER'\ncaption = 'Code'\n"),
        Kind::new("figures side by side", 500, |size| {
            let count = size / 60;
            let names: Vec<String> = (1..=count).map(|number| format!("'f{number}'")).collect();
            let figures = (1..=count)
                .map(|number| format!("[figure.f{number}]\nimage = 'f.svg'\nalt = 'Blok.'\n"));
            Input {
                definition: format!(
                    "title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = 'T'\nfigure = [{}]\n{}",
                    names.join(", "),
                    figures.collect::<String>()
                ),
                files: vec![("f.svg".to_owned(), format!("{SVG}{DOT}</svg>").into_bytes())],
                ..Input::default()
            }
        }),
        Kind::new("words of a caption", 400, |size| {
            let words = pieces(size, |_| "heen en weer ".to_owned());
            let mut input = shown(format!("{SVG}{DOT}</svg>"));
            input.definition.push_str(&format!("caption = '{words}'\n"));
            input
        }),
    ]
}

fn translations() -> Vec<Kind> {
    let entry = |number: usize, translation: &str| {
        format!("\nmsgid \"heen {number}\"\nmsgstr \"{translation} {number}\"\n")
    };
    let section = |number: usize| format!("[[section]]\ntext = 'heen {number}'\n");
    let input = |sections: String, entries: String| Input {
        definition: format!("title = 'T'\nlanguage = 'nl'\n{sections}"),
        catalogue: Some(format!("{PO}{entries}")),
        ..Input::default()
    };
    vec![
        Kind::new("entries of a catalogue", 25_000, move |size| {
            let entries = pieces(size, |number| entry(number, "ileri"));
            input(pieces(size, section), entries)
        }),
        Kind::new("entries of no text", 25_000, move |size| {
            input(section(1), pieces(size, |number| entry(number, "ileri")))
        }),
        Kind::new("equal entries", 25_000, move |size| {
            input(section(1), pieces(size, |_| entry(1, "ileri")))
        }),
        Kind::new("untranslated sections", 25_000, move |size| {
            input(pieces(size, section), entry(1, "ileri"))
        }),
        Kind::new("words of a translation", 8_000, move |size| {
            let [words, translated] =
                ["heen en weer ", "ileri geri "].map(|words| pieces(size, |_| words.to_owned()));
            let (words, translated) = (words.trim_end(), translated.trim_end());
            let entry = format!("\nmsgid \"{words}\"\nmsgstr \"{translated}\"\n");
            input(format!("[[section]]\ntext = '{words}'\n"), entry)
        }),
        Kind::new("nested links of a translation", 25_000, move |size| {
            let entry = format!("\nmsgid \"heen 1\"\nmsgstr \"{}\"\n", "<1>".repeat(size / 3));
            input(section(1), entry)
        }),
        Kind::new("opened links of many translations", 25_000, move |size| {
            let entry = |number: usize| {
                format!("\nmsgid \"heen {number}\"\nmsgstr \"{}\"\n", "<1>".repeat(500))
            };
            input(pieces(size / 90, section), pieces(size, entry))
        }),
        Kind::new("links of a translation", 8_000, move |size| {
            let words = pieces(size, |_| "[heen](https://a.nl) ".to_owned());
            let (words, mut number) = (words.trim_end(), 0);
            let links = words.split(' ').map(|_| {
                number += 1;
                format!("<{number}>ileri</{number}>")
            });
            let links = links.collect::<Vec<_>>().join(" ");
            let entry = format!("\nmsgid \"{words}\"\nmsgstr \"{links}\"\n");
            input(format!("[[section]]\ntext = '{words}'\n"), entry)
        }),
        Kind::new("numbers of a translation", 8_000, move |size| {
            let numbers = pieces(size, |number| format!("{number} mg, "));
            let numbers = numbers.trim_end();
            let entry = format!("\nmsgid \"{numbers}\"\nmsgstr \"{numbers}\"\n");
            input(format!("[[section]]\ntext = '{numbers}'\n"), entry)
        }),
    ]
}
