// Documents in folders that a network or another program keeps alike: worked on through a copy here.

#include "storage/backups.h"
#include "storage/damage.h"
#include "storage/replica.h"
#include "support/bytes.h"
#include "support/temporary_folder.h"

#include <QDir>
#include <QScopeGuard>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);

/// A computer: the folder of its own where the program keeps its data.
struct Computer {
    TemporaryFolder data;

    std::unique_ptr<Replica> open(const QString &path)
    {
        const auto back = qScopeGuard([] {
            qunsetenv("OOGST_WORKING_COPY");
            setBackupTerms({});
        });
        qputenv("OOGST_WORKING_COPY", "always");
        setBackupTerms({data.path(), 1});
        auto replica = std::make_unique<Replica>(path, start, Replica::Being::MayBeAway);
        return replica;
    }
};

} // namespace

TEST_CASE("a document in a shared folder is worked on through a copy here, and two computers come together")
{
    TemporaryFolder shared;
    const QString path = shared.file(u"gedeeld.oogst"_s);
    Replica(path, start).add(Person{.givenName = u"Eerst"_s});
    Computer ours, theirs;
    auto one = ours.open(path), two = theirs.open(path);
    CHECK(one->store().path() == path);
    const auto a = one->add(Person{.givenName = u"Van ons"_s});
    const auto b = two->add(Person{.givenName = u"Van hen"_s});
    CHECK(QDir(shared.path()).entryList(QDir::Files) == QStringList{u"gedeeld.oogst"_s}); // no side files of ours there
    one->store().settle();
    two->store().settle();
    one->store().settle();
    one->refresh();
    two->refresh();
    CHECK(one->document().find(b));
    CHECK(two->document().find(a));
    one.reset();
    two.reset();
    Replica plain(path, start);
    CHECK(plain.document().find(a));
    CHECK(plain.document().find(b));
    CHECK(*plain.store().check() == QStringList());
}

TEST_CASE("work goes on while the shared folder is away, and gets there when it is back")
{
    TemporaryFolder shared;
    REQUIRE(QDir(shared.path()).mkdir(u"map"_s));
    const QString path = shared.file(u"map/gedeeld.oogst"_s);
    Replica(path, start).add(Person{.givenName = u"Eerst"_s});
    Computer ours;
    auto one = ours.open(path);
    REQUIRE(QDir(shared.path()).rename(u"map"_s, u"weg"_s));
    const auto id = one->add(Person{.givenName = u"Intussen"_s});
    one->store().settle();
    CHECK(!one->store().notShared().isEmpty());
    one.reset();
    one = ours.open(path); // also the next morning
    CHECK(one->document().find(id));
    REQUIRE(QDir(shared.path()).rename(u"weg"_s, u"map"_s));
    one->store().settle();
    CHECK(one->store().notShared().isEmpty());
    one.reset();
    CHECK(Replica(path, start).document().find(id));
}

TEST_CASE("conflict copies of cloud programs are recognised beside a document, other documents are not")
{
    TemporaryFolder folder;
    const QString path = folder.file(u"plan.oogst"_s);
    Replica one(path, start);
    one.store().settle();
    const QStringList copies{u"plan (Bram's conflicted copy 2026-11-20).oogst"_s, u"plan-LAPTOP-BRAM.oogst"_s, u"plan (1).oogst"_s,
                             u"plan.sync-conflict-20261120-101500-ABCDEFG.oogst"_s};
    for (const QString &name : copies + QStringList{u"planning.oogst"_s, u"ander plan.oogst"_s, u"plan B.oogst"_s})
        REQUIRE(QFile::copy(path, folder.file(name)));
    CHECK(one.store().conflictCopies().size() == copies.size());
}

TEST_CASE("a damaged document in the shared folder is not taken in, and what is here stays here until it is mended")
{
    TemporaryFolder shared;
    const QString path = shared.file(u"gedeeld.oogst"_s);
    const auto first = [&] { return Replica(path, start).add(Person{.givenName = u"Eerst"_s}); }();
    Computer ours;
    auto one = ours.open(path);
    const QString sound = shared.file(u"gaaf"_s);
    REQUIRE(QFile::copy(path, sound));
    damage(path, "UPDATE change SET val='Vals' WHERE val='Eerst'");
    const auto id = one->add(Person{.givenName = u"Van ons"_s});
    one->store().settle();
    CHECK(!one->store().notShared().isEmpty());
    CHECK(*one->store().check() == QStringList());
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(sound, path));
    one->store().settle();
    CHECK(one->store().notShared().isEmpty());
    one.reset();
    CHECK(QDir(shared.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"gedeeld.oogst"_s}); // nothing unfinished beside it
    Replica plain(path, start);
    CHECK(plain.document().findOrEmpty(first).givenName == u"Eerst"_s);
    CHECK(plain.document().find(id));
}

TEST_CASE("an erasure that comes in through the shared folder reaches the copies that are kept here")
{
    TemporaryFolder shared;
    const QString path = shared.file(u"gedeeld.oogst"_s);
    const auto id = Replica(path, start).add(Person{.familyName = u"Zonnebloem"_s});
    Computer ours, theirs;
    auto one = ours.open(path), two = theirs.open(path);
    const auto at = [](const Computer &computer) {
        setBackupTerms({computer.data.path(), 3});
        return qScopeGuard([] { setBackupTerms({}); });
    };
    {
        const auto here = at(ours);
        REQUIRE(backUpNow(path, one->store().documentId(), start));
    }
    REQUIRE(allBytesIn(ours.data.path()).contains("Zonnebloem"));
    two->erase(id.value);
    two->store().settle();
    {
        const auto here = at(ours);
        one->store().settle();
    }
    one->refresh();
    CHECK(!allBytesIn(ours.data.path()).contains("Zonnebloem"));
    CHECK(*one->store().check() == QStringList());
}
