//! Addresses of the web and of mailboxes, which are broken by rules of their
//! own: after a slash, a dot or an at sign, before what they ask for (`?`,
//! `&`, `#`), never after a hyphen, which a reader would take for one that was
//! put in.

/// The ends by which a name without `www.` is known as one of the web.
const DOMAINS: [&str; 14] = [
    "nl",
    "be",
    "com",
    "org",
    "net",
    "eu",
    "de",
    "fr",
    "uk",
    "info",
    "frl",
    "amsterdam",
    "health",
    "care",
];

/// Whether a word, punctuation around it aside, is an address.
pub(super) fn is_address(word: &str) -> bool {
    let word = word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '/');
    if word.contains("://") || word.starts_with("www.") || word.starts_with("WWW.") {
        return true;
    }
    let (_, host) = word.rsplit_once('@').unwrap_or(("", word));
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    let Some((name, domain)) = host.rsplit_once('.') else { return false };
    let has_name =
        name.len() > 1 && name.bytes().all(|it| it.is_ascii_alphanumeric() || b"-._".contains(&it));
    has_name && DOMAINS.iter().any(|known| known.eq_ignore_ascii_case(domain))
}

/// The bytes of an address at which a line may end: after a slash or dot or at
/// sign that has a letter or digit on either side, or a slash before it, and
/// before a sign that asks for something.
pub(super) fn places(word: &str) -> impl Iterator<Item = usize> {
    let bytes = word.as_bytes();
    (2..bytes.len()).filter(move |&at| {
        let (sign, before, after) = (bytes[at - 1], bytes[at - 2], bytes[at]);
        let stands_alone = before.is_ascii_alphanumeric() || before == b'/';
        let ends = matches!(sign, b'/' | b'.' | b'@') && stands_alone;
        let asks = matches!(after, b'?' | b'&' | b'#');
        let goes_on = bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
        ends && after.is_ascii_alphanumeric() || asks && goes_on
    })
}
