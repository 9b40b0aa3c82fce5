// Who may do what on a server, with our program and with plain psql.

#include "storage/file/server.h"
#include "storage/replica.h"
#include "storage/server_access.h"
#include "support/sample_records.h"

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime start{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};

/// A meetup with two tables on a server: Fleur facilitates the first, at which Chris sits; Ria sits at the second; Lode
/// only reads.
struct Evening {
    PrivateServer &server = PrivateServer::shared();
    Replica organiser{server.freshAddress(), start};
    QString database = PrivateServer::databaseIn(organiser.path());
    QString fleur = u"fleur_"_s + database, lode = u"lode_"_s + database, nobody = u"nobody_"_s + database;
    Id<Meetup> meetup = organiser.add(Meetup{.title = u"Symposium"_s});
    Id<Round> round = organiser.add(Round{.meetup = meetup, .number = 1});
    Id<Table> mine = organiser.add(Table{.meetup = meetup, .number = 1});
    Id<Table> others = organiser.add(Table{.meetup = meetup, .number = 2});
    Id<Organisation> organisation = organiser.add(Organisation{.name = u"Buurtzaak"_s});
    Id<Person> chris = seated(u"Chris"_s, u"chris@voorbeeld.nl"_s, mine);
    Id<Person> ria = seated(u"Ria"_s, u"ria@voorbeeld.nl"_s, others);
    Id<Outcome> here = said(mine, u"hier gezegd"_s);
    Id<Outcome> there = said(others, u"daar gezegd"_s);
    Id<Outcome> plenary = said({}, u"voor allen gezegd"_s);

    Evening()
    {
        for (const QString &login : {fleur, lode, nobody})
            server.sql(database, u"CREATE ROLE %1 LOGIN"_s.arg(login));
        REQUIRE(giveServerRole(organiser.path(), fleur, ServerRole::Facilitator));
        REQUIRE(giveServerTable(organiser.path(), fleur, mine.value, TableGift::Give));
        REQUIRE(giveServerRole(organiser.path(), lode, ServerRole::Reader));
        organiser.edit(chris, [](Person &p) { p.phone = u"0611112222"_s; });
        ChangeSet label{u"Uitgenodigd: Ria Geheim"_s, {}};
        const Person before = organiser.document().findOrEmpty(ria);
        Person after = before;
        after.familyName = u"Geheim"_s;
        label.edit(before, after);
        organiser.write(label);
    }

    Id<Person> seated(const QString &name, const QString &mail, Id<Table> table)
    {
        const auto person = organiser.add(Person{.givenName = name, .mail = mail});
        const auto participation = organiser.add(Participation{.meetup = meetup, .person = person, .organisation = organisation, .function = u"ambtenaar"_s});
        organiser.add(Seat{.participation = participation, .round = round, .table = table});
        organiser.add(CareNeed{.participation = participation, .diet = u"geen noten"_s});
        return person;
    }

    Id<Outcome> said(Id<Table> table, const QString &text)
    {
        return organiser.add(Outcome{.meetup = meetup, .table = table, .text = text});
    }

    QString addressOf(const QString &login) const { return server.address(database, login); }
    PrivateServer::Said as(const QString &login, const QString &text) const { return server.psql(database, login, text); }
    bool refuses(const QString &login, const QString &text) const
    {
        const auto said = as(login, text);
        const bool isRight = said.code != 0
            && (said.err.contains(u"permission denied"_s) || said.err.contains(u"row-level security"_s) || said.err.contains(u"at your table"_s)
                || said.err.contains(u"not yours"_s) || said.err.contains(u"what the log says"_s) || said.err.contains(u"outcomes and their relations"_s)
                || said.err.contains(u"what was replaced"_s) || said.err.contains(u"of its own record"_s) || said.err.contains(u"as long as"_s)
                || said.err.contains(u"must be owner"_s) || said.err.contains(u"must have admin"_s));
        INFO((text + u"\n→ "_s + said.out + said.err).toStdString());
        CHECK(isRight);
        return isRight;
    }
};

ChangeSet adding(const Outcome &outcome)
{
    ChangeSet set{u"toegevoegd"_s, {}};
    set.add(outcome);
    return set;
}

} // namespace

