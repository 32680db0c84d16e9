//! The keys of a definition: what each does to the leaflet.

mod about;
mod defaults;
mod own_words;
mod page;
mod practice;
mod sections;
mod toml_test;
