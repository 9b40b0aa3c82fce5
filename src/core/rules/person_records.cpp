#include "core/rules/person_records.h"

#include "core/rules/person_erasure.h"
#include "core/rules/references.h"

#include <algorithm>

namespace oogst {
namespace {

/// Finds what is about one person.
class About
{
public:
    About(const Document &document, Id<Person> person) : m_document(document), m_person(person), m_erasure(erasureOf(document, {person}))
    {
        m_ids += person.value;
        for (const Participation &part : document.where(&Participation::person, person))
            m_ids += part.id.value;
    }

    QList<PersonRecord> records()
    {
        using Why = PersonRecord::Why;
        add(recordType<Person>(), m_person.value, Why::IsPerson);
        const auto all = referrers(m_document);
        for (const QUuid &target : std::as_const(m_ids))
            for (auto it = all.constFind(target); it != all.constEnd() && it.key() == target; ++it)
                // Whose contact somebody else is says something about that other person.
                if (it->type != &recordType<Person>())
                    add(*it->type, it->id, target == m_person.value ? Why::PointsAtPerson : Why::PointsAtParticipation);
        for (const auto &[type, id] : std::as_const(m_erasure.mentions))
            add(*type, id, Why::Mentions);
        return m_found;
    }

private:
    void add(const RecordType &type, const QUuid &id, PersonRecord::Why why)
    {
        const auto row = m_document.row(type, id);
        if (!row || m_seen.contains(id))
            return;
        m_seen.insert(id);
        m_found += {&type, id, why, isTheirs(type, id, *row) ? *row : partOf(type, *row)};
    }

    /// The person, and what belongs to them or to a participation of theirs.
    bool isTheirs(const RecordType &type, const QUuid &id, const Row &row) const
    {
        if (id == m_person.value)
            return true;
        static const QList<const RecordType *> own{&recordType<Participation>(), &recordType<Affiliation>(), &recordType<CareNeed>(),
                                                   &recordType<Preference>(), &recordType<Seat>(), &recordType<Need>()};
        if (!own.contains(&type))
            return false;
        for (qsizetype i = 1; i < row.size(); ++i)
            if ((type.fields[i].name == u"person" || type.fields[i].name == u"participation") && points(row[i]))
                return true;
        return false;
    }

    bool points(const QVariant &cell) const { return m_ids.contains(QUuid::fromString(cell.toString())); }

    /// Of a record that is about others too: that this person stands in it and where it belongs, with what it is called
    /// or says when they are the one it is ascribed to.
    Row partOf(const RecordType &type, const Row &row) const
    {
        Row part(row.size());
        part[0] = row[0];
        bool isAscribed = false;
        for (qsizetype i = 1; i < row.size(); ++i) {
            const FieldInfo &field = type.fields[i];
            if (field.kind == Kind::Reference && points(row[i])) {
                part[i] = row[i];
                isAscribed = true;
            } else if (field.kind == Kind::References && row[i].isValid()) {
                QStringList theirs = cell::toTexts(row[i]).value_or(QStringList());
                theirs.removeIf([this](const QString &id) { return !points(id); });
                if (!theirs.isEmpty())
                    part[i] = cell::fromTexts(theirs);
                isAscribed = isAscribed || !theirs.isEmpty();
            } else if (field.kind == Kind::Text && names(row[i].toString())) {
                part[i] = row[i];
            } else if (field.kind == Kind::Texts && row[i].isValid()) {
                QStringList said = cell::toTexts(row[i]).value_or(QStringList());
                said.removeIf([this](const QString &text) { return !names(text); });
                if (!said.isEmpty())
                    part[i] = cell::fromTexts(said);
            } else if (field.name == u"meetup" || field.name == u"series") {
                part[i] = row[i];
            }
        }
        static const QStringList said{QStringLiteral("title"), QStringLiteral("name"), QStringLiteral("text"), QStringLiteral("what"),
                                      QStringLiteral("number"), QStringLiteral("why"), QStringLiteral("kind"), QStringLiteral("when")};
        const bool isOfSomebodyElse = &type == &recordType<Participation>() || &type == &recordType<Person>() || &type == &recordType<Affiliation>()
                                      || &type == &recordType<CareNeed>() || &type == &recordType<Need>();
        for (qsizetype i = 1; isAscribed && !isOfSomebodyElse && i < row.size(); ++i)
            if (said.contains(type.fields[i].name))
                part[i] = row[i];
        return part;
    }

    bool names(const QString &text) const
    {
        return std::ranges::any_of(m_erasure.names, [&](const QString &name) { return standsIn(text, name); });
    }

    const Document &m_document;
    Id<Person> m_person;
    PersonErasure m_erasure;
    QList<QUuid> m_ids; ///< of the person and their participations
    QSet<QUuid> m_seen;
    QList<PersonRecord> m_found;
};

} // namespace

QList<PersonRecord> recordsAbout(const Document &document, Id<Person> person)
{
    return About(document, person).records();
}

Document partAbout(const Document &document, Id<Person> person)
{
    ChangeSet set;
    for (const PersonRecord &record : recordsAbout(document, person))
        set.changes += {record.type, record.id, std::nullopt, record.row};
    Document part;
    part.take(set);
    return part;
}

} // namespace oogst