TEST_CASE("a facilitator records, changes, nests, relates, removes and takes back at their own table")
{
    Evening evening;
    Replica fleur(evening.addressOf(evening.fleur), start, Replica::Being::MayBeAway);
    CHECK(fleur.store().readOnlyReason().isEmpty());
    REQUIRE(fleur.document().find(evening.here).has_value());
    const auto said = fleur.add(Outcome{.meetup = evening.meetup, .table = evening.mine, .text = u"nieuw van Fleur"_s, .contributor = evening.chris});
    const auto under = fleur.add(Outcome{.meetup = evening.meetup, .table = evening.mine, .parent = said, .text = u"daaronder"_s});
    fleur.edit(evening.here, [](Outcome &o) { o.text = u"hier gezegd, beter"_s; });
    fleur.edit(evening.here, [&](Outcome &o) { o.parent = said; });
    fleur.add(Relation{.from = said, .to = evening.here});
    fleur.remove(under);
    REQUIRE(fleur.answer(StepKind::Undo));
    CHECK(fleur.document().find(under).has_value());
    REQUIRE(fleur.answer(StepKind::Redo));
    REQUIRE(fleur.store().keepDraft(recordType<Outcome>(), said.value, 9, u"half"_s, start));
    CHECK(fleur.store().drafts()->size() == 1);
    CHECK(fleur.store().steps()->size() >= 7);

    evening.organiser.refresh();
    CHECK(evening.organiser.document().findOrEmpty(evening.here).text == u"hier gezegd, beter"_s);
    CHECK((evening.organiser.document().findOrEmpty(said).contributor == evening.chris));
    CHECK(!evening.organiser.document().find(under).has_value());
    CHECK(evening.organiser.document().all<Relation>().size() == 1);
    CHECK(*evening.organiser.store().check() == QStringList());
    const bool shown = evening.organiser.document() == *evening.organiser.store().load();
    CHECK(shown);

    // The organiser changed it since: taking back leaves that alone.
    evening.organiser.edit(evening.here, [](Outcome &o) { o.text = u"van de organisator"_s; });
    fleur.refresh();
    CHECK(fleur.document().findOrEmpty(evening.here).text == u"van de organisator"_s);
    while (fleur.answer(StepKind::Undo)) {
    }
    CHECK(fleur.document().findOrEmpty(evening.here).text == u"van de organisator"_s);
    CHECK(!fleur.document().find(said).has_value());
    CHECK(*evening.organiser.store().check() == QStringList());
}

TEST_CASE("a facilitator is refused in plain words what is not theirs, and goes on")
{
    Evening evening;
    Replica fleur(evening.addressOf(evening.fleur), start, Replica::Being::MayBeAway);
    Store &store = fleur.store();
    const auto refused = [&](const ChangeSet &set) {
        const auto written = store.write(set, start);
        REQUIRE(!written);
        CHECK(written.problem().what.contains(u"may not do this"_s));
    };
    const auto id = [] { return Id<Outcome>{QUuid::createUuid()}; };
    refused(adding(Outcome{.id = id(), .meetup = evening.meetup, .table = evening.others, .text = u"niet mijn tafel"_s}));
    refused(adding(Outcome{.id = id(), .meetup = evening.meetup, .text = u"zonder tafel"_s}));
    refused(adding(Outcome{.id = id(), .meetup = evening.meetup, .table = evening.mine, .parent = evening.there, .text = u"onder een ander"_s}));
    ChangeSet away{u"weg"_s, {}};
    const Outcome before = fleur.document().findOrEmpty(evening.here);
    Outcome after = before;
    after.table = evening.others;
    away.edit(before, after);
    refused(away);
    ChangeSet meetup{u"bijeenkomst"_s, {}};
    const Meetup symposium = fleur.document().findOrEmpty(evening.meetup);
    Meetup renamed = symposium;
    renamed.title = u"anders"_s;
    meetup.edit(symposium, renamed);
    refused(meetup);
    CHECK(!store.saveCopy(TemporaryFolder().file(u"kopie.oogst"_s)));
    CHECK(!store.check());
    CHECK(!store.compact(start, start));
    CHECK(!store.merge({evening.organiser.path()}, u"samen"_s, start));
    CHECK(!store.erase({{evening.chris.value, everyColumn}}, {}, u"test"_s, start));
    fleur.add(Outcome{.meetup = evening.meetup, .table = evening.mine, .text = u"en verder"_s});
    CHECK(*evening.organiser.store().check() == QStringList());
}

