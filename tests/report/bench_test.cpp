// How fast pages are made and how large they are, beside other ways to make them, in one run. Not part of the suite:
// scripts/bench reports. Every line is printed as soon as it is known.

#include "long_report.h"
#include "report/formats/formats.h"
#include "report/closing.h"
#include "report/report.h"
#include "samples.h"
#include "support/catch.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>
#include <csignal>
#include <functional>
#include <iostream>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace oogst;

namespace {

constexpr int mostMilliseconds = 300'000; ///< for a program that makes one file, on a busy computer

void say(const QString &line)
{
    std::cout << line.toStdString() << std::endl; // now, also when a file or a pipe listens
}

double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// One way to make pages: returns the bytes of the file, or nothing.
struct Way {
    QString name;
    int whose = RUSAGE_SELF; ///< whose time counts
    std::function<QByteArray(const Report &)> make;
};

QByteArray byQt(const Report &report)
{
    constexpr int dotsOfWebPages = 96; // sizes in the style sheet are meant so
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(dotsOfWebPages);
    QTextDocument document;
    document.setHtml(QString::fromUtf8(reportToHtml(report)));
    document.print(&writer); // divides into pages of the size and resolution of the writer
    return bytes;
}

/// Runs a program on the report as a web page or word processor file, and reads what it made.
QByteArray byProgram(const QString &program, const QStringList &arguments, const Report &report, const QString &suffix)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("in.") + suffix));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(suffix == u"odt" ? reportToOdt(report) : reportToHtml(report));
    file.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { ::setpgid(0, 0); }); // a group of its own: these programs start others
    process.start(program, arguments);
    if (!process.waitForFinished(mostMilliseconds)) {
        ::kill(-pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        return {};
    }
    const QStringList made = QDir(folder.path()).entryList({QStringLiteral("*.pdf")});
    if (made.isEmpty())
        return {};
    QFile pdf(folder.filePath(made.first()));
    return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
}

QString found(const QStringList &names)
{
    for (const QString &name : names)
        if (const QString program = QStandardPaths::findExecutable(name); !program.isEmpty())
            return program;
    return {};
}

