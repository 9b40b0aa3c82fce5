#include "core/rules/names.h"

#include <QCoreApplication>
#include <QHash>

namespace oogst {
namespace {

struct KnownWord {
    const char *word;
    const char *label;
};

constexpr KnownWord sectors[] = {
    {"municipality", QT_TRANSLATE_NOOP("word", "Municipality")},
    {"residents_initiative", QT_TRANSLATE_NOOP("word", "Residents’ initiative")},
    {"social_professional", QT_TRANSLATE_NOOP("word", "Social professional")},
    {"knowledge_institution", QT_TRANSLATE_NOOP("word", "Knowledge institution")},
    {"housing_corporation", QT_TRANSLATE_NOOP("word", "Housing corporation")},
    {"management_organisation", QT_TRANSLATE_NOOP("word", "Management organisation")},
    {"province", QT_TRANSLATE_NOOP("word", "Province")},
    {"other", QT_TRANSLATE_NOOP("word", "Other")},
};

struct Suggestion {
    Q_DECLARE_TR_FUNCTIONS(suggestion)
};

/// The affiliations of each person that still hold, in the order of the document. Whoever goes through ten thousand people
/// asks for each of them, so they are looked up once for as long as they stay the same.
const QHash<Id<Person>, QList<const Affiliation *>> &currentAffiliations(const Document &document)
{
    struct LookedUp {
        Document::Records records; // what the pointers point into
        QHash<Id<Person>, QList<const Affiliation *>> ofPerson;
    };
    thread_local LookedUp kept;
    const Document::Records &records = document.of(recordType<Affiliation>());
    if (!kept.records.isSharedWith(records)) {
        kept = {records, {}};
        for (const auto &record : records)
            if (const auto *affiliation = static_cast<const Affiliation *>(record.get()); !affiliation->former)
                kept.ofPerson[affiliation->person] += affiliation;
    }
    return kept.ofPerson;
}

} // namespace

QString fullName(const Person &person)
{
    QStringList parts{person.givenName, person.infix, person.familyName};
    parts.removeAll(QString());
    if (!parts.isEmpty() && !(person.familyName.isEmpty() && !person.knownAs.isEmpty()))
        return parts.join(u' ');
    return person.knownAs.isEmpty() ? QStringLiteral("?") : person.knownAs;
}

QString listName(const Person &person)
{
    if (person.familyName.isEmpty())
        return fullName(person);
    QStringList first{person.givenName, person.infix};
    first.removeAll(QString());
    return first.isEmpty() ? person.familyName : person.familyName + QStringLiteral(", ") + first.join(u' ');
}

QString nameOf(Id<Participation> who, const Document &document)
{
    const auto participation = document.find(who);
    return participation ? fullName(document.findOrEmpty(participation->person)) : QString();
}

QString tableTitle(const Table &table, const Document &document)
{
    return table.name.isEmpty() ? document.findOrEmpty(table.issue).title : table.name;
}

Id<Organisation> organisationOf(const Participation &participation, const Document &document)
{
    if (!participation.organisation.isNull())
        return participation.organisation;
    for (const Affiliation *affiliation : currentAffiliations(document).value(participation.person))
        if (!affiliation->organisation.isNull())
            return affiliation->organisation;
    return {};
}

QString functionOf(Id<Person> person, const Document &document)
{
    return functionsOf(person, document).value(0);
}

QStringList functionsOf(Id<Person> person, const Document &document)
{
    QStringList functions;
    for (const Affiliation *affiliation : currentAffiliations(document).value(person))
        if (!affiliation->function.isEmpty())
            functions += affiliation->function;
    return functions;
}

QString functionOf(const Participation &participation, const Document &document)
{
    return participation.function.isEmpty() ? functionOf(participation.person, document) : participation.function;
}

QString sectorOf(const Participation &participation, const Document &document)
{
    const void *organisation = document.pointer(recordType<Organisation>(), organisationOf(participation, document).value);
    return organisation ? static_cast<const Organisation *>(organisation)->sector : QString();
}

bool isExpected(const Participation &participation)
{
    if (participation.noShow)
        return false;
    if (participation.arrivedAt.isValid())
        return true;
    return participation.invitation == InvitationState::Accepted;
}

QStringList knownSectors()
{
    QStringList words;
    for (const KnownWord &sector : sectors)
        words += QString::fromLatin1(sector.word);
    return words;
}

const char *sectorSourceLabel(const QString &sector)
{
    for (const KnownWord &known : sectors)
        if (sector == QLatin1StringView(known.word))
            return known.label;
    return nullptr;
}

QString sectorLabel(const QString &sector)
{
    const char *label = sectorSourceLabel(sector);
    return label ? QCoreApplication::translate("word", label) : sector;
}

QStringList suggestedWords(const QString &fieldName)
{
    if (fieldName == u"sector" || fieldName == u"asked_to_bring")
        return knownSectors();
    if (fieldName == u"region")
        return {Suggestion::tr("West"), Suggestion::tr("East"), Suggestion::tr("North"), Suggestion::tr("South"), Suggestion::tr("Central")};
    if (fieldName == u"part_of_day")
        return {Suggestion::tr("morning"), Suggestion::tr("afternoon"), Suggestion::tr("evening"), Suggestion::tr("all day")};
    if (fieldName == u"relation")
        return {Suggestion::tr("client"), Suggestion::tr("member"), Suggestion::tr("partner"), Suggestion::tr("resident"), Suggestion::tr("colleague")};
    if (fieldName == u"stage")
        return {Suggestion::tr("starting"), Suggestion::tr("growing"), Suggestion::tr("stagnating"), Suggestion::tr("stabilising"), Suggestion::tr("lasting")};
    return {};
}

} // namespace oogst
