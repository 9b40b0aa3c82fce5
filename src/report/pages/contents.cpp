// The head of the first page, and the table of contents.

#include "report/pages/text.h"
#include "report/pages/typeset.h"
#include "report/words.h"

namespace oogst::pages {
namespace {

constexpr double entrySize = 9.5, numberRoom = 30;
constexpr int mostEntries = 20; ///< more than that are no overview: then the parts alone

/// How much there is to read, in characters: some 2,500 fill a page.
struct Amount {
    qsizetype operator()(const blocks::Heading &block) const { return 100 + block.text.size(); }
    qsizetype operator()(const blocks::Paragraph &block) const { return 50 + block.text.size(); }
    qsizetype operator()(const blocks::List &block) const { return of(block.items); }
    qsizetype operator()(const blocks::Table &block) const { return 60 * (block.rows.size() + 1); }
    qsizetype operator()(const blocks::Chart &block) const { return 60 * (block.bars.size() + 1); }
    qsizetype operator()(const blocks::Quote &block) const { return 150 + block.text.size(); }
    qsizetype operator()(const blocks::Callout &block) const { return 150 + block.text.size(); }
    qsizetype operator()(const blocks::Figure &) const { return 100; }
    qsizetype operator()(const blocks::Cards &) const { return 0; }

