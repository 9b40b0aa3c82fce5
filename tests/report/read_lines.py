#!/usr/bin/python3
"""Prints the text of each page as it stands on paper, line by line; pages end with a form feed.

    read_lines.py FILE.pdf
"""
import sys

import pikepdf

sys.dont_write_bytecode = True
from check_pdf import Font  # noqa: E402


def lines_of(page):
    fonts, font, x, y, lines = {}, None, 0, 0, {}
    for operands, operator in pikepdf.parse_content_stream(page):
        operator = str(operator)
        if operator == "BT":
            x = y = 0
        elif operator == "Tf":
            key = str(operands[0])
            font = fonts.setdefault(key, None) or fonts.update({key: Font(page.obj.Resources.Font[key])}) or fonts[key]
        elif operator == "Td":
            x, y = x + float(operands[0]), y + float(operands[1])
        elif operator == "TJ":
            text = "".join(font.read(bytes(part)) for part in operands[0] if isinstance(part, pikepdf.String))
            lines.setdefault(round(y, 1), []).append((x, text))
    for y in sorted(lines, reverse=True):
        yield "".join(text for _, text in sorted(lines[y])).replace("\u00ad", "-").replace("\n", " ")


def main(path):
    with pikepdf.open(path, inherit_page_attributes=False) as pdf:
        for page in pdf.pages:
            print("\n".join(lines_of(page)), end="\n\f")


if __name__ == "__main__":
    main(sys.argv[1])
