#include "workspace/similar_outcomes.h"

#include "core/schema/id.h"
#include "support/catch.h"
#include "workspace/outcome_weight.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Harvest {
    Document document;
    Id<Meetup> west{timeOrderedUuid(1)}, east{timeOrderedUuid(2)};
    QList<Id<Table>> tables;
    qint64 last = 100;

    Harvest()
    {
        ChangeSet set;
        for (const Id<Meetup> &id : {west, east}) {
            Meetup m;
            m.id = id;
            m.title = u"Bijeenkomst"_s;
            set.add(m);
        }
        for (int i = 1; i <= 3; ++i) {
            Table t;
            t.id = {timeOrderedUuid(10 + i)};
            t.meetup = west;
            t.number = i;
            tables += t.id;
            set.add(t);
        }
        document.take(set);
    }
    Id<Outcome> say(const QString &text, Id<Meetup> meetup, Id<Table> table = {}, Id<Person> who = {})
    {
        Outcome outcome;
        outcome.id = {timeOrderedUuid(++last)};
        outcome.meetup = meetup;
        outcome.table = table;
        outcome.text = text;
        outcome.contributor = who;
        ChangeSet set;
        set.add(outcome);
        document.take(set);
        return outcome.id;
    }
    Id<Person> person(const QString &name, const QString &organisation, const QString &sector)
    {
        Organisation o;
        o.id = {timeOrderedUuid(++last)};
        o.name = organisation;
        o.sector = sector;
        Person p;
        p.id = {timeOrderedUuid(++last)};
        p.givenName = name;
        Participation at;
        at.meetup = west;
        at.person = p.id;
        at.organisation = o.id;
        at.id = naturalId(at);
        ChangeSet set;
        set.add(o), set.add(p), set.add(at);
        document.take(set);
        return p.id;
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
    Outcome before = *h.document.find(question), after = before;
    after.kind = OutcomeKind::KnowledgeQuestion;
    ChangeSet set;
    set.edit(before, after);
    h.take(set);
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
    Outcome before = *h.document.find(a), after = before;
    after.basis = Basis::AllPresent;
    ChangeSet set;
    set.edit(before, after);
    h.take(set);
    CHECK_FALSE(weightOf(h.document, a).restsOnOneVoice());
}

TEST_CASE("two thousand outcomes are compared in a moment, and comparing can be stopped")
{
    Harvest h;
    QRandomGenerator random(7);
    const QStringList words = u"bewoners gemeente regels geld vrijwilliger buurthuis sleutel jongeren ouderen zorg wonen taal subsidie plein school kerk "
                              "tuin fiets markt buurman loket formulier avond zaterdag koken muziek sport wandelen hulp vraag"_s.split(u' ');
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int w = 0; w < 9; ++w)
            text += words[random.bounded(int(words.size()))] + QString::number(random.bounded(40)) + u' ';
        h.say(text, i % 2 ? h.west : h.east, i % 2 ? h.tables[i % 3] : Id<Table>{});
    }
    QElapsedTimer timer;
    timer.start();
    const auto all = similarOutcomes(h.document, {});
    CHECK(timer.elapsed() < 5000);
    CHECK(all.size() <= 200);
    CHECK(similarOutcomes(h.document, {}, [] { return true; }).isEmpty());
}
