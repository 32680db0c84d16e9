//! English messages about the page.

use super::{ACROSS_THE_PAGE, Message, in_settings, lettering, picture, room};
use crate::diagnostic::{LayoutProblem, NarrowerFigure, Outside};
use crate::geometry::Abs;

pub(super) fn message(problem: &LayoutProblem) -> Message {
    match problem {
        LayoutProblem::DoesNotFit { allowed, needed, lines, words, typed, cures, .. } => {
            let amount = (count_lines(*lines), count_words(*words));
            let pages = (count_pages(*allowed), count_pages(*needed));
            room::does_not_fit(amount, pages, &page_setting(*typed, *needed), cures)
        }
        LayoutProblem::NoRoom { measure, word, cure } => room::no_room(*measure, word, *cure),
        LayoutProblem::LowPage { height } => low_page(*height),
        LayoutProblem::FootTooHigh { height } => foot_too_high(*height),
        LayoutProblem::TooHigh { lines, room } => too_high(*lines, *room),
        LayoutProblem::OutsidePage { page, what } => outside_page(*page, what),
        LayoutProblem::LongWord { word, is_address } => long_word(word, *is_address),
        LayoutProblem::NoBreakSpaces { words } => no_break_spaces(words),
        LayoutProblem::ContinuedLeftOut { words } => continued_left_out(words),
        LayoutProblem::OutOfOrder { written, read } => out_of_order(written, read),
        LayoutProblem::Lettering(problem) => lettering::message(problem),
        LayoutProblem::HalfEmptyPage { page, percent, figure, too_high } => {
            with_remedy(half_empty_page(*page, *percent), *figure, *too_high)
        }
        LayoutProblem::Picture(problem) => picture::message(problem),
        LayoutProblem::WordSplit => {
            gave_way("a word of this text is divided over two columns or pages")
        }
        LayoutProblem::ItemSplit => {
            gave_way("this item of the list is divided over two columns or pages")
        }
        LayoutProblem::ListSplit => list_split(),
        LayoutProblem::NoRoomBeside => no_room_beside(),
        LayoutProblem::TooHighBeside => too_high_beside(),
        LayoutProblem::BoxSplit => gave_way("this box is divided over two columns or pages"),
        LayoutProblem::TableSplit => gave_way("this table is divided over two columns or pages"),
        LayoutProblem::CrowdedTable { word, small, cure } => {
            room::crowded_table(word.as_deref(), *small, *cure)
        }
        LayoutProblem::SmallTable { size, cure } => room::small_table(*size, *cure),
        LayoutProblem::StepSplit => gave_way("this step is divided over two columns or pages"),
        LayoutProblem::ListWithoutIntroduction => apart("list", "the sentence that introduces it"),
        LayoutProblem::TableWithoutIntroduction => {
            apart("table", "the sentence that introduces it")
        }
        LayoutProblem::LineWithoutQuestion => apart("line to write on", "its question"),
        LayoutProblem::HeadingWithOneLine => gave_way(
            "only one line of this text stands under its heading; the rest is in the next column",
        ),
        LayoutProblem::ColumnsNotLevel => {
            gave_way("the columns of the last page are not equally long")
        }
        LayoutProblem::LineAlone => {
            gave_way("one line of this text stands apart from the rest, in another column")
        }
        LayoutProblem::HeadingAlone => gave_way(
            "the heading of this text stands apart from it, at the foot of the column before",
        ),
    }
}

/// What to write for this number of pages.
fn page_setting(typed: bool, pages: u32) -> String {
    if typed { format!("--pages {pages}") } else { format!("pages = {pages} under [page]") }
}

fn out_of_order(written: &str, read: &str) -> Message {
    Message::new(format!("‘{written}’ would read as ‘{read}’ on paper"))
        .hint(format!("remove the invisible characters in and around ‘{written}’: type it again"))
        .hint("or put a word between, such as ‘to’ in the language of the text")
}

fn low_page(height: Abs) -> Message {
    Message::new(format!(
        "{:.0} mm of height are left for the text: too little for a line",
        height.max(Abs::ZERO).to_mm()
    ))
    .by_hand("take narrower margins or larger paper under [page]")
    .by_hand("or smaller letters under [style]")
    .at_desk(in_settings("a narrower empty margin, larger paper or smaller letters"))
}

fn foot_too_high(height: Abs) -> Message {
    Message::new(format!(
        "what stands above and below the text on each page is {:.0} mm high: more than half of it",
        height.to_mm()
    ))
    .by_hand("shorten the details under [practice]")
    .by_hand("or put them at the end of the leaflet: show = \"end\"")
    .at_desk("shorten the details of the practice, or choose “at the end” there")
}

