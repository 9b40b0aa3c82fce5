#include "workspace/arrivals.h"

#include "core/rules/names.h"
#include "workspace/seats.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(arrivals)
};

bool isAwaited(const Participation &part)
{
    return part.invitation == InvitationState::Accepted && !part.arrivedAt.isValid() && !part.noShow;
}

/// Who a badge or an address says exactly: several may share an address.
QList<Id<Participation>> ofBadge(const Document &document, const QList<Participation> &people, const QString &typed)
{
    const QUuid id = badgeIn(typed);
    const QString mail = mailKey(typed);
    QList<Id<Participation>> found;
    for (const Participation &part : people) {
        if (!id.isNull() && (part.id.value == id || part.person.value == id))
            return {part.id};
        if (!mail.isEmpty() && mailKey(document.findOrEmpty(part.person).mail) == mail)
            found += part.id;
    }
    return found;
}

/// How well a typed text fits a name: every word must begin a word of it; 0 fits not at all.
int fitOf(const QStringList &typed, const QString &text)
{
    static const QRegularExpression gap(u"[\\s\\-']+"_s);
    const QStringList words = comparable(text).split(gap, Qt::SkipEmptyParts);
    int fit = 0;
    for (const QString &part : typed) {
        int best = 0;
        for (qsizetype i = 0; i < words.size(); ++i)
            if (words[i].startsWith(part))
                best = std::max(best, (words[i] == part ? 4 : 2) + (i == 0 ? 1 : 0));
        if (best == 0)
            return 0;
        fit += best;
    }
    return fit;
}

} // namespace

ArrivalCount countArrivals(const Document &document, Id<Meetup> meetup)
{
    ArrivalCount count;
    for (const Participation &part : document.where(&Participation::meetup, meetup)) {
        const bool hasArrived = part.arrivedAt.isValid();
        if (part.invitation == InvitationState::Accepted || hasArrived)
            ++count.expected;
        count.arrived += hasArrived ? 1 : 0;
        count.walkIns += hasArrived && part.invitation == InvitationState::ToInvite ? 1 : 0;
        count.absent += part.noShow && part.invitation == InvitationState::Accepted ? 1 : 0;
    }
    return count;
}

QUuid badgeIn(const QString &typed)
{
    static const QRegularExpression atEnd(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s, QRegularExpression::CaseInsensitiveOption);
    return QUuid::fromString(atEnd.match(typed.trimmed()).captured());
}

