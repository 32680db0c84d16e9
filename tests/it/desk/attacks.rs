//! Nobody else gets in, and nothing gets out: each attack fails.

use serde_json::json;

use super::browser::{Browser, painted};

/// What reads and what changes.
const READS: &str = "GET /api/folder HTTP/1.1";
const CHANGES: &str = "POST /api/build HTTP/1.1";

#[test]
fn request_without_the_cookie_is_refused() {
    let browser = Browser::open();
    for line in ["GET / HTTP/1.1", READS, "GET /desk.js HTTP/1.1", "GET /api/pictures/x HTTP/1.1"] {
        assert_eq!(browser.send(line, &[], b"").status, 401, "{line}");
    }
    let name = browser.cookie().split_once('=').unwrap().0;
    let wrong = format!("{name}=00000000000000000000000000000000");
    assert_eq!(browser.send(READS, &[("Cookie", &wrong)], b"").status, 401);
    let of_another_port = browser.cookie().replacen("leaflet-", "leaflet-1", 1);
    assert_eq!(browser.send(READS, &[("Cookie", &of_another_port)], b"").status, 401);
    assert_eq!(browser.get("/api/folder").status, 200);
}

#[test]
fn wrong_token_gives_no_cookie() {
    let browser = Browser::open();
    let wrong = "0".repeat(browser.token.len());
    for token in [wrong.as_str(), "", "x", &browser.token[1..]] {
        let answer = browser.send(&format!("GET /enter/{token} HTTP/1.1"), &[], b"");
        assert!(matches!(answer.status, 401 | 403 | 404), "{token}: {}", answer.status);
        assert_eq!(answer.header("set-cookie"), None);
    }
}

#[test]
fn page_of_another_site_is_refused() {
    let browser = Browser::open();
    let own = format!("http://{}", browser.host);
    let near = own.replace("127.0.0.1", "localhost");
    let longer = format!("{own}.example.nl");
    for origin in ["https://example.nl", "null", "", &near, &longer] {
        for line in [READS, CHANGES] {
            let headers = [
                ("Cookie", browser.cookie()),
                ("Origin", origin),
                ("Content-Type", "application/json"),
            ];
            assert_eq!(browser.send(line, &headers, b"{}").status, 403, "{origin} {line}");
        }
    }
    let without = [("Cookie", browser.cookie()), ("Content-Type", "application/json")];
    assert_eq!(browser.send(CHANGES, &without, b"{}").status, 403);
    let cross = [("Cookie", browser.cookie()), ("Sec-Fetch-Site", "cross-site")];
    assert_eq!(browser.send(READS, &cross, b"").status, 403);
}

#[test]
fn name_that_leads_to_this_machine_is_refused() {
    let browser = Browser::open();
    let port = browser.host.rsplit_once(':').unwrap().1;
    for host in [
        "example.nl",
        "127.0.0.1",
        "127.0.0.1:1",
        &format!("localhost:{port}"),
        &format!("example.nl:{port}"),
    ] {
        let headers = [("Host", host), ("Cookie", browser.cookie())];
        assert_eq!(browser.send(READS, &headers, b"").status, 403, "{host}");
        let entered = format!("GET /enter/{} HTTP/1.1", browser.token);
        assert_eq!(browser.send(&entered, &[("Host", host)], b"").status, 403, "{host}");
    }
}

#[test]
fn form_of_another_page_changes_nothing() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let body =
        json!({ "client": "x", "based_on": 0, "changes": [{ "set": "title", "source": "Weg" }] });
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"] {
        let path = format!("/api/leaflets/{id}/changes");
        let answer = browser.post_bytes(&path, kind, body.to_string().as_bytes());
        assert_eq!(answer.status, 400, "{kind}");
    }
}

#[test]
fn everything_is_said_to_be_its_own() {
    let browser = Browser::open();
    for path in ["/", "/desk.js", "/api/folder", "/niets", "/api/niets"] {
        let answer = browser.get(path);
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self'"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert!(answer.header("access-control-allow-origin").is_none(), "{path}");
    }
}

