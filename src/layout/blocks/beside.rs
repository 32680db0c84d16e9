use super::measured::{MeasuredBeside, MeasuredFigure};
use super::{Context, append_all, figures, under_heading};
use crate::document::FigureWidth;
use crate::geometry::Abs;
use crate::layout::flow::{Content, Entry, Rule, Space, stacked_height};

/// What one picture takes of the measure where nothing else is said, and what
/// several take.
const ONE_PICTURE: f64 = 0.36;
const PICTURES: f64 = 0.5;
/// The space between picture and text, in em.
const GAP: f64 = 1.0;
/// A text that is narrower than this, in em, has no even lines: it stands above
/// its picture instead.
const NARROWEST: f64 = 9.0;

/// Appends a text with pictures at its start side. The lines beside them are
/// one entry; those that follow keep their measure.
pub(super) fn append<'a>(
    beside: &MeasuredBeside<'a>,
    context: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    let (width, gap) = (width(&beside.figures, context), context.setting.size * GAP);
    let text_context = context.after_gap(width + gap, context.measure - width - gap, gap);
    if text_context.measure < context.setting.size * NARROWEST {
        append_all(&beside.blocks, context, entries);
        let mut pictures = figures::set(&beside.figures, context);
        pictures.iter_mut().for_each(|figure| figure.is_displaced = true);
        entries.push(figures::row(pictures));
        return;
    }
    let mut text = Vec::new();
    append_all(&beside.blocks, &text_context, &mut text);
    let mut pictures = figures::set(&beside.figures, &context.part(Abs::ZERO, width));
    let height = figures::height(&pictures);
    let under_heading = under_heading(entries);
    let rest = text.split_off(lines_beside(&text, height));
    pictures.iter_mut().for_each(|figure| figure.text_below = rest.len());
    let pictures = Entry { space: Space::default(), ..figures::row(pictures) };
    entries.push(Entry {
        space: Space { natural: u32::from(!under_heading), stretch: 1, shrink: 0 },
        height: pictures.height.max(stacked_height(&text)),
        before: if under_heading { Rule::HeadingWithText } else { Rule::None }.into(),
        frame: None,
        content: Content::Row(vec![text, vec![pictures]]),
    });
    entries.extend(rest);
}

/// How many entries of a text stand beside pictures of a height.
fn lines_beside(text: &[Entry], height: u32) -> usize {
    (0..=text.len()).find(|&count| stacked_height(&text[..count]) >= height).unwrap_or(text.len())
}

/// How wide the pictures are: as it was said, or their usual part of the
/// measure.
fn width(figures: &[MeasuredFigure], context: &Context) -> Abs {
    let usual = if figures.len() == 1 { ONE_PICTURE } else { PICTURES };
    match figures {
        [figure] => match figure.figure.width {
            FigureWidth::Length(length) => length.min(context.measure),
            FigureWidth::Column | FigureWidth::Page => context.measure * usual,
        },
        _ => context.measure * usual,
    }
}
