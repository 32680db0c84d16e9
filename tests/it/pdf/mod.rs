//! The written file: its words, its structure and its bytes.

mod same_bytes;
mod text_fidelity;
mod written;
