//! What becomes of a text: its blocks, its links, and the places of its words.

use std::fmt::{self, Write as _};
use std::fs;

use leaflet::definition;
use leaflet::diagnostic::{Format, Language, Source, render};
use leaflet::document::{
    self, Block, Document, InlineKind, InlineText, LinkTarget, ListItem, NodeId, TableRow,
};
use leaflet::files::Resources;

/// The document of a definition without mistakes.
fn document(definition: &str) -> Document {
    let source = Source::new("leaflet.toml", definition);
    let (leaflet, mut diagnostics) = definition::parse(&source, None);
    let (document, found) =
        document::build(&leaflet.unwrap(), &Resources::new(env!("CARGO_MANIFEST_DIR")));
    diagnostics.extend(found);
    let said = render(&diagnostics, Language::English, Format::Human { color: false });
    assert!(diagnostics.is_empty(), "{said}");
    document
}

/// The document of a leaflet with one text.
fn document_of(text: &str) -> Document {
    document(&format!("title = 'T'\nlanguage = 'nl'\n[[section]]\ntext = '''\n{text}'''\n"))
}

/// What a document says, a block a line: its node, kind and words.
fn outline(document: &Document) -> String {
    let mut outline = String::new();
    for block in &document.blocks[1..] {
        write_block(&mut outline, block, 0);
    }
    outline
}

fn write_block(outline: &mut String, block: &Block, depth: usize) {
    let indent = "  ".repeat(depth);
    match block {
        Block::Heading(heading) => {
            writeln!(
                outline,
                "{indent}{} {:?} {}",
                heading.node.0,
                heading.level,
                words(&heading.text)
            )
        }
        Block::Paragraph(paragraph) => {
            writeln!(outline, "{indent}{} P {}", paragraph.node.0, words(&paragraph.text))
        }
        Block::List(list) => {
            writeln!(outline, "{indent}{} L {:?}", list.node.0, list.numbering).unwrap();
            list.items.iter().for_each(|item| write_item(outline, item, depth + 1));
            Ok(())
        }
        Block::Table(table) => {
            writeln!(outline, "{indent}{} Table {:?}", table.node.0, table.columns).unwrap();
            write_row(outline, &table.head, table.head_node, depth + 1);
            table.rows.iter().for_each(|row| write_row(outline, row, table.body_node, depth + 1));
            Ok(())
        }
        Block::Figure(figure) => writeln!(outline, "{indent}{} Figure", figure.node.0),
        Block::Figures(figures) => writeln!(outline, "{indent}{} Figures", figures[0].node.0),
        Block::Steps(steps) => {
            writeln!(outline, "{indent}{} Steps", steps.node.0).unwrap();
            steps.items.iter().for_each(|item| write_item(outline, item, depth + 1));
            Ok(())
        }
        Block::Boxed(boxed) => write_group(outline, words(&boxed.word), &boxed.blocks, depth),
        Block::Beside(beside) => write_group(outline, "Beside".into(), &beside.blocks, depth),
        Block::Wide(blocks) => write_group(outline, "Wide".into(), blocks, depth),
        Block::Title(title) => writeln!(outline, "{indent}{} Title", title.heading.node.0),
        Block::Contact(contact) => {
            let name = format!("{} Contact", contact.node.0);
            let paragraphs = contact.paragraphs().map(|(it, _)| Block::Paragraph(it.clone()));
            write_group(outline, name, &paragraphs.collect::<Vec<_>>(), depth)
        }
        Block::Colophon(colophon) => {
            let name = format!("{} Colophon", colophon.node.0);
            write_group(outline, name, &colophon.blocks, depth)
        }
    }
    .unwrap();
}

fn write_group(outline: &mut String, name: String, blocks: &[Block], depth: usize) -> fmt::Result {
    writeln!(outline, "{}{name}", "  ".repeat(depth))?;
    blocks.iter().for_each(|block| write_block(outline, block, depth + 1));
    Ok(())
}

/// A row: its group, itself, and its cells; a header cell says what it heads.
fn write_row(outline: &mut String, row: &TableRow, group: NodeId, depth: usize) {
    write!(outline, "{}{:?}", "  ".repeat(depth), (group.0, row.node.0)).unwrap();
    for cell in &row.cells {
        let scope = cell.heads.map(|scope| format!(" {scope:?}")).unwrap_or_default();
        write!(outline, " | {}{scope} {}", cell.node.0, words(&cell.text)).unwrap();
    }
    outline.push('\n');
}

