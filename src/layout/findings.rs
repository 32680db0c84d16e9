//! The findings of a layout, apart from those of
//! [`lettering`](super::lettering), [`bounds`](super::bounds),
//! [`narrow`](super::narrow) and [`left_to_right`](super::left_to_right): rules that gave way, and what is
//! wider or higher than its column.

use super::Finding;
use super::displaced::Displaced;
use super::fit::Attempt;
use super::flow::{FlowContent, FlowItem, KeepRule, LINE, SetLine, contents};
use super::furniture::SetFurniture;
use super::named_words::{all_lines, lines, node, node_of, place_of, shortened, word_at_end};
use super::narrow;
use super::style::PageStyle;
use crate::diagnostic::{ColumnCure, FitCures, LayoutProblem, PictureProblem};
use crate::document::InlineKind;
use crate::shaping::{BreakKind, is_no_break_space};

/// The rules that gave way in a layout, and what is wider or higher than its
/// column.
pub(super) fn findings(
    attempt: &Attempt,
    furniture: &SetFurniture,
    style: &PageStyle,
) -> Vec<Finding> {
    let without_room = without_room(attempt, furniture, style);
    // Nobody sees on paper what gave way if there is no paper.
    let has_pages = !without_room.iter().any(Finding::is_error);
    let mut findings = if has_pages { given_way(attempt) } else { Vec::new() };
    findings.extend(without_room);
    findings
}

/// What is wider or higher than its column or page, however the text is divided
/// over the pages.
pub(super) fn without_room(
    attempt: &Attempt,
    furniture: &SetFurniture,
    style: &PageStyle,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(low_page(attempt, furniture, style).or_else(|| too_high(attempt)));
    findings.extend(furniture_too_wide(attempt, furniture, style));
    findings.extend(continued_left_out(attempt, furniture));
    let flows = &attempt.flows;
    findings.extend(flows.iter().flat_map(all_lines).filter_map(broken_word));
    findings.extend(flows.iter().flat_map(all_lines).filter_map(words_held_together));
    findings.extend(flows.iter().flat_map(|flow| narrow::findings(flow, style)));
    let all: Vec<&FlowContent<'_>> =
        flows.iter().flat_map(|flow| contents(&flow.entries)).collect();
    findings.extend(all.iter().copied().filter_map(picture_without_room));
    of_codes(&mut findings, &all);
    // A word broken twice is reported once, and so is an address.
    let mut reported = Vec::with_capacity(findings.len());
    for finding in findings {
        if !reported.contains(&finding) {
            reported.push(finding);
        }
    }
    reported
}

/// The finding for a head and foot that leave pages too little room.
pub(super) fn furniture_too_high(furniture: &SetFurniture, style: &PageStyle) -> Option<Finding> {
    let height = furniture.taken(1, style);
    let too_high = !height.fits(style.height() / 2.0);
    let node = furniture.node();
    too_high.then_some(Finding { problem: LayoutProblem::FootTooHigh { height }, node })
}

/// The finding for words at the foot or head that are wider than the page.
fn furniture_too_wide(
    attempt: &Attempt,
    furniture: &SetFurniture,
    style: &PageStyle,
) -> Option<Finding> {
    let lines = furniture.practice(attempt.pages).iter().flatten();
    let mut lines = lines.chain(furniture.notice.iter().flat_map(|notice| &notice.lines));
    let room = |set: &SetLine| style.width() - set.start;
    let set = lines.find(|set| !set.width().fits(room(set)))?;
    Some(narrow::no_room(set, room(set), ColumnCure::MoreWidth))
}

/// The finding for given words that lead from the first of two pages to the
/// second but have no room there.
fn continued_left_out(attempt: &Attempt, furniture: &SetFurniture) -> Option<Finding> {
    let text = furniture.left_out.filter(|_| attempt.pages == 2)?;
    let problem = LayoutProblem::ContinuedLeftOut { words: text.text.clone() };
    Some(Finding { problem, node: text.runs.first().map(|run| run.node) })
}

