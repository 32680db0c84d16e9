#!/usr/bin/env python3
"""Makes LeafletSymbols-Regular.ttf; see README.md.

Usage: make-symbols.py NotoSansSymbols2-Regular.ttf NotoSansMath-Regular.ttf
                       NotoSansSymbols-Regular.ttf NotoEmoji-Regular.ttf
"""

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

UNITS_PER_EM = 1000
MATH = "→←↑↓↔↕⇒⇐⇔≤≥≠≈≡−±×÷√∞∑∆∈∅"
SYMBOLS_2 = (
    " \u00a0"
    "✓✔✗✘☐☑☒☎☏✆✉⚠♿☀☁☂♥♡❤★☆✂✎✏✚✦⏱⌚☞☛➔➜➤►◄▲△▼▽◆◇●○◯■□▪▫"
    "⭐▶◀➡⬅⬆⬇⏲⏳⌛✋☝☠⚡⛔✖♨❄"
)
SYMBOLS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿♀♂↗↘☹☺♻"
# Only what means the same in black and white: no coloured circle.
EMOJI = "✅❌❎❗❓‼⁉➕➖➗⏰🙂🙁😀😊😐😞📞📱📧📅📌📍📋📄💊💉💡💧🩺🏃🚶🧘👀👍👎🚫🥛🍎🚗🚿🔔🏠🚑"


def subset(path, characters):
    """The characters of a face that it has, without layout and hinting."""
    font = TTFont(path, recalcTimestamp=False)
    scale_upem(font, UNITS_PER_EM)
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "MATH", "vhea", "vmtx", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)
    return font


def main(faces, target):
    """Subsets, merges and renames: Noto's names are not ours to use."""
    lists = [SYMBOLS_2, MATH, SYMBOLS, EMOJI]
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for number, (path, characters) in enumerate(zip(faces, lists, strict=True)):
            parts.append(str(Path(folder, f"{number}.ttf")))
            subset(path, characters).save(parts[-1])
        font = Merger().merge(parts)
    names = font["name"]
    names.names = []
    for identifier, text in {
        0: "Copyright 2022 The Noto Project Authors (https://github.com/notofonts/symbols), "
        "Copyright 2022 Google LLC (https://github.com/notofonts/math), "
        "Copyright 2013 Google LLC (https://github.com/googlefonts/noto-emoji)",
        1: "Leaflet Symbols",
        2: "Regular",
        3: "1.1;LeafletSymbols-Regular",
        4: "Leaflet Symbols",
        5: "Version 1.1",
        6: "LeafletSymbols-Regular",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }.items():
        names.setName(text, identifier, 3, 1, 0x409)
    font["head"].created = font["head"].modified = 3_786_912_000
    font.recalcTimestamp = False
    # The lines of a leaflet are set by its own family; here these only say
    # what stands above and below the baseline.
    font["hhea"].ascender = font["OS/2"].sTypoAscender = 1069
    font["hhea"].descender = font["OS/2"].sTypoDescender = -293
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0
    font["OS/2"].sCapHeight = 714
    font.save(target)
    missing = [c for c in "".join(lists) if ord(c) not in font.getBestCmap()]
    print(f"{target}: {len(font.getGlyphOrder())} glyphs; lacking {''.join(missing) or 'nothing'}")


if __name__ == "__main__":
    main(sys.argv[1:], Path(__file__).with_name("LeafletSymbols-Regular.ttf"))
