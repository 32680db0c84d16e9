#!/usr/bin/env python3
"""measure.py JUDGES FILE.pdf...: how many words of each file each reader finds,
in per cent, and whether any is under its floor.

The words are those of the file's own structure tree, in the order in which they
are read: strings within ReversedChars the other way round (ISO 32000-1,
14.8.2.3.3). `words` is the share of those that a reader gives back as whole
words, counted as often as they are there; `found` the share of different words
that a search in its text finds. A reader's text is compared as people search:
without the marks nobody types (isolates, joiners) and in compatibility forms.

FLOORS say what may never be lost. What they leave out cannot be had: pdfminer
wants logical order and all others visual order.
"""
import re
import subprocess
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import pdfminer.high_level
import pymupdf
import pypdf
import pypdfium2

HERE = Path(__file__).parent
READERS = ["pdf.js", "PDFium", "MuPDF", "PDFBox", "pypdf", "pdfminer", "poppler"]
# Words found by a search, in per cent: of the file's kind, then of some readers.
FLOORS = {
    "left to right": {reader: 100.0 for reader in READERS},
    "right to left": {reader: 95.0 for reader in READERS if reader != "pdfminer"},
}
UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def plain(text):
    return UNSEEN.sub("", unicodedata.normalize("NFKC", text))


def words_of(text):
    """Words as people search for them: without the stops and brackets around them."""
    words = [re.sub(r"^\W+|\W+$", "", word) for word in plain(text).split()]
    return [word for word in words if word]


# What each reader says.


def by_pdfjs(judges, path):
    command = ["node", HERE / "pdfjs.mjs", judges / "node_modules", path]
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


def by_pdfium(_, path):
    """PDFium says U+FFFE where a word is divided, which Chromium's search skips."""
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_range() for page in document]
    return "\n".join(pages).replace("\ufffe", "")


def by_mupdf(_, path):
    return "\n".join(page.get_text() for page in pymupdf.open(path))


def by_pdfbox(judges, path):
    jar = next(judges.glob("pdfbox-app-*.jar"))
    command = ["java", "-jar", jar, "export:text", "-console", "-encoding=UTF-8", "-i", path]
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


def by_pypdf(_, path):
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def by_pdfminer(_, path):
    return pdfminer.high_level.extract_text(path)


def by_poppler(_, path):
    command = ["pdftotext", path, "-"]
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


def said_by(reader):
    return globals()["by_" + reader.lower().replace(".", "")]


# The structure tree.


class Structure:
    """The text of a file as its structure tree has it, a line for each element."""

    def __init__(self, path):
        self.pdf = pypdf.PdfReader(path)
        self.texts = {}
        for page in self.pdf.pages:
            self.read_page(page)
        self.lines = [""]
        self.element(self.pdf.root_object["/StructTreeRoot"], None)

    def read_page(self, page):
        fonts = {name: to_unicode(font) for name, font in page["/Resources"]["/Font"].items()}
        open_marks, font = [], None
        for operands, operator in pypdf.generic.ContentStream(page["/Contents"], self.pdf).operations:
            if operator in (b"BDC", b"BMC"):
                number = operands[1].get("/MCID") if operator == b"BDC" else None
                open_marks.append(operands[0] if number is None else number)
            elif operator == b"EMC":
                open_marks.pop()
            elif operator == b"Tf":
                font = fonts[operands[0]]
            elif operator == b"TJ":
                sequence = [mark for mark in open_marks if not isinstance(mark, str)]
                codes = b"".join(raw(it) for it in operands[0] if not isinstance(it, (int, float)))
                said = [font[codes[at : at + 2]] for at in range(0, len(codes), 2)]
                if "/ReversedChars" in open_marks:
                    said.reverse()
                for number in sequence:
                    key = (page.indirect_reference.idnum, number)
                    self.texts[key] = self.texts.get(key, "") + "".join(said)

    def element(self, element, page):
        page = element.raw_get("/Pg").idnum if "/Pg" in element else page
        if element.get("/S") not in ("/Link", "/Form", "/Span"):
            self.lines.append("")
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            kid = kid.get_object()
            if isinstance(kid, int):
                self.lines[-1] += self.texts.get((page, kid), "")
            elif kid.get("/Type") == "/MCR":
                self.lines[-1] += self.texts.get((kid.raw_get("/Pg").idnum, kid["/MCID"]), "")
            elif kid.get("/Type") != "/OBJR":
                self.element(kid, page)

    def text(self):
        return "\n".join(self.lines)


def raw(string):
    return getattr(string, "original_bytes", None) or bytes(string)


def to_unicode(font):
    """From codes of two bytes to what they say."""
    said = {}
    map_ = font["/ToUnicode"].get_data().decode("ascii")
    text = lambda digits: bytes.fromhex(digits).decode("utf-16-be")
    for first, last, begin in re.findall(r"^<(.{4})>(?:<(.{4})>)?<([0-9A-F]+)>$", map_, re.M):
        for step in range(int(last or first, 16) - int(first, 16) + 1):
            code = (int(first, 16) + step).to_bytes(2, "big")
            said[code] = text(begin) if not step else chr(ord(text(begin)) + step)
    return said


def measured(words, text):
    """The share of words given back whole, and of those that a search finds.

    A search looks past a hyphen at a line's end, as those of viewers do.
    """
    given = Counter(words_of(text)) & Counter(words)
    joined = plain(re.sub(r"-\s*\n\s*", "", text)) + "\n" + plain(text)
    joined = re.sub(r"\s+", " ", joined)
    different = set(words)
    found = [word for word in different if word in joined]
    missing = sorted(different - set(found))
    return 100 * given.total() / len(words), 100 * len(found) / len(different), missing


def kind_of(words):
    is_leftward = lambda word: any(unicodedata.bidirectional(it) in ("R", "AL") for it in word)
    return "right to left" if sum(map(is_leftward, words)) > len(words) / 2 else "left to right"


def main():
    judges, failed = Path(sys.argv[1]).resolve(), False
    print(f"{'words whole / found, in %':28}", *(f"{reader:>12}" for reader in READERS))
    for path in sys.argv[2:]:
        words = words_of(Structure(path).text())
        row = []
        for reader in READERS:
            whole, found, missing = measured(words, said_by(reader)(judges, path))
            row.append(f"{whole:5.1f}/{found:5.1f}")
            floor = FLOORS[kind_of(words)].get(reader, 0.0)
            if found < floor:
                failed = True
                print(f"FAIL {path}: {reader} finds {found:.1f} %, not {floor} %: {missing[:8]}")
        print(f"{Path(path).name[:28]:28}", *(f"{cell:>12}" for cell in row))
    sys.exit(failed)


main()
