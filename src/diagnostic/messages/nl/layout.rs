//! Dutch messages about the page.

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
            gave_way("een woord van deze tekst is verdeeld over twee kolommen of bladzijden")
        }
        LayoutProblem::ItemSplit => {
            gave_way("dit punt van de opsomming is verdeeld over twee kolommen of bladzijden")
        }
        LayoutProblem::ListSplit => list_split(),
        LayoutProblem::NoRoomBeside => no_room_beside(),
        LayoutProblem::TooHighBeside => too_high_beside(),
        LayoutProblem::BoxSplit => {
            gave_way("dit kader is verdeeld over twee kolommen of bladzijden")
        }
        LayoutProblem::TableSplit => {
            gave_way("deze tabel is verdeeld over twee kolommen of bladzijden")
        }
        LayoutProblem::CrowdedTable { word, small, cure } => {
            room::crowded_table(word.as_deref(), *small, *cure)
        }
        LayoutProblem::SmallTable { size, cure } => room::small_table(*size, *cure),
        LayoutProblem::StepSplit => {
            gave_way("deze stap is verdeeld over twee kolommen of bladzijden")
        }
        LayoutProblem::ListWithoutIntroduction => apart("opsomming", "zin"),
        LayoutProblem::TableWithoutIntroduction => apart("tabel", "zin"),
        LayoutProblem::LineWithoutQuestion => apart("schrijfregel", "vraag"),
        LayoutProblem::HeadingWithOneLine => gave_way(
            "van deze tekst staat maar één regel onder de kop; de rest staat in de volgende kolom",
        ),
        LayoutProblem::ColumnsNotLevel => {
            gave_way("de kolommen op de laatste bladzijde zijn niet even lang")
        }
        LayoutProblem::LineAlone => {
            gave_way("één regel van deze tekst staat los van de rest, in een andere kolom")
        }
        LayoutProblem::HeadingAlone => {
            gave_way("de kop boven deze tekst staat er los van, onderaan de vorige kolom")
        }
    }
}

/// What to write for this number of pages.
fn page_setting(typed: bool, pages: u32) -> String {
    if typed { format!("--pages {pages}") } else { format!("pages = {pages} onder [page]") }
}

fn out_of_order(written: &str, read: &str) -> Message {
    Message::new(format!("‘{written}’ zou op papier als ‘{read}’ te lezen zijn"))
        .hint(format!("haal de onzichtbare tekens in en om ‘{written}’ weg: typ het opnieuw"))
        .hint("of zet er een woord tussen, zoals ‘tot’ in de taal van de tekst")
}

fn low_page(height: Abs) -> Message {
    Message::new(format!(
        "er blijft {:.0} mm hoogte over voor de tekst: te weinig voor een regel",
        height.max(Abs::ZERO).to_mm()
    ))
    .by_hand("neem onder [page] smallere marges of groter papier")
    .by_hand("of neem onder [style] kleinere letters")
    .at_desk(in_settings("een smallere lege rand, groter papier of kleinere letters"))
}

fn foot_too_high(height: Abs) -> Message {
    Message::new(format!(
        "wat op elke bladzijde boven en onder de tekst staat, is {:.0} mm hoog: meer dan de helft",
        height.to_mm()
    ))
    .by_hand("maak de gegevens onder [practice] korter")
    .by_hand("of zet ze aan het eind van de folder: show = \"end\"")
    .at_desk("maak de gegevens van de praktijk korter, of kies daar “aan het eind”")
}

fn too_high(lines: u32, room: u32) -> Message {
    Message::new(format!(
        "dit is {} hoog en kan niet worden verdeeld; op een bladzijde is plaats voor {}",
        count_lines(lines),
        count_lines(room)
    ))
    .hint("maak het korter")
    .by_hand(
        "of neem onder [page] smallere marges of groter papier, of onder [style] kleinere letters",
    )
    .at_desk(format!(
        "of {}",
        in_settings("een smallere lege rand, groter papier of kleinere letters")
    ))
}

