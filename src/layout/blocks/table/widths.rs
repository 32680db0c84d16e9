//! The search for the column widths that make a table lowest.

use super::columns::MeasuredColumn;

/// The most choices that are examined; the best of them is near enough.
const MOST_CHOICES: u32 = 4_000;

/// The widths in which a table takes the fewest lines within `room`; `None` if
/// its longest words do not fit side by side.
///
/// A branch and bound search over the widths at which a cell takes a line
/// fewer. The fewest short cells are broken; then the lines count. Of two
/// solutions with as many lines, the one with lower cells wins, so that no
/// column is squeezed for nothing. The room left over is shared in
/// proportion to the natural widths.
pub(super) fn lowest(columns: &[MeasuredColumn], room: f64) -> Option<LowestTable> {
    if narrowest(columns) > room {
        return None;
    }
    let rows = columns.first().map_or(0, |column| column.lines.first().map_or(0, Vec::len));
    let mut search = Search { columns, chosen: Vec::new(), best: None, looked_at: 0 };
    search.choose(room, &vec![0; rows], CellCost::default());
    let ((broken, lines, _), chosen) = search.best?;
    let widths: Vec<f64> =
        columns.iter().zip(chosen).map(|(column, index)| column.widths[index]).collect();
    let left = room - widths.iter().sum::<f64>();
    let natural: f64 = columns.iter().map(MeasuredColumn::natural).sum();
    let share = |column: &MeasuredColumn| {
        if natural > 0.0 { column.natural() / natural } else { 1.0 / columns.len() as f64 }
    };
    let widths = columns.iter().zip(widths).map(|(column, width)| width + left * share(column));
    Some(LowestTable { widths: widths.collect(), broken, lines })
}

/// The widths in which a table is lowest.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct LowestTable {
    /// The width of each column, in em.
    pub widths: Vec<f64>,
    /// The cost of the short cells that are broken.
    pub broken: u32,
    /// The lines of its rows together.
    pub lines: u32,
}

/// The cost of a solution: the short cells that are broken, the lines of the
/// table, then the heights of its cells.
type Cost = (u32, u32, u64);

/// The cost of the cells of some columns.
#[derive(Debug, Clone, Copy, Default)]
struct CellCost {
    /// The short cells that are broken.
    broken: u32,
    /// The squares of the heights.
    squares: u64,
}

impl CellCost {
    /// The cost with another column of this width.
    fn with(self, column: &MeasuredColumn, width: usize) -> Self {
        Self {
            broken: self.broken + column.broken[width],
            squares: self.squares + squares(&column.lines[width]),
        }
    }

    /// The cost of a table with rows of these heights.
    fn of_table(self, heights: &[u32]) -> Cost {
        (self.broken, heights.iter().sum(), self.squares)
    }
}

struct Search<'c> {
    columns: &'c [MeasuredColumn],
    /// The index of the width of each column chosen so far.
    chosen: Vec<usize>,
    best: Option<(Cost, Vec<usize>)>,
    looked_at: u32,
}

impl Search<'_> {
    /// Chooses the width of the next column, the widest first. `heights` are
    /// those of the rows so far, `cells` the cost of the cells so far.
    fn choose(&mut self, room: f64, heights: &[u32], cells: CellCost) {
        let columns = self.columns;
        let Some((column, others)) = columns[self.chosen.len()..].split_first() else {
            return self.keep(cells.of_table(heights));
        };
        let room_here = room - narrowest(others);
        let widest = column.widths.partition_point(|&width| width <= room_here);
        for index in (0..widest.max(1)).rev() {
            self.looked_at += 1;
            let heights = higher(heights, &column.lines[index]);
            let cells = cells.with(column, index);
            let room = room - column.widths[index];
            if self.looked_at > MOST_CHOICES && self.best.is_some() {
                return;
            }
            if self.may_be_best(others, room, &heights, cells) {
                self.chosen.push(index);
                self.choose(room, &heights, cells);
                self.chosen.pop();
            }
            // The last column gains nothing by being narrower.
            if others.is_empty() {
                return;
            }
        }
    }

    fn keep(&mut self, cost: Cost) {
        if self.best.as_ref().is_none_or(|(best, _)| cost < *best) {
            self.best = Some((cost, self.chosen.clone()));
        }
    }

    /// Whether a solution could become the best if every other column had all
    /// the room left.
    fn may_be_best(
        &self,
        others: &[MeasuredColumn],
        room: f64,
        heights: &[u32],
        mut cells: CellCost,
    ) -> bool {
        let Some((best, _)) = &self.best else { return true };
        let all = narrowest(others);
        let mut heights = heights.to_vec();
        for column in others {
            let room_here = room - all + column.narrowest();
            let widest = column.widths.partition_point(|&width| width <= room_here);
            let width = widest.max(1) - 1;
            heights = higher(&heights, &column.lines[width]);
            cells = cells.with(column, width);
        }
        cells.of_table(&heights) < *best
    }
}

