//! Texts of the test leaflets in an editor and back.

use leaflet::document::{
    EditableBlock, EditableText, PieceKind, read_blocks, read_line, write_blocks, write_line,
};

use super::definition::{definitions, texts};
use crate::support::golden;

/// All texts with markup of the test leaflets.
fn all_texts() -> Vec<(String, String)> {
    let of = |(name, definition): (String, String)| {
        let is_text = |path: &str| path.ends_with(".text");
        let texts = texts(&definition).into_iter();
        let texts = texts.map(move |(path, text)| (format!("{name} {path}"), text));
        texts.filter(move |(path, _)| is_text(path)).collect::<Vec<_>>()
    };
    definitions().into_iter().flat_map(of).collect()
}

/// The texts with markup of the definitions with mistakes that have their words in
/// `tests/diagnostics/`.
fn texts_with_mistakes() -> Vec<(String, String)> {
    let folder = golden::path("tests/diagnostics");
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let Ok(case) = std::fs::read_to_string(&path) else { continue };
        let definition = case.split("\n=== ").next().unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let texts = texts(definition).into_iter();
        all.extend(texts.map(|(at, text)| (format!("{name} {at}"), text)));
    }
    all.retain(|(name, _)| name.ends_with(".text"));
    all
}

#[test]
fn text_with_mistakes_comes_back_or_is_source() {
    let (mut as_text, mut as_source) = (0, 0);
    for (name, text) in texts_with_mistakes() {
        let Some(read) = read_blocks(&text) else {
            as_source += 1;
            continue;
        };
        as_text += 1;
        assert_eq!(write_blocks(&read, &text, Some(&read)), text, "{name}");
        let anew = write_blocks(&read, "", None);
        let again = read_blocks(&anew).unwrap_or_default();
        assert!(again.says_the_same(&read), "{name}:\n{anew}");
    }
    assert!(as_text > 150 && as_source > 10, "{as_text} as text, {as_source} as source");
}

#[test]
fn removed_and_repeated_block_leaves_the_others() {
    for (name, text) in all_texts().into_iter().chain(texts_with_mistakes()) {
        let Some(read) = read_blocks(&text) else { continue };
        for index in 0..read.blocks.len() {
            let (mut less, mut more) = (read.clone(), read.clone());
            less.blocks.remove(index);
            more.blocks.insert(index, read.blocks[index].clone());
            for changed in [less, more] {
                let written = write_blocks(&changed, &text, Some(&read));
                let again = read_blocks(&written).unwrap_or_default();
                assert!(again.says_the_same(&changed), "{name} {index}:\n{text}\n---\n{written}");
            }
        }
    }
}

#[test]
fn every_text_of_the_test_leaflets_is_edited_as_text() {
    for (name, text) in all_texts() {
        assert!(read_blocks(&text).is_some(), "{name} is edited as source:\n{text}");
    }
}

#[test]
fn unchanged_text_is_written_as_it_was() {
    for (name, text) in all_texts() {
        let read = read_blocks(&text).unwrap();
        assert_eq!(write_blocks(&read, &text, Some(&read)), text, "{name}");
    }
}

#[test]
fn text_written_anew_reads_the_same() {
    for (name, text) in all_texts() {
        let read = read_blocks(&text).unwrap();
        let written = write_blocks(&read, "", None);
        assert_eq!(read_blocks(&written).as_ref(), Some(&read), "{name}:\n{written}");
    }
}

#[test]
fn changed_block_changes_no_line_of_another() {
    for (name, text) in all_texts() {
        let read = read_blocks(&text).unwrap();
        for index in 0..read.blocks.len() {
            let mut changed = read.clone();
            if !add_word(&mut changed.blocks[index]) {
                continue;
            }
            let written = write_blocks(&changed, &text, Some(&read));
            assert_eq!(written.lines().count(), text.lines().count(), "{name}:\n{written}");
            let differ = written.lines().zip(text.lines()).filter(|(one, other)| one != other);
            assert_eq!(differ.count(), 1, "{name} block {index}:\n{written}");
        }
    }
}

/// Adds a word to the last words of a block.
fn add_word(block: &mut EditableBlock) -> bool {
    let words = match block {
        EditableBlock::Paragraph(words) => words,
        EditableBlock::List { items, .. } => {
            return items.last_mut().and_then(|it| it.blocks.last_mut()).is_some_and(add_word);
        }
        EditableBlock::Table { rows, .. } => {
            rows.last_mut().and_then(|row| row.cells.last_mut()).unwrap()
        }
        EditableBlock::Blank { .. } => return false,
    };
    match words.pieces.last_mut().map(|piece| &mut piece.kind) {
        Some(PieceKind::Text(text)) => text.push_str("woord"),
        _ => return false,
    }
    true
}

#[track_caller]
fn edited(markup: &str, change: impl FnOnce(&mut EditableText)) -> String {
    let old = read_blocks(markup).unwrap();
    let mut new = old.clone();
    change(&mut new);
    write_blocks(&new, markup, Some(&old))
}

