// Documents that are not what they were written as: found by looking, mended from the log, and never a source of more.

#include "storage/damage.h"
#include "storage/log/change.h"
#include "storage/replica.h"
#include "support/bytes.h"
#include "support/temporary_folder.h"

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);

/// What damages a document, and what says so.
struct Harm {
    const char *name;
    const char *sql;
};

const Harm harms[] = {
    {"a value in the log", "UPDATE change SET val='Truus' WHERE val='Wilhelmina'"},
    {"a clock in the log", "UPDATE change SET hlc=hlc+1"},
    {"an entry that is gone", "DELETE FROM change WHERE n=(SELECT min(n) FROM change)"},
    {"the words of a step", "UPDATE tx SET label='something else'"},
    {"the time of a step", "UPDATE tx SET at=at+1"},
    {"the kind of a step", "UPDATE tx SET kind='merge'"},
    {"the step that a step answers", "UPDATE tx SET ref_ses=ses, ref_seq=1"},
    {"a step that is gone", "DELETE FROM tx"},
};

void checkFoundAndNotSpread(const TemporaryFolder &folder, const QString &path)
{
    Replica damaged(path, start);
    CHECK(!damaged.store().check()->isEmpty());
    Replica healthy(folder.file(u"gezond.oogst"_s), start);
    const QByteArray before = *healthy.store().fingerprint();
    CHECK(!healthy.store().merge({path}, u"samen"_s, start));
    const bool same = *healthy.store().fingerprint() == before;
    CHECK(same);
}

} // namespace

TEST_CASE("whatever of the history is not as it was written is found, and does not spread by merging")
{
    for (const Harm &harm : harms) {
        INFO(harm.name);
        TemporaryFolder folder;
        const QString path = folder.file(u"een.oogst"_s);
        Replica(path, start).add(Person{.givenName = u"Wilhelmina"_s});
        damage(path, harm.sql);
        checkFoundAndNotSpread(folder, path);
    }
}

TEST_CASE("a flipped bit in the bytes of the log is found by its checksum, and does not spread by merging")
{
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s);
    {
        Replica one(path, start);
        one.add(Person{.givenName = u"Wilhelmina"_s});
    }
    QByteArray bytes = bytesOf(path);
    const qsizetype at = bytes.lastIndexOf("Wilhelmina");
    REQUIRE(at > 0);
    for (qsizetype i = bytes.indexOf("Wilhelmina"); i >= 0; i = bytes.indexOf("Wilhelmina", i + 1))
        bytes[i] = 'V';
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    checkFoundAndNotSpread(folder, path);
}

TEST_CASE("records that the log does not know go when the tables are made anew, those that it knows come back")
{
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s);
    Id<Person> known;
    {
        Replica one(path, start);
        known = one.add(Person{.givenName = u"Wilhelmina"_s});
    }
    damage(path, "UPDATE person SET given_name='Truus'; INSERT INTO person(id,vis,given_name) VALUES(zeroblob(16),1,'Niemand')");
    Replica one(path, start);
    CHECK(one.document().all<Person>().size() == 2);
    CHECK(!one.store().check()->isEmpty());
    REQUIRE(one.store().rebuild());
    CHECK(*one.store().check() == QStringList());
    const Document mended = *one.store().load();
    CHECK(mended.all<Person>().size() == 1);
    CHECK(mended.findOrEmpty(known).givenName == u"Wilhelmina"_s);
}

TEST_CASE("a large document is looked through after it was opened, and what is damaged there is found")
{
    TemporaryFolder folder;
    const QString path = folder.file(u"groot.oogst"_s);
    {
        Replica one(path, start);
        ChangeSet many{u"many"_s, {}};
        for (int i = 0; i < 30'000; ++i)
            many.add(Person{.id = {QUuid::createUuid()}, .givenName = u"Wilhelmina van het lange eind %1"_s.arg(i)});
        one.write(many);
    }
    QFile file(path);
    REQUIRE(file.size() > 10'000'000);
    auto sound = Store::open(path);
    REQUIRE(sound);
    CHECK((*sound)->upkeep(start)() == QString());
    (*sound)->stopWriting(u"stop"_s);
    CHECK(!(*sound)->write(ChangeSet{u"x"_s, {}}, start));
    sound->reset();
    tearPage(path, "ch_cell");
    const auto torn = Store::open(path);
    REQUIRE(torn);
    CHECK(!(*torn)->upkeep(start)().isEmpty());
    Replica healthy(folder.file(u"gezond.oogst"_s), start);
    CHECK(!healthy.store().merge({path}, u"samen"_s, start));
}

TEST_CASE("documents from before steps had checksums are opened, merged, and get them from then on")
{
    TemporaryFolder folder;
    const QString path = folder.file(u"een.oogst"_s);
    Id<Person> anna;
    {
        Replica one(path, start);
        anna = one.add(Person{.givenName = u"Anna"_s});
    }
    damage(path, "ALTER TABLE tx DROP COLUMN crc");
    Replica other(folder.file(u"ander.oogst"_s), start);
    CHECK(other.mergeFrom(path).changes > 0);
    CHECK(other.document().find(anna));
    Replica one(path, start);
    one.edit(anna, [](Person &p) { p.familyName = u"Berg"_s; });
    CHECK(*one.store().check() == QStringList());
    one.close();
    damage(path, "UPDATE tx SET label='something else' WHERE crc IS NOT NULL");
    one.reopen();
    CHECK(!one.store().check()->isEmpty());
}

TEST_CASE("an empty text has one sum in the log, whether or not Qt calls it null, and nothing has another")
{
    const auto sumWith = [](const QVariant &value) {
        Change entry;
        entry.value = value;
        return checksum(entry);
    };
    CHECK(sumWith(QString()) == sumWith(u""_s));
    CHECK(sumWith(QVariant()) != sumWith(u""_s));
}