TEST_CASE("a facilitator sees who is at the table, by name and organisation, and of nobody anything more")
{
    Evening evening;
    Replica fleur(evening.addressOf(evening.fleur), start, Replica::Being::MayBeAway);
    const Document &seen = fleur.document();
    CHECK(seen.all<Person>().size() == 1);
    CHECK(seen.findOrEmpty(evening.chris).givenName == u"Chris"_s);
    CHECK(seen.findOrEmpty(evening.chris).mail.isEmpty());
    CHECK(seen.all<Organisation>().size() == 1);
    CHECK(seen.all<CareNeed>().isEmpty());
    CHECK(seen.all<Table>().size() == 1);
    CHECK(seen.all<Outcome>().size() == 1);
    CHECK(seen.all<Participation>().first().function.isEmpty());

    // Whatever a facilitator asks with psql: all that can be read, read and searched.
    QString everything;
    const QString tables = evening.server.sql(evening.database, u"SELECT table_schema||'.\"'||table_name||'\"' FROM information_schema.tables WHERE table_schema IN ('public','oogst_limited')"_s);
    for (const QString &table : tables.split(u'\n')) {
        const QString name = table.section(u'"', 1, 1);
        const QString columns = evening.as(evening.fleur, u"SELECT string_agg(quote_ident(attname),',') FROM pg_attribute WHERE attrelid='%1'::regclass AND attnum>0 AND NOT attisdropped AND has_column_privilege(attrelid,attnum,'SELECT')"_s.arg(table)).out;
        if (!columns.isEmpty())
            everything += evening.as(evening.fleur, u"SELECT %1 FROM %2"_s.arg(columns, table)).out + u'\n';
    }
    CHECK(everything.contains(u"hier gezegd"_s));
    CHECK(everything.contains(u"Chris"_s));
    CHECK(everything.contains(u"Buurtzaak"_s));
    for (const QString &secret : {u"chris@"_s, u"ria@"_s, u"Ria"_s, u"Geheim"_s, u"0611112222"_s, u"ambtenaar"_s, u"noten"_s, u"daar gezegd"_s, u"voor allen"_s,
                                  evening.ria.text(), evening.ria.text().remove(u'-')}) {
        INFO(secret.toStdString());
        // Ids of records may stand in lists of ids; texts nowhere.
        const bool isId = secret.startsWith(evening.ria.text().left(8));
        CHECK((isId || !everything.contains(secret)));
    }
    evening.refuses(evening.fleur, u"SELECT mail FROM person"_s);
    evening.refuses(evening.fleur, u"SELECT label FROM public.tx"_s);
    evening.refuses(evening.fleur, u"SELECT * FROM session_login"_s);
    evening.refuses(evening.fleur, u"SELECT diet FROM care_need"_s);
}

TEST_CASE("whoever comes to sit at a table is seen there by its facilitator at once")
{
    Evening evening;
    Replica fleur(evening.addressOf(evening.fleur), start, Replica::Being::MayBeAway);
    const auto newcomer = evening.seated(u"Noor"_s, u"noor@voorbeeld.nl"_s, evening.mine);
    fleur.refresh();
    CHECK(fleur.document().findOrEmpty(newcomer).givenName == u"Noor"_s);
    for (const Seat &one : evening.organiser.document().all<Seat>())
        if (evening.organiser.document().findOrEmpty(one.participation).person == newcomer)
            evening.organiser.edit(one.id, [&](Seat &s) { s.table = evening.others; });
    fleur.refresh();
    CHECK(!fleur.document().find(newcomer).has_value());
    // An outcome that moves to another table goes, and one that comes comes.
    evening.organiser.edit(evening.here, [&](Outcome &o) { o.table = evening.others; });
    evening.organiser.edit(evening.there, [&](Outcome &o) { o.table = evening.mine; });
    fleur.refresh();
    CHECK(!fleur.document().find(evening.here).has_value());
    CHECK(fleur.document().findOrEmpty(evening.there).text == u"daar gezegd"_s);
    REQUIRE(giveServerTable(evening.organiser.path(), evening.fleur, evening.mine.value, TableGift::TakeBack));
    fleur.reopen();
    CHECK(fleur.document().all<Outcome>().isEmpty());
}

