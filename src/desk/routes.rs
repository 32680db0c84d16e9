//! Which request is answered by what. All work is done on threads of its own, so that a
//! long one keeps none waiting.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::changes::ChangeRequest;
use super::guard::{guard, speaker};
use super::known::Known;
use super::open_file::OpenFile;
use super::pages::PagesAsked;
use super::reply::{DeskError, Reply};
use super::state::DeskState;
use super::{pictures, view};
use crate::diagnostic::{KeyFile, Language, OutputProblem, message};

/// The largest request, and the largest picture, in bytes.
const MOST: usize = 2 << 20;
const LARGEST_PICTURE: usize = 40 << 20;

/// The page, as it is built from `desk/`.
const PAGE: [(&str, &str, &[u8]); 4] = [
    ("/", "text/html; charset=utf-8", include_bytes!("../../desk/dist/index.html")),
    ("/desk.js", "text/javascript; charset=utf-8", include_bytes!("../../desk/dist/desk.js")),
    ("/desk.css", "text/css; charset=utf-8", include_bytes!("../../desk/dist/desk.css")),
    ("/icon.svg", "image/svg+xml", include_bytes!("../../desk/dist/icon.svg")),
];

type Shared = State<Arc<DeskState>>;

/// All requests.
pub(super) fn router(state: Arc<DeskState>) -> Router {
    let mut router = Router::new();
    for (path, kind, bytes) in PAGE {
        let file = move || async move {
            Reply::File { kind, bytes: bytes.to_vec(), is_kept: false }.response()
        };
        router = router.route(path, get(file));
    }
    router
        .route("/enter/{token}", get(enter))
        .route("/api/events/{seen}", get(events))
        .route("/api/pictures/{name}", get(picture))
        .route("/api/leaflets/{id}/pictures/{name}", post(add_picture))
        .route("/api/{*rest}", get(read).post(write))
        .fallback(|| async { DeskError::not_there().response(Language::English) })
        .layer(from_fn_with_state(state.clone(), guard))
        .with_state(state)
}

/// Exchanges the token of the address for the cookie.
async fn enter(State(desk): Shared, Path(token): Path<String>) -> Response<Body> {
    if !desk.keys.is_token(&token) {
        return DeskError::not_let_in(StatusCode::FORBIDDEN).response(desk.settings.speaker);
    }
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SEE_OTHER;
    let headers = response.headers_mut();
    headers.insert(header::LOCATION, HeaderValue::from_static("/"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(cookie) = HeaderValue::from_str(&desk.keys.set_cookie()) {
        headers.insert(header::SET_COOKIE, cookie);
    }
    response
}

async fn events(State(desk): Shared, Path(seen): Path<usize>) -> Response<Body> {
    let looking = desk.clone();
    // Whoever waits also looks whether another program changed a file.
    let _ = tokio::task::spawn_blocking(move || looking.look_at_disk()).await;
    Reply::Json(desk.events.after(seen).await).response()
}

async fn picture(
    State(desk): Shared,
    headers: HeaderMap,
    Path(name): Path<String>,
) -> Response<Body> {
    match desk.picture(&name) {
        Ok(picture) => {
            let bytes = picture.bytes.to_vec();
            Reply::File { kind: picture.kind, bytes, is_kept: true }.response()
        }
        Err(error) => error.response(speaker(&headers, &desk)),
    }
}

async fn add_picture(
    State(desk): Shared,
    Path((id, name)): Path<(String, String)>,
    request: Request,
) -> Response<Body> {
    let speaker = speaker(request.headers(), &desk);
    let Ok(bytes) = to_bytes(request.into_body(), LARGEST_PICTURE).await else {
        return DeskError::too_large().response(speaker);
    };
    let work = move || Ok(Reply::Json(pictures::add(&*desk.file(&id)?, &name, bytes.to_vec())?));
    apart(work, speaker).await
}

async fn read(State(desk): Shared, headers: HeaderMap, Path(rest): Path<String>) -> Response<Body> {
    let speaker = speaker(&headers, &desk);
    let work = move || {
        let answer = answer_get(&desk, &rest, speaker);
        answer.map_err(|error| error.read_by(desk.reader(speaker)))
    };
    apart(work, speaker).await
}

async fn write(State(desk): Shared, Path(rest): Path<String>, request: Request) -> Response<Body> {
    let speaker = speaker(request.headers(), &desk);
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|it| it.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("application/json")) {
        return DeskError::bad_request("no JSON").response(speaker);
    }
    let Ok(body) = to_bytes(request.into_body(), MOST).await else {
        return DeskError::too_large().response(speaker);
    };
    let work = move || {
        let answer = answer_post(&desk, &rest, &body, speaker);
        answer.map_err(|error| error.read_by(desk.reader(speaker)))
    };
    apart(work, speaker).await
}

/// Does some work on a thread of its own. If it breaks down, the others go on.
async fn apart(
    work: impl FnOnce() -> Result<Reply, DeskError> + Send + 'static,
    speaker: Language,
) -> Response<Body> {
    let done = tokio::task::spawn_blocking(work).await;
    match done.unwrap_or_else(|_| Err(DeskError::broke_down())) {
        Ok(reply) => reply.response(),
        Err(error) => error.response(speaker),
    }
}

fn answer_get(desk: &DeskState, rest: &str, speaker: Language) -> Result<Reply, DeskError> {
    let parts: Vec<&str> = rest.split('/').collect();
    let value = match parts.as_slice() {
        ["folder"] => desk.folder(speaker)?,
        ["leaflets", id] => {
            let file = desk.file(id)?;
            desk.follow_disk(&file)?;
            whole_view(desk, &file, speaker)?
        }
        ["leaflets", id, "card"] => desk.card(id)?,
        ["leaflets", id, "languages"] => desk.languages(&*desk.file(id)?)?,
        ["leaflets", id, "languages", tag] => desk.translation(&*desk.file(id)?, tag, speaker)?,
        ["leaflets", id, "figures", name] => return desk.figure(id, name),
        ["leaflets", id, "pdf"] => {
            let file = desk.file(id)?;
            let text = file.work()?.text.clone();
            let (compiled, _) = desk.compiled(&file, &text)?;
            let found = compiled.diagnostics;
            let bytes = compiled.pdf.ok_or_else(|| DeskError::of_diagnostics(&found))?;
            return Ok(Reply::File { kind: "application/pdf", bytes, is_kept: false });
        }
        _ => return Err(DeskError::not_there()),
    };
    Ok(Reply::Json(value))
}

/// What most requests hold.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct PageRequest {
    client: String,
    known: Option<Known>,
    large_print: bool,
    theirs: BTreeSet<String>,
}

