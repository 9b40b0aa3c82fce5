#include "gui/seating/seating_page.h"

#include "gui/seating/chip_delegate.h"
#include "gui/seating/chip_list.h"
#include "gui/seating/panels/pill.h"
#include "gui/seating/table_card.h"
#include "harvest_support.h"
#include "support/catch.h"
#include "workspace/seats.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Hall : oogst::testing::OpenMeetup {
    SeatingPage page;
    QSignalSpy done{&page, &Page::done};
    QSignalSpy refused{&page, &Page::refused};

    Hall(int tableCount, int peopleCount, int roundCount = 1, int seats = 12)
        : OpenMeetup(tableCount, peopleCount, roundCount, seats), page(*workspace)
    {
        page.resize(1100, 700);
        page.showMeetup(meetup);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        // The focus must be shown to move: start from nowhere.
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
    }

    ChipList *waiting() const { return page.findChild<ChipList *>(u"waiting"_s); }
    ChipList *listOf(int number) const
    {
        for (const TableCard *card : page.findChildren<TableCard *>())
            if (card->table() == table(number))
                return &card->people();
        return nullptr;
    }
    int tableOf(Id<Participation> who, int round = 1) const
    {
        const auto seat = seatOf(workspace->document(), who, rounds[round - 1]);
        return seat ? workspace->findOrEmpty(seat->table).number : 0;
    }
    void press(const QString &action) { page.findChild<QAction *>(action)->trigger(); }
    void arrangeAll()
    {
        const int before = int(done.size() + refused.size());
        press(u"arrange"_s);
        REQUIRE(QTest::qWaitFor([&] { return int(done.size() + refused.size()) > before; }, 20000));
    }
    QStringList pills() const
    {
        QStringList texts;
        for (const Pill *pill : page.findChildren<Pill *>())
            if (pill->isVisibleTo(&page))
                texts += pill->text();
        return texts;
    }
    static void key(Qt::Key k) { QTest::keyClick(QApplication::focusWidget(), k); }
    void dropOn(ChipList *list, Id<Participation> who, int row)
    {
        const std::unique_ptr<QMimeData> data(ChipList::dataFor(who));
        const QPointF at = row < 0 ? QPointF(5, list->viewport()->height() - 3)
                                   : QPointF(list->visualRect(list->model()->index(row, 0)).center());
        QDragEnterEvent enter(at.toPoint(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &enter);
        QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &drop);
    }
};

} // namespace

TEST_CASE("one button seats everybody in one step, and one undo takes all of it back")
{
    Hall hall(8, 96);
    CHECK(hall.waiting()->model()->rowCount() == 96);
    hall.arrangeAll();
    REQUIRE(hall.refused.isEmpty());
    CHECK(hall.waiting()->model()->rowCount() == 0);
    for (int i = 1; i <= 8; ++i)
        CHECK(hall.listOf(i)->model()->rowCount() == 12);
    REQUIRE(hall.workspace->undo());
    CHECK(hall.waiting()->model()->rowCount() == 96);
}

TEST_CASE("somebody is seated by keys: Enter, the number of the table, Enter")
{
    Hall hall(2, 4);
    hall.waiting()->setFocus();
    const Id<Participation> who = hall.waiting()->current();
    REQUIRE_FALSE(who.isNull());
    Hall::key(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == u"moveTo"_s);
    Hall::key(Qt::Key_2);
    Hall::key(Qt::Key_Return);
    CHECK(hall.tableOf(who) == 2);
    // The focus follows the person.
    CHECK(hall.listOf(2)->hasFocus());
    CHECK(hall.listOf(2)->current() == who);
    Hall::key(Qt::Key_L);
    CHECK(seatOf(hall.workspace->document(), who, hall.rounds[0])->locked);
    Hall::key(Qt::Key_L);
    CHECK_FALSE(seatOf(hall.workspace->document(), who, hall.rounds[0])->locked);
    Hall::key(Qt::Key_Delete);
    CHECK(hall.tableOf(who) == 0);
    CHECK(hall.waiting()->hasFocus());
}

TEST_CASE("a number that is no table says so and moves nobody; Esc goes back to the person")
{
    Hall hall(2, 4);
    hall.waiting()->setFocus();
    const Id<Participation> who = hall.waiting()->current();
    Hall::key(Qt::Key_M);
    Hall::key(Qt::Key_9);
    Hall::key(Qt::Key_Return);
    CHECK(hall.tableOf(who) == 0);
    CHECK(QApplication::focusWidget()->objectName() == u"moveTo"_s);
    Hall::key(Qt::Key_Escape);
    CHECK(hall.waiting()->hasFocus());
    CHECK(hall.waiting()->current() == who);
}

TEST_CASE("dropped beside the people somebody joins, on a person the two change places")
{
    Hall hall(2, 4);
    const auto &people = hall.people;
    hall.dropOn(hall.listOf(1), people[0], -1);
    hall.dropOn(hall.listOf(2), people[1], -1);
    CHECK(hall.tableOf(people[0]) == 1);
    CHECK(hall.tableOf(people[1]) == 2);
    hall.dropOn(hall.listOf(2), people[0], 0);
    CHECK(hall.tableOf(people[0]) == 2);
    CHECK(hall.tableOf(people[1]) == 1);
    // Somebody without a place takes the place; the other then waits.
    hall.dropOn(hall.listOf(1), people[2], 0);
    CHECK(hall.tableOf(people[2]) == 1);
    CHECK(hall.tableOf(people[1]) == 0);
    hall.dropOn(hall.waiting(), people[2], -1);
    CHECK(hall.tableOf(people[2]) == 0);
    CHECK(hall.done.size() == 5);
}