TEST_CASE("the server holds a facilitator to it with any program")
{
    Evening evening;
    const QString &fleur = evening.fleur;
    Replica program(evening.addressOf(fleur), start, Replica::Being::MayBeAway);
    program.add(Outcome{.meetup = evening.meetup, .table = evening.mine, .text = u"eerst gewoon"_s});
    const QString session = evening.server.sql(evening.database, u"SELECT ses FROM session_login"_s);
    const QString foreign = evening.server.sql(evening.database, u"SELECT id FROM session WHERE id<>%1 LIMIT 1"_s.arg(session));
    const QString next = evening.server.sql(evening.database, u"SELECT max(seq)+1 FROM change WHERE ses=%1"_s.arg(session));
    const auto entry = [&](const QString &ses, const QString &seq, int table, const QUuid &row, int column, const QString &value) {
        return u"INSERT INTO change(ses,seq,hlc,tbl,row,col,val,tx,crc) VALUES(%1,%2,%3,%4,'%5',%6,%7,%2,0);"_s
            .arg(ses, seq, QString::number(start.addDays(1).toMSecsSinceEpoch() << 16), QString::number(table), row.toString(QUuid::WithoutBraces),
                 QString::number(column), value);
    };
    const int outcome = recordType<Outcome>().number, person = recordType<Person>().number;
    // Rows without their entries, entries without their rows, entries of others, in others' names, about others.
    evening.refuses(fleur, u"UPDATE outcome SET text='stil veranderd' WHERE id='%1'"_s.arg(evening.here.text()));
    evening.refuses(fleur, u"INSERT INTO outcome(id,vis,meetup,\"table\",text) VALUES(gen_random_uuid(),1,'%1','%2','los')"_s.arg(evening.meetup.text(), evening.mine.text()));
    evening.refuses(fleur, u"INSERT INTO outcome(id,vis,meetup,\"table\",text) VALUES(gen_random_uuid(),1,'%1','%2','los')"_s.arg(evening.meetup.text(), evening.others.text()));
    evening.refuses(fleur, u"DELETE FROM outcome"_s);
    evening.refuses(fleur, u"DELETE FROM change"_s);
    evening.refuses(fleur, u"UPDATE change SET val='tveranderd'"_s);
    evening.refuses(fleur, u"UPDATE change SET head=1-head WHERE row='%1'"_s.arg(evening.here.text()));
    evening.refuses(fleur, entry(session, next, outcome, evening.here.value, 9, u"'tanders dan de rij'"_s));
    evening.refuses(fleur, entry(session, next, outcome, evening.there.value, 9, u"'tvan een andere tafel'"_s));
    evening.refuses(fleur, entry(session, next, outcome, evening.there.value, 3, u"'b%1'"_s.arg(evening.mine.text().remove(u'-'))));
    evening.refuses(fleur, entry(session, next, outcome, evening.plenary.value, 3, u"'b%1'"_s.arg(evening.mine.text().remove(u'-'))));
    evening.refuses(fleur, entry(session, next, person, evening.chris.value, 2, u"'tPiet'"_s));
    evening.refuses(fleur, entry(foreign, u"9999"_s, outcome, evening.here.value, 9, u"'tin jouw naam'"_s));
    evening.refuses(fleur, entry(session, next + u"0"_s, outcome, evening.here.value, 9, u"'tmet een gat'"_s));
    evening.refuses(fleur, u"UPDATE session SET maxseq=999999 WHERE id=%1"_s.arg(session));
    evening.refuses(fleur, u"INSERT INTO oogst_limited.tx(ses,seq,at,kind) VALUES(%1,99999,0,'edit')"_s.arg(foreign));
    evening.refuses(fleur, u"INSERT INTO tx(ses,seq,at,kind) VALUES(%1,99999,0,'edit')"_s.arg(foreign));
    evening.refuses(fleur, u"INSERT INTO sup(t_ses,t_seq,ses,seq) SELECT ses,seq,%1,1 FROM change WHERE ses=%2 LIMIT 1"_s.arg(session, foreign));
    evening.refuses(fleur, u"INSERT INTO facilitates VALUES('%1','%2')"_s.arg(fleur, evening.others.text()));
    evening.refuses(fleur, u"INSERT INTO erased(row,col,at) VALUES('%1',-1,0)"_s.arg(evening.here.text()));
    evening.refuses(fleur, u"UPDATE meta SET val='9000' WHERE key='version'"_s);
    evening.refuses(fleur, u"GRANT oogst_organiser TO %1"_s.arg(fleur));
    evening.refuses(fleur, u"SET ROLE oogst_organiser"_s);
    evening.refuses(fleur, u"ALTER TABLE person DISABLE ROW LEVEL SECURITY"_s);
    evening.refuses(fleur, u"DROP TRIGGER oogst_entry ON change"_s);
    evening.refuses(fleur, u"CREATE TABLE extra(n int)"_s);
    evening.refuses(fleur, u"TRUNCATE change"_s);
    // Nothing of it was left behind, and an honest step still works.
    CHECK(*evening.organiser.store().check() == QStringList());
    program.add(Outcome{.meetup = evening.meetup, .table = evening.mine, .text = u"dan weer gewoon"_s});
}

