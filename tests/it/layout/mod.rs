//! Where lines, tables and the words around the text lie on a page.

mod air;
mod beside_texts;
mod codes;
mod cures;
mod display_lines;
mod figures_on_paper;
mod furniture;
mod half_empty;
mod kept_whole;
mod leaflet_on_paper;
mod line_ends;
mod long_texts;
mod opening;
mod page_ends;
mod page_pictures;
mod table_room;
mod tables_and_forms;
