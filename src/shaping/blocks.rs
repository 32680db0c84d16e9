use rayon::prelude::*;

use super::itemize::Lacking;
use super::memo::TextMemo;
use super::missing::Missing;
use super::shaped::{
    ShapedBeside, ShapedBlock, ShapedBox, ShapedColophon, ShapedDocument, ShapedFigure,
    ShapedFooter, ShapedFurniture, ShapedHeading, ShapedItem, ShapedLettering, ShapedList,
    ShapedParagraph, ShapedTable, ShapedText,
};
use super::shaper::{Setting, Shaper};
use super::styled_letters::styled_word;
use crate::definition::{LanguageTag, Style};
use crate::document::{
    Block, Document, Figure, Furniture, Heading, InlineText, Lettering, List, ListItem, Paragraph,
    Table, TableCell,
};
use crate::fonts::{FaceId, FontBook};

/// As few blocks are shaped by one worker: far more than a leaflet has, which
/// must not wait for threads to start, and enough to know most words already.
const LEAST_SHARE: usize = 512;

/// Shapes a document, on all cores where it has very many blocks. What comes
/// out is the same on any number of them: what a worker remembers saves time
/// only.
pub(super) fn shape<'d>(
    document: &'d Document,
    fonts: &'d FontBook,
    style: &'d Style,
    memo: &'d TextMemo,
) -> (ShapedDocument, Missing) {
    let mut worker = Worker::new(document, fonts, style, memo);
    let blocks = match document.blocks.len() {
        0..=LEAST_SHARE => worker.blocks(&document.blocks),
        _ => on_all_cores(document, &mut worker),
    };
    let furniture = worker.furniture(&document.furniture);
    let letters = worker.shapers.iter().map(Shaper::letters).collect();
    (ShapedDocument { blocks, furniture, letters }, worker.missing)
}

/// Shapes the blocks of a document on all cores; `worker` is told what else was
/// found.
fn on_all_cores<'d>(document: &'d Document, worker: &mut Worker<'d>) -> Vec<ShapedBlock> {
    let (fonts, style, memo) = (worker.fonts, worker.style, worker.memo);
    let share = document.blocks.len().div_ceil(rayon::current_num_threads()).max(LEAST_SHARE);
    let shape_part = |part: &'d [Block]| {
        let mut worker = Worker::new(document, fonts, style, memo);
        (worker.blocks(part), worker.faces(), worker.missing)
    };
    let parts: Vec<_> = document.blocks.par_chunks(share).map(shape_part).collect();
    let mut all = Vec::with_capacity(document.blocks.len());
    for (shaped, faces, missing) in parts {
        all.extend(shaped);
        worker.missing.append(missing);
        for (language, face) in faces {
            let shaper = worker.shaper(language);
            shaper.face = shaper.face.or(face);
        }
    }
    all
}

/// A language that is another than the document's, or none for that.
type Foreign<'d> = Option<&'d LanguageTag>;

/// Shapes blocks one after another.
struct Worker<'d> {
    fonts: &'d FontBook,
    style: &'d Style,
    memo: &'d TextMemo,
    /// One for each language that was met, the document's own first.
    shapers: Vec<Shaper<'d>>,
    /// The number of the setting of each.
    settings: Vec<usize>,
    lacking: Vec<Lacking>,
    missing: Missing,
}

impl<'d> Worker<'d> {
    fn new(
        document: &'d Document,
        fonts: &'d FontBook,
        style: &'d Style,
        memo: &'d TextMemo,
    ) -> Self {
        let own = Shaper::new(Setting::new(&document.language, fonts, style));
        let number = memo.setting(&document.language, false, fonts, style);
        let (lacking, missing) = (Vec::new(), Missing::default());
        Self { fonts, style, memo, shapers: vec![own], settings: vec![number], lacking, missing }
    }

