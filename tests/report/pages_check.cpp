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

QString faults(const oogst::Report &report, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString pages = folder.filePath(QStringLiteral("report.pdf")), model = folder.filePath(QStringLiteral("report.json"));
    write(pages, pdf);
    write(model, oogst::reportToJson(report));
    const QString said = ask({QStringLiteral(OOGST_SOURCE_DIR "/tests/report/check_pdf.py"), pages, model});
    // A second opinion, where somebody has another checker at hand.
    const QString other = qEnvironmentVariable("OOGST_PDF_CHECKER");
    return said.isEmpty() && !other.isEmpty() ? ask({other, pages}) : said;
}

QString faults(const oogst::Report &report)
{
    const auto pdf = oogst::reportToPdf(report);
    REQUIRE(pdf.isOk());
    return faults(report, *pdf);
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
