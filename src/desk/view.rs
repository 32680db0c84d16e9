//! What a file holds, as the page shows it.

use serde_json::{Value, json};

use super::open_file::{OpenFile, Work};
use super::prose::{line_to_doc, to_doc};
use crate::color::Color;
use crate::definition::edit::{
    DefinitionView, FigureView, SectionView, SettingView, TextKind, TextView,
};
use crate::diagnostic::{Expected, Language};
use crate::document::{read_blocks, read_line};

/// What a file holds, and the state it is in. The settings are added in the language of
/// the page by [`with_settings`].
pub(super) fn view(file: &OpenFile, work: &Work) -> Value {
    let view = file.view(&work.text).ok();
    let mut value = json!({
        "id": file.id,
        "revision": work.revision,
        "unsaved": work.is_unsaved(),
        "can_undo": work.history.can_undo(),
        "can_redo": work.history.can_redo(),
        "recovered": work.is_recovered,
        "broken": view.is_none(),
        "source": work.text,
        "sections": [],
        "figures": [],
        "settings": [],
        "title": Value::Null,
    });
    if let Some(view) = &view {
        value["title"] = view.title.as_ref().map_or(Value::Null, text);
        value["sections"] = view.sections.iter().map(section).collect::<Vec<_>>().into();
        let figures = view.figures.iter().map(|it| figure(it, &file.id));
        value["figures"] = figures.collect::<Vec<_>>().into();
    }
    value
}

/// The settings of a file in the language of the page.
pub(super) fn settings(view: &DefinitionView, speaker: Language) -> Value {
    view.settings.iter().map(|it| setting(it, speaker)).collect::<Vec<_>>().into()
}

/// A text.
pub(super) fn text(text: &TextView) -> Value {
    let source = text.text.as_ref().map_or("", |text| text.value.as_str());
    let (kind, doc) = match text.kind {
        TextKind::Plain => ("plain", None),
        TextKind::Line => ("line", read_line(source).as_ref().map(line_to_doc)),
        TextKind::Blocks => ("blocks", read_blocks(source).as_ref().map(to_doc)),
    };
    json!({
        "id": text.path.to_string(),
        "kind": kind,
        "given": text.text.is_some(),
        "source": source,
        "doc": doc,
    })
}

fn section(it: &SectionView) -> Value {
    json!({
        "id": it.path.to_string(),
        "heading": text(&it.heading),
        "text": text(&it.text),
        "figures": it.figures,
        "box": it.frame,
        "wide": it.is_wide,
        "numbered": it.is_numbered,
        "link": it.link,
        "subsections": it.subsections.iter().map(section).collect::<Vec<_>>(),
    })
}

fn figure(it: &FigureView, file: &str) -> Value {
    let [title, caption, alt] = &it.texts;
    json!({
        "id": it.path.to_string(),
        "name": it.name,
        "image": it.image,
        "qr": it.qr,
        "title": text(title),
        "caption": text(caption),
        "alt": text(alt),
        "decorative": it.is_decorative,
        "width": it.width,
        "place": it.place,
        "picture": it.image.as_ref().map(|_| format!("/api/leaflets/{file}/figures/{}", it.name)),
    })
}

fn setting(it: &SettingView, speaker: Language) -> Value {
    let (kind, choices, range) = kind(it.expected);
    let flags = matches!(it.expected, Expected::FlagOr(_)).then_some(["true", "false"]);
    let choices: Option<Vec<&str>> =
        choices.map(|words| flags.into_iter().flatten().chain(words.iter().copied()).collect());
    let path = it.path.to_string();
    let (table, key) = path.rsplit_once('.').unwrap_or(("", &path));
    let mut value = json!({
        "id": path,
        "table": table,
        "key": key,
        "kind": kind,
        "value": it.written,
        "shown": it.shown,
        "default": it.default,
        "choices": choices,
        "meaning": it.meaning(speaker),
    });
    if let Some([least, most]) = range {
        value["least"] = least.into();
        value["most"] = most.into();
    }
    if kind == "color" {
        let given = it.shown.as_deref().or(it.default.as_deref()).and_then(color);
        value["contrast"] = given.map(Color::contrast_on_white).into();
    }
    value
}

/// How a setting is edited: its kind, the words to choose from, the smallest and the
/// largest number.
fn kind(expected: Expected) -> (&'static str, Option<&'static [&'static str]>, Option<[u32; 2]>) {
    match expected {
        Expected::Text | Expected::Id | Expected::Path | Expected::Address => ("text", None, None),
        Expected::Markup => ("text", None, None),
        Expected::Language => ("language", None, None),
        Expected::Date => ("date", None, None),
        Expected::Count { least, most } => ("count", None, Some([least, most])),
        Expected::Flag => ("flag", None, None),
        Expected::Length | Expected::LengthOrTable(_) => ("length", None, None),
        Expected::Choice(words) | Expected::Family(words) | Expected::FlagOr(words) => {
            ("choice", Some(words), None)
        }
        Expected::ChoiceOrLength(words) | Expected::ChoiceOrTable { words, .. } => {
            ("choice", Some(words), None)
        }
        Expected::Color => ("color", None, None),
        Expected::Words | Expected::Texts | Expected::Paths | Expected::FigureNames => {
            ("texts", None, None)
        }
        Expected::Table
        | Expected::Tables
        | Expected::NamedTables
        | Expected::LanguageTables
        | Expected::Months
        | Expected::Digits
        | Expected::DateOrder => ("other", None, None),
    }
}

/// The colour that is written as six digits.
fn color(written: &str) -> Option<Color> {
    let digits = written.trim_matches('"').strip_prefix('#').filter(|it| it.len() == 6)?;
    let number = u32::from_str_radix(digits, 16).ok()?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some(Color::rgb(red, green, blue))
}
