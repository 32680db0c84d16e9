//! Answers to requests: JSON, files, and errors with words for a person.

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};

use super::messages::{Reader, told};
use crate::diagnostic::{Diagnostic, Language, OutputProblem, Problem};

/// What a request is answered with.
pub(super) enum Reply {
    /// JSON.
    Json(Value),
    /// A file of this type, which never changes if it is kept.
    File { kind: &'static str, bytes: Vec<u8>, is_kept: bool },
}

/// Why a request is not carried out.
#[derive(Debug)]
pub(super) struct DeskError {
    pub(super) status: StatusCode,
    pub(super) code: &'static str,
    /// What to say to the person, in Dutch and in English.
    words: [String; 2],
    /// Other fields of the body.
    pub(super) more: Value,
}

impl DeskError {
    /// The code of a change that another window was before.
    pub(super) const CHANGED_ELSEWHERE: &'static str = "changed-elsewhere";

    fn new(status: StatusCode, code: &'static str, dutch: &str, english: &str) -> Self {
        let words = [dutch.to_owned(), english.to_owned()];
        Self { status, code, words, more: json!({}) }
    }

    /// The page asked for something that makes no sense.
    pub(super) fn bad_request(why: &str) -> Self {
        let dutch = format!("de pagina vroeg iets vreemds ({why}); laad haar opnieuw");
        let english = format!("the page asked for something odd ({why}); reload it");
        Self::new(StatusCode::BAD_REQUEST, "bad-request", &dutch, &english)
    }

    pub(super) fn not_let_in(status: StatusCode) -> Self {
        let dutch = "deze pagina hoort niet bij dit programma; open het adres dat leaflet noemde";
        let english = "this page is not of this program; open the address that leaflet gave";
        Self::new(status, "not-let-in", dutch, english)
    }

    pub(super) fn not_there() -> Self {
        let (dutch, english) = ("dat is er niet (meer)", "that is not there (any more)");
        Self::new(StatusCode::NOT_FOUND, "not-there", dutch, english)
    }

    pub(super) fn too_large() -> Self {
        let (dutch, english) = ("dat is te groot", "that is too large");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", dutch, english)
    }

    pub(super) fn changed_elsewhere(view: Value) -> Self {
        let dutch = "een ander venster heeft deze folder intussen gewijzigd";
        let english = "another window changed this leaflet meanwhile";
        let error = Self::new(StatusCode::CONFLICT, Self::CHANGED_ELSEWHERE, dutch, english);
        Self { more: json!({ "view": view }), ..error }
    }

    pub(super) fn changed_on_disk(blocks: Value) -> Self {
        let dutch =
            "een ander programma heeft het bestand intussen gewijzigd; er is niets overschreven";
        let english = "another program changed the file meanwhile; nothing was overwritten";
        let error = Self::new(StatusCode::CONFLICT, "changed-on-disk", dutch, english);
        Self { more: json!({ "blocks": blocks }), ..error }
    }

    pub(super) fn not_possible(dutch: &str, english: &str) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "not-possible", dutch, english)
    }

    /// What cannot be read as a leaflet is not saved; it is kept all the same.
    pub(super) fn still_broken() -> Self {
        Self::not_possible(
            "er staat nog een schrijffout in het bestand; het wordt opgeslagen als die is verbeterd. \
             Wat u typte, is bewaard",
            "the file still has a mistake in its form; it is saved when that is mended. What you \
             typed is kept",
        )
    }

    /// A problem of the program as a whole, in its own words.
    pub(super) fn of_problem(problem: impl Into<Problem>) -> Self {
        let problem = problem.into();
        let is_of_disk = matches!(problem, Problem::Output(_));
        let [dutch, english] = [Language::Dutch, Language::English].map(|it| told(&problem, it));
        if is_of_disk {
            Self::new(StatusCode::INTERNAL_SERVER_ERROR, "failed", &dutch, &english)
        } else {
            Self::not_possible(&dutch, &english)
        }
    }

    /// The first of these diagnostics.
    pub(super) fn of_diagnostics(found: &[Diagnostic]) -> Self {
        match found.first() {
            Some(first) => Self::of_problem(first.problem.clone()),
            None => Self::not_possible("dat gaat niet", "that is not possible"),
        }
    }

    /// The same, with files named from the folder of the desk.
    pub(super) fn read_by(self, reader: Reader<'_>) -> Self {
        Self { words: self.words.map(|words| reader.near(&words)), ..self }
    }

    /// A fault of the program itself.
    pub(super) fn broke_down() -> Self {
        let dutch = "het programma liep vast op deze folder; uw werk is bewaard";
        let english = "the program broke down on this leaflet; your work is kept";
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "failed", dutch, english)
    }

    pub(super) fn response(self, speaker: Language) -> Response<Body> {
        let [dutch, english] = self.words;
        let words = match speaker {
            Language::Dutch => dutch,
            Language::English => english,
        };
        let mut body = self.more;
        if let Value::Object(fields) = &mut body {
            fields.insert("error".to_owned(), self.code.into());
            fields.insert("message".to_owned(), words.into());
        }
        json_response(self.status, &body)
    }
}

impl From<OutputProblem> for DeskError {
    fn from(problem: OutputProblem) -> Self {
        Self::of_problem(problem)
    }
}

impl Reply {
    pub(super) fn response(self) -> Response<Body> {
        match self {
            Self::Json(body) => json_response(StatusCode::OK, &body),
            Self::File { kind, bytes, is_kept } => {
                let mut response = typed(Body::from(bytes), kind);
                let kept = "private, max-age=31536000, immutable";
                let cache = if is_kept { kept } else { "no-store" };
                response
                    .headers_mut()
                    .insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
                response
            }
        }
    }
}

fn json_response(status: StatusCode, body: &Value) -> Response<Body> {
    // A value always has a JSON form. `to_string` takes ten times as long, for the signs it escapes.
    let written = serde_json::to_vec(body).unwrap_or_default();
    let mut response = typed(Body::from(written), "application/json");
    *response.status_mut() = status;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn typed(body: Body, kind: &'static str) -> Response<Body> {
    let mut response = Response::new(body);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}