TEST_CASE("the effect of a drop is told before the release")
{
    Hall hall(1, 5, 1, 1);
    hall.dropOn(hall.listOf(1), hall.people[0], -1);
    const std::unique_ptr<QMimeData> data(ChipList::dataFor(hall.people[4])); // of the same organisation
    QDragEnterEvent enter(QPoint(5, 3), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(hall.listOf(1)->viewport(), &enter);
    QDragMoveEvent over(QPoint(5, hall.listOf(1)->viewport()->height() - 3), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(hall.listOf(1)->viewport(), &over);
    const auto *effect = hall.page.findChild<QLabel *>(u"seatingEffect"_s);
    CHECK(effect->isVisible());
    CHECK(effect->text().contains(u"Anna5"_s));
    CHECK(effect->text().contains(u"Anna1"_s)); // the colleague
    CHECK(hall.tableOf(hall.people[4]) == 0);
}

TEST_CASE("arrow keys go from chip to chip over all cards")
{
    Hall hall(3, 6);
    hall.arrangeAll();
    hall.listOf(1)->setFocus();
    Hall::key(Qt::Key_Right);
    CHECK(hall.listOf(2)->hasFocus());
    Hall::key(Qt::Key_Left);
    CHECK(hall.listOf(1)->hasFocus());
    const int row = hall.listOf(1)->currentIndex().row();
    Hall::key(Qt::Key_Down);
    CHECK(hall.listOf(1)->currentIndex().row() == row + 1);
}

TEST_CASE("findings say in words what is wrong, and pressing one goes to the people concerned")
{
    Hall hall(2, 9, 1, 4);
    hall.dropOn(hall.listOf(1), hall.people[0], -1);
    hall.dropOn(hall.listOf(1), hall.people[4], -1); // same organisation
    const QStringList words = hall.pills();
    CHECK(words.join(u'|').contains(u"7"_s));
    Pill *same = nullptr;
    for (Pill *pill : hall.page.findChildren<Pill *>())
        if (pill->isVisible() && pill->text().contains(u"organisation"_s))
            same = pill;
    REQUIRE(same);
    CHECK(same->text().startsWith(u"1"_s));
    same->click();
    CHECK(hall.listOf(1)->hasFocus());
    CHECK(hall.listOf(1)->model()->index(0, 0).data(ChipMarkedRole).toBool());
}

TEST_CASE("rounds show only when there are more, each with its own seats")
{
    Hall one(2, 4);
    CHECK_FALSE(one.page.findChild<QTabBar *>(u"rounds"_s)->isVisible());
    Hall two(2, 4, 2);
    auto *tabs = two.page.findChild<QTabBar *>(u"rounds"_s);
    CHECK(tabs->isVisible());
    two.dropOn(two.listOf(1), two.people[0], -1);
    tabs->setCurrentIndex(1);
    CHECK(two.waiting()->model()->rowCount() == 4);
    two.dropOn(two.listOf(2), two.people[0], -1);
    CHECK(two.tableOf(two.people[0], 1) == 1);
    CHECK(two.tableOf(two.people[0], 2) == 2);
}

TEST_CASE("a meetup without rounds gets one with the first seat")
{
    Hall hall(2, 4, 0);
    hall.dropOn(hall.listOf(1), hall.people[0], -1);
    const auto rounds = hall.workspace->document().where(&Round::meetup, hall.meetup);
    REQUIRE(rounds.size() == 1);
    CHECK(seatOf(hall.workspace->document(), hall.people[0], rounds.first().id).has_value());
    CHECK(hall.listOf(1)->model()->rowCount() == 1);
    REQUIRE(hall.workspace->undo());
    CHECK(hall.workspace->document().where(&Round::meetup, hall.meetup).isEmpty());
}

TEST_CASE("of three hundred people at thirty tables only the two cards change that one moves between")
{
    Hall hall(30, 300);
    hall.arrangeAll();
    REQUIRE(hall.refused.isEmpty());
    ChipList *from = nullptr, *to = hall.listOf(2);
    int came = 0, went = 0, other = 0;
    for (int table = 1; table <= 30; ++table) {
        ChipList *list = hall.listOf(table);
        if (table != 2 && !from && list->model()->rowCount() > 0)
            from = list;
        const auto count = [&, list](int &where) { ++(list == from || list == to ? where : other); };
        QObject::connect(list->model(), &QAbstractItemModel::rowsInserted, [count, &came] { count(came); });
        QObject::connect(list->model(), &QAbstractItemModel::rowsRemoved, [count, &went] { count(went); });
        QObject::connect(list->model(), &QAbstractItemModel::modelReset, [&other] { ++other; });
    }
    REQUIRE(from);
    hall.dropOn(to, from->chips().at(0), -1);
    CHECK(came == 1);
    CHECK(went == 1);
    CHECK(other == 0);
}

TEST_CASE("a chip model keeps what a model promises")
{
    ChipModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto chip = [](int n) {
        Chip c;
        c.participation = {timeOrderedUuid(n)};
        c.name = QString::number(n);
        return c;
    };
    model.setChips({chip(1), chip(2), chip(3)});
    model.setChips({chip(3), chip(4), chip(1)});
    CHECK(model.rowCount() == 3);
    CHECK(model.index(0).data().toString() == u"3"_s);
    CHECK(model.index(2).data().toString() == u"1"_s);
}
