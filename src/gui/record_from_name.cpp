#include "gui/form_binder.h"

namespace oogst {
namespace {

bool isInfix(const QString &word)
{
    static const QStringList words{
        QStringLiteral("van"), QStringLiteral("de"),  QStringLiteral("der"), QStringLiteral("den"), QStringLiteral("ten"),
        QStringLiteral("ter"), QStringLiteral("te"),  QStringLiteral("het"), QStringLiteral("'t"),  QStringLiteral("in"),
        QStringLiteral("op"),  QStringLiteral("el"),  QStringLiteral("la"),  QStringLiteral("von"), QStringLiteral("d'"),
        QStringLiteral("’t"),  QStringLiteral("bij"), QStringLiteral("aan"), QStringLiteral("uit"), QStringLiteral("dos"),
    };
    return words.contains(word.toLower());
}

/// "Anna van der Berg" taken apart; one word or "Chris (Arnhem)" is how somebody is known.
Person personNamed(const QString &name)
{
    Person person;
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || name.contains(u'(')) {
        person.knownAs = name;
        return person;
    }
    person.givenName = words.takeFirst();
    QStringList infix;
    while (words.size() > 1 && isInfix(words.first()))
        infix += words.takeFirst();
    person.infix = infix.join(u' ');
    person.familyName = words.join(u' ');
    return person;
}

template <class Record>
RecordChange added(Record record, const QUuid &id)
{
    record.id.value = id;
    ChangeSet set;
    set.add(record);
    return set.changes.first();
}

} // namespace

bool canBeMadeFromName(const RecordType &type)
{
    return &type == &recordType<Person>() || &type == &recordType<Organisation>() || &type == &recordType<Issue>()
           || &type == &recordType<Series>();
}

RecordChange recordFromName(const RecordType &type, const QString &name, const QUuid &id)
{
    if (&type == &recordType<Person>())
        return added(personNamed(name), id);
    if (&type == &recordType<Organisation>()) {
        Organisation organisation;
        organisation.name = name;
        return added(organisation, id);
    }
    if (&type == &recordType<Issue>()) {
        Issue issue;
        issue.title = name;
        return added(issue, id);
    }
    Series series;
    series.title = name;
    return added(series, id);
}

} // namespace oogst