fn too_high(lines: u32, room: u32) -> Message {
    Message::new(format!(
        "this is {} high and cannot be divided; a page has room for {}",
        count_lines(lines),
        count_lines(room)
    ))
    .hint("make it shorter")
    .by_hand(
        "or take narrower margins or larger paper under [page], or smaller letters under [style]",
    )
    .at_desk(format!(
        "or {}",
        in_settings("a narrower empty margin, larger paper or smaller letters")
    ))
}

fn outside_page(page: u32, what: &Outside) -> Message {
    let what = match what {
        Outside::Words(words) => format!("`{words}`"),
        Outside::Picture => "a picture".to_owned(),
        Outside::Rule => "a line or a background".to_owned(),
    };
    Message::new(format!("{what} falls outside the paper of page {page}: no PDF was made"))
        .hint("this is a fault of the program itself: report it to its makers, with the leaflet")
        .by_hand("until then: shorten the text in this place, or take another size under [style]")
        .by_hand("or take wider margins or larger paper under [page]")
        .at_desk("until then: shorten the text in this place")
        .at_desk(format!(
            "or {}",
            in_settings("another size of the letters, a wider empty margin or larger paper")
        ))
}

fn long_word(word: &str, is_address: bool) -> Message {
    let words = Message::new(format!(
        "`{word}` does not go on a line and was broken at no particular place"
    ));
    if is_address {
        return words.hint("use a shorter address, or give it more width");
    }
    words
        .hint("use a shorter word")
        .by_hand("or say under [style] where the word may be broken: hyphenation = [\"schildklier-aandoening\"]")
        .at_desk(
            "or write it in “Paper, letters and details”, under “Divide like this”, with hyphens \
             where it may be divided: schildklier-aandoening",
        )
}

fn no_break_spaces(words: &str) -> Message {
    Message::new(format!(
        "`{words}` does not go on a line: there are no-break spaces between these words, at which \
         no line may end"
    ))
    .hint("replace the no-break spaces by ordinary ones: type the spaces between the words again")
}

fn continued_left_out(words: &str) -> Message {
    Message::new(format!("`{words}` does not fit at the foot of the page and is not printed"))
        .hint("shorten the words of continued under [words]")
}

fn half_empty_page(page: u32, percent: u32) -> Message {
    Message::new(format!("page {page} stays {percent} % empty: what comes next does not fit on it"))
        .label("this is at the top of the next page")
}

/// The message with what fills a page: a narrower picture, or less text.
fn with_remedy(message: Message, figure: Option<NarrowerFigure>, too_high: Option<u32>) -> Message {
    match (figure, too_high) {
        (Some(NarrowerFigure { by, to }), _) => message
            .by_hand(format!("make this picture {by} mm narrower and it fits: width = \"{to}mm\""))
            .at_desk(format!(
                "make this picture {by} mm narrower and it fits: choose {to} mm at “Width”"
            )),
        (None, Some(too_high)) => message.hint(format!(
            "this part is {too_high} mm too high for what is left: make it that much shorter, or \
             move it to another place in the leaflet"
        )),
        (None, None) => {
            message.hint("make this part shorter, or move it to another place in the leaflet")
        }
    }
}

fn list_split() -> Message {
    gave_way("this short list is divided over two columns or pages")
}

/// The message for what is parted from the words above it.
fn apart(what: &str, words: &str) -> Message {
    gave_way(&format!("this {what} stands apart from {words}, in the next column"))
}

/// The message for a rule of good typesetting that gave way.
fn gave_way(message: &str) -> Message {
    Message::new(message).hint(
        "see in the PDF whether it disturbs; a few words more or fewer in the text often mend it",
    )
}

fn count_pages(count: u32) -> String {
    if count == 1 { "1 page".to_owned() } else { format!("{count} pages") }
}

fn count_lines(count: u32) -> String {
    if count == 1 { "1 line".to_owned() } else { format!("{count} lines") }
}

fn count_words(count: u32) -> String {
    if count == 1 { "1 word".to_owned() } else { format!("{count} words") }
}

fn too_high_beside() -> Message {
    Message::new("this figure with its words is too high to be beside the text: it is below")
        .hint("shorten the title or the caption of the figure")
}

fn no_room_beside() -> Message {
    Message::new("there is too little room for text beside this figure: it is below")
        .by_hand("write width = \"page\" with the [[section]]: then there is more room")
        .by_hand("or give the figure a smaller width, such as \"25mm\"")
        .at_desk(format!("{ACROSS_THE_PAGE}: then there is more room"))
        .at_desk("or choose less at “Width” of the picture, such as 25 mm")
}
