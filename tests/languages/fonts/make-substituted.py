#!/usr/bin/env python3
"""Makes Substituted-Regular.ttf: a face whose glyph for 😁 is empty, and is
replaced by a square when it is shaped; that for 😂 is empty and stays so.

Needs fontTools (4.68 was used); writes the same bytes every time.
"""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen


def square():
    pen = TTGlyphPen(None)
    pen.moveTo((100, 0))
    for corner in [(100, 700), (800, 700), (800, 0)]:
        pen.lineTo(corner)
    pen.closePath()
    return pen.glyph()


def main():
    empty = TTGlyphPen(None).glyph()
    glyphs = {".notdef": square(), "smile": empty, "smile.shown": square(), "tears": empty}
    font = FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder(list(glyphs))
    font.setupCharacterMap({0x1F601: "smile", 0x1F602: "tears"})
    font.setupGlyf(glyphs)
    font.setupHorizontalMetrics({name: (900, 100) for name in glyphs})
    font.setupHorizontalHeader(ascent=800, descent=-200)
    names = {"familyName": "Substituted", "styleName": "Regular", "psName": "Substituted-Regular"}
    font.setupNameTable(names)
    font.setupOS2(sTypoAscender=800, sTypoDescender=-200, fsType=0)
    font.setupPost()
    font.addOpenTypeFeatures("feature ccmp { sub smile by smile.shown; } ccmp;")
    font.font["head"].created = font.font["head"].modified = 3_786_912_000
    font.font.recalcTimestamp = False
    font.save(Path(__file__).with_name("Substituted-Regular.ttf"))


if __name__ == "__main__":
    main()
