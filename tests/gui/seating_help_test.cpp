#include "gui/seating/seating_page.h"

#include "core/rules/names.h"
#include "gui/seating/chip_list.h"
#include "gui/seating/panels/importance_panel.h"
#include "gui/seating/table_card.h"
#include "gui/settings.h"
#include "harvest_support.h"
#include "support/answered_dialogs.h"
#include "support/catch.h"
#include "workspace/seats.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

// A page with everybody seated, and its bars.
struct SeatedHall : oogst::testing::OpenMeetup {
    SeatingPage page;
    QSignalSpy done{&page, &Page::done};
    QSignalSpy refused{&page, &Page::refused};

    SeatedHall(int tableCount, int peopleCount, int roundCount, int seats)
        : OpenMeetup(tableCount, peopleCount, roundCount, seats), page(*workspace)
    {
        page.resize(1100, 700);
        page.showMeetup(meetup);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        seatByHand();
        done.clear();
    }

    // Without a search: person i at table i, one on in every round.
    void seatByHand()
    {
        ChangeSet set{u"seated"_s, {}};
        for (qsizetype r = 0; r < rounds.size(); ++r)
            for (qsizetype p = 0; p < people.size(); ++p)
                set.changes += seatAt(workspace->document(), people[p], rounds[r], tables[(p + r) % tables.size()]).changes;
        REQUIRE(workspace->apply(set));
    }
    QWidget *bar(const QString &name) const { return page.findChild<QWidget *>(name); }
    QString text(const QString &name) const { return page.findChild<QLabel *>(name)->text(); }
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
    template <class Until>
    static void waitFor(Until &&until) { REQUIRE(QTest::qWaitFor(until, 20000)); }
};

} // namespace

TEST_CASE("whoever is current is explained, and the best places say what they would change")
{
    SeatedHall hall(3, 12, 1, 5);
    hall.listOf(2)->setFocus();
    hall.waitFor([&] { return hall.bar(u"whyBar"_s)->isVisible(); });
    CHECK(!hall.text(u"whyHere"_s).isEmpty());
    const Id<Participation> who = hall.listOf(2)->current();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B);
    auto *place = qobject_cast<QPushButton *>(QApplication::focusWidget());
    REQUIRE(place);
    CHECK(place->objectName() == u"place"_s);
    const int before = hall.tableOf(who);
    QTest::keyClick(place, Qt::Key_Space);
    CHECK(hall.tableOf(who) != before);
    CHECK(hall.done.size() == 1);
    CHECK(hall.listOf(hall.tableOf(who))->current() == who);
    REQUIRE(hall.workspace->undo());
    CHECK(hall.tableOf(who) == before);
}

TEST_CASE("closing a table shows first who moves, does it in one step, and tells who needs a new card")
{
    SeatedHall hall(4, 16, 3, 6);
    auto *rounds = hall.page.findChild<QTabBar *>(u"rounds"_s);
    rounds->setCurrentIndex(1);
    const Document before = hall.workspace->document();
    for (TableCard *card : hall.page.findChildren<TableCard *>())
        if (card->table() == hall.table(2))
            card->findChild<QAction *>(u"closeTable"_s)->trigger();
    hall.waitFor([&] { return hall.bar(u"repairBar"_s)->isVisible() || !hall.refused.isEmpty(); });
    REQUIRE(hall.refused.isEmpty());
    CHECK(hall.text(u"repairSummary"_s).contains(u"8"_s)); // four in each of two rounds
    CHECK(hall.text(u"repairMoves"_s).count(u'\n') >= 7);
    CHECK((hall.workspace->document() == before)); // nothing is done yet
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(hall.done.size() == 1);
    for (const Id<Participation> &who : hall.people) {
        CHECK(hall.tableOf(who, 2) != 2);
        CHECK(hall.tableOf(who, 3) != 2);
        CHECK(hall.tableOf(who, 1) == int(hall.people.indexOf(who)) % 4 + 1);
    }
    CHECK(hall.bar(u"cardsBar"_s)->isVisible());
    CHECK(hall.text(u"cardsWords"_s).contains(u"8"_s));
    CHECK(hall.workspace->document().all<TableRound>().size() == 2);
    for (TableCard *card : hall.page.findChildren<TableCard *>())
        if (card->table() == hall.table(2)) {
            CHECK(card->findChild<QAction *>(u"openTable"_s)->isVisible());
            card->findChild<QAction *>(u"openTable"_s)->trigger();
        }
    CHECK(hall.workspace->document().all<TableRound>().isEmpty());
    REQUIRE(hall.workspace->undo());
    REQUIRE(hall.workspace->undo());
    CHECK((hall.workspace->document() == before));
}

