"""Lists that nobody wishes for, as large as they come: zip bombs, cells of 2 GB, endless quotes, NULs, hostile XML.

Each must end soon, within bounded memory (measured from outside), and say where it went wrong: by line, row or part of the
file. Before that the judge itself is tried: it must see a program that takes too much memory and one that says nothing.
"""

import argparse
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import zipfile

MEMORY_MB = 768
SECONDS = 40  # of the processor: the machine may have other work
MB = 1 << 20

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
SHEET_NS = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SHEET = (b'<?xml version="1.0"?><worksheet %s><sheetData>' % SHEET_NS, b"</sheetData></worksheet>")
CONTENT = (('<?xml version="1.0"?><office:document-content xmlns:office="%soffice:1.0" xmlns:table="%stable:1.0" xmlns:text="%stext:1.0">'
            '<office:body><office:spreadsheet><table:table table:name="A">' % (OFFICE, OFFICE, OFFICE)).encode(),
           b"</table:table></office:spreadsheet></office:body></office:document-content>")
LAUGHS = (b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">' + b"".join(b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(10))
          + b"]><x>&k;</x>")
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'


def many(head, piece, times, tail):
    yield head
    for _ in range(times):
        yield piece
    yield tail


def text(*pieces):
    """A file of pieces; (piece, times) is repeated. Nothing large is ever held here: a child begins with the peak of its
    parent, and would be judged by it."""
    def write(path):
        with open(path, "wb") as file:
            for piece in pieces:
                part, times = piece if isinstance(piece, tuple) else (piece, 1)
                at_once = max(1, min(times, MB // len(part)))
                for _ in range(times // at_once):
                    file.write(part * at_once)
                file.write(part * (times % at_once))
    return write


def sparse(size):
    def write(path):
        with open(path, "wb") as file:
            file.write(b'Naam;E-mail\n"')
            file.truncate(size)
    return write


def zipped(parts):
    def write(path):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
            for name, content in parts.items():
                with file.open(name, "w", force_zip64=True) as part:
                    for piece in [content] if isinstance(content, bytes) else content():
                        part.write(piece)
    return write


def xlsx(**changed):
    relation = b'<Relationship Id="%s" Type="x/%s" Target="%s"/>'
    parts = {
        "_rels/.rels": b"<Relationships>" + relation % (b"r", b"officeDocument", b"xl/workbook.xml") + b"</Relationships>",
        "xl/_rels/workbook.xml.rels": b"<Relationships>" + relation % (b"a", b"worksheet", b"worksheets/sheet1.xml")
        + relation % (b"b", b"sharedStrings", b"sharedStrings.xml") + relation % (b"c", b"styles", b"styles.xml") + b"</Relationships>",
        "xl/workbook.xml": b'<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>',
        "xl/styles.xml": b"<styleSheet><cellXfs><xf/></cellXfs></styleSheet>",
        "xl/sharedStrings.xml": b"<sst><si><t>Anna Bos</t></si></sst>",
        "xl/worksheets/sheet1.xml": SHEET[0] + SHEET[1],
    }
    names = {"relations": "_rels/.rels", "workbook": "xl/workbook.xml", "styles": "xl/styles.xml", "texts": "xl/sharedStrings.xml", "sheet": "xl/worksheets/sheet1.xml"}
    parts.update({names[name]: content for name, content in changed.items()})
    return zipped(parts)


def ods(content):
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


def cell(repeated=b"", said=b"a"):
    return b'<table:table-cell office:value-type="string"%s><text:p>%s</text:p></table:table-cell>' % (repeated, said)


LINE = r"(regel|line) \d+"
# Name, ending, how it is written, what the message must name.
scenes = [
    ("a cell of 2 GB in a text file", "csv", sparse(2048 * MB), "64 MB"),
    ("a cell of 60 MB in a text file", "csv", text(b"Naam;E-mail\n", (b"x", 60 * MB)), LINE),
    ("quotes without end", "csv", text(b"Naam;E-mail\n", (b'"', 60 * MB)), LINE),
    ("an open quote on every line", "csv", text(b"Naam;E-mail\n", (b'"a\n', 20_000_000)), LINE),
    ("an open quote and a broken line in turns", "csv", text(b"Naam;E-mail\n", (b'"a";b\n"a"b";c\n', 4_000_000)), LINE),
    ("NULs", "csv", text(b"Naam;E-mail\n", (b"\0", 60 * MB)), LINE),
    ("fifteen million lines", "csv", text(b"Naam;E-mail\n", (b"a;b\n", 15_000_000)), LINE),
    ("sixty million empty cells", "csv", text(b"Naam;E-mail" + b";" * 1000 + b"\n", ((b";" * 1000 + b"\n"), 58_000)), LINE),
    ("a thousand columns filled", "csv", text(b"Naam,E-mail," + b",".join(b"k%d" % i for i in range(1000)) + b"\n", ((b"b," * 1001 + b"x\n"), 29_000)), LINE),
    ("recipients without end", "txt", text((b"Anna Bos <anna@x.example>; ", 2_200_000)), LINE),
    ("a workbook with a cell of 2 GB", "xlsx", xlsx(sheet=lambda: many(SHEET[0] + b'<row><c t="inlineStr"><is><t>', b"x" * MB, 2100, b"</t></is></c></row>" + SHEET[1])), "sheet1.xml"),
    ("a workbook with a comment of 500 MB", "xlsx", xlsx(sheet=lambda: many(SHEET[0] + b"<!--", b"x" * MB, 500, b"-->" + SHEET[1])), "sheet1.xml"),
    ("a workbook with a name of 500 MB", "xlsx", xlsx(sheet=lambda: many(SHEET[0] + b"<", b"x" * MB, 500, b"/>" + SHEET[1])), "sheet1.xml"),
    ("a workbook with 40 million rows", "xlsx", xlsx(sheet=lambda: many(SHEET[0], b'<row><c t="inlineStr"><is><t>Anna Bos</t></is></c></row>' * 20_000, 2000, SHEET[1])), "sheet1.xml|" + LINE),
    ("rows within rows", "xlsx", xlsx(sheet=lambda: many(SHEET[0], b"<row>" * 100_000, 20, SHEET[1])), "sheet1.xml"),
    ("250 MB of small texts in one cell", "xlsx", xlsx(sheet=lambda: many(SHEET[0] + b'<row><c t="inlineStr"><is>', b"<t>abcdefgh</t>" * 60_000, 280, b"</is></c></row>" + SHEET[1])), "sheet1.xml|" + LINE),
    ("shared texts without end", "xlsx", xlsx(texts=lambda: many(b"<sst>", b"<si><t/></si>" * 80_000, 240, b"</sst>")), "sharedStrings.xml"),
    ("one long shared text in eleven million cells", "xlsx", xlsx(texts=b"<sst><si><t>" + b"y" * 30_000 + b"</t></si></sst>",
     sheet=lambda: many(SHEET[0], b"<row>" + b'<c t="s"><v>0</v></c>' * 1000 + b"</row>", 11_000, SHEET[1])), LINE),
    ("styles without end", "xlsx", xlsx(styles=lambda: many(b"<styleSheet><cellXfs>", b"<xf/>" * 200_000, 250, b"</cellXfs></styleSheet>")), "styles.xml|MB|niets|nothing"),
    ("a billion laughs in the sheet", "xlsx", xlsx(sheet=LAUGHS), "sheet1.xml"),
    ("a billion laughs in the texts", "xlsx", xlsx(texts=LAUGHS), "sharedStrings.xml"),
    ("a billion laughs in the styles", "xlsx", xlsx(styles=LAUGHS), "styles.xml"),
    ("a billion laughs in the workbook", "xlsx", xlsx(workbook=LAUGHS), "workbook.xml"),
    ("a billion laughs in the relations", "xlsx", xlsx(relations=LAUGHS), r"\.rels"),
    ("an entity from outside", "xlsx", xlsx(sheet=OUTSIDE), "sheet1.xml"),
    ("a row repeated a million times", "ods", ods(CONTENT[0] + b'<table:table-row table:number-rows-repeated="1048576">' + cell(b' table:number-columns-repeated="1024"') + b"</table:table-row>" + CONTENT[1]), LINE),
    ("a long text repeated a billion times", "ods", ods(CONTENT[0] + b'<table:table-row table:number-rows-repeated="1048576">' + cell(b' table:number-columns-repeated="1024"', b"a" * 30_000) + b"</table:table-row>" + CONTENT[1]), LINE),
    ("a million texts within texts", "ods", ods(lambda: many(CONTENT[0] + b"<table:table-row><table:table-cell><text:p>", b"<text:span>" * 10_000, 100, CONTENT[1])), "content.xml"),
    ("ten billion spaces", "ods", ods(lambda: many(CONTENT[0] + b"<table:table-row><table:table-cell><text:p>", b'<text:s text:c="1000"/>' * 10_000, 1000, b"</text:p></table:table-cell></table:table-row>" + CONTENT[1])), "content.xml|" + LINE),
    ("seven million paragraphs in one cell", "ods", ods(lambda: many(CONTENT[0] + b"<table:table-row><table:table-cell>", b"<text:p>aaaaaaaaaaaaaaaaaaa</text:p>" * 10_000, 700, b"</table:table-cell></table:table-row>" + CONTENT[1])), "content.xml|" + LINE),
    ("a billion laughs in an ODS", "ods", ods(LAUGHS), "content.xml"),
    ("an entity from outside in a flat ODS", "fods", text(OUTSIDE.replace(b"<x>", b'<office:document xmlns:office="o">').replace(b"</x>", b"</office:document>")), "content.xml"),
    ("a card with a line of 60 MB", "vcf", text(b"BEGIN:VCARD\nFN:", (b"x", 60 * MB), b"\nEND:VCARD\n"), LINE),
    ("a card with fifteen million lines", "vcf", text(b"BEGIN:VCARD\n", (b"FN:a\n", 12_000_000), b"END:VCARD\nBEGIN:VCARD\nFN:b"), LINE),
    ("two million cards", "vcf", text((b"BEGIN:VCARD\nFN:a b\nEND:VCARD\n", 2_000_000)), LINE),
    ("a property with fifteen million parameters", "vcf", text(b"BEGIN:VCARD\nTEL;", (b"A=b;", 15_000_000), b":1\nFN:a\nEND:VCARD\n"), LINE),
    ("fifteen million lines that end in =", "vcf", text(b"BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:", (b"a=\n", 15_000_000), b"\nEND:VCARD\n"), LINE),
    ("half a million appointments", "ics", text(b"BEGIN:VCALENDAR\r\n", (b"BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20261117T090000\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\n", 500_000)), LINE),
    ("appointments within appointments", "ics", text(b"BEGIN:VCALENDAR\r\n", (b"BEGIN:VEVENT\r\n", 3_000_000)), LINE),
    ("an appointment with a line of 60 MB", "ics", text(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:", (b"x", 60 * MB), b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"), LINE),
    ("an appointment with a million guests", "ics", text(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261117T090000\r\n", (b"ATTENDEE:mailto:a@x.example\r\n", 2_000_000), b"END:VEVENT\r\nEND:VCALENDAR\r\n"), LINE),
    ("NULs in a calendar", "ics", text(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:a\0b\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"), LINE),
]


def measured(program, folder):
    """Exit code, what it said, its peak memory in MB and its seconds of the processor."""
    said = folder / "said"
    pid = os.fork()
    if pid == 0:
        out = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(out, 1)
        os.dup2(out, 2)
        os.environ["HOME"] = str(folder)
        try:
            os.execv(program[0], program)
        finally:
            os._exit(127)
    _, status, usage = os.wait4(pid, 0)
    return os.waitstatus_to_exitcode(status), said.read_text(errors="replace"), usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime


def faults_of(outcome, place, memory=MEMORY_MB):
    code, said, peak, seconds = outcome
    faults = []
    if code not in (0, 1):
        faults.append("ends with %s" % code)
    if peak > memory:
        faults.append("takes %d MB" % peak)
    if seconds > SECONDS:
        faults.append("takes %d seconds" % seconds)
    if not re.search(place, said):
        faults.append("does not name the place: " + said[-200:].strip())
    return faults


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--cli", required=True)
    options.add_argument("--count", type=int, default=len(scenes), help="how many of the lists")
    options.add_argument("--seed", type=int, default=20261122)
    options.add_argument("--keep", help="ignored: these files are made anew in a moment")
    options, _ = options.parse_known_args()
    with tempfile.TemporaryDirectory(prefix="lists-") as name:
        folder = pathlib.Path(name)
        document = folder / "d.oogst"
        subprocess.run([options.cli, "new", str(document)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ, HOME=name))

        def tried(path):
            return measured([options.cli, "people", str(document), str(path), "--dry-run"], folder)

        plain = folder / "plain.csv"
        plain.write_text("Naam;E-mail\nAnna Bos;anna@x.example\n")
        outcome = tried(plain)
        if outcome[0] != 0 or len(faults_of(outcome, "never said", memory=1)) != 2:
            sys.exit("The judge does not see too much memory, or a silence: %s" % (outcome,))
        broken = 0
        chosen = scenes if options.count >= len(scenes) else random.Random(options.seed).sample(scenes, options.count)
        for title, ending, write, place in chosen:
            path = folder / ("list." + ending)
            write(path)
            outcome = tried(path)
            faults = faults_of(outcome, place)
            print("%-50s %5d MB %5.1f s  %s" % (title, outcome[2], outcome[3], "; ".join(faults) or "held"), flush=True)
            broken += bool(faults)
            path.unlink()
    if broken:
        sys.exit("%d of %d lists were too much" % (broken, len(chosen)))
    print("All %d lists were refused or read with their place, within %d MB and %d s" % (len(chosen), MEMORY_MB, SECONDS))


if __name__ == "__main__":
    main()
