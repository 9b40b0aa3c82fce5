#include "core/rules/names.h"

#include <QCoreApplication>

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
    for (const Affiliation &affiliation : document.where(&Affiliation::person, participation.person))
        if (!affiliation.former && !affiliation.organisation.isNull())
            return affiliation.organisation;
    return {};
}

QString functionOf(Id<Person> person, const Document &document)
{
    for (const Affiliation &affiliation : document.where(&Affiliation::person, person))
        if (!affiliation.former && !affiliation.function.isEmpty())
            return affiliation.function;
    return {};
}

QString functionOf(const Participation &participation, const Document &document)
{
    return participation.function.isEmpty() ? functionOf(participation.person, document) : participation.function;
}

QString sectorOf(const Participation &participation, const Document &document)
{
    return document.findOrEmpty(organisationOf(participation, document)).sector;
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
