#!/usr/bin/python3
"""Reads web pages as a browser for who cannot see them does, and says what is wrong: landmarks, headings, tables, pictures,
links, languages, safety, and whether every text of the report (the JSON beside it) is there, whole and in order.

    check_html.py FILE.html FILE.json ...        a JSON file belongs to the page before it
"""
import base64
import hashlib
import html.parser
import json
import re
import sys
import unicodedata

sys.dont_write_bytecode = True
from report_texts import texts_of  # noqa: E402

VOID = {"meta", "img", "br", "rect"}
# What may stand in what; elements that are not named here may not stand in a report at all.
PARENTS = {
    "head": {"html"}, "body": {"html"}, "meta": {"head"}, "title": {"head", "svg"}, "style": {"head"}, "header": {"body"},
    "nav": {"body"}, "main": {"body"}, "footer": {"body"}, "section": {"main", "div"}, "div": {"section"},
    "ul": {"nav", "section", "li"}, "li": {"ul"}, "table": {"section"}, "caption": {"table"}, "thead": {"table"}, "tbody": {"table"},
    "tr": {"thead", "tbody"}, "th": {"tr"}, "td": {"tr"}, "figure": {"section"}, "figcaption": {"figure"}, "blockquote": {"section"},
    "svg": {"figure", "section"}, "rect": {"svg"}, "text": {"svg"}, "img": {"header", "p"}, "small": {"li"},
    "p": {"section", "li", "blockquote", "div", "footer", "td"}, "strong": {"p", "li"}, "html": {None},
}
ANYWHERE = {"a", "span"}
ATTRIBUTES = {"lang", "id", "class", "href", "src", "alt", "scope", "role", "aria-label", "charset", "name", "content", "http-equiv",
              "viewbox", "width", "height", "x", "y", "fill", "font-size", "font-family", "font-weight", "text-anchor", "xmlns"}


