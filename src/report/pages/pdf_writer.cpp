#include "report/pdf_writer.h"

#include "report/pages/text.h"
#include "report/pages/typeset.h"
#include "report/words.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>

namespace oogst {
namespace {

using namespace pages;

void paintFooter(QPainter &painter, const Report &report, const Words &words, qsizetype number, qsizetype count)
{
    const qreal top = pageHeight - marginBottom + 10;
    painter.fillRect(QRectF(marginSide, top, contentWidth, 0.5), rule);
    const QString right =
        words.translate("report", "Page %1 of %2").arg(words.number(int(number)), words.number(int(count)));
    const Text page({{right, footerSize, Face::Regular, softInk}}, contentWidth);
    const Text title({{report.title, footerSize, Face::Regular, softInk}}, contentWidth - page.naturalWidth() - 20);
    if (title.lineCount() > 0)
        title.paintLine(painter, 0, {marginSide, top + 5});
    page.paintLine(painter, 0, {marginSide + contentWidth - page.naturalWidth(), top + 5});
}

/// Where the writer put the time of writing: the date of the report goes there, so that the same report gives the
/// same bytes. Of equal length, or the offsets in the file would be wrong.
void pinDates(QByteArray &pdf, QDate date)
{
    const QByteArray pinned =
        date.isValid() ? date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000" : QByteArray("20000101000000");
    const QByteArray key = "/CreationDate (D:";
    for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
        const qsizetype first = at + key.size(), end = pdf.indexOf(')', first);
        QByteArray stamp = pinned + "Z00'00'";
        stamp = stamp.left(end - first).leftJustified(end - first, ' ');
        pdf.replace(first, end - first, stamp);
    }
}

/// While it lives, new hash tables have no random order: the PDF engine of Qt keeps its fonts in one.
class SteadyOrder
{
public:
    SteadyOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyOrder)
};

} // namespace

Result<QByteArray> reportToPdf(const Report &report)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Problem{QCoreApplication::translate("report", "Pages cannot be made in this program: it has no fonts."),
                       {}};
    const Words words(report.language);
    const QList<Page> pages = paginate(typeset(report), pageHeight - marginTop - marginBottom);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        const SteadyOrder steady;
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Oogst"));
        QPainter painter(&writer);
        for (qsizetype number = 0; number < std::max<qsizetype>(pages.size(), 1); ++number) {
            if (number > 0)
                writer.newPage();
            for (const Placed &placed : pages.value(number))
                if (placed.piece.paint)
                    placed.piece.paint(painter, {marginSide, marginTop + placed.top});
            paintFooter(painter, report, words, number + 1, std::max<qsizetype>(pages.size(), 1));
        }
    }
    QByteArray pdf = buffer.data();
    pinDates(pdf, report.date);
    return pdf;
}

} // namespace oogst
