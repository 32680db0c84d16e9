//! What is different on Windows, worked out from plain values, so that it is tested on
//! every system. The callers check whether they run on Windows.

use std::ffi::OsString;

/// An argument as it was meant. Of `"nieuwe folders\"` Windows keeps the quote, since
/// a backslash precedes it, and drops the backslash; no name can hold a quote.
pub(super) fn as_meant(argument: OsString) -> OsString {
    match argument.to_str().and_then(|text| text.strip_suffix('"')) {
        Some(folder) => format!("{folder}\\").into(),
        None => argument,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quote_after_a_folder_is_the_backslash_it_took() {
        assert_eq!(as_meant("C:\\nieuwe folders\"".into()), "C:\\nieuwe folders\\");
        for kept in ["", "knie.toml", "C:\\folders\\", "\"x\" y"] {
            assert_eq!(as_meant(kept.into()), kept);
        }
    }
}
