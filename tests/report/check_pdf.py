#!/usr/bin/python3
"""Reads PDF files as a screen reader does and says what is wrong with them: PDF/UA-1, the basics of PDF/A, and whether
every text of the report (the JSON beside it) is there, whole and in order.

    check_pdf.py FILE.pdf [FILE.json] ...        a JSON file belongs to the PDF before it
"""
import collections
import json
import re
import sys
import unicodedata
import xml.dom.minidom

import pikepdf

sys.dont_write_bytecode = True
from pdf_archive import Archive  # noqa: E402
from report_texts import texts_of  # noqa: E402

STANDARD = set("""Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct P H1 H2 H3 H4 H5 H6 L LI Lbl LBody
    Table THead TBody TFoot TR TH TD Span Quote Note Reference Link Figure Formula Form""".split())
# What may stand in what; types that are not named may hold anything but the pieces of lists and tables.
CHILDREN = {
    "Table": {"Caption", "THead", "TBody", "TFoot", "TR"}, "THead": {"TR"}, "TBody": {"TR"}, "TR": {"TH", "TD"},
    "L": {"LI", "L", "Caption"}, "LI": {"Lbl", "LBody"}, "TOC": {"TOCI", "TOC"}, "TOCI": {"Reference", "Lbl", "P", "TOC"},
}
PIECES = {"TR": {"Table", "THead", "TBody"}, "TH": {"TR"}, "TD": {"TR"}, "LI": {"L"}, "LBody": {"LI"}, "Lbl": {"LI"},
          "TOCI": {"TOC"}, "THead": {"Table"}, "TBody": {"Table"}, "Caption": {"Table", "L", "TOC"}}
