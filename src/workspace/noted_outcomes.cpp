#include "workspace/noted_outcomes.h"

#include "core/rules/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

// Lines that stand together at one table.
struct Group {
    OutcomeSpot spot;
    QList<qsizetype> lines;
};

QList<Group> groupsOf(const Document &document, const QList<NotedOutcome> &lines, const NotesPlace &place, QList<int> &unknown)
{
    QHash<int, Id<Table>> tables;
    for (const Table &table : document.where(&Table::meetup, place.meetup))
        tables.insert(table.number, table.id);
    QList<Group> groups;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const std::optional<int> number = place.spot ? std::nullopt : lines[i].table;
        const OutcomeSpot spot = place.spot ? *place.spot : OutcomeSpot{number ? tables.value(*number) : Id<Table>{}, {}, {}};
        if (number && !tables.contains(*number) && !unknown.contains(*number))
            unknown += *number;
        const auto known = std::ranges::find_if(groups, [&](const Group &group) { return group.spot.table == spot.table; });
        if (known != groups.end())
            known->lines += i;
        else
            groups += Group{spot, {i}};
    }
    return groups;
}

QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    return plain.simplified();
}

} // namespace

Id<Person> personCalled(const QString &name, const Document &document, Id<Meetup> meetup)
{
    static const QRegularExpression aside(u"\\s*[(,].*$"_s); // "Chris (Arnhem)", "Anna, Utrecht"
    const QString wanted = folded(QString(name).remove(aside));
    if (wanted.isEmpty())
        return {};
    QList<Id<Person>> whole, given;
    for (const Participation &one : document.where(&Participation::meetup, meetup)) {
        const Person person = document.findOrEmpty(one.person);
        if (folded(fullName(person)) == wanted || folded(person.knownAs) == wanted)
            whole += person.id;
        else if (folded(person.givenName) == wanted || folded(person.familyName) == wanted)
            given += person.id;
    }
    if (whole.isEmpty() && given.isEmpty()) // speakers of the programme, for one, need not take part
        for (const Person &person : document.all<Person>())
            if (folded(fullName(person)) == wanted)
                whole += person.id;
    const QList<Id<Person>> &found = whole.isEmpty() ? given : whole;
    return found.size() == 1 ? found.first() : Id<Person>{};
}

Id<Issue> issueCalled(const QString &word, const Document &document, Id<Meetup> meetup)
{
    const QString wanted = folded(QString(word).replace(u'_', u' '));
    if (wanted.isEmpty())
        return {};
    const auto matches = [&](const Issue &issue) {
        return folded(issue.title).startsWith(wanted)
               || std::ranges::any_of(issue.tags, [&](const QString &tag) { return folded(tag) == wanted; });
    };
    for (const Table &table : document.where(&Table::meetup, meetup))
        if (const auto issue = document.find(table.issue); issue && matches(*issue))
            return issue->id;
    for (const Issue &issue : document.all<Issue>())
        if (matches(issue))
            return issue.id;
    return {};
}

NotesHarvest harvestNotes(const Document &document, const QList<NotedOutcome> &lines, const NotesPlace &place,
                          const std::function<Id<Outcome>()> &freshId)
{
    NotesHarvest harvest;
    harvest.made.resize(lines.size());
    const OutcomeTree tree = OutcomeTree::of(document, place.meetup);
    QList<Group> groups = groupsOf(document, lines, place, harvest.unknownTables);
    for (Group &group : groups) {
        QList<NestedOutcome> nested;
        for (const qsizetype i : std::as_const(group.lines)) {
            Outcome outcome = lines[i].outcome;
            outcome.meetup = place.meetup;
            outcome.round = outcome.round.isNull() ? place.round : outcome.round;
            if (!lines[i].speaker.isEmpty()) {
                outcome.contributor = personCalled(lines[i].speaker, document, place.meetup);
                if (outcome.contributor.isNull() && !harvest.unknownSpeakers.contains(lines[i].speaker))
                    harvest.unknownSpeakers += lines[i].speaker;
                if (outcome.contributor.isNull() && lines[i].speakerFirst)
                    outcome.text.prepend(lines[i].speaker + u": "_s);
            }
            if (outcome.issue.isNull())
                outcome.issue = issueCalled(lines[i].issue, document, place.meetup);
            nested += {lines[i].depth, outcome};
        }
        if (!place.spot) {
            const QList<Id<Outcome>> row = tree.roots(group.spot.table);
            group.spot.after = row.isEmpty() ? Id<Outcome>{} : row.last();
        }
        QList<Id<Outcome>> made;
        const ChangeSet set = addNestedOutcomes(tree, nested, group.spot, freshId, &made);
        harvest.set.changes += set.changes;
        for (qsizetype i = 0; i < made.size(); ++i)
            harvest.made[group.lines[i]] = made[i];
    }
    harvest.set.summary = QCoreApplication::translate("outcomes", "%n outcome(s) added", nullptr, int(lines.size()));
    return harvest;
}

} // namespace oogst