#[test]
fn indented_text_comes_back_with_its_change() {
    for text in [
        "Neem mee:\n    - pas\n    - lijst\n\nTot dan.\n",
        "Neem mee:\n\n    - pas\n      van u\n    - lijst\n\n    Tot dan.\n",
        "Neem mee:\n\t* pas\n\t* lijst\n",
        "- pas\n      - a\n      - b\n - lijst\n",
        "10. pas\n11. lijst\n   - a\n   - b\n12. rust\n",
        "Kosten:\n\n      | a | b |\n      | - | - |\n      | c | d |\n",
        "Naam:\n        ______\n\n    1. een\n    2. twee\n",
    ] {
        let read = read_blocks(text).unwrap();
        assert_eq!(write_blocks(&read, text, Some(&read)), text);
        for index in 0..read.blocks.len() {
            let mut changes = vec![read.clone(); 4];
            let [word, more, fewer, again] = &mut changes[..] else { unreachable!() };
            add_word(&mut word.blocks[index]);
            again.blocks.insert(index, read.blocks[index].clone());
            if let EditableBlock::List { items, .. } = &mut more.blocks[index] {
                items.insert(1, items[0].clone());
            }
            if let EditableBlock::List { items, .. } = &mut fewer.blocks[index] {
                items.remove(0);
            }
            for changed in changes {
                let written = write_blocks(&changed, text, Some(&read));
                let again = read_blocks(&written).unwrap_or_default();
                assert!(again.says_the_same(&changed), "{index}:\n{text}\n---\n{written}");
            }
        }
    }
}

#[test]
fn added_item_leaves_the_others_as_they_are() {
    let markup = "Neem mee:\n* uw *pas*\n* een\n  lijst\n\nTot dan.\n";
    let written = edited(markup, |text| {
        let EditableBlock::List { items, .. } = &mut text.blocks[1] else { unreachable!() };
        items.insert(1, items[0].clone());
    });
    assert_eq!(written, markup.replace("* een", "* uw *pas*\n* een"));
}

#[test]
fn numbers_follow_an_added_item() {
    let markup = "1) een\n2) twee\n3) drie\n";
    let written = edited(markup, |text| {
        let EditableBlock::List { items, .. } = &mut text.blocks[0] else { unreachable!() };
        items.remove(1);
    });
    assert_eq!(written, "1) een\n2) drie\n");
}

#[test]
fn typed_characters_are_no_markup() {
    for typed in [
        "5 * 3 = 15",
        "*ster*",
        "**vet**",
        "a_b_c",
        "_x_",
        "1. begin",
        "- streepje",
        "# kop",
        "> citaat",
        "[haak](x)",
        "<b>",
        "&amp;",
        "`code`",
        "a\\b",
        "\\*",
        "| a | b |",
        "{practice.phone",
        "+ plus",
        "~~~",
        "2*500 mg en 3*200 mg",
        "10) tien",
        "***",
        "https://a.nl/x_y_z",
        "\\",
        "x\\",
    ] {
        let mut text = read_blocks("x\n").unwrap();
        let EditableBlock::Paragraph(words) = &mut text.blocks[0] else { unreachable!() };
        words.pieces[0].kind = PieceKind::Text(typed.to_owned());
        let written = write_blocks(&text, "", None);
        assert_eq!(read_blocks(&written).as_ref(), Some(&text), "{typed}: {written}");
        let EditableBlock::Paragraph(words) = &text.blocks[0] else { unreachable!() };
        let line = write_line(words, "");
        assert_eq!(read_line(&line).as_ref(), Some(words), "{typed}: {line}");
    }
}

#[test]
fn what_the_model_cannot_hold_is_source() {
    for markup in [
        "# kop\n",
        "> citaat\n",
        "```\ncode\n```\n",
        "a `code` b\n",
        "![x](y.png)\n",
        "<b>x</b>\n",
        "- a\n  - b\n    - c\n",
        "[x]: https://a.nl\n",
        "[a](b \"titel\")\n",
        "---\n",
    ] {
        assert_eq!(read_blocks(markup), None, "{markup}");
    }
}

#[test]
fn everything_the_model_holds_comes_back() {
    let markup = "Bel **{practice.phone}** of\\\nmail [ons](mailto:{practice.email}).\n\nNaam: ____ ja [ ] nee [x]\n\n______\n\n\
        1. een\n   - *dieper*\n2. twee\n\n   nog een alinea\n\n- [ ] aankruisen\n- [x] aangekruist\n\n\
        | Wanneer | Hoe |\n| :-- | --: |\n| nu<br>of later | a \\| b |\n";
    let read = read_blocks(markup).unwrap();
    assert_eq!(write_blocks(&read, markup, Some(&read)), markup);
    let written = write_blocks(&read, "", None);
    assert_eq!(read_blocks(&written), Some(read), "{written}");
}
