//! The secrets of a run: a token that only the program's own address has, and a cookie in
//! its place; and whether a request has them, with the right `Host` and `Origin`.

use axum::extract::Request;
use axum::http::{HeaderMap, Method, header};

/// The secrets of a run.
#[derive(Debug)]
pub(super) struct Keys {
    /// The host that requests must name: `127.0.0.1:PORT`.
    pub(super) host: String,
    /// The token in the address that the program opens.
    pub(super) token: String,
    /// The value of the cookie.
    cookie: String,
    /// The name of the cookie. Cookies are shared by all ports of a host.
    name: String,
}

impl Keys {
    /// New secrets for a port; `None` if the system has no random numbers.
    pub(super) fn new(port: u16) -> Option<Self> {
        Some(Self {
            host: format!("127.0.0.1:{port}"),
            token: random()?,
            cookie: random()?,
            name: format!("leaflet-{port}"),
        })
    }

    /// The address that lets a browser in.
    pub(super) fn address(&self) -> String {
        format!("http://{}/enter/{}", self.host, self.token)
    }

    /// The cookie that is given for the token.
    pub(super) fn set_cookie(&self) -> String {
        let Self { name, cookie, .. } = self;
        format!("{name}={cookie}; Path=/; HttpOnly; SameSite=Strict")
    }

    /// Whether a token is that of the address.
    pub(super) fn is_token(&self, given: &str) -> bool {
        is_equal(given, &self.token)
    }

    /// Whether a request has the cookie.
    pub(super) fn has_cookie(&self, headers: &HeaderMap) -> bool {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|it| it.to_str().ok());
        let mut pairs =
            cookies.flat_map(|it| it.split(';')).filter_map(|it| it.trim().split_once('='));
        pairs.any(|(name, value)| name == self.name && is_equal(value, &self.cookie))
    }

    /// Whether a request comes from the page, or from no page at all.
    pub(super) fn is_from_here(&self, request: &Request) -> bool {
        let headers = request.headers();
        let one = |name| {
            let mut all = headers.get_all(name).iter();
            (all.next().and_then(|it| it.to_str().ok()), all.next().is_some())
        };
        let (host, is_doubled) = one(header::HOST);
        let origin = format!("http://{}", self.host);
        let is_same = match one(header::ORIGIN) {
            (None, _) => !headers.contains_key(header::ORIGIN) && request.method() == Method::GET,
            (Some(given), is_doubled) => given == origin && !is_doubled,
        };
        let site = headers.get("sec-fetch-site").and_then(|it| it.to_str().ok());
        let is_entry = request.uri().path().starts_with("/enter/");
        let is_near = is_entry || site.is_none_or(|site| matches!(site, "same-origin" | "none"));
        host == Some(&self.host) && !is_doubled && is_same && is_near
    }
}

/// Compares two secrets in a time that tells nothing of where they differ.
fn is_equal(given: &str, secret: &str) -> bool {
    let bytes = given.bytes().zip(secret.bytes());
    given.len() == secret.len() && bytes.fold(0, |found, (one, other)| found | (one ^ other)) == 0
}

/// 128 random bits in letters and digits.
fn random() -> Option<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
