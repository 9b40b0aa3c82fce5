// One call of a verb: its arguments, and how it answers.

#pragma once

#include "cli/run.h"
#include "core/result.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <optional>

namespace oogst::cli {

enum ExitCode { Fine = 0, Refused = 1, WrongUsage = 2 };

class Call;

/// One verb of the command line.
struct Verb {
    QString name;
    QStringList arguments; ///< as in the usage line; one in square brackets may be left out, one with … repeated
    QString about;
    QList<QCommandLineOption> options;
    QStringList neededOptions; ///< of those, what may not be left out
    int (*run)(Call &call) = nullptr;

    qsizetype fewestArguments() const;
    bool takesMore() const { return !arguments.isEmpty() && arguments.last().endsWith(QChar(u'…')); }
};

class Call
{
public:
    Call(const Verb &verb, const QCommandLineParser &parser, const Streams &streams);

    /// The argument after the verb, or empty.
    QString argument(int index) const;
    /// That argument and all after it.
    QStringList argumentsFrom(int index) const;
    bool has(const QString &option) const;
    QString option(const QString &option) const;
    /// The option as a number from `lowest` up; nothing when it is no such number.
    std::optional<int> number(const QString &option, int lowest) const;
    bool wantsJson() const;

    /// A line for people; silent with --json.
    void say(const QString &line);
    /// A line that another program waits for: out at once, also with --json.
    void sayNow(const QString &line);
    /// The result: as JSON with --json, otherwise nothing.
    int done(const QJsonObject &result);
    /// Bytes that are the result.
    int done(const QByteArray &result);
    int refuse(const Problem &problem);
    /// With `file` for the place where the problem names none.
    int refuse(Problem problem, const QString &file);
    int wrongUsage(const QString &what);

private:
    const Verb &m_verb;
    const QCommandLineParser &m_parser;
    Streams m_streams;
};

} // namespace oogst::cli
