//! How many columns a page has if its definition does not say.

use leaflet::definition;
use leaflet::diagnostic::Source;

#[test]
fn page_without_columns_has_one_where_two_would_be_narrow() {
    for (settings, columns) in [
        ("", 2),
        ("[page]\nsize = 'A5'", 1),
        ("[page]\nsize = 'A5'\nlandscape = true", 2),
        ("[page]\nsize = 'Letter'", 2),
        ("[page]\nlandscape = true", 2),
        ("[page]\nmargin = '45mm'", 1),
        ("[style]\nsize = '14pt'", 2),
        ("[style]\nsize = '18pt'", 1),
        // What is given is kept.
        ("[page]\nsize = 'A5'\ncolumns = 2", 2),
        ("[page]\ncolumns = 3\n[style]\nsize = '18pt'", 3),
    ] {
        let source =
            Source::new("l.toml", format!("title = 'Knie'\nlanguage = 'nl'\n{settings}\n"));
        let (leaflet, _) = definition::parse(&source, None);
        assert_eq!(leaflet.unwrap().page.columns, columns, "{settings}");
    }
}
