// Lists: a sign before each item, at most three levels, with what closes a group under it.

#include "report/pages/text.h"
#include "report/pages/typeset.h"

namespace oogst::pages {
namespace {

using type::Face;

constexpr double itemSpace = 2.5;

struct Bullet {
    QString sign;
    const char *numbering; ///< as the format calls it
};

const Bullet &bulletOf(int level)
{
    static const Bullet bullets[] = {{QStringLiteral("•"), "Disc"}, {QStringLiteral("–"), "None"}, {QStringLiteral("·"), "None"}};
    return bullets[std::clamp(level, 1, 3) - 1];
}

QList<Piece> typesetItem(Press &press, pdf::Element list, const blocks::Item &item, int level);

QList<Piece> typesetItems(Press &press, pdf::Element parent, const QList<blocks::Item> &items, int level)
{
    if (items.isEmpty())
        return {};
    const QByteArray numbering = QByteArray("<</O/List/ListNumbering/") + bulletOf(level).numbering + ">>";
    const pdf::Element list = press.structure().add(parent, "L", numbering);
    QList<Piece> pieces;
    for (qsizetype i = 0; i < items.size(); ++i) {
        pieces += typesetItem(press, list, items[i], level);
        // The last item does not stand on a page by itself.
        if (level == 1 && i + 2 == items.size() && !pieces.isEmpty())
            pieces.last().keepWithNext = true;
    }
    return pieces;
}

/// The sign goes before the first line.
void addBullet(Press &press, Piece &first, pdf::Element item, int level)
{
    const pdf::Element label = press.structure().add(item, "Lbl");
    const type::ShapedPtr sign = press.shaper.shape(bulletOf(level).sign + u' ', Face::Bold);
    const double left = level * listIndent - 10, base = baseLine * bodySize;
    first.paint = [sign, label, left, base, colour = press.palette.accent, line = first.paint](pdf::Canvas &canvas,
                                                                                               QPointF at) {
        canvas.tag(label);
        canvas.text(*sign, at + QPointF(left, base), bodySize, colour);
        line(canvas, at);
    };
}

QList<Piece> typesetItem(Press &press, pdf::Element list, const blocks::Item &item, int level)
{
    pdf::Structure &structure = press.structure();
    const double indent = level * listIndent;
    const Palette &palette = press.palette;
    const pdf::Element element = structure.add(list, "LI");
    const pdf::Element body = structure.add(element, "LBody");
    QList<Run> runs;
    if (!item.label.isEmpty())
        runs += {withColon(item.label, item.text), body, bodySize, Face::Bold, palette.ink, {}};
    if (!item.text.isEmpty())
        runs += written(press, {item.text, body, bodySize, Face::Regular, palette.ink, {}});
    if (!item.note.isEmpty())
        runs += withLinks(press, {(runs.isEmpty() ? QString() : QStringLiteral("  ")) + item.note, body, smallSize,
                                  Face::Regular, palette.softInk, {}, true});
    QList<Piece> pieces;
    if (!runs.isEmpty())
        pieces = Text(press, runs, contentWidth - indent).pieces(indent, level == 1 ? itemSpace + 1 : itemSpace);
    if (!pieces.isEmpty()) {
        addBullet(press, pieces.first(), element, level);
        if (!item.items.isEmpty())
            pieces.last().keepWithNext = true;
    }
    pieces += typesetItems(press, body, item.items, level + 1);
    if (!item.closing.isEmpty()) {
        const Run run{item.closing, structure.add(body, "P"), bodySize, Face::Regular, palette.ink, {}};
        pieces += Text(press, written(press, run), contentWidth - indent).pieces(indent, itemSpace + 1);
    }
    return pieces;
}

} // namespace

QList<Piece> typesetList(Press &press, pdf::Element parent, const blocks::List &list)
{
    return typesetItems(press, parent, list.items, 1);
}

} // namespace oogst::pages
