// Several programs at work on one server at the same moment.

#include "storage/replica.h"

#include <atomic>
#include <thread>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime start{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};

/// One client: `count` edits of a few outcomes that all others edit too. Returns how many were refused.
int work(const QString &address, const QList<Id<Outcome>> &hot, int client, int count)
{
    auto opened = Store::open(address);
    if (!opened)
        return count;
    Store &store = **opened;
    Document document = *store.load();
    int refused = 0;
    for (int i = 0; i < count; ++i) {
        const auto news = store.refresh();
        if (!news)
            return count;
        ChangeSet others;
        for (const RecordNow &record : *news)
            others.changes += {record.type, record.id, document.row(*record.type, record.id), record.row};
        document.take(others);
        const Outcome before = document.findOrEmpty(hot[(client + i) % hot.size()]);
        Outcome after = before;
        after.text = u"%1-%2"_s.arg(QString::number(client), QString::number(i));
        if (i % 3 == 0)
            after.keyword = after.text;
        ChangeSet set{u"edit"_s, {}};
        set.edit(before, after);
        if (store.write(set, start.addMSecs(i)))
            document.take(set);
        else
            ++refused;
    }
    return refused;
}

} // namespace

TEST_CASE("four programs write a hundred times each on the same few outcomes, and the server tells the truth")
{
    Replica organiser(PrivateServer::shared().freshAddress(), start);
    const auto meetup = organiser.add(Meetup{.title = u"Symposium"_s});
    QList<Id<Outcome>> hot;
    for (int i = 0; i < 5; ++i)
        hot += organiser.add(Outcome{.meetup = meetup, .text = u"begin"_s});
    std::atomic<int> refused = 0;
    std::vector<std::thread> clients;
    for (int client = 0; client < 4; ++client)
        clients.emplace_back([&, client] { refused += work(organiser.path(), hot, client, 100); });
    for (std::thread &client : clients)
        client.join();
    CHECK(refused == 0);
    organiser.refresh();
    const bool shown = organiser.document() == *organiser.store().load();
    CHECK(shown);
    // No wrong row, no entry twice at the head, no number missing in a session.
    CHECK(*organiser.store().check() == QStringList());
    PrivateServer &server = PrivateServer::shared();
    const QString database = PrivateServer::databaseIn(organiser.path());
    CHECK(server.sql(database, u"SELECT count(*) FROM session WHERE maxseq<>(SELECT count(*) FROM change WHERE ses=id)"_s) == u"0"_s);
    CHECK(server.sql(database, u"SELECT count(*) FROM tx WHERE kind='edit'"_s).toInt() == 406);
}

TEST_CASE("somebody who undoes on a server takes back what they did themselves, not what another login did")
{
    PrivateServer &server = PrivateServer::shared();
    Replica ans(server.freshAddress(), start);
    const QString database = PrivateServer::databaseIn(ans.path());
    server.sql(database, u"CREATE ROLE undo_bram LOGIN IN ROLE oogst_organiser; GRANT CONNECT ON DATABASE %1 TO undo_bram"_s.arg(database));
    const auto meetup = ans.add(Meetup{.title = u"van Ans"_s});
    Replica bram(server.address(database, u"undo_bram"_s), start, Replica::Being::MayBeAway);
    const auto other = bram.add(Meetup{.title = u"van Bram"_s});
    ans.refresh();
    REQUIRE(ans.document().find(other).has_value());
    REQUIRE(ans.answer(StepKind::Undo));
    bram.refresh();
    CHECK(!bram.document().find(meetup).has_value());
    CHECK(bram.document().find(other).has_value());
    CHECK(!ans.answer(StepKind::Undo));
    // Also after opening again: the stack is read from the server.
    bram.reopen();
    REQUIRE(bram.answer(StepKind::Undo));
    CHECK(!bram.document().find(other).has_value());
    CHECK(*bram.store().check() == QStringList());
}

TEST_CASE("half-typed texts on a server are their typist's")
{
    PrivateServer &server = PrivateServer::shared();
    Replica ans(server.freshAddress(), start);
    const QString database = PrivateServer::databaseIn(ans.path());
    server.sql(database, u"CREATE ROLE draft_bram LOGIN IN ROLE oogst_organiser; GRANT CONNECT ON DATABASE %1 TO draft_bram"_s.arg(database));
    const auto meetup = ans.add(Meetup{.title = u"van Ans"_s});
    Replica bram(server.address(database, u"draft_bram"_s), start, Replica::Being::MayBeAway);
    REQUIRE(ans.store().keepDraft(recordType<Meetup>(), meetup.value, 5, u"half van Ans"_s, start));
    REQUIRE(bram.store().keepDraft(recordType<Meetup>(), meetup.value, 5, u"half van Bram"_s, start));
    REQUIRE(bram.store().dropDraft(meetup.value, 5));
    CHECK(bram.store().drafts()->isEmpty());
    ans.reopen(); // after a crash
    REQUIRE(ans.store().drafts()->size() == 1);
    CHECK(ans.store().drafts()->first().text == u"half van Ans"_s);
}
