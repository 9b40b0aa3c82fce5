#include "cli/open_file.h"

#include "cli/server_password.h"
#include "cli/text.h"
#include "workspace/server_access.h"

#include <QFileInfo>

namespace oogst::cli {
namespace {

QString known(const QList<Meetup> &meetups)
{
    QStringList lines;
    for (const Meetup &meetup : meetups)
        lines += QStringLiteral("%1 (%2)").arg(meetup.code.isEmpty() ? meetup.id.text() : meetup.code, meetup.title);
    return lines.join(QStringLiteral(", "));
}

} // namespace

Result<std::unique_ptr<Workspace>> openFile(const QString &path, Access access)
{
    if (!server::isAddress(path) && !QFileInfo::exists(path))
        return Problem{Text::tr("There is no such file. Check the path, or make one with “oogst-cli new”."), path};
    auto opened = Workspace::open(withAskedPassword(path));
    if (!opened) {
        Problem problem = opened.problem();
        if (const QString shown = server::withoutPassword(path); !problem.place.contains(shown))
            problem.place = problem.place.isEmpty() ? shown : QStringLiteral("%1: %2").arg(shown, problem.place);
        return problem;
    }
    if (access == Access::Write && !(*opened)->readOnlyReason().isEmpty())
        return Problem{(*opened)->readOnlyReason(), server::withoutPassword(path)};
    return opened;
}

Result<Id<Meetup>> meetupCalled(const QString &name, const Document &document)
{
    const QList<Meetup> all = document.all<Meetup>();
    if (all.isEmpty())
        return Problem{Text::tr("There is no meetup in this file yet."), {}};
    for (const Meetup &meetup : all)
        if (meetup.id.text() == name.toLower())
            return meetup.id;
    QList<Meetup> found;
    for (const Meetup &meetup : all)
        if (!name.isEmpty() && meetup.code.compare(name, Qt::CaseInsensitive) == 0)
            found += meetup;
    if (found.isEmpty())
        for (const Meetup &meetup : all)
            if (!name.isEmpty() && meetup.title.contains(name, Qt::CaseInsensitive))
                found += meetup;
    if (found.size() == 1)
        return found.first().id;
    if (found.isEmpty())
        return Problem{Text::tr("There is no meetup “%1”. There are: %2.").arg(name, known(all)), {}};
    return Problem{Text::tr("“%1” can mean more than one meetup: %2. Give its code or id.").arg(name, known(found)), {}};
}

Result<Id<Table>> tableCalled(const QString &name, Id<Meetup> meetup, const Document &document)
{
    QList<Id<Table>> found;
    for (const Table &table : document.all<Table>())
        if ((meetup.isNull() || table.meetup == meetup) && (table.id.text() == name || QString::number(table.number) == name))
            found += table.id;
    if (found.isEmpty())
        return Problem{Text::tr("There is no table “%1”.").arg(name), {}};
    if (found.size() > 1)
        return Problem{Text::tr("There is a table “%1” at more than one meetup. Add --meetup.").arg(name), {}};
    return found.first();
}

Result<Id<Table>> tableAsked(const Call &call, const Document &document)
{
    Id<Meetup> meetup;
    if (call.has(QStringLiteral("meetup"))) {
        const auto called = meetupCalled(call.option(QStringLiteral("meetup")), document);
        if (!called)
            return called.problem();
        meetup = *called;
    }
    return tableCalled(call.option(QStringLiteral("table")), meetup, document);
}

} // namespace oogst::cli
