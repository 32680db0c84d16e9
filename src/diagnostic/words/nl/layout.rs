use super::super::smaller_sizes;
use super::Words;
use crate::diagnostic::LayoutProblem;
use crate::geometry::Abs;

/// What helps where a rule of good setting gave way.
const REWORD: &str =
    "bekijk de bladzijde; een paar woorden meer of minder in de tekst lost het vaak op";

pub(super) fn words(problem: &LayoutProblem) -> Words {
    match problem {
        LayoutProblem::DoesNotFit { allowed, needed, lines, words, size, typed } => {
            let amount = (count_lines(*lines), count_words(*words));
            let pages = (count_pages(*allowed), count_pages(*needed));
            let option = if *typed { "--pages " } else { "pages = " };
            does_not_fit(amount, pages, &format!("{option}{needed}"), *size)
        }
        LayoutProblem::NoRoom { measure } => {
            Words::new(format!("de kolom is met {:.0} mm te smal voor tekst", measure.to_mm()))
                .hint("neem minder kolommen, smallere marges of kleinere letters")
        }
        LayoutProblem::LongWord { word } => Words::new(format!(
            "`{word}` is breder dan de kolom en is afgebroken waar het uitkwam"
        ))
        .hint(
            "schrijf het korter, of zet het bij hyphenation onder [style], met een - waar het \
             mag worden afgebroken",
        ),
        LayoutProblem::WordSplit => {
            Words::new("een woord is afgebroken aan het eind van een kolom").hint(REWORD)
        }
        LayoutProblem::ItemSplit => {
            Words::new("een punt van een opsomming loopt door in de volgende kolom").hint(REWORD)
        }
        LayoutProblem::ListWithoutIntroduction => {
            Words::new("een opsomming staat in een andere kolom dan de zin erboven").hint(REWORD)
        }
        LayoutProblem::HeadingWithOneLine => {
            Words::new("onder een kop staat maar één regel voordat de kolom eindigt").hint(REWORD)
        }
        LayoutProblem::ColumnsNotLevel => {
            Words::new("de kolommen van de laatste bladzijde eindigen niet op dezelfde hoogte")
                .hint(REWORD)
        }
        LayoutProblem::LineAlone => {
            Words::new("één regel van een alinea staat alleen in een kolom").hint(REWORD)
        }
        LayoutProblem::HeadingAlone => {
            Words::new("een kop staat alleen onderaan een kolom").hint(REWORD)
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
        Words::new(format!("de tekst past niet op {allowed}: {lines} te veel, ongeveer {words}"))
            .hint("maak de tekst korter")
            .hint(format!("of sta {needed} toe: {setting}"));
    match smaller_sizes(size) {
        Some(sizes) => problem.hint(format!("of sta onder [style] kleinere letters toe: {sizes}")),
        None => problem,
    }
}

fn count_pages(count: u32) -> String {
    if count == 1 { "1 bladzijde".to_owned() } else { format!("{count} bladzijden") }
}

fn count_lines(count: u32) -> String {
    if count == 1 { "1 regel".to_owned() } else { format!("{count} regels") }
}

fn count_words(count: u32) -> String {
    if count == 1 { "1 woord".to_owned() } else { format!("{count} woorden") }
}
