// The situations that two copies of a document get into, one by one. The list follows what the merge tests of KeePassXC
// cover, a program whose users have merged files for years; the words and the expectations are ours.

#include "storage/replica.h"
#include "support/temporary_folder.h"

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the two copies of a situation live: both in files, both on servers, or one of each.
std::pair<Home, Home> anyHomes()
{
    return GENERATE(values<std::pair<Home, Home>>({{Home::File, Home::File}, {Home::Server, Home::Server}, {Home::File, Home::Server}}));
}

/// Two laptops with the same document, worked on apart from here on.
struct Laptops {
    std::pair<Home, Home> homes = anyHomes();
    TemporaryFolder folder;
    QDateTime start{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};
    Replica ans{placeFor(homes.first, folder, u"ans"_s), start};
    Id<Meetup> meetup = ans.add(Meetup{.title = u"Symposium"_s});
    Id<Outcome> parent = say(ans, u"zorgen"_s);
    Id<Outcome> child = say(ans, u"wie luistert?"_s, parent);
    Id<Outcome> other = say(ans, u"geld"_s);
    Replica bram{placeFor(homes.second, folder, u"bram"_s), start};

    Laptops() { bram.mergeFrom(ans.path()); }

    Id<Outcome> say(Replica &at, const QString &text, Id<Outcome> under = {})
    {
        Outcome outcome{.meetup = meetup};
        outcome.text = text;
        outcome.parent = under;
        return at.add(outcome);
    }

    void rename(Replica &at, Id<Outcome> id, const QString &text)
    {
        at.edit(id, [&](Outcome &o) { o.text = text; });
    }

    void move(Replica &at, Id<Outcome> id, Id<Outcome> under)
    {
        at.edit(id, [&](Outcome &o) { o.parent = under; });
    }

    void exchange()
    {
        ans.mergeFrom(bram.path());
        bram.mergeFrom(ans.path());
        ans.mergeFrom(bram.path());
        const bool same = *ans.store().fingerprint() == *bram.store().fingerprint();
        CHECK(same);
        CHECK(*ans.store().check() == QStringList());
        const bool shown = ans.document() == bram.document();
        CHECK(shown);
    }

    QString text(Id<Outcome> id) { return ans.document().findOrEmpty(id).text; }
    bool has(Id<Outcome> id) { return ans.document().find(id).has_value(); }
    Id<Outcome> above(Id<Outcome> id) { return ans.document().findOrEmpty(id).parent; }
    QList<Conflict> conflicts()
    {
        const QList<Conflict> found = *ans.store().conflicts();
        CHECK(*ans.store().conflictCount() == found.size());
        return found;
    }
};

} // namespace

TEST_CASE("an empty copy takes in everything, with its history")
{
    Laptops two;
    Replica fresh(placeFor(two.homes.second, two.folder, u"leeg"_s), two.start);
    fresh.mergeFrom(two.ans.path());
    CHECK((fresh.document() == two.ans.document()));
    CHECK(fresh.store().steps()->size() == two.ans.store().steps()->size() + 1);
}

TEST_CASE("an equal copy brings nothing and leaves no step")
{
    Laptops two;
    two.exchange();
    const qsizetype steps = two.ans.store().steps()->size();
    CHECK(two.ans.mergeFrom(two.bram.path()).isEmpty());
    CHECK(two.ans.store().steps()->size() == steps);
}

TEST_CASE("what only the other changed comes over, whichever is merged into which")
{
    Laptops two;
    const bool ansEdits = GENERATE(true, false);
    two.rename(ansEdits ? two.ans : two.bram, two.parent, u"zorgen over geld"_s);
    two.exchange();
    CHECK(two.text(two.parent) == u"zorgen over geld"_s);
    CHECK(two.conflicts().isEmpty());
}

TEST_CASE("an older copy changes nothing in a newer document")
{
    Laptops two;
    two.rename(two.ans, two.parent, u"nieuwer"_s);
    CHECK(two.ans.mergeFrom(two.bram.path()).changes <= 1); // the note of Bram's own merge
    CHECK(two.text(two.parent) == u"nieuwer"_s);
}

