//! Texts in the form of ProseMirror: nodes with a type, attributes and content, words
//! with marks.

use serde_json::{Value, json};

use crate::document::{
    CellAlign, EditableBlock, EditableItem, EditableRow, EditableText, Origin, Piece, PieceKind,
    Words,
};

/// A text as a `doc`.
pub(super) fn to_doc(text: &EditableText) -> Value {
    let mut content: Vec<Value> = text.blocks.iter().map(block).collect();
    if content.is_empty() {
        content.push(paragraph(&Words::default()));
    }
    json!({ "type": "doc", "content": content })
}

/// Words as a `doc` of one paragraph.
pub(super) fn line_to_doc(words: &Words) -> Value {
    json!({ "type": "doc", "content": [paragraph(words)] })
}

fn block(block: &EditableBlock) -> Value {
    match block {
        EditableBlock::Paragraph(words) => paragraph(words),
        EditableBlock::Blank { length, .. } => {
            json!({ "type": "blank_line", "attrs": { "length": length } })
        }
        EditableBlock::List { first, items, .. } => {
            let items: Vec<Value> = items.iter().map(item).collect();
            match first {
                Some(first) => {
                    json!({ "type": "ordered_list", "attrs": { "order": first }, "content": items })
                }
                None => json!({ "type": "bullet_list", "content": items }),
            }
        }
        EditableBlock::Table { columns, rows, .. } => {
            let row = |(index, row): (usize, &EditableRow)| {
                let kind = if index == 0 { "table_header" } else { "table_cell" };
                let cells: Vec<Value> = row
                    .cells
                    .iter()
                    .enumerate()
                    .map(|(column, cell)| {
                        let align = columns.get(column).copied().unwrap_or_default();
                        let align = (align != CellAlign::None).then_some(align);
                        json!({ "type": kind, "attrs": { "align": align }, "content": [paragraph(cell)] })
                    })
                    .collect();
                json!({ "type": "table_row", "content": cells })
            };
            let rows: Vec<Value> = rows.iter().enumerate().map(row).collect();
            json!({ "type": "table", "content": rows })
        }
    }
}

fn item(item: &EditableItem) -> Value {
    let content: Vec<Value> = item.blocks.iter().map(block).collect();
    json!({ "type": "list_item", "attrs": { "box": item.ticked }, "content": content })
}

fn paragraph(words: &Words) -> Value {
    let content: Vec<Value> = words.pieces.iter().map(piece).collect();
    if content.is_empty() {
        return json!({ "type": "paragraph" });
    }
    json!({ "type": "paragraph", "content": content })
}

fn piece(piece: &Piece) -> Value {
    let mut node = match &piece.kind {
        PieceKind::Text(text) => json!({ "type": "text", "text": text }),
        PieceKind::Break => json!({ "type": "hard_break" }),
        PieceKind::Box { ticked } => json!({ "type": "box", "attrs": { "ticked": ticked } }),
        PieceKind::Blank { length } => json!({ "type": "blank", "attrs": { "length": length } }),
        PieceKind::Field(name) => json!({ "type": "practice_field", "attrs": { "name": name } }),
    };
    let mut marks = Vec::new();
    marks.extend(
        piece.link.as_ref().map(|href| json!({ "type": "link", "attrs": { "href": href } })),
    );
    marks.extend(piece.strong.then(|| json!({ "type": "strong" })));
    marks.extend(piece.emphasis.then(|| json!({ "type": "em" })));
    if let (false, Value::Object(fields)) = (marks.is_empty(), &mut node) {
        fields.insert("marks".to_owned(), marks.into());
    }
    node
}

/// A `doc` as a text; `None` if it is of another schema.
pub(super) fn from_doc(doc: &Value) -> Option<EditableText> {
    let blocks = (kind(doc)? == "doc").then(|| content(doc))?;
    Some(EditableText { blocks: blocks.map(read_block).collect::<Option<_>>()? })
}

/// A `doc` of one paragraph as words.
pub(super) fn line_from_doc(doc: &Value) -> Option<Words> {
    let mut blocks = (kind(doc)? == "doc").then(|| content(doc))?;
    let words = blocks.next().map_or(Some(Words::default()), read_paragraph)?;
    blocks.next().is_none().then_some(words)
}

