// Counts the inputs of the tasks on the seating page through the real window, and holds them to seating_inputs.txt.

#include "support/catch.h"
#include "support/temporary_folder.h"

#include "gui/document_view.h"
#include "gui/main_window.h"
#include "gui/meetup_view.h"
#include "gui/seating/chip_list.h"
#include "gui/seating/table_card.h"
#include "gui/settings.h"
#include "workspace/seats.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QtTest/QTest>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Budget {
    int mouse = 0;
    int keys = 0;
};

Budget budgetOf(const QString &task)
{
    QFile file(QStringLiteral(OOGST_SOURCE_DIR "/tests/journeys/seating_inputs.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n'))
        if (const QList<QByteArray> words = line.simplified().split(' '); words.size() == 3 && words[0] == task.toUtf8())
            return {words[1].toInt(), words[2].toInt()};
    FAIL(task.toStdString());
    return {};
}

// The real window with ninety-six people, eight tables and three rounds.
class Evening
{
public:
    Evening()
    {
        settings::useSettingsFile(folder.file(u"instellingen.ini"_s));
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        REQUIRE(window.createFile(folder.file(u"avond.oogst"_s)));
        fill();
        page(u"overview"_s);
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    Workspace &workspace() { return *window.workspace(); }
    QWidget *page(const QString &name)
    {
        window.view()->meetupView().openPage(name);
        return window.view()->meetupView().currentPage();
    }
    QWidget *seating() { return window.view()->meetupView().currentPage(); }
    void click(QWidget *widget, QPoint at = {})
    {
        ++mouse;
        QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, at);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
    }
    void openSeatingByMouse()
    {
        auto *tabs = window.view()->meetupView().findChild<QTabBar *>();
        REQUIRE(tabs);
        click(tabs, tabs->tabRect(4).center());
        REQUIRE(seating()->objectName() == u"seating"_s);
    }
    void openSeatingByKey()
    {
        key(Qt::Key_5, Qt::ControlModifier);
        REQUIRE(seating()->objectName() == u"seating"_s);
    }
    void seatByHand()
    {
        ChangeSet set{u"seated"_s, {}};
        for (qsizetype r = 0; r < rounds.size(); ++r)
            for (qsizetype p = 0; p < people.size(); ++p)
                set.changes += seatAt(workspace().document(), people[p], rounds[r], tables[(p + r * (p / 8)) % 8]).changes;
        REQUIRE(workspace().apply(set));
    }
    TableCard *card(int number)
    {
        for (TableCard *one : seating()->findChildren<TableCard *>())
            if (one->table() == tables[number - 1])
                return one;
        FAIL(number);
        return nullptr;
    }
    Id<Table> tableOf(Id<Participation> who, int round = 0)
    {
        return seatOf(workspace().document(), who, rounds[round]).value_or(Seat{}).table;
    }

    test::TemporaryFolder folder;
    MainWindow window;
    Id<Meetup> meetup;
    QList<Id<Table>> tables;
    QList<Id<Round>> rounds;
    QList<Id<Participation>> people;
    int mouse = 0, keys = 0;

private:
    void fill()
    {
        ChangeSet set{u"avond"_s, {}};
        meetup = workspace().newId<Meetup>();
        set.add(Meetup{.id = meetup, .title = u"Symposium"_s});
        for (int r = 0; r < 3; ++r) {
            rounds += workspace().newId<Round>();
            set.add(Round{.id = rounds.last(), .meetup = meetup, .number = r + 1});
        }
        for (int t = 0; t < 8; ++t) {
            tables += workspace().newId<Table>();
            set.add(Table{.id = tables.last(), .meetup = meetup, .number = t + 1, .largest = 14});
        }
        for (int p = 0; p < 96; ++p) {
            const Person person{.id = workspace().newId<Person>(), .givenName = u"Mens"_s, .familyName = u"Nummer%1"_s.arg(100 + p)};
            set.add(person);
            Participation participation{.meetup = meetup, .person = person.id, .invitation = InvitationState::Accepted};
            participation.id = naturalId(participation);
            people += participation.id;
            set.add(participation);
        }
        REQUIRE(workspace().apply(set));
        window.view()->showMeetup(meetup);
    }
};

void holds(const QString &task, const Evening &evening, bool byMouse)
{
    const Budget budget = budgetOf(task);
    INFO(task.toStdString() << ": " << evening.mouse << " by mouse, " << evening.keys << " by keys");
    CHECK(evening.mouse <= (byMouse ? budget.mouse : 0));
    CHECK(evening.keys <= (byMouse ? 0 : budget.keys));
}

} // namespace

TEST_CASE("ninety-six people are seated over three rounds within the budget of inputs")
{
    for (const bool byMouse : {true, false}) {
        Evening evening;
        if (byMouse) {
            evening.openSeatingByMouse();
            evening.click(evening.seating()->findChild<QPushButton *>(u"arrangeButton"_s));
        } else {
            evening.openSeatingByKey();
            evening.key(Qt::Key_T, Qt::ControlModifier);
        }
        holds(u"seat_everybody"_s, evening, byMouse);
        REQUIRE(QTest::qWaitFor([&] { return evening.workspace().document().all<Seat>().size() == 288; }, 20000));
    }
}

TEST_CASE("one person is moved and locked within the budget of inputs")
{
    Evening evening;
    evening.seatByHand();
    evening.page(u"seating"_s);
    const Id<Participation> who = evening.card(1)->people().chips().at(0);
    evening.card(1)->people().setFocus();
    evening.card(1)->people().setCurrent(who);
    evening.keys = 0;
    evening.key(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"3"_s); // typed words do not count
    evening.key(Qt::Key_Return);
    evening.key(Qt::Key_L);
    holds(u"move_one_and_lock"_s, evening, false);
    CHECK((evening.tableOf(who) == evening.tables[2]));
    CHECK(seatOf(evening.workspace().document(), who, evening.rounds[0])->locked);
}

TEST_CASE("a late arrival gets the best place within the budget of inputs, and nobody else moves")
{
    for (const bool byMouse : {true, false}) {
        Evening evening;
        evening.seatByHand();
        REQUIRE(evening.workspace().apply(unseat(evening.workspace().document(), evening.people[7], evening.rounds[0])));
        evening.page(u"seating"_s);
        const QList<Seat> before = evening.workspace().document().all<Seat>();
        auto *waiting = evening.seating()->findChild<ChipList *>(u"waiting"_s);
        if (byMouse) {
            evening.click(waiting->viewport(), waiting->visualRect(waiting->model()->index(0, 0)).center());
            auto *best = evening.seating()->findChild<QPushButton *>(u"bestPlace"_s);
            REQUIRE(QTest::qWaitFor([&] { return best->isVisible(); }));
            evening.click(best);
            evening.click(evening.seating()->findChild<QPushButton *>(u"place"_s));
        } else {
            waiting->setFocus();
            evening.key(Qt::Key_B);
            evening.key(Qt::Key_Space);
        }
        holds(u"late_arrival_to_a_table"_s, evening, byMouse);
        CHECK(!evening.tableOf(evening.people[7]).isNull());
        for (const Seat &seat : before)
            CHECK((evening.workspace().document().findOrEmpty(seat.id) == seat));
    }
}

TEST_CASE("a table is closed from the second round on within the budget of inputs, shown first, in two seconds")
{
    for (const bool byMouse : {true, false}) {
        Evening evening;
        evening.seatByHand();
        evening.page(u"seating"_s);
        auto *rounds = evening.seating()->findChild<QTabBar *>(u"rounds"_s);
        auto *bar = evening.seating()->findChild<QWidget *>(u"repairBar"_s);
        QElapsedTimer clock;
        if (byMouse) {
            evening.click(rounds, rounds->tabRect(1).center());
            evening.mouse += 2; // the menu of the card and its entry: a popup cannot be clicked without a screen
            clock.start();
            evening.card(3)->findChild<QAction *>(u"closeTable"_s)->trigger();
        } else {
            rounds->setFocus();
            evening.key(Qt::Key_Right);
            evening.card(3)->people().setFocus(); // a step with F6 or the arrows
            ++evening.keys;
            clock.start();
            evening.key(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        }
        REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }, 20000));
        WARN("ms to a repair: " << clock.elapsed());
        if (byMouse)
            evening.click(evening.seating()->findChild<QPushButton *>(u"acceptRepair"_s));
        else
            evening.key(Qt::Key_Return);
        holds(u"close_a_table_and_rebalance"_s, evening, byMouse);
        for (const Id<Participation> &who : evening.people) {
            CHECK((evening.tableOf(who, 1) != evening.tables[2]));
            CHECK((evening.tableOf(who, 2) != evening.tables[2]));
        }
    }
}
