#include "gui/tables/tables_page.h"

#include "core/rules/table_duties.h"
#include "support/catch.h"
#include "workspace/participants.h"
#include "workspace/tables.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace = std::move(Workspace::create(folder.filePath(u"desk.oogst"_s))).value();
    Id<Meetup> meetup;
    TablesPage page{*workspace};

    Desk()
    {
        Series series;
        series.title = u"Gemeenschapskracht"_s;
        Meetup made;
        made.series = workspace->add(u"series"_s, series).value();
        made.title = u"Symposium"_s;
        meetup = workspace->add(u"meetup"_s, made).value();
        page.resize(1110, 620);
        page.showMeetup(meetup);
        page.show();
        QTest::qWait(1);
    }
    template <class Widget>
    Widget *find(const QString &name)
    {
        auto *widget = page.findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }
    void addIssues(const QStringList &titles)
    {
        auto *line = find<QLineEdit>(u"issues_add"_s);
        line->setFocus();
        for (const QString &title : titles) {
            QTest::keyClicks(line, title);
            QTest::keyClick(line, Qt::Key_Return);
        }
    }
    Id<Participation> person(const QString &name)
    {
        return addParticipant(*workspace, meetup, readParticipant(name)).value();
    }
    const Document &document() const { return workspace->document(); }
    QStringList issues() const
    {
        QStringList titles;
        for (const Issue &issue : issuesOf(document(), meetup))
            titles += issue.title;
        return titles;
    }
    QStringList warnings()
    {
        QStringList texts;
        for (const QLabel *label : find<QWidget>(u"warnings"_s)->findChildren<QLabel *>())
            texts += label->text();
        return texts;
    }
};

} // namespace

TEST_CASE("six issues, the number eight and one button make eight tables and one round")
{
    Desk desk;
    desk.addIssues({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s});
    CHECK(desk.issues().size() == 6);
    desk.find<QSpinBox>(u"table_count"_s)->setValue(8);
    desk.find<QSpinBox>(u"seat_count"_s)->setValue(12);
    auto *make = desk.find<QPushButton>(u"make_tables"_s);
    CHECK(make->text().contains(u'8'));
    QTest::mouseClick(make, Qt::LeftButton);
    const auto tables = tablesOf(desk.document(), desk.meetup);
    REQUIRE(tables.size() == 8);
    CHECK(tables.first().largest == 12);
    CHECK(desk.find<QTableView>(u"tables_list_grid"_s)->model()->rowCount() == 8);
    CHECK(roundsOf(desk.document(), desk.meetup).size() == 1);
    CHECK_FALSE(make->isEnabled());
    REQUIRE(desk.workspace->undo());
    CHECK(desk.document().all<Table>().isEmpty());
    CHECK(make->isEnabled());
}

TEST_CASE("issues move with the keyboard, and the chosen one stays chosen")
{
    Desk desk;
    desk.addIssues({u"A"_s, u"B"_s, u"C"_s});
    auto *grid = desk.find<QTableView>(u"issues_grid"_s);
    grid->setCurrentIndex(grid->model()->index(2, 0));
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.issues() == QStringList{u"A"_s, u"C"_s, u"B"_s});
    CHECK(grid->currentIndex().row() == 1);
    CHECK(grid->currentIndex().data().toString() == u"C"_s);
    QTest::keyClick(grid, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.issues() == QStringList{u"C"_s, u"A"_s, u"B"_s});
}

TEST_CASE("a host is chosen by typing the name")
{
    Desk desk;
    const auto anna = desk.person(u"Anna Bakker"_s);
    REQUIRE(makeTables(*desk.workspace, desk.meetup, 1, 8));
    auto *grid = desk.find<QTableView>(u"tables_list_grid"_s);
    grid->setCurrentIndex(grid->model()->index(0, 0));
    CHECK(desk.warnings().filter(u"host"_s).size() == 1);
    auto *host = desk.find<QWidget>(u"tables_list_form"_s)->findChild<QComboBox *>(u"facilitator"_s);
    REQUIRE(host);
    host->setFocus();
    host->lineEdit()->selectAll();
    QTest::keyClicks(host->lineEdit(), u"Anna Bakker"_s);
    QTest::keyClick(host->lineEdit(), Qt::Key_Return);
    CHECK(tablesOf(desk.document(), desk.meetup).first().facilitator == anna);
    CHECK(desk.warnings().filter(u"host"_s).isEmpty());
}

