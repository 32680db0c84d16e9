//! Leaflets made by chance, and the laws that hold of all of them.

pub(crate) mod cases;
mod conservation;
mod laws;
mod mutations;
mod whole;
