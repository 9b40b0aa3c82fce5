// report: writes what a meetup came to, in any shape. close: makes everything that is published, in one folder.

#include "cli/open_file.h"
#include "cli/text.h"
#include "cli/verbs/publish_check.h"
#include "cli/verbs/report_wish.h"
#include "cli/verbs/verbs.h"
#include "core/rules/names.h"
#include "report/closing.h"
#include "report/publishing/withhold.h"

#include <QFileInfo>
#include <QJsonArray>

#include <csignal>

namespace oogst::cli {
namespace {

/// The table number, owner or person that a report is to be about; more than one, or none, is a problem.
Result<QUuid> onlyCalled(const QString &name, const Document &document, Id<Meetup> meetup)
{
    QList<QUuid> found;
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    for (const Table &table : document.where(&Table::meetup, meetup))
        if (isNumber && table.number == number)
            return table.id.value;
    for (const Organisation &body : document.all<Organisation>())
        if (body.name.contains(name, Qt::CaseInsensitive) || body.id.text() == name)
            found += body.id.value;
    for (const Participation &participation : document.where(&Participation::meetup, meetup)) {
        const Person person = document.findOrEmpty(participation.person);
        if (fullName(person).contains(name, Qt::CaseInsensitive) || person.id.text() == name)
            found += person.id.value;
    }
    if (found.size() == 1)
        return found.first();
    return Problem{found.isEmpty() ? Text::tr("No table, owner or person is called “%1”.").arg(name)
                                   : Text::tr("More than one is called “%1”. Write more of the name.").arg(name),
                   {}};
}

int runReport(Call &call)
{
    const QString path = call.argument(0);
    const auto shape = shapeOf(call);
    if (!shape)
        return call.wrongUsage(shape.problem().what);
    auto wish = wishOf(call, *shape);
    const auto formats = formatsOf(call);
    if (!wish || !formats)
        return call.wrongUsage(wish ? formats.problem().what : wish.problem().what);
    const auto workspace = openFile(path, Access::Read);
    if (!workspace)
        return call.refuse(workspace.problem());
    const Document document = (*workspace)->document();
    const auto meetup = meetupCalled(call.option(QStringLiteral("meetup")), document);
    if (!meetup)
        return call.refuse(meetup.problem(), path);
    if (call.has(QStringLiteral("for"))) {
        const auto only = onlyCalled(call.option(QStringLiteral("for")), document, *meetup);
        if (!only)
            return call.refuse(only.problem(), path);
        wish->only = *only;
    }
    // Nobody can be asked here: the file is the preview. What the check finds is told, and names and contact details
    // that are not for these readers stay out until somebody has seen them.
    QList<Finding> findings;
    if (wish->audience != Audience::Internal && !call.has(QStringLiteral("seen")))
        findings = findingsIn(document, *meetup, *wish);
    const QJsonArray told = tellFindings(call, findings);
    if (!findings.isEmpty())
        call.say(Text::tr("%n thing(s) to look at before others read this. Names and contact details among them were left out; with --seen they are printed as typed.",
                          nullptr, int(findings.size())));
    const bool isSeen = call.has(QStringLiteral("seen"));
    const Report report =
        makeReport(isSeen ? document : withheld(document, *meetup, wish->audience, wish->language), *meetup, *wish);
    const auto written = writeReport(report, *formats, call.option(QStringLiteral("out")));
    if (!written)
        return call.refuse(written.problem());
    for (const QString &file : *written)
        call.say(Text::tr("Wrote %1").arg(file));
    return call.done(QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(*written)}, {QStringLiteral("findings"), told}});
}

volatile std::sig_atomic_t isStopped = 0;

extern "C" void stopClosing(int)
{
    isStopped = 1;
}

/// While this lives, Ctrl+C asks to stop instead of ending the program: so that nothing half is left.
class Stoppable
{
public:
    Stoppable()
        : m_interrupt(std::signal(SIGINT, stopClosing))
        , m_terminate(std::signal(SIGTERM, stopClosing))
    {
        isStopped = 0;
    }
    ~Stoppable()
    {
        std::signal(SIGINT, m_interrupt);
        std::signal(SIGTERM, m_terminate);
    }
    Q_DISABLE_COPY_MOVE(Stoppable)

private:
    using Handler = void (*)(int);
    Handler m_interrupt, m_terminate;
};

int runClose(Call &call)
{
    const QString path = call.argument(0);
    const auto wish = wishOf(call, Shape::Letter);
    if (!wish)
        return call.wrongUsage(wish.problem().what);
    const auto workspace = openFile(path, Access::Read);
    if (!workspace)
        return call.refuse(workspace.problem());
    const Document document = (*workspace)->document();
    const auto meetup = meetupCalled(call.option(QStringLiteral("meetup")), document);
    if (!meetup)
        return call.refuse(meetup.problem(), path);
    if (wish->audience != Audience::Internal && !call.has(QStringLiteral("seen"))) {
        const QList<Finding> findings = findingsBeforeClosing(document, *meetup, wish->audience, wish->language);
        const QJsonArray told = tellFindings(call, findings);
        if (!findings.isEmpty()) {
            call.done(QJsonObject{{QStringLiteral("findings"), told}});
            return call.refuse({Text::tr("%n thing(s) to look at before publishing. Nothing was written. When they are seen: --seen.", nullptr,
                                         int(findings.size())),
                                {}},
                               path);
        }
    }
    const ClosingOptions options{wish->audience, wish->language, call.option(QStringLiteral("out")),
                                 QFileInfo(path).absolutePath()};
    const Stoppable stoppable;
    const auto closed = closeMeetup(document, *meetup, options, [](int, int) { return isStopped == 0; });
    if (!closed)
        return call.refuse(closed.problem());
    call.say(Text::tr("Wrote %n file(s) to %1", nullptr, int(closed->files.size())).arg(closed->folder));
    return call.done(QJsonObject{{QStringLiteral("folder"), closed->folder},
                                 {QStringLiteral("files"), QJsonArray::fromStringList(closed->files)}});
}

QCommandLineOption seenOption()
{
    return {QStringLiteral("seen"), Text::tr("what the check before publishing finds was looked at: go on past it")};
}

QCommandLineOption outOption()
{
    return {QStringLiteral("out"), Text::tr("the folder to write in"), QStringLiteral("DIR")};
}

} // namespace

Verb reportVerb()
{
    return {QStringLiteral("report"),
            {QStringLiteral("FILE")},
            Text::tr("writes the report of a meetup"),
            QList<QCommandLineOption>{meetupOption(), shapeOption(), audienceOption(), languageOption(), formatOption()} +
                QList<QCommandLineOption>{{QStringLiteral("for"), Text::tr("only this table, owner or person"), QStringLiteral("WHO")}, seenOption(), outOption()},
            {QStringLiteral("meetup"), QStringLiteral("out")},
            runReport};
}

Verb closeVerb()
{
    return {QStringLiteral("close"),
            {QStringLiteral("FILE")},
            Text::tr("makes everything that is published after a meetup, in one folder"),
            {meetupOption(), audienceOption(), languageOption(), seenOption(), outOption()},
            {QStringLiteral("meetup"), QStringLiteral("out")},
            runClose};
}

} // namespace oogst::cli
