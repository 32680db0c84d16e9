//! Where lines, tables and the words around the text lie on a page.

mod figures_on_paper;
mod furniture;
mod leaflet_on_paper;
mod line_ends;
mod long_texts;
mod page_pictures;
mod tables_and_forms;
