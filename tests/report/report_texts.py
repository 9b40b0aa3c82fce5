"""What a report says, from its JSON: for checks that look whether all of it is in a file."""


def texts_of(block, charts="shown"):
    """The texts of a block of the report, in the order of reading; of charts what their bars say, or what is told of them."""
    def item(entry):
        yield from (entry[key] for key in ("label", "text", "note") if key in entry)
        for below in entry.get("items", []):
            yield from item(below)
        if "closing" in entry:
            yield entry["closing"]

    kind = block["type"]
    if kind == "list":
        for entry in block["items"]:
            yield from item(entry)
    elif kind == "table":
        if "caption" in block:
            yield block["caption"]
        yield from block["head"]
        for row in block["rows"]:
            yield from row
    elif kind == "chart":
        if "caption" in block:
            yield block["caption"]
        if charts == "told":
            yield block["alt"]
        for bar in block["bars"] if charts == "shown" else []:
            yield bar["label"]
            yield str(bar["value"])
    elif kind == "cards":
        for card in block["cards"]:
            yield from (card[key] for key in ("over", "title", "below") if key in card)
            yield from card.get("lines", [])
            if "mark" in card:
                yield card["mark"]
    elif kind == "figure":
        yield "" if "picture" in block else block["text"]
    else:
        yield from (block[key] for key in ("label", "text", "who") if key in block)
