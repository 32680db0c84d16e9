//! Pictures beside a text. The pictures themselves are set in [`figures`]; where
//! the text starts is decided in [`text_start`].

use super::text_start::text_start;
use super::{BlockContext, append_all, figure, figures, under_heading};
use crate::document::{Beside, FigureWidth};
use crate::geometry::Abs;
use crate::layout::displaced::Displaced;
use crate::layout::flow::{FlowContent, FlowItem, Glue, KeepRule, LINE, stacked_height};
use crate::layout::lines::MeasuredText;

/// Appends a text with pictures at its start side. The lines beside the
/// pictures are one entry; the lines below keep their measure. If the text is
/// too narrow, or the pictures with their words are higher than a page, the
/// pictures go under the text.
pub(super) fn append<'a>(
    beside: &Beside<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let Some(place) = text_start(&beside.figures, context) else {
        return append_under(beside, Displaced::ByNarrowText, context, entries);
    };
    let text_context =
        context.after_gap(place.text, context.measure - place.text, place.text - place.pictures);
    let mut pictures = figures::set(&beside.figures, &context.part(Abs::ZERO, place.pictures));
    figure::begin_with_text(&mut pictures, !place.is_given, context.params);
    let height = figures::height(&pictures);
    let mut text = Vec::new();
    append_all(&beside.blocks, &text_context, &mut text);
    let rest = text.split_off(lines_beside(&text, height, context.page_lines));
    for picture in &mut pictures {
        picture.text_below = rest.len();
        picture.beside = place.choice;
    }
    let Ok([mut pictures]) = <[FlowItem; 1]>::try_from(figures::parts(pictures, context)) else {
        return append_under(beside, Displaced::ByItsWords, context, entries);
    };
    pictures.space = Glue::default();
    let under_heading = under_heading(entries);
    let first = entries.len();
    entries.push(FlowItem {
        space: if under_heading { Glue::default() } else { Glue::of_lines(1, 1, 0) },
        on_whole_line: false,
        height: pictures.height.max(stacked_height(&text)).next_multiple_of(LINE),
        before: if under_heading { KeepRule::HeadingWithText } else { KeepRule::None }.into(),
        frame: None,
        content: FlowContent::Row(vec![text, vec![pictures]]),
    });
    entries.extend(rest);
    if stacked_height(&entries[first..]) * 3 <= context.page_lines {
        keep_with_picture(&mut entries[first..]);
    }
}

/// Appends a text with its pictures under it, since there is no room beside it.
/// The text and its pictures stay whole up to two thirds of a page.
fn append_under<'a>(
    beside: &Beside<MeasuredText<'a>>,
    displaced: Displaced,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let first = entries.len();
    append_all(&beside.blocks, context, entries);
    let mut pictures = match &beside.figures[..] {
        [figure] if !matches!(figure.width, FigureWidth::Length(_)) => {
            vec![figures::low(figure, context)]
        }
        figures => figures::set(figures, context),
    };
    pictures.iter_mut().for_each(|figure| figure.displaced = Some(displaced));
    figures::append_parts(figures::parts(pictures, context), entries);
    // More than two thirds of a page would leave too much of the page before empty.
    if stacked_height(&entries[first..]) * 3 <= context.page_lines * 2 {
        keep_with_picture(&mut entries[first..]);
    }
}

/// Keeps a text and its pictures in one column.
fn keep_with_picture(entries: &mut [FlowItem]) {
    entries.iter_mut().skip(1).for_each(|entry| entry.before.keep(KeepRule::TextWithPicture));
}

/// The number of entries of the text that go beside pictures of this height, as
/// far as they fit on a page.
fn lines_beside(text: &[FlowItem], height: u32, page_lines: u32) -> usize {
    let mut lines = 0;
    for (count, entry) in text.iter().enumerate() {
        let with_entry = if count == 0 { 0 } else { lines + entry.space.natural } + entry.height;
        if lines >= height || with_entry > page_lines {
            return count;
        }
        lines = with_entry;
    }
    text.len()
}
