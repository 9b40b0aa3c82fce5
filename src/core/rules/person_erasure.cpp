#include "core/rules/person_erasure.h"

#include "core/rules/names.h"
#include "core/rules/references.h"
#include "core/rules/removal.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace oogst {
namespace {

class Planner
{
public:
    Planner(const Document &document, const QList<Id<Person>> &people) : m_document(document), m_referrers(referrers(document))
    {
        const QSet<Id<Person>> gone(people.begin(), people.end());
        for (const Person &other : document.all<Person>())
            if (!gone.contains(other.id))
                for (const QString &name : namesOf(other))
                    m_ofOthers.insert(name.toLower());
    }

    void plan(Id<Person> id)
    {
        const auto person = m_document.find(id);
        if (!person)
            return;
        m_plan.erasures += Erasure{id.value, everyColumn, noteNames(*person)};
        bool wasSomewhere = false;
        const auto [begin, end] = m_referrers.equal_range(id.value);
        for (auto it = begin; it != end; ++it) {
            if (it->type == &recordType<Affiliation>()) {
                removeWithValues(*it->type, it->id);
                continue;
            }
            wasSomewhere = true;
            // Whom they invited or brought along keeps what is theirs.
            if (it->type == &recordType<Participation>() && m_document.findOrEmpty(Id<Participation>{it->id}).person == id)
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
        m_plan.names = m_names;
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

    static QStringList namesOf(const Person &person) { return {fullName(person), listName(person), person.knownAs, person.mail, person.phone}; }

    /// The names that say who it is; notes them, and those that may be of somebody else.
    QStringList noteNames(const Person &person)
    {
        QStringList own;
        const auto note = [](QStringList &names, const QString &name) {
            if (name.size() > 3 && !names.contains(name))
                names += name;
        };
        // A given name alone may be of anybody, and what somebody else has as well (an address for two) is theirs too.
        for (const QString &name : namesOf(person))
            note(!m_ofOthers.contains(name.toLower()) && (name.contains(u' ') || name == person.mail || name == person.phone) ? own : m_parts, name);
        note(m_parts, person.familyName);
        m_names += own;
        return own;
    }

    void findMentions()
    {
        const NameSearch names(m_names), parts(m_parts);
        QSet<QUuid> going;
        for (const Erasure &erasure : std::as_const(m_plan.erasures))
            if (erasure.column == everyColumn)
                going.insert(erasure.row);
        for (const RecordType *type : allRecordTypes()) {
            const Document::Records &records = m_document.of(*type);
            for (auto it = records.begin(); it != records.end(); ++it)
                if (!going.contains(it.key()))
                    findMentionsIn(*type, it.key(), type->pack(it->get()), names, parts);
        }
    }

    void findMentionsIn(const RecordType &type, const QUuid &id, const Row &row, const NameSearch &names, const NameSearch &parts)
    {
        bool isNamed = false, isMeantPerhaps = false;
        for (qsizetype i = 1; i < row.size(); ++i) {
            const FieldInfo &field = type.fields[i];
            if (field.kind != Kind::Text && field.kind != Kind::Texts)
                continue;
            const QString text = row[i].toString();
            if (!names.standingIn(text).isEmpty()) {
                isNamed = &type != &recordType<Person>();
                // What makes the id of a record stays, and so do the data of somebody else.
                isMeantPerhaps = isMeantPerhaps || !isNamed || field.is(NaturalKey);
            }
            isMeantPerhaps = isMeantPerhaps || !parts.standingIn(names.without(text)).isEmpty();
        }
        if (isNamed)
            m_plan.mentions += {&type, id};
        if (isMeantPerhaps)
            m_plan.toLookAt += {&type, id};
    }

    const Document &m_document;
    QMultiHash<QUuid, Referrer> m_referrers;
    PersonErasure m_plan;
    QList<std::pair<const RecordType *, QUuid>> m_removed;
    QStringList m_names; ///< that say who it is
    QStringList m_parts; ///< that may be of somebody else
    QSet<QString> m_ofOthers; ///< names, addresses and numbers of people who stay, in small letters
};

/// The words of a text in small letters: what stands between other signs than letters and digits.
QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            word += c.toLower();
        else if (!word.isEmpty())
            words += std::exchange(word, QString());
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

/// Where a name next stands in the text by itself; below zero where it does not.
qsizetype placeOf(const QString &name, const QString &text, qsizetype from)
{
    const auto isWord = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    qsizetype at = name.isEmpty() ? -1 : text.indexOf(name, from, Qt::CaseInsensitive);
    while (at >= 0 && (isWord(at - 1) || isWord(at + name.size())))
        at = text.indexOf(name, at + 1, Qt::CaseInsensitive);
    return at;
}

} // namespace

bool standsIn(const QString &text, const QString &name)
{
    return placeOf(name, text, 0) >= 0;
}

QString withoutNames(const QString &text, const QStringList &names)
{
    static const QString gone = QStringLiteral("[…]");
    QString without = text;
    for (const QString &name : names)
        for (qsizetype at = placeOf(name, without, 0); at >= 0; at = placeOf(name, without, at + 1))
            without.replace(at, name.size(), gone);
    return without;
}

NameSearch::NameSearch(const QStringList &names) : m_names(names)
{
    for (const QString &name : names) {
        QString longest;
        for (const QString &word : wordsIn(name))
            longest = word.size() > longest.size() ? word : longest;
        m_words.insert(longest);
    }
}

bool NameSearch::mayStandIn(const QString &text) const
{
    return !m_words.isEmpty() && std::ranges::any_of(wordsIn(text), [this](const QString &word) { return m_words.contains(word); });
}

QStringList NameSearch::standingIn(const QString &text) const
{
    QStringList found;
    if (mayStandIn(text))
        for (const QString &name : m_names)
            if (standsIn(text, name))
                found += name;
    return found;
}

QString NameSearch::without(const QString &text) const
{
    return mayStandIn(text) ? withoutNames(text, m_names) : text;
}

PersonErasure erasureOf(const Document &document, const QList<Id<Person>> &people)
{
    Planner planner(document, people);
    for (const Id<Person> id : people)
        planner.plan(id);
    return planner.result();
}

} // namespace oogst
