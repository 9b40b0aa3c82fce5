#!/usr/bin/python3
"""Reads OpenDocument texts and says what a word processor would have to repair, or what a screen reader would miss.

    check_odt.py [--office SOFFICE] FILE.odt ...

With --office each file is opened by LibreOffice as well and converted to a tagged PDF, which must hold the language, the
title, the headings, lists, tables with heads, and the words of every picture."""
import os
import re
import subprocess
import sys
import tempfile
import xml.dom.minidom
import zipfile

KIND = b"application/vnd.oasis.opendocument.text"


def package_faults(path):
    faults = []
    with open(path, "rb") as file:
        head = file.read(38 + len(KIND))
    # Name and kind at fixed places: by these the kind of file is known without unpacking it.
    if head[30:38] != b"mimetype" or head[38:] != KIND:
        faults.append("the first part is not a plain mimetype")
    with zipfile.ZipFile(path) as package:
        if package.testzip():
            faults.append("a part is damaged")
        parts = package.infolist()
        if parts[0].compress_type != zipfile.ZIP_STORED or parts[0].extra:
            faults.append("the mimetype is packed or has extras")
        names = [part.filename for part in parts]
        if len(names) != len(set(names)):
            faults.append("a part is there twice")
        manifest = xml.dom.minidom.parseString(package.read("META-INF/manifest.xml"))
        listed = {e.getAttribute("manifest:full-path") for e in manifest.getElementsByTagName("manifest:file-entry")}
        if listed - {"/"} != set(names) - {"mimetype", "META-INF/manifest.xml"} or "/" not in listed:
            faults.append(f"the manifest and the parts differ: {listed ^ set(names)}")
        parsed = {name: xml.dom.minidom.parseString(package.read(name)) for name in names if name.endswith(".xml")}
        faults += content_faults(parsed, names) + schema_faults(parsed)
    return faults


def content_faults(parsed, names):
    faults = []
    content, styles = parsed["content.xml"], parsed["styles.xml"]
    for part in parsed.values():
        if part.documentElement.tagName.startswith("office:") and part.documentElement.getAttribute("office:version") != "1.2":
            faults.append(f"{part.documentElement.tagName} says no version")
    known = {(e.getAttribute("style:family"), e.getAttribute("style:name"))
             for part in (content, styles) for e in part.getElementsByTagName("style:style")}
    families = {"text:p": "paragraph", "text:h": "paragraph", "text:span": "text", "table:table": "table",
                "table:table-column": "table-column", "table:table-row": "table-row", "table:table-cell": "table-cell"}
    for tag, family in families.items():
        for element in content.getElementsByTagName(tag):
            look = element.getAttribute("text:style-name") or element.getAttribute("table:style-name")
            if look and (family, look) not in known:
                faults.append(f"{tag} wants the look {look}, which is not there")
    for table in content.getElementsByTagName("table:table"):
        columns = sum(int(e.getAttribute("table:number-columns-repeated") or 1) for e in table.getElementsByTagName("table:table-column"))
        if not table.getElementsByTagName("table:table-header-rows"):
            faults.append("a table has no head")
        for row in table.getElementsByTagName("table:table-row"):
            if len(row.getElementsByTagName("table:table-cell")) != columns:
                faults.append("a row has more or fewer cells than its table")
    for frame in content.getElementsByTagName("draw:frame"):
        title = frame.getElementsByTagName("svg:title")
        if not title or not title[0].firstChild or not title[0].firstChild.data.strip():
            faults.append("a picture has no words")
        if frame.getElementsByTagName("draw:image")[0].getAttribute("xlink:href") not in names:
            faults.append("a picture is not in the package")
    levels = [int(h.getAttribute("text:outline-level")) for h in content.getElementsByTagName("text:h")]
    if any(b > a + 1 for a, b in zip([0] + levels, levels)):
        faults.append("headings skip a level")
    return faults


