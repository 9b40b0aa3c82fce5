#include "core/rules/presence.h"

#include "core/rules/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace oogst {
namespace {

bool isHeld(const Meetup &meetup)
{
    return meetup.status == MeetupStatus::Held || meetup.status == MeetupStatus::Published;
}

// "beleidsmakers" and "beleidsmedewerker" are alike: they begin the same. Short words must be equal.
bool isAlike(const QString &role, const QString &function)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
    constexpr qsizetype stem = 6;
    const QStringList wanted = role.toLower().split(gap, Qt::SkipEmptyParts);
    const QStringList has = function.toLower().split(gap, Qt::SkipEmptyParts);
    return std::ranges::any_of(wanted, [&](const QString &word) {
        return word.size() > 2 && std::ranges::any_of(has, [&](const QString &other) {
            return word.size() < stem ? word == other : word.left(stem) == other.left(stem);
        });
    });
}

bool hasRole(const Participation &participation, const QString &role, const Document &document)
{
    if (isAlike(role, participation.function))
        return true;
    const QStringList functions = functionsOf(participation.person, document);
    return std::ranges::any_of(functions, [&](const QString &function) { return isAlike(role, function); });
}

} // namespace

bool isEarlier(const Meetup &other, const Meetup &meetup)
{
    if (other.id == meetup.id)
        return false;
    if (other.when.earliest.isValid() && meetup.when.earliest.isValid())
        return other.when.earliest < meetup.when.earliest;
    return isHeld(other) && !isHeld(meetup);
}

QHash<Id<Person>, int> earlierVisits(const Document &document, Id<Meetup> meetup)
{
    const Meetup here = document.findOrEmpty(meetup);
    QSet<Id<Meetup>> earlier;
    for (const Meetup &other : document.all<Meetup>())
        if (isEarlier(other, here))
            earlier.insert(other.id);
    QHash<Id<Person>, int> visits;
    if (earlier.isEmpty())
        return visits;
    for (const Participation &participation : document.all<Participation>())
        if (earlier.contains(participation.meetup) && isExpected(participation))
            ++visits[participation.person];
    return visits;
}

bool isMissing(const WantedPartner &partner, const Document &document)
{
    if (!partner.absence.isEmpty() || partner.invitation == InvitationState::Declined
        || partner.invitation == InvitationState::Cancelled)
        return true;
    return std::ranges::none_of(document.of(recordType<Participation>()), [&](const auto &record) {
        const auto &participation = *static_cast<const Participation *>(record.get());
        return participation.meetup == partner.meetup && isExpected(participation)
               && (partner.organisation.isNull() || organisationOf(participation, document) == partner.organisation)
               && (partner.role.isEmpty() || hasRole(participation, partner.role, document));
    });
}

} // namespace oogst
