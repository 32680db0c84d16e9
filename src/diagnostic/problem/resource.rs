//! Problems of a file that a leaflet names, found by `files`.

use super::list::problems;

/// The size of the largest file of a leaflet, in megabytes.
pub const MOST_MEGABYTES: u64 = 64;

/// A file that cannot be read or may not be. A `path` is as written.
#[derive(Debug, Clone, PartialEq)]
pub enum ResourceProblem {
    /// The file does not exist.
    NotFound {
        /// The path.
        path: String,
        /// The file in the same folder with the most similar name.
        nearest: Option<String>,
    },
    /// It is a web address.
    Address {
        /// The address.
        path: String,
    },
    /// It is a folder.
    Folder {
        /// The path.
        path: String,
    },
    /// It is outside the folder of the definition.
    Outside {
        /// The path.
        path: String,
    },
    /// It is a link that leads outside the folder of the definition.
    LinkOutside {
        /// The path.
        path: String,
    },
    /// It is larger than [`MOST_MEGABYTES`].
    TooLarge {
        /// The path.
        path: String,
    },
    /// The machine cannot read it.
    Unreadable {
        /// The path.
        path: String,
    },
}

problems! {
    ResourceProblem {
        NotFound: Error = "file-not-found",
        Address: Error = "file-on-the-web",
        Folder: Error = "file-is-folder",
        Outside: Error = "file-outside",
        LinkOutside: Error = "link-outside",
        TooLarge: Error = "file-too-large",
        Unreadable: Error = "file-unreadable",
    }
}
