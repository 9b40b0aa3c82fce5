#include "gui/reports/publish/print_pages.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace oogst {

void printPages(QPdfDocument &pages, QPrinter &printer)
{
    // On paper sharp enough for small print: a sheet takes 15 MB. In the preview near what a screen shows: scaled down much
    // further, fine lines would be lost.
    const bool isPreview = printer.paintEngine()->type() == QPaintEngine::Picture;
    const int dotsPerInch = isPreview ? 100 : 200;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), pages.pageCount()) : pages.pageCount();
    QPainter painter;
    for (int page = first; page < last; ++page) {
        if (page == first ? !painter.begin(&printer) : !printer.newPage())
            return;
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF points = pages.pagePointSize(page);
        const QImage image = pages.render(page, (points * dotsPerInch / 72).toSize());
        // The pages have margins of their own: they cover the sheet, not what a printer leaves of it.
        const QRectF sheet = printer.pageLayout().fullRectPixels(printer.resolution());
        const QPointF corner = printer.fullPage() ? QPointF() : QPointF(printer.pageLayout().paintRectPixels(printer.resolution()).topLeft());
        painter.drawImage(QRectF(-corner, sheet.size()), image);
    }
}

void previewPrint(QPdfDocument &pages, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    QPrintPreviewDialog preview(&printer, parent);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&pages](QPrinter *target) { printPages(pages, *target); });
    preview.exec();
}

} // namespace oogst
