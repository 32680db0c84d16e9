//! `leaflet build --watch`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::support::desk::{BAD, Desk, GOOD};

/// Longer than any build takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program that watches, ended with the test.
struct Watching {
    child: Child,
    lines: Receiver<String>,
    /// The lines that no one has waited for yet.
    kept: Vec<String>,
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
        Self { child, lines, kept: Vec::new() }
    }

    /// Waits for a line with these words. Its two streams arrive in any order, so that
    /// the lines before it are kept.
    #[track_caller]
    fn says(&mut self, words: &str) -> String {
        loop {
            if let Some(at) = self.kept.iter().position(|line| line.contains(words)) {
                return self.kept.remove(at);
            }
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => self.kept.push(line),
                Err(_) => unreachable!("{words} was not said, but {:?}", self.kept),
            }
        }
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
    let mut watching = Watching::on(&desk, &["build", "map", "--watch"]);
    let line = watching.says("leaflet.pdf");
    assert_eq!(line.matches(':').count(), 2, "a time: {line}");
    watching.says("stop with Ctrl+C");
    assert_eq!(watching.lines.recv_timeout(Duration::from_secs(1)).ok(), None, "it is made once");
    let first = made(&desk);
    desk.write("map/leaflet.toml", GOOD.replace("Buig", "Strek").as_bytes());
    let second = made_after(&desk, &first);
    desk.write("practice.toml", b"[practice]\nname = 'De Brug'\n");
    made_after(&desk, &second);
    desk.write("map/leaflet.toml", BAD.as_bytes());
    watching.says("titel");
    desk.write("map/nieuw.toml", GOOD.as_bytes());
    watching.says("nieuw.pdf");
}

fn made(desk: &Desk) -> Vec<u8> {
    std::fs::read(desk.path("map/leaflet.pdf")).unwrap()
}

/// The PDF once it is another than it was.
#[track_caller]
fn made_after(desk: &Desk, before: &[u8]) -> Vec<u8> {
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        let now = made(desk);
        if now != before {
            assert!(desk.has_pdf("map/leaflet.pdf"));
            return now;
        }
        thread::sleep(Duration::from_millis(20));
    }
    unreachable!("the PDF was not made again")
}

#[test]
fn watching_what_goes_to_standard_output_is_refused() {
    let desk = Desk::with(&[("leaflet.toml", GOOD)]);
    let ran = desk.run(&["--watch", "-o", "-"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("watch-to-standard-output"), "{}", ran.err);
}
