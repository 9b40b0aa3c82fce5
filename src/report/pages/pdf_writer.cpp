#include "report/pdf_writer.h"

#include "report/house_colours.h"
#include "report/language_of.h"
#include "report/pages/text.h"
#include "report/pages/typeset.h"
#include "report/report.h"
#include "report/words.h"

#include <QCoreApplication>

namespace oogst {
namespace {

using namespace pages;

Palette paletteOf(const HouseStyle &house)
{
    Palette palette;
    if (const QColor own(house.colour); own.isValid() && !house.colour.isEmpty()) {
        palette.accent = readable(own);
        palette.tint = tintOf(palette.accent);
    }
    return palette;
}

constexpr qsizetype longestFooter = 120; ///< characters

void paintFooter(Press &press, const Report &report, const Words &words, int number)
{
    const double top = pageHeight - marginBottom + 10;
    pdf::Canvas &canvas = press.file.page(number);
    const QString right = words.translate("report", "Page %1 of %2")
                              .arg(words.number(number + 1), words.number(press.file.pageCount()));
    const auto run = [&](const QString &text) {
        return Run{text, pdf::noElement, footerSize, type::Face::Regular, press.palette.softInk, {}, true};
    };
    const Text page(press, {run(right)}, contentWidth);
    Text title(press, {run(report.title.left(longestFooter))}, contentWidth - page.naturalWidth() - 20);
    for (qsizetype end = std::min(longestFooter, report.title.size()); title.lineCount() > 1 && end > 0;) {
        end = std::max<qsizetype>(report.title.lastIndexOf(u' ', end - 1), 0);
        title = Text(press, {run(report.title.left(end) + QChar(0x2026))}, contentWidth - page.naturalWidth() - 20);
    }
    canvas.decorate(pdf::Canvas::Decoration::Footer);
    canvas.fill(QRectF(marginSide, top, contentWidth, 0.5), press.palette.rule);
    if (title.lineCount() > 0)
        title.paintLine(canvas, 0, {marginSide, top + 5}, Text::Painting::Decoration);
    page.paintLine(canvas, 0, {marginSide + contentWidth - page.naturalWidth(), top + 5}, Text::Painting::Decoration);
}

} // namespace

Result<QByteArray> reportToPdf(const Report &report)
{
    const Words words(report.language);
    const QString title = report.title.isEmpty() ? words.translate("report", "Report") : report.title;
    pdf::TaggedPdf file({title, localeTag(report.language), report.date}, {pageWidth, pageHeight});
    type::Shaper shaper(file.fonts(), wordOf(report.language).toLatin1());
    if (!shaper.isReady())
        return Problem{QCoreApplication::translate("report", "Pages cannot be made: the letters could not be loaded."), {}};
    Press press{file, shaper, paletteOf(report.house), report.language, mainLanguageOf(report)};
    Typesetter typesetter(press, report);
    QSet<int> sheets;
    const auto canvasOf = [&](int page) -> pdf::Canvas & {
        while (file.pageCount() <= page)
            file.newPage();
        return file.page(page);
    };
    Paginator paginator(contentHeight, [&](const Piece &piece, int page, double top) {
        if (piece.isSheet)
            sheets += page;
        if (piece.paint)
            piece.paint(canvasOf(page), {marginSide, marginTop + top});
    });
    typesetter.set(paginator);
    canvasOf(0);
    typesetter.fillContents();
    for (int page = 0; page < file.pageCount(); ++page)
        if (!sheets.contains(page))
            paintFooter(press, report, words, page);
    if (report.audience == Audience::Public)
        file.attach({"report.json", "application/json", words.translate("report", "The same report as data"),
                     reportToJson(report)});
    return file.finish();
}

} // namespace oogst
