#include "pages_check.h"

#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace pages_check {
namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// What a checker says, or nothing when it has no objections.
QString ask(const QStringList &call)
{
    QProcess checker;
    checker.start(QStringLiteral("/usr/bin/python3"), call);
    REQUIRE(checker.waitForFinished(300000));
    const QString said = QString::fromUtf8(checker.readAllStandardOutput() + checker.readAllStandardError());
    return checker.exitCode() == 0 ? QString() : said;
}

} // namespace

QString faults(const QList<oogst::Report> &reports)
{
    const QTemporaryDir folder;
    QStringList files, pages;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const auto pdf = oogst::reportToPdf(reports[i]);
        REQUIRE(pdf.isOk());
        const QString name = folder.filePath(QString::number(i));
        write(name + QStringLiteral(".pdf"), *pdf);
        write(name + QStringLiteral(".json"), oogst::reportToJson(reports[i]));
        pages += name + QStringLiteral(".pdf");
        files += {pages.last(), name + QStringLiteral(".json")};
    }
    const QString said = ask(QStringList{QStringLiteral(OOGST_SOURCE_DIR "/tests/report/check_pdf.py")} + files);
    // A second opinion, where somebody has another checker at hand.
    const QString other = qEnvironmentVariable("OOGST_PDF_CHECKER");
    return said.isEmpty() && !other.isEmpty() ? ask(QStringList{other} + pages) : said;
}

QString faults(const oogst::Report &report)
{
    return faults(QList<oogst::Report>{report});
}

QString uncaughtIn(const oogst::Report &report)
{
    const QTemporaryDir folder;
    const auto pdf = oogst::reportToPdf(report);
    REQUIRE(pdf.isOk());
    const QString path = folder.filePath(QStringLiteral("good.pdf"));
    write(path, *pdf);
    return ask({QStringLiteral(OOGST_SOURCE_DIR "/tests/report/plant_pdf.py"), path});
}

QStringList hostileTexts()
{
    QFile file(QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/report/hostile/texts.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList texts;
    for (const QJsonValue text : QJsonDocument::fromJson(file.readAll()).array())
        texts += text.toString();
    REQUIRE(texts.size() > 20);
    // JSON of Qt takes no half characters: they are put in here.
    texts += QString(QChar(0xD800)) + QStringLiteral(" alleen ") + QChar(0xDC00) + QStringLiteral(" half");
    texts += QString(QChar(0)) + QStringLiteral("nul") + QChar(0xFFFE);
    return texts;
}

} // namespace pages_check
