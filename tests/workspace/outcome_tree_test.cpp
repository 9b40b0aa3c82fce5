#include "support/catch.h"
#include "workspace/outcomes.h"

#include <QRandomGenerator>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a tree that takes changes over is the tree that is made anew")
{
    QRandomGenerator random(20190919);
    for (int run = 0; run < 50; ++run) {
        const QList<Id<Table>> tables{{}, {QUuid::createUuid()}, {QUuid::createUuid()}};
        QHash<QUuid, Outcome> all;
        OutcomeTree tree{QList<Outcome>{}};
        const auto anyId = [&] {
            const QList<QUuid> ids = all.keys();
            return ids.isEmpty() ? QUuid::createUuid() : ids[random.bounded(ids.size())];
        };
        const auto isUnder = [&](QUuid id, const QUuid &above) { // no rings: the door refuses them
            for (int i = 0; i < 100 && !id.isNull(); ++i, id = all.value(id).parent.value)
                if (id == above)
                    return true;
            return false;
        };
        for (int step = 0; step < 80; ++step) {
            if (random.bounded(5) == 0) {
                const QUuid id = anyId();
                const bool hasUnder = std::ranges::any_of(all, [&](const Outcome &o) { return o.parent.value == id; });
                const bool taken = tree.take({id});
                CHECK(taken == !(hasUnder && all.contains(id)));
                all.remove(id);
                if (!taken)
                    tree = OutcomeTree(all.values());
            } else {
                Outcome outcome = random.bounded(3) ? all.value(anyId()) : Outcome{};
                if (outcome.id.isNull())
                    outcome.id = {QUuid::createUuid()};
                outcome.table = tables[random.bounded(3)];
                outcome.position = QString(QChar(u'a' + random.bounded(6)));
                // Sometimes a parent that is not there (yet).
                const QUuid parent = random.bounded(6) == 0 ? QUuid::createUuid() : random.bounded(2) ? anyId() : QUuid();
                outcome.parent = {isUnder(parent, outcome.id.value) ? QUuid() : parent};
                all.insert(outcome.id.value, outcome);
                if (!tree.put(outcome))
                    tree = OutcomeTree(all.values());
            }
            const OutcomeTree fresh(all.values());
            REQUIRE(tree.count() == fresh.count());
            for (const Id<Table> &table : tables)
                REQUIRE(tree.roots(table) == fresh.roots(table));
            for (const Outcome &outcome : std::as_const(all)) {
                REQUIRE(tree.children(outcome.id) == fresh.children(outcome.id));
                REQUIRE(*tree.find(outcome.id) == outcome);
            }
        }
    }
}