    static qsizetype of(const QList<blocks::Item> &items)
    {
        qsizetype sum = 0;
        for (const blocks::Item &item : items)
            sum += 40 + item.text.size() + item.note.size() + item.closing.size() + of(item.items);
        return sum;
    }
};

/// How many headings the contents would list.
int headingsUpTo(const Report &report, int level)
{
    int count = 0;
    for (const ReportSection &section : report.sections)
        for (const Block &block : section.blocks)
            if (const auto *heading = std::get_if<blocks::Heading>(&block))
                count += heading->level >= 2 && heading->level <= level ? 1 : 0;
    return count;
}

} // namespace

bool Typesetter::wantsContents() const
{
    constexpr qsizetype enough = 18000; // six or seven pages
    qsizetype amount = 0;
    int parts = 0, sheets = 0;
    for (const ReportSection &section : m_report.sections) {
        sheets += section.onNewPage ? 1 : 0;
        for (const Block &block : section.blocks) {
            amount += std::visit(Amount{}, block);
            const auto *heading = std::get_if<blocks::Heading>(&block);
            parts += heading && heading->level == 2 ? 1 : 0;
        }
    }
    // Sheets are handed out one by one: nobody leafs through them.
    return amount > enough && parts > 2 && sheets * 2 < m_report.sections.size();
}

QList<Piece> Typesetter::contents()
{
    const Words words(m_report.language);
    pdf::Structure &structure = m_press.structure();
    QList<Piece> pieces = heading({2, words.translate("report", "Contents")}, structure.add(structure.root(), "Sect"));
    const pdf::Element list = structure.add(structure.root(), "TOC");
    const int deepest = headingsUpTo(m_report, 3) <= mostEntries ? 3 : 2;
    qsizetype index = 0; // headings are counted as they are placed: that of the contents comes after the title
    for (const ReportSection &section : m_report.sections)
        for (const Block &block : section.blocks) {
            const auto *title = std::get_if<blocks::Heading>(&block);
            if (!title)
                continue;
            ++index;
            if (title->level < 2 || title->level > deepest)
                continue;
            ContentsLine line{title->text, {}, index, {}};
            const pdf::Element entry = structure.add(list, "TOCI");
            line.link = structure.add(structure.add(entry, "Reference"), "Link");
            const bool isPart = title->level == 2;
            const double indent = isPart ? 0 : listIndent;
            const Text text(m_press,
                            {{title->text + u' ', line.link, entrySize, isPart ? type::Face::Bold : type::Face::Regular,
                              m_press.palette.ink, {}}},
                            contentWidth - indent - numberRoom);
            const qsizetype place = m_contents.size();
            m_contents += line;
            QList<Piece> set = text.pieces(indent, isPart ? 4 : 0);
            for (Piece &piece : set)
                piece.paint = [this, place, paint = piece.paint, height = piece.height](pdf::Canvas &canvas, QPointF at) {
                    QList<ContentsLine::Area> &areas = m_contents[place].areas;
                    if (areas.isEmpty() || areas.last().page != canvas.page())
                        areas += ContentsLine::Area{canvas.page(), at.y(), 0};
                    areas.last().bottom = at.y() + height;
                    paint(canvas, at);
                };
            pieces += set;
        }
    return pieces;
}

void Typesetter::fillContents()
{
    const Words words(m_report.language);
    for (const ContentsLine &line : std::as_const(m_contents)) {
        if (line.areas.isEmpty())
            continue;
        const HeadingPlace &target = m_headings[line.heading];
        const ContentsLine::Area &last = line.areas.last();
        pdf::Canvas &canvas = m_press.file.page(last.page);
        const type::ShapedPtr number = m_press.shaper.shape(words.number(target.page + 1), type::Face::Regular);
        const double left = marginSide + contentWidth - number->width * entrySize / 1000;
        const double base = last.bottom - (lineHeight - baseLine) * entrySize;
        canvas.tag(line.link);
        canvas.text(*number, {left, base}, entrySize, m_press.palette.softInk);
        for (const ContentsLine::Area &area : line.areas)
            m_press.file.linkTo(target.page, target.y, line.link, area.page,
                                QRectF(marginSide, area.top, contentWidth, area.bottom - area.top), line.text);
    }
}

/// Whose report it is: the marks of the organisers beside each other.
QList<Piece> Typesetter::letterhead()
{
    if (m_report.house.marks.isEmpty())
        return {};
    constexpr double height = 34, gap = 24, size = 11;
    struct Drawn {
        pdf::Element element;
        int image = -1;
        QSizeF area;
        Text text;
    };
    QList<Drawn> drawn;
    pdf::Structure &structure = m_press.structure();
    const pdf::Element part = structure.add(structure.root(), "Sect");
    const auto count = double(m_report.house.marks.size());
    const double room = (contentWidth - gap * (count - 1)) / count;
    for (const HouseMark &mark : m_report.house.marks) {
        const QImage image = QImage::fromData(mark.picture);
        if (!image.isNull()) {
            const QSizeF area = QSizeF(image.size()).scaled(room, height, Qt::KeepAspectRatio);
            drawn += {structure.add(part, "Figure", {}, mark.alt.isEmpty() ? mark.name : mark.alt),
                      m_press.file.addImage(image), area, {}};
            continue;
        }
        const pdf::Element name = structure.add(part, "P");
        const Text text(m_press, {{mark.name, name, size, type::Face::Bold, m_press.palette.accent, {}}}, room);
        drawn += {name, -1, QSizeF(text.naturalWidth(), text.height()), text};
    }
    double tallest = 0;
    for (const Drawn &mark : std::as_const(drawn))
        tallest = std::max(tallest, mark.area.height());
    Piece piece;
    piece.height = tallest + 14;
    piece.keepWithNext = true;
    piece.paint = [drawn, tallest, &structure, accent = m_press.palette.accent](pdf::Canvas &canvas, QPointF at) {
        double x = at.x();
        for (const Drawn &mark : drawn) {
            const QPointF corner(x, at.y() + (tallest - mark.area.height()) / 2);
            if (mark.image >= 0) {
                structure.setAttributes(mark.element, pdf::boxAttribute(QRectF(corner, mark.area), pageHeight));
                canvas.tag(mark.element);
                canvas.image(mark.image, QRectF(corner, mark.area));
            } else {
                mark.text.paint(canvas, corner);
            }
            x += mark.area.width() + gap;
        }
        canvas.decorate();
        canvas.fill(QRectF(at.x(), at.y() + tallest + 5, contentWidth, 1.2), accent);
    };
    return {piece};
}

} // namespace oogst::pages
