// What happens to a document besides editing: other programs, cloud folders, backups, erasure, tidying.

#include "storage/backups.h"
#include "storage/replica.h"
#include "support/sample_records.h"
#include "support/bytes.h"
#include "support/temporary_folder.h"

#include <QDir>
#include <QFile>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);

struct Backups {
    TemporaryFolder folder;
    explicit Backups(int copies = 3) { setBackupTerms({folder.path(), copies}); }
    ~Backups() { setBackupTerms({}); }
};

} // namespace

TEST_CASE("two programs on one file see each other's edits, and never that it is locked")
{
    TemporaryFolder folder;
    Replica one(folder.file(u"een.oogst"_s), start), two(folder.file(u"een.oogst"_s), start);
    const auto id = one.add(Person{.givenName = u"Anna"_s});
    CHECK(two.store().hasNews());
    two.refresh();
    CHECK(two.document().findOrEmpty(id).givenName == u"Anna"_s);
    two.edit(id, [](Person &p) { p.familyName = u"Berg"_s; });
    CHECK(one.store().hasNews());
    CHECK(!two.store().hasNews());
    one.refresh();
    CHECK((one.document() == two.document()));
    one.remove(id);
    two.refresh();
    CHECK(!two.document().find(id));
    CHECK(*two.store().check() == QStringList());
}

TEST_CASE("both programs changing one field without having seen each other keeps both values")
{
    TemporaryFolder folder;
    Replica one(folder.file(u"een.oogst"_s), start);
    const auto id = one.add(Person{.givenName = u"Anna"_s});
    Replica two(folder.file(u"een.oogst"_s), start);
    const Person seen = two.document().findOrEmpty(id);
    one.edit(id, [](Person &p) { p.givenName = u"Anne"_s; });
    ChangeSet late{u"tegelijk"_s, {}};
    Person other = seen;
    other.givenName = u"Annie"_s;
    late.edit(seen, other);
    two.write(late);
    REQUIRE(two.store().conflicts()->size() == 1);
    CHECK(two.store().conflicts()->first().claims.size() == 2);
    one.refresh();
    CHECK((one.document() == two.document()));
}

TEST_CASE("one's own steps are undone, not those that another program makes at the same time")
{
    TemporaryFolder folder;
    Replica one(folder.file(u"een.oogst"_s), start), two(folder.file(u"een.oogst"_s), start);
    const auto mine = one.add(Person{.givenName = u"Anna"_s});
    two.refresh();
    const auto theirs = two.add(Person{.givenName = u"Bram"_s});
    one.refresh();
    REQUIRE(one.answer(StepKind::Undo));
    CHECK(!one.document().find(mine));
    CHECK(one.document().find(theirs));
    CHECK(!one.answer(StepKind::Undo));
}

TEST_CASE("a document that a cloud program replaces with an older copy keeps what was written since")
{
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s), older = folder.file(u"ouder.oogst"_s);
    Replica one(path, start);
    one.add(Person{.givenName = u"Eerst"_s});
    REQUIRE(one.store().saveCopy(older));
    const auto since = one.add(Person{.givenName = u"Daarna"_s});
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(older, path));
    const auto late = one.add(Person{.givenName = u"Erna"_s});
    CHECK(one.document().find(since));
    one.close();
    Replica again(path, start);
    CHECK(again.document().find(since));
    CHECK(again.document().find(late));
    CHECK(*again.store().check() == QStringList());
}

namespace {

/// As a cloud program does it: the old document under the name of the one that is open, whose side files stay.
void putInTheirPlace(const QString &copy, const QString &path)
{
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(copy, path));
}

} // namespace

TEST_CASE("a text that is longer than a document takes is refused in plain words, and nothing changes")
{
    TemporaryFolder folder;
    Replica one(folder.file(u"een.oogst"_s), start);
    one.add(Person{.givenName = u"Eerst"_s});
    ChangeSet set{u"te lang"_s, {}};
    set.add(Person{.id = {QUuid::createUuid()}, .givenName = QString(65 << 20, u'a')});
    const auto written = one.store().write(set, one.now());
    REQUIRE(!written);
    CHECK(written.problem().what.contains(u"64 MB"_s));
    one.add(Person{.givenName = u"Daarna"_s});
    CHECK(*one.store().check() == QStringList());
    one.close();
    CHECK(Replica(one.path(), start).document().all<Person>().size() == 2);
}

TEST_CASE("who opens a document that was just put in the place of an open one gets that document, whole")
{
    const Backups terms;
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s), older = folder.file(u"ouder.oogst"_s);
    Replica one(path, start);
    const auto first = one.add(Person{.givenName = u"Eerst"_s});
    REQUIRE(one.store().saveCopy(older));
    const auto since = one.add(Person{.givenName = u"Daarna"_s});
    putInTheirPlace(older, path);
    Replica two(path, start); // with the side file of the other document beside it
    CHECK(*two.store().check() == QStringList());
    CHECK(two.document().find(first));
    CHECK(!two.document().find(since)); // it is with the other program, and comes with its next edit
    const auto late = two.add(Person{.givenName = u"Erna"_s});
    one.add(Person{.givenName = u"En nog een"_s});
    two.refresh();
    CHECK(two.document().find(since));
    CHECK(one.document().find(late));
    CHECK(*one.store().check() == QStringList());
}

