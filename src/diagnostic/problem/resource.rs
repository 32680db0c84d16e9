use super::list::problems;

/// No file of a leaflet is larger, in megabytes.
pub const MOST_MEGABYTES: u64 = 64;

/// A file that cannot be read, or may not be. A `path` is as it was written.
#[derive(Debug, Clone, PartialEq)]
pub enum ResourceProblem {
    /// There is no such file.
    NotFound {
        /// The path.
        path: String,
        /// A file of nearly that name in the same folder.
        nearest: Option<String>,
    },
    /// It is an address on the web.
    Address {
        /// The address.
        path: String,
    },
    /// It is a folder.
    Folder {
        /// The path.
        path: String,
    },
    /// It lies outside the folder of the definition.
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
    /// The machine does not let it be read.
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
