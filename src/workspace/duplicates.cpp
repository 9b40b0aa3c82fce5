#include "workspace/duplicates.h"

#include "core/rules/joining.h"
#include "core/rules/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace oogst {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(duplicates)
};

// The answer that says most stays: who comes by one of two records comes.
int weightOf(const Participation &part)
{
    constexpr int weights[] = {1, 3, 5, 2, 2, 1}; // to invite, invited, accepted, declined, cancelled, no answer
    return weights[int(part.invitation)];
}

void keepAnswer(const Document &document, const QUuid &keep, const QUuid &gone, ChangeSet &set)
{
    for (const Participation &other : document.where(&Participation::person, Id<Person>{gone})) {
        Participation key = other;
        key.person = {keep};
        const auto mine = document.find(naturalId(key));
        if (!mine || weightOf(*mine) >= weightOf(other))
            continue;
        const RecordType &type = recordType<Participation>();
        const int index = type.indexOf(QStringLiteral("invitation"));
        auto change = std::ranges::find(set.changes, mine->id.value, &RecordChange::id);
        if (change == set.changes.end()) {
            const Row row = type.pack(&*mine);
            set.changes += {&type, mine->id.value, row, row};
            change = set.changes.end() - 1;
        }
        (*change->after)[index] = wordOf(other.invitation);
    }
}

QStringList otherNames(const Organisation &keep, const Organisation &gone)
{
    QStringList names = keep.alsoKnownAs;
    for (const QString &name : QStringList{gone.name} + gone.alsoKnownAs)
        if (name != keep.name && !names.contains(name))
            names += name;
    return names;
}

/// The changes of one pair on top of `document`.
ChangeSet changesOf(const Document &document, const RecordType &type, const QUuid &keep, const QUuid &gone)
{
    ChangeSet set = joined(document, type, keep, gone);
    const auto before = document.row(type, keep), other = document.row(type, gone);
    if (!before || !other)
        return {};
    Row after = filled(type, *before, *other);
    if (&type == &recordType<Organisation>()) {
        const int index = type.indexOf(QStringLiteral("also_known_as"));
        after[index] = cell::fromTexts(otherNames(document.findOrEmpty(Id<Organisation>{keep}), document.findOrEmpty(Id<Organisation>{gone})));
    } else {
        keepAnswer(document, keep, gone, set);
    }
    const auto mine = std::ranges::find(set.changes, keep, &RecordChange::id);
    if (mine != set.changes.end())
        mine->after = filled(type, *mine->after, after);
    else if (after != *before)
        set.changes += {&type, keep, before, after};
    return set;
}

QString titleOf(const Document &document, const RecordType &type, const QUuid &id)
{
    return &type == &recordType<Person>() ? fullName(document.findOrEmpty(Id<Person>{id})) : document.findOrEmpty(Id<Organisation>{id}).name;
}

/// What changed between two documents, as one set: several joins in a row touch the same records more than once.
ChangeSet between(const Document &before, const Document &after)
{
    ChangeSet set;
    for (const RecordType *type : allRecordTypes()) {
        for (auto it = after.of(*type).begin(); it != after.of(*type).end(); ++it) {
            const auto was = before.row(*type, it.key());
            if (Row row = type->pack(it->get()); was != row)
                set.changes += {type, it.key(), was, row};
        }
        for (auto it = before.of(*type).begin(); it != before.of(*type).end(); ++it)
            if (!after.pointer(*type, it.key()))
                set.changes += {type, it.key(), type->pack(it->get()), std::nullopt};
    }
    return set;
}

constexpr qsizetype mostAlike = 8; // of one name: each of these is put beside all others

/// The same name but for its short words, and nothing that says they are two.
bool areSurelyOne(const Organisation &one, const Organisation &other)
{
    const bool isElsewhere = !one.town.isEmpty() && !other.town.isEmpty() && comparable(one.town) != comparable(other.town);
    return !isElsewhere && organisationSpelledOut(one.name) == organisationSpelledOut(other.name);
}

} // namespace

QList<Duplicate> duplicatesIn(const Document &document)
{
    QList<Duplicate> found;
    const auto organisations = organisationsOfPeople(document);
    const QList<Person> persons = document.all<Person>();
    QList<Identity> identities;
    for (const Person &person : persons)
        identities += identityOf(person, organisations.value(person.id), document);
    for (const LikelyPair &pair : likelyPairs(identities))
        found += {&recordType<Person>(), persons[pair.one].id.value, persons[pair.other].id.value, pair.likeness, pair.isSure};
    QHash<QString, QList<Organisation>> alike;
    for (const Organisation &organisation : document.all<Organisation>())
        alike[organisationLikeness(organisation.name)] += organisation;
    for (const QList<Organisation> &group : std::as_const(alike))
        for (qsizetype one = 0; one < std::min<qsizetype>(group.size(), mostAlike); ++one)
            for (qsizetype other = one + 1; other < group.size(); ++other)
                found += {&recordType<Organisation>(), group[one].id.value, group[other].id.value, Likeness::None, areSurelyOne(group[one], group[other])};
    std::ranges::stable_sort(found, [](const Duplicate &one, const Duplicate &other) { return one.isSure && !other.isSure; });
    return found;
}

Result<Done> makeOne(Workspace &workspace, const RecordType &type, const QUuid &keep, const QUuid &gone)
{
    ChangeSet set = changesOf(workspace.document(), type, keep, gone);
    if (set.isEmpty())
        return Problem{Texts::tr("One of the two is not there any more."), {}};
    const QString name = titleOf(workspace.document(), type, keep), other = titleOf(workspace.document(), type, gone);
    set.summary = name == other ? Texts::tr("%1: made one of two").arg(name) : Texts::tr("%1 and %2 made one").arg(name, other);
    return workspace.apply(set);
}

Result<int> makeOne(Workspace &workspace, const QList<Duplicate> &pairs)
{
    Document document = workspace.document();
    QHash<QUuid, QUuid> moved;
    const auto now = [&](QUuid id) {
        while (moved.contains(id))
            id = moved.value(id);
        return id;
    };
    int count = 0;
    for (const Duplicate &pair : pairs) {
        const QUuid keep = now(pair.one), gone = now(pair.other);
        if (keep == gone)
            continue;
        const ChangeSet set = changesOf(document, *pair.type, keep, gone);
        if (set.isEmpty())
            continue;
        document.take(set);
        moved.insert(gone, keep);
        ++count;
    }
    ChangeSet all = between(workspace.document(), document);
    all.summary = Texts::tr("%n pairs made one", nullptr, count);
    if (const auto done = workspace.apply(all); !done)
        return done.problem();
    return count;
}

} // namespace oogst
