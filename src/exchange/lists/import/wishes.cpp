#include "exchange/lists/import/wishes.h"

#include "core/rules/likeness.h"
#include "core/rules/names.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {
namespace {

QHash<QString, Id<Issue>> issuesOf(const Document &document, Id<Meetup> meetup)
{
    QHash<QString, Id<Issue>> issues;
    const Id<Series> series = document.findOrEmpty(meetup).series;
    for (const Issue &issue : document.all<Issue>())
        if (issue.series.isNull() || issue.series == series)
            issues.insert(comparable(issue.title), issue.id);
    for (const Table &table : document.where(&Table::meetup, meetup)) {
        if (table.issue.isNull())
            continue;
        issues.insert(comparable(tableTitle(table, document)), table.issue);
        issues.insert(u"tafel %1"_s.arg(table.number), table.issue);
        issues.insert(u"table %1"_s.arg(table.number), table.issue);
    }
    issues.remove(QString());
    return issues;
}

/// The issues a cell names, in its order; empty when it names anything else.
QList<Id<Issue>> issuesIn(const QString &cell, const QHash<QString, Id<Issue>> &issues)
{
    if (const auto whole = issues.constFind(comparable(cell)); whole != issues.constEnd())
        return {*whole};
    QList<Id<Issue>> found;
    const QStringList parts = cell.split(cell.contains(u';') ? u';' : u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto issue = issues.constFind(comparable(part));
        if (issue == issues.constEnd())
            return {};
        if (!found.contains(*issue))
            found += *issue;
    }
    return found;
}

} // namespace

void addWishes(const Document &document, Id<Meetup> meetup, const PeopleList &list, const QList<Id<Person>> &personOfLine, ChangeSet &set)
{
    const auto issues = issuesOf(document, meetup);
    if (issues.isEmpty())
        return;
    QHash<Id<Participation>, QList<Id<Issue>>> wishes;
    for (const ListColumn &column : list.columns) {
        if (column.field != PersonField::Answer)
            continue;
        const QString start = column.heading + u": "_s;
        int answered = 0;
        QList<std::pair<Id<Participation>, QList<Id<Issue>>>> found;
        for (qsizetype i = 0; i < list.people.size(); ++i)
            for (const QString &answer : list.people[i].answers) {
                if (!answer.startsWith(start))
                    continue;
                ++answered;
                Participation key;
                key.meetup = meetup;
                key.person = personOfLine[i];
                if (const auto named = issuesIn(answer.mid(start.size()), issues); !named.isEmpty())
                    found += {naturalId(key), named};
            }
        if (answered == 0 || found.size() * 10 < answered * 6)
            continue;
        for (const auto &[participation, named] : found)
            for (const Id<Issue> &issue : named)
                if (!wishes[participation].contains(issue))
                    wishes[participation] += issue;
    }
    for (auto it = wishes.constBegin(); it != wishes.constEnd(); ++it) {
        // Somebody's wishes that were there are not touched.
        if (!document.where(&Preference::participation, it.key()).isEmpty())
            continue;
        for (qsizetype i = 0; i < it->size(); ++i) {
            Preference wish;
            wish.participation = it.key();
            wish.issue = (*it)[i];
            wish.rank = int(i) + 1;
            wish.id = naturalId(wish);
            set.add(wish);
        }
    }
}

} // namespace oogst::lists