SHOWS = {"Tj", "TJ"}
PAINTS = SHOWS | {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do"}
Element = collections.namedtuple("Element", "type object parts")  # parts: elements and texts, in order


def plain(name):
    return str(name)[1:]


class Font:
    def __init__(self, font):
        self.wrong = []
        below = font.DescendantFonts[0]
        if "/FontFile2" not in below.FontDescriptor:
            self.wrong.append(f"{font.BaseFont} is not embedded")
        self.glyphs = below.CIDToGIDMap.read_bytes()
        self.texts = {}
        for code, units in re.findall(rb"<([0-9A-F]{4})><([0-9A-F]*)>", font.ToUnicode.read_bytes()):
            self.texts[int(code, 16)] = bytes.fromhex(units.decode()).decode("utf-16-be", "surrogatepass")
        self.widths = list(below.W[1])

    def read(self, shown):
        text = ""
        for i in range(0, len(shown), 2):
            code = shown[i] << 8 | shown[i + 1]
            if not (self.glyphs[2 * code] or self.glyphs[2 * code + 1]):
                self.wrong.append(f"code {code} shows no sign")
            if not self.texts.get(code) or set(self.texts[code]) & set("\0\ufeff\ufffe"):
                self.wrong.append(f"code {code} has no text")
            if code > len(self.widths):
                self.wrong.append(f"code {code} has no width")
            text += self.texts.get(code, "")
        return text


class Check:
    def __init__(self, path):
        self.pdf = pikepdf.open(path, inherit_page_attributes=False)  # as the file has it
        self.wrong = []
        self.archive = Archive(path, self.pdf, self.say)
        self.fonts = {}
        self.texts = {}  # (page, mark) -> text
        self.elements = []

    def say(self, is_right, what):
        if not is_right and what not in self.wrong:
            self.wrong.append(what)

    def file(self):
        root = self.pdf.Root
        self.say(root.get("/MarkInfo", {}).get("/Marked") is True, "the file does not say that it is tagged")
        self.say(re.fullmatch(r"[a-z]{2}-[A-Z]{2}", str(root.get("/Lang", ""))), "the file has no language")
        self.say(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is True, "the title is not shown")
        self.say("/ID" in self.pdf.trailer, "the file has no id")
        intents = root.get("/OutputIntents", [])
        self.say(any("/DestOutputProfile" in intent for intent in intents), "the colours have no profile")
        for key in ("/OpenAction", "/AA", "/AcroForm"):
            self.say(key not in root, f"the file has {key}")
        self.say("/JavaScript" not in root.get("/Names", {}), "the file has scripts")
        data = root.Metadata.read_bytes().decode()
        xml.dom.minidom.parseString(re.sub(r"<\?xpacket.*?\?>", "", data).encode())
        for wanted in ("<pdfuaid:part>1<", "<pdfaid:conformance>A<", "pdfaSchema:prefix>pdfuaid<"):
            self.say(wanted in data, f"the metadata lack {wanted}")
        part = re.search(r"<pdfaid:part>(\d)<", data)
        files = self.pdf.attachments
        self.say(part and part[1] == ("3" if len(files) else "2"), "the part of PDF/A does not fit the attachments")
        self.say(re.search(r"<dc:title>.*?<rdf:li[^>]*>[^<]+<", data, re.S), "the metadata have no title")
        for name in files:
            spec = files[name].obj
            self.say("/F" in spec and "/UF" in spec and "/AFRelationship" in spec, f"{name} does not say what it is")

    def content(self, number, page):
        if not self.archive.page(number, page):
            return
        fonts = page.obj.Resources
        font, open_marks = None, []
        for operands, operator in pikepdf.parse_content_stream(page):
            operator = str(operator)
            self.archive.operator(number, operator, operands)
            if operator == "BDC":
                mark = operands[1].get("/MCID")
                if "/ActualText" in operands[1]:  # says what a private character is, inside a mark
                    self.say(open_marks, f"page {number}: a text outside all marks")
                    open_marks.append(open_marks[-1])
                    continue
                self.say(not open_marks, f"page {number}: marks inside each other")
                open_marks.append(None if plain(operands[0]) == "Artifact" else int(mark))
                if mark is not None:
                    self.say((number, int(mark)) not in self.texts, f"page {number}: mark {mark} twice")
                    self.texts[number, int(mark)] = ""
            elif operator == "EMC":
                self.say(open_marks, f"page {number}: a mark ends that did not begin")
                open_marks and open_marks.pop()
            elif operator == "Tf":
                key = str(operands[0])
                if key not in self.fonts:
                    self.fonts[key] = Font(fonts.Font[key])
                    self.archive.font(fonts.Font[key])
                font = self.fonts[key]
            if operator in PAINTS:
                self.say(open_marks, f"page {number}: {operator} outside all marks")
            if operator in SHOWS and open_marks:
                shown = operands[0] if operator == "TJ" else operands
                text = "".join(font.read(bytes(part)) for part in shown if isinstance(part, pikepdf.String))
                is_private = any(unicodedata.category(c) == "Co" for c in text)
                self.say(not is_private or len(open_marks) > 1, f"page {number}: a private character without its text")
                if open_marks[-1] is not None:
                    self.texts[number, open_marks[-1]] += text
        self.say(not open_marks, f"page {number}: a mark does not end")
        self.say(plain(page.obj.get("/Tabs", "/")) == "S", f"page {number}: no order for the Tab key")

    def tree(self):
        pages = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages)}
        root = self.pdf.Root.StructTreeRoot
        used, self.annotations, homes = set(), {}, {}

        def walk(item, parent, page):
            kind = plain(item.S)
            self.say(item.P.objgen == parent.objgen, f"{kind} does not know its parent")
            page = item.get("/Pg", page)
            parts, kids = [], item.get("/K", [])
            for kid in kids:
                if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                    parts.append(walk(kid, item, page))
                elif isinstance(kid, pikepdf.Dictionary) and plain(kid.Type) == "OBJR":
                    self.annotations[kid.Obj.objgen] = item
                else:
                    is_mark = isinstance(kid, pikepdf.Dictionary)
                    key = (pages[(kid.Pg if is_mark else page).objgen], int(kid.MCID if is_mark else kid))
                    self.say(key not in used, f"mark {key} belongs to two elements")
                    self.say(key in self.texts, f"mark {key} is on no page")
                    used.add(key)
                    homes[key] = item.objgen
                    parts.append(self.texts.get(key, ""))
            element = Element(kind, item, parts)
            self.elements.append(element)
            return element

        self.document = walk(root.K[0], root, None)
        self.say(used == set(self.texts), "marks on pages that no element knows")
        numbers = {}
        for leaf in root.ParentTree.Kids:
            nums = list(leaf.Nums)
            numbers.update({int(nums[i]): nums[i + 1] for i in range(0, len(nums), 2)})
        for (page, mark), home in homes.items():
            key = int(self.pdf.pages[page].obj.StructParents)
            self.say(numbers[key][mark].objgen == home, f"the way back from mark {mark} of page {page} is wrong")
        for number, page in enumerate(self.pdf.pages):
            for link in page.obj.get("/Annots", []):
                element = self.annotations.get(link.objgen)
                self.say(plain(link.Subtype) == "Link" and element is not None and plain(element.S) == "Link",
                         f"page {number}: an annotation outside a link")
                self.say(element is not None and numbers[int(link.StructParent)].objgen == element.objgen,
                         f"page {number}: the way back from a link is wrong")
                self.say(str(link.get("/Contents", "")).strip(), f"page {number}: a link says nothing")
                if "/A" in link:
                    self.say(plain(link.A.S) == "URI" and re.match(r"(https?://|mailto:)", str(link.A.URI)),
                             f"page {number}: a link to {link.A.get('/URI')!r}")

    def attribute(self, element, key):
        attributes = element.object.get("/A")
        return None if attributes is None else attributes.get(key)

    def nesting(self, element, parent):
        self.archive.element(element.type, element.object, lambda key: self.attribute(element, key))
        kids = [part for part in element.parts if isinstance(part, Element)]
        self.say(element.type in STANDARD, f"{element.type} is no standard type")
        allowed = CHILDREN.get(element.type)
        for kid in kids:
            self.say(allowed is None or kid.type in allowed, f"{kid.type} in {element.type}")
            self.say(element.type in PIECES.get(kid.type, {element.type}), f"{kid.type} in {element.type}")
            self.nesting(kid, element)
        if element.type in CHILDREN:
            self.say(all(isinstance(part, Element) for part in element.parts), f"text straight in {element.type}")
        if element.type == "TH":
            self.say(self.attribute(element, "/Scope") is not None, "a head cell without scope")
        if element.type == "Figure":
            self.say(str(element.object.get("/Alt", "")).strip(), "a figure without words")
            self.say(self.attribute(element, "/BBox") is not None, "a figure without place")
        if element.type == "Table":
            self.say(re.fullmatch("(Caption )?(THead )?(TBody ?)+", " ".join(kid.type for kid in kids)), "the parts of a table")
            rows = [row for part in kids for row in ([part] if part.type == "TR" else part.parts) if row.type == "TR"]
            self.say(len({len(row.parts) for row in rows}) == 1, "a table with rows of different length")
        if re.fullmatch("H[1-6]", element.type):
            level = int(element.type[1])
            self.say(level <= self.level + 1, f"{element.type} after a heading of level {self.level}")
            self.level = level
            self.say(flat(element).strip(), "an empty heading")

    def run(self):
        self.file()
        self.archive.file()
        self.archive.tree(self.pdf.Root.StructTreeRoot)
        for number, page in enumerate(self.pdf.pages):
            self.content(number, page)
        for font in self.fonts.values():
            for what in font.wrong:
                self.say(False, what)
        self.tree()
        self.level = 0
        self.nesting(self.document, None)
        headings = any(re.fullmatch("H[1-6]", element.type) for element in self.elements)
        self.say(len(self.pdf.pages) < 10 or not headings or "/Outlines" in self.pdf.Root, "no bookmarks")
        return self