TEST_CASE("one field changed on both sides keeps both values and shows the later")
{
    Laptops two;
    two.rename(two.ans, two.parent, u"van Ans"_s);
    two.bram.skew(60'000);
    two.rename(two.bram, two.parent, u"van Bram"_s);
    two.exchange();
    CHECK(two.text(two.parent) == u"van Bram"_s);
    REQUIRE(two.conflicts().size() == 1);
    const Conflict conflict = two.conflicts().first();
    REQUIRE(conflict.claims.size() == 2);
    CHECK(conflict.claims[0].isShown);
    CHECK(conflict.claims[0].value == u"van Bram"_s);
    CHECK(conflict.claims[1].value == u"van Ans"_s);
}

TEST_CASE("the same value on both sides is no conflict")
{
    Laptops two;
    two.rename(two.ans, two.parent, u"eender"_s);
    two.rename(two.bram, two.parent, u"eender"_s);
    two.exchange();
    CHECK(two.conflicts().isEmpty());
}

TEST_CASE("different fields of one record both stay")
{
    Laptops two;
    two.rename(two.ans, two.parent, u"tekst"_s);
    two.bram.edit(two.parent, [](Outcome &o) { o.keyword = u"Onbekendheid"_s; });
    two.exchange();
    CHECK(two.text(two.parent) == u"tekst"_s);
    CHECK(two.ans.document().findOrEmpty(two.parent).keyword == u"Onbekendheid"_s);
    CHECK(two.conflicts().isEmpty());
}

TEST_CASE("many edits of one field on one side against one on the other is one conflict")
{
    Laptops two;
    for (int i = 0; i < 5; ++i)
        two.rename(two.ans, two.parent, u"versie %1"_s.arg(i));
    two.rename(two.bram, two.parent, u"van Bram"_s);
    two.exchange();
    REQUIRE(two.conflicts().size() == 1);
    CHECK(two.conflicts().first().claims.size() == 2);
}

TEST_CASE("what was added on one side comes over")
{
    Laptops two;
    const auto id = two.say(two.bram, u"nieuw"_s);
    two.exchange();
    CHECK(two.text(id) == u"nieuw"_s);
}

TEST_CASE("what was added on both sides is there twice, once from each")
{
    Laptops two;
    const auto a = two.say(two.ans, u"hetzelfde"_s), b = two.say(two.bram, u"hetzelfde"_s);
    two.exchange();
    CHECK(two.has(a));
    CHECK(two.has(b));
}

TEST_CASE("somebody who was added to a meetup on both sides takes part once")
{
    Laptops two;
    const auto person = two.ans.add(Person{.givenName = u"Chris"_s});
    two.bram.mergeFrom(two.ans.path());
    for (Replica *at : {&two.ans, &two.bram})
        at->add(Participation{.meetup = two.meetup, .person = person});
    two.exchange();
    CHECK(two.ans.document().all<Participation>().size() == 1);
    CHECK(two.conflicts().isEmpty());
}

TEST_CASE("a move on one side comes over")
{
    Laptops two;
    two.move(two.bram, two.child, two.other);
    two.exchange();
    CHECK((two.above(two.child) == two.other));
}

TEST_CASE("a move and an edit of the same outcome both hold")
{
    Laptops two;
    two.move(two.bram, two.child, two.other);
    two.rename(two.ans, two.child, u"anders"_s);
    two.exchange();
    CHECK((two.above(two.child) == two.other));
    CHECK(two.text(two.child) == u"anders"_s);
    CHECK(two.conflicts().isEmpty());
}

TEST_CASE("moved to two places shows the later and asks")
{
    Laptops two;
    two.move(two.ans, two.child, two.other);
    two.bram.skew(60'000);
    two.move(two.bram, two.child, {});
    two.exchange();
    CHECK(two.above(two.child).isNull());
    CHECK(two.conflicts().size() == 1);
}

TEST_CASE("a new outcome with others under it comes over whole")
{
    Laptops two;
    const auto top = two.say(two.bram, u"voorstel"_s);
    const auto under = two.say(two.bram, u"stap een"_s, top);
    const auto deeper = two.say(two.bram, u"wie?"_s, under);
    two.exchange();
    CHECK((two.above(deeper) == under));
    CHECK((two.above(under) == top));
}

TEST_CASE("an outcome of before can be moved under one that the other made")
{
    Laptops two;
    const auto top = two.say(two.bram, u"voorstel"_s);
    two.move(two.bram, two.child, top);
    two.exchange();
    CHECK((two.above(two.child) == top));
}

TEST_CASE("two moves that make a circle: the earlier holds, the other is asked about")
{
    Laptops two;
    two.move(two.ans, two.parent, two.other);
    two.bram.skew(60'000);
    two.move(two.bram, two.other, two.parent);
    two.exchange();
    CHECK((two.above(two.parent) == two.other));
    CHECK(two.above(two.other).isNull());
    REQUIRE(two.conflicts().size() == 1);
    CHECK(two.conflicts().first().isCircle);
}

TEST_CASE("removed on one side and left alone on the other is gone")
{
    Laptops two;
    two.bram.remove(two.other);
    two.exchange();
    CHECK(!two.has(two.other));
    CHECK(two.conflicts().isEmpty());
}

TEST_CASE("removed on one side and changed on the other stays, and is asked about")
{
    Laptops two;
    const bool removedFirst = GENERATE(true, false);
    (removedFirst ? two.ans : two.bram).skew(60'000);
    two.bram.remove(two.other);
    two.rename(two.ans, two.other, u"toch belangrijk"_s);
    two.exchange();
    CHECK(two.text(two.other) == u"toch belangrijk"_s);
    REQUIRE(two.conflicts().size() == 1);
    CHECK(two.conflicts().first().field == 0);
}

TEST_CASE("removed on both sides is gone and no conflict")
{
    Laptops two;
    two.ans.remove(two.other);
    two.bram.remove(two.other);
    two.exchange();
    CHECK(!two.has(two.other));
    CHECK(two.conflicts().isEmpty());
}

TEST_CASE("a removal that was taken back leaves the outcome there, with what the other changed")
{
    Laptops two;
    two.bram.remove(two.other);
    two.bram.answer(StepKind::Undo);
    two.rename(two.ans, two.other, u"anders"_s);
    two.exchange();
    CHECK(two.text(two.other) == u"anders"_s);
}

TEST_CASE("something said under an outcome that the other removed keeps that one visible")
{
    Laptops two;
    two.bram.remove(two.parent);
    const auto late = two.say(two.ans, u"nog dit"_s, two.parent);
    two.exchange();
    CHECK(two.has(two.parent));
    CHECK((two.above(late) == two.parent));
    CHECK(!two.has(two.child)); // nobody changed that one
}

TEST_CASE("a whole meetup removed while somebody records in it stays with what was recorded")
{
    Laptops two;
    two.bram.remove(two.meetup);
    const auto late = two.say(two.ans, u"nog dit"_s);
    two.exchange();
    CHECK(two.has(late));
    CHECK(two.ans.document().find(two.meetup).has_value());
    CHECK(!two.has(two.other));
}

TEST_CASE("an outcome moved out of what the other removed stays")
{
    Laptops two;
    two.bram.remove(two.parent);
    two.move(two.ans, two.child, two.other);
    two.exchange();
    CHECK(!two.has(two.parent));
    CHECK((two.above(two.child) == two.other));
}

TEST_CASE("a backup that is merged does not bring back what was removed since")
{
    Laptops two;
    REQUIRE(two.ans.store().saveCopy(two.folder.file(u"backup.oogst"_s)));
    two.ans.remove(two.other);
    two.ans.mergeFrom(two.folder.file(u"backup.oogst"_s));
    CHECK(!two.has(two.other));
}

TEST_CASE("places in a list that both changed stay places in a list")
{
    Laptops two;
    two.ans.edit(two.other, [](Outcome &o) { o.position = u"a0V"_s; });
    two.bram.edit(two.parent, [](Outcome &o) { o.position = u"a0V"_s; });
    two.exchange();
    CHECK(two.ans.document().findOrEmpty(two.other).position == u"a0V"_s);
    CHECK(two.ans.document().findOrEmpty(two.parent).position == u"a0V"_s);
    CHECK(two.conflicts().isEmpty());
}

TEST_CASE("three copies in a chain come to the same")
{
    Laptops two;
    Replica carla(placeFor(two.homes.second, two.folder, u"carla"_s), two.start);
    carla.mergeFrom(two.bram.path());
    two.rename(carla, two.other, u"van Carla"_s);
    two.rename(two.ans, two.parent, u"van Ans"_s);
    two.bram.mergeFrom(carla.path());
    two.exchange();
    carla.mergeFrom(two.ans.path());
    CHECK(two.text(two.other) == u"van Carla"_s);
    CHECK((carla.document() == two.ans.document()));
}

TEST_CASE("what was erased stays erased, whatever the other made of it meanwhile")
{
    Laptops two;
    const auto person = two.ans.add(Person{.givenName = u"Chris"_s, .mail = u"chris@voorbeeld.nl"_s});
    two.bram.mergeFrom(two.ans.path());
    two.ans.erase(person.value);
    two.bram.edit(person, [](Person &p) { p.phone = u"0612345678"_s; });
    two.exchange();
    CHECK(two.ans.document().findOrEmpty(person).givenName.isEmpty());
    CHECK(two.ans.document().findOrEmpty(person).phone.isEmpty());
    CHECK(!two.bram.store().fingerprint()->contains("chris"));
    CHECK(two.conflicts().isEmpty());
}

TEST_CASE("a merge that brings an erasure and nothing else leaves a sound log, which the next can take in")
{
    Laptops laptops;
    const auto id = laptops.ans.add(Person{.familyName = u"Zonnebloem"_s});
    laptops.bram.mergeFrom(laptops.ans.path());
    laptops.ans.erase(id.value);
    CHECK(laptops.bram.mergeFrom(laptops.ans.path()).erasures == 1);
    CHECK(laptops.bram.document().findOrEmpty(id).familyName == QString());
    CHECK(*laptops.bram.store().check() == QStringList());
    laptops.ans.mergeFrom(laptops.bram.path());
    CHECK(*laptops.ans.store().check() == QStringList());
}

TEST_CASE("a clock that is a day behind loses nothing")
{
    Laptops two;
    two.bram.skew(-86'400'000);
    two.rename(two.bram, two.other, u"met een oude klok"_s);
    const auto late = two.say(two.bram, u"ook"_s);
    two.exchange();
    CHECK(two.text(two.other) == u"met een oude klok"_s); // it replaced what Bram had seen
    CHECK(two.has(late));
    CHECK(two.conflicts().isEmpty());
}

TEST_CASE("a choice between two values settles the matter on both sides")
{
    Laptops two;
    two.rename(two.ans, two.parent, u"van Ans"_s);
    two.rename(two.bram, two.parent, u"van Bram"_s);
    two.exchange();
    const auto before = two.ans.document().row(recordType<Outcome>(), two.parent.value);
    ChangeSet choice{u"gekozen"_s, {}, StepKind::Resolve};
    choice.decided += Decision{&recordType<Outcome>(), two.parent.value, recordType<Outcome>().fields[recordType<Outcome>().indexOf(u"text"_s)].number};
    SECTION("for the value that is shown") {}
    SECTION("for the other")
    {
        Row after = *before;
        after[recordType<Outcome>().indexOf(u"text"_s)] = two.conflicts().first().claims[1].value;
        choice.changes += {&recordType<Outcome>(), two.parent.value, before, after};
    }
    two.ans.write(choice);
    const QString chosen = two.text(two.parent);
    CHECK(two.conflicts().isEmpty());
    two.exchange();
    CHECK(two.conflicts().isEmpty());
    CHECK(two.text(two.parent) == chosen);
}

TEST_CASE("a merge is one step, and taking it back takes back all that it brought and nothing else")
{
    Laptops two;
    const auto mine = two.say(two.ans, u"van mij"_s);
    const auto late = two.say(two.bram, u"van Bram"_s);
    two.rename(two.bram, two.other, u"anders"_s);
    const Document before = two.ans.document();
    two.ans.mergeFrom(two.bram.path());
    const Document merged = two.ans.document();
    CHECK(two.has(late));
    REQUIRE(two.ans.answer(StepKind::Undo));
    CHECK((two.ans.document() == before));
    CHECK(two.has(mine));
    REQUIRE(two.ans.answer(StepKind::Redo));
    CHECK((two.ans.document() == merged));
    REQUIRE(two.ans.answer(StepKind::Undo));
    CHECK(two.ans.mergeFrom(two.bram.path()).isEmpty()); // nothing new, so nothing comes back by itself
    CHECK(!two.has(late));
}

TEST_CASE("taking back a step leaves alone what somebody else changed since, and says so")
{
    Laptops two;
    ChangeSet both{u"twee velden"_s, {}};
    const Outcome before = two.ans.document().findOrEmpty(two.other);
    Outcome after = before;
    after.text = u"tekst van Ans"_s;
    after.keyword = u"Geld"_s;
    both.edit(before, after);
    two.ans.write(both);
    two.bram.mergeFrom(two.ans.path());
    two.rename(two.bram, two.other, u"tekst van Bram"_s);
    two.ans.mergeFrom(two.bram.path());
    const StepId step = two.ans.store().steps()->at(4).id;
    REQUIRE(two.ans.store().summaryOf(step).value() == u"twee velden"_s);
    const auto reversal = two.ans.store().reversalOf(step);
    REQUIRE(reversal);
    REQUIRE(reversal->kept.size() == 1);
    two.ans.write(reversal->set, step);
    CHECK(two.text(two.other) == u"tekst van Bram"_s);
    CHECK(two.ans.document().findOrEmpty(two.other).keyword.isEmpty());
}

TEST_CASE("only one's own steps are undone, not those that came in by a merge")
{
    Laptops two;
    two.rename(two.bram, two.other, u"van Bram"_s);
    const auto mine = two.say(two.ans, u"van mij"_s);
    two.ans.mergeFrom(two.bram.path());
    two.ans.answer(StepKind::Undo); // the merge
    two.ans.answer(StepKind::Undo); // mine
    CHECK(!two.has(mine));
    CHECK(two.has(two.other));
}
