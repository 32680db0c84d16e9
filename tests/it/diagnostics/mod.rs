//! What is said of mistakes, in both languages.

mod cases;
mod elsewhere;
mod messages;
mod plain_words;
mod resources;
