// The issues, the tables and what came out of each.

#include "core/rules/table_duties.h"
#include "report/sections/sections.h"

namespace oogst {
namespace {

QSet<QUuid> peopleAt(const Letter &letter, const Table &table)
{
    QSet<QUuid> people;
    for (const Seat &seat : letter.document.where(&Seat::table, table.id))
        people += seat.participation.value;
    return people;
}

/// "Vraagstuk: … · Tafelbegeleider: … · 12 mensen".
QString tableLine(const Letter &letter, const Table &table)
{
    const Words &words = letter.words;
    QStringList line;
    if (!table.room.isEmpty())
        line += words.label<Table>(QLatin1StringView("room")) + QStringLiteral(": ") + table.room;
    const auto role = [&](QLatin1StringView field, const QList<Id<Participation>> &people) {
        QStringList names;
        for (const Id<Participation> id : people)
            if (const auto participation = letter.document.find(id))
                if (letter.publication.mayName(participation->person))
                    names += letter.personWithFunctions(participation->person);
        if (!names.isEmpty())
            line += words.label<Table>(field) + QStringLiteral(": ") + names.join(QStringLiteral(", "));
    };
    role(QLatin1StringView("facilitator"), facilitatorsOf(table, letter.document));
    role(QLatin1StringView("note_taker"), noteTakersOf(table, letter.document));
    const int count = int(peopleAt(letter, table).size());
    if (count > 0 && letter.publication.tellable(count))
        line += words.translate("report", "%n people at the table", nullptr, count);
    return line.join(QStringLiteral(" · "));
}

void addIssue(const Letter &letter, const Issue &issue, bool withTitle, ReportBuilder &out)
{
    const Words &words = letter.words;
    if (withTitle)
        out.paragraph(words.translate("report", "Issue"), issue.title);
    out.paragraph(words.translate("report", "Question"), issue.question);
    out.paragraph(words.label<Issue>(QLatin1StringView("tags")), issue.tags.join(QStringLiteral(", ")));
}

/// How many put each issue first.
QMap<QString, int> firstWishes(const Letter &letter)
{
    QMap<QString, int> counts;
    for (const Participation &participation : letter.ofMeetup<Participation>())
        for (const Preference &preference : letter.document.where(&Preference::participation, participation.id))
            if (preference.rank == 1)
                ++counts[letter.issue(preference.issue)];
    return counts;
}

/// Issues of the series, and of those above it, that no table of this meetup took up.
QList<blocks::Item> otherIssues(const Letter &letter, const QSet<QUuid> &taken)
{
    QList<Issue> issues;
    for (const Series &series : letter.seriesChain()) {
        QList<Issue> here = letter.document.where(&Issue::series, series.id);
        std::ranges::stable_sort(here, {}, &Issue::position);
        issues += here;
    }
    QList<blocks::Item> items;
    for (const Issue &issue : issues)
        if (!taken.contains(issue.id.value))
            items += {issue.title, issue.question, issue.tags.join(QStringLiteral(", ")), {}, {}};
    return items;
}

} // namespace

void addTable(const Letter &letter, const Table &table, int headingLevel, ReportBuilder &out, const QString &context)
{
    out.heading(headingLevel, letter.tableName(table));
    out.paragraph(context);
    out.paragraph(tableLine(letter, table));
    if (const auto issue = letter.document.find(table.issue))
        addIssue(letter, *issue, !table.name.isEmpty() && table.name != issue->title, out);
    QList<Outcome> here;
    for (const Outcome &outcome : outcomeRoots(letter))
        if (outcome.table == table.id)
            here += outcome;
    addOutcomes(letter, here, headingLevel + 1, out);
}

void addTables(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    const QList<Table> tables = letter.tables();
    QSet<QUuid> issues;
    for (const Table &table : tables)
        if (!table.issue.isNull())
            issues += table.issue.value;
    if (tables.size() > 1 && !issues.isEmpty())
        out.paragraph(words.translate("report", "We talked at %1 about %2.")
                          .arg(words.translate("report", "%n table(s)", nullptr, int(tables.size())),
                               words.translate("report", "%n issue(s)", nullptr, int(issues.size()))));
    out.paragraph(
        words.translate("report", "First wishes of the participants"),
        countLines(letter, firstWishes(letter), words.translate("report", "other")).join(QStringLiteral(" · ")));
    for (const Table &table : tables)
        addTable(letter, table, 3, out);
    if (tables.isEmpty())
        out.heading(2, words.translate("report", "Issues"));
    else
        out.heading(3, words.translate("report", "Other issues"));
    out.list(otherIssues(letter, issues));
}

} // namespace oogst
