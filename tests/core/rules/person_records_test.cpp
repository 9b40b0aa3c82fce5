// Everything about one person, and nothing about anybody else.

#include "core/rules/person_records.h"
#include "core/rules/person_erasure.h"

#include "support/catch.h"

#include <QUuid>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Record>
Record put(Document &document, Record record)
{
    if (record.id.isNull())
        record.id = recordType<Record>().hasNaturalKey() ? naturalId(record) : Id<Record>{QUuid::createUuid()};
    ChangeSet set;
    set.add(record);
    document.take(set);
    return record;
}

Person personCalled(const QString &given, const QString &family, const QString &mail)
{
    Person person;
    person.givenName = given;
    person.familyName = family;
    person.mail = mail;
    return person;
}

/// Anna, and Ben who was invited by her, was at her table, and said something of her.
struct TwoPeople {
    TwoPeople()
    {
        Meetup said;
        said.title = u"Kennisdag"_s;
        said.thanks = u"Dank aan Anna Zonderlinge."_s;
        said.lookingBack = u"Ben Anderman sprak."_s;
        meetup = put(document, said);
        anna = put(document, personCalled(u"Anna"_s, u"Zonderlinge"_s, u"anna@x.example"_s));
        ben = put(document, personCalled(u"Ben"_s, u"Anderman"_s, u"ben@x.example"_s));
        Participation hers;
        hers.meetup = meetup.id;
        hers.person = anna.id;
        hers.function = u"voorzitter-van-anna"_s;
        hers.invitedBy = ben.id;
        anna_there = put(document, hers);
        Participation his;
        his.meetup = meetup.id;
        his.person = ben.id;
        his.function = u"functie-van-ben"_s;
        his.invitedBy = anna.id;
        his.answers = {u"Kenteken: BB-22"_s, u"Komt met: Anna Zonderlinge"_s};
        ben_there = put(document, his);
        CareNeed care;
        care.participation = anna_there.id;
        care.diet = u"dieet-van-anna"_s;
        put(document, care);
        CareNeed other;
        other.participation = ben_there.id;
        other.diet = u"dieet-van-ben"_s;
        put(document, other);
        Outcome outcome;
        outcome.meetup = meetup.id;
        outcome.text = u"Zij wil dit zelf doen"_s;
        outcome.contributor = anna.id;
        put(document, outcome);
        ProgrammeItem item;
        item.meetup = meetup.id;
        item.title = u"Opening"_s;
        item.speakers = {anna.id, ben.id};
        speaking = put(document, item);
        SeatingRule rule;
        rule.meetup = meetup.id;
        rule.people = {anna_there.id, ben_there.id};
        rule.why = u"ruzie"_s;
        put(document, rule);
    }
    /// All cells of what is about her, as one text.
    QString all(Id<Person> who) const
    {
        QString text;
        for (const PersonRecord &record : recordsAbout(document, who))
            for (const QVariant &cell : record.row)
                text += cell.toString() + u'\n';
        return text;
    }

    Document document;
    Meetup meetup;
    Person anna, ben;
    Participation anna_there, ben_there;
    ProgrammeItem speaking;
};

} // namespace

TEST_CASE("everything about one person holds all that is theirs, and where they are named")
{
    const TwoPeople there;
    const QString text = there.all(there.anna.id);
    for (const QString &word : {u"Zonderlinge"_s, u"anna@x.example"_s, u"voorzitter-van-anna"_s, u"dieet-van-anna"_s, u"Zij wil dit zelf doen"_s, u"Opening"_s,
                                u"ruzie"_s, u"Dank aan Anna Zonderlinge."_s, u"Komt met: Anna Zonderlinge"_s}) {
        INFO(word.toStdString());
        CHECK(text.contains(word));
    }
}