fn write_item(outline: &mut String, item: &ListItem, depth: usize) {
    let nodes = (item.node.0, item.label_node.0, item.body_node.0);
    writeln!(outline, "{}{nodes:?} LI {}", "  ".repeat(depth), words(&item.label)).unwrap();
    item.blocks.iter().for_each(|block| write_block(outline, block, depth + 1));
}

/// The words of a text, with `*` for emphasised, `**` for strong, `[…]n` for a
/// link and `{…}n` for a field of node n, `|` for a line break.
fn words(text: &InlineText) -> String {
    let mut words = String::new();
    let mut end = 0;
    for inline in &text.inlines {
        assert_eq!(inline.range.start, end, "inlines follow one another");
        end = inline.range.end;
        let sign = match (inline.strong, inline.emphasis) {
            (true, true) => "***",
            (true, false) => "**",
            (false, true) => "*",
            (false, false) => "",
        };
        let part = text.text[inline.range.clone()].replace('\n', "|");
        match inline.kind {
            InlineKind::Link => write!(words, "{sign}[{part}]{}{sign}", inline.node.0).unwrap(),
            InlineKind::Field(_) => write!(words, "{{{part}}}{}", inline.node.0).unwrap(),
            InlineKind::Words => write!(words, "{sign}{part}{sign}").unwrap(),
        }
    }
    assert_eq!(end, text.text.len(), "inlines are all of the text");
    words
}

#[track_caller]
fn assert_outline(text: &str, expected: &str) {
    assert_eq!(outline(&document_of(text)).trim_end(), expected.trim_end());
}

#[test]
fn lines_of_a_paragraph_are_joined_with_one_space() {
    assert_outline("  een  twee \n  drie\tvier\n\n  vijf\n", "1 P een twee drie vier\n2 P vijf\n");
}

#[test]
fn backslash_at_a_line_end_breaks_the_line() {
    assert_outline("een\\\ntwee\n", "1 P een|twee");
    assert_outline("een\u{2028}twee\n", "1 P een|twee");
}

#[test]
fn list_item_of_one_paragraph_is_its_body() {
    assert_outline(
        "Lijst:\n- een [a](https://a.nl)\n- twee\n",
        "1 P Lijst:\n2 L Bullet\n  (3, 4, 5) LI •\n    5 P een [a]6\n  (7, 8, 9) LI •\n    9 P twee\n",
    );
}

#[test]
fn list_item_with_more_has_elements_in_its_body() {
    assert_outline(
        "- een\n\n  nog een\n- twee\n  - drie\n",
        "1 L Bullet\n  (2, 3, 4) LI •\n    5 P een\n    6 P nog een\n  (7, 8, 9) LI •\n    10 P twee\n    \
         11 L Dash\n      (12, 13, 14) LI –\n        14 P drie\n",
    );
}

#[test]
fn numbered_list_begins_anywhere_and_keeps_its_sign() {
    assert_outline(
        "3. een\n4. twee\n",
        "1 L Decimal(3)\n  (2, 3, 4) LI 3.\n    4 P een\n  (5, 6, 7) LI 4.\n    7 P twee\n",
    );
    assert_outline("1) een\n", "1 L Decimal(1)\n  (2, 3, 4) LI 1)\n    4 P een\n");
}

#[test]
fn indented_text_is_never_code() {
    assert_outline("een\n\n    twee\n\n\t\tdrie\n", "1 P een\n2 P twee\n3 P drie\n");
    assert_outline(
        "- een\n\n          twee\n",
        "1 L Bullet\n  (2, 3, 4) LI •\n    5 P een\n    6 P twee\n",
    );
    assert_outline("-      een\n", "1 L Bullet\n  (2, 3, 4) LI •\n    4 P een\n");
}