fn outside_page(page: u32, what: &Outside) -> Message {
    let what = match what {
        Outside::Words(words) => format!("`{words}`"),
        Outside::Picture => "een afbeelding".to_owned(),
        Outside::Rule => "een lijn of een vlak".to_owned(),
    };
    Message::new(format!(
        "{what} valt op bladzijde {page} buiten het papier: er is geen PDF gemaakt"
    ))
    .hint("dit is een fout in het programma zelf: meld hem aan de makers en stuur de folder mee")
    .by_hand("tot dan: maak de tekst op deze plaats korter, of neem onder [style] een andere size")
    .by_hand("of neem onder [page] ruimere marges of groter papier")
    .at_desk("tot dan: maak de tekst op deze plaats korter")
    .at_desk(format!(
        "of {}",
        in_settings("een andere grootte van de letter, een bredere lege rand of groter papier")
    ))
}

fn long_word(word: &str, is_address: bool) -> Message {
    let words =
        Message::new(format!("`{word}` past niet op een regel en is zomaar ergens afgebroken"));
    if is_address {
        return words.hint("gebruik een korter adres, of geef het meer breedte");
    }
    words
        .hint("gebruik een korter woord")
        .by_hand("of zeg onder [style] waar het woord mag worden afgebroken: hyphenation = [\"schildklier-aandoening\"]")
        .at_desk(
            "of schrijf het bij “Papier, letter en gegevens”, onder “Zo afbreken”, met streepjes \
             waar het mag worden afgebroken: schildklier-aandoening",
        )
}

fn no_break_spaces(words: &str) -> Message {
    Message::new(format!(
        "`{words}` past niet op een regel: tussen deze woorden staan vaste spaties, en daar mag een \
         regel niet eindigen"
    ))
    .hint("vervang de vaste spaties door gewone: typ de spaties tussen de woorden opnieuw")
}

fn continued_left_out(words: &str) -> Message {
    Message::new(format!("`{words}` past niet onder aan de bladzijde en wordt niet afgedrukt"))
        .hint("maak de woorden van continued onder [words] korter")
}

fn half_empty_page(page: u32, percent: u32) -> Message {
    Message::new(format!(
        "bladzijde {page} blijft voor {percent} % leeg: wat erna komt, past er niet meer op"
    ))
    .label("dit staat bovenaan de volgende bladzijde")
}

/// The message with what fills a page: a narrower picture, or less text.
fn with_remedy(message: Message, figure: Option<NarrowerFigure>, too_high: Option<u32>) -> Message {
    match (figure, too_high) {
        (Some(NarrowerFigure { by, to }), _) => message
            .by_hand(format!(
                "maak deze afbeelding {by} mm smaller, dan past zij er wel op: width = \"{to}mm\""
            ))
            .at_desk(format!(
                "maak deze afbeelding {by} mm smaller, dan past zij er wel op: kies bij “Breedte” {to} mm"
            )),
        (None, Some(too_high)) => message.hint(format!(
            "dit deel is {too_high} mm te hoog voor wat er vrij is: maak het zoveel korter, of zet \
             het op een andere plaats in de folder"
        )),
        (None, None) => {
            message.hint("maak dit deel korter, of zet het op een andere plaats in de folder")
        }
    }
}

fn list_split() -> Message {
    gave_way("deze korte opsomming is verdeeld over twee kolommen of bladzijden")
}

/// The message for what is parted from the words above it.
fn apart(what: &str, words: &str) -> Message {
    gave_way(&format!("deze {what} staat los van de {words} die erbij hoort, in de volgende kolom"))
}

/// The message for a rule of good typesetting that gave way.
fn gave_way(message: &str) -> Message {
    Message::new(message).hint("kijk in de PDF of het stoort; een paar woorden meer of minder in de tekst lost het vaak op")
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

fn too_high_beside() -> Message {
    Message::new(
        "deze afbeelding is met haar tekst te hoog om naast de tekst te staan: zij staat eronder",
    )
    .by_hand("maak de title of de caption van de afbeelding korter")
    .at_desk("maak de titel of het onderschrift van de afbeelding korter")
}

fn no_room_beside() -> Message {
    Message::new("naast deze afbeelding is te weinig plaats voor de tekst: zij staat eronder")
        .by_hand("zet width = \"page\" bij de [[section]], dan is er meer plaats")
        .by_hand("of geef de afbeelding een kleinere width, zoals \"25mm\"")
        .at_desk(format!("{ACROSS_THE_PAGE}, dan is er meer plaats"))
        .at_desk("of kies bij “Breedte” van de afbeelding minder, zoals 25 mm")
}
