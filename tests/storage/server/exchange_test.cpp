// A document goes from a file to a server and back; what is erased or tidied there is gone.

#include "storage/replica.h"
#include "support/sample_records.h"

#include <QDirIterator>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime start{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};

/// Files of the cluster in which the text stands, as anybody with the disk in hand would find it.
QStringList filesWith(const QByteArray &text)
{
    QStringList found;
    QDirIterator all(PrivateServer::shared().dataFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found += file.fileName();
    }
    return found;
}

} // namespace

TEST_CASE("a document with everything in it goes from a file to a server and back, and all three say the same")
{
    TemporaryFolder folder;
    Replica file(folder.file(u"a.oogst"_s), start);
    file.write(oneOfEverything());
    Replica server(PrivateServer::shared().freshAddress(), start);
    server.mergeFrom(file.path());
    server.add(Meetup{.title = u"op de server 😀 ‘erbij’"_s});
    Replica back(folder.file(u"b.oogst"_s), start);
    back.mergeFrom(server.path());
    file.mergeFrom(server.path());
    const bool same = file.document() == server.document() && back.document() == server.document();
    CHECK(same);
    // Each merge left its note; with all notes everywhere they are equal to the last entry.
    for (int round = 0; round < 2; ++round)
        for (Replica *into : {&file, &server, &back})
            for (Replica *from : {&file, &server, &back})
                if (into != from)
                    into->mergeFrom(from->path());
    const QByteArray state = *server.store().fingerprint();
    const bool equal = *file.store().fingerprint() == state && *back.store().fingerprint() == state;
    CHECK(equal);
    CHECK(*server.store().check() == QStringList());
}

TEST_CASE("a copy of the document on a server is a file that merges back")
{
    TemporaryFolder folder;
    Replica server(PrivateServer::shared().freshAddress(), start);
    server.write(oneOfEverything());
    REQUIRE(server.store().saveCopy(folder.file(u"kopie.oogst"_s)));
    Replica copy(folder.file(u"kopie.oogst"_s), start);
    const bool same = copy.document() == server.document();
    CHECK(same);
    CHECK(copy.store().documentId() == server.store().documentId());
    const auto id = copy.add(Meetup{.title = u"onderweg"_s});
    server.mergeFrom(copy.path());
    CHECK(server.document().find(id).has_value());
}

TEST_CASE("what is erased on a server is gone from its tables, and after two checkpoints from its files")
{
    PrivateServer &server = PrivateServer::shared();
    Replica at(server.freshAddress(), start);
    const QString database = PrivateServer::databaseIn(at.path());
    const auto person = at.add(Person{.givenName = u"Chrisostomos"_s, .mail = u"chrisostomos@voorbeeld.nl"_s});
    at.edit(person, [](Person &p) { p.mail = u"chrisostomos@elders.nl"_s; });
    REQUIRE(at.store().keepDraft(recordType<Person>(), person.value, 6, u"chrisostomos@nieuw.nl"_s, start));
    REQUIRE(at.store().compact(start, start)); // nothing to drop, and no harm
    at.erase(person.value);
    CHECK(!at.store().fingerprint()->contains("hrisostomos"));
    CHECK(at.document().findOrEmpty(person).givenName.isEmpty());
    CHECK(*at.store().check() == QStringList());
    server.sql(database, u"CHECKPOINT"_s);
    // The tables' own files are new ones; what stands in the server's journal goes as its segments are used again.
    for (const QString &name : filesWith("hrisostomos"))
        CHECK(name.contains(u"/pg_wal/"_s));
    for (int i = 0; i < 4; ++i)
        server.sql(database, u"SELECT pg_switch_wal(); CHECKPOINT"_s);
    const qsizetype left = filesWith("hrisostomos").size();
    CAPTURE(left);
    CHECK(left <= 4); // recycled segments keep old bytes until they are written over: docs/server.md
}

TEST_CASE("tidying drops replaced values on a server as in a file, and nothing that is shown")
{
    TemporaryFolder folder;
    Replica server(PrivateServer::shared().freshAddress(), start);
    Replica file(folder.file(u"a.oogst"_s), start);
    const auto meetup = server.add(Meetup{.title = u"begin"_s});
    for (int i = 0; i < 5; ++i)
        server.edit(meetup, [&](Meetup &m) { m.title = u"titel %1"_s.arg(i); });
    file.mergeFrom(server.path());
    const Document before = server.document();
    CHECK(*server.store().compact(start.addDays(1), start.addDays(1)) == 5);
    CHECK(*file.store().compact(start.addDays(1), start.addDays(1)) == 5);
    server.reopen();
    const bool same = server.document() == before && file.document() == before;
    CHECK(same);
    CHECK(*server.store().check() == QStringList());
    server.edit(meetup, [](Meetup &m) { m.title = u"daarna"_s; });
    file.mergeFrom(server.path());
    CHECK(file.document().findOrEmpty(meetup).title == u"daarna"_s);
}