#[test]
fn text_is_read_alike_at_any_indentation() {
    let lists = [
        ("Neem:\n    - een\n    - twee", "Neem:\n- een\n- twee"),
        ("Neem:\n\t* een\n\t* twee", "Neem:\n* een\n* twee"),
        ("Neem:\n          - een\n          - twee", "Neem:\n- een\n- twee"),
        ("Neem:\n      - een\n    - twee", "Neem:\n- een\n- twee"),
        ("Neem:\n    - een\n\n    - twee\n\nRust.", "Neem:\n- een\n\n- twee\n\nRust."),
        ("Neem:\n    - een met\nwater\n    - twee", "Neem:\n- een met water\n- twee"),
        ("Neem:\n    - een\n        - a\n    - twee", "Neem:\n- een\n  - a\n- twee"),
        ("Neem:\n    1. een\n    2. twee", "Neem:\n1. een\n2. twee"),
        ("Rust.\n\n    - een\n    - twee\n    - drie", "Rust.\n\n- een\n- twee\n- drie"),
        ("Rust.\n\n      - een\n    - twee", "Rust.\n\n- een\n- twee"),
        ("Rust.\n\n        - een\n        - twee", "Rust.\n\n- een\n- twee"),
        ("Rust.\n\n    | a | b |\n    | - | - |\n    | c | d |", "Rust.\n\n|a|b|\n|-|-|\n|c|d|"),
        ("- een\n      - a\n      - b\n- twee", "- een\n  - a\n  - b\n- twee"),
        ("- een\n\t\t- a\n\t\t- b", "- een\n  - a\n  - b"),
        ("- een\n\n        - a\n        - b", "- een\n\n  - a\n  - b"),
        (
            "- een\n - twee\n  - drie\n   - vier\n    - vijf",
            "- een\n- twee\n- drie\n- vier\n- vijf",
        ),
        ("2. een\n        - a\n        - b\n3. twee", "2. een\n   - a\n   - b\n3. twee"),
        ("Naam:\n    ______", "Naam:\n______"),
        (
            "10. een\n  - a\n\n    rust\n  - b\n11. twee",
            "10. een\n    - a\n\n      rust\n    - b\n11. twee",
        ),
        ("Neem:\n   - een\n   \t- a\n   - twee", "Neem:\n- een\n  - a\n- twee"),
        ("   - een\n\t- twee\n   - drie", "- een\n- twee\n- drie"),
        ("Neem:\n\n   - een\n    - twee\n   - drie", "Neem:\n\n- een\n- twee\n- drie"),
        ("Neem:\n\n    - een\n   - twee\n - drie", "Neem:\n\n- een\n- twee\n- drie"),
        ("Neem:\n         - een\n       - twee\n     - drie", "Neem:\n- een\n- twee\n- drie"),
        ("Neem:\n\n    - een\n\n   Rust.\n\n    - twee", "Neem:\n\n- een\n\nRust.\n\n- twee"),
        (
            "10. een\n11. twee\n   - a\n   - b\n12. drie",
            "10. een\n11. twee\n    - a\n    - b\n12. drie",
        ),
        (
            "1. een\n2. twee\n  - a\n\n    rust\n3. drie",
            "1. een\n2. twee\n   - a\n\n     rust\n3. drie",
        ),
    ];
    for (indented, plain) in lists {
        let outlines = [indented, plain].map(|text| outline(&document_of(text)));
        assert_eq!(outlines[0], outlines[1], "{indented}");
    }
    let lists_apart = [
        ("- een\n- twee\n2. a\n3. b\n   - c", "- een\n- twee\n\n2. a\n3. b\n   - c"),
        ("1. een\n- a\n2. b\n3. c\n\n   rust", "1. een\n\n- a\n\n2. b\n3. c\n\n   rust"),
        ("|a|b|\n|-|-|\n|c|d|\n2. twee\n\n   rust", "|a|b|\n|-|-|\n|c|d|\n\n2. twee\n\n   rust"),
        ("- een\n\n 9. a\n\n10. b", "- een\n\n9. a\n\n10. b"),
        ("1. een\n\n - a\n\n- b", "1. een\n\n- a\n\n- b"),
        ("-   \n  een\n- twee", "- een\n- twee"),
    ];
    for (written, plain) in lists_apart {
        let outlines = [written, plain].map(|text| outline(&document_of(text)));
        assert_eq!(outlines[0], outlines[1], "{written}");
    }
    let far = format!("Neem:\n{0}- een\n{0}- twee", " ".repeat(4_000));
    assert_eq!(outline(&document_of(&far)), outline(&document_of("Neem:\n- een\n- twee")));
}

#[test]
fn strong_and_emphasised_words_may_be_one_in_the_other() {
    assert_outline("a **b *c*** _d_\n", "1 P a **b *****c*** *d*");
}

#[test]
fn bare_address_is_a_link_and_links_are_counted_in_reading_order() {
    let document = document_of("Zie www.a.nl, [b](tel:112) en\n<https://c.nl> of d@e.nl.\n");
    let targets: Vec<(NodeId, &str, &str)> = document
        .links
        .iter()
        .map(|link| match &link.target {
            LinkTarget::Address(address) => (link.node, address.as_str(), link.contents.as_str()),
            LinkTarget::Node(_) => panic!("no address"),
        })
        .collect();
    let expected = [
        (NodeId(2), "https://www.a.nl", "www.a.nl"),
        (NodeId(3), "tel:112", "b"),
        (NodeId(4), "https://c.nl", "https://c.nl"),
        (NodeId(5), "mailto:d@e.nl", "d@e.nl"),
    ];
    assert_eq!(targets, expected);
}

