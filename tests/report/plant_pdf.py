#!/usr/bin/python3
"""Plants one fault after another in a good PDF and says which of them check_pdf.py does not catch.

    plant_pdf.py FILE.pdf
"""
import os
import sys
import tempfile

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

sys.dont_write_bytecode = True
from check_pdf import Check  # noqa: E402

OWN = ("6.1.2", "6.1.3", "6.1.4", "6.1.7", "6.1.9", "6.6.2.1: the packet")  # of the program that saves the planted files


def first(pdf, key, value):
    return next(item for item in pdf.objects if isinstance(item, Dictionary) and str(item.get(key)) == value)


def font(pdf):
    return first(pdf, "/Subtype", "/Type0")


def drawn(operators):
    return lambda pdf: pdf.pages[0].contents_add(operators, prepend=False)


def wider(pdf):
    below = font(pdf).DescendantFonts[0]
    widths = list(below.W[1])
    widths[2] = 999
    below.W = Array([1, Array(widths)])


def reads(old, new):
    def change(pdf):
        stream = font(pdf).ToUnicode
        stream.write(stream.read_bytes().replace(old, new, 1))
    return change


def about(old, new):
    def change(pdf):
        stream = Stream(pdf, pdf.Root.Metadata.read_bytes().replace(old, new))
        stream.Type, stream.Subtype = Name.Metadata, Name.XML
        pdf.Root.Metadata = stream
    return change


def put(place, key, value):
    return lambda pdf: place(pdf).__setitem__(key, value)


def take(place, key):
    return lambda pdf: place(pdf).__delitem__(key)


root = lambda pdf: pdf.Root  # noqa: E731
page = lambda pdf: pdf.pages[0].obj  # noqa: E731
link = lambda pdf: first(pdf, "/Subtype", "/Link")  # noqa: E731
spec = lambda pdf: pdf.Root.Names.EmbeddedFiles.Names[1]  # noqa: E731
FAULTS = {
    "a width that is not that of the sign": wider,
    "a sign that is not in the font": lambda pdf: font(pdf).DescendantFonts[0].CIDToGIDMap.write(b"\0\0\xff\xf0"),
    "a reading in the private area": reads(b"<0003><0", b"<0003><E"),
    "a sign without reading": reads(b"<0003><", b"<FF03><"),
    "a font under two names": put(lambda pdf: font(pdf).DescendantFonts[0].FontDescriptor, "/FontName", Name("/ABCDEF+X")),
    "no profile of colours": take(root, "/OutputIntents"),
    "a colour for printing presses": drawn(b"/Artifact BMC 0 0 0 1 k 0 0 9 9 re f EMC"),
    "something that shines through": drawn(b"/Artifact BMC /G0 gs EMC"),
    "something painted that is nothing": drawn(b"0 0 9 9 re f"),
    "a group of transparency": put(page, "/Group", Dictionary(S=Name.Transparency)),
    "resources from above": lambda pdf: (pdf.Root.Pages.__setitem__("/Resources", page(pdf).Resources), take(page, "/Resources")(pdf)),
    "a script": put(root, "/OpenAction", Dictionary(S=Name.JavaScript, JS="x")),
    "no order for the Tab key": put(page, "/Tabs", Name.R),
    "a title that is not shown": put(root, "/ViewerPreferences", Dictionary()),
    "another title inside": lambda pdf: pdf.docinfo.__setitem__("/Title", "Anders"),
    "another date inside": lambda pdf: pdf.docinfo.__setitem__("/ModDate", "D:20200101000000Z"),
    "no language": take(root, "/Lang"),
    "a lower level of PDF/A": about(b"<pdfaid:conformance>A", b"<pdfaid:conformance>B"),
    "a property nobody described": about(b"<dc:format>", b"<dc:zap>1</dc:zap><dc:format>"),
    "a standard type that means another": put(lambda pdf: pdf.Root.StructTreeRoot, "/RoleMap", Dictionary(H1=Name.P)),
    "tags that are not sure": put(lambda pdf: pdf.Root.MarkInfo, "/Suspects", True),
    "half a byte": drawn(b"/Artifact BMC BT <123> Tj ET EMC"),
    "half a description": about(b"<pdfaProperty:category>internal</pdfaProperty:category>", b""),
    "a property of an unknown kind": about(b"<pdfaProperty:valueType>Integer<", b"<pdfaProperty:valueType>Whole<"),
    "another name for PDF/UA": about(b"pdfuaid", b"uaid"),
    "a title in no language": about(b' xml:lang="x-default"', b""),
    "signs in no order": take(lambda pdf: font(pdf).DescendantFonts[0], "/CIDSystemInfo"),
    "a head of nothing": put(lambda pdf: first(pdf, "/S", "/TH").A, "/Scope", Name.Corner),
    "a note on the page": put(link, "/Subtype", Name.Text),
    "a list without numbering": take(lambda pdf: first(pdf, "/S", "/L"), "/A"),
    "a head cell without scope": take(lambda pdf: first(pdf, "/S", "/TH"), "/A"),
    "a row outside a table": put(lambda pdf: first(pdf, "/S", "/TBody"), "/S", Name.Sect),
    "a heading too deep": put(lambda pdf: first(pdf, "/S", "/H1"), "/S", Name.H3),
    "a figure without words": take(lambda pdf: first(pdf, "/S", "/Figure"), "/Alt"),
    "a figure without place": take(lambda pdf: first(pdf, "/S", "/Figure"), "/A"),
    "a link that is not printed": put(link, "/F", 0),
    "a link without words": take(link, "/Contents"),
    "a link with another way back": put(link, "/StructParent", 0),
    "a link to a program": put(link, "/A", Dictionary(S=Name.Launch, F="x")),
    "a file nothing needs": take(root, "/AF"),
    "a file for an unknown purpose": put(spec, "/AFRelationship", Name.Foo),
    "a file of an unknown kind": put(lambda pdf: spec(pdf).EF.F, "/Subtype", Name("/json")),
}
BYTES = {
    "something after the end": lambda data: data + b"x",
    "a head that looks like text": lambda data: data.replace(b"%PDF-1.7\n%", b"%PDF-1.7\nx", 1),
    "a stream that ends elsewhere": lambda data: data.replace(b"\nendstream", b" endstream", 1),
}


def wrong(path):
    """What is wrong, but for what saving with another program brings along."""
    return [what for what in Check(path).run().wrong if not what.startswith(OWN)]


def main(path):
    missed = [what for what in Check(path).run().wrong]
    with tempfile.TemporaryDirectory() as folder:
        planted = os.path.join(folder, "planted.pdf")
        for name, plant in FAULTS.items():
            with pikepdf.open(path, inherit_page_attributes=False) as pdf:
                plant(pdf)
                pdf.save(planted, object_stream_mode=pikepdf.ObjectStreamMode.generate)
            try:
                missed += [] if wrong(planted) else [name]
            except (AttributeError, KeyError, IndexError):
                pass  # so wrong that it cannot be read on
        with open(path, "rb") as file:
            good = file.read()
        for name, plant in BYTES.items():
            with open(planted, "wb") as file:
                file.write(plant(good))
            missed += [] if Check(planted).run().wrong else [name]
    for name in missed:
        print(f"not caught: {name}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
