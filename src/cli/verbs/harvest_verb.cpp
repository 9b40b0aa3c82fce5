// harvest: reads typed-up notes into nested outcomes.

#include "cli/open_file.h"
#include "cli/text.h"
#include "cli/verbs/verbs.h"
#include "exchange/notes/notes_reader.h"
#include "workspace/noted_outcomes.h"

#include <QFile>
#include <QJsonArray>

namespace oogst::cli {
namespace {

QString wordOf(OutcomeKind kind)
{
    const std::string_view word = enumWords<OutcomeKind>[size_t(kind)].word;
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

QString wordOf(NoteFate fate)
{
    switch (fate) {
    case NoteFate::Taken: return QStringLiteral("taken");
    case NoteFate::Heading: return QStringLiteral("heading");
    case NoteFate::Chrome: return QStringLiteral("chrome");
    case NoteFate::Facts: return QStringLiteral("facts");
    case NoteFate::Prose: return QStringLiteral("prose");
    }
    return {};
}

QJsonObject jsonOf(const ProposedLine &line)
{
    QJsonObject object{{QStringLiteral("line"), line.firstLine}, {QStringLiteral("last_line"), line.lastLine}, {QStringLiteral("source"), line.source}};
    if (line.fate != NoteFate::Taken) {
        object[QStringLiteral("reason")] = wordOf(line.fate);
        return object;
    }
    object[QStringLiteral("kind")] = wordOf(line.outcome.kind);
    object[QStringLiteral("depth")] = line.depth;
    object[QStringLiteral("text")] = line.outcome.text;
    object[QStringLiteral("sure")] = line.isSure;
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            object[name] = text;
    };
    add(QStringLiteral("heading"), line.outcome.heading);
    add(QStringLiteral("keyword"), line.outcome.keyword);
    add(QStringLiteral("closing"), line.outcome.closing);
    add(QStringLiteral("speaker"), line.speaker);
    add(QStringLiteral("issue_word"), line.issue);
    if (line.table)
        object[QStringLiteral("table_number")] = *line.table;
    return object;
}

// The table with that number; with 0 the plenary.
Result<OutcomeSpot> endOf(const Document &document, Id<Meetup> meetup, int number)
{
    OutcomeSpot spot;
    if (number > 0) {
        QStringList known;
        for (const Table &table : document.where(&Table::meetup, meetup)) {
            known += QString::number(table.number);
            if (table.number == number)
                spot.table = table.id;
        }
        if (spot.table.isNull())
            return Problem{known.isEmpty() ? Text::tr("This meetup has no tables. Leave --table out.")
                                           : Text::tr("There is no table %1. There are: %2.").arg(QString::number(number), known.join(QStringLiteral(", "))),
                           {}};
    }
    const QList<Id<Outcome>> row = OutcomeTree::of(document, meetup).roots(spot.table);
    spot.after = row.isEmpty() ? Id<Outcome>{} : row.last();
    return spot;
}

void tell(Call &call, const QList<ProposedLine> &lines, const NotesHarvest &harvest)
{
    qsizetype left = 0;
    for (const ProposedLine &line : lines) {
        if (line.fate == NoteFate::Taken)
            call.say(QStringLiteral("%1%2: %3").arg(QString(2 * line.depth, QLatin1Char(' ')), labelOf(line.outcome.kind), line.outcome.text));
        else
            ++left;
    }
    call.say(harvest.set.summary);
    call.say(Text::tr("%n piece(s) of the notes left out; --json shows them", nullptr, int(left)));
    for (const QString &name : harvest.unknownSpeakers)
        call.say(Text::tr("Nobody of this meetup is called “%1”: say yourself who said it.").arg(name));
    for (const int number : harvest.unknownTables)
        call.say(Text::tr("There is no table %1: its lines are with the plenary.").arg(number));
}

QJsonObject resultOf(const QList<ProposedLine> &lines, const NotesHarvest &harvest, const Document &document)
{
    QJsonArray outcomes, leftOut, unknown;
    qsizetype at = 0;
    for (const ProposedLine &line : lines) {
        QJsonObject object = jsonOf(line);
        if (line.fate != NoteFate::Taken) {
            leftOut += object;
            continue;
        }
        const Outcome outcome = document.findOrEmpty(harvest.made[at++]);
        object[QStringLiteral("id")] = outcome.id.text();
        if (!outcome.parent.isNull())
            object[QStringLiteral("parent")] = outcome.parent.text();
        if (!outcome.table.isNull())
            object[QStringLiteral("table")] = outcome.table.text();
        if (!outcome.contributor.isNull())
            object[QStringLiteral("contributor")] = outcome.contributor.text();
        outcomes += object;
    }
    for (const QString &name : harvest.unknownSpeakers)
        unknown += name;
    return {{QStringLiteral("outcomes"), outcomes}, {QStringLiteral("left_out"), leftOut}, {QStringLiteral("unknown_speakers"), unknown}};
}

int runHarvest(Call &call)
{
    const QString path = call.argument(0), notesPath = call.argument(1);
    const bool hasTable = call.has(QStringLiteral("table"));
    const auto number = hasTable ? call.number(QStringLiteral("table"), 0) : std::optional(0);
    if (!number)
        return call.wrongUsage(Text::tr("--table takes the number of a table, or 0 for the plenary."));
    QFile notes(notesPath);
    if (!notes.open(QIODevice::ReadOnly))
        return call.refuse(Problem{Text::tr("These notes cannot be read: %1.").arg(notes.errorString()), notesPath});
    const auto workspace = openFile(path, Access::Write);
    if (!workspace)
        return call.refuse(workspace.problem());
    Workspace &file = **workspace;
    const auto meetup = meetupCalled(call.option(QStringLiteral("meetup")), file.document());
    if (!meetup)
        return call.refuse(meetup.problem(), path);
    NotesPlace place{*meetup, {}, std::nullopt};
    if (hasTable) {
        const auto spot = endOf(file.document(), *meetup, *number);
        if (!spot)
            return call.refuse(spot.problem(), path);
        place.spot = *spot;
    }
    const QList<ProposedLine> lines = proposeOutcomes(textOfNotes(notes.readAll()));
    QList<NotedOutcome> taken;
    for (const ProposedLine &line : lines)
        if (line.fate == NoteFate::Taken)
            taken += line;
    if (taken.isEmpty())
        return call.refuse(Problem{Text::tr("There are no outcomes in these notes. Put each on a line of its own, with a dash in front."), notesPath});
    const NotesHarvest harvest = harvestNotes(file.document(), taken, place, [&] { return file.newId<Outcome>(); });
    if (const auto done = file.apply(harvest.set); !done)
        return call.refuse(done.problem(), path);
    tell(call, lines, harvest);
    return call.done(resultOf(lines, harvest, file.document()));
}

} // namespace

Verb harvestVerb()
{
    return {QStringLiteral("harvest"),
            {QStringLiteral("FILE"), QStringLiteral("NOTES.txt")},
            Text::tr("reads typed-up notes into nested outcomes"),
            {{QStringLiteral("meetup"), Text::tr("the meetup: its code, its id, or a part of its title"), QStringLiteral("CODE")},
             {QStringLiteral("table"), Text::tr("the number of the table; 0 for the plenary; without it the notes say"), QStringLiteral("N")}},
            {QStringLiteral("meetup")},
            runHarvest};
}

} // namespace oogst::cli
