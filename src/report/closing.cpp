#include "report/closing.h"

#include "report/formats/formats.h"
#include "report/house_style.h"
#include "report/links.h"
#include "report/publishing/half_folder.h"
#include "report/report.h"
#include "report/report_builder.h"
#include "report/report_files.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace oogst {
namespace {

/// One file to make.
struct Job {
    QString name; ///< in the folder
    QString title;
    QString format;
    ReportOptions options;
};

QList<Job> jobsFor(const Document &document, const Meetup &meetup, const ClosingOptions &options)
{
    const Words words(options.language);
    QList<Job> jobs;
    const auto add = [&](Shape shape, const QString &name, const QString &title, const QStringList &formats, const QUuid &only = {}) {
        for (const QString &format : formats)
            jobs += {safeFileName(name) + u'.' + format, title, format, {options.audience, options.language, {}, shape, only}};
    };
    const QStringList all = reportFormats(), pages{QStringLiteral("pdf"), QStringLiteral("html")};
    add(Shape::Letter, words.translate("report", "harvest-letter"), words.of(Shape::Letter), all);
    add(Shape::News, words.translate("report", "news-item"), words.of(Shape::News), all);
    QList<Table> tables = document.where(&Table::meetup, meetup.id);
    std::ranges::stable_sort(tables, {}, &Table::number);
    for (const Table &table : std::as_const(tables)) {
        const QString title = words.translate("report", "Table %1").arg(words.number(table.number));
        add(Shape::TableSheets, title, title, pages, table.id.value);
    }
    QSet<QUuid> owners;
    for (const AgendaQuestion &question : document.all<AgendaQuestion>()) {
        const auto owner = document.find(question.owner);
        if (!owner || owners.contains(owner->id.value))
            continue;
        owners += owner->id.value;
        add(Shape::AgendaExtract, words.translate("report", "agenda") + u' ' + owner->name,
            words.of(Shape::AgendaExtract) + QStringLiteral(": ") + owner->name, pages, owner->id.value);
    }
    return jobs;
}

/// Files of the meetup that lie beside the document: nothing from elsewhere, so that a document of somebody else
/// cannot fetch what it likes.
QStringList filesBeside(const Document &document, const Meetup &meetup, const QString &folder, Audience audience)
{
    QStringList files;
    const QString root = QDir(folder).canonicalPath();
    if (folder.isEmpty() || root.isEmpty())
        return files;
    const Publication publication(document, meetup.id, audience);
    for (const Resource &resource : document.where(&Resource::meetup, meetup.id)) {
        if (!publication.mayPrint(resource)) // of an outcome that is not for these readers
            continue;
        const QFileInfo file(QDir(root).filePath(resource.address));
        const bool isHere = isFileBeside(resource.address) && file.canonicalFilePath().startsWith(root + u'/');
        if (isHere && file.isFile() && !files.contains(file.canonicalFilePath()))
            files += file.canonicalFilePath();
    }
    return files;
}

Problem unwritten(const QString &folder)
{
    return {QCoreApplication::translate("report", "This folder could not be written. Choose another folder."), folder};
}

/// A file that goes along. Of a photo only the points: where it was made, with what and by whom stays behind.
Result<Done> bring(const QString &from, const QString &to)
{
    static const QStringList photos{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg")};
    if (!photos.contains(QFileInfo(from).suffix().toLower()))
        return QFile::copy(from, to) ? Result<Done>(Done{}) : Result<Done>(unwritten(to));
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{QCoreApplication::translate("report", "This file could not be read. Take its link away, or put it back in its place."), from};
    const auto photo = safePhoto(file.readAll());
    if (!photo)
        return Problem{photo.problem().what, from};
    return writeFile(to, *photo);
}

/// "files/slides.pdf", or "files/slides-2.pdf" where another folder had one of that name.
QString freeName(const QStringList &taken, const QString &wanted)
{
    const QFileInfo parts(wanted);
    QString name = QStringLiteral("files/") + wanted;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("files/%1-%2.%3").arg(parts.completeBaseName(), QString::number(number), parts.suffix());
    return name;
}

/// The page that leads to everything.
QByteArray indexPage(const Meetup &meetup, const ClosingOptions &options, const QList<Job> &jobs, const QStringList &files)
{
    const Words words(options.language);
    QStringList titles;
    QMap<QString, QStringList> links;
    const auto link = [](const QString &target, const QString &text) {
        return QStringLiteral("<a href=\"%1\">%2</a>")
            .arg(QString::fromLatin1(QUrl::toPercentEncoding(target, "/")), text.toHtmlEscaped());
    };
    for (const Job &job : jobs) {
        if (!titles.contains(job.title))
            titles += job.title;
        links[job.title] += link(job.name, job.format.toUpper());
    }
    QString list;
    for (const QString &title : std::as_const(titles))
        list += QStringLiteral("<li>%1: %2</li>\n").arg(title.toHtmlEscaped(), links[title].join(QStringLiteral(" · ")));
    QString own;
    for (const QString &file : files)
        own += QStringLiteral("<li>%1</li>\n").arg(link(file, QFileInfo(file).fileName()));
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv="
                                  "\"Content-Security-Policy\" content=\"default-src 'none'\">\n<title>%2</title>\n</head>\n"
                                  "<body>\n<main>\n<h1>%2</h1>\n<p>%3</p>\n<ul>\n%4</ul>\n")
                       .arg(wordOf(options.language), meetup.title.toHtmlEscaped(),
                            words.when(meetup.when).toHtmlEscaped(), list);
    if (!own.isEmpty())
        html += QStringLiteral("<h2>%1</h2>\n<ul>\n%2</ul>\n").arg(words.translate("report", "Slides and other files").toHtmlEscaped(), own);
    return (html + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
}

/// A folder that is not there yet: "2019-09 Title", "2019-09 Title (2)" …
QString freeFolder(const QString &parent, const QString &name)
{
    QString path = QDir(parent).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(parent).filePath(QStringLiteral("%1-%2").arg(name, QString::number(number)));
    return path;
}

} // namespace

Result<Closing> closeMeetup(const Document &document, Id<Meetup> id, const ClosingOptions &options,
                            const std::function<bool(int, int)> &progress)
{
    const auto meetup = document.find(id);
    if (!meetup)
        return Problem{QCoreApplication::translate("report", "This meetup is not in the file. Choose another one."), {}};
    const QList<Job> jobs = jobsFor(document, *meetup, options);
    const QStringList beside = filesBeside(document, *meetup, options.filesFolder, options.audience);
    const int all = int(jobs.size() + beside.size()) + 1;
    int done = 0;
    if (!QDir().mkpath(options.folder))
        return unwritten(options.folder);
    HalfFolder work(options.folder);
    if (!work.isValid())
        return unwritten(options.folder);
    Closing closing;
    const auto goesOn = [&] { return !progress || progress(done, all); };
    const auto stopped = [] { return Problem{QCoreApplication::translate("report", "Stopped. Nothing was written."), {}}; };
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        closing.files += name;
        ++done;
        return writeFile(work.filePath(name), bytes);
    };
    std::optional<ReportOptions> last;
    Report report;
    for (const Job &job : jobs) {
        if (!goesOn())
            return stopped();
        if (!last || last->shape != job.options.shape || last->only != job.options.only)
            report = makeReport(document, id, job.options);
        last = job.options;
        const auto bytes = reportAs(job.format, report);
        if (!bytes)
            return bytes.problem();
        if (const auto written = write(job.name, *bytes); !written)
            return written.problem();
    }
    QStringList copied;
    for (const QString &file : beside) {
        if (!goesOn())
            return stopped();
        const QString name = freeName(copied, safeFileName(QFileInfo(file).fileName()));
        QDir(work.path()).mkpath(QStringLiteral("files"));
        if (const auto brought = bring(file, work.filePath(name)); !brought)
            return brought.problem();
        closing.files += name;
        copied += name;
        ++done;
    }
    if (const auto written = write(QStringLiteral("index.html"), indexPage(*meetup, options, jobs, copied)); !written)
        return written.problem();
    if (!goesOn())
        return stopped();
    const QString name = safeFileName((meetup->code + u' ' + meetup->title).trimmed());
    closing.folder = freeFolder(options.folder, name);
    if (!work.become(closing.folder))
        return unwritten(closing.folder);
    return closing;
}

} // namespace oogst