fn narrowest(columns: &[MeasuredColumn]) -> f64 {
    columns.iter().map(MeasuredColumn::narrowest).sum()
}

/// The heights of the rows with another column.
fn higher(heights: &[u32], lines: &[u32]) -> Vec<u32> {
    heights.iter().zip(lines).map(|(&height, &lines)| height.max(lines)).collect()
}

/// Sums the squares: one cell of four lines is worse than two of two.
fn squares(lines: &[u32]) -> u64 {
    lines.iter().map(|&lines| u64::from(lines) * u64::from(lines)).sum()
}

#[cfg(test)]
mod tests {
    use super::lowest;
    use crate::layout::blocks::table::columns::MeasuredColumn;

    /// A column of cells with these numbers of words, each one em wide.
    fn column(cells: &[u32]) -> MeasuredColumn {
        let longest = cells.iter().copied().max().unwrap_or(1);
        let lines = |width: &u32| cells.iter().map(|words| words.div_ceil(*width).max(1)).collect();
        let widths: Vec<u32> = (1..=longest).collect();
        MeasuredColumn {
            lines: widths.iter().map(lines).collect(),
            broken: vec![0; widths.len()],
            widths: widths.into_iter().map(f64::from).collect(),
            longest_part: 1.0,
            longest_group: 1.0,
        }
    }

    fn height(columns: &[MeasuredColumn], widths: &[f64]) -> u32 {
        let lines = columns.iter().zip(widths).map(|(column, &width)| {
            let index = column.widths.partition_point(|&least| least <= width + 1e-9);
            column.lines[index - 1].clone()
        });
        let rows = lines.reduce(|one, other| super::higher(&one, &other)).unwrap();
        rows.iter().sum()
    }

    /// The least height of all ways to divide this many ems.
    fn least(columns: &[MeasuredColumn], room: u32) -> u32 {
        fn divide(columns: usize, room: u32) -> Vec<Vec<f64>> {
            if columns == 1 {
                return vec![vec![f64::from(room)]];
            }
            let first = 1..=room - (columns as u32 - 1);
            first
                .flat_map(|first| {
                    let rest = divide(columns - 1, room - first);
                    rest.into_iter().map(move |rest| [vec![f64::from(first)], rest].concat())
                })
                .collect()
        }
        let ways = divide(columns.len(), room);
        ways.iter().map(|widths| height(columns, widths)).min().unwrap()
    }

    #[test]
    fn table_is_as_low_as_an_exhaustive_search_finds() {
        let tables: [&[&[u32]]; 4] = [
            &[&[1, 3, 12, 4], &[1, 9, 2, 7], &[1, 1, 8, 20]],
            &[&[2, 30], &[30, 2], &[5, 5]],
            &[&[1, 1, 1], &[4, 25, 9]],
            &[&[1, 2, 3], &[6, 5, 4], &[7, 8, 9], &[12, 1, 12]],
        ];
        for cells in tables {
            let columns: Vec<MeasuredColumn> = cells.iter().map(|cells| column(cells)).collect();
            for room in columns.len() as u32..40 {
                let widths = lowest(&columns, f64::from(room)).unwrap().widths;
                assert!((widths.iter().sum::<f64>() - f64::from(room)).abs() < 1e-9);
                assert_eq!(height(&columns, &widths), least(&columns, room), "{room}");
            }
        }
    }

    #[test]
    fn short_cell_stays_whole_though_the_table_is_higher() {
        // Two words in each cell of the first column, twelve in the second.
        let mut short = column(&[2, 2]);
        short.broken = vec![2, 0];
        let widths = lowest(&[short, column(&[12, 12])], 5.0).unwrap().widths;
        assert!(widths[0] >= 2.0, "{widths:?}");
        let widths = lowest(&[column(&[2, 2]), column(&[12, 12])], 5.0).unwrap().widths;
        assert!(widths[0] < 2.0, "{widths:?}");
    }

    #[test]
    fn words_that_do_not_go_side_by_side_find_no_widths() {
        assert!(lowest(&[column(&[3]), column(&[2])], 1.9).is_none());
    }

    #[test]
    fn wide_table_is_lower_than_with_columns_of_one_width() {
        // Trying each way to divide 90 ems over nine columns would take years.
        let cells = |number: u32| vec![1 + number * number; 23];
        let columns: Vec<MeasuredColumn> = (0..9).map(|number| column(&cells(number))).collect();
        let widths = lowest(&columns, 90.0).unwrap().widths;
        assert!((widths.iter().sum::<f64>() - 90.0).abs() < 1e-9);
        assert!(height(&columns, &widths) < height(&columns, &[10.0; 9]));
    }
}
