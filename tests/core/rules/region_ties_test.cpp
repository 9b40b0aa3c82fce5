#include "support/catch.h"

#include "core/rules/region_ties.h"

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TwoRegions {
    Document document;
    Id<Series> series{QUuid::createUuid()};
    Id<Meetup> west, east;
    Id<Issue> green{QUuid::createUuid()};

    template <class Record>
    Id<Record> add(Record record)
    {
        record.id = {QUuid::createUuid()};
        ChangeSet set;
        set.add(record);
        document.take(set);
        return record.id;
    }
    TwoRegions()
    {
        const auto meetup = [&](const QString &region, QDate day) {
            Meetup m;
            m.series = series;
            m.region = region;
            m.when = exactTerm(day);
            return add(m);
        };
        east = meetup(u"Oost"_s, QDate(2020, 11, 24)); // made first, held last
        west = meetup(u"West"_s, QDate(2020, 11, 17));
    }
    Id<Outcome> says(Id<Meetup> meetup, const QString &text, Id<Issue> issue = {}, Id<Outcome> parent = {})
    {
        Outcome o;
        o.meetup = meetup;
        o.text = o.position = text;
        o.issue = issue;
        o.parent = parent;
        return add(o);
    }
    void tie(Id<Outcome> from, RelationKind kind, Id<Outcome> to) { add(Relation{{}, from, kind, to}); }
    RegionTies ties(Id<Issue> issue = {}) const { return tiesOfRegions(document, {series, u"West"_s, u"Oost"_s, issue}); }
};

} // namespace

TEST_CASE("regions come in the order of their days, and only those with outcomes")
{
    TwoRegions r;
    CHECK(regionsOf(r.document, r.series).isEmpty());
    r.says(r.east, u"a"_s);
    CHECK(regionsOf(r.document, r.series) == QStringList{u"Oost"_s});
    r.says(r.west, u"b"_s);
    CHECK(regionsOf(r.document, r.series) == QStringList{u"West"_s, u"Oost"_s});
    CHECK(regionsOf(r.document, {QUuid::createUuid()}).isEmpty());
}

TEST_CASE("what both say hangs together over any number of ties, also by way of a third meetup")
{
    TwoRegions r;
    const auto w1 = r.says(r.west, u"1"_s), w2 = r.says(r.west, u"2"_s), w3 = r.says(r.west, u"3"_s);
    const auto e1 = r.says(r.east, u"1"_s), e2 = r.says(r.east, u"2"_s);
    const auto elsewhere = r.says(r.add(Meetup{}), u"x"_s);
    r.tie(w1, RelationKind::SameAs, elsewhere);
    r.tie(e1, RelationKind::Confirms, elsewhere);
    r.tie(w2, RelationKind::SameAs, w1);
    r.tie(w3, RelationKind::FollowsFrom, e2); // no word on whether they agree
    const RegionTies ties = r.ties();
    REQUIRE(ties.both.size() == 1);
    CHECK(ties.both[0].left == QList{w1, w2});
    CHECK(ties.both[0].right == QList{e1});
    CHECK(ties.onlyLeft == QList{w3});
    CHECK(ties.onlyRight == QList{e2});
    CHECK(ties.against.isEmpty());
}

TEST_CASE("who contradicts stands apart; lines under others come along with those and do not count")
{
    TwoRegions r;
    const auto w = r.says(r.west, u"w"_s), e = r.says(r.east, u"e"_s);
    r.says(r.east, u"under"_s, {}, e);
    r.tie(e, RelationKind::Contradicts, w);
    const RegionTies ties = r.ties();
    REQUIRE(ties.against.size() == 1);
    CHECK(ties.against[0].left == QList{w});
    CHECK(ties.against[0].right == QList{e});
    CHECK((ties.both.isEmpty() && ties.onlyLeft.isEmpty() && ties.onlyRight.isEmpty()));
}

TEST_CASE("an outcome is about its own issue, or else about that of its table")
{
    TwoRegions r;
    Table table;
    table.meetup = r.west;
    table.issue = r.green;
    Outcome atTable;
    atTable.meetup = r.west;
    atTable.table = r.add(table);
    const auto w = r.add(atTable), e = r.says(r.east, u"e"_s, r.green);
    r.says(r.east, u"about nothing"_s);
    const RegionTies ties = r.ties(r.green);
    CHECK(ties.onlyLeft == QList{w});
    CHECK(ties.onlyRight == QList{e});
}
