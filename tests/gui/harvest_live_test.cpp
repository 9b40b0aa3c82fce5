#include "core/rules/names.h"
#include "gui/harvest/harvest_page.h"
#include "gui/outline/outline_view.h"
#include "gui/live/plenary_board.h"
#include "gui/live/plenary_window.h"
#include "gui/live/round_clock.h"
#include "gui/live/table_mode.h"
#include "harvest_support.h"
#include "support/catch.h"
#include "workspace/typed_text.h"
#include "workspace/seats.h"

#include <QApplication>
#include <QLabel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), k, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

struct AtTable : oogst::testing::OpenMeetup {
    RoundClock clock;
    TableMode *mode;

    AtTable() : OpenMeetup(3, 4), clock(*workspace)
    {
        REQUIRE(workspace->apply(seatAt(workspace->document(), people[0], rounds[0], table(2))));
        mode = new TableMode(*workspace, clock);
        mode->setAttribute(Qt::WA_DeleteOnClose, false);
        mode->show();
        mode->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(mode));
        mode->showTable(meetup, table(2), {});
    }
    ~AtTable() { delete mode; }
    QList<Outcome> stored() const { return workspace->document().where(&Outcome::meetup, meetup); }
};

} // namespace

TEST_CASE("table mode starts in an empty line of its table, with the people who sit there")
{
    AtTable t;
    REQUIRE(t.mode->outline().isEditing());
    CHECK(t.mode->findChild<QLabel *>(u"tableModePeople"_s)->text().contains(u"Anna1"_s));
    type(u"? Hoe nu"_s);
    key(Qt::Key_Return);
    REQUIRE(t.stored().size() == 1);
    CHECK(t.stored().first().table == t.table(2));
    CHECK(t.stored().first().kind == OutcomeKind::KnowledgeQuestion);
    // Another table, and back, by keyboard; undo works here too.
    key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(t.mode->table() == t.table(3));
    key(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(t.mode->table() == t.table(2));
    key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(t.stored().isEmpty());
}

TEST_CASE("what is typed is in the file within two seconds, without Enter and without a rest")
{
    AtTable t;
    const QString path = t.workspace->path();
    type(u"een eerste zin"_s);
    REQUIRE(QTest::qWaitFor([&] { return t.stored().size() == 1; }, 2000));
    // Typing on, a letter every quarter of a second: no rest, so no step; but kept.
    const qsizetype steps = t.workspace->history()->size();
    for (int i = 0; i < 10; ++i) {
        type(u"x"_s);
        QTest::qWait(250);
    }
    CHECK(t.workspace->history()->size() == steps);
    // As after a crash: another program looks at the file while this one never said goodbye.
    auto other = Workspace::open(path);
    REQUIRE(other);
    const auto back = bringBackTyping(**other);
    REQUIRE(back);
    CHECK(*back == 1);
    CHECK((*other)->find(t.stored().first().id)->text.startsWith(u"een eerste zinxxxx"_s));
}

TEST_CASE("the clock counts down, tells once that it is over, and can be given more time")
{
    QDateTime now(QDate(2019, 9, 19), QTime(14, 0), Qt::UTC);
    QTemporaryDir folder;
    auto made = Workspace::create(folder.filePath(u"k.oogst"_s), [&now] { return now; });
    REQUIRE(made);
    RoundClock clock(**made);
    QSignalSpy over(&clock, &RoundClock::over);
    clock.set({}, 2);
    CHECK(clock.text() == u"2:00"_s);
    clock.toggle();
    now = now.addSecs(75);
    CHECK(clock.text() == u"0:45"_s);
    clock.toggle();
    now = now.addSecs(600);
    CHECK(clock.text() == u"0:45"_s);
    clock.toggle();
    now = now.addSecs(50);
    CHECK(QTest::qWaitFor([&] { return over.count() == 1; }, 2000));
    QTest::qWait(600);
    CHECK(over.count() == 1);
    CHECK(clock.text() == u"−0:05"_s);
    clock.addMinutes(5);
    CHECK_FALSE(clock.isOver());
    CHECK(clock.text() == u"4:55"_s);
}

TEST_CASE("a line on the beamer takes three rows at most, none wider than its card, and ends in dots where words are left out")
{
    QRandomGenerator random(20190919);
    const QStringList words = u"de wijk formulier bewonersinitiatieven en zaterdag wijkcoöperaties van regels onafhankelijkheidsverklaringen op"_s.split(u' ');
    QFont font = QApplication::font();
    font.setPixelSize(25);
    const QFontMetrics metrics(font);
    for (int run = 0; run < 300; ++run) {
        QStringList said;
        for (int i = random.bounded(1, 24); i > 0; --i)
            said += words[random.bounded(words.size())];
        const QString text = said.join(u' ');
        const int width = random.bounded(180, 700);
        const QStringList rows = rowsOnBoard(text, font, width, 3);
        INFO(text.toStdString() << " in " << width);
        REQUIRE(!rows.isEmpty());
        REQUIRE(rows.size() <= 3);
        for (const QString &row : rows)
            REQUIRE(metrics.horizontalAdvance(row) <= width + 1);
        QString shown = rows.join(u' ');
        if (shown.endsWith(u'…')) {
            REQUIRE(rows.size() == 3);
            shown.chop(1);
            REQUIRE(QString(text).remove(u' ').startsWith(shown.remove(u' ')));
        } else {
            REQUIRE(shown.remove(u' ') == QString(text).remove(u' '));
        }
    }
}

TEST_CASE("the beamer shows the harvest per issue as it comes in, and nothing sensitive")
{
    oogst::testing::OpenMeetup open(2, 2);
    RoundClock clock(*open.workspace);
    PlenaryWindow screen(*open.workspace, open.meetup, clock);
    screen.setAttribute(Qt::WA_DeleteOnClose, false);
    screen.resize(1280, 720);
    screen.show();
    REQUIRE(screen.board().harvest().parts.size() == 2);
    const auto say = [&](const QString &text, Id<Table> table, bool sensitive) {
        Outcome outcome;
        outcome.meetup = open.meetup;
        outcome.table = table;
        outcome.text = text;
        outcome.sensitive = sensitive;
        REQUIRE(open.workspace->add(u"x"_s, outcome));
    };
    say(u"Voor iedereen"_s, open.table(2), false);
    say(u"Geheim"_s, open.table(2), true);
    say(u"Samen gezegd"_s, {}, false);
    REQUIRE(QTest::qWaitFor([&] { return screen.board().harvest().count == 2; }, 3000));
    CHECK(screen.board().harvest().parts[1].newest.first().text == u"Voor iedereen"_s);
    CHECK(screen.board().harvest().parts.size() == 3);
    CHECK_FALSE(screen.board().accessibleDescription().contains(u"Geheim"_s));
    // Nor somebody's name in the middle of a line, unless they allowed it.
    const Person anna = open.workspace->findOrEmpty(open.workspace->findOrEmpty(open.people[0]).person);
    say(u"Volgens %1 kan het wel"_s.arg(fullName(anna)), open.table(1), false);
    REQUIRE(QTest::qWaitFor([&] { return screen.board().harvest().parts[0].count == 1; }, 3000));
    CHECK(screen.board().harvest().parts[0].newest.first().text == u"Volgens … kan het wel"_s);
    REQUIRE(open.workspace->edit(u"x"_s, anna.id, [](Person &p) { p.consentListed = YesNoUnknown::Yes; }));
    REQUIRE(QTest::qWaitFor([&] { return screen.board().accessibleDescription().contains(fullName(anna)); }, 3000));
    CHECK(screen.board().accessibleDescription().contains(u"Samen gezegd"_s));
    screen.board().setSignal(true);
    CHECK(screen.board().accessibleDescription().contains(u"Change tables"_s));
    clock.restart();
    CHECK_FALSE(screen.board().showsSignal());
}
