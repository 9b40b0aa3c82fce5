#include "report/pages/typeset.h"

#include "report/language_of.h"
#include "report/pages/text.h"
#include "report/words.h"

namespace oogst::pages {
namespace {

using type::Face;

constexpr double paragraphSpace = 5;

QList<Piece> typesetParagraph(Press &press, pdf::Element parent, const blocks::Paragraph &paragraph)
{
    const pdf::Element element = press.structure().add(parent, "P");
    QList<Run> runs;
    if (!paragraph.label.isEmpty())
        runs += {withColon(paragraph.label, paragraph.text), element, bodySize, Face::Bold, press.palette.ink, {}};
    runs += written(press, {paragraph.text, element, bodySize, Face::Regular, press.palette.ink, {}});
    QList<Piece> pieces = Text(press, runs, contentWidth).pieces(0, paragraphSpace);
    // "The outcomes are:" does not stand at the foot of a page with nothing under it.
    if (!pieces.isEmpty() && paragraph.text.endsWith(u':'))
        pieces.last().keepWithNext = true;
    return pieces;
}

/// Text in a frame, with a bar in the accent colour on the left.
QList<Piece> framed(Press &press, const QList<QList<Run>> &paragraphs, const QColor &background)
{
    constexpr double inset = 10, padding = 6, bar = 2.5, overlap = 0.5;
    const auto paintBack = [accent = press.palette.accent, background](pdf::Canvas &canvas, QPointF at, double height) {
        canvas.decorate();
        if (background != QColor(Qt::white))
            canvas.fill(QRectF(at, QSizeF(contentWidth, height + overlap)), background);
        canvas.fill(QRectF(at, QSizeF(bar, height + overlap)), accent);
    };
    QList<Piece> pieces;
    for (const QList<Run> &runs : paragraphs) {
        if (!pieces.isEmpty()) // who said it does not stand on a page without a word of what was said
            pieces.last().keepWithNext = true;
        pieces += Text(press, runs, contentWidth - 2 * inset).pieces(inset, 0);
    }
    for (Piece &piece : pieces)
        piece.paint = [line = piece.paint, height = piece.height, paintBack](pdf::Canvas &canvas, QPointF at) {
            paintBack(canvas, at, height);
            line(canvas, at);
        };
    const auto edge = [&](double before, bool keep) {
        Piece piece;
        piece.height = padding;
        piece.spaceBefore = before;
        piece.keepWithNext = keep;
        piece.paint = [paintBack, height = padding](pdf::Canvas &canvas, QPointF at) { paintBack(canvas, at, height); };
        return piece;
    };
    pieces.prepend(edge(8, true));
    pieces.last().keepWithNext = true;
    pieces += edge(0, false);
    Piece after;
    after.height = 3;
    pieces += after;
    return pieces;
}

QList<Piece> typesetQuote(Press &press, pdf::Element parent, const blocks::Quote &quote)
{
    const pdf::Element block = press.structure().add(parent, "BlockQuote");
    const QString said = QChar(0x201C) + quote.text + QChar(0x201D);
    QList<QList<Run>> paragraphs{written(
        press, {said, press.structure().add(block, "P"), bodySize, Face::Italic, press.palette.ink, {}})};
    if (!quote.who.isEmpty())
        paragraphs += {{QStringLiteral("— ") + quote.who, press.structure().add(block, "P"), smallSize, Face::Regular,
                        press.palette.softInk, {}}};
    return framed(press, paragraphs, Qt::white);
}

QList<Piece> typesetCallout(Press &press, pdf::Element parent, const blocks::Callout &callout)
{
    const pdf::Element block = press.structure().add(parent, "Div");
    QList<QList<Run>> paragraphs;
    if (!callout.label.isEmpty())
        paragraphs += {
            {callout.label, press.structure().add(block, "P"), bodySize, Face::Bold, press.palette.accent, {}}};
    paragraphs += written(
        press, {callout.text, press.structure().add(block, "P"), bodySize, Face::Regular, press.palette.ink, {}});
    return framed(press, paragraphs, press.palette.tint);
}

/// A heading keeps more than one line of its list, and all of it when it is short.
void keepBeginning(QList<Piece> &list)
{
    constexpr qsizetype short_ = 4;
    const qsizetype kept = list.size() <= short_ ? list.size() - 1 : 1;
    for (qsizetype i = 0; i < kept; ++i)
        list[i].keepWithNext = true;
}

/// Sets the kinds of block that need nothing but themselves.
struct Setter {
    Press &press;
    pdf::Element parent;

