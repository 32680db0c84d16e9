use super::super::smaller_sizes;
use super::Words;
use crate::diagnostic::LayoutProblem;
use crate::geometry::Abs;

/// What helps where a rule of good setting gave way.
const REWORD: &str = "look at the page; a few words more or fewer in the text often mend it";

pub(super) fn words(problem: &LayoutProblem) -> Words {
    match problem {
        LayoutProblem::DoesNotFit { allowed, needed, lines, words, size, typed } => {
            let amount = (count_lines(*lines), count_words(*words));
            let pages = (count_pages(*allowed), count_pages(*needed));
            let option = if *typed { "--pages " } else { "pages = " };
            does_not_fit(amount, pages, &format!("{option}{needed}"), *size)
        }
        LayoutProblem::NoRoom { measure } => {
            Words::new(format!("at {:.0} mm the column is too narrow for text", measure.to_mm()))
                .hint("take fewer columns, narrower margins or smaller letters")
        }
        LayoutProblem::LongWord { word } => Words::new(format!(
            "`{word}` is wider than the column and was broken where it happened to end"
        ))
        .hint(
            "write it shorter, or put it in hyphenation under [style], with a - where it may be \
             broken",
        ),
        LayoutProblem::WordSplit => {
            Words::new("a word is broken at the end of a column").hint(REWORD)
        }
        LayoutProblem::ItemSplit => {
            Words::new("an item of a list runs on in the next column").hint(REWORD)
        }
        LayoutProblem::ListWithoutIntroduction => {
            Words::new("a list stands in another column than the sentence above it").hint(REWORD)
        }
        LayoutProblem::HeadingWithOneLine => {
            Words::new("only one line stands under a heading before the column ends").hint(REWORD)
        }
        LayoutProblem::ColumnsNotLevel => {
            Words::new("the columns of the last page do not end at the same height").hint(REWORD)
        }
        LayoutProblem::LineAlone => {
            Words::new("one line of a paragraph stands alone in a column").hint(REWORD)
        }
        LayoutProblem::HeadingAlone => {
            Words::new("a heading stands alone at the foot of a column").hint(REWORD)
        }
    }
}

fn does_not_fit(
    (lines, words): (String, String),
    (allowed, needed): (String, String),
    setting: &str,
    size: Abs,
) -> Words {
    let problem =
        Words::new(format!("the text does not fit on {allowed}: {lines} too many, about {words}"))
            .hint("make the text shorter")
            .hint(format!("or allow {needed}: {setting}"));
    match smaller_sizes(size) {
        Some(sizes) => problem.hint(format!("or allow smaller letters under [style]: {sizes}")),
        None => problem,
    }
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
