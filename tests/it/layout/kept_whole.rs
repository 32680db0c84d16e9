//! What a page turn leaves whole, in leaflets of full length.

use leaflet::diagnostic::{LayoutProblem, Problem, Source};
use leaflet::files::Resources;
use leaflet::layout::{Item, Page};
use leaflet::{Overrides, compile};

use crate::support::prepared::Prepared;

/// Large print takes a page more rather than tear a box or a step.
#[test]
fn nothing_is_torn_in_large_print() {
    for name in ["heupoperatie", "knie-oefeningen", "alendroninezuur"] {
        let folder = format!("{}/tests/leaflets/{name}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(format!("{folder}/leaflet.toml")).unwrap();
        let source = Source::new("leaflet.toml", text);
        let overrides = Overrides { large_print: true, ..Overrides::default() };
        let compiled = compile(&source, &Resources::new(&folder), overrides);
        let is_torn = |problem: &Problem| {
            matches!(
                problem,
                Problem::Layout(
                    LayoutProblem::BoxSplit
                        | LayoutProblem::StepSplit
                        | LayoutProblem::TableSplit
                        | LayoutProblem::LineAlone
                )
            )
        };
        let torn: Vec<_> = compiled.diagnostics.iter().filter(|it| is_torn(&it.problem)).collect();
        assert!(torn.is_empty(), "{name}: {torn:#?}");
    }
}

/// The page and the column of each item of the list.
fn items(pages: &[Page]) -> Vec<(usize, i64)> {
    let mut found = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        for item in &page.items {
            if let Item::Text(run) = item
                && run.text.starts_with("Punt")
            {
                found.push((number, run.origin.x.to_pt().round() as i64));
            }
        }
    }
    found
}

#[test]
fn list_of_seven_items_is_whole_at_any_place_of_the_page() {
    let mut torn = 0;
    for page in ["columns = 1", "columns = 2", "columns = 2\nlandscape = true"] {
        for lines in (2..60).step_by(3) {
            let filler = "- een kort punt\n".repeat(lines);
            let list = "- [ ] Punt van de lijst\n".repeat(7);
            let prepared = Prepared::of(format!(
                "title = 'Knie'\nlanguage = 'nl'\n[style]\nsize = '12pt'\n[page]\n{page}\n\
                 [[section]]\ntext = '''\n{filler}'''\n\
                 [[section]]\nheading = 'Thuis'\ntext = '''\n{list}'''\n\
                 [[section]]\ntext = '''\n{filler}'''\n"
            ));
            prepared.look(|layout| {
                let mut places = items(&layout.pages);
                assert_eq!(places.len(), 7);
                places.dedup();
                // Full pages leave it no place, which is said.
                let is_said =
                    layout.findings.iter().any(|it| it.problem == LayoutProblem::ListSplit);
                assert!(places.len() == 1 || is_said, "{page} after {lines} lines");
                torn += usize::from(places.len() > 1);
            });
        }
    }
    assert!(torn <= 3, "{torn} torn");
}
