#include "workspace/outcomes.h"

#include "core/position.h"
#include "core/rules/problems.h"
#include "support/catch.h"

#include <QRandomGenerator>

#include <algorithm>
#include <QSet>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Harvest {
    Document document;
    Id<Meetup> meetup{timeOrderedUuid(1)};
    Id<Table> first{timeOrderedUuid(2)}, second{timeOrderedUuid(3)};

    Harvest()
    {
        Meetup m;
        m.id = meetup;
        m.title = u"Symposium"_s;
        Table a, b;
        a.id = first, b.id = second;
        a.meetup = b.meetup = meetup;
        a.number = 1, b.number = 2;
        ChangeSet set;
        set.add(m), set.add(a), set.add(b);
        document.take(set);
    }

    OutcomeTree tree() const { return OutcomeTree::of(document, meetup); }
    Outcome blank() const
    {
        Outcome outcome;
        outcome.meetup = meetup;
        return outcome;
    }
    static Id<Outcome> freshId()
    {
        static qint64 at = 1000;
        return {timeOrderedUuid(++at)};
    }
    QList<Id<Outcome>> type(const QString &notes)
    {
        QList<Id<Outcome>> made;
        const QList<Id<Outcome>> row = tree().roots(first);
        QList<NestedOutcome> lines;
        for (const QString &line : notes.split(u'\n')) {
            const auto text = std::ranges::find_if(line, [](QChar c) { return !c.isSpace(); });
            lines += {int(text - line.begin()), blank()};
            lines.last().outcome.text = line.trimmed();
        }
        take(addNestedOutcomes(tree(), lines, {first, {}, row.isEmpty() ? Id<Outcome>{} : row.last()}, freshId, &made));
        return made;
    }
    void take(const ChangeSet &set)
    {
        REQUIRE(problemsIn(set, document).isEmpty());
        document.take(set);
    }
    QString shown(Id<Table> table) const
    {
        const OutcomeTree now = tree();
        QStringList lines;
        const std::function<void(QList<Id<Outcome>>, int)> walk = [&](const QList<Id<Outcome>> &row, int depth) {
            for (const Id<Outcome> &id : row) {
                lines += QString(depth, u'.') + now.find(id)->text;
                walk(now.children(id), depth + 1);
            }
        };
        walk(now.roots(table), 0);
        return lines.join(u' ');
    }
};

Outcome named(Outcome outcome, const QString &text)
{
    outcome.text = text;
    return outcome;
}

} // namespace

TEST_CASE("indenting and outdenting keep a line where it is on the screen")
{
    Harvest h;
    const auto ids = h.type(u"a\nb\nc\nd"_s);
    h.take(indentOutcome(h.tree(), ids[1]));
    h.take(indentOutcome(h.tree(), ids[2]));
    h.take(indentOutcome(h.tree(), ids[3]));
    CHECK(h.shown(h.first) == u"a .b .c .d"_s);
    h.take(outdentOutcome(h.tree(), ids[2]));
    CHECK(h.shown(h.first) == u"a .b c .d"_s);
    CHECK(indentOutcome(h.tree(), ids[0]).isEmpty());
    CHECK(outdentOutcome(h.tree(), ids[0]).isEmpty());
}

TEST_CASE("moving goes past neighbours and over to the next parent")
{
    Harvest h;
    const auto ids = h.type(u"a\n b\nc\n d"_s);
    h.take(moveOutcome(h.tree(), ids[2], OutcomeMove::Up));
    CHECK(h.shown(h.first) == u"c .d a .b"_s);
    h.take(moveOutcome(h.tree(), ids[3], OutcomeMove::Down));
    CHECK(h.shown(h.first) == u"c a .d .b"_s);
    h.take(moveOutcome(h.tree(), ids[3], OutcomeMove::Up));
    CHECK(h.shown(h.first) == u"c .d a .b"_s);
    CHECK(moveOutcome(h.tree(), ids[2], OutcomeMove::Up).isEmpty());
}

