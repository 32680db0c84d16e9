"""Makes the test fonts that are no font as it is published: see README.md
beside this file.

    python3 make.py NotoSansCJK-Regular.ttc NotoSansCJK-Bold.ttc cmn_hans.html
"""

import html
import re
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

HERE = Path(__file__).parent
WRONG = HERE.parents[1] / "diagnostics" / "files"
JAPANESE, SIMPLIFIED = 0, 2
SIGNS = {chr(code) for code in range(0x20, 0x7F)} | set(
    "\u00a0\u00ad‘’“”…—·、。〈〉《》「」『』【】！（），：；？￥０１２３４５６７８９"
)


def characters_of_ten_articles(path):
    text = Path(path).read_text(encoding="utf-8")
    until = text.index("第十一条")
    return SIGNS | set(html.unescape(re.sub("<[^>]+>", "", text[:until])))


def reduced(font, characters, features):
    options = subset.Options(
        hinting=False, glyph_names=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    )
    options.layout_features = features
    options.drop_tables += ["vhea", "vmtx", "VORG", "DSIG", "BASE", "gasp", "prep"]
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[ord(character) for character in characters])
    subsetter.subset(font)
    return font


def chinese(collection, face, characters):
    font = TTCollection(collection).fonts[face]
    return reduced(font, characters, ["kern", "locl", "ccmp"])


def of_the_tests(regular, bold, declaration):
    characters = characters_of_ten_articles(declaration)
    chinese(regular, SIMPLIFIED, characters).save(HERE / "NotoSansSC-Regular.otf")
    chinese(bold, SIMPLIFIED, characters).save(HERE / "NotoSansSC-Bold.otf")
    collection = TTCollection()
    collection.fonts = [chinese(regular, face, "世界人权宣言 -.") for face in (JAPANESE, SIMPLIFIED)]
    collection.save(HERE / "NotoSansCJK-Regular.ttc")
    collection.save(WRONG / "NotoSansCJK-Regular.ttc")


def of_the_diagnostics():
    """A font of two letters, and what can be wrong with one."""
    font = reduced(TTFont(HERE / "NotoSansHebrew-Regular.ttf"), "א -", [])
    whole = WRONG / "Letters-Regular.ttf"
    font.save(whole)
    for name, bits in [("verboden", 0x0002), ("heel", 0x0100), ("plaatjes", 0x0200)]:
        font["OS/2"].fsType = bits
        font.save(WRONG / f"{name}.ttf")
    data = whole.read_bytes()
    (WRONG / "afgebroken.ttf").write_bytes(data[: len(data) // 2])
    (WRONG / "variabel.ttf").write_bytes(data.replace(b"post", b"fvar", 1))
    (WRONG / "variabel.otf").write_bytes(data.replace(b"glyf", b"CFF2", 1))
    (WRONG / "emoji.ttf").write_bytes(data.replace(b"glyf", b"CBDT", 1))
    (WRONG / "web.woff2").write_bytes(b"wOF2\0\1\0\0")
    (WRONG / "oud.pfb").write_bytes(b"\x80\x01\0\0\0\0%!PS-AdobeFont-1.0")
    (WRONG / "mac.dfont").write_bytes(b"\0\0\1\0\0\0\2\0")
    (WRONG / "pagina.ttf").write_bytes(b"<!DOCTYPE html>\n<title>Noto Sans Hebrew</title>\n")
    (WRONG / "letters.zip").write_bytes(b"PK\x03\x04")
    (WRONG / "leeg.ttf").write_bytes(bytes(64))


of_the_tests(*sys.argv[1:])
of_the_diagnostics()
