#include "workspace/similar_outcomes.h"

#include "support/catch.h"
#include "support/small_world.h"
#include "support/temporary_folder.h"
#include "workspace/outcome_weight.h"
#include "workspace/workspace.h"

#include <QRandomGenerator>

#include <algorithm>
#include <functional>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Harvest : oogst::test::SmallWorld {
    Id<Meetup> west, east;
    QList<Id<Table>> tables;

    Harvest()
    {
        Meetup meetup;
        meetup.title = u"Bijeenkomst"_s;
        west = add(meetup).id;
        east = add(meetup).id;
        for (int i = 1; i <= 3; ++i) {
            Table table;
            table.meetup = west;
            table.number = i;
            tables += add(table).id;
        }
    }
    Id<Outcome> say(const QString &text, Id<Meetup> meetup, Id<Table> table = {}, Id<Person> who = {})
    {
        Outcome outcome;
        outcome.meetup = meetup;
        outcome.table = table;
        outcome.text = text;
        outcome.contributor = who;
        return add(outcome).id;
    }
    Id<Person> person(const QString &name, const QString &organisation, const QString &sector)
    {
        Organisation at;
        at.name = organisation;
        at.sector = sector;
        Person one;
        one.givenName = name;
        Participation came;
        came.meetup = west;
        came.person = add(one).id;
        came.organisation = add(at).id;
        add(came);
        return came.person;
    }
    void take(const ChangeSet &set) { document.take(set); }
};

} // namespace

TEST_CASE("stems see through Dutch endings, and small words do not count")
{
    for (const auto &[one, other] : {std::pair{u"bewoner"_s, u"bewoners"_s}, {u"initiatief"_s, u"initiatieven"_s}, {u"gemeente"_s, u"gemeenten"_s},
                                     {u"huis"_s, u"huizen"_s}, {u"samenwerking"_s, u"samenwerkingen"_s}, {u"regel"_s, u"regels"_s}}) {
        INFO(one.toStdString() << " / " << other.toStdString());
        CHECK(stemsOf(one).keys() == stemsOf(other).keys());
    }
    CHECK(stemsOf(u"Wat is er nu dan van het?"_s).isEmpty());
}

TEST_CASE("what other tables, regions and editions say alike is suggested, with the words that it shares")
{
    Harvest h;
    const auto a = h.say(u"Bewonersinitiatieven zijn onbekend bij de gemeente"_s, h.west, h.tables[0]);
    h.say(u"Koffie is belangrijk voor een goed gesprek"_s, h.west, h.tables[1]);
    const auto b = h.say(u"De gemeente kent de bewonersinitiatieven niet: onbekend dus onbemind"_s, h.west, h.tables[1]);
    const auto c = h.say(u"Onbekende bewonersinitiatieven krijgen geen steun van gemeenten"_s, h.east);
    h.say(u"Bewonersinitiatieven zijn onbekend bij de gemeente hier"_s, h.west, h.tables[0]); // same table: seen by the note-taker
    const QList<Resemblance> like = similarOutcomes(h.document, {a, {}, {}, 0.2});
    REQUIRE(like.size() == 2);
    CHECK(((like[0].other == b && like[1].other == c) || (like[0].other == c && like[1].other == b)));
    CHECK(like[0].sharedWords.contains(u"bewonersinitiatieven"_s));
    CHECK(like[0].score <= 1);
    h.take(joinOutcomes(h.document, a, {b}));
    CHECK(similarOutcomes(h.document, {a, {}, {}, 0.2}).size() == 1);
}

TEST_CASE("a joined outcome counts tables, organisations and sectors once each, and says when one voice is behind it")
{
    Harvest h;
    const auto anna = h.person(u"Anna"_s, u"Gemeente Utrecht"_s, u"municipality"_s);
    const auto piet = h.person(u"Piet"_s, u"DOCK"_s, u"social_professional"_s);
    const auto a = h.say(u"een"_s, h.west, h.tables[0], anna);
    const auto b = h.say(u"twee"_s, h.west, h.tables[0], anna);
    const auto c = h.say(u"drie"_s, h.west, h.tables[1], piet);
    CHECK(weightOf(h.document, a).restsOnOneVoice());
    h.take(joinOutcomes(h.document, a, {b}));
    CHECK(weightOf(h.document, a).restsOnOneVoice());
    CHECK(weightOf(h.document, a).outcomes.size() == 2);
    h.take(joinOutcomes(h.document, b, {c}));
    const Weight weight = weightOf(h.document, a);
    CHECK(weight.outcomes.size() == 3);
    CHECK(weight.tables.size() == 2);
    CHECK(weight.organisations.size() == 2);
    CHECK(weight.sectors.size() == 2);
    CHECK_FALSE(weight.restsOnOneVoice());
    CHECK(h.document.find(b)->text == u"twee"_s);
    CHECK(joinOutcomes(h.document, a, {c}).isEmpty());
    REQUIRE(joinedGroups(h.document, h.west).size() == 1);
    // b held a and c together: they stay together without it.
    h.take(separateOutcome(h.document, b));
    CHECK(weightOf(h.document, b).outcomes.size() == 1);
    CHECK(weightOf(h.document, a).outcomes.size() == 2);
}