#[test]
fn file_outside_the_folder_is_neither_read_nor_written() {
    let folder = tempfile::tempdir().unwrap();
    let outside = folder.path().join("geheim.svg");
    std::fs::write(&outside, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>")
        .unwrap();
    let inside = tempfile::tempdir_in(folder.path()).unwrap();
    let definition = super::browser::LEAFLET.to_owned()
        + "figure = 'x'\n[figure.x]\nimage = '../geheim.svg'\nalt = 'x'\n\
           [figure.y]\nimage = '/etc/passwd'\nalt = 'x'\n";
    std::fs::write(inside.path().join("leaflet.toml"), definition).unwrap();
    let browser = Browser::over(inside);
    let id = browser.id("leaflet.toml");
    for path in [
        format!("/api/leaflets/{id}/figures/x"),
        format!("/api/leaflets/{id}/figures/y"),
        format!("/api/leaflets/{id}/figures/..%2f..%2fgeheim.svg"),
        "/api/leaflets/..%2fgeheim/card".to_owned(),
        "/api/leaflets/..".to_owned(),
        "/api/pictures/..%2f..%2fgeheim.svg".to_owned(),
        "/../geheim.svg".to_owned(),
        "/%2e%2e/geheim.svg".to_owned(),
    ] {
        let answer = browser.get(&path);
        assert!(matches!(answer.status, 400 | 404 | 422), "{path}: {}", answer.status);
        assert!(!answer.text().contains("root:") && !answer.text().contains("<svg"), "{path}");
    }
    let svg = std::fs::read(&outside).unwrap();
    let sent = svg.iter().copied().chain(*b" ").collect::<Vec<_>>();
    for name in ["..%2f..%2fgeheim.svg", "..%5c..%5cgeheim.svg", "%2fetc%2fx.svg", "leaflet.toml"] {
        browser.post_bytes(
            &format!("/api/leaflets/{id}/pictures/{name}"),
            "application/octet-stream",
            &sent,
        );
    }
    assert_eq!(std::fs::read(&outside).unwrap(), svg);
    let new = json!({ "name": "../../elders", "template": "explanation", "language": "nl" });
    browser.post("/api/leaflets", &new);
    let names: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[cfg(unix)]
#[test]
fn link_out_of_the_folder_is_not_followed() {
    let outside = tempfile::tempdir().unwrap();
    std::fs::write(outside.path().join("anders.toml"), super::browser::LEAFLET).unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("leaflet.toml"), super::browser::LEAFLET).unwrap();
    std::os::unix::fs::symlink(outside.path(), folder.path().join("map")).unwrap();
    std::os::unix::fs::symlink(outside.path().join("anders.toml"), folder.path().join("b.toml"))
        .unwrap();
    let browser = Browser::over(folder);
    let listed = browser.get("/api/folder").json();
    for leaflet in listed["leaflets"].as_array().unwrap() {
        let id = leaflet["id"].as_str().unwrap();
        let status = browser.get(&format!("/api/leaflets/{id}")).status;
        let expected = if leaflet["file"] == "leaflet.toml" { 200 } else { 404 };
        assert_eq!(status, expected, "{leaflet}");
    }
}

#[test]
fn script_in_a_title_is_words() {
    let folder = tempfile::tempdir().unwrap();
    let script = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";
    let definition = super::browser::LEAFLET.replace("'Knie'", &format!("'{script}'"));
    std::fs::write(folder.path().join("leaflet.toml"), definition).unwrap();
    let browser = Browser::over(folder);
    let id = browser.id("leaflet.toml");
    let answer = browser.get(&format!("/api/leaflets/{id}"));
    assert_eq!(answer.header("content-type"), Some("application/json"));
    assert_eq!(answer.json()["title"]["source"], script);
    let preview = browser.post(&format!("/api/leaflets/{id}/preview"), &json!({})).json();
    let svg = painted(&preview["preview"], 0);
    assert!(!svg.contains("script") && !svg.contains("onerror") && !svg.contains("<img"));
}

#[test]
fn request_that_is_too_large_is_refused() {
    let browser = Browser::open();
    let large = vec![b' '; 3 << 20];
    assert_eq!(browser.post_bytes("/api/build", "application/json", &large).status, 413);
}

#[test]
fn nonsense_is_answered_and_breaks_nothing() {
    let browser = Browser::open();
    let id = browser.id("leaflet.toml");
    let path = format!("/api/leaflets/{id}/changes");
    for body in [
        "",
        "{",
        "[]",
        "null",
        "{\"client\":1}",
        "{\"client\":\"x\",\"based_on\":0,\"changes\":[{}]}",
    ] {
        let answer = browser.post_bytes(&path, "application/json", body.as_bytes());
        assert_eq!(answer.status, 400, "{body}: {}", answer.text());
        assert!(answer.json()["message"].as_str().is_some_and(|it| !it.is_empty()));
    }
    assert_eq!(browser.file("leaflet.toml"), super::browser::LEAFLET);
}
