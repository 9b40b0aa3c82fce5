// soak: edits without end, for tests from outside that kill the program, cut the power or fill the disk.

#include "cli/open_file.h"
#include "cli/text.h"
#include "cli/verbs/soak_work.h"
#include "cli/verbs/verbs.h"
#include "workspace/server_access.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <chrono>

namespace oogst::cli {
namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

const std::pair<const char *, SoakMode> modes[] = {
    {"edit", SoakMode::Edit},   {"merge", SoakMode::Merge},     {"import", SoakMode::Import},
    {"erase", SoakMode::Erase}, {"compact", SoakMode::Compact}, {"migrate", SoakMode::Migrate},
};

/// The document as somebody uses it who does not give up at the first refusal: tries again, and opens it anew.
class Soak
{
public:
    Soak(Call &call, SoakMode mode, int run)
        : m_call(call), m_mode(mode), m_path(call.argument(0)), m_work(mode, run, call.option(QStringLiteral("with"))),
          m_most(call.number(QStringLiteral("count"), 1)), m_patience(call.number(QStringLiteral("patience"), 0).value_or(10))
    {
    }

    int run()
    {
        while (!m_most || m_acknowledged < *m_most) {
            const auto soaked = turn();
            if (soaked)
                tell(*soaked);
            else if (!mayTryAgain(soaked.problem()))
                return Refused;
            QCoreApplication::processEvents(); // the glance at others' work, and the quiet moment
        }
        return Fine;
    }

private:
    /// Makes the file when there is none to begin with, or fills an empty server; an old one is a copy of `--with`. One that is removed later is
    /// not made anew: what it held is not lost, and an empty one in its place would look as if it were.
    Result<Done> begin()
    {
        if (m_hasBegun || QFileInfo::exists(m_path))
            return Done{};
        if (m_mode == SoakMode::Migrate && m_call.has(QStringLiteral("with"))) {
            if (!QFile::copy(m_call.option(QStringLiteral("with")), m_path))
                return Problem{Text::tr("No copy can be made here. Check the folder and the disk."), m_path};
            return Done{};
        }
        auto made = Workspace::create(m_path);
        if (!made && !server::isAddress(m_path) && !QFileInfo::exists(m_path)) // another soak may have been first
            return made.problem();
        if (made)
            use(std::move(*made));
        return Done{};
    }

    Result<Soaked> turn()
    {
        if (const auto begun = begin(); !begun)
            return begun.problem();
        if (!m_workspace) {
            auto opened = openFile(m_path, Access::Write);
            if (!opened)
                return opened.problem();
            use(std::move(*opened));
        }
        return m_work.turn(*m_workspace);
    }

    void use(std::unique_ptr<Workspace> workspace)
    {
        m_workspace = std::move(workspace);
        m_workspace->watch();
        m_hasBegun = true;
    }

    void tell(const Soaked &soaked)
    {
        m_refusedSince.reset();
        for (const QString &token : soaked.acknowledged)
            m_call.sayNow(QStringLiteral("ACK ") + token);
        for (const QString &token : soaked.erased)
            m_call.sayNow(QStringLiteral("ERASED ") + token);
        m_acknowledged += int(soaked.acknowledged.size());
    }

    /// Says what was refused. What was not acknowledged may be there or not; the next turn is a new edit.
    bool mayTryAgain(const Problem &problem)
    {
        m_call.refuse(problem);
        const auto now = Steady::now();
        if (!m_refusedSince)
            m_refusedSince = now;
        if (now - *m_refusedSince >= std::chrono::seconds(m_patience))
            return false;
        QThread::msleep(100);
        // As somebody would who sees that it does not work: close it and open it again, now and then.
        if (now - m_reopened >= 500ms) {
            m_workspace.reset();
            m_reopened = now;
        }
        return true;
    }

    Call &m_call;
    SoakMode m_mode;
    QString m_path;
    SoakWork m_work;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<int> m_most;
    int m_patience;
    int m_acknowledged = 0;
    bool m_hasBegun = false;
    std::optional<Steady::time_point> m_refusedSince;
    Steady::time_point m_reopened = {};
};

int runSoak(Call &call)
{
    const auto run = call.number(QStringLiteral("run"), 0);
    if (!run)
        return call.wrongUsage(Text::tr("--run takes a number that no other run has."));
    std::optional<SoakMode> chosen;
    for (const auto &[name, mode] : modes) {
        if (!call.has(QLatin1String(name)))
            continue;
        if (chosen)
            return call.wrongUsage(Text::tr("Choose one kind of work."));
        chosen = mode;
    }
    for (const QString &option : {QStringLiteral("count"), QStringLiteral("patience")})
        if (call.has(option) && !call.number(option, 0))
            return call.wrongUsage(Text::tr("--%1 takes a whole number.").arg(option));
    return Soak(call, chosen.value_or(SoakMode::Edit), *run).run();
}

} // namespace

Verb soakVerb()
{
    QList<QCommandLineOption> options{{QStringLiteral("run"), Text::tr("a number that no other run has"), QStringLiteral("N")}};
    for (const auto &[name, mode] : modes)
        options += QCommandLineOption(QLatin1String(name), Text::tr("the kind of work; without any: edits only"));
    options += {QStringLiteral("with"), Text::tr("another document to merge again and again; with --migrate also what FILE starts as"), QStringLiteral("OTHER")};
    options += {QStringLiteral("count"), Text::tr("stop after so many acknowledged edits"), QStringLiteral("N")};
    options += {QStringLiteral("patience"), Text::tr("give up after so many seconds without success (10)"), QStringLiteral("SECONDS")};
    return {QStringLiteral("soak"), {QStringLiteral("FILE")},
            Text::tr("edits without end and prints ACK for what is durable: for tests"), options, {QStringLiteral("run")}, runSoak};
}

} // namespace oogst::cli