TEST_CASE("a line goes to another table with all that is under it")
{
    Harvest h;
    const auto ids = h.type(u"a\n b\n  c"_s);
    h.take(moveOutcomeToTable(h.tree(), ids[1], h.second));
    CHECK(h.shown(h.first) == u"a"_s);
    CHECK(h.shown(h.second) == u"b .c"_s);
    CHECK(h.document.findOrEmpty(ids[2]).table == h.second);
    CHECK(h.tree().countAt(h.second) == 2);
}

TEST_CASE("a line that goes leaves the lines under it in its place")
{
    Harvest h;
    const auto ids = h.type(u"a\n b\n c\nd"_s);
    h.take(removeOutcomeLine(h.document, h.tree(), ids[0]));
    CHECK(h.shown(h.first) == u"b c d"_s);
}

TEST_CASE("lines with equal or missing positions still take a line between them")
{
    Harvest h;
    ChangeSet set;
    for (const auto &text : {u"a"_s, u"b"_s, u"c"_s}) {
        Outcome outcome = h.blank();
        outcome.id = Harvest::freshId();
        outcome.table = h.first;
        outcome.text = text;
        outcome.position = text == u"c" ? QString() : u"5"_s;
        set.add(outcome);
    }
    h.take(set);
    CHECK(h.shown(h.first) == u"c a b"_s);
    const auto row = h.tree().roots(h.first);
    Outcome between = h.blank();
    between.id = Harvest::freshId();
    between.text = u"x"_s;
    ChangeSet added;
    addOutcomeAt(h.tree(), between, {h.first, {}, row[1]}, added);
    h.take(added);
    CHECK(h.shown(h.first) == u"c a x b"_s);
}

TEST_CASE("any row of steps keeps a valid tree, and taking all back gives the start")
{
    Harvest h;
    h.type(u"a\n b\n  c\nd\n e\nf"_s);
    const Document start = h.document;
    QList<ChangeSet> steps;
    QRandomGenerator random(20261122);
    for (int i = 0; i < 1500; ++i) {
        const OutcomeTree tree = h.tree();
        QList<Id<Outcome>> all;
        for (const Id<Table> &table : {h.first, h.second, Id<Table>{}})
            for (const Id<Outcome> &root : tree.roots(table))
                all += tree.branch(root);
        REQUIRE(all.size() == tree.count());
        REQUIRE(QSet<Id<Outcome>>(all.begin(), all.end()).size() == all.size());
        const Id<Outcome> id = all.isEmpty() ? Id<Outcome>{} : all[random.bounded(int(all.size()))];
        const QString before = h.shown(h.first).remove(u'.');
        ChangeSet set;
        const int what = int(random.bounded(8));
        switch (what) {
        case 0: set = indentOutcome(tree, id); break;
        case 1: set = outdentOutcome(tree, id); break;
        case 2: set = moveOutcome(tree, id, OutcomeMove::Up); break;
        case 3: set = moveOutcome(tree, id, OutcomeMove::Down); break;
        case 4: set = removeOutcomeLine(h.document, tree, id); break;
        case 5: set = moveOutcomeToTable(tree, id, random.bounded(2) ? h.second : h.first); break;
        default: {
            const OutcomeSpot spot{id.isNull() ? h.first : tree.find(id)->table, id.isNull() ? id : tree.parent(id), id};
            set = addNestedOutcomes(tree, {{0, named(h.blank(), u"x%1"_s.arg(i))}, {1, named(h.blank(), u"y%1"_s.arg(i))}}, spot, Harvest::freshId);
        }
        }
        h.take(set);
        if (what <= 1) // only the level changed, not the order from top to bottom
            REQUIRE(h.shown(h.first).remove(u'.') == before);
        steps += set;
    }
    while (!steps.isEmpty()) {
        ChangeSet back = steps.takeLast();
        std::reverse(back.changes.begin(), back.changes.end());
        for (RecordChange &change : back.changes)
            std::swap(change.before, change.after);
        h.document.take(back);
    }
    CHECK(h.document == start);
}