fn kind(node: &Value) -> Option<&str> {
    node.get("type")?.as_str()
}

fn content(node: &Value) -> impl Iterator<Item = &Value> {
    node.get("content").and_then(Value::as_array).into_iter().flatten()
}

fn attribute<'v>(node: &'v Value, name: &str) -> &'v Value {
    node.get("attrs").and_then(|it| it.get(name)).unwrap_or(&Value::Null)
}

fn read_block(node: &Value) -> Option<EditableBlock> {
    let origin = Origin::default();
    Some(match kind(node)? {
        "paragraph" => EditableBlock::Paragraph(read_paragraph(node)?),
        "blank_line" => EditableBlock::Blank { length: length(node), origin },
        "bullet_list" => EditableBlock::List { first: None, items: read_items(node)?, origin },
        "ordered_list" => {
            let first = attribute(node, "order").as_u64().unwrap_or(1);
            let first = Some(u32::try_from(first).ok()?);
            EditableBlock::List { first, items: read_items(node)?, origin }
        }
        "table" => read_table(node)?,
        _ => return None,
    })
}

fn length(node: &Value) -> u16 {
    let length = attribute(node, "length").as_u64().unwrap_or(4);
    length.clamp(4, 200) as u16
}

fn read_items(list: &Value) -> Option<Vec<EditableItem>> {
    let item = |node: &Value| {
        let is_item = kind(node)? == "list_item";
        let blocks = content(node).map(read_block).collect::<Option<_>>()?;
        let ticked = attribute(node, "box").as_bool();
        is_item.then_some(EditableItem { ticked, blocks, origin: Origin::default() })
    };
    content(list).map(item).collect()
}

fn read_table(table: &Value) -> Option<EditableBlock> {
    let mut columns: Vec<CellAlign> = Vec::new();
    let mut rows = Vec::new();
    for row in content(table) {
        let mut cells = Vec::new();
        for cell in content(row) {
            if !matches!(kind(cell)?, "table_header" | "table_cell") {
                return None;
            }
            if rows.is_empty() {
                let align = attribute(cell, "align").clone();
                columns.push(serde_json::from_value(align).unwrap_or_default());
            }
            let mut paragraphs = content(cell).map(read_paragraph);
            let mut words = paragraphs.next().unwrap_or_else(|| Some(Words::default()))?;
            // Several paragraphs of a cell are its lines.
            for more in paragraphs {
                words.pieces.push(Piece {
                    kind: PieceKind::Break,
                    strong: false,
                    emphasis: false,
                    link: None,
                });
                words.pieces.extend(more?.pieces);
            }
            cells.push(words);
        }
        cells.resize(columns.len(), Words::default());
        rows.push(EditableRow { cells, origin: Origin::default() });
    }
    (!rows.is_empty() && !columns.is_empty()).then_some(EditableBlock::Table {
        columns,
        rows,
        origin: Origin::default(),
    })
}

fn read_paragraph(node: &Value) -> Option<Words> {
    (kind(node)? == "paragraph").then_some(())?;
    let pieces = content(node).map(read_piece).collect::<Option<_>>()?;
    Some(Words { pieces, origin: Origin::default() })
}

fn read_piece(node: &Value) -> Option<Piece> {
    let text = |name: &str| attribute(node, name).as_str().map(str::to_owned);
    let kind = match kind(node)? {
        // A line end within words is a space, as in a browser.
        "text" => PieceKind::Text(node.get("text")?.as_str()?.replace(['\n', '\r'], " ")),
        "hard_break" => PieceKind::Break,
        "box" => PieceKind::Box { ticked: attribute(node, "ticked") == &Value::Bool(true) },
        "blank" => PieceKind::Blank { length: length(node) },
        "practice_field" => PieceKind::Field(text("name")?),
        _ => return None,
    };
    let empty = Vec::new();
    let marks = node.get("marks").and_then(Value::as_array).unwrap_or(&empty);
    let (mut strong, mut emphasis, mut link) = (false, false, None);
    for mark in marks {
        match mark.get("type")?.as_str()? {
            "strong" => strong = true,
            "em" => emphasis = true,
            "link" => link = Some(attribute(mark, "href").as_str()?.to_owned()),
            _ => return None,
        }
    }
    Some(Piece { kind, strong, emphasis, link })
}