impl PageRequest {
    fn asked(&self) -> PagesAsked<'_> {
        let Self { client, known, large_print, .. } = self;
        PagesAsked { client, known: known.as_ref(), large_print: *large_print }
    }
}

fn answer_post(
    desk: &DeskState,
    rest: &str,
    body: &Bytes,
    speaker: Language,
) -> Result<Reply, DeskError> {
    let parts: Vec<&str> = rest.split('/').collect();
    let page = || parsed::<PageRequest>(body);
    let value = match parts.as_slice() {
        ["end"] => {
            desk.events.end();
            json!({})
        }
        ["build"] => desk.build_all(speaker),
        ["leaflets"] => desk.new_leaflet(&parsed(body)?)?,
        ["practice"] => desk.new_practice(&parsed(body)?)?,
        ["leaflets", id, "preview"] => {
            let (file, page) = (desk.file(id)?, page()?);
            let pages = pages(desk, &file, page.asked(), speaker)?;
            json!({ "revision": file.work()?.revision, "preview": pages })
        }
        ["leaflets", id, "changes"] => change(desk, &*desk.file(id)?, &parsed(body)?, speaker)?,
        ["leaflets", id, step @ ("undo" | "redo")] => {
            let (file, page) = (desk.file(id)?, page()?);
            file.step(&page.client, *step == "undo")?;
            stepped(desk, &file, &page, speaker)?
        }
        ["leaflets", id, "discard"] => {
            let (file, page) = (desk.file(id)?, page()?);
            let mut work = file.work()?;
            let disk = work.disk.clone();
            file.keep(&mut work, disk, &page.client, None);
            drop(work);
            stepped(desk, &file, &page, speaker)?
        }
        ["leaflets", id, "resolve"] => {
            let (file, page) = (desk.file(id)?, page()?);
            desk.resolve(&file, &page.client, &page.theirs)?;
            stepped(desk, &file, &page, speaker)?
        }
        ["leaflets", id, "save"] => desk.save(&*desk.file(id)?, &page()?.client, speaker)?,
        ["leaflets", id, "languages", tag, action] => {
            of_language(desk, &*desk.file(id)?, tag, action, body, speaker)?
        }
        _ => return Err(DeskError::not_there()),
    };
    Ok(Reply::Json(value))
}

