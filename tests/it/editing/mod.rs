//! Editing a definition: only what changed is written anew, and a text comes back from
//! an editor as it was.

mod definition;
mod texts;
