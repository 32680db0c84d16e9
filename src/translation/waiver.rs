//! A translator's comment that accepts a difference: `# parity: …`.

/// What such a comment begins with.
const WAIVER: &str = "parity:";
/// What stands before that where the words it explains have changed: it may
/// not explain the new ones.
const EXPIRED: &str = "was ";

/// The reason a comment gives, if it is a waiver and gives one.
pub(super) fn reason(comment: &str) -> Option<&str> {
    let (begin, reason) = comment.trim().split_at_checked(WAIVER.len())?;
    let reason = reason.trim();
    (begin.eq_ignore_ascii_case(WAIVER) && !reason.is_empty()).then_some(reason)
}

/// A comment as it is where the words it stands above have changed.
pub(super) fn expired(comment: &str) -> String {
    match reason(comment) {
        Some(reason) => format!("{EXPIRED}{WAIVER} {reason}"),
        None => comment.to_owned(),
    }
}

/// A comment as it was before they did.
pub(super) fn restored(comment: &str) -> String {
    let waiver = comment.trim().strip_prefix(EXPIRED).filter(|rest| reason(rest).is_some());
    waiver.unwrap_or(comment).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{expired, reason, restored};

    #[test]
    fn waiver_that_has_expired_is_none_until_it_is_restored() {
        let waiver = "parity: drie is uitgeschreven";
        assert_eq!(reason(waiver), Some("drie is uitgeschreven"));
        assert_eq!(reason(&expired(waiver)), None);
        assert_eq!(restored(&expired(waiver)), waiver);
        assert_eq!((reason("parity:"), reason("Parity : x"), reason("é")), (None, None, None));
        assert_eq!(expired("een opmerking"), "een opmerking");
    }
}