TEST_CASE("two programs each notice at another moment that their document was replaced, twice, and lose nothing")
{
    const Backups terms;
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s), older = folder.file(u"ouder.oogst"_s), oldest = folder.file(u"oudst.oogst"_s);
    Replica one(path, start), two(path, start);
    REQUIRE(one.store().saveCopy(oldest));
    one.add(Person{.givenName = u"Eerst"_s});
    REQUIRE(one.store().saveCopy(older));
    two.add(Person{.givenName = u"Daarna"_s});
    putInTheirPlace(older, path);
    one.add(Person{.givenName = u"Een merkt het"_s});
    putInTheirPlace(oldest, path);
    two.add(Person{.givenName = u"Twee merkt het"_s}); // the side files here are those of the document between
    one.add(Person{.givenName = u"Een nog eens"_s});
    two.add(Person{.givenName = u"Tot slot"_s});
    one.close();
    two.close();
    Replica again(path, start);
    CHECK(again.document().all<Person>().size() == 6);
    CHECK(*again.store().check() == QStringList());
}

TEST_CASE("what was set aside of a replaced document goes with who is erased")
{
    const Backups terms;
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s), older = folder.file(u"ouder.oogst"_s);
    Replica one(path, start);
    REQUIRE(one.store().saveCopy(older));
    const auto gone = one.add(Person{.givenName = u"Zoveelste-Naam"_s});
    putInTheirPlace(older, path);
    Replica two(path, start);
    REQUIRE(allBytesIn(folder.path()).contains("Zoveelste-Naam"));
    one.add(Person{.givenName = u"Blijft"_s});
    one.erase(gone.value);
    CHECK(!allBytesIn(folder.path()).contains("Zoveelste-Naam"));
}

TEST_CASE("a document that is deleted underneath is there again with the next edit")
{
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s);
    Replica one(path, start);
    const auto first = one.add(Person{.givenName = u"Eerst"_s});
    for (const QString &side : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + side);
    const auto late = one.add(Person{.givenName = u"Erna"_s});
    one.add(Person{.givenName = u"En nog een"_s});
    one.close();
    Replica again(path, start);
    CHECK(again.document().find(first));
    CHECK(again.document().find(late));
    CHECK(again.document().all<Person>().size() == 3);
}

TEST_CASE("a quiet document is one whole file")
{
    TemporaryFolder folder;
    Replica one(folder.file(u"een.oogst"_s), start);
    const auto id = one.add(Person{.givenName = u"Anna"_s});
    one.store().settle();
    REQUIRE(QFile::copy(folder.file(u"een.oogst"_s), folder.file(u"kopie.oogst"_s)));
    Replica copy(folder.file(u"kopie.oogst"_s), start);
    CHECK(copy.document().find(id));
}

TEST_CASE("text that was being typed is there after a crash, and gone when it was said")
{
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s);
    const auto &type = recordType<Outcome>();
    const int text = type.fields[type.indexOf(u"text"_s)].number;
    const QUuid row = QUuid::createUuid();
    {
        Replica one(path, start);
        one.add(Person{.givenName = u"Anna"_s});
        REQUIRE(one.store().keepDraft(type, row, text, u"half een zi"_s, start));
        REQUIRE(one.store().keepDraft(type, row, text, u"half een zin"_s, start));
        CHECK(one.store().drafts()->first().isUnderWay);
    }
    Replica again(path, start);
    REQUIRE(again.store().drafts()->size() == 1);
    CHECK(again.store().drafts()->first().text == u"half een zin"_s);
    CHECK(!again.store().drafts()->first().isUnderWay);
    REQUIRE(again.store().dropDraft(row, text));
    CHECK(again.store().drafts()->isEmpty());
}

TEST_CASE("typing is kept before anything was ever written, and is not left over while its program runs")
{
    const Backups data;
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s);
    const auto &type = recordType<Outcome>();
    const int text = type.fields[type.indexOf(u"text"_s)].number;
    const QUuid row = QUuid::createUuid();
    {
        Replica one(path, start), two(path, start);
        REQUIRE(one.store().keepDraft(type, row, text, u"half een zin"_s, start));
        CHECK(one.store().drafts()->first().isUnderWay);
        CHECK(two.store().drafts()->first().isUnderWay);
        one.close();
        CHECK(!two.store().drafts()->first().isUnderWay);
        CHECK(*two.store().check() == QStringList());
    }
}

