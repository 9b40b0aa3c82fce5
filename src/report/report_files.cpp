// Reports as files in a folder.

#include "report/report_files.h"

#include "report/formats/formats.h"
#include "report/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace oogst {

QString safeFileName(const QString &wanted)
{
    constexpr qsizetype longest = 100;
    QString name;
    for (const QChar c : wanted.normalized(QString::NormalizationForm_C)) {
        const bool kept = c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
        if (kept)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(longest);
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u'-'))
        name.chop(1);
    static const QStringList reserved{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                      QStringLiteral("nul")};
    if (name.isEmpty())
        return QStringLiteral("report");
    return reserved.contains(name.toLower()) ? QStringLiteral("report-") + name : name;
}

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Problem{QCoreApplication::translate("report", "The file could not be written: %1. Choose another folder.")
                       .arg(file.errorString()),
                   path};
}

QStringList reportFormats()
{
    return {QStringLiteral("pdf"), QStringLiteral("json"), QStringLiteral("html"), QStringLiteral("odt"),
            QStringLiteral("md")};
}

Result<QByteArray> reportAs(const QString &format, const Report &report)
{
    if (format == u"pdf")
        return reportToPdf(report);
    if (format == u"json")
        return reportToJson(report);
    if (format == u"html")
        return reportToHtml(report);
    if (format == u"odt")
        return reportToOdt(report);
    if (format == u"md")
        return reportToMarkdown(report);
    return Problem{QCoreApplication::translate("report", "This format is not known. Choose from: %1.")
                       .arg(reportFormats().join(QStringLiteral(", "))),
                   format};
}

Result<QStringList> writeReport(const Report &report, const QStringList &formats, const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &format : formats) {
        auto bytes = reportAs(format, report);
        if (!bytes)
            return bytes.problem();
        files[format] = *std::move(bytes);
    }
    if (!QDir().mkpath(folder))
        return Problem{QCoreApplication::translate("report", "This folder could not be made. Choose another folder."),
                       folder};
    const QString name = safeFileName(report.fileName.isEmpty() ? report.title : report.fileName);
    QStringList paths;
    for (const QString &format : formats) {
        const QString path = QDir(folder).filePath(name + u'.' + format);
        if (const auto written = writeFile(path, files[format]); !written)
            return written.problem();
        paths += path;
    }
    return paths;
}

} // namespace oogst
