//! From the text of a definition to blocks, links and their places.

mod blocks;
mod markup;
mod without_ink;
