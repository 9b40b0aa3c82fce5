// A report as a PDF on disk, for programs from outside that read it.

#pragma once

#include "report/pdf_writer.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

namespace oogst::test {

struct PdfFile {
    QTemporaryDir folder; ///< of its own, gone with it
    QString path = folder.filePath(QStringLiteral("r.pdf"));

    explicit PdfFile(const Report &report)
    {
        const auto pdf = reportToPdf(report);
        REQUIRE(pdf.isOk());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
    }
};

} // namespace oogst::test
