#include "cli/call.h"

#include "cli/text.h"

#include <QJsonDocument>

#include <algorithm>

namespace oogst::cli {

qsizetype Verb::fewestArguments() const
{
    return std::ranges::count_if(arguments, [](const QString &argument) { return !argument.startsWith(QLatin1Char('[')); });
}

Call::Call(const Verb &verb, const QCommandLineParser &parser, const Streams &streams)
    : m_verb(verb)
    , m_parser(parser)
    , m_streams(streams)
{
}

QStringList Call::argumentsFrom(int index) const
{
    return m_parser.positionalArguments().mid(index);
}

QString Call::argument(int index) const
{
    return m_parser.positionalArguments().value(index);
}

bool Call::has(const QString &option) const
{
    return m_parser.isSet(option);
}

QString Call::option(const QString &option) const
{
    return m_parser.value(option);
}

std::optional<int> Call::number(const QString &option, int lowest) const
{
    bool isNumber = false;
    const int number = m_parser.value(option).toInt(&isNumber);
    return isNumber && number >= lowest ? std::optional(number) : std::nullopt;
}

bool Call::wantsJson() const
{
    return m_parser.isSet(QStringLiteral("json"));
}

void Call::say(const QString &line)
{
    if (!wantsJson())
        m_streams.out << line << '\n';
}

void Call::sayNow(const QString &line)
{
    m_streams.out << line << Qt::endl;
}

int Call::done(const QJsonObject &result)
{
    return wantsJson() ? done(QJsonDocument(result).toJson()) : Fine;
}

int Call::done(const QByteArray &result)
{
    m_streams.out << QString::fromUtf8(result);
    return Fine;
}

int Call::refuse(const Problem &problem)
{
    m_streams.err << QStringLiteral("oogst-cli: ") << problem.text() << Qt::endl;
    return Refused;
}

int Call::refuse(Problem problem, const QString &file)
{
    if (problem.place.isEmpty())
        problem.place = file;
    else if (!problem.place.contains(file))
        problem.place = QStringLiteral("%1: %2").arg(file, problem.place);
    return refuse(problem);
}

int Call::wrongUsage(const QString &what)
{
    m_streams.err << QStringLiteral("oogst-cli: ") << what << '\n'
                  << Text::tr("See: %1").arg(QStringLiteral("oogst-cli %1 --help").arg(m_verb.name)) << '\n';
    return WrongUsage;
}

} // namespace oogst::cli
