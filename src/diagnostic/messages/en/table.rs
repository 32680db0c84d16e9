//! English messages about a table in a text.

use super::Message;
use crate::diagnostic::TableProblem;

pub(super) fn message(problem: &TableProblem) -> Message {
    match problem {
        TableProblem::RowOfOtherLength { cells, columns } => {
            let words = Message::new(format!(
                "this row has {}, but the table has {}",
                count_cells(*cells),
                count_columns(*columns)
            ));
            if cells < columns {
                words.hint("complete the row; an empty cell is written as | |")
            } else {
                words
                    .hint("remove what is too much, or give the table one column more")
                    .hint("put \\ before a | that belongs to the text of a cell")
            }
        }
        TableProblem::TextBelow => Message::new("this line becomes a row of the table above it")
            .hint("leave an empty line under the table")
            .hint("or put | around each cell if it is a row"),
        TableProblem::NoHeader => no_header(),
        TableProblem::UnevenHeader { cells, columns } => Message::new(format!(
            "this does not become a table: the header row has {}, and the line under it {} ---",
            count_cells(*cells),
            count_times(*columns)
        ))
        .hint("write --- once under each header, with | between"),
        TableProblem::EmptyHeader { column } => Message::new(format!(
            "column {column} of this table has no header"
        ))
        .hint("write in the header row what that column holds, so that a screen reader can say it"),
        TableProblem::NoRows => Message::new("this table has no rows")
            .hint("write under the line with --- a line for each row: | … | … |"),
        TableProblem::MergedCell { written } => merged_cell(written),
        TableProblem::InList => Message::new("a table cannot stand in a list").hint(
            "put the table below the list, with an empty line between and no spaces before it",
        ),
        TableProblem::SingleColumn => Message::new("this table has only one column")
            .hint("a list is easier to read: begin each line with - and a space"),
    }
}

fn no_header() -> Message {
    Message::new("this table has no header row")
        .hint("write above it what each column holds: | day | dose | and under that | --- | --- |")
        .hint("put \\ before | if you mean the sign itself")
}

fn merged_cell(written: &str) -> Message {
    Message::new(format!("cells cannot be merged: here is only {written}"))
        .hint("repeat the words of the other cell, or leave the cell empty: | |")
        .hint(format!("put \\ before {written} if you mean the sign itself"))
}

fn count_cells(count: usize) -> String {
    if count == 1 { "1 cell".to_owned() } else { format!("{count} cells") }
}

fn count_columns(count: usize) -> String {
    if count == 1 { "1 column".to_owned() } else { format!("{count} columns") }
}

fn count_times(count: usize) -> String {
    if count == 1 { "once".to_owned() } else { format!("{count} times") }
}
