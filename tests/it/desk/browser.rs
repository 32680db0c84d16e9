//! A desk over a folder of its own, and what a browser says to it.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};

use leaflet::desk::{Desk, DeskSettings};
use leaflet::diagnostic::Language;
use serde_json::{Value, json};
use tempfile::TempDir;

/// An open desk and the browser that it let in.
pub(super) struct Browser {
    folder: TempDir,
    pub(super) host: String,
    pub(super) token: String,
    cookie: String,
}

/// What a request is answered with.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) head: String,
    pub(super) body: Vec<u8>,
}

impl Answer {
    #[track_caller]
    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("the answer is JSON")
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of a header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (found, value) = line.split_once(": ")?;
            found.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }
}

pub(super) const LEAFLET: &str = "# Voor de balie.
title = 'Knie'
language = 'nl'

[[section]]
heading = 'Oefenen' # elke dag
text = '''
Buig uw **knie** langzaam.

- Buig.
- Strek.
'''
";

impl Browser {
    /// A desk over a folder with one leaflet.
    pub(super) fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("leaflet.toml"), LEAFLET).unwrap();
        Self::over(folder)
    }

    /// A desk over this folder.
    pub(super) fn over(folder: TempDir) -> Self {
        let path = folder.path().canonicalize().unwrap();
        let settings = DeskSettings {
            folder: path,
            first: None,
            port: None,
            speaker: Language::Dutch,
            today: leaflet::calendar::Date::new(2026, 11, 27),
        };
        let desk = Desk::open(settings).unwrap();
        let address = desk.address();
        std::thread::spawn(move || desk.run().unwrap());
        Self::entering(folder, &address)
    }

    /// The browser that opens this address.
    pub(super) fn entering(folder: TempDir, address: &str) -> Self {
        let rest = address.strip_prefix("http://").unwrap();
        let (host, token) = rest.split_once("/enter/").unwrap();
        let (host, token) = (host.to_owned(), token.to_owned());
        let mut browser = Self { folder, host, token, cookie: String::new() };
        let entered = browser.send(&format!("GET /enter/{} HTTP/1.1", browser.token), &[], b"");
        assert_eq!(entered.status, 303);
        let cookie = entered.header("set-cookie").unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
        browser.cookie = cookie.split(';').next().unwrap().to_owned();
        browser
    }

    /// Ends the desk and returns its folder.
    pub(super) fn end(self) -> TempDir {
        assert_eq!(self.post("/api/end", &json!({})).status, 200);
        self.folder
    }

    /// The folder of a desk that is gone.
    pub(super) fn into_folder(self) -> TempDir {
        self.folder
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(super) fn file(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// Sends a request with these headers, and `Host` if they have none.
    pub(super) fn send(&self, line: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        let mut head = format!("{line}\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
        if !headers.iter().any(|(name, _)| *name == "Host") {
            head.push_str(&format!("Host: {}\r\n", self.host));
        }
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes()).unwrap();
        // A server that refuses need not read all of it.
        let _ = stream.write_all(body);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(answer.len());
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|it| it.parse().ok()).unwrap_or(0);
        Answer { status, head, body: answer.get(end + 4..).unwrap_or_default().to_vec() }
    }

    pub(super) fn get(&self, path: &str) -> Answer {
        self.send(&format!("GET {path} HTTP/1.1"), &[("Cookie", &self.cookie)], b"")
    }

    pub(super) fn post(&self, path: &str, body: &Value) -> Answer {
        self.post_bytes(path, "application/json", body.to_string().as_bytes())
    }

    pub(super) fn post_bytes(&self, path: &str, kind: &str, body: &[u8]) -> Answer {
        let origin = format!("http://{}", self.host);
        let headers = [("Cookie", &*self.cookie), ("Origin", &*origin), ("Content-Type", kind)];
        self.send(&format!("POST {path} HTTP/1.1"), &headers, body)
    }

    pub(super) fn cookie(&self) -> &str {
        &self.cookie
    }

    /// The id of the leaflet with this file.
    #[track_caller]
    pub(super) fn id(&self, file: &str) -> String {
        let folder = self.get("/api/folder").json();
        let leaflets = folder["leaflets"].as_array().unwrap();
        let found = leaflets.iter().find(|it| it["file"] == file);
        found.expect("the leaflet is in the folder")["id"].as_str().unwrap().to_owned()
    }

    /// Makes one change of the leaflet.
    #[track_caller]
    pub(super) fn change(&self, id: &str, based_on: u64, change: Value) -> Value {
        let answer = self.try_change(id, "venster", based_on, change);
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    pub(super) fn try_change(
        &self,
        id: &str,
        client: &str,
        based_on: u64,
        change: Value,
    ) -> Answer {
        let body = json!({ "client": client, "based_on": based_on, "seq": based_on + 1, "changes": [change] });
        self.post(&format!("/api/leaflets/{id}/changes"), &body)
    }
}

/// Whether a folder holds a file whose name ends like this.
pub(super) fn has_file(folder: &Path, ending: &str) -> bool {
    let names = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name());
    names.into_iter().any(|name| name.to_string_lossy().ends_with(ending))
}

/// The pieces of a page that were sent all at once, one after another.
#[track_caller]
pub(super) fn painted(preview: &Value, page: usize) -> String {
    assert_eq!(preview["pieces"]["from"], 0);
    let texts = preview["pieces"]["texts"].as_array().expect("the pieces are sent");
    let numbers = preview["pages"][page]["pieces"].as_array().expect("there is such a page");
    let text = |number: &Value| texts[number.as_u64().unwrap() as usize].as_str().unwrap();
    numbers.iter().map(text).collect()
}