    QList<Piece> operator()(const blocks::Heading &) const { return {}; }
    QList<Piece> operator()(const blocks::Paragraph &block) const { return typesetParagraph(press, parent, block); }
    QList<Piece> operator()(const blocks::List &block) const { return typesetList(press, parent, block); }
    QList<Piece> operator()(const blocks::Table &block) const { return typesetTable(press, parent, block); }
    QList<Piece> operator()(const blocks::Chart &block) const { return typesetChart(press, parent, block); }
    QList<Piece> operator()(const blocks::Quote &block) const { return typesetQuote(press, parent, block); }
    QList<Piece> operator()(const blocks::Callout &block) const { return typesetCallout(press, parent, block); }
    QList<Piece> operator()(const blocks::Figure &block) const { return typesetFigure(press, parent, block); }
    QList<Piece> operator()(const blocks::Cards &block) const { return typesetCards(press, parent, block); }
};

} // namespace

QString withColon(const QString &label, const QString &text)
{
    return text.isEmpty() ? label : label + QStringLiteral(": ");
}

Typesetter::Typesetter(Press &press, const Report &report)
    : m_press(press)
    , m_report(report)
{
}

QList<Piece> Typesetter::heading(const blocks::Heading &heading, pdf::Element parent)
{
    struct Look {
        double size, before, after;
        QColor colour;
    };
    const Palette &palette = m_press.palette;
    const Look looks[] = {
        {22, 0, 6, palette.ink}, {14.5, 20, 3, palette.accent}, {11.5, 13, 2, palette.ink}, {10, 10, 1, palette.ink}};
    const Look &look = looks[std::clamp(heading.level, 1, 4) - 1];
    const int level = std::clamp(heading.level, 1, 6);
    const auto told = languageOf(heading.text);
    const pdf::Element element =
        m_press.structure().add(parent, 'H' + QByteArray::number(level), {}, {},
                                told && *told != m_press.language ? localeTag(*told) : QByteArray());
    QList<Piece> pieces =
        Text(m_press, {{heading.text, element, look.size, Face::Bold, look.colour, {}, true}}, contentWidth)
            .pieces(0, look.before);
    for (Piece &piece : pieces)
        piece.keepWithNext = true;
    pieces.first().paint = [this, line = pieces.first().paint, heading](pdf::Canvas &canvas, QPointF at) {
        m_headings += HeadingPlace{canvas.page(), at.y()};
        m_press.file.addBookmark(heading.level, heading.text, canvas.page(), at.y());
        line(canvas, at);
    };
    Piece after;
    after.height = look.after;
    after.keepWithNext = true;
    return pieces += after;
}

QList<Piece> Typesetter::pieces(const Block &block, pdf::Element parent)
{
    if (const auto *title = std::get_if<blocks::Heading>(&block))
        return heading(*title, parent);
    return std::visit(Setter{m_press, parent}, block);
}

void Typesetter::set(Paginator &paginator)
{
    pdf::Structure &structure = m_press.structure();
    paginator.add(letterhead());
    bool isContentsDue = wantsContents();
    for (const ReportSection &section : m_report.sections) {
        const pdf::Element part = structure.add(structure.root(), "Sect");
        bool startsPage = section.onNewPage, isUnderHeading = false;
        for (const Block &block : section.blocks) {
            const auto *title = std::get_if<blocks::Heading>(&block);
            if (isContentsDue && title && title->level == 2) {
                isContentsDue = false;
                paginator.add(contents());
            }
            QList<Piece> set = pieces(block, part);
            if (startsPage && !set.isEmpty())
                set.first().onNewPage = true;
            startsPage = false;
            // One line under a heading is too little to stand with it at the foot of a page.
            const bool isLine = std::holds_alternative<blocks::Paragraph>(block) && set.size() == 1;
            if (isLine && isUnderHeading && &block != &section.blocks.last())
                set.last().keepWithNext = true;
            if (isUnderHeading && std::holds_alternative<blocks::List>(block))
                keepBeginning(set);
            isUnderHeading = title != nullptr;
            paginator.add(set);
        }
    }
    paginator.finish();
}

} // namespace oogst::pages
