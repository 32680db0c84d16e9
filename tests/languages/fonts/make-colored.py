#!/usr/bin/env python3
"""Makes Colored-Regular.ttf: a face that draws 😁 and ✅ in colours alone,
with an outline for A and for a character of its own, U+E001.

Needs fontTools (4.68 was used); writes the same bytes every time.
"""

from pathlib import Path

from fontTools.colorLib.builder import buildCOLR, buildCPAL
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
    glyphs = {".notdef": square(), "A": square(), "own": square(), "smile": empty, "tick": empty}
    glyphs["layer"] = square()
    font = FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder(list(glyphs))
    font.setupCharacterMap({0x41: "A", 0xE001: "own", 0x1F601: "smile", 0x2705: "tick"})
    font.setupGlyf(glyphs)
    font.setupHorizontalMetrics({name: (900, 100) for name in glyphs})
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": "Colored", "styleName": "Regular", "psName": "Colored-Regular"})
    font.setupOS2(sTypoAscender=800, sTypoDescender=-200, fsType=0)
    font.setupPost()
    font.font["COLR"] = buildCOLR({"smile": [("layer", 0)], "tick": [("layer", 0)]}, version=0)
    font.font["CPAL"] = buildCPAL([[(1.0, 0.8, 0.0, 1.0)]])
    font.font["head"].created = font.font["head"].modified = 3_786_912_000
    font.font.recalcTimestamp = False
    font.save(Path(__file__).with_name("Colored-Regular.ttf"))


if __name__ == "__main__":
    main()
