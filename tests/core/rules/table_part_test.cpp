#include "core/records/records.h"
#include "core/rules/table_part.h"
#include "support/catch.h"
#include "support/qt_strings.h"

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the file of a table has the programme without who speaks, whether by reference or by name in a title")
{
    const auto fresh = [] { return QUuid::createUuid(); };
    Document document;
    ChangeSet set;
    const Meetup meetup{.id = {fresh()}, .title = u"Meetup"_s};
    const Person here{.id = {fresh()}, .givenName = u"Ans"_s, .familyName = u"Boer"_s};
    const Person speaker{.id = {fresh()}, .givenName = u"Wim"_s, .familyName = u"Verweg-Stam"_s};
    const Table table{.id = {fresh()}, .meetup = meetup.id, .number = 1};
    const Round round{.id = {fresh()}, .meetup = meetup.id};
    const Participation part{.id = {fresh()}, .meetup = meetup.id, .person = here.id};
    Seat seat;
    seat.round = round.id;
    seat.participation = part.id;
    seat.table = table.id;
    seat.id = naturalId(seat);
    set.add(meetup);
    set.add(here);
    set.add(speaker);
    set.add(table);
    set.add(round);
    set.add(part);
    set.add(seat);
    const auto item = [&](const QString &title, const QList<Id<Person>> &speakers = {}) {
        set.add(ProgrammeItem{.id = {fresh()}, .meetup = meetup.id, .title = title, .speakers = speakers});
    };
    item(u"Ronde 1"_s);
    item(u"Ans Boer vertelt"_s);
    item(u"Lezing"_s, {speaker.id});
    item(u"Opening door wethouder Verweg-Stam"_s);
    item(u"Verweg"_s); // a word of a name is not the name
    document.take(set);

    QStringList titles;
    const Document file = partFor(document, {table.id});
    for (const ProgrammeItem &shown : file.all<ProgrammeItem>())
        titles += shown.title;
    titles.sort();
    CHECK(titles == QStringList{u"Ans Boer vertelt"_s, u"Ronde 1"_s, u"Verweg"_s});
    CHECK(file.all<Person>().size() == 1);
}
