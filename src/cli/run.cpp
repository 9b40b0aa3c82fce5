#include "cli/run.h"

#include "cli/text.h"
#include "cli/verbs/verbs.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace oogst::cli {

QList<Verb> allVerbs()
{
    return {newVerb(),  sampleVerb(), listVerb(),  showVerb(),    exportVerb(), importVerb(), peopleVerb(),
            seatVerb(), harvestVerb(), reportVerb(), closeVerb(), checkVerb(), historyVerb(), undoVerb(),  mergeVerb(),
            tableFileVerb(), eraseVerb(), soakVerb(), serverRoleVerb()};
}

namespace {

QString usageOf(const Verb &verb)
{
    QStringList words{QStringLiteral("oogst-cli"), verb.name};
    words += verb.arguments;
    for (const QCommandLineOption &option : verb.options) {
        const QString name = option.names().first();
        const QString word = option.valueName().isEmpty() ? QStringLiteral("--") + name : QStringLiteral("--%1 %2").arg(name, option.valueName());
        words += verb.neededOptions.contains(name) ? word : QStringLiteral("[%1]").arg(word);
    }
    return words.join(QLatin1Char(' '));
}

void printHelp(QTextStream &out)
{
    out << Text::tr("Oogst on the command line: plan regional knowledge meetups and keep their harvest.") << "\n\n"
        << Text::tr("Usage: %1").arg(QStringLiteral("oogst-cli VERB FILE … [--json] [--help]")) << "\n\n";
    for (const Verb &verb : allVerbs())
        out << QStringLiteral("  %1 %2\n").arg(QStringLiteral("%1 %2").arg(verb.name, verb.arguments.join(QLatin1Char(' '))).leftJustified(28), verb.about);
    out << '\n'
        << Text::tr("With --json a verb prints its result for programs on standard output; messages go to standard error.") << '\n'
        << Text::tr("Exit code: 0 done, 1 refused and nothing changed, 2 wrong usage.") << '\n'
        << Text::tr("More about one verb: %1").arg(QStringLiteral("oogst-cli VERB --help")) << '\n';
}

void printHelp(const Verb &verb, QTextStream &out)
{
    out << Text::tr("Usage: %1").arg(usageOf(verb)) << "\n\n" << verb.about << '\n';
    QList<QCommandLineOption> options = verb.options;
    options += QCommandLineOption(QStringLiteral("json"), Text::tr("print the result for programs"));
    out << '\n';
    for (const QCommandLineOption &option : std::as_const(options))
        out << QStringLiteral("  %1 %2\n").arg(
            QStringLiteral("--%1 %2").arg(option.names().first(), option.valueName()).leftJustified(24), option.description());
}

int wrongUsage(const Streams &streams, const QString &what)
{
    QStringList names;
    for (const Verb &verb : allVerbs())
        names += verb.name;
    streams.err << QStringLiteral("oogst-cli: ") << what << '\n'
                << Text::tr("Verbs: %1. More: %2").arg(names.join(QLatin1Char(' ')), QStringLiteral("oogst-cli --help")) << '\n';
    return WrongUsage;
}

int runVerb(const Verb &verb, const QStringList &arguments, const Streams &streams)
{
    QCommandLineParser parser;
    parser.addOptions(verb.options);
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("help"), QStringLiteral("h")}));
    const bool isUnderstood = parser.parse(QStringList{QStringLiteral("oogst-cli")} + arguments);
    if (isUnderstood && parser.isSet(QStringLiteral("help"))) {
        printHelp(verb, streams.out);
        return Fine;
    }
    Call call(verb, parser, streams);
    if (!isUnderstood)
        return call.wrongUsage(parser.errorText());
    const qsizetype count = parser.positionalArguments().size();
    const bool lacksOption = std::ranges::any_of(verb.neededOptions, [&](const QString &name) { return !parser.isSet(name); });
    if (count < verb.fewestArguments() || (count > verb.arguments.size() && !verb.takesMore()) || lacksOption)
        return call.wrongUsage(Text::tr("Usage: %1").arg(usageOf(verb)));
    return verb.run(call);
}

} // namespace

int run(const QStringList &arguments, const Streams &streams)
{
    if (arguments.isEmpty())
        return wrongUsage(streams, Text::tr("Say what to do."));
    const QString &first = arguments.first();
    if (first == QStringLiteral("--help") || first == QStringLiteral("-h") || first == QStringLiteral("help")) {
        printHelp(streams.out);
        return Fine;
    }
    if (first == QStringLiteral("--version")) {
        streams.out << QStringLiteral("oogst-cli ") << QCoreApplication::applicationVersion() << '\n';
        return Fine;
    }
    const QList<Verb> verbs = allVerbs();
    const auto verb = std::ranges::find(verbs, first, &Verb::name);
    if (verb == verbs.end())
        return wrongUsage(streams, Text::tr("There is no verb “%1”.").arg(first));
    return runVerb(*verb, arguments.mid(1), streams);
}

bool drawsPages(const QString &verb)
{
    return verb == QStringLiteral("report");
}

void keepBackups()
{
    Workspace::setBackupTerms({Workspace::dataFolder(), BackupTerms().copies});
}

} // namespace oogst::cli