TEST_CASE("somebody who says it again at another table is still one voice; the question is what is answered, whichever way it is said")
{
    Harvest h;
    const auto anna = h.person(u"Anna"_s, u"Gemeente Utrecht"_s, u"municipality"_s);
    const auto a = h.say(u"een"_s, h.west, h.tables[0], anna);
    const auto b = h.say(u"twee"_s, h.west, h.tables[1], anna);
    h.take(joinOutcomes(h.document, a, {b}));
    CHECK(weightOf(h.document, a).tables.size() == 2);
    CHECK(weightOf(h.document, a).restsOnOneVoice());
    const auto c = h.say(u"drie"_s, h.west, h.tables[1]);
    h.take(joinOutcomes(h.document, a, {c}));
    CHECK_FALSE(weightOf(h.document, a).restsOnOneVoice());
    // Only those that may be told count.
    CHECK(weightOf(h.document, a, [&](const Outcome &one) { return one.id != c; }).restsOnOneVoice());

    const auto question = h.say(u"hoe dan"_s, h.west, h.tables[0]);
    h.edit(question, [](Outcome &one) { one.kind = OutcomeKind::KnowledgeQuestion; });
    h.take(relateOutcomes(h.document, question, RelationKind::Answers, c));
    const QList<Relation> answers = h.document.where(&Relation::kind, RelationKind::Answers);
    REQUIRE(answers.size() == 1);
    CHECK(answers.first().from == c);
    CHECK(answers.first().to == question);
}

TEST_CASE("what all present said rests on more than one voice")
{
    Harvest h;
    const auto a = h.say(u"een"_s, h.west);
    h.edit(a, [](Outcome &one) { one.basis = Basis::AllPresent; });
    CHECK_FALSE(weightOf(h.document, a).restsOnOneVoice());
}

TEST_CASE("of two thousand outcomes only those that share words are compared, the best are told, and comparing can be stopped half way")
{
    Harvest h;
    QRandomGenerator random(7);
    const QStringList words = u"bewoners gemeente regels geld vrijwilliger buurthuis sleutel jongeren ouderen zorg wonen taal subsidie plein school kerk "
                              "tuin fiets markt buurman loket formulier avond zaterdag koken muziek sport wandelen hulp vraag"_s.split(u' ');
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int w = 0; w < 9; ++w)
            text += words[random.bounded(int(words.size()))] + QString::number(random.bounded(6)) + u' ';
        h.say(text, i % 2 ? h.west : h.east, i % 2 ? h.tables[i % 3] : Id<Table>{});
    }
    const auto alike = h.say(u"Het fietsenhok bij de kantine blijft dicht"_s, h.east);
    const auto other = h.say(u"De kantine houdt het fietsenhok dicht"_s, h.west, h.tables[0]);
    int asked = 0;
    const auto all = similarOutcomes(h.document, {}, [&] { return ++asked == 0; });
    CHECK(all.size() > 100);
    CHECK(all.size() <= 200); // no more than anybody looks at
    CHECK(std::ranges::is_sorted(all, std::greater(), &Resemblance::score));
    CHECK(std::ranges::any_of(all, [&](const Resemblance &one) { return one.one == alike && one.other == other; }));
    CHECK(asked > 20);
    // Stopped at half of the looks it took: nothing is told, and nothing is asked again.
    int looks = 0;
    CHECK(similarOutcomes(h.document, {}, [&] { return ++looks == asked / 2; }).isEmpty());
    CHECK(looks == asked / 2);
}

TEST_CASE("what was told apart at two tables stays apart after their files are joined, as one arrow, whichever way it was said")
{
    oogst::test::TemporaryFolder folder;
    auto made = Workspace::create(folder.file(u"wij.oogst"_s));
    REQUIRE(made);
    Workspace &ours = **made;
    Meetup meetup;
    meetup.title = u"Symposium"_s;
    const auto meetupId = ours.add(u"x"_s, meetup);
    REQUIRE(meetupId);
    QList<Id<Outcome>> said;
    for (int i = 1; i <= 3; ++i) {
        Table table;
        table.meetup = *meetupId;
        table.number = i;
        const auto tableId = ours.add(u"x"_s, table);
        REQUIRE(tableId);
        Outcome outcome;
        outcome.meetup = *meetupId;
        outcome.table = *tableId;
        outcome.text = u"Vrijwilligers haken af door formulieren"_s;
        said += *ours.add(u"x"_s, outcome);
    }
    CHECK(similarOutcomes(ours.document(), {}).size() == 3);
    const QString path = folder.file(u"zij.oogst"_s);
    REQUIRE(ours.saveCopy(path));
    {
        auto theirs = Workspace::open(path);
        REQUIRE(theirs);
        REQUIRE((*theirs)->apply(relateOutcomes((*theirs)->document(), said[0], RelationKind::ToldApart, said[1])));
        REQUIRE((*theirs)->apply(relateOutcomes((*theirs)->document(), said[2], RelationKind::ToldApart, said[1])));
        REQUIRE((*theirs)->edit(u"anders"_s, said[1], [](Outcome &o) { o.text += u" en regels"_s; }));
    }
    REQUIRE(ours.apply(relateOutcomes(ours.document(), said[1], RelationKind::ToldApart, said[0])));
    REQUIRE(ours.merge({path}));
    CHECK(ours.document().where(&Relation::kind, RelationKind::ToldApart).size() == 2);
    const auto left = similarOutcomes(ours.document(), {});
    REQUIRE(left.size() == 1); // the pair that nobody looked at
    CHECK(left.first().one == said[0]);
    CHECK(left.first().other == said[2]);
    CHECK(weightOf(ours.document(), said[0]).outcomes.size() == 1);
    CHECK(ours.conflicts()->isEmpty());
    // Taken back here, it is taken back whole; a file that still knows it does not bring it again.
    REQUIRE(ours.undo()); // the joining of the files
    CHECK(similarOutcomes(ours.document(), {}).size() == 2);
}
