// The program is killed in the middle of a word, from outside, and started again: at most two seconds of typing are gone.

#include "facilitator.h"

#include "gui/live/table_mode.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QProcess>
#include <QTextStream>

using namespace oogst;
using namespace oogst::test;

namespace {

constexpr qint64 mayBeLostMs = 2000;

// What is typed, forever: letters without a rest, and every now and then a space.
QChar letterAt(int i)
{
    return i % 7 == 6 ? u' ' : QChar(u'a' + i % 26);
}

QString typedText(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += letterAt(i);
    return text;
}

struct Typed {
    int letters;
    qint64 at; ///< ms since the epoch
};

} // namespace

// Runs as a program of its own, started by the test below: types in table mode until it is killed.
TEST_CASE("somebody types in table mode without a rest", "[.typist]")
{
    const QString path = qEnvironmentVariable("OOGST_TYPED_IN");
    REQUIRE(!path.isEmpty());
    settings::useSettingsFile(path + u".ini"_s); // in the folder of the test: nobody tidies up here
    MainWindow window;
    window.show();
    REQUIRE(window.openFile(path));
    window.view()->showMeetup(window.workspace()->document().all<Meetup>().first().id);
    window.view()->meetupView().openPage(u"harvest"_s);
    for (QAction *action : window.commands())
        if (action->objectName() == u"tableMode")
            action->trigger();
    auto *mode = window.findChild<TableMode *>();
    REQUIRE(mode);
    REQUIRE(QTest::qWaitForWindowActive(mode));
    const int enterEvery = qEnvironmentVariableIntValue("OOGST_ENTER_EVERY");
    QTextStream out(stdout);
    for (int i = 0;; ++i) {
        if (enterEvery > 0 && i > 0 && i % enterEvery == 0)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), letterAt(i).toLatin1());
        out << i + 1 << ' ' << QDateTime::currentMSecsSinceEpoch() << Qt::endl;
        QTest::qWait(40);
    }
}

TEST_CASE("kill -9 while somebody types in table mode costs two seconds at most, and the next start shows the rest")
{
    for (const auto &[enterEvery, livesMs] : {std::pair{0, 5200}, {0, 900}, {30, 6100}}) {
        TemporaryFolder folder;
        const QString path = folder.file(u"tafel.oogst"_s);
        {
            auto made = Workspace::create(path);
            REQUIRE(made);
            Meetup given;
            given.title = u"Symposium"_s;
            const Id<Meetup> meetup = *(*made)->add(u"x"_s, given);
            Table table;
            table.meetup = meetup;
            table.number = 1;
            REQUIRE((*made)->add(u"x"_s, table));
        }
        QProcess typist;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OOGST_TYPED_IN"_s, path);
        environment.insert(u"OOGST_ENTER_EVERY"_s, QString::number(enterEvery));
        typist.setProcessEnvironment(environment);
        typist.start(QCoreApplication::applicationFilePath(), {u"somebody types in table mode without a rest"_s});
        REQUIRE(typist.waitForStarted());
        QList<Typed> typed;
        QByteArray rest;
        const auto listen = [&](int ms) {
            typist.waitForReadyRead(ms);
            rest += typist.readAllStandardOutput();
            for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
                const QList<QByteArray> words = rest.left(end).split(' ');
                rest = rest.mid(end + 1);
                if (words.size() == 2 && words[0].toInt() > 0)
                    typed += {words[0].toInt(), words[1].toLongLong()};
            }
        };
        QElapsedTimer patience;
        patience.start();
        while (typed.isEmpty() && patience.elapsed() < 60'000)
            listen(100);
        REQUIRE(!typed.isEmpty());
        while (QDateTime::currentMSecsSinceEpoch() - typed.first().at < livesMs)
            listen(20);
        const qint64 killedAt = QDateTime::currentMSecsSinceEpoch();
        typist.kill(); // SIGKILL
        REQUIRE(typist.waitForFinished());
        CHECK(typist.exitStatus() == QProcess::CrashExit);
        listen(0);
        int surely = 0;
        for (const Typed &one : std::as_const(typed))
            if (one.at <= killedAt - mayBeLostMs)
                surely = one.letters;

        // The next start: the page brings back what was kept, and says so.
        Facilitator again;
        REQUIRE(again.window.openFile(path));
        again.window.view()->showMeetup(again.document().all<Meetup>().first().id);
        again.window.view()->meetupView().openPage(u"harvest"_s);
        QString found;
        QList<Outcome> outcomes = again.document().all<Outcome>();
        std::ranges::sort(outcomes, {}, &Outcome::position);
        for (const Outcome &outcome : std::as_const(outcomes))
            found += outcome.text;
        const QString expected = typedText(typed.last().letters + 5).remove(u' ');
        found.remove(u' '); // at the ends of lines they are cut off
        INFO("typed " << typed.last().letters << ", two seconds before the end " << surely << ", found without spaces " << found.size());
        CHECK(expected.startsWith(found));
        CHECK(found.size() >= typedText(surely).remove(u' ').size());
        CHECK(again.window.workspace()->leftDrafts().isEmpty());
        CHECK(again.window.workspace()->check()->isEmpty());
    }
}