TEST_CASE("a reader looks at everything and changes nothing")
{
    Evening evening;
    Replica lode(evening.addressOf(evening.lode), start, Replica::Being::MayBeAway);
    CHECK((lode.document() == evening.organiser.document()));
    CHECK(!lode.store().readOnlyReason().isEmpty());
    CHECK(!lode.store().write(adding(Outcome{.id = {QUuid::createUuid()}, .meetup = evening.meetup, .text = u"x"_s}), start));
    evening.said(evening.mine, u"later gezegd"_s);
    lode.refresh();
    CHECK((lode.document() == evening.organiser.document()));
    for (const QString &text : {u"UPDATE outcome SET text='x'"_s, u"INSERT INTO meta VALUES('x','y')"_s, u"DELETE FROM change"_s, u"SELECT setval('change_n_seq', 1)"_s,
                                u"SELECT * FROM facilitates"_s, u"SET ROLE oogst_facilitator"_s})
        evening.refuses(evening.lode, text);
    TemporaryFolder folder;
    REQUIRE(lode.store().saveCopy(folder.file(u"kopie.oogst"_s)));
}

TEST_CASE("a login without a part in the document does not get in, and one that had a part loses it")
{
    Evening evening;
    CHECK(!Store::open(evening.addressOf(evening.nobody)));
    const auto unknown = giveServerRole(evening.organiser.path(), u"wie_is_dat"_s, ServerRole::Reader);
    REQUIRE(!unknown);
    CHECK(unknown.problem().what.contains(u"wie_is_dat"_s));
    CHECK(!giveServerRole(evening.addressOf(evening.fleur), evening.nobody, ServerRole::Reader));
    REQUIRE(giveServerRole(evening.organiser.path(), evening.fleur, ServerRole::Reader));
    Replica fleur(evening.addressOf(evening.fleur), start, Replica::Being::MayBeAway);
    CHECK(!fleur.store().readOnlyReason().isEmpty());
    CHECK((fleur.document() == evening.organiser.document()));
    // An organiser who did not make the document does all that the first one does.
    REQUIRE(giveServerRole(evening.organiser.path(), evening.lode, ServerRole::Organiser));
    Replica lode(evening.addressOf(evening.lode), start, Replica::Being::MayBeAway);
    lode.edit(evening.chris, [](Person &p) { p.phone = u"0633334444"_s; });
    REQUIRE(giveServerRole(lode.path(), evening.nobody, ServerRole::Facilitator));
    REQUIRE(giveServerTable(lode.path(), evening.nobody, evening.others.value, TableGift::Give));
    Replica nobody(evening.addressOf(evening.nobody), start, Replica::Being::MayBeAway);
    CHECK(nobody.document().all<Outcome>().size() == 1);
    lode.erase(evening.chris.value);
    CHECK(*lode.store().compact(start, start) == 0);
    CHECK(*lode.store().check() == QStringList());
}