class Page(html.parser.HTMLParser):
    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.source, self.wrong = source, []
        self.open, self.text, self.style = [], "", ""
        self.ids, self.targets, self.headings, self.counts = [], [], [], {}
        self.rows = self.columns = None
        self.feed(source)
        self.close()
        self.say(not self.open, f"not closed: {self.open}")
        self.whole()

    def say(self, is_right, what):
        if not is_right and what not in self.wrong:
            self.wrong.append(what)

    def handle_starttag(self, tag, pairs):
        names = [name for name, _ in pairs]
        attributes = dict(pairs)
        parent = self.open[-1] if self.open else None
        self.say(len(names) == len(set(names)), f"{tag} says something twice")
        self.say(set(names) <= ATTRIBUTES, f"{tag} has {set(names) - ATTRIBUTES}")
        if re.fullmatch("h[1-6]", tag):
            self.say(parent in ("section", "main"), f"{tag} in {parent}")
            self.headings.append([int(tag[1]), ""])
        elif tag not in ANYWHERE:
            self.say(parent in PARENTS.get(tag, ()), f"{tag} in {parent}")
        self.counts[tag] = self.counts.get(tag, 0) + 1
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if "lang" in attributes:
            self.say(attributes["lang"] in ("nl", "en"), f"the language {attributes['lang']}")
        if tag == "a":
            self.say("a" not in self.open, "a link in a link")
            target = attributes.get("href", "")
            self.say(re.match(r"https?://|mailto:|#", target), f"a link to {target!r}")
            self.targets += [target[1:]] if target.startswith("#") else []
        if tag == "img":
            self.say(attributes.get("src", "").startswith("data:image/png;base64,"), "a picture from elsewhere")
            self.say("alt" in attributes, "a picture without words")
        if tag == "svg":
            self.say(attributes.get("role") == "img", "a drawing that is not one picture")
        if tag == "th":
            self.say(attributes.get("scope") == ("col" if "thead" in self.open else "row"), "a head cell without scope")
        if tag == "table":
            self.columns = None
        if tag == "tr":
            self.cells = 0
        if tag in ("td", "th"):
            self.cells += 1
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, pairs):
        self.handle_starttag(tag, pairs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        self.say(self.open and self.open[-1] == tag, f"{tag} ends in {self.open[-1:]}")
        if tag in self.open:
            while self.open.pop() != tag:
                pass
        if tag == "tr":
            self.say(self.columns in (None, self.cells), "rows of different length")
            self.columns = self.cells
        if tag in ("p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "title", "figcaption", "caption"):
            self.text += " "

    def handle_data(self, data):
        if "style" in self.open:
            self.style += data
        elif "main" in self.open or "header" in self.open:
            self.text += data
        if self.open and re.fullmatch("h[1-6]", next((tag for tag in reversed(self.open) if tag[0] == "h"), "")):
            self.headings[-1][1] += data
        self.say(self.open or not data.strip(), "text outside the page")

    def whole(self):
        self.say(self.source.startswith("<!DOCTYPE html>\n<html lang="), "the head of the page")
        for tag in ("main", "title", "h1"):
            drawn = self.counts.get("svg", 0) if tag == "title" else 0  # each drawing has a title of its own
            self.say(self.counts.get(tag, 0) == 1 + drawn, f"{self.counts.get(tag, 0)} × {tag}")
        self.say(self.counts.get("header", 0) <= 1 and self.counts.get("nav", 0) <= 1, "a landmark twice")
        self.say(len(self.ids) == len(set(self.ids)), "an id twice")
        self.say(set(self.targets) <= set(self.ids), f"links to nothing: {set(self.targets) - set(self.ids)}")
        self.say(re.search(r'<body>\n<a class="skip" href="#main">[^<]+</a>', self.source), "no skipping first")
        self.say("nav" not in self.counts or re.search('<nav aria-label="[^"]+">', self.source), "a nameless landmark")
        self.say(all(re.match(r"<svg [^>]*><title>[^<]*\S[^<]*</title>", found) for found in re.findall(r"<svg.{0,2000}", self.source, re.S)), "a drawing without words")
        levels = [0] + [level for level, _ in self.headings]
        self.say(all(b <= a + 1 for a, b in zip(levels, levels[1:])), "headings skip a level")
        self.say(all(text.strip() for _, text in self.headings), "an empty heading")
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', self.source)
        digest = base64.b64encode(hashlib.sha256(self.style.encode()).digest()).decode()
        self.say(policy and policy[1].startswith("default-src 'none'; ") and f"style-src 'sha256-{digest}'" in policy[1]
                 and "script" not in policy[1] and "unsafe" not in policy[1] and "http" not in policy[1], "the policy of the page")
        self.say("url(" not in self.style and "@import" not in self.style, "a style from elsewhere")


def even(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def missing(page, report):
    """The first text that is not there after the one before it."""
    read, place = even(page.text), 0
    for section in report["sections"]:
        for block in section["blocks"]:
            for text in texts_of(block, charts="told"):
                wanted = even(text)
                found = read.find(wanted, place)
                if found < 0:
                    return text
                place = found + len(wanted)
    return None


FAULTS = {  # each planted in a good page must be seen
    "a script": lambda page: page.replace("<main", "<script>1</script><main"),
    "an event": lambda page: page.replace("<h1 ", "<h1 onclick=\"x\" "),
    "a style elsewhere": lambda page: page.replace("<p>", "<p style=\"color:red\">", 1),
    "a changed style": lambda page: page.replace("16px", "17px"),
    "no language": lambda page: re.sub(r'<html lang="..">', "<html>", page),
    "a heading too deep": lambda page: re.sub(r"<(/?)h2", r"<\1h3", page),
    "an empty heading": lambda page: re.sub(r'(<h2 id="h2">).*?</h2>', r"\1</h2>", page),
    "two mains": lambda page: page.replace("</main>", "</main><main></main>"),
    "no main": lambda page: page.replace("<main id=\"main\">", "<section id=\"main\">").replace("</main>", "</section>"),
    "no skipping": lambda page: re.sub(r'<a class="skip".*?</a>\n', "", page),
    "a link to nothing": lambda page: page.replace('href="#h', 'href="#g', 1),
    "a link that runs": lambda page: page.replace("<p>", '<p><a href="javascript:x">x</a>', 1),
    "a picture from elsewhere": lambda page: page.replace("<p>", '<p><img src="http://x/y.png" alt="">', 1),
    "a chart without words": lambda page: re.sub(r"(<svg [^>]*>)<title>.*?</title>", r"\1", page),
    "a head without scope": lambda page: page.replace(' scope="row"', "", 1),
    "a cell too many": lambda page: page.replace("</tr>\n", "<td>x</td></tr>\n", 1),
    "open": lambda page: page.replace("</li>", "", 1),
    "text straight in a list": lambda page: page.replace("<ul>\n<li>", "<ul>\n<p>x</p><li>", 1),
    "an open policy": lambda page: page.replace("default-src 'none'", "default-src *"),
    "the same id": lambda page: page.replace('id="h3"', 'id="h2"'),
}


def main(arguments):
    failed = False
    if arguments[:1] == ["--plant"]:
        with open(arguments[1], encoding="utf-8", newline="") as file:
            good = file.read()
        for what, plant in FAULTS.items():
            bad = plant(good)
            if bad == good or not Page(bad).wrong:
                print(f"not caught: {what}")
                failed = True
        return 1 if failed or Page(good).wrong else 0
    for path, model in zip(arguments[::2], arguments[1::2]):
        with open(path, encoding="utf-8", newline="") as file:
            page = Page(file.read())
        with open(model, encoding="utf-8") as file:
            gone = missing(page, json.load(file))
        page.say(gone is None, f"not there whole and in order: {gone!r}"[:300])
        for what in page.wrong[:10]:
            print(f"{path}: {what}")
        failed = failed or bool(page.wrong)
    return 1 if failed or not arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