/// The finding for a page too low for a single line.
fn low_page(attempt: &Attempt, furniture: &SetFurniture, style: &PageStyle) -> Option<Finding> {
    let height = style.height() - furniture.taken(attempt.pages, style);
    let too_low = !attempt.params.line_height().fits(height);
    let node = furniture.node();
    too_low.then_some(Finding { problem: LayoutProblem::LowPage { height }, node })
}

/// The finding for an entry that is higher than its column.
fn too_high(attempt: &Attempt) -> Option<Finding> {
    attempt.flows.iter().zip(&attempt.bands).find_map(|(flow, band)| {
        let too_high = band.filling.too_high.as_ref()?;
        let (lines, room) = (too_high.lines.div_ceil(LINE), too_high.room / LINE);
        let node = flow.entries.get(too_high.entry).and_then(node);
        Some(Finding { problem: LayoutProblem::TooHigh { lines, room }, node })
    })
}

/// The finding for a document that does not fit its pages: the amount, and the
/// words from which on it does not.
pub(super) fn does_not_fit(attempt: &Attempt, style: &PageStyle, cures: FitCures) -> Finding {
    let allowed = style.pages.unwrap_or(1);
    let over: Vec<&FlowItem> = attempt.beyond(allowed).collect();
    let words = over.iter().flat_map(|entry| lines(entry)).map(|set| set.extent.spaces + 1);
    Finding {
        problem: LayoutProblem::DoesNotFit {
            allowed,
            needed: attempt.pages,
            lines: over.iter().map(|it| it.space.natural + it.height).sum::<u32>().div_ceil(LINE),
            words: words.sum(),
            size: attempt.params.size,
            typed: style.pages_typed,
            cures,
        },
        node: over.iter().find_map(|entry| node(entry)),
    }
}

fn given_way(attempt: &Attempt) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (flow, band) in attempt.flows.iter().zip(&attempt.bands) {
        for &(rule, entry) in &band.filling.given_way {
            // The edge of a frame has no words, so the words near it give the
            // place.
            let (before, after) = flow.entries.split_at(flow.entries.len().min(entry + 1));
            let near = || before.iter().rev().chain(after);
            let node = near().find_map(node);
            findings.push(Finding { problem: problem(rule, before.last()), node });
        }
    }
    findings
}

/// The problem of a rule that gave way before an entry.
fn problem(rule: KeepRule, entry: Option<&FlowItem>) -> LayoutProblem {
    match rule {
        KeepRule::None
        | KeepRule::InParagraph
        | KeepRule::InList
        | KeepRule::LastItem
        | KeepRule::WholeWord => LayoutProblem::WordSplit,
        KeepRule::WholeItem => LayoutProblem::ItemSplit,
        KeepRule::WholeList => LayoutProblem::ListSplit,
        KeepRule::ListWithIntroduction => without_introduction(entry),
        KeepRule::HeadingWithTwoLines => LayoutProblem::HeadingWithOneLine,
        KeepRule::LevelColumns => LayoutProblem::ColumnsNotLevel,
        KeepRule::NoLineAlone => LayoutProblem::LineAlone,
        KeepRule::LargeBox | KeepRule::WholeBox | KeepRule::LinesOfBox => LayoutProblem::BoxSplit,
        KeepRule::WholeTable => LayoutProblem::TableSplit,
        KeepRule::TextWithPicture => PictureProblem::Parted.into(),
        KeepRule::WholeStep => LayoutProblem::StepSplit,
        KeepRule::HeadingWithText => LayoutProblem::HeadingAlone,
    }
}

/// The problem of what is parted from the words that introduce it.
fn without_introduction(entry: Option<&FlowItem>) -> LayoutProblem {
    match entry.map(|entry| &entry.content) {
        Some(FlowContent::TableRow(_)) => LayoutProblem::TableWithoutIntroduction,
        Some(FlowContent::Line(set)) if set.text.is_blank() => LayoutProblem::LineWithoutQuestion,
        _ => LayoutProblem::ListWithoutIntroduction,
    }
}

