#include "core/rules/person_erasure.h"

#include "core/rules/names.h"
#include "core/rules/references.h"
#include "core/rules/removal.h"

#include <QSet>

namespace oogst {
namespace {

class Planner
{
public:
    explicit Planner(const Document &document) : m_document(document), m_referrers(referrers(document)) {}

    void plan(Id<Person> id)
    {
        const auto person = m_document.find(id);
        if (!person)
            return;
        noteNames(*person);
        m_plan.erasures += Erasure{id.value, everyColumn};
        bool wasSomewhere = false;
        const auto [begin, end] = m_referrers.equal_range(id.value);
        for (auto it = begin; it != end; ++it) {
            if (it->type == &recordType<Affiliation>()) {
                removeWithValues(*it->type, it->id);
                continue;
            }
            wasSomewhere = true;
            if (it->type == &recordType<Participation>())
                planParticipation(it->id);
        }
        if (!wasSomewhere)
            m_removed += {&recordType<Person>(), id.value};
    }

    PersonErasure result()
    {
        ChangeSet &removals = m_plan.removals;
        QSet<QUuid> done;
        for (const auto &[type, id] : m_removed)
            for (const RecordChange &change : removalOf(m_document, *type, {id}).changes)
                if (!done.contains(change.id)) {
                    done.insert(change.id);
                    removals.changes += change;
                }
        findMentions();
        return m_plan;
    }

private:
    void removeWithValues(const RecordType &type, const QUuid &id)
    {
        m_plan.erasures += Erasure{id, everyColumn};
        m_removed += {&type, id};
    }

    /// The personal fields of a record that stays.
    void erasePersonalFields(const RecordType &type, const QUuid &id)
    {
        for (const FieldInfo &f : type.fields)
            if (f.is(Personal) && f.kind != Kind::Reference)
                m_plan.erasures += Erasure{id, f.number};
    }

    void planParticipation(const QUuid &id)
    {
        erasePersonalFields(recordType<Participation>(), id);
        const auto [begin, end] = m_referrers.equal_range(id);
        for (auto it = begin; it != end; ++it) {
            if (it->type == &recordType<CareNeed>())
                removeWithValues(*it->type, it->id);
            else if (it->type == &recordType<SeatingRule>())
                erasePersonalFields(*it->type, it->id);
        }
    }

    void noteNames(const Person &person)
    {
        for (const QString &name : {fullName(person), person.knownAs, person.mail, person.phone})
            if (name.size() > 3)
                m_names += name;
    }

    void findMentions()
    {
        QSet<QUuid> going;
        for (const Erasure &erasure : std::as_const(m_plan.erasures))
            if (erasure.column == everyColumn)
                going.insert(erasure.row);
        for (const RecordType *type : allRecordTypes()) {
            const Document::Records &records = m_document.of(*type);
            for (auto it = records.begin(); it != records.end(); ++it)
                if (!going.contains(it.key()) && isMentionedIn(*type, type->pack(it->get())))
                    m_plan.mentions += {type, it.key()};
        }
    }

    bool isMentionedIn(const RecordType &type, const Row &row) const
    {
        for (qsizetype i = 1; i < row.size(); ++i)
            if (type.fields[i].kind == Kind::Text || type.fields[i].kind == Kind::Texts)
                for (const QString &name : m_names)
                    if (row[i].toString().contains(name, Qt::CaseInsensitive))
                        return true;
        return false;
    }

    const Document &m_document;
    QMultiHash<QUuid, Referrer> m_referrers;
    PersonErasure m_plan;
    QList<std::pair<const RecordType *, QUuid>> m_removed;
    QStringList m_names;
};

} // namespace

PersonErasure erasureOf(const Document &document, const QList<Id<Person>> &people)
{
    Planner planner(document);
    for (const Id<Person> id : people)
        planner.plan(id);
    return planner.result();
}

} // namespace oogst