/// The ways there are on this computer. `home` is for what the programs want to keep.
QList<Way> ways(const QString &home)
{
    QList<Way> all{{QStringLiteral("Oogst (tagged, UA-1 and A-3a)"), RUSAGE_SELF, [](const Report &report) { return *reportToPdf(report); }},
                   {QStringLiteral("QTextDocument + QPdfWriter (untagged)"), RUSAGE_SELF, byQt}};
    // A profile of its own: with that of a program that is open, it would hand the work over and wait for ever.
    const QString own = QUrl::fromLocalFile(home).toString();
    const QString chromium = found({QStringLiteral("chromium"), QStringLiteral("chromium-browser"), QStringLiteral("google-chrome")});
    if (chromium.isEmpty())
        say(QStringLiteral("Chromium is not installed: not measured"));
    else
        all += {QStringLiteral("Chromium"), RUSAGE_CHILDREN, [=](const Report &report) {
                    return byProgram(chromium, {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--user-data-dir=") + home + QStringLiteral("/chromium"), QStringLiteral("--print-to-pdf=out.pdf"), QStringLiteral("in.html")}, report, QStringLiteral("html"));
                }};
    const QString office = found({QStringLiteral("soffice"), QStringLiteral("libreoffice")});
    if (office.isEmpty())
        say(QStringLiteral("LibreOffice is not installed: not measured"));
    else
        all += {QStringLiteral("LibreOffice"), RUSAGE_CHILDREN, [=](const Report &report) {
                    return byProgram(office, {QStringLiteral("-env:UserInstallation=") + own, QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("in.odt")}, report, QStringLiteral("odt"));
                }};
    return all;
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

struct Measured {
    double seconds = 0; ///< of the processor
    double pages = 0, kilobytes = 0;
};

/// All ways in turn, so that a slow moment hits all of them; the slow ones once when the report is long.
QMap<QString, Measured> measure(const QList<Way> &all, int wanted)
{
    const Report report = longReport(wanted);
    const int rounds = wanted > 100 ? 3 : 5;
    QMap<QString, QList<double>> spent;
    QMap<QString, QByteArray> made;
    for (int round = 0; round < rounds; ++round)
        for (const Way &way : all) {
            const bool isOwn = &way == &all.first();
            if (!isOwn && round > 0 && (wanted > 500 || made[way.name].isEmpty()))
                continue;
            const double before = cpuSeconds(way.whose);
            made[way.name] = way.make(report);
            spent[way.name] += cpuSeconds(way.whose) - before;
        }
    QMap<QString, Measured> results;
    double own = 0;
    for (const Way &way : all) {
        const Measured result{median(spent[way.name]), double(made[way.name].isEmpty() ? 0 : pagesIn(made[way.name])), double(made[way.name].size()) / 1024};
        own = &way == &all.first() ? result.seconds : own;
        if (result.pages == 0) {
            say(QStringLiteral("%1  %2 made nothing in five minutes").arg(QString::number(wanted).rightJustified(5), way.name));
            continue;
        }
        results[way.name] = result;
        say(QStringLiteral("%1  %2 %3  %4  %5  %6")
                .arg(QString::number(result.pages).rightJustified(5), way.name.leftJustified(38), QString::number(result.seconds, 'f', 3).rightJustified(7),
                     QString::number(result.pages / result.seconds, 'f', 0).rightJustified(12), QString::number(result.kilobytes / result.pages, 'f', 2).rightJustified(8),
                     &way == &all.first() ? QString() : QStringLiteral("%1 x as fast").arg(result.seconds / own, 0, 'f', 1)));
    }
    return results;
}

/// What was aimed at, against what came out. Not asserted: it depends on the machine.
void tellAim(const QString &aim, double value, bool isReached)
{
    say(QStringLiteral("%1 %2  %3").arg(aim.leftJustified(56, u'.'), QString::number(value, 'f', 2).rightJustified(8), isReached ? QStringLiteral("reached") : QStringLiteral("NOT REACHED")));
}

void weigh(const QList<Way> &all, const QMap<int, QMap<QString, Measured>> &results, double memory)
{
    const QString own = all.first().name;
    const auto faster = [&](const char *name, double wanted) {
        for (const Way &way : all)
            if (way.name.startsWith(QLatin1StringView(name)) && results[200].contains(way.name)) {
                const double times = results[200][way.name].seconds / results[200][own].seconds;
                tellAim(QStringLiteral("200 pages, times as fast as %1, at least %2 ").arg(QLatin1StringView(name)).arg(wanted), times, times >= wanted);
            }
    };
    const auto perPage = [&](int wanted, double Measured::*what) { return results[wanted][own].*what / results[wanted][own].pages; };
    faster("QTextDocument", 1);
    faster("Chromium", 3);
    faster("LibreOffice", 4);
    tellAim(QStringLiteral("20 pages, CPU seconds, at most 0.3 "), results[20][own].seconds, results[20][own].seconds <= 0.3);
    const double growth = perPage(1000, &Measured::seconds) / perPage(200, &Measured::seconds);
    tellAim(QStringLiteral("time per page at 1,000 pages over that at 200, about 1 "), growth, growth < 1.3);
    tellAim(QStringLiteral("1,000 pages, MB of memory, at most 150 "), memory, memory <= 150);
    const double largest = std::max({perPage(20, &Measured::kilobytes), perPage(200, &Measured::kilobytes), perPage(1000, &Measured::kilobytes)});
    tellAim(QStringLiteral("KB per page with the JSON inside, at most 6 "), largest, largest <= 6);
}

} // namespace

TEST_CASE("pages per CPU second and KB per page, beside other ways", "[.bench]")
{
    double memory = 0;
    for (const int pages : {20, 200, 1000}) {
        memory = memoryFor(pages);
        say(QStringLiteral("Oogst takes %1 MB at most for %2 pages").arg(QString::number(memory, 'f', 0), QString::number(pages)));
    }
    const QTemporaryDir home;
    const QList<Way> all = ways(home.path());
    for (const Way &way : all)
        REQUIRE((way.whose == RUSAGE_SELF || !way.make(longReport(1)).isEmpty())); // a first start writes a profile: not counted
    say(QStringLiteral("The same report by each way; “as fast” compares the CPU seconds for it, medians of interleaved rounds."));
    say(QStringLiteral("pages  way                                      CPU s   pages/CPU s   KB/page   Oogst is"));
    QMap<int, QMap<QString, Measured>> results;
    for (const int wanted : {20, 200, 1000})
        results[wanted] = measure(all, wanted);
    weigh(all, results, memory);
}

TEST_CASE("seconds to close a meetup", "[.bench]")
{
    const Document document = samples::large();
    const QTemporaryDir folder;
    QElapsedTimer clock;
    clock.start();
    const auto closed = closeMeetup(document, document.all<Meetup>().first().id, {Audience::Public, Language::Dutch, folder.path(), {}},
                                    [](int, int) { return true; });
    REQUIRE(closed.isOk());
    const double seconds = double(clock.elapsed()) / 1000;
    tellAim(QStringLiteral("closing: 100 people, 8 tables, 400 outcomes, s at most 10 "), seconds, seconds <= 10);
}