TEST_CASE("a repair that is left alone changes nothing, and a change meanwhile takes the offer away")
{
    SeatedHall hall(3, 9, 1, 5);
    REQUIRE(hall.workspace->apply(unseat(hall.workspace->document(), hall.people[0], hall.rounds[0])));
    hall.press(u"repairSeating"_s);
    hall.waitFor([&] { return hall.bar(u"repairBar"_s)->isVisible(); });
    CHECK(hall.text(u"repairSummary"_s).contains(u"Nobody"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(hall.bar(u"repairBar"_s)->isVisible());
    CHECK(hall.tableOf(hall.people[0]) == 0);
    hall.press(u"repairSeating"_s);
    hall.waitFor([&] { return hall.bar(u"repairBar"_s)->isVisible(); });
    REQUIRE(hall.workspace->apply(seatAt(hall.workspace->document(), hall.people[0], hall.rounds[0], hall.tables[0])));
    CHECK_FALSE(hall.bar(u"repairBar"_s)->isVisible());
    hall.press(u"repairSeating"_s);
    hall.waitFor([&] { return hall.done.size() > 0; });
    CHECK(hall.done.last().first().toString().contains(u"Nothing to repair"_s));
}

TEST_CASE("somebody who is not there this round has no seat in it, and stands below the others")
{
    SeatedHall hall(3, 9, 2, 5);
    const Id<Participation> who = hall.people[1];
    hall.listOf(2)->setFocus();
    hall.listOf(2)->setCurrent(who);
    QTest::keyClick(hall.listOf(2), Qt::Key_A);
    CHECK(hall.tableOf(who) == 0);
    CHECK(hall.tableOf(who, 2) != 0);
    auto *waiting = hall.page.findChild<ChipList *>(u"waiting"_s);
    CHECK(waiting->chips().rowOf(who) == 0);
    waiting->setFocus();
    waiting->setCurrent(who);
    QTest::keyClick(waiting, Qt::Key_A);
    CHECK(hall.workspace->findOrEmpty(who).absentRounds.isEmpty());
}

TEST_CASE("what counts most is asked only where there is something to choose, and is written in the document")
{
    SeatedHall one(3, 9, 1, 5);
    CHECK_FALSE(one.page.findChild<QAction *>(u"weighSeating"_s)->isVisible());
    SeatedHall two(3, 9, 2, 5);
    auto *weigh = two.page.findChild<QAction *>(u"weighSeating"_s);
    CHECK(weigh->isVisible());
    weigh->trigger();
    auto *panel = two.page.findChild<ImportancePanel *>(u"importancePanel"_s);
    CHECK(panel->isVisible());
    CHECK((panel->importance().newMeetings == Importance::Normal));
    auto *choice = panel->findChildren<QComboBox *>().first();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    CHECK((panel->importance().newMeetings == Importance::Much));
    const auto kept = two.workspace->document().where(&SeatingImportance::meetup, two.meetup);
    REQUIRE(kept.size() == 1);
    CHECK((kept.first().newMeetings == Importance::Much));
    SeatingPage other(*two.workspace);
    other.showMeetup(two.meetup);
    CHECK((other.findChild<ImportancePanel *>(u"importancePanel"_s)->importance().newMeetings == Importance::Much));
    REQUIRE(two.workspace->undo());
    CHECK((panel->importance().newMeetings == Importance::Normal));
}

TEST_CASE("while it searches the page says so; Esc keeps the best, locks survive, and one undo takes all back")
{
    SeatedHall hall(4, 24, 3, 6);
    const Id<Participation> locked = hall.people[5];
    REQUIRE(hall.workspace->apply(lockSeat(hall.workspace->document(), locked, hall.rounds[0], SeatLock::Locked)));
    const int at = hall.tableOf(locked);
    const Document before = hall.workspace->document();
    hall.press(u"arrange"_s);
    CHECK(hall.bar(u"searchBar"_s)->isVisible());
    QTest::qWait(300);
    QTest::keyClick(&hall.page, Qt::Key_Escape);
    hall.waitFor([&] { return hall.done.size() + hall.refused.size() > 0; });
    REQUIRE(hall.refused.isEmpty());
    CHECK_FALSE(hall.bar(u"searchBar"_s)->isVisible());
    CHECK(hall.tableOf(locked) == at);
    for (const Id<Participation> &who : hall.people)
        for (int round = 1; round <= 3; ++round)
            CHECK(hall.tableOf(who, round) > 0);
    REQUIRE(hall.workspace->undo());
    CHECK((hall.workspace->document() == before));
}

TEST_CASE("after a repair the route cards of who moved are saved, and of nobody else")
{
    SeatedHall hall(3, 9, 1, 5);
    REQUIRE(hall.workspace->apply(unseat(hall.workspace->document(), hall.people[0], hall.rounds[0])));
    CHECK_FALSE(hall.bar(u"cardsBar"_s)->isVisible());
    hall.press(u"repairSeating"_s);
    hall.waitFor([&] { return hall.bar(u"repairBar"_s)->isVisible(); });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(hall.bar(u"cardsBar"_s)->isVisible());
    const bool isEnglish = GENERATE(false, true);
    settings::setReportLanguage(isEnglish ? u"en"_s : QString()); // as chosen on the page of reports
    AnsweredDialogs dialogs;
    const QString path = hall.folder.filePath(u"cards.pdf"_s);
    dialogs.paths = {path};
    hall.done.clear();
    hall.page.findChild<QPushButton *>(u"saveRouteCards"_s)->click();
    hall.waitFor([&] { return hall.done.size() + hall.refused.size() > 0; });
    REQUIRE(hall.refused.isEmpty());
    CHECK_FALSE(hall.bar(u"cardsBar"_s)->isVisible());
    QPdfDocument pdf;
    REQUIRE((pdf.load(path) == QPdfDocument::Error::None));
    CHECK(pdf.pageCount() == 1);
    const QString text = pdf.getAllText(0).text();
    INFO(text.toStdString());
    CHECK(text.contains(isEnglish ? u"Table"_s : u"Tafel"_s));
    CHECK_FALSE(text.contains(isEnglish ? u"Tafel"_s : u"Table"_s));
    for (const Id<Participation> &who : hall.people)
        CHECK(text.contains(nameOf(who, hall.workspace->document()).section(u' ', 0, 0)) == (who == hall.people[0]));
}