def flat(element):
    return "".join(part if isinstance(part, str) else flat(part) for part in element.parts)


def even(text):
    """Without what may differ: soft hyphens, how wide a space is, forms of the same letter. Words stay apart."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).replace("\u00ad", "")).strip()


def missing(check, report):
    """The first text that is not there after the one before it; the table of contents is not part of the report."""
    def strip(element):
        return "".join(part if isinstance(part, str) else strip(part) for part in element.parts if getattr(part, "type", "") != "TOC")

    read, place = even(strip(check.document)), 0
    for mark in report.get("house", {}).get("marks", []):
        place = read.find(even(mark["name"]), place) if "picture" not in mark else place
        if place < 0:
            return mark["name"]
    for section in report["sections"]:
        for block in section["blocks"]:
            for text in texts_of(block):
                wanted = even(text)
                found = read.find(wanted, place)
                if found < 0:
                    return text
                place = found + len(wanted)
    return None


def main(arguments):
    failed = False
    files = [(path, arguments[i + 1] if i + 1 < len(arguments) and arguments[i + 1].endswith(".json") else None)
             for i, path in enumerate(arguments) if not path.endswith(".json")]
    for path, model in files:
        check = Check(path).run()
        if model:
            with open(model, encoding="utf-8") as file:
                gone = missing(check, json.load(file))
            check.say(gone is None, f"not read aloud whole and in order: {gone!r}"[:300])
        for what in check.wrong[:10]:
            print(f"{path}: {what}")
        failed = failed or bool(check.wrong)
        print(f"{path}: {len(check.pdf.pages)} pages, {len(check.elements)} elements, {len(check.wrong)} faults")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
