//! The same definition gives the same bytes, whatever the folder, the clock,
//! the time zone, the locale and the number of threads.

use std::fs;

use crate::support::desk::Desk;
use crate::support::prepared;

const LEAFLET: &str = include_str!("../../../leaflet.toml");
const PICTURE: &str = include_str!("../../../assets/wervels.svg");

fn compiled() -> Vec<u8> {
    prepared::compile(LEAFLET).pdf.unwrap()
}

/// What the program makes in a folder of its own, so deep, in a process with
/// these variables.
fn made_in(folder: &str, variables: &[(&str, &str)]) -> Vec<u8> {
    let definition = format!("{folder}leaflet.toml");
    let picture = format!("{folder}assets/wervels.svg");
    let desk = Desk::with(&[(&definition, LEAFLET), (&picture, PICTURE)]);
    let mut command = desk.command(&["build", &definition]);
    let status = command.envs(variables.iter().copied()).output().unwrap().status;
    assert!(status.success());
    fs::read(desk.path(&format!("{folder}leaflet.pdf"))).unwrap()
}

#[test]
fn leaflet_compiled_twice_is_the_same() {
    assert!(compiled() == compiled());
}

#[test]
fn leaflet_made_elsewhere_is_the_same() {
    let here = made_in("", &[("TZ", "UTC"), ("LC_ALL", "C"), ("RAYON_NUM_THREADS", "1")]);
    let there = made_in(
        "élders/in een map/",
        &[
            ("TZ", "Pacific/Kiritimati"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("LANG", "ar_EG.UTF-8"),
            ("HOME", "/nonexistent"),
            ("SOURCE_DATE_EPOCH", "1"),
            ("RAYON_NUM_THREADS", "3"),
        ],
    );
    assert!(here == there);
    assert!(here == compiled());
}

#[test]
fn leaflet_bears_no_date() {
    let file = String::from_utf8_lossy(&compiled()).into_owned();
    for date in ["CreationDate", "ModDate", "CreateDate", "ModifyDate", "MetadataDate"] {
        assert!(!file.contains(date), "{date}");
    }
}