QList<Id<Participation>> foundAtDoor(const Document &document, Id<Meetup> meetup, const QString &typed)
{
    static const QRegularExpression gap(u"[\\s\\-',]+"_s);
    const QList<Participation> people = document.where(&Participation::meetup, meetup);
    if (const auto exact = ofBadge(document, people, typed.trimmed()); !exact.isEmpty())
        return exact;
    const QStringList words = comparable(typed).split(gap, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    struct Found {
        int rank;
        QString name;
        Id<Participation> id;
    };
    QList<Found> found;
    for (const Participation &part : people) {
        const Person person = document.findOrEmpty(part.person);
        const QString name = fullName(person);
        const QString organisation = document.findOrEmpty(organisationOf(part, document)).name;
        int fit = 2 * std::max(fitOf(words, name), fitOf(words, person.knownAs));
        if (fit == 0)
            fit = fitOf(words, name + u' ' + organisation + u' ' + part.answers.join(u' '));
        if (fit == 0)
            continue;
        // Who is awaited goes before who is in already or said no.
        found += {fit * 10 + (isAwaited(part) ? 5 : 0), comparable(listName(person)), part.id};
    }
    std::ranges::stable_sort(found, [](const Found &one, const Found &other) {
        return std::tuple(-one.rank, one.name) < std::tuple(-other.rank, other.name);
    });
    QList<Id<Participation>> ids;
    for (const Found &one : found)
        ids += one.id;
    return ids;
}

QHash<Id<Round>, Id<Table>> placesFor(const Document &document, Id<Meetup> meetup, Id<Participation> who)
{
    QHash<Id<Round>, Id<Table>> places;
    const QList<Table> tables = document.where(&Table::meetup, meetup);
    const Participation part = document.findOrEmpty(who);
    const Id<Organisation> organisation = organisationOf(part, document);
    QHash<Id<Table>, int> taken; // by this person, in another round
    const QList<Id<Issue>> wishes = preferencesOf(document, who);
    QList<Round> rounds = document.where(&Round::meetup, meetup);
    std::ranges::stable_sort(rounds, {}, &Round::number);
    for (const Round &round : std::as_const(rounds)) {
        QHash<Id<Table>, int> sitting, colleagues;
        for (const Seat &seat : document.where(&Seat::round, round.id)) {
            ++sitting[seat.table];
            if (!organisation.isNull() && organisationOf(document.findOrEmpty(seat.participation), document) == organisation)
                ++colleagues[seat.table];
        }
        std::optional<std::pair<int, Id<Table>>> best;
        for (const Table &table : tables) {
            if (table.largest && sitting.value(table.id) >= *table.largest)
                continue;
            const qsizetype wish = wishes.indexOf(table.issue);
            const int cost = 20 * colleagues.value(table.id) + 50 * taken.value(table.id) + sitting.value(table.id)
                             - (wish < 0 || table.issue.isNull() ? 0 : int(15 - 4 * std::min<qsizetype>(wish, 3)));
            if (!best || cost < best->first)
                best = {cost, table.id};
        }
        if (best) {
            places.insert(round.id, best->second);
            ++taken[best->second];
        }
    }
    return places;
}

Result<Done> arrive(Workspace &workspace, Id<Participation> who, const QHash<Id<Round>, Id<Table>> &places)
{
    const auto before = workspace.find(who);
    if (!before)
        return Problem{Texts::tr("This participant is not on the list any more."), {}};
    Participation after = *before;
    after.noShow = false;
    if (!after.arrivedAt.isValid())
        after.arrivedAt = workspace.now();
    ChangeSet set;
    set.edit(*before, after);
    QString table;
    for (auto it = places.begin(); it != places.end(); ++it) {
        if (seatOf(workspace.document(), who, it.key()))
            continue;
        set.changes += seatAt(workspace.document(), who, it.key(), it.value()).changes;
        table = QString::number(workspace.findOrEmpty(it.value()).number);
    }
    const QString name = nameOf(who, workspace.document());
    set.summary = table.isEmpty() ? Texts::tr("%1 has arrived").arg(name) : Texts::tr("%1 has arrived, to table %2").arg(name, table);
    return workspace.apply(set);
}

Result<Id<Participation>> walkIn(Workspace &workspace, Id<Meetup> meetup, const TypedParticipant &typed)
{
    auto made = newParticipant(workspace, meetup, typed);
    if (!made)
        return made.problem();
    Participation part = made->participation;
    part.arrivedAt = workspace.now();
    ChangeSet set = made->set;
    for (RecordChange &change : set.changes)
        if (change.id == part.id.value)
            change.after = recordType<Participation>().pack(&part);
    Document after = workspace.document();
    after.take(set);
    const auto places = placesFor(after, meetup, part.id);
    for (auto it = places.begin(); it != places.end(); ++it)
        set.changes += seatAt(after, part.id, it.key(), it.value()).changes;
    const QString name = nameOf(part.id, after);
    set.summary = places.isEmpty() ? Texts::tr("%1 has walked in").arg(name)
                                   : Texts::tr("%1 has walked in, to table %2").arg(name, QString::number(after.findOrEmpty(*places.begin()).number));
    if (const auto done = workspace.apply(set); !done)
        return done.problem();
    return part.id;
}

Result<int> noteAbsent(Workspace &workspace, Id<Meetup> meetup)
{
    ChangeSet set;
    for (const Participation &before : workspace.document().where(&Participation::meetup, meetup)) {
        if (!isAwaited(before))
            continue;
        Participation after = before;
        after.noShow = true;
        set.edit(before, after);
    }
    const int count = int(set.changes.size());
    set.summary = Texts::tr("%n people did not come", nullptr, count);
    if (const auto done = workspace.apply(set); !done)
        return done.problem();
    return count;
}

} // namespace oogst