/// What is asked of a language of a leaflet.
fn of_language(
    desk: &DeskState,
    file: &OpenFile,
    tag: &str,
    action: &str,
    body: &Bytes,
    speaker: Language,
) -> Result<Value, DeskError> {
    match action {
        "start" => desk.start_language(file, tag),
        "changes" => desk.translate(file, tag, &parsed(body)?, speaker),
        "approve" => desk.approve(file, tag, &parsed(body)?, speaker),
        "save" => desk.print_language(file, tag, speaker),
        "preview" => {
            let page = parsed::<PageRequest>(body)?;
            let preview = desk.translated_pages(file, tag, page.known.as_ref(), speaker)?;
            Ok(json!({ "preview": preview }))
        }
        _ => Err(DeskError::not_there()),
    }
}

fn parsed<T: DeserializeOwned>(body: &Bytes) -> Result<T, DeskError> {
    serde_json::from_slice(body).map_err(|error| DeskError::bad_request(&error.to_string()))
}

/// What a file holds, with all that the page shows of it.
fn whole_view(desk: &DeskState, file: &OpenFile, speaker: Language) -> Result<Value, DeskError> {
    let work = file.work()?;
    let mut value = view::view(file, &work);
    let view = file.view(&work.text).ok();
    drop(work);
    if let Some(view) = &view {
        value["settings"] = view::settings(view, speaker);
    }
    desk.complete(file, &mut value, speaker);
    Ok(value)
}

/// The pages of a leaflet; of a practice, only what is wrong.
fn pages(
    desk: &DeskState,
    file: &OpenFile,
    asked: PagesAsked<'_>,
    speaker: Language,
) -> Result<Option<Value>, DeskError> {
    match file.kind {
        KeyFile::Leaflet => desk.pages(file, asked, speaker),
        KeyFile::Practice => desk.of_practice(file, speaker).map(Some),
    }
}

/// Makes changes, keeps them, and shows the pages unless newer changes came.
fn change(
    desk: &DeskState,
    file: &OpenFile,
    request: &ChangeRequest,
    speaker: Language,
) -> Result<Value, DeskError> {
    // A file that cannot be read now, since it was renamed, say, is no reason to take no words: that is
    // said when it is saved.
    let _ = desk.follow_disk(file);
    match file.change(request) {
        Err(error) if error.code == DeskError::CHANGED_ELSEWHERE => {
            return Err(DeskError::changed_elsewhere(whole_view(desk, file, speaker)?));
        }
        changed => changed?,
    }
    tell(desk, file, &request.client)?;
    let asked = PagesAsked {
        client: &request.client,
        known: request.known.as_ref(),
        large_print: request.large_print,
    };
    let shown = pages(desk, file, asked, speaker)?;
    let mut value = state(file, speaker)?;
    value["superseded"] = shown.is_none().into();
    value["preview"] = shown.unwrap_or(Value::Null);
    value["texts"] = texts(file, request)?;
    value["view"] =
        if request.is_typing() { Value::Null } else { whole_view(desk, file, speaker)? };
    Ok(value)
}

/// The answer to a step that may change anything.
fn stepped(
    desk: &DeskState,
    file: &OpenFile,
    page: &PageRequest,
    speaker: Language,
) -> Result<Value, DeskError> {
    tell(desk, file, &page.client)?;
    let shown = pages(desk, file, page.asked(), speaker)?;
    let mut value = state(file, speaker)?;
    value["superseded"] = shown.is_none().into();
    value["preview"] = shown.unwrap_or(Value::Null);
    value["view"] = whole_view(desk, file, speaker)?;
    Ok(value)
}

/// The texts that a request changed, as they are now.
fn texts(file: &OpenFile, request: &ChangeRequest) -> Result<Value, DeskError> {
    let work = file.work()?;
    let Ok(view) = file.view(&work.text) else { return Ok(json!([])) };
    let is_set = |id: &str| request.changes.iter().any(|it| it.set.as_deref() == Some(id));
    let texts = view.texts().into_iter().filter(|text| is_set(&text.path.to_string()));
    Ok(texts.map(view::text).collect::<Vec<_>>().into())
}

fn state(file: &OpenFile, speaker: Language) -> Result<Value, DeskError> {
    let work = file.work()?;
    let why = |problem: &OutputProblem| message(&problem.clone().into(), speaker).message;
    Ok(json!({
        "revision": work.revision,
        "unsaved": work.is_unsaved(),
        "can_undo": work.history.can_undo(),
        "can_redo": work.history.can_redo(),
        "unkept": work.unkept.as_ref().map(why),
    }))
}

/// Tells other windows that a file changed.
fn tell(desk: &DeskState, file: &OpenFile, client: &str) -> Result<(), DeskError> {
    let revision = file.work()?.revision;
    let event = json!({ "kind": "changed", "id": file.id, "client": client, "revision": revision });
    desk.events.tell(event);
    Ok(())
}
