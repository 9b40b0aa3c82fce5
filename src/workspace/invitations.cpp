#include "workspace/invitations.h"

#include "core/rules/names.h"
#include "core/rules/presence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(invitations)
};

Id<Person> through(const Participation &part)
{
    return part.broughtBy.isNull() ? part.invitedBy : part.broughtBy;
}

QString dayText(const Meetup &meetup)
{
    return meetup.when.isExact() ? QLocale().toString(meetup.when.earliest, u"dddd d MMMM yyyy"_s) : meetup.when.words;
}

/// The fields of a text. People write them in the language of the program; the English names are understood in each.
constexpr const char *fieldNames[] = {
    QT_TRANSLATE_NOOP("invitations", "{given_name}"), QT_TRANSLATE_NOOP("invitations", "{name}"),  QT_TRANSLATE_NOOP("invitations", "{organisation}"),
    QT_TRANSLATE_NOOP("invitations", "{meetup}"),     QT_TRANSLATE_NOOP("invitations", "{date}"),  QT_TRANSLATE_NOOP("invitations", "{time}"),
    QT_TRANSLATE_NOOP("invitations", "{place}"),      QT_TRANSLATE_NOOP("invitations", "{bring}"), QT_TRANSLATE_NOOP("invitations", "{organisers}"),
};

QString fieldName(int field)
{
    return QCoreApplication::translate("invitations", fieldNames[field]);
}

bool isOut(const Participation &part)
{
    return part.invitation == InvitationState::Declined || part.invitation == InvitationState::Cancelled;
}

} // namespace

QList<Chain> chainsOf(const Document &document, Id<Meetup> meetup)
{
    QHash<Id<Person>, Chain> chains;
    const QList<Participation> people = document.where(&Participation::meetup, meetup);
    for (const Participation &part : people)
        if (!part.askedToBring.isEmpty()) {
            chains[part.person].from = part.person;
            chains[part.person].askedToBring = part.askedToBring;
        }
    for (const Participation &part : people) {
        const Id<Person> from = through(part);
        if (from.isNull())
            continue;
        Chain &chain = chains[from];
        chain.from = from;
        ++chain.invited;
        chain.coming += isExpected(part) ? 1 : 0;
        chain.arrived += part.arrivedAt.isValid() ? 1 : 0;
        chain.ofSector += !chain.askedToBring.isEmpty() && sectorOf(part, document) == chain.askedToBring ? 1 : 0;
    }
    QList<Chain> list = chains.values();
    std::ranges::sort(list, [&](const Chain &one, const Chain &other) {
        return std::tuple(-one.coming, -one.invited, fullName(document.findOrEmpty(one.from)))
               < std::tuple(-other.coming, -other.invited, fullName(document.findOrEmpty(other.from)));
    });
    return list;
}

QList<Id<Participation>> broughtBy(const Document &document, Id<Meetup> meetup, Id<Person> from)
{
    const QList<Participation> people = document.where(&Participation::meetup, meetup);
    QSet<Id<Person>> reached{from};
    QList<Id<Participation>> found;
    // Along the chain, until nobody new is reached.
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (const Participation &part : people) {
            if (reached.contains(part.person) || !reached.contains(through(part)))
                continue;
            reached.insert(part.person);
            found += part.id;
            isGrowing = true;
        }
    }
    return found;
}

QList<SectorTarget> sectorTargets(const Document &document, Id<Meetup> meetup)
{
    QMap<QString, SectorTarget> targets;
    for (const GroupPresent &group : document.where(&GroupPresent::meetup, meetup))
        if (group.state == GroupState::Wanted && group.number) {
            const QString sector = group.sector.isEmpty() ? group.name : group.sector;
            targets[sector].wanted += *group.number;
        }
    for (const Participation &part : document.where(&Participation::meetup, meetup)) {
        SectorTarget &target = targets[sectorOf(part, document)];
        if (isExpected(part))
            ++target.coming;
        else if (isOut(part) || part.noShow)
            ++target.out;
        else if (part.invitation == InvitationState::ToInvite)
            ++target.toInvite;
        else
            ++target.open;
    }
    QList<SectorTarget> list;
    for (auto it = targets.begin(); it != targets.end(); ++it) {
        it->sector = it.key();
        list += *it;
    }
    const QStringList order = knownSectors();
    std::ranges::stable_sort(list, {}, [&](const SectorTarget &target) {
        const qsizetype place = order.indexOf(target.sector);
        return std::tuple(-target.lacking(), place < 0 ? order.size() : place);
    });
    return list;
}

QList<WarmContact> warmContacts(const Document &document, Id<Meetup> meetup)
{
    QSet<Id<Person>> listed;
    for (const Participation &part : document.where(&Participation::meetup, meetup))
        listed.insert(part.person);
    const auto visits = earlierVisits(document, meetup);
    QList<WarmContact> contacts;
    for (const Person &person : document.all<Person>())
        if (person.warmth == Warmth::Warm && !listed.contains(person.id))
            contacts += {person.id, person.relationOwner, visits.value(person.id)};
    std::ranges::stable_sort(contacts, std::greater{}, &WarmContact::visits);
    return contacts;
}

