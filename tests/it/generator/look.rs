//! The pages a leaflet is printed on, and how it looks.

use super::chance::Chance;

const LOOKS: [&str; 3] = ["rule", "band", "plain"];

/// Pages that any innocent text fits on.
pub(crate) fn plain(chance: &mut Chance) -> String {
    let align = chance.pick(&["ragged", "justified"]);
    let look = chance.pick(&LOOKS);
    format!(
        "[page]\nsize = \"A4\"\ncolumns = 1\n[style]\nsize = \"12pt\"\nalign = \"{align}\"\n\
         look = \"{look}\"\n"
    )
}

/// Any pages at all, narrow ones, and any look.
pub(crate) fn any(chance: &mut Chance) -> String {
    format!("[page]\n{}[style]\n{}", page(chance), style(chance))
}

fn page(chance: &mut Chance) -> String {
    let size = match chance.below(6) {
        0..=3 => chance.pick(&["\"A4\"", "\"A5\"", "\"Letter\""]).to_string(),
        _ => {
            let (width, height) = match chance.is_careful {
                true => (chance.between(130, 220), chance.between(150, 300)),
                false => (chance.between(40, 220), chance.between(50, 300)),
            };
            format!("{{ width = \"{width}mm\", height = \"{height}mm\" }}")
        }
    };
    let margin = match chance.below(3) {
        0 => format!("\"{}mm\"", chance.between(5, 16)),
        _ => format!(
            "{{ top = \"{}mm\", right = \"{}mm\", bottom = \"{}pt\", left = \"1.5cm\" }}",
            chance.between(0, 30),
            chance.between(5, 25),
            chance.between(10, 60)
        ),
    };
    let mut page = format!("size = {size}\nmargin = {margin}\n");
    page.push_str(&format!(
        "columns = {}\n",
        if chance.is_careful { chance.between(1, 2) } else { chance.between(1, 3) }
    ));
    page.push_str(&format!("landscape = {}\n", chance.one_in(4)));
    page.push_str(&format!("rule = {}\n", chance.one_in(3)));
    page.push_str(&format!("gap = \"{}mm\"\n", chance.between(2, 12)));
    if chance.errs(6) {
        page.push_str(&format!("pages = {}\n", chance.between(1, 4)));
    }
    page
}

fn style(chance: &mut Chance) -> String {
    let size = match chance.below(3) {
        0 | 2 if chance.is_careful => format!("\"{}pt\"", chance.between(9, 15)),
        0 => format!("\"{}pt\"", chance.between(9, 30)),
        1 => "{ min = \"12pt\", max = \"14pt\" }".to_owned(),
        _ => format!(
            "{{ min = \"{}pt\", max = \"{}pt\" }}",
            chance.between(9, 18),
            chance.between(18, 24)
        ),
    };
    let mut style = format!("size = {size}\n");
    style.push_str(&format!("align = \"{}\"\n", chance.pick(&["ragged", "justified"])));
    style.push_str(chance.pick(&[
        "hyphenate = \"long-words\"\n",
        "hyphenate = true\n",
        "hyphenate = false\n",
    ]));
    if chance.one_in(3) {
        style.push_str("hyphenation = [\"schildklier-aandoening\", \"botdicht-heid\"]\n");
    }
    if chance.one_in(2) {
        style.push_str(&format!("look = \"{}\"\n", chance.pick(&LOOKS)));
    }
    if chance.one_in(3) {
        style.push_str(&format!("accent = \"#{:02x}007a\"\n", chance.below(140)));
    }
    if chance.one_in(3) {
        let family = chance.pick(&["Noto Sans", "Atkinson Hyperlegible Next"]);
        style.push_str(&format!("family = \"{family}\"\n"));
    }
    if chance.one_in(8) {
        style.push_str("fonts = [\"fonts/NotoSansArabic-Regular.ttf\"]\n");
    }
    style
}
