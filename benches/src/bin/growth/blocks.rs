//! Kinds of blocks.

use crate::input::{Input, Kind, pieces};

const HEAD: &str = "title = 'T'\nlanguage = 'nl'\n";
const BEGIN: &str = "title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = '''\n";
const END: &str = "\n'''\n";
const TABLE: &str =
    "title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = '''\n| dag | wat |\n|---|---|\n";

pub(crate) fn kinds() -> Vec<Kind> {
    let mut kinds = in_text();
    kinds.extend(in_definition());
    kinds
}

fn in_text() -> Vec<Kind> {
    vec![
        Kind::repeated("paragraphs", 25_000, [BEGIN, "Heen en weer.\n\n", END]),
        Kind::repeated("items of a list", 25_000, [BEGIN, "- heen en weer\n", END]),
        Kind::numbered(
            "numbered items",
            25_000,
            BEGIN,
            |number| format!("{number}. heen en weer\n"),
            END,
        ),
        Kind::repeated("items of lists in a list", 25_000, [BEGIN, "- heen\n  - weer\n", END]),
        Kind::repeated("items to tick", 25_000, [BEGIN, "- [ ] heen en weer\n", END]),
        Kind::repeated("lists of one item", 25_000, [BEGIN, "- heen\n\nweer\n\n", END]),
        Kind::repeated("words of an item", 8_000, [BEGIN, "- heen en weer ", END]),
        Kind::repeated("lists in lists on a line", 25_000, [BEGIN, "- ", "een\n'''\n"]),
        Kind::repeated("numbered lists in lists on a line", 25_000, [BEGIN, "1. ", "een\n'''\n"]),
        Kind::new("lists in lists on lines", 25_000, |size| {
            // A line is as long as its list is deep.
            let deepest = size.isqrt();
            let line = |depth| format!("{}- een\n", "  ".repeat(depth));
            Input::of(BEGIN.to_owned() + &(0..deepest).map(line).collect::<String>() + END)
        }),
        Kind::repeated("quotes in quotes on a line", 25_000, [BEGIN, "> ", "een\n'''\n"]),
        Kind::repeated("lines of a quote", 25_000, [BEGIN, "> heen en weer\n", END]),
        Kind::repeated("headings in a text", 25_000, [BEGIN, "# heen\nweer\n", END]),
        Kind::repeated("rules", 25_000, [BEGIN, "***\n", END]),
        Kind::repeated("lines to write on", 25_000, [BEGIN, "____\n\n", END]),
        Kind::repeated("lines of code", 25_000, [BEGIN, "    heen en weer\n\n", END]),
        Kind::repeated("opening fences", 25_000, [BEGIN, "```\nheen\n", END]),
        Kind::repeated("rows of a table", 25_000, [TABLE, "| maandag | heen en weer |\n", END]),
        Kind::repeated("words of a cell", 8_000, [TABLE, "heen en weer ", " | weer |\n'''\n"]),
        Kind::repeated("letters of a cell", 8_000, [TABLE, "bewegen", " | weer |\n'''\n"]),
        Kind::repeated("line breaks of a cell", 8_000, [TABLE, "heen<br>", " | weer |\n'''\n"]),
        Kind::repeated("cells of a row", 25_000, [TABLE, "| heen ", "|\n'''\n"]),
        Kind::new("columns of a table", 200, |size| {
            let [head, rule, row] = ["| dag ", "|---", "| wat "].map(|it| it.repeat(size / 10));
            Input::of(format!("{BEGIN}{head}|\n{rule}|\n{row}|{END}"))
        }),
        Kind::repeated(
            "tables",
            25_000,
            [BEGIN, "| dag | wat |\n|---|---|\n| maandag | heen |\n\n", END],
        ),
    ]
}

#[expect(clippy::too_many_lines, reason = "a list of kinds, each in a few lines")]
fn in_definition() -> Vec<Kind> {
    vec![
        Kind::repeated(
            "sections",
            25_000,
            [HEAD, "[[section]]\nheading = 'Heen'\ntext = 'Weer en weer.'\n", ""],
        ),
        Kind::repeated(
            "subsections",
            25_000,
            [
                "title = 'T'\nlanguage = 'nl'\n[[section]]\nheading = 'Kop'\n",
                "[[section.subsection]]\nheading = 'Heen'\ntext = 'Weer.'\n",
                "",
            ],
        ),
        Kind::repeated(
            "steps",
            25_000,
            [
                "title = 'T'\nlanguage = 'nl'\n[[section]]\nheading = 'Kop'\nnumbered = true\n",
                "[[section.subsection]]\nheading = 'Heen'\ntext = 'Weer.'\n",
                "",
            ],
        ),
        Kind::repeated(
            "boxes",
            25_000,
            [HEAD, "[[section]]\nheading = 'Heen'\nbox = 'info'\ntext = 'Weer.'\n", ""],
        ),
        Kind::repeated(
            "wide sections",
            25_000,
            [HEAD, "[[section]]\nheading = 'Heen'\nwidth = 'page'\ntext = 'Weer.'\n", ""],
        ),
        Kind::repeated("words of a box", 8_000, [BOX, "Heen en weer. ", END]),
        Kind::new("links to one anchor", 25_000, |size| {
            let links = pieces(size, |_| "[heen](#kop) ".to_owned());
            Input::of(format!("{HEAD}[[section]]\nheading = 'Kop'\ntext = '''\n{links}'''\n"))
        }),
        Kind::numbered(
            "sections with ids and links to them",
            25_000,
            HEAD,
            |number| {
                format!(
                    "[[section]]\nheading = 'Heen'\nid = 'k{number}'\ntext = '[weer](#k{number})'\n"
                )
            },
            "",
        ),
        Kind::repeated("unknown keys", 25_000, [HEAD, "[[section]]\nkopp = 'Heen'\n", ""]),
        Kind::repeated(
            "links to no anchor in sections",
            25_000,
            [HEAD, "[[section]]\nheading = 'Heen'\ntext = '[weer](#nergens)'\n", ""],
        ),
        Kind::repeated(
            "authors",
            25_000,
            [
                "title = 'T'\nlanguage = 'nl'\n[about]\nauthors = [",
                "'A. de Wit', ",
                "]\n[[section]]\ntext = 'T'\n",
            ],
        ),
        Kind::repeated("remarks", 25_000, [HEAD, "# heen en weer\n", "[[section]]\ntext = 'T'\n"]),
    ]
}

const BOX: &str =
    "title = 'T'\nlanguage = 'nl'\n[[section]]\nheading = 'Heen'\nbox = 'info'\ntext = '''\n";
