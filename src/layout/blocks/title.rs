//! The opening of a leaflet: the practice, the title and the line under it, in one of
//! three looks. An opening higher than a page is set without one, as its texts alone.

use std::sync::Arc;

use super::display::{DisplayBuilder, DisplayText, logo_size};
use super::heading::{Raise, entry, parts, with_baselines};
use super::set_lines::{TextStyle, set_lines};
use super::{BlockContext, paragraph};
use crate::artwork::Artwork;
use crate::color::Color;
use crate::definition::Look;
use crate::document::{HeadingLevel, Sender, Title};
use crate::geometry::{Abs, Size};
use crate::layout::flow::{FlowItem, SetLine};
use crate::layout::lines::{MeasuredText, Purpose};
use crate::layout::params::{LayoutParams, Tightness};

/// The type sizes of the title with a rule or a band, of the line under it and of the
/// practice's name above it, in em of the text.
const TITLE: f64 = 2.0;
const SUBTITLE: f64 = 1.2;
const SENDER: f64 = 1.12;
/// The distances between the texts and from the practice to the title's rule or band, in
/// lines.
const ABOVE_SUBTITLE: f64 = 0.15;
const BELOW_SENDER: f64 = 0.35;
const BELOW_LOGO: f64 = 0.6;
/// The distance that is added to those without a rule or a band.
const WITHOUT_RULE: f64 = 0.4;
/// The greatest height of a logo, in lines, its greatest width, as a share of the page,
/// and the gap beside it, in em.
const LOGO_LINES: f64 = 2.1;
const LOGO_WIDTH: f64 = 0.4;
const LOGO_GAP: f64 = 0.9;
/// The space between the ends of a band and its words, in em of the text.
const BAND_PADDING: f64 = 0.9;

/// How an opening is dressed: everything around its words.
struct Dress {
    /// The type size of the title.
    size: Abs,
    /// The colours of the title and of the line under it.
    colors: [Color; 2],
    /// The thickness of the rule above the words.
    thick: Abs,
    /// The distances from that rule, or from the edge of the band, to the words and from
    /// the words to what is under them.
    padding: [Abs; 2],
    /// The thickness of the rule below the words.
    thin: Abs,
    /// Whether the words are on a band.
    is_band: bool,
    /// The distance from there to the end of the entry, where the text begins.
    below: Abs,
}

impl Dress {
    fn of(context: &BlockContext) -> Self {
        let (style, params) = (context.style, context.params);
        let (leading, accent) = (params.leading(), style.accent);
        let none = Abs::ZERO;
        let below = leading * lines_below(params.tightness) - params.first_baseline();
        let large = Self {
            size: params.size * TITLE,
            colors: [accent, Color::BLACK],
            thick: none,
            padding: [none; 2],
            thin: none,
            is_band: false,
            below,
        };
        match style.look {
            Look::Rule => Self {
                thick: Abs::pt(4.0),
                padding: [leading * 0.54, leading * 0.36],
                thin: Abs::pt(0.75),
                ..large
            },
            Look::Band => Self {
                colors: [Color::WHITE; 2],
                padding: [leading * 0.55, leading * 0.35],
                is_band: true,
                ..large
            },
            Look::Plain => {
                let size = params.heading_size(HeadingLevel::Title);
                Self { size, below: leading * 0.8, ..large }
            }
        }
    }

    /// The height of everything but the words.
    fn height(&self) -> Abs {
        self.thick + self.padding[0] + self.padding[1] + self.thin + self.below
    }
}

/// The distance from the rule or the band to the first baseline of the text, in lines. It
/// gives way as the space above headings does.
fn lines_below(tightness: Tightness) -> f64 {
    match tightness {
        Tightness::Relaxed => 2.5,
        Tightness::Leading => 2.0,
        Tightness::Headings | Tightness::Figures => 1.5,
    }
}

/// Appends the opening as one entry; only one that is higher than a page is broken.
pub(super) fn append<'a>(
    title: &Title<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    let dress = Dress::of(context);
    let sender = title.sender.as_ref().map(|sender| SetSender::new(sender, context));
    let [heading, subtitle] = words(title, &dress, context);
    let above_sender = sender.as_ref().map_or(Abs::ZERO, SetSender::height);
    let above_subtitle = match subtitle.lines.len() {
        0 => Abs::ZERO,
        _ => context.params.leading() * ABOVE_SUBTITLE,
    };
    let inner = heading.height() + above_subtitle + subtitle.height();
    let extent = above_sender + inner + dress.height();
    let height = match context.style.look {
        Look::Rule | Look::Band => context.params.half_lines(extent),
        Look::Plain => context.params.whole_lines(extent),
    };
    if height > context.page_lines {
        undressed(title, context, entries);
        return;
    }
    // What rounding to the grid adds goes on both sides of the words. Without rules it
    // goes below them.
    let rest = context.params.grid_step() * f64::from(height) - extent;
    let rest = if context.style.look == Look::Plain { Abs::ZERO } else { rest / 2.0 };
    let mut builder = DisplayBuilder::new();
    if let Some(sender) = sender {
        sender.place(&mut builder);
    }
    builder.bar(context.measure, dress.thick, context.style.accent);
    if dress.is_band {
        let room = inner + dress.padding[0] + dress.padding[1] + rest * 2.0;
        builder.bar(context.measure, room, context.style.accent);
        builder.end -= room;
    }
    builder.space(dress.padding[0] + rest);
    builder.text(heading);
    builder.space(above_subtitle);
    builder.text(subtitle);
    builder.space(dress.padding[1] + rest);
    builder.bar(context.measure, dress.thin, context.style.accent);
    entries.push(builder.finish(height));
}

