//! Dutch messages about a table in a text.

use super::Message;
use crate::diagnostic::TableProblem;

pub(super) fn message(problem: &TableProblem) -> Message {
    match problem {
        TableProblem::RowOfOtherLength { cells, columns } => {
            let words = Message::new(format!(
                "deze rij heeft {}, maar de tabel heeft {}",
                count_cells(*cells),
                count_columns(*columns)
            ));
            if cells < columns {
                words.hint("vul de rij aan; voor een lege cel schrijft u: | |")
            } else {
                words
                    .hint("haal weg wat te veel is, of geef de tabel een kolom meer")
                    .hint("zet \\ voor een | die in de tekst van een cel hoort")
            }
        }
        TableProblem::TextBelow => Message::new("deze regel wordt een rij van de tabel erboven")
            .hint("laat een lege regel vrij onder de tabel")
            .hint("of zet | om elke cel als het een rij is"),
        TableProblem::NoHeader => no_header(),
        TableProblem::UnevenHeader { cells, columns } => Message::new(format!(
            "dit wordt geen tabel: de kopregel heeft {}, en de regel eronder {}",
            count_cells(*cells),
            count_rules(*columns)
        ))
        .hint("schrijf onder elke kop een keer ---, met | ertussen"),
        TableProblem::EmptyHeader { column } => Message::new(format!(
            "kolom {column} van deze tabel heeft geen kop"
        ))
        .hint("schrijf in de kopregel wat er in die kolom staat, zodat een voorleesprogramma het kan zeggen"),
        TableProblem::NoRows => Message::new("deze tabel heeft geen rijen")
            .hint("schrijf onder de regel met --- een regel voor elke rij: | … | … |"),
        TableProblem::MergedCell { written } => merged_cell(written),
        TableProblem::InList => Message::new("een tabel kan niet in een opsomming staan").hint(
            "zet de tabel onder de opsomming, met een lege regel ertussen en zonder spaties ervoor",
        ),
        TableProblem::SingleColumn => Message::new("deze tabel heeft maar één kolom")
            .hint("een opsomming leest makkelijker: begin elke regel met - en een spatie"),
    }
}

fn no_header() -> Message {
    Message::new("deze tabel heeft geen kopregel")
        .hint("schrijf erboven wat in elke kolom staat: | dag | dosis | en daaronder | --- | --- |")
        .hint("zet \\ voor | als u het teken zelf bedoelt")
}

fn merged_cell(written: &str) -> Message {
    Message::new(format!("cellen kunnen niet worden samengevoegd: hier staat alleen {written}"))
        .hint("herhaal de woorden van de andere cel, of laat de cel leeg: | |")
        .hint(format!("zet \\ voor {written} als u het teken zelf bedoelt"))
}

fn count_cells(count: usize) -> String {
    if count == 1 { "1 cel".to_owned() } else { format!("{count} cellen") }
}

fn count_columns(count: usize) -> String {
    if count == 1 { "1 kolom".to_owned() } else { format!("{count} kolommen") }
}

fn count_rules(count: usize) -> String {
    format!("{count} keer ---")
}
