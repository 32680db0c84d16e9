//! What the message proposes for a text that does not fit its pages: each
//! proposal by itself makes it fit.

use leaflet::diagnostic::{FitCures, LayoutProblem, Problem, Source};
use leaflet::files::Resources;
use leaflet::{Overrides, compile};

fn definition(page: &str, style: &str, sentences: usize) -> String {
    let words = "Buig uw knie langzaam en strek haar weer.\n\n".repeat(sentences);
    format!(
        "title = 'Knie'\nlanguage = 'nl'\n[page]\n{page}\n[style]\n{style}\n\
         [[section]]\ntext = '''\n{words}\n'''\n"
    )
}

/// What is proposed for a definition; `None` if it fits.
fn proposed(definition: &str) -> Option<FitCures> {
    let source = Source::new("leaflet.toml", definition);
    let made = compile(&source, &Resources::new("."), Overrides::default());
    let proposed = made.diagnostics.iter().find_map(|found| match &found.problem {
        Problem::Layout(LayoutProblem::DoesNotFit { cures, .. }) => Some(*cures),
        _ => None,
    });
    assert_eq!(proposed.is_none(), made.pdf.is_some(), "{:?}", made.diagnostics);
    proposed
}

#[test]
fn each_cure_that_is_proposed_makes_the_text_fit() {
    let mut tried = [0; 3];
    for sentences in (8..60).step_by(4) {
        for paper in ["A4", "A5"] {
            let page = |margin: &str| format!("size = '{paper}'\npages = 1\nmargin = '{margin}'");
            let Some(cures) = proposed(&definition(&page("24mm"), "", sentences)) else { continue };
            if let Some((min, max)) = cures.sizes {
                let (min, max) = (min.to_pt(), max.to_pt());
                let style = format!("size = {{ min = '{min}pt', max = '{max}pt' }}");
                assert_eq!(
                    proposed(&definition(&page("24mm"), &style, sentences)),
                    None,
                    "{style}"
                );
                tried[0] += 1;
            }
            if let Some(margin) = cures.margin {
                let page = page(&format!("{:.0}mm", margin.to_mm()));
                assert_eq!(proposed(&definition(&page, "", sentences)), None, "{page}");
                tried[1] += 1;
            }
            if let Some(larger) = cures.paper {
                let page = page("24mm").replace(paper, larger);
                assert_eq!(proposed(&definition(&page, "", sentences)), None, "{page}");
                tried[2] += 1;
            }
        }
    }
    assert!(tried.iter().all(|&times| times > 0), "{tried:?}");
}

#[test]
fn text_far_too_long_has_no_cure_but_pages() {
    assert_eq!(proposed(&definition("pages = 1", "", 500)), Some(FitCures::default()));
}
