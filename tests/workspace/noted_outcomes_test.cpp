#include "support/catch.h"

#include "workspace/noted_outcomes.h"

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("who is known by the name in front of a line said it; another name stays in front of the words")
{
    Document document;
    Meetup meetup;
    meetup.id = {timeOrderedUuid(1)};
    Person anna;
    anna.id = {timeOrderedUuid(2)};
    anna.givenName = u"Anna"_s;
    Participation came;
    came.meetup = meetup.id;
    came.person = anna.id;
    came.id = naturalId(came);
    ChangeSet set;
    set.add(meetup), set.add(anna), set.add(came);
    document.take(set);
    NotedOutcome first, second;
    first.outcome.text = u"het kan wel"_s;
    first.speaker = u"Anna"_s;
    second.outcome.text = u"het kan niet"_s;
    second.speaker = u"Zeynep (gem. Olst)"_s;
    first.speakerFirst = second.speakerFirst = true;
    qint64 last = 10;
    const NotesHarvest harvest = harvestNotes(document, {first, second}, {meetup.id, {}, {}}, [&] { return Id<Outcome>{timeOrderedUuid(++last)}; });
    document.take(harvest.set);
    REQUIRE(harvest.made.size() == 2);
    CHECK(document.findOrEmpty(harvest.made[0]).contributor == anna.id);
    CHECK(document.findOrEmpty(harvest.made[0]).text == u"het kan wel"_s);
    CHECK(document.findOrEmpty(harvest.made[1]).text == u"Zeynep (gem. Olst): het kan niet"_s);
    CHECK(harvest.unknownSpeakers == QStringList{u"Zeynep (gem. Olst)"_s});
}