def schema_faults(parsed):
    """What the schema of OpenDocument 1.2 does not allow: elements in elements, attributes, and those that must be there."""
    from odf import grammar

    def key(node):
        return node.namespaceURI, node.localName

    faults = set()

    def walk(element):
        name = key(element)
        if name not in grammar.allowed_children:
            faults.add(f"{element.tagName} is not known")
            return
        below = [node for node in element.childNodes if node.nodeType == node.ELEMENT_NODE]
        children, known = grammar.allowed_children[name], grammar.allowed_attributes.get(name)
        given = {key(element.attributes.item(i)) for i in range(element.attributes.length)
                 if not element.attributes.item(i).name.startswith("xmlns")}
        for child in below:
            if children is not None and key(child) not in children:
                faults.add(f"{child.tagName} in {element.tagName}")
            walk(child)
        if known is not None:
            faults.update(f"{element.tagName} has {extra[1]}" for extra in given - set(known))
        faults.update(f"{element.tagName} lacks {wanted[1]}" for wanted in set(grammar.required_attributes.get(name) or ()) - given)
        words = "".join(node.data for node in element.childNodes if node.nodeType == node.TEXT_NODE)
        if words.strip() and name not in grammar.allows_text:
            faults.add(f"text straight in {element.tagName}")

    for name, part in parsed.items():
        if not name.startswith("META-INF"):
            walk(part.documentElement)
    return sorted(faults)


def office_faults(office, path):
    import pikepdf
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        options = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
        run = subprocess.run([office, "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", options,
                              "--outdir", folder, path], capture_output=True, timeout=300, env=dict(os.environ, HOME=folder))
        made = os.path.join(folder, os.path.basename(path)[:-4] + ".pdf")
        if not os.path.exists(made):
            return [f"LibreOffice does not open it: {run.stderr.decode(errors='replace')[:200]}"]
        pdf = pikepdf.open(made)
        content = xml.dom.minidom.parseString(zipfile.ZipFile(path).read("content.xml"))
        about = zipfile.ZipFile(path).read("meta.xml").decode()
        if str(pdf.Root.get("/Lang", "")) != re.search("<dc:language>(.*?)<", about).group(1):
            faults.append(f"the PDF is in {pdf.Root.get('/Lang')}")
        if not str(pdf.docinfo.get("/Title", "")):
            faults.append("the PDF has no title")
        counted, alts = {}, 0
        for element in pdf.objects:
            if isinstance(element, pikepdf.Dictionary) and "/S" in element and "/P" in element:
                counted[str(element.S)] = counted.get(str(element.S), 0) + 1
                alts += element.S == "/Figure" and bool(str(element.get("/Alt", "")))
        wanted = {"/Table": "table:table", "/Figure": "draw:frame"}
        wanted.update({f"/H{n}": None for n in range(1, 7)})
        for kind, tag in wanted.items():
            if tag:
                count = len(content.getElementsByTagName(tag))
            else:
                count = sum(h.getAttribute("text:outline-level") == kind[2:] for h in content.getElementsByTagName("text:h"))
            if counted.get(kind, 0) != count:
                faults.append(f"{count} {kind[1:]} became {counted.get(kind, 0)}")
        if alts != counted.get("/Figure", 0):
            faults.append("a picture lost its words")
        heads = sum(len(e.getElementsByTagName("table:table-cell")) for e in content.getElementsByTagName("table:table-header-rows"))
        if counted.get("/TH", 0) < heads:
            faults.append(f"{heads} heads of columns became {counted.get('/TH', 0)}")
        if bool(content.getElementsByTagName("text:list")) != bool(counted.get("/L")):
            faults.append("the lists are gone")
    return faults


def main(arguments):
    office = None
    if arguments[:1] == ["--office"]:
        office, arguments = arguments[1], arguments[2:]
    failed = False
    for path in arguments:
        for fault in package_faults(path) + (office_faults(office, path) if office else []):
            print(f"{os.path.basename(path)}: {fault}")
            failed = True
    return 1 if failed or not arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