TEST_CASE("everything about one person holds nothing of somebody else")
{
    const TwoPeople there;
    const QString text = there.all(there.anna.id);
    for (const QString &word : {u"Anderman"_s, u"ben@x.example"_s, u"functie-van-ben"_s, u"dieet-van-ben"_s, u"BB-22"_s}) {
        INFO(word.toStdString());
        CHECK_FALSE(text.contains(word));
    }
    const Document part = partAbout(there.document, there.anna.id);
    CHECK(part.all<Person>().size() == 1);
    CHECK(part.findOrEmpty(there.ben_there.id).function.isEmpty());
    CHECK((part.findOrEmpty(there.ben_there.id).invitedBy == there.anna.id));
    CHECK(part.findOrEmpty(there.ben_there.id).person.isNull());
    CHECK(part.findOrEmpty(there.ben_there.id).answers == QStringList{u"Komt met: Anna Zonderlinge"_s});
    CHECK((part.findOrEmpty(there.speaking.id).speakers == QList<Id<Person>>{there.anna.id}));
    CHECK(part.findOrEmpty(there.meetup.id).lookingBack.isEmpty());
}

TEST_CASE("a name counts where it stands by itself, not within a longer one")
{
    TwoPeople there;
    put(there.document, personCalled(u"Jan"_s, u"Wit"_s, {}));
    const Person jan = there.document.all<Person>().last();
    Outcome other;
    other.meetup = there.meetup.id;
    other.text = u"Jan Witteveen was er"_s;
    other = put(there.document, other);
    Outcome his;
    his.meetup = there.meetup.id;
    his.text = u"(Jan Wit) was er"_s;
    his = put(there.document, his);
    Id<Person> id;
    for (const Person &person : there.document.all<Person>())
        if (person.familyName == u"Wit")
            id = person.id;
    const PersonErasure erasure = erasureOf(there.document, {id});
    REQUIRE(erasure.mentions.size() == 1);
    CHECK(erasure.mentions.first().second == his.id.value);
    CHECK(erasure.erasures.contains(Erasure{id.value, everyColumn, {u"Jan Wit"_s, u"Wit, Jan"_s}}));
}

TEST_CASE("whom an erased person invited keeps function, answers and care needs")
{
    const TwoPeople there;
    const PersonErasure erasure = erasureOf(there.document, {there.anna.id});
    CareNeed his;
    his.participation = there.ben_there.id;
    for (const Erasure &one : erasure.erasures) {
        CHECK(one.row != there.ben_there.id.value);
        CHECK(one.row != naturalId(his).value);
    }
    for (const RecordChange &change : erasure.removals.changes)
        CHECK(change.id != naturalId(his).value);
}

TEST_CASE("what two people share stays with the other: an address for both, or the same name")
{
    TwoPeople there;
    const Person shares = put(there.document, personCalled(u"Cor"_s, u"Deler"_s, u"anna@x.example"_s));
    const Person same = put(there.document, personCalled(u"Anna"_s, u"Zonderlinge"_s, u"andere.anna@x.example"_s));
    const PersonErasure erasure = erasureOf(there.document, {there.anna.id});
    for (const Erasure &one : erasure.erasures)
        CHECK(one.names == QStringList());
    CHECK_FALSE(erasure.toLookAt.isEmpty());
    CHECK_FALSE(erasure.erasures.contains(Erasure{shares.id.value, everyColumn}));
    CHECK_FALSE(erasure.erasures.contains(Erasure{same.id.value, everyColumn}));
}

TEST_CASE("of texts that name somebody the name goes, and a part of it is for people to look at")
{
    TwoPeople there;
    Outcome part;
    part.meetup = there.meetup.id;
    part.text = u"Mevrouw Zonderlinge vroeg het"_s;
    part = put(there.document, part);
    const PersonErasure erasure = erasureOf(there.document, {there.anna.id});
    REQUIRE(erasure.toLookAt.size() == 1);
    CHECK(erasure.toLookAt.first().second == part.id.value);
    CHECK(withoutNames(u"Anna Zonderlinge, ANNA ZONDERLINGE en Hanna Zonderlinge"_s, {u"Anna Zonderlinge"_s}) == u"[…], […] en Hanna Zonderlinge"_s);
    CHECK(withoutNames(u"Niemand"_s, {u"Anna Zonderlinge"_s}) == u"Niemand"_s);
}