/// The title and the line under it; no lines if there is none.
fn words<'a>(
    title: &Title<MeasuredText<'a>>,
    dress: &Dress,
    context: &BlockContext,
) -> [DisplayText<'a>; 2] {
    let indent = if dress.is_band { context.params.size * BAND_PADDING } else { Abs::ZERO };
    let inner = context.part(indent, context.measure - indent * 2.0);
    let subtitle_size = context.params.size * SUBTITLE;
    let heading = text(&title.heading.text, dress.size, dress.colors[0], &inner);
    let subtitle = title.subtitle.as_ref();
    let subtitle = subtitle.map(|it| text(&it.text, subtitle_size, dress.colors[1], &inner));
    [heading, subtitle.unwrap_or_else(|| display_text(Vec::new(), subtitle_size, &inner))]
}

/// A text in balanced lines.
fn text<'a>(
    text: &MeasuredText<'a>,
    size: Abs,
    color: Color,
    context: &BlockContext,
) -> DisplayText<'a> {
    let text_style =
        TextStyle { purpose: Purpose::Display, size, color, ..TextStyle::running(context) };
    display_text(set_lines(text, &text_style), size, context)
}

fn display_text<'a>(lines: Vec<SetLine<'a>>, size: Abs, context: &BlockContext) -> DisplayText<'a> {
    let params = context.params;
    DisplayText { lines, size, rise: params.title_rise(), leading: params.display_leading(size) }
}

/// The practice above the title: its logo, and its name beside it.
struct SetSender<'a> {
    logo: Option<(Arc<Artwork>, Size)>,
    name: DisplayText<'a>,
    below: Abs,
}

impl<'a> SetSender<'a> {
    fn new(sender: &Sender<MeasuredText<'a>>, context: &BlockContext) -> Self {
        let LayoutParams { size, .. } = context.params;
        let leading = context.params.leading();
        let logo = sender.logo.as_ref().map(|logo| {
            let most = (leading * LOGO_LINES, context.measure * LOGO_WIDTH);
            (logo.clone(), logo_size(logo, most.0, most.1))
        });
        let beside = logo.as_ref().map_or(Abs::ZERO, |(_, logo)| logo.width + size * LOGO_GAP);
        let name = text(&sender.name, size * SENDER, Color::BLACK, &context.indented(beside));
        let below = if logo.is_some() { BELOW_LOGO } else { BELOW_SENDER };
        let more = if context.style.look == Look::Plain { WITHOUT_RULE } else { 0.0 };
        let below = leading * (below + more);
        Self { logo, name, below }
    }

    fn content_height(&self) -> Abs {
        let logo = self.logo.as_ref().map_or(Abs::ZERO, |(_, size)| size.height);
        self.name.height().max(logo)
    }

    fn height(&self) -> Abs {
        self.content_height() + self.below
    }

    /// Places the logo and the name, the lower one in the middle of the other.
    fn place(self, builder: &mut DisplayBuilder<'a>) {
        let (height, below) = (self.content_height(), self.below);
        if let Some((logo, size)) = &self.logo {
            builder.logo(logo, builder.end + (height - size.height) / 2.0, *size);
        }
        let beside = (height - self.name.height()) / 2.0;
        builder.space(beside);
        builder.text(self.name);
        builder.space(beside + below);
    }
}

/// The texts of an opening that is higher than a page, each on as many pages as it takes.
fn undressed<'a>(
    title: &Title<MeasuredText<'a>>,
    context: &BlockContext,
    entries: &mut Vec<FlowItem<'a>>,
) {
    if let Some(sender) = &title.sender {
        paragraph::append(&sender.name, context, entries);
    }
    let size = context.params.heading_size(HeadingLevel::Title);
    let set = text(&title.heading.text, size, context.style.accent, context);
    let first = size * set.rise - context.params.first_baseline();
    let height = |lines: usize| {
        let ink = size + set.leading * (lines as f64 - 1.0);
        context.params.whole_lines(ink + context.params.leading() * 0.8)
    };
    let goes_on_a_page = |&count: &usize| height(count) <= context.page_lines;
    let most = (1..=set.lines.len()).take_while(goes_on_a_page).last().unwrap_or(1);
    let part = |lines: Vec<SetLine<'a>>| {
        entry(height(lines.len()), with_baselines(lines, first, set.leading), Raise::NONE)
    };
    entries.extend(parts(set.lines, most).map(part));
    if let Some(subtitle) = &title.subtitle {
        paragraph::append(&subtitle.text, context, entries);
    }
}