#[test]
fn link_leads_to_a_heading_by_its_id_or_its_words() {
    let document = document(
        "title = 'T'\nlanguage = 'nl'\n\
         [[section]]\nheading = 'Een kop'\ntext = '[a](#een-kop) [b](#twee) [c](#een-kop-2) [d](#drie)'\n\
         [[section]]\nheading = 'Kop'\nid = 'twee'\ntext = 'x'\n\
         [[section]]\nheading = 'Een kop!'\ntext = 'x'\n\
         [[section]]\nid = 'drie'\ntext = 'x'\n",
    );
    let headings: Vec<NodeId> = document
        .blocks
        .iter()
        .skip(1)
        .filter_map(Block::heading)
        .map(|heading| heading.node)
        .collect();
    let Some(Block::Paragraph(last)) = document.blocks.last() else { panic!("no paragraph") };
    let targets: Vec<LinkTarget> = document.links.iter().map(|link| link.target.clone()).collect();
    let nodes = [headings[0], headings[1], headings[2], last.node];
    assert_eq!(targets, nodes.map(LinkTarget::Node));
}

#[test]
fn word_is_found_in_the_file_whatever_stands_before_it() {
    let text = "  - *een*\u{ad} &amp;  **twee**\n    drie \\* vier\n";
    let document = document_of(text);
    let Block::List(list) = &document.blocks[1] else { panic!("no list") };
    let Block::Paragraph(paragraph) = &list.items[0].blocks[0] else { panic!("no paragraph") };
    assert_eq!(paragraph.text.text, "een\u{ad} & twee drie * vier");
    for word in ["een\u{ad}", "twee", "drie", "* vier"] {
        let at = paragraph.text.text.find(word).unwrap();
        let file = paragraph.text.offsets.to_file(at);
        assert!(
            document.sources.definition.text[file.offset..]
                .starts_with(word.trim_end_matches('\u{ad}')),
            "{word}"
        );
    }
}

#[test]
fn line_ends_of_windows_change_nothing() {
    let definition = include_str!("../../../leaflet.toml");
    let windows = format!("\u{feff}{}", definition.replace('\n', "\r\n"));
    assert_eq!(outline(&document(&windows)), outline(&document(definition)));
}

#[test]
fn nodes_are_counted_in_reading_order_and_have_places() {
    let document = document_of("een [a](https://a.nl)\n\n- twee\n- drie\n");
    assert_eq!(document.spans.len(), 10);
    let span = document.span(NodeId(2)).unwrap();
    assert_eq!(&document.sources.definition.text[span.start..span.start + 1], "a");
}

#[test]
fn list_within_a_list_has_a_sign_of_its_own() {
    assert_outline(
        "9. een\n10. twee\n    - drie\n    - vier\n- vijf\n  1. zes\n",
        "1 L Decimal(9)
  (2, 3, 4) LI 9.
    4 P een
  (5, 6, 7) LI 10.
    8 P twee
    9 L Dash
      (10, 11, 12) LI –
        12 P drie
      (13, 14, 15) LI –
        15 P vier
16 L Bullet
  (17, 18, 19) LI •
    20 P vijf
    21 L Decimal(1)
      (22, 23, 24) LI 1.
        24 P zes",
    );
}

#[test]
fn box_to_tick_takes_the_place_of_the_bullet() {
    assert_outline(
        "- [ ] een\n- [x] twee\n\nTekst\n\n1. [X] drie\n2. vier\n\n- [ ] vijf\n\n- zes\n",
        "1 L Checkbox
  (2, 3, 5) LI {aankruisvakje}4
    5 P een
  (6, 7, 9) LI {aangekruist vakje}8
    9 P twee
10 P Tekst
11 L Decimal(1)
  (12, 13, 15) LI 1. {aangekruist vakje}14
    15 P drie
  (16, 17, 18) LI 2.
    18 P vier
19 L Bullet
  (20, 21, 23) LI {aankruisvakje}22
    23 P vijf
  (24, 25, 26) LI •
    26 P zes",
    );
}

#[test]
fn box_to_tick_may_stand_in_a_line_of_text() {
    assert_outline(
        "Rookt u? ja [ ] nee [x]",
        "1 P Rookt u? ja {aankruisvakje}2 nee {aangekruist vakje}3",
    );
}

