//! `leaflet build --watch`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use crate::support::desk::{BAD, Desk, GOOD};

/// Longer than any build takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program that watches, ended with the test.
struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn on(desk: &Desk, arguments: &[&str]) -> Self {
        let mut command = desk.command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let (sender, lines) = channel();
        for stream in [
            Box::new(child.stdout.take().unwrap()) as Box<dyn std::io::Read + Send>,
            Box::new(child.stderr.take().unwrap()),
        ] {
            let sender = sender.clone();
            thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    let _ = sender.send(line);
                }
            });
        }
        Self { child, lines }
    }

    /// Waits for a line with these words.
    #[track_caller]
    fn says(&self, words: &str) -> String {
        let mut said = Vec::new();
        while let Ok(line) = self.lines.recv_timeout(PATIENCE) {
            if line.contains(words) {
                return line;
            }
            said.push(line);
        }
        unreachable!("{words} was not said, but {said:?}")
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn leaflet_is_made_again_when_a_file_of_it_changes() {
    let desk =
        Desk::with(&[("map/leaflet.toml", GOOD), ("practice.toml", "[practice]\nname = 'A'\n")]);
    let watching = Watching::on(&desk, &["build", "map", "--watch"]);
    let line = watching.says("leaflet.pdf");
    assert_eq!(line.matches(':').count(), 2, "a time: {line}");
    watching.says("stop with Ctrl+C");
    let made = || std::fs::read(desk.path("map/leaflet.pdf")).unwrap();
    let first = made();
    desk.write("map/leaflet.toml", GOOD.replace("Buig", "Strek").as_bytes());
    watching.says("leaflet.pdf");
    let second = made();
    assert!(first != second && desk.has_pdf("map/leaflet.pdf"));
    desk.write("practice.toml", b"[practice]\nname = 'De Brug'\n");
    watching.says("leaflet.pdf");
    assert!(made() != second);
    desk.write("map/leaflet.toml", BAD.as_bytes());
    watching.says("titel");
    desk.write("map/nieuw.toml", GOOD.as_bytes());
    watching.says("nieuw.pdf");
}

#[test]
fn watching_what_goes_to_standard_output_is_refused() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    let ran = desk.run(&["--watch", "-o", "-"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("watch-to-standard-output"), "{}", ran.err);
}