TEST_CASE("copies are kept by day and before a merge, the oldest go, and each is a document")
{
    const Backups backups(3);
    TemporaryFolder folder;
    Replica one(folder.file(u"een.oogst"_s), start), other(folder.file(u"ander.oogst"_s), start);
    one.add(Person{.givenName = u"Anna"_s});
    const QString id = one.store().documentId();
    REQUIRE(backUpDaily(one.path(), id, start));
    REQUIRE(backUpDaily(one.path(), id, start.addSecs(3600)));
    CHECK(backupsOf(id).size() == 1);
    for (int day = 1; day < 5; ++day)
        REQUIRE(backUpDaily(one.path(), id, start.addDays(day)));
    CHECK(backupsOf(id).size() == 3);
    CHECK(backupsOf(id).first().at.date() == start.addDays(4).date());
    one.skew(10LL * 86'400'000);
    other.add(Person{.givenName = u"Bram"_s});
    one.mergeFrom(other.path());
    CHECK(backupsOf(id).first().at.date() == start.addDays(10).date());
    for (const Backup &backup : backupsOf(id)) {
        const auto copy = Store::open(backup.path);
        REQUIRE(copy);
        CHECK((*copy)->load()->all<Person>().size() == 1);
    }
}

TEST_CASE("without terms no copies are kept")
{
    TemporaryFolder folder;
    Replica one(folder.file(u"een.oogst"_s), start);
    REQUIRE(backUpNow(one.path(), one.store().documentId(), start));
    CHECK(backupsOf(one.store().documentId()).isEmpty());
}

TEST_CASE("what is erased is in no byte: document, side file, history, copies, and what is merged or opened later")
{
    const Backups backups(5);
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s), old = folder.file(u"oud.oogst"_s);
    Replica one(path, start), other(folder.file(u"ander.oogst"_s), start);
    const auto id = one.add(Person{.givenName = u"Wilhelmina"_s, .familyName = u"Zonnebloem"_s});
    one.edit(id, [](Person &p) { p.mail = u"wilhelmina@zonnebloem.example"_s; });
    one.edit(id, [](Person &p) { p.givenName = u"Mien"_s; });
    const auto meetup = one.add(Meetup{.title = u"Symposium"_s});
    ChangeSet named{u"Wilhelmina Zonnebloem aangemeld"_s, {}};
    Participation there{.meetup = meetup, .person = id};
    there.id = naturalId(there);
    named.add(there);
    one.write(named);
    REQUIRE(one.store().saveCopy(old));
    REQUIRE(backUpNow(path, one.store().documentId(), start));
    other.mergeFrom(path);
    REQUIRE(allBytesIn(folder.path()).contains("onnebloem"));
    REQUIRE(allBytesIn(backups.folder.path()).contains("onnebloem"));

    const QList<Erasure> all{{id.value, everyColumn}};
    REQUIRE(eraseOutside(one.store().documentId(), all, start));
    one.erase(id.value);
    const auto clean = [](const QByteArray &bytes) { return !bytes.contains("onnebloem") && !bytes.contains("ilhelmina") && !bytes.contains("Mien"); };
    CHECK(clean(bytesOf(path)));
    CHECK(clean(bytesOf(path + u"-wal"_s)));
    CHECK(clean(allBytesIn(backups.folder.path())));
    CHECK(one.document().find(there.id)); // that somebody was there still counts

    one.mergeFrom(other.path());
    CHECK(clean(bytesOf(path) + bytesOf(path + u"-wal"_s)));
    other.mergeFrom(path);
    other.store().settle();
    CHECK(clean(bytesOf(other.path()) + bytesOf(other.path() + u"-wal"_s)));
    {
        Replica opened(old, start);
        CHECK(opened.document().findOrEmpty(id).givenName.isEmpty());
    }
    CHECK(clean(bytesOf(old)));
    const auto steps = one.store().steps();
    REQUIRE(steps);
    for (const HistoryLine &step : *steps)
        CHECK(!step.summary.contains(u"Zonnebloem"_s));
}

TEST_CASE("tidying drops what was replaced and leaves what is shown, differs, or can still be merged")
{
    TemporaryFolder folder;
    Replica one(folder.file(u"een.oogst"_s), start), two(folder.file(u"twee.oogst"_s), start);
    const auto meetup = one.add(Meetup{.title = u"Symposium"_s});
    Outcome outcome{.meetup = meetup};
    outcome.text = u"eerste"_s;
    const auto id = one.add(outcome);
    two.mergeFrom(one.path());
    for (int i = 0; i < 30; ++i)
        one.edit(id, [&](Outcome &o) { o.text = u"versie %1"_s.arg(i); });
    two.edit(id, [](Outcome &o) { o.text = u"van de ander"_s; });
    const Document before = one.document();
    const auto dropped = one.store().compact(one.now().addDays(1), one.now());
    REQUIRE(dropped);
    CHECK(*dropped >= 29);
    CHECK((*one.store().load() == before));
    CHECK(*one.store().check() == QStringList());
    one.mergeFrom(two.path());
    two.mergeFrom(one.path());
    CHECK((one.document() == two.document()));
    CHECK(one.store().conflicts()->size() == 1);
    CHECK(two.store().conflicts()->size() == 1);
}
