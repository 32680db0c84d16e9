use super::heading::on_grid;
use super::set_lines::{Look, set_lines};
use super::{Context, append_all};
use crate::color::Color;
use crate::document::{Boxed, Frame};
use crate::layout::flow::{Content, Edge, Entry, Rule, SetFrame, Space};
use crate::layout::lines::{MeasuredText, Purpose};

/// The space between the sides of a frame and the text in it, in em.
const PADDING: f64 = 0.8;
/// How far its word stands above the grid, clear of a heading under it, in
/// lines.
const RAISE: f64 = 0.25;
/// A box of so few lines is not split.
const WHOLE_BOX: u32 = 6;
/// So many lines stand on either side where a box is split.
const LEAST_LINES: u32 = 2;

/// Appends a part of the text in its frame, which opens with its word.
pub(super) fn append<'a>(
    boxed: &Boxed<MeasuredText<'a>>,
    context: &Context,
    entries: &mut Vec<Entry<'a>>,
) {
    let padding = context.setting.size * PADDING;
    let inner = context.part(padding, context.measure - padding * 2.0);
    let first = entries.len();
    entries.push(edge(Edge::Top));
    entries.extend(word(boxed, &inner));
    let content = entries.len();
    append_all(&boxed.blocks, &inner, entries);
    keep_together(&mut entries[content..]);
    entries.push(edge(Edge::Bottom));
    let frame = SetFrame { kind: boxed.frame, start: context.start, measure: context.measure };
    for entry in &mut entries[first..] {
        entry.frame = Some(frame);
    }
}

/// An edge is a line of the grid, so that the text in the frame keeps to it.
fn edge<'a>(edge: Edge) -> Entry<'a> {
    let (space, rule) = match edge {
        Edge::Top => (Space { natural: 1, stretch: 1, shrink: 0 }, Rule::None),
        Edge::Bottom => (Space::default(), Rule::HeadingWithText),
    };
    Entry { space, height: 1, before: rule.into(), frame: None, content: Content::Edge(edge) }
}

/// What the frame says, in words, set as a heading so that it is kept with
/// what follows.
fn word<'a>(boxed: &Boxed<MeasuredText<'a>>, context: &Context) -> Vec<Entry<'a>> {
    let color = match boxed.frame {
        Frame::Info => context.style.accent,
        Frame::Warning => Color::BLACK,
    };
    let look = Look { purpose: Purpose::Display, color, ..Look::running(context) };
    let lines = set_lines(&boxed.word, &look);
    let mut entries = on_grid(lines, context.setting.leading() * RAISE, context);
    if let Some(first) = entries.first_mut() {
        first.before = Rule::HeadingWithText.into();
    }
    entries
}

/// Sets what a column break in a box goes against: too few lines on one side
/// of it, and a break at all in a short box.
fn keep_together(content: &mut [Entry]) {
    let total: u32 = content.iter().map(|entry| entry.height).sum();
    let mut before = 0;
    for entry in content {
        if before < LEAST_LINES || total - before < LEAST_LINES {
            entry.before.rule = entry.before.rule.max(Rule::NoLineAlone);
        } else if total <= WHOLE_BOX {
            entry.before.rule = entry.before.rule.max(Rule::WholeBox);
        }
        before += entry.height;
    }
}
