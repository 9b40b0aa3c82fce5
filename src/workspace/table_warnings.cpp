#include "workspace/tables.h"

#include "core/rules/names.h"
#include "core/rules/table_duties.h"

#include <QCoreApplication>

#include <algorithm>

namespace oogst {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(tables)
};

// "1, 2, 5–30": three or more in a row are told as from and to.
QString numbers(const QList<Table> &tables)
{
    QStringList words;
    for (qsizetype from = 0; from < tables.size();) {
        qsizetype to = from;
        while (to + 1 < tables.size() && tables[to + 1].number == tables[to].number + 1)
            ++to;
        if (to - from >= 2) {
            words += QStringLiteral("%1–%2").arg(tables[from].number).arg(tables[to].number);
            from = to + 1;
        } else {
            words += QString::number(tables[from++].number);
        }
    }
    return words.join(QStringLiteral(", "));
}

class Inspector
{
public:
    Inspector(const Document &document, Id<Meetup> meetup)
        : m_document(document), m_tables(tablesOf(document, meetup)), m_meetup(meetup)
    {
        for (const Round &round : roundsOf(document, meetup))
            m_rounds += round.id;
        if (m_rounds.isEmpty())
            m_rounds += Id<Round>(); // as all rounds will be
    }

    QList<TableWarning> run()
    {
        if (m_tables.isEmpty())
            return {};
        checkPlaces();
        checkNumbers();
        tellOf([](const Table &t) { return t.issue.isNull() && t.name.isEmpty(); },
               [](const QString &which, int count) { return Texts::tr("Without issue: table %1", nullptr, count).arg(which); });
        tellOf([this](const Table &t) {
                   return std::ranges::any_of(m_rounds, [&](Id<Round> round) {
                       return !isClosed(t.id, round, m_document) && facilitatorOf(t, round, m_document).isNull();
                   });
               },
               [](const QString &which, int count) { return Texts::tr("Without host: table %1", nullptr, count).arg(which); });
        checkHosts();
        return m_found;
    }

private:
    void checkPlaces()
    {
        for (const Id<Round> round : std::as_const(m_rounds))
            if (checkPlaces(round))
                return;
    }

    // Whether there was something to tell: the first round that is too small or too large says enough.
    bool checkPlaces(Id<Round> round)
    {
        int people = 0, least = 0, most = 0;
        bool isLimited = true;
        for (const Participation &participation : m_document.where(&Participation::meetup, m_meetup))
            people += isExpected(participation) && !participation.absentRounds.contains(round) ? 1 : 0;
        for (const Table &table : m_tables) {
            if (isClosed(table.id, round, m_document))
                continue;
            isLimited = isLimited && table.largest.has_value();
            most += table.largest.value_or(0);
            least += table.smallest.value_or(0);
        }
        const qsizetype told = m_found.size();
        if (isLimited && most < people)
            m_found += {Texts::tr("%1 seats for %2 people: %3 too few").arg(QString::number(most), QString::number(people),
                                                                          QString::number(people - most)), {}};
        if (people > 0 && least > people)
            m_found += {Texts::tr("Tables ask for %1 people, %2 are coming").arg(QString::number(least), QString::number(people)), {}};
        return m_found.size() > told;
    }

    void checkNumbers()
    {
        for (qsizetype i = 1; i < m_tables.size(); ++i)
            if (m_tables[i].number == m_tables[i - 1].number)
                m_found += {Texts::tr("Two tables have number %1").arg(m_tables[i].number),
                            {m_tables[i - 1].id, m_tables[i].id}};
    }

    template <class Fault, class Words>
    void tellOf(Fault &&isFaulty, Words &&words)
    {
        QList<Table> faulty;
        std::ranges::copy_if(m_tables, std::back_inserter(faulty), isFaulty);
        if (faulty.isEmpty())
            return;
        QList<Id<Table>> ids;
        for (const Table &table : faulty)
            ids += table.id;
        m_found += {words(numbers(faulty), int(faulty.size())), ids};
    }

    // A host has one table at a time and comes.
    void checkHosts()
    {
        for (const Id<Round> round : std::as_const(m_rounds)) {
            QHash<Id<Participation>, Id<Table>> hosted;
            for (const Table &table : m_tables) {
                const auto host = m_document.find(facilitatorOf(table, round, m_document));
                if (!host || isClosed(table.id, round, m_document))
                    continue;
                const QString name = fullName(m_document.findOrEmpty(host->person));
                if (const auto other = hosted.constFind(host->id); other != hosted.constEnd())
                    tellOnce({Texts::tr("%1 hosts two tables").arg(name), {*other, table.id}});
                hosted.insert(host->id, table.id);
                if (host->noShow || host->invitation == InvitationState::Declined || host->invitation == InvitationState::Cancelled)
                    tellOnce({Texts::tr("%1, host of table %2, does not come").arg(name, QString::number(table.number)), {table.id}});
            }
        }
    }

    void tellOnce(const TableWarning &warning)
    {
        if (!m_found.contains(warning))
            m_found += warning;
    }

    const Document &m_document;
    QList<Table> m_tables;
    QList<Id<Round>> m_rounds;
    Id<Meetup> m_meetup;
    QList<TableWarning> m_found;
};

} // namespace

QList<TableWarning> tableWarnings(const Document &document, Id<Meetup> meetup)
{
    return Inspector(document, meetup).run();
}

QString ruleInWords(const SeatingRule &rule, const Document &document)
{
    QStringList names;
    for (const Id<Participation> &id : rule.people)
        names += fullName(document.findOrEmpty(document.findOrEmpty(id).person));
    const QString last = names.size() > 1 ? names.takeLast() : QString();
    QString who = names.isEmpty() ? Texts::tr("nobody yet") : names.join(QStringLiteral(", "));
    if (!last.isEmpty())
        who = Texts::tr("%1 and %2").arg(who, last);
    const auto table = document.find(rule.table);
    const QString where = table ? Texts::tr("table %1").arg(table->number) : Texts::tr("a table");
    switch (rule.kind) {
    case SeatingRuleKind::Together: return Texts::tr("%1 together").arg(who);
    case SeatingRuleKind::Apart: return Texts::tr("%1 not together").arg(who);
    case SeatingRuleKind::FixedTable: return Texts::tr("%1 at %2").arg(who, where);
    case SeatingRuleKind::NotAtTable: return Texts::tr("%1 not at %2").arg(who, where);
    case SeatingRuleKind::WheelchairPlace:
        return rule.people.isEmpty() ? Texts::tr("Wheelchair place at %1").arg(where)
                                     : Texts::tr("Wheelchair place for %1 at %2").arg(who, where);
    }
    return who;
}

QString ruleLacks(const SeatingRule &rule)
{
    const bool joins = rule.kind == SeatingRuleKind::Together || rule.kind == SeatingRuleKind::Apart;
    if (joins && rule.people.size() < 2)
        return Texts::tr("Choose at least two people.");
    if (rule.people.isEmpty() && rule.kind != SeatingRuleKind::WheelchairPlace)
        return Texts::tr("Choose who it is about.");
    if (!joins && rule.table.isNull())
        return Texts::tr("Choose a table.");
    return {};
}

} // namespace oogst
