//! Lets in one browser and nothing else, by its [`keys`](super::keys), and says what a
//! page may load.
//!
//! `Host` keeps out a site whose name leads to this machine (DNS rebinding), `Origin`
//! a page of another site, the cookie another person on this machine.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode};
use axum::middleware::Next;

use super::reply::DeskError;
use super::state::DeskState;
use crate::diagnostic::Language;

/// What a page may load: what this server sends, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; \
     form-action 'none'; frame-ancestors 'none'";

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
