"""What an archive asks of a PDF (ISO 19005-2 and -3, level A) beyond what a screen reader needs: the bytes of the file,
metadata, colours, fonts against their programs, attachments. Written after the clauses, which each complaint names.
"""
import json
import re
import struct
import xml.etree.ElementTree
import zlib

import pikepdf

OPERATORS = set("""b B b* B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG
    rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"""".split())
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
SPACES = {"http://purl.org/dc/elements/1.1/": {"title", "language", "format"},
          "http://ns.adobe.com/xap/1.0/": {"CreateDate", "ModifyDate", "CreatorTool"},
          "http://ns.adobe.com/pdf/1.3/": {"Producer"},
          "http://www.aiim.org/pdfa/ns/id/": {"part", "conformance"},
          "http://www.aiim.org/pdfua/ns/id/": {"part"},
          "http://www.aiim.org/pdfa/ns/extension/": {"schemas"}}
PREFIXES = {"pdfaid": "http://www.aiim.org/pdfa/ns/id/", "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
            "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/", "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
            "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#", "dc": "http://purl.org/dc/elements/1.1/"}
SCHEMA, XML = "{http://www.aiim.org/pdfa/ns/schema#}", "{http://www.w3.org/XML/1998/namespace}"
VALUES = {"Text", "Integer", "Boolean", "Date", "URI", "ProperName", "AgentName"}
LANGUAGE = r"[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"


class TrueType:
    """As much of a font program as says which signs it has and how wide they are."""

    def __init__(self, data):
        count = struct.unpack(">H", data[4:6])[0]
        self.tables = {}
        for i in range(count):
            tag, _, start, size = struct.unpack(">4sLLL", data[12 + 16 * i:28 + 16 * i])
            self.tables[tag.decode("latin1")] = data[start:start + size]
        self.units, self.long = struct.unpack(">H", self.tables["head"][18:20])[0], struct.unpack(">h", self.tables["head"][50:52])[0]
        self.count = struct.unpack(">H", self.tables["maxp"][4:6])[0]
        self.metrics = struct.unpack(">H", self.tables["hhea"][34:36])[0]

    def width(self, glyph):
        at = 4 * min(glyph, self.metrics - 1)
        return struct.unpack(">H", self.tables["hmtx"][at:at + 2])[0] * 1000 / self.units

    def is_empty(self, glyph):
        size, form, factor = (4, ">LL", 1) if self.long else (2, ">HH", 2)
        start, end = struct.unpack(form, self.tables["loca"][glyph * size:(glyph + 2) * size])
        return start * factor == end * factor


def widths_of(below):
    return below.W[1]


class Archive:
    def __init__(self, path, pdf, say):
        self.pdf, self.say = pdf, say
        with open(path, "rb") as file:
            self.bytes = file.read()
        self.depth = 0

    def file(self):
        self.say(re.match(rb"%PDF-1\.[0-7]\n%[\x80-\xff]{4}", self.bytes), "6.1.2: the head of the file")
        self.say(re.search(rb"%%EOF\r?\n?\Z", self.bytes), "6.1.3: something after the end of the file")
        self.places()
        ids = list(self.pdf.trailer.get("/ID", []))
        self.say(len(ids) == 2 and all(len(bytes(part)) >= 16 for part in ids), "6.1.3: the id of the file")
        self.say("/Encrypt" not in self.pdf.trailer, "6.1.3: encrypted")
        root = self.pdf.Root
        for key in ("/Requirements", "/NeedsRendering", "/OCProperties", "/Perms", "/AcroForm", "/AA", "/OpenAction", "/Collection"):
            self.say(key not in root, f"6: the catalog has {key}")
        self.say(set(root.get("/Names", {}).keys()) <= {"/EmbeddedFiles"}, "6.10: names of something else than files")
        self.say(re.fullmatch(LANGUAGE, str(root.Lang)), "6.7.4: the language of the file")
        self.say(root.get("/MarkInfo", {}).get("/Suspects", False) is False, "14289-1, 7.1: the tags are not sure")
        self.say(len(self.pdf.objects) <= 8388607, "6.1.13: too many objects")
        for item in self.pdf.objects:
            self.limits(item, 0)
            if isinstance(item, pikepdf.Stream) and str(item.get("/Type", "")) == "/ObjStm":
                self.hexadecimal(item.read_bytes(), "an object")
        self.colours()
        self.metadata()
        self.attachments()
        self.bookmarks()

    def places(self):
        """6.1.4, 6.1.7, 6.1.9: where objects begin and how streams end, read from the bytes and from nothing else."""
        start = int(re.search(rb"startxref\n(\d+)\n", self.bytes)[1])
        head = re.match(rb"\d+ 0 obj\n<<(.*?)/Length (\d+)>>\nstream\n", self.bytes[start:start + 2000], re.S)
        if not head:
            return self.say(False, "6.1.4: no table of objects where one was promised")
        begin = start + head.end()
        table = zlib.decompress(self.bytes[begin:begin + int(head[2])])
        for number in range(len(table) // 7):
            kind, offset = table[7 * number], int.from_bytes(table[7 * number + 1:7 * number + 5], "big")
            if kind != 1:
                continue
            found = re.match(rb"%d 0 obj\n<<" % number, self.bytes[offset:offset + 30])
            self.say(found and self.bytes[offset - 1:offset] == b"\n", f"6.1.9: object {number} does not begin as it must")
            body = self.bytes.find(b">>\nstream\n", offset)
            entries = self.bytes[offset:body]
            length = int(re.search(rb"/Length (\d+)\Z", entries)[1])
            end = body + len(b">>\nstream\n") + length
            self.say(self.bytes[end:end + 18] == b"\nendstream\nendobj\n", f"6.1.7: the length of stream {number}")
            self.say(not re.search(rb"/(F|FFilter|FDecodeParms)[ (<\[]", entries), f"6.1.7: stream {number} lies elsewhere")
            self.say(b"/Filter" not in entries or b"/Filter/FlateDecode" in entries, f"6.1.7.2: the packing of stream {number}")

    def hexadecimal(self, data, where):
        """6.1.6: between angle brackets stand pairs of digits and nothing else."""
        for found in re.finditer(rb"\((?:[^()\\]|\\.)*\)|<<|<([^<>]*)>", data, re.S):
            digits = found[1]
            self.say(digits is None or (len(digits) % 2 == 0 and re.fullmatch(rb"[0-9A-Fa-f]*", digits)), f"6.1.6: half a byte in {where}")

    def limits(self, item, deep):
        """6.1.13"""
        if isinstance(item, pikepdf.Stream):
            item = item.stream_dict if hasattr(item, "stream_dict") else pikepdf.Dictionary(dict(item.items()))
        if isinstance(item, pikepdf.String):
            self.say(len(bytes(item)) < 32768, "6.1.13: a text that is too long")
        elif isinstance(item, pikepdf.Name):
            self.say(len(str(item).encode()) <= 128, "6.1.13: a name that is too long")
        elif isinstance(item, int):
            self.say(-2 ** 31 <= item < 2 ** 31, "6.1.13: a number that is too large")
        elif deep > 0 and getattr(item, "is_indirect", False):
            return
        elif isinstance(item, pikepdf.Dictionary):
            for key, below in item.items():
                self.limits(below, deep + 1)
        elif isinstance(item, pikepdf.Array):
            for below in item:
                self.limits(below, deep + 1)

    def colours(self):
        intents = list(self.pdf.Root.get("/OutputIntents", []))
        self.say(len(intents) == 1 and str(intents[0].S) == "/GTS_PDFA1", "6.2.3: the intent of colours")
        if not intents:
            return
        profile = intents[0].DestOutputProfile
        data = profile.read_bytes()
        self.say(int(profile.N) == 3 and data[16:20] == b"RGB ", "6.2.3: the profile is not one of red, green and blue")
        self.say(data[12:16] in (b"mntr", b"prtr") and data[36:40] == b"acsp" and data[8] < 5, "6.2.3: the head of the profile")
        self.say(int.from_bytes(data[:4], "big") == len(data), "6.2.3: the size of the profile")

    def metadata(self):
        stream = self.pdf.Root.Metadata
        data = stream.read_bytes()
        self.say("/Filter" not in stream and str(stream.Type) == "/Metadata" and str(stream.Subtype) == "/XML", "6.6.2: the metadata stream")
        head = re.match(rb"<\?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"\?>\n", data)
        self.say(head and re.search(rb"<\?xpacket end=\"[rw]\"\?>\Z", data), "6.6.2.1: the packet of the metadata")
        tree = xml.etree.ElementTree.fromstring(re.sub(rb"<\?xpacket.*?\?>", b"", data).decode("utf-8"))
        for prefix, space in PREFIXES.items():
            text = data.decode("utf-8")
            self.say(re.findall(rf'xmlns:([\w-]+)="{re.escape(space)}"', text) in ([], [prefix]), f"6.6.4: another name than {prefix}")
        for schema in tree.iter(SCHEMA + "property"):
            for entry in schema.iter(RDF + "li"):
                parts = {below.tag.split("}")[1]: below.text or "" for below in entry}
                self.say(set(parts) == {"name", "valueType", "category", "description"} and all(parts.values()), "6.6.2.3.3: half a description")
                self.say(parts.get("category") in ("internal", "external") and parts.get("valueType") in VALUES, "6.6.2.3.3: a property of no known kind")
        titles = [entry.get(XML + "lang") for entry in tree.iter(RDF + "li") if entry.get(XML + "lang")]
        self.say(titles == ["x-default"], "6.6: the title is in no language")
        told = {}
        for about in tree.iter(RDF + "Description"):
            for entry in about:
                space, name = entry.tag[1:].split("}")
                self.say(name in SPACES.get(space, ()), f"6.6.2.3: {name} is described nowhere")
                self.say((space, name) not in told, f"6.6.2: {name} twice")
                told[space, name] = "".join(entry.itertext())
        facts = self.pdf.trailer.get("/Info", {})
        def same(key, space, name, change=lambda text: text):
            one, other = facts.get(key), told.get((space, name))
            self.say((one is None) == (other is None) and (one is None or change(str(one)) == other), f"6.6: {key} differs from the metadata")
        def moment(text):
            part = re.fullmatch(r"D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z", text)
            return part and "{}-{}-{}T{}:{}:{}Z".format(*part.groups())
        title = told.get(("http://purl.org/dc/elements/1.1/", "title"), "")
        self.say(title.strip() and title.startswith(str(facts.get("/Title", "-"))), "6.6: the title differs from the metadata")
        same("/Creator", "http://ns.adobe.com/xap/1.0/", "CreatorTool")
        same("/Producer", "http://ns.adobe.com/pdf/1.3/", "Producer")
        same("/CreationDate", "http://ns.adobe.com/xap/1.0/", "CreateDate", moment)
        same("/ModDate", "http://ns.adobe.com/xap/1.0/", "ModifyDate", moment)

    def attachments(self):
        root = self.pdf.Root
        names = list(root.get("/Names", {}).get("/EmbeddedFiles", {}).get("/Names", []))
        joined = {item.objgen for item in root.get("/AF", [])}
        self.say(len(joined) == len(names) // 2, "6.8: files that belong to nothing")
        for name, spec in zip(names[::2], names[1::2]):
            self.say(spec.objgen in joined, f"6.8: {name} belongs to nothing")
            self.say(str(spec.get("/AFRelationship")) in ("/Source", "/Data", "/Alternative", "/Supplement"), f"6.8: what {name} is for")
            self.say(str(spec.get("/F", "")) == str(spec.get("/UF", "")) == str(name), f"6.8: the names of {name}")
            self.say(str(spec.get("/Desc", "")).strip(), f"6.8: {name} is not described")
            for key in ("/F", "/UF"):
                file = spec.EF[key]
                self.say(str(file.Type) == "/EmbeddedFile" and re.fullmatch(r"/[-\w+.]+/[-\w+.]+", str(file.get("/Subtype"))), f"6.8: the kind of {name}")
                self.say(int(file.Params.Size) == len(file.read_bytes()), f"6.8: the size of {name}")
            if str(spec.EF.F.Subtype) == "/application/json":
                json.loads(spec.EF.F.read_bytes())

    def bookmarks(self):
        pages = {page.obj.objgen for page in self.pdf.pages}
        seen = set()
        def walk(parent):
            before, item, count = None, parent.get("/First"), 0
            while item is not None:
                self.say(item.objgen not in seen, "a bookmark twice")
                if item.objgen in seen:
                    return count
                seen.add(item.objgen)
                self.say(item.Parent.objgen == parent.objgen, "a bookmark that does not know its parent")
                self.say((item.get("/Prev").objgen if "/Prev" in item else None) == before, "a bookmark that does not know the one before")
                self.say(str(item.Title).strip() and item.Dest[0].objgen in pages, "a bookmark that leads nowhere")
                walk(item)
                before, item, count = item.objgen, item.get("/Next"), count + 1
            self.say(count == 0 or parent.Last.objgen == before, "the last bookmark is another")
            return count
        if "/Outlines" in self.pdf.Root:
            walk(self.pdf.Root.Outlines)

    def page(self, number, page):
        """Whether it can be read on."""
        box = [float(side) for side in page.obj.get("/MediaBox", page.obj.Parent.get("/MediaBox", page.obj.Parent.get("/Parent", {}).get("/MediaBox")))]
        self.say(all(3 <= size <= 14400 for size in (box[2] - box[0], box[3] - box[1])), f"6.1.13: the size of page {number}")
        for key in ("/AA", "/PresSteps", "/Group"):
            self.say(key not in page.obj, f"6: page {number} has {key}")
        self.depth, self.resources = 0, page.obj.get("/Resources")
        self.say(self.resources is not None, f"6.2.2: page {number} has no resources of its own")
        self.say(set((self.resources or {}).keys()) <= {"/Font", "/XObject", "/ProcSet"}, f"6.2: page {number} has more than letters and pictures")
        for _, picture in (self.resources or {}).get("/XObject", {}).items():
            self.say(str(picture.Subtype) == "/Image" and str(picture.ColorSpace) == "/DeviceRGB", f"6.2.8: a picture on page {number}")
            for key in ("/SMask", "/Mask", "/Alternates", "/OPI", "/Interpolate", "/Intent"):
                self.say(key not in picture, f"6.2.8: a picture on page {number} has {key}")
            self.say(len(picture.read_bytes()) == int(picture.Width) * int(picture.Height) * 3, f"6.2.8: the size of a picture on page {number}")
            self.say(int(picture.BitsPerComponent) in (1, 2, 4, 8, 16), f"6.2.8: the depth of a picture on page {number}")
        self.hexadecimal(page.obj.Contents.read_bytes() if isinstance(page.obj.Contents, pikepdf.Stream) else b"".join(part.read_bytes() for part in page.obj.Contents), f"page {number}")
        for link in page.obj.get("/Annots", []):
            self.say(str(link.Subtype) == "/Link", f"6.3.1: {link.Subtype} on page {number}")
            flags = int(link.get("/F", 0))
            self.say(flags & 4 and not flags & (1 | 2 | 32 | 256), f"6.3.2: a link on page {number} that is not printed")
            left, low, right, high = (float(side) for side in link.Rect)
            self.say(box[0] <= left < right <= box[2] and box[1] <= low < high <= box[3], f"a link beside page {number}: {left} {low} {right} {high}")
            self.say(set(link.keys()) <= {"/Type", "/Subtype", "/F", "/Border", "/Rect", "/StructParent", "/Contents", "/A", "/Dest"}, f"6.3: a link on page {number} can more")
            self.say(("/A" in link) != ("/Dest" in link), f"a link on page {number} leads to two places or none")
        return self.resources is not None

    def operator(self, number, name, operands):
        self.say(name in OPERATORS, f"6.2.2: {name} on page {number}")
        self.say(name not in ("gs", "sh", "ri", "BI", "CS", "cs", "K", "k", "G", "g", "Tr"), f"6.2: {name} on page {number}")
        if name in ("q", "Q"):
            self.depth += 1 if name == "q" else -1
            self.say(0 <= self.depth <= 28, f"6.1.13: states inside each other on page {number}")
        elif name in ("rg", "RG"):
            self.say(all(0 <= float(part) <= 1 for part in operands), f"a colour on page {number}")
        elif name == "Tf":
            self.say(operands[0] in self.resources.get("/Font", {}), f"6.2.2: an unknown font on page {number}")
        elif name == "Do":
            self.say(operands[0] in self.resources.get("/XObject", {}), f"6.2.2: an unknown picture on page {number}")

    def font(self, font):
        """6.2.11: the font is what it says, and as wide; every sign that is shown is in it."""
        below, name = font.DescendantFonts[0], str(font.BaseFont)
        about = below.FontDescriptor
        self.say(re.fullmatch(r"/[A-Z]{6}\+[-\w]+", name) and str(below.BaseFont) == str(about.FontName) == name, f"6.2.11.2: the names of {name}")
        about_signs = below.get("/CIDSystemInfo", {})
        self.say({"/Registry", "/Ordering", "/Supplement"} <= set(about_signs.keys()), f"6.2.11.3.1: the order of the signs of {name}")
        self.say(len(widths_of(below)) <= 65535, f"6.1.13: too many signs in {name}")
        self.say(str(font.Encoding) == "/Identity-H" and str(below.Subtype) == "/CIDFontType2", f"6.2.11.3: the kind of {name}")
        self.say(isinstance(below.CIDToGIDMap, pikepdf.Stream), f"6.2.11.3.2: the signs of {name}")
        self.say("/CIDSet" not in about, f"6.2.11.4.2: {name} lists its signs, which nobody needs and may be wrong")
        self.say(bool(int(about.Flags) & 4) != bool(int(about.Flags) & 32), f"{name} is symbolic and is not")
        data = about.FontFile2.read_bytes()
        self.say(int(about.FontFile2.Length1) == len(data), f"6.2.11.4: the size of {name}")
        program = TrueType(data)
        self.say({"glyf", "loca", "head", "hhea", "hmtx", "maxp"} <= set(program.tables), f"6.2.11.4: {name} is not whole")
        signs, widths = below.CIDToGIDMap.read_bytes(), [float(width) for width in below.W[1]]
        self.say(int(below.W[0]) == 1 and len(widths) == len(signs) // 2 - 1, f"6.2.11.5: {name} has not as many widths as signs")
        reads = font.ToUnicode.read_bytes()
        self.say(all(int(size) <= 100 for size in re.findall(rb"(\d+) beginbfchar", reads)), f"the blocks of readings of {name}")
        for code, width in enumerate(widths, 1):
            sign = signs[2 * code] << 8 | signs[2 * code + 1]
            self.say(0 < sign < program.count, f"6.2.11.8: code {code} of {name} shows a sign that is not there")
            if sign < program.count:
                self.say(abs(program.width(sign) - width) <= 1, f"6.2.11.5: the width of code {code} of {name}")
        for code, units in re.findall(rb"<([0-9A-F]{4})><([0-9A-F]*)>", reads):
            sign = int.from_bytes(signs[2 * int(code, 16):2 * int(code, 16) + 2], "big")
            text = bytes.fromhex(units.decode()).decode("utf-16-be", "surrogatepass")
            is_seen = text.isascii() and text.isprintable() and text.strip()
            self.say(not is_seen or not program.is_empty(sign), f"6.2.11.4: {text!r} of {name} is not drawn")

    def element(self, kind, item, attribute):
        if "/Lang" in item:
            self.say(re.fullmatch(LANGUAGE, str(item.Lang)), f"6.7.4: the language of a {kind}")
        if kind == "L":
            self.say(str(attribute("/ListNumbering")) in ("/None", "/Disc", "/Circle", "/Square", "/Decimal"), "14289-1, 7.6: a list without its kind of numbers")
        if kind == "TH":
            self.say(str(attribute("/Scope")) in ("/Row", "/Column", "/Both"), "14289-1, 7.5: a head cell of nothing")
        if kind == "Span" and "/Lang" not in item:
            self.say("/ActualText" in item, "a span that says nothing")
        if kind == "Figure":
            box = [float(side) for side in attribute("/BBox") or []]
            self.say(len(box) == 4 and box[0] < box[2] and box[1] < box[3], "the place of a figure")

    def tree(self, root):
        self.say(set(root.keys()) <= {"/Type", "/K", "/ParentTree", "/ParentTreeNextKey"}, "the root of the structure has more")
        last, largest = -1, -1
        for leaf in root.ParentTree.Kids:
            keys = [int(key) for key in list(leaf.Nums)[::2]]
            self.say(keys == sorted(keys) and keys[0] > last and [int(side) for side in leaf.Limits] == [keys[0], keys[-1]], "the way back is out of order")
            last = largest = keys[-1]
        self.say(int(root.ParentTreeNextKey) > largest, "the next key of the way back")
