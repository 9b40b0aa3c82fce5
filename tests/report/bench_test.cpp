// How fast pages are made and how large they are, beside other ways to make them, in one run. Not part of the suite:
// scripts/bench reports.

#include "long_report.h"
#include "report/formats/formats.h"
#include "report/report.h"
#include "support/catch.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>
#include <iostream>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace oogst;

namespace {

double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// One way to make pages: returns the bytes of the file.
struct Way {
    QString name;
    int whose = RUSAGE_SELF; ///< whose time counts
    std::function<QByteArray(const Report &)> make;
};

QByteArray byQt(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setHtml(QString::fromUtf8(reportToHtml(report)));
    document.print(&writer); // divides into pages of the size and resolution of the writer
    return bytes;
}

/// Runs a program on the report as a web page or word processor file, and reads what it made.
QByteArray byProgram(const QString &program, const QStringList &arguments, const Report &report, const char *suffix)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("in.") + QLatin1StringView(suffix)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(qstrcmp(suffix, "odt") == 0 ? reportToOdt(report) : reportToHtml(report));
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(program, arguments);
    process.waitForFinished(600000);
    const QStringList made = QDir(folder.path()).entryList({QStringLiteral("*.pdf")});
    if (made.isEmpty())
        return {};
    QFile pdf(folder.filePath(made.first()));
    return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
}

int pagesIn(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess info;
    info.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral("import sys,pikepdf;print(len(pikepdf.open(sys.argv[1]).pages))"), file.fileName()});
    info.waitForFinished(60000);
    return info.readAllStandardOutput().trimmed().toInt();
}

QList<Way> ways()
{
    QList<Way> all{{QStringLiteral("Oogst (tagged, UA-1 and A-3a)"), RUSAGE_SELF, [](const Report &report) { return *reportToPdf(report); }},
                   {QStringLiteral("QTextDocument + QPdfWriter (untagged)"), RUSAGE_SELF, byQt}};
    for (const char *name : {"chromium", "chromium-browser", "google-chrome"})
        if (const QString program = QStandardPaths::findExecutable(QLatin1StringView(name)); !program.isEmpty()) {
            all += {QStringLiteral("Chromium"), RUSAGE_CHILDREN, [program](const Report &report) {
                        return byProgram(program, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--print-to-pdf=out.pdf"), QStringLiteral("in.html")}, report, "html");
                    }};
            break;
        }
    for (const char *name : {"soffice", "libreoffice"})
        if (const QString program = QStandardPaths::findExecutable(QLatin1StringView(name)); !program.isEmpty()) {
            all += {QStringLiteral("LibreOffice"), RUSAGE_CHILDREN, [program](const Report &report) {
                        return byProgram(program, {QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("in.odt")}, report, "odt");
                    }};
            break;
        }
    return all;
}

/// The most memory that a process takes to make so many pages, in MB.
double memoryFor(int pages)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(reportToPdf(longReport(pages)).isOk() ? 0 : 1);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return status == 0 ? double(usage.ru_maxrss) / 1024.0 : -1;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

TEST_CASE("pages per CPU second and KB per page, beside other ways", "[.bench]")
{
    constexpr int times = 5;
    const QList<Way> all = ways();
    for (const int pages : {20, 200, 1000})
        std::cout << QStringLiteral("Oogst takes %1 MB at most for %2 pages\n").arg(QString::number(memoryFor(pages), 'f', 0), QString::number(pages)).toStdString();
    std::cout << "pages  way                                      CPU s   pages/CPU s   KB/page   Oogst is\n";
    for (const int wanted : {20, 200, 1000}) {
        const Report report = longReport(wanted);
        QList<QList<double>> spent(all.size());
        QList<QByteArray> made(all.size());
        for (int round = 0; round < (wanted > 500 ? 3 : times); ++round)
            for (qsizetype i = 0; i < all.size(); ++i) { // interleaved, so that a slow moment hits all
                const double before = cpuSeconds(all[i].whose);
                made[i] = all[i].make(report);
                spent[i] += cpuSeconds(all[i].whose) - before;
            }
        double own = 0;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const int pages = pagesIn(made[i]);
            const double perSecond = pages / median(spent[i]);
            own = i == 0 ? perSecond : own;
            std::cout << QStringLiteral("%1  %2 %3  %4  %5  %6\n")
                             .arg(QString::number(pages).rightJustified(5), all[i].name.leftJustified(38),
                                  QString::number(median(spent[i]), 'f', 3).rightJustified(7), QString::number(perSecond, 'f', 0).rightJustified(12),
                                  QString::number(made[i].size() / 1024.0 / pages, 'f', 2).rightJustified(8),
                                  i == 0 ? QString() : QStringLiteral("%1 x as fast").arg(own / perSecond, 0, 'f', 1))
                             .toStdString();
        }
    }
}