QList<WantedPartner> missingBefore(const Document &document, Id<Meetup> meetup)
{
    const Meetup here = document.findOrEmpty(meetup);
    const QList<WantedPartner> wanted = document.where(&WantedPartner::meetup, meetup);
    const auto isWanted = [&](const WantedPartner &partner) {
        return std::ranges::any_of(wanted, [&](const WantedPartner &other) {
            return other.organisation == partner.organisation && other.role.compare(partner.role, Qt::CaseInsensitive) == 0;
        });
    };
    QList<WantedPartner> missing;
    for (const WantedPartner &partner : document.all<WantedPartner>()) {
        const Meetup there = document.findOrEmpty(partner.meetup);
        const bool isBefore = there.id != meetup && there.series == here.series && isEarlier(there, here);
        const bool isListed = std::ranges::any_of(missing, [&](const WantedPartner &other) {
            return other.organisation == partner.organisation && other.role == partner.role;
        });
        if (isBefore && !isListed && isMissing(partner, document) && !isWanted(partner))
            missing += partner;
    }
    return missing;
}

Result<int> carryMissing(Workspace &workspace, Id<Meetup> meetup)
{
    ChangeSet set;
    for (const WantedPartner &before : missingBefore(workspace.document(), meetup)) {
        WantedPartner partner = before;
        partner.id = workspace.newId<WantedPartner>();
        partner.meetup = meetup;
        partner.invitation = InvitationState::ToInvite;
        partner.absence.clear();
        const QString there = workspace.findOrEmpty(before.meetup).title;
        const QString why = before.absence.isEmpty() ? Texts::tr("Was missing at “%1”.").arg(there)
                                                     : Texts::tr("Was missing at “%1”: %2").arg(there, before.absence);
        partner.why = before.why.isEmpty() ? why : before.why + u' ' + why;
        set.add(partner);
    }
    const int count = int(set.changes.size());
    set.summary = Texts::tr("%n missing partners taken along", nullptr, count);
    if (const auto done = workspace.apply(set); !done)
        return done.problem();
    return count;
}

QList<Id<Participation>> toInvite(const Document &document, Id<Meetup> meetup)
{
    QList<Id<Participation>> ids;
    for (const Participation &part : document.where(&Participation::meetup, meetup))
        if (part.invitation == InvitationState::ToInvite)
            ids += part.id;
    return ids;
}

InvitationText invitationFor(const Document &document, Id<Meetup> meetup)
{
    const Meetup here = document.findOrEmpty(meetup);
    InvitationText text;
    text.subject = Texts::tr("Invitation: %1").arg(here.title);
    QStringList lines{Texts::tr("Dear {given_name},"), QString(), Texts::tr("We invite you to “{meetup}”, {date} {time} {place}.")};
    if (!here.occasion.isEmpty())
        lines += {QString(), here.occasion};
    if (!here.goals.isEmpty())
        lines += {QString(), here.goals.join(u' ')};
    lines += {QString(), fieldName(7), QString(), Texts::tr("Will you let us know whether you come?"), QString(), Texts::tr("Kind regards,"), fieldName(8)};
    text.text = lines.join(u'\n');
    return text;
}

QString filledText(const QString &text, const Document &document, Id<Participation> who)
{
    const Participation part = document.findOrEmpty(who);
    const Person person = document.findOrEmpty(part.person);
    const Meetup meetup = document.findOrEmpty(part.meetup);
    QStringList place{meetup.venue, meetup.town}, organisers;
    place.removeAll(QString());
    for (const Organiser &organiser : document.where(&Organiser::meetup, meetup.id))
        for (const Id<Person> &signatory : organiser.signatories)
            organisers += fullName(document.findOrEmpty(signatory));
    const QString sector = part.askedToBring.isEmpty() ? QString() : sectorLabel(part.askedToBring).toLower();
    const QStringList values{ // as fieldNames
        person.givenName.isEmpty() ? fullName(person) : person.givenName,
        fullName(person),
        document.findOrEmpty(organisationOf(part, document)).name,
        meetup.title,
        dayText(meetup),
        meetup.startsAt.isEmpty() ? QString() : Texts::tr("at %1").arg(meetup.startsAt),
        meetup.format == MeetupFormat::Online ? meetup.meetingLink : place.isEmpty() ? QString() : Texts::tr("in %1").arg(place.join(u", "_s)),
        sector.isEmpty() ? QString() : Texts::tr("Will you bring a colleague of this group: %1?").arg(sector),
        organisers.join(u", "_s),
    };
    QString filled = text;
    for (int field = 0; field < values.size(); ++field)
        for (const QString &name : {QString::fromUtf8(fieldNames[field]), fieldName(field)})
            filled.replace(name, values[field]);
    // What was empty leaves no double spaces and no gap of empty lines.
    QStringList lines;
    for (const QString &line : filled.split(u'\n')) {
        QString plain = line.simplified();
        plain.replace(u" ."_s, u"."_s).replace(u" ,"_s, u","_s).replace(u",."_s, u"."_s);
        if (plain.isEmpty() && (lines.isEmpty() || lines.last().isEmpty()))
            continue;
        lines += plain;
    }
    return lines.join(u'\n');
}

QList<std::pair<QString, QString>> textFields()
{
    const QStringList meanings{Texts::tr("given name"), Texts::tr("whole name"), Texts::tr("organisation"), Texts::tr("title"), Texts::tr("day"),
                               Texts::tr("time"),       Texts::tr("place"),      Texts::tr("whom to bring"), Texts::tr("who signs")};
    QList<std::pair<QString, QString>> fields;
    for (int field = 0; field < meanings.size(); ++field)
        fields += {fieldName(field), meanings[field]};
    return fields;
}

} // namespace oogst
