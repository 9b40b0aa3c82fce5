#include "report/letter.h"

#include "core/rules/names.h"

namespace oogst {

Letter::Letter(const Document &from, const Meetup &of, const ReportOptions &chosen)
    : document(from)
    , meetup(of)
    , options(chosen)
    , publication(from, of.id, chosen.audience)
    , words(chosen.language)
{
}

QString Letter::organisation(Id<Organisation> id) const
{
    return document.findOrEmpty(id).name;
}

QString Letter::functions(Id<Person> id) const
{
    QStringList told, works;
    QList<Affiliation> affiliations = document.where(&Affiliation::person, id);
    std::ranges::stable_sort(affiliations, {}, &Affiliation::former);
    for (const Affiliation &affiliation : affiliations) {
        QStringList parts{affiliation.function, organisation(affiliation.organisation)};
        parts.removeAll(QString());
        const QString function = parts.join(QStringLiteral(", "));
        if (!function.isEmpty())
            told += affiliation.former ? words.translate("report", "former %1").arg(function) : function;
        works += affiliation.works;
    }
    if (!works.isEmpty())
        told += words.translate("report", "known for %1").arg(words.list(works));
    return told.join(QStringLiteral("; "));
}

QString Letter::person(Id<Person> id) const
{
    const auto found = document.find(id);
    if (!found)
        return {};
    if (publication.mayName(id))
        return fullName(*found);
    if (isPublic()) // a small organisation would point at its one participant
        return words.translate("report", "a participant");
    for (const Participation &participation : document.where(&Participation::person, id))
        if (participation.meetup == meetup.id)
            if (const QString from = organisation(organisationOf(participation, document)); !from.isEmpty())
                return words.translate("report", "a participant from %1").arg(from);
    for (const Affiliation &affiliation : document.where(&Affiliation::person, id))
        if (const QString from = organisation(affiliation.organisation); !affiliation.former && !from.isEmpty())
            return words.translate("report", "a participant from %1").arg(from);
    return words.translate("report", "a participant");
}

QString Letter::personWithFunctions(Id<Person> id) const
{
    if (!publication.mayName(id))
        return person(id);
    const QString does = functions(id);
    return does.isEmpty() ? person(id) : person(id) + QStringLiteral(" (") + does + u')';
}

QString Letter::party(Id<Person> who, Id<Organisation> from) const
{
    const QString name = publication.mayName(who) ? person(who) : QString();
    const QString body = organisation(from);
    if (name.isEmpty())
        return body.isEmpty() ? person(who) : body;
    return body.isEmpty() ? name : name + QStringLiteral(" (") + body + u')';
}

QString Letter::origin(const Outcome &outcome) const
{
    constexpr qsizetype enough = 120;
    QString text = outcome.text;
    if (text.size() > enough) {
        const qsizetype end = text.lastIndexOf(u' ', enough);
        text = text.left(end > 0 ? end : enough) + QChar(0x2026);
    }
    return words.quoted(text);
}

QString Letter::tableName(const Table &table) const
{
    const QString title = tableTitle(table, document);
    const QString number = words.translate("report", "Table %1").arg(words.number(table.number));
    return title.isEmpty() ? number : number + QStringLiteral(" — ") + title;
}

QString Letter::issue(Id<Issue> id) const
{
    return document.findOrEmpty(id).title;
}

QList<Table> Letter::tables() const
{
    QList<Table> list = document.where(&Table::meetup, meetup.id);
    std::ranges::stable_sort(list, {}, &Table::number);
    return list;
}

QList<Participation> Letter::present() const
{
    const QList<Participation> all = document.where(&Participation::meetup, meetup.id);
    QList<Participation> arrived, expected;
    for (const Participation &participation : all) {
        if (participation.arrivedAt.isValid())
            arrived += participation;
        if (isExpected(participation))
            expected += participation;
    }
    return arrived.isEmpty() ? expected : arrived;
}

QList<Series> Letter::seriesChain() const
{
    QList<Series> chain;
    QSet<QUuid> seen; // a damaged file may hold a ring
    for (auto series = document.find(meetup.series); series && !seen.contains(series->id.value);
         series = document.find(series->parent)) {
        seen += series->id.value;
        chain += *series;
    }
    return chain;
}

} // namespace oogst