/// The finding for a word that is broken between any two of its characters, for
/// the first of its lines.
fn broken_word(set: &SetLine) -> Option<Finding> {
    let before = set.line.start.checked_sub(1).and_then(|at| set.text.breaks.get(at as usize));
    let goes_on = before.is_some_and(|it| it.kind == BreakKind::Character);
    let is_first = !goes_on || set.extent.spaces > 0;
    (is_first && set.end_kind() == Some(BreakKind::Character)).then(|| Finding {
        problem: LayoutProblem::LongWord { word: word_at_end(set), is_address: is_address(set) },
        node: node_of(set),
    })
}

/// Whether the word at the end of a line is an address.
fn is_address(set: &SetLine) -> bool {
    let (before, after) = set.text.breaks.split_at(set.line.end as usize);
    let in_word = |kind: &BreakKind| {
        matches!(kind, BreakKind::Character | BreakKind::Address | BreakKind::AtSign)
    };
    let before = before.iter().rev().map(|it| it.kind).take_while(in_word);
    let after = after.iter().map(|it| it.kind).take_while(in_word);
    before.chain(after).any(|kind| kind != BreakKind::Character)
}

/// The finding for words joined by no-break spaces that a line splits since it
/// is narrower than they are, for the first of their lines.
fn words_held_together(set: &SetLine) -> Option<Finding> {
    let place = parted_at(set, set.line.end)?;
    let goes_on = parted_at(set, set.line.start).is_some();
    if goes_on {
        return None;
    }
    let ends = |it: char| it.is_whitespace() && !is_no_break_space(it);
    let (before, after) = set.text.text.split_at_checked(place)?;
    let begin = before.rsplit(ends).next().unwrap_or_default();
    let end = after.split(ends).next().unwrap_or_default();
    Some(Finding {
        problem: LayoutProblem::NoBreakSpaces { words: shortened(&format!("{begin}{end}")) },
        node: node_of(set),
    })
}

/// The place in the text of a break after a no-break space.
fn parted_at(set: &SetLine, point: u32) -> Option<usize> {
    let taken = set.text.breaks.get(point.checked_sub(1)? as usize)?;
    let place = place_of(set, taken.replaced.end);
    let is_behind = || set.text.text.get(..place).is_some_and(|it| it.ends_with(is_no_break_space));
    (taken.kind == BreakKind::Tight && is_behind()).then_some(place)
}

/// Names the address of a QR code in findings about the words under the code.
fn of_codes(findings: &mut [Finding], contents: &[&FlowContent<'_>]) {
    let codes = contents.iter().filter_map(|content| match content {
        FlowContent::Figure(figure) if figure.is_code => Some(figure),
        _ => None,
    });
    for code in codes {
        let Some(line) = code.caption.last() else { continue };
        let Some(link) = line.text.runs.iter().find(|run| run.kind == InlineKind::Link) else {
            continue;
        };
        let address = line.text.text.lines().next_back().unwrap_or_default();
        let is_address = |problem: &LayoutProblem| match problem {
            LayoutProblem::LongWord { word, .. } | LayoutProblem::NoBreakSpaces { words: word } => {
                address.starts_with(word.trim_end_matches('…'))
            }
            problem => matches!(problem, LayoutProblem::NoRoom { .. }),
        };
        let of_words = |finding: &&mut Finding| finding.node == node_of(line);
        for finding in findings.iter_mut().filter(of_words).filter(|it| is_address(&it.problem)) {
            let (address, width) = (shortened(address), line.measure);
            finding.problem = PictureProblem::LongCodeAddress { address, width }.into();
            finding.node = Some(link.node);
        }
    }
}

/// The finding for a figure with too little room.
fn picture_without_room(content: &FlowContent) -> Option<Finding> {
    let FlowContent::Figure(figure) = content else { return None };
    let tall = || PictureProblem::Tall { width: figure.size.width }.into();
    let problem = match figure.displaced {
        Some(Displaced::ByNarrowText) => LayoutProblem::NoRoomBeside,
        Some(Displaced::ByItsWords) => LayoutProblem::TooHighBeside,
        Some(Displaced::BesideUnlike(width)) => PictureProblem::UnlikeShapes { width }.into(),
        None => figure.is_too_tall.then(tall)?,
    };
    Some(Finding { problem, node: Some(figure.figure) })
}