TEST_CASE("another host in one round is chosen by typing the name, and a table closes for one round with the space bar")
{
    Desk desk;
    const auto anna = desk.person(u"Anna Bakker"_s);
    REQUIRE(makeTables(*desk.workspace, desk.meetup, 2, 8));
    auto *tabs = desk.find<QTabBar>(u"table_lists"_s);
    CHECK_FALSE(tabs->isTabVisible(2)); // with one round there is nothing to differ
    REQUIRE(addRound(*desk.workspace, desk.meetup));
    REQUIRE(tabs->isTabVisible(2));
    tabs->setCurrentIndex(2);
    auto *grid = desk.find<QTableWidget>(u"table_rounds"_s);
    grid->setCurrentCell(0, 1);
    auto *host = desk.find<QComboBox>(u"round_host"_s);
    host->setFocus();
    QTest::keyClicks(host->lineEdit(), u"Anna Bakker"_s);
    QTest::keyClick(host->lineEdit(), Qt::Key_Return);
    const Table table = tablesOf(desk.document(), desk.meetup).first();
    const auto rounds = roundsOf(desk.document(), desk.meetup);
    CHECK(facilitatorOf(table, rounds[0].id, desk.document()).isNull());
    CHECK(facilitatorOf(table, rounds[1].id, desk.document()) == anna);
    CHECK(grid->item(0, 1)->text().contains(u"Anna Bakker"_s));
    CHECK(grid->item(0, 0)->text().isEmpty());

    auto *closed = desk.find<QCheckBox>(u"round_closed"_s);
    closed->setFocus();
    QTest::keyClick(closed, Qt::Key_Space);
    CHECK(isClosed(table.id, rounds[1].id, desk.document()));
    CHECK_FALSE(isClosed(table.id, rounds[0].id, desk.document()));
    REQUIRE(desk.workspace->undo());
    CHECK_FALSE(isClosed(table.id, rounds[1].id, desk.document()));
    CHECK(facilitatorOf(table, rounds[1].id, desk.document()) == anna);
}

TEST_CASE("too few seats are told in words")
{
    Desk desk;
    const QList<Id<Participation>> people{desk.person(u"Anna Bakker"_s), desk.person(u"Piet Mulder"_s), desk.person(u"Mo Bos"_s)};
    REQUIRE(makeTables(*desk.workspace, desk.meetup, 1, 2));
    CHECK(desk.warnings().filter(u"2 seats for 3 people"_s).isEmpty());
    REQUIRE(setInvitation(*desk.workspace, people, InvitationState::Accepted));
    CHECK(desk.warnings().filter(u"2 seats for 3 people"_s).size() == 1);
}

TEST_CASE("a second round takes one click, and one round is left when it goes")
{
    Desk desk;
    REQUIRE(makeTables(*desk.workspace, desk.meetup, 2, 8));
    auto *minutes = desk.find<QSpinBox>(u"minutes_1"_s);
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"45"_s);
    QTest::keyClick(minutes, Qt::Key_Return);
    CHECK(roundsOf(desk.document(), desk.meetup).first().minutes == 45);
    QTest::mouseClick(desk.find<QPushButton>(u"add_round"_s), Qt::LeftButton);
    REQUIRE(roundsOf(desk.document(), desk.meetup).size() == 2);
    CHECK(roundsOf(desk.document(), desk.meetup).last().minutes == 45);
    QTest::mouseClick(desk.find<QPushButton>(u"remove_round_2"_s), Qt::LeftButton);
    CHECK(roundsOf(desk.document(), desk.meetup).size() == 1);
}

TEST_CASE("an agreement is added with a button and says what it still lacks")
{
    Desk desk;
    desk.find<QTabBar>(u"table_lists"_s)->setCurrentIndex(1);
    QTest::mouseClick(desk.find<QPushButton>(u"rules_fill"_s), Qt::LeftButton);
    REQUIRE(desk.document().all<SeatingRule>().size() == 1);
    auto *grid = desk.find<QTableView>(u"rules_grid"_s);
    CHECK_FALSE(grid->model()->index(0, 1).data().toString().isEmpty());
    const auto anna = desk.person(u"Anna Bakker"_s), piet = desk.person(u"Piet Mulder"_s);
    REQUIRE(desk.workspace->edit(u"people"_s, desk.document().all<SeatingRule>().first().id,
                                 [&](SeatingRule &rule) { rule.people = {anna, piet}; }));
    CHECK(grid->model()->index(0, 1).data().toString().isEmpty());
    CHECK(grid->model()->index(0, 0).data().toString().contains(u"Anna Bakker and Piet Mulder"_s));
}
