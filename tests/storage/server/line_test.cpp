// The line to the server is cut, the server falls over, a program is killed: nothing acknowledged is lost, nothing is
// there twice.

#include "storage/replica.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime start{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};

/// Hangs up on everybody in the database at random moments, `times` times, at most `apart` seconds apart.
std::unique_ptr<QProcess> hangUpOnAll(PrivateServer &server, const QString &database, int times, double apart)
{
    return server.psqlBeside(database, u"DO $$ BEGIN FOR i IN 1..%1 LOOP PERFORM pg_sleep(random()*%2); PERFORM pg_stat_clear_snapshot(); "
                                       "PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname=current_database() "
                                       "AND pid<>pg_backend_pid() AND backend_type='client backend'; END LOOP; END $$"_s
                                 .arg(QString::number(times), QString::number(apart)));
}

ChangeSet saying(Id<Meetup> meetup, const QString &text)
{
    ChangeSet set{u"gezegd"_s, {}};
    set.add(Outcome{.id = {QUuid::createUuid()}, .meetup = meetup, .text = text});
    return set;
}

QHash<QString, int> saidIn(const Document &document)
{
    QHash<QString, int> counts;
    for (const Outcome &outcome : document.all<Outcome>())
        ++counts[outcome.text];
    return counts;
}

} // namespace

TEST_CASE("a line that is cut at any moment, also while saving, loses no step and doubles none")
{
    PrivateServer &server = PrivateServer::shared();
    Replica writer(server.freshAddress(), start);
    const auto meetup = writer.add(Meetup{.title = u"Symposium"_s});
    const auto hangingUp = hangUpOnAll(server, PrivateServer::databaseIn(writer.path()), 40, 0.05);
    QStringList acknowledged, unsure;
    for (int i = 0; i < 400 && (i < 60 || hangingUp->state() == QProcess::Running); ++i) {
        const QString text = u"uitspraak %1"_s.arg(i);
        (writer.store().write(saying(meetup, text), start) ? acknowledged : unsure) += text;
        hangingUp->waitForFinished(1);
    }
    REQUIRE((hangingUp->state() == QProcess::NotRunning || hangingUp->waitForFinished()));
    CHECK(hangingUp->exitCode() == 0);
    CHECK(acknowledged.size() > unsure.size()); // most get through, also on a machine with much else to do
    writer.refresh();
    const auto said = saidIn(*writer.store().load());
    for (const QString &text : std::as_const(acknowledged)) {
        INFO(text.toStdString());
        CHECK(said.value(text) == 1);
    }
    for (const QString &text : std::as_const(unsure))
        CHECK(said.value(text) <= 1);
    CHECK(*writer.store().check() == QStringList());
}

TEST_CASE("a program that lost its line hears of others again by itself")
{
    PrivateServer &server = PrivateServer::shared();
    Replica watcher(server.freshAddress(), start);
    const auto meetup = watcher.add(Meetup{.title = u"Symposium"_s});
    while (watcher.store().hasNews()) {
    }
    hangUpOnAll(server, PrivateServer::databaseIn(watcher.path()), 1, 0)->waitForFinished();
    Replica other(watcher.path(), start, Replica::Being::MayBeAway);
    other.write(saying(meetup, u"van een ander"_s));
    QElapsedTimer time;
    time.start();
    qint64 longest = 0;
    bool heard = false;
    while (!heard && time.elapsed() < 10'000) {
        QElapsedTimer glance;
        glance.start();
        heard = watcher.store().hasNews();
        longest = std::max(longest, glance.elapsed());
        QThread::msleep(50);
    }
    CHECK(heard);
    CAPTURE(longest);
    watcher.refresh();
    CHECK(watcher.document().all<Outcome>().size() == 1);
}

TEST_CASE("a server that falls over and comes back has every step that was acknowledged")
{
    PrivateServer server(Syncing::On);
    Replica writer(server.freshAddress(), start);
    const auto meetup = writer.add(Meetup{.title = u"Symposium"_s});
    QStringList acknowledged;
    for (int fall = 0; fall < 1; ++fall) {
        for (int i = 0; i < 10; ++i) {
            const QString text = u"val %1, uitspraak %2"_s.arg(QString::number(fall), QString::number(i));
            writer.write(saying(meetup, text));
            acknowledged += text;
        }
        server.stop(SIGQUIT); // nothing is written that was not on the disk already
        const auto refused = writer.store().write(saying(meetup, u"niemand thuis"_s), start);
        REQUIRE(!refused);
        CHECK(refused.problem().what.contains(u"server"_s));
        server.start();
    }
    writer.write(saying(meetup, u"daarna"_s));
    const auto said = saidIn(*writer.store().load());
    for (const QString &text : std::as_const(acknowledged))
        CHECK(said.value(text) == 1);
    CHECK(said.value(u"niemand thuis"_s) == 0);
    CHECK(said.value(u"daarna"_s) == 1);
    CHECK(*writer.store().check() == QStringList());
}

TEST_CASE("a program that is killed while it saves leaves every step it acknowledged, and no half one")
{
    PrivateServer &server = PrivateServer::shared();
    Replica organiser(server.freshAddress(), start);
    const auto meetup = organiser.add(Meetup{.title = u"Symposium"_s});
    const QByteArray address = organiser.path().toUtf8();
    int acknowledged = 0;
    for (int round = 0; round < 8; ++round) {
        int line[2];
        REQUIRE(pipe(line) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            auto store = Store::open(QString::fromUtf8(address));
            for (int i = 0; store && (*store)->write(saying(meetup, u"ronde %1, %2"_s.arg(QString::number(round), QString::number(i))), start); ++i)
                if (write(line[1], "+", 1) != 1)
                    break;
            _exit(1);
        }
        close(line[1]);
        char one;
        int count = 0;
        const int enough = 3 + int(QRandomGenerator::global()->bounded(10));
        while (count < enough && read(line[0], &one, 1) == 1)
            ++count;
        QThread::usleep(QRandomGenerator::global()->bounded(4000));
        ::kill(child, SIGKILL);
        while (read(line[0], &one, 1) == 1)
            ++count;
        close(line[0]);
        waitpid(child, nullptr, 0);
        acknowledged += count;
        const auto said = saidIn(*organiser.store().load());
        for (int i = 0; i < count; ++i)
            CHECK(said.value(u"ronde %1, %2"_s.arg(QString::number(round), QString::number(i))) == 1);
        CHECK(organiser.store().write(saying(meetup, u"na ronde %1"_s.arg(round)), start).isOk()); // the lock went with the program
    }
    CHECK(acknowledged >= 24);
    CHECK(*organiser.store().check() == QStringList());
}