    /// The shaper of a language.
    fn shaper(&mut self, language: Foreign<'d>) -> &mut Shaper<'d> {
        let index = self.shaper_number(language);
        &mut self.shapers[index]
    }

    fn shaper_number(&mut self, language: Foreign<'d>) -> usize {
        let known = self.shapers.iter().position(|it| it.setting.foreign == language);
        let index = known.unwrap_or(self.shapers.len());
        if let (None, Some(language)) = (known, language) {
            let setting = Setting::foreign(language, self.fonts, self.style);
            self.shapers.push(Shaper::new(setting));
            self.settings.push(self.memo.setting(language, true, self.fonts, self.style));
        }
        index
    }

    /// For each language the face of its first letter.
    fn faces(&self) -> Vec<(Foreign<'d>, Option<FaceId>)> {
        self.shapers.iter().map(|shaper| (shaper.setting.foreign, shaper.face)).collect()
    }

    fn blocks(&mut self, blocks: &'d [Block]) -> Vec<ShapedBlock> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &'d Block) -> ShapedBlock {
        match block {
            Block::Heading(heading) => ShapedBlock::Heading(self.heading(heading)),
            Block::Paragraph(paragraph) => ShapedBlock::Paragraph(self.paragraph(paragraph)),
            Block::List(list) => ShapedBlock::List(self.list(list)),
            Block::Table(table) => ShapedBlock::Table(self.table(table)),
            Block::Figure(figure) => ShapedBlock::Figure(self.figure(figure)),
            Block::Figures(figures) => ShapedBlock::Figures(self.figures(figures)),
            Block::Beside(beside) => ShapedBlock::Beside(ShapedBeside {
                blocks: self.blocks(&beside.blocks),
                figures: self.figures(&beside.figures),
            }),
            Block::Steps(steps) => ShapedBlock::Steps(self.steps(steps)),
            Block::Boxed(boxed) => ShapedBlock::Boxed(ShapedBox {
                frame: boxed.frame,
                word: self.bold(&boxed.word),
                blocks: self.blocks(&boxed.blocks),
            }),
            Block::Wide(blocks) => ShapedBlock::Wide(self.blocks(blocks)),
            Block::Colophon(colophon) => ShapedBlock::Colophon(ShapedColophon {
                logo: colophon.logo.clone(),
                practice: self.blocks(&colophon.practice),
                about: self.blocks(&colophon.about),
            }),
        }
    }

    fn heading(&mut self, heading: &'d Heading) -> ShapedHeading {
        let text = self.bold(&heading.text);
        ShapedHeading { node: heading.node, level: heading.level, text }
    }

    fn paragraph(&mut self, paragraph: &'d Paragraph) -> ShapedParagraph {
        ShapedParagraph { node: paragraph.node, text: self.text(&paragraph.text) }
    }

    fn list(&mut self, list: &'d List) -> ShapedList {
        let items = list.items.iter().map(|item| self.item(item)).collect();
        ShapedList { node: list.node, numbering: list.numbering, items }
    }

    fn item(&mut self, item: &'d ListItem) -> ShapedItem {
        let label = self.text(&item.label);
        ShapedItem { node: item.node, label, blocks: self.blocks(&item.blocks) }
    }

    fn table(&mut self, table: &'d Table) -> ShapedTable {
        let rows = std::iter::once(&table.head).chain(&table.rows);
        let rows = rows.map(|row| row.cells.iter().map(|cell| self.cell(cell)).collect());
        ShapedTable {
            node: table.node,
            columns: table.columns.clone(),
            kind: table.kind.clone(),
            rows: rows.collect(),
        }
    }

    fn cell(&mut self, cell: &'d TableCell) -> ShapedText {
        match cell.heads {
            Some(_) => self.bold(&cell.text),
            None => self.text(&cell.text),
        }
    }

    /// Steps are numbered as their headings are set: bold.
    fn steps(&mut self, steps: &'d List) -> ShapedList {
        let item = |step: &'d ListItem| ShapedItem {
            node: step.node,
            label: self.bold(&step.label),
            blocks: self.blocks(&step.blocks),
        };
        let items = steps.items.iter().map(item).collect();
        ShapedList { node: steps.node, numbering: steps.numbering, items }
    }

    fn figures(&mut self, figures: &'d [Figure]) -> Vec<ShapedFigure> {
        figures.iter().map(|figure| self.figure(figure)).collect()
    }

    fn figure(&mut self, figure: &'d Figure) -> ShapedFigure {
        ShapedFigure {
            node: figure.alt.is_some().then_some(figure.node),
            artwork: figure.artwork.clone(),
            title: figure.title.as_ref().map(|title| self.bold(title)),
            caption: figure.caption.as_ref().map(|caption| self.text(caption)),
            is_foreign: figure.alt.as_ref().is_some_and(|alt| alt.language.is_some())
                || figure.lettering.iter().any(|line| line.words.language.is_some()),
            lettering: figure.lettering.iter().map(|it| self.lettering(it)).collect(),
            width: figure.width,
        }
    }

    fn lettering(&mut self, lettering: &'d Lettering) -> ShapedLettering {
        let nodes = lettering.words.inlines.iter().map(|inline| inline.node);
        ShapedLettering {
            text: lettering.text,
            below: lettering.below,
            words: self.text(&lettering.words),
            stretches: nodes.zip(lettering.stretches.iter().copied()).collect(),
        }
    }

    fn furniture(&mut self, furniture: &'d Furniture) -> ShapedFurniture {
        ShapedFurniture {
            title: self.text(&furniture.title),
            continued: furniture.continued.as_ref().map(|text| self.text(text)),
            is_continued_given: furniture.is_continued_given,
            numerals: self.text(&furniture.numerals),
            practice: furniture.practice.as_ref().map(|practice| ShapedFooter {
                logo: practice.logo.clone(),
                name: self.bold(&practice.name),
                details: practice.details.iter().map(|text| self.text(text)).collect(),
                point: self.text(&practice.point),
            }),
            notice: furniture.notice.as_ref().map(|notice| self.bold(notice)),
        }
    }

    fn text(&mut self, text: &'d InlineText) -> ShapedText {
        self.shape(text, false)
    }

    fn bold(&mut self, text: &'d InlineText) -> ShapedText {
        self.shape(text, true)
    }

    fn shape(&mut self, text: &'d InlineText, bold: bool) -> ShapedText {
        let index = self.shaper_number(text.language.as_ref());
        let key = self.memo.key(self.settings[index], text, bold);
        let shaper = &mut self.shapers[index];
        if let Some(kept) = key.as_ref().and_then(|key| self.memo.get(key)) {
            shaper.face = shaper.face.or(kept.face);
            self.report(text, &kept.lacking);
            return kept.of(&text.inlines);
        }
        let before = shaper.face.take();
        let mut lacking = std::mem::take(&mut self.lacking);
        let shaped = shaper.shape(text, bold, &mut lacking);
        self.memo.keep(key, &shaped, &text.inlines, &lacking, shaper.face);
        shaper.face = before.or(shaper.face);
        self.report(text, &lacking);
        lacking.clear();
        self.lacking = lacking;
        shaped
    }

    /// Notes the characters of a text that no face has.
    fn report(&mut self, text: &InlineText, lacking: &[Lacking]) {
        for &Lacking { character, offset } in lacking {
            if let Some(word) = styled_word(&text.text, offset) {
                let span = text.offsets.span(word.start, word.end);
                self.missing.add_styled(&text.text[word], span);
                continue;
            }
            let end = offset + character.len_utf8();
            let span = text.offsets.span(offset, end);
            self.missing.add(character, span, text.language.as_ref());
        }
    }
}
