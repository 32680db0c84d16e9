//! Where the lines of titles, headings and captions end: where their sentence
//! turns or pauses, and not after a word that leads to the next.

use leaflet::layout::Item;
use leaflet::shaping::GlyphText;

use crate::support::prepared::Prepared;

/// The lines of a title on paper of this width, in millimetres.
fn lines(language: &str, title: &str, width: u32) -> Vec<String> {
    let definition = format!(
        "title = '{title}'\nlanguage = '{language}'\n[page]\ncolumns = 1\n\
         size = {{ width = '{width}mm', height = '297mm' }}\n[style]\nsize = '12pt'\n\
         [[section]]\ntext = 'x'\n"
    );
    Prepared::of(definition).look(|layout| {
        let mut lines: Vec<(f64, String)> = Vec::new();
        for item in &layout.pages[0].items {
            let Item::Text(run) = item else { continue };
            if run.size.to_pt() < 15.0 {
                continue;
            }
            let words: String =
                run.glyphs.iter().map(|glyph| words_of(run.text, glyph.text)).collect();
            match lines.last_mut().filter(|(y, _)| *y == run.origin.y.to_pt()) {
                Some((_, line)) => line.push_str(&words),
                None => lines.push((run.origin.y.to_pt(), words)),
            }
        }
        lines.into_iter().map(|(_, line)| line.trim().to_owned()).collect()
    })
}

fn words_of(text: &str, glyph: GlyphText) -> &str {
    match glyph {
        GlyphText::Cluster { start, length } => {
            &text[start as usize..start as usize + usize::from(length)]
        }
        GlyphText::Continuation | GlyphText::Hyphen => "",
    }
}

/// How many lines of a title, on papers from narrow to wide, end in one of
/// these words.
fn lines_that_lead_on(language: &str, title: &str, leading: &str) -> usize {
    let on = |width| {
        let mut lines = lines(language, title, width);
        lines.pop();
        lines
    };
    let leads = |line: &String| {
        let last = line.rsplit(' ').next().unwrap_or_default();
        leading.split(' ').any(|word| word == last)
    };
    (110..220).step_by(5).flat_map(on).filter(leads).count()
}

#[test]
fn title_breaks_after_its_colon() {
    for (language, title, first) in [
        ("nl", "Uw nieuwe heup: de eerste zes weken", "Uw nieuwe heup:"),
        ("en", "Your new hip: the first six weeks", "Your new hip:"),
        ("de", "Ihre neue Hüfte: die ersten sechs Wochen", "Ihre neue Hüfte:"),
    ] {
        assert_eq!(lines(language, title, 150)[0], first);
    }
}

#[test]
fn title_breaks_before_its_dash() {
    let found = lines("nl", "Uw nieuwe knie – wat kunt u zelf doen?", 150);
    assert_eq!(found, ["Uw nieuwe knie", "– wat kunt u zelf doen?"]);
}

#[test]
fn title_breaks_at_the_stops_of_its_script() {
    let arabic = lines("ar", "هل تعاني من ألم الظهر؟ نصائح للحركة في البيت", 150);
    assert!(arabic[0].contains('؟') || arabic[1].contains('؟'), "{arabic:?}");
    assert!(!arabic[0].contains("نصائح") || !arabic[1].contains("نصائح"), "{arabic:?}");
    let tigrinya = lines("ti", "ሓዱሽ ሽምብሊ፦ ናይ መጀመርታ ሽዱሽተ ሰሙን", 130);
    assert!(tigrinya[0].ends_with('፦'), "{tigrinya:?}");
}

#[test]
fn line_of_a_title_seldom_ends_in_a_word_that_leads_on() {
    let (mut own, mut without) = (0, 0);
    for (language, title, leading) in [
        ("nl", "Bewegen en sporten na een operatie aan de knie of de heup", "na een aan de of en"),
        (
            "en",
            "Exercise and sport after an operation on the knee or the hip",
            "after an on the or and",
        ),
        ("de", "Bewegung und Sport nach einer Operation an der Hüfte", "und nach einer an der"),
        ("tr", "Kalça ameliyatından sonra bir hafta içinde hareket ve spor", "bir ve"),
        ("pl", "Ruch i sport po operacji kolana lub biodra w pierwszym tygodniu", "i po lub w"),
        ("uk", "Рух і спорт після операції на коліні або на стегні", "і після на або"),
        ("ar", "الحركة والرياضة بعد جراحة الركبة في الأسبوع الأول من العلاج", "بعد في من"),
        ("fa", "حرکت و ورزش پس از جراحی زانو در هفته اول با فیزیوتراپی", "و از در با"),
        ("prs", "حرکت و ورزش پس از جراحی زانو در هفته اول با فیزیوتراپی", "و از در با"),
        ("ti", "ምንቅስቓስ ድሕሪ መጥባሕቲ ናይ ብርኪ ኣብ ቀዳማይ ሰሙን", "ድሕሪ ናይ ኣብ"),
    ] {
        // A language of the same script whose words the program does not know.
        let other = match language {
            "uk" => "bg",
            "ar" | "fa" | "prs" => "ur",
            "ti" => "am",
            _ => "la",
        };
        let [known, unknown] =
            [language, other].map(|language| lines_that_lead_on(language, title, leading));
        assert!(known <= unknown, "{language}: {known} of {unknown}");
        own += known;
        without += unknown;
    }
    assert!(own * 3 < without, "{own} of {without}");
}

#[test]
fn labels_of_a_picture_are_not_torn_from_their_words() {
    let found = lines("nl", "Links: gezond bot, rechts: bot met osteoporose", 170);
    assert_eq!(found, ["Links: gezond bot,", "rechts: bot met osteoporose"]);
}