#[test]
fn line_to_write_on_is_a_paragraph_where_it_is_alone() {
    assert_outline(
        "Naam:\n____\n______\nDaarna\n",
        "1 P Naam:
2 P {invulregel}3
4 P {invulregel}5
6 P Daarna",
    );
}

#[test]
fn line_to_write_on_may_stand_in_a_line_of_text() {
    assert_outline(
        "Ik ben (____) jaar, **vet** en __vet__: ____ ____\n\n- ____",
        "1 P Ik ben ({invulregel}2) jaar, **vet** en **vet**: {invulregel}3 {invulregel}4
5 L Bullet
  (6, 7, 8) LI •
    8 P {invulregel}9",
    );
}

#[test]
fn signs_in_a_link_are_no_field() {
    assert_outline("[een ____](https://a.nl) twee\n\n", "1 P [een ____]2 twee");
}

#[test]
fn words_of_a_field_are_those_of_the_language() {
    let english = document("title = 'T'\nlanguage = 'en-GB'\n[[section]]\ntext = 'Name: ____'\n");
    assert_eq!(outline(&english), "1 P Name: {line to fill in}2\n");
    let german = document("title = 'T'\nlanguage = 'de'\n[[section]]\ntext = 'Name: ____'\n");
    assert_eq!(outline(&german), "1 P Name: {Zeile zum Ausfüllen}2\n");
}

#[test]
fn table_has_a_header_row() {
    assert_outline(
        "Zie:\n| Week | Dosis | Hoe |\n| --: | :-: | --- |\n| 1 | **10** mg | een<br>twee |\n| 2 | | [ ] ____ |\n\nDaarna",
        "1 P Zie:
2 Table [End, Centre, Start]
  (3, 4) | 5 Column Week | 6 Column Dosis | 7 Column Hoe
  (8, 9) | 10 1 | 11 **10** mg | 12 een|twee
  (8, 13) | 14 2 | 15  | 16 {aankruisvakje}17 {invulregel}18
19 P Daarna",
    );
}

#[test]
fn first_column_heads_its_rows_where_its_header_is_empty() {
    assert_outline(
        "| | Dosis |\n|-|-|\n| Calcium | 500 mg |\n| | meer |\n",
        "1 Table [Start, Start]
  (2, 3) | 4  | 5 Column Dosis
  (6, 7) | 8 Row Calcium | 9 500 mg
  (6, 10) | 11 Row  | 12 meer",
    );
}

#[test]
fn first_column_heads_its_rows_where_it_is_bold() {
    let row_heads = |text: &str| outline(&document_of(text)).matches(" Row ").count();
    assert_eq!(row_heads("|a|b|\n|-|-|\n|**1**|2|\n|**3 [x](https://a.nl)**|4|\n"), 2);
    assert_eq!(row_heads("|a|b|\n|-|-|\n|**1**|2|\n|**3** mg|4|\n"), 0);
    assert_eq!(row_heads("|a|b|\n|-|-|\n|**1**|2|\n||4|\n"), 0);
}

#[test]
fn bar_and_link_may_stand_in_a_cell() {
    assert_outline(
        "a | b\n--- | ---\n1 \\| 2 | https://voorbeeld.nl\n",
        "1 Table [Start, Start]
  (2, 3) | 4 Column a | 5 Column b
  (6, 7) | 8 1 | 2 | 9 [https://voorbeeld.nl]10",
    );
}

#[test]
fn mapped_tree_is_the_same_and_its_texts_are_made_in_reading_order() {
    // Together they have every kind of block.
    for name in ["heupoperatie", "alendroninezuur"] {
        let folder = format!("{}/tests/leaflets/{name}", env!("CARGO_MANIFEST_DIR"));
        let definition = fs::read_to_string(format!("{folder}/leaflet.toml")).unwrap();
        let (leaflet, _) = definition::parse(&Source::new("leaflet.toml", definition), None);
        let (document, _) = document::build(&leaflet.unwrap(), &Resources::new(folder));
        let mut made = Vec::new();
        let mapped = Block::map_all(&document.blocks, &mut |text: &InlineText, role| {
            made.push((text.text.clone(), role));
            text.clone()
        });
        assert!(mapped == document.blocks);
        let texts = document::texts(&document.blocks);
        let texts: Vec<_> = texts.map(|(text, role)| (text.text.clone(), role)).collect();
        assert_eq!(made, texts);
    }
}
