//! Lets in one browser and nothing else: a token that only the program's own address
//! has, a cookie in its place, and the right `Host` and `Origin` on every request.
//!
//! `Host` keeps out a site whose name leads to this machine (DNS rebinding), `Origin`
//! a page of another site, the cookie another person on this machine.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use axum::middleware::Next;

use super::reply::DeskError;
use super::state::DeskState;
use crate::diagnostic::Language;

/// What a page may load: what this server sends, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; \
     form-action 'none'; frame-ancestors 'none'";

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

    fn has_cookie(&self, headers: &HeaderMap) -> bool {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|it| it.to_str().ok());
        let mut pairs =
            cookies.flat_map(|it| it.split(';')).filter_map(|it| it.trim().split_once('='));
        pairs.any(|(name, value)| name == self.name && is_equal(value, &self.cookie))
    }

    /// Whether a request comes from the page, or from no page at all.
    fn is_from_here(&self, request: &Request) -> bool {
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

/// Refuses a request that is not from the page.
pub(super) async fn guard(
    State(desk): State<Arc<DeskState>>,
    request: Request,
    next: Next,
) -> Response<Body> {
    let speaker = speaker(request.headers(), &desk);
    let is_entry = request.uri().path().starts_with("/enter/");
    let mut response = if !desk.keys.is_from_here(&request) {
        DeskError::not_let_in(StatusCode::FORBIDDEN).response(speaker)
    } else if !is_entry && !desk.keys.has_cookie(request.headers()) {
        DeskError::not_let_in(StatusCode::UNAUTHORIZED).response(speaker)
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    for (name, value) in [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// The language that the page is in.
pub(super) fn speaker(headers: &HeaderMap, desk: &DeskState) -> Language {
    match headers.get("leaflet-speaker").and_then(|it| it.to_str().ok()) {
        Some("nl") => Language::Dutch,
        Some("en") => Language::English,
        _ => desk.settings.speaker,
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
