#include "gui/harvest/harvest_page.h"
#include "gui/joining/join_dialog.h"
#include "gui/joining/similar_card.h"
#include "gui/next_edition/next_edition_dialog.h"
#include "gui/regions/regions_page.h"
#include "harvest_support.h"
#include "support/catch.h"
#include "workspace/outcome_weight.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

Id<Outcome> say(oogst::testing::OpenMeetup &open, const QString &text, Id<Table> table, OutcomeKind kind = OutcomeKind::Observation)
{
    Outcome outcome;
    outcome.meetup = open.meetup;
    outcome.table = table;
    outcome.text = text;
    outcome.kind = kind;
    const auto id = open.workspace->add(u"x"_s, outcome);
    REQUIRE(id);
    return *id;
}

} // namespace

TEST_CASE("pairs that look alike are joined by one key, and the weight stands below")
{
    oogst::testing::OpenMeetup open(3, 2);
    const auto a = say(open, u"Bewonersinitiatieven zijn onbekend bij de gemeente"_s, open.table(1));
    say(open, u"De gemeente vindt bewonersinitiatieven onbekend"_s, open.table(2));
    say(open, u"Koffie helpt"_s, open.table(3));
    JoinDialog dialog(*open.workspace, open.meetup, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return dialog.suggestionCount() == 1; }, 5000));
    auto *grid = dialog.findChild<QTableWidget *>(u"suggestions"_s);
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_1);
    CHECK(weightOf(open.workspace->document(), a).outcomes.size() == 2);
    auto *joined = dialog.findChild<QTableWidget *>(u"joined"_s);
    REQUIRE(joined->rowCount() == 1);
    CHECK(joined->item(0, 1)->text().contains(u"2 table"_s));
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isSearching() && dialog.suggestionCount() == 0; }, 5000));
    joined->selectRow(0);
    QTest::keyClick(joined, Qt::Key_Delete);
    CHECK(weightOf(open.workspace->document(), a).outcomes.size() == 1);
    // Undo brings it back, on the screen too.
    REQUIRE(open.workspace->undo());
    CHECK(joined->rowCount() == 1);
}

TEST_CASE("what was said last stands left and confirms, contradicts or answers the other; a key turns them over")
{
    oogst::testing::OpenMeetup open(2, 2);
    const auto first = say(open, u"Vrijwilligers haken af door formulieren"_s, open.table(1));
    const auto last = say(open, u"Door formulieren haken vrijwilligers af"_s, open.table(2));
    JoinDialog dialog(*open.workspace, open.meetup, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    REQUIRE(QTest::qWaitFor([&] { return dialog.suggestionCount() == 1; }, 5000));
    auto *grid = dialog.findChild<QTableWidget *>(u"suggestions"_s);
    CHECK(grid->item(0, 0)->text().startsWith(u"Door"_s));
    // Both lines of each cell can be read: the words and where they were said.
    CHECK(QTest::qWaitFor([&] { return grid->rowHeight(0) >= 2 * grid->fontMetrics().height(); }, 2000));
    // Enter shows the outcome of the column at its own table.
    QSignalSpy opened(&dialog, &JoinDialog::openRecord);
    grid->setCurrentCell(0, 1);
    QTest::keyClick(grid, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().at(1).toUuid() == first.value);
    CHECK(dialog.isVisible());
    QTest::keyClick(grid, Qt::Key_6);
    CHECK(grid->item(0, 0)->text().startsWith(u"Vrijwilligers"_s));
    QTest::keyClick(grid, Qt::Key_6);
    QTest::keyClick(grid, Qt::Key_2);
    const QList<Relation> made = open.workspace->document().all<Relation>();
    REQUIRE(made.size() == 1);
    CHECK(made.first().kind == RelationKind::Confirms);
    CHECK(made.first().from == last);
    CHECK(made.first().to == first);
}

TEST_CASE("what resembles the line elsewhere stands beside it")
{
    oogst::testing::OpenMeetup open(2, 2);
    say(open, u"Vrijwilligers haken af door formulieren"_s, open.table(1));
    const auto other = say(open, u"Door formulieren haken vrijwilligers af"_s, open.table(2));
    SimilarCard card(*open.workspace);
    card.show();
    card.setOutcome(other);
    auto *list = card.findChild<QListWidget *>(u"similarOutcomes"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1; }, 5000));
    CHECK(list->item(0)->text().contains(u"Vrijwilligers haken af"_s));
}

TEST_CASE("two regions stand side by side: what both say, and what only one says")
{
    oogst::testing::OpenMeetup open(1, 2);
    REQUIRE(open.workspace->edit(u"x"_s, open.meetup, [](Meetup &m) { m.region = u"West"_s; }));
    Meetup east;
    east.title = u"Symposium"_s;
    east.region = u"Oost"_s;
    const auto eastId = open.workspace->add(u"x"_s, east);
    REQUIRE(eastId);
    const auto a = say(open, u"Groen is belangrijk"_s, {});
    say(open, u"Alleen hier in het westen"_s, {});
    Outcome there;
    there.meetup = *eastId;
    there.text = u"Het groen telt"_s;
    const auto b = open.workspace->add(u"x"_s, there);
    REQUIRE(b);
    REQUIRE(open.workspace->apply(joinOutcomes(open.workspace->document(), a, {*b})));
    RegionsPage page(*open.workspace);
    page.show();
    auto *grid = page.findChild<QTableWidget *>(u"regionGrid"_s);
    REQUIRE(QTest::qWaitFor([&] { return grid->rowCount() == 4; }, 5000)); // two headings, one pair, one alone
    CHECK(grid->item(1, 0)->text().contains(u"Groen"_s));
    CHECK(grid->item(1, 1)->text().contains(u"Het groen telt"_s));
    CHECK(grid->item(3, 0)->text().contains(u"Alleen hier"_s));
    QSignalSpy opened(&page, &RegionsPage::openRecord);
    emit grid->itemActivated(grid->item(1, 1));
    REQUIRE(opened.count() == 1);
}

TEST_CASE("the next edition is planned from what is ticked, as one step")
{
    oogst::testing::OpenMeetup open(1, 2);
    say(open, u"Onderwerp dat terugkomt"_s, {}, OutcomeKind::TopicForFollowUp);
    say(open, u"Vraag zonder antwoord?"_s, open.table(1), OutcomeKind::KnowledgeQuestion);
    NextEditionDialog dialog(*open.workspace, open.meetup, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *tree = dialog.findChild<QTreeWidget *>(u"openEnds"_s);
    REQUIRE(tree->topLevelItemCount() == 2);
    tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
    QSignalSpy planned(&dialog, &NextEditionDialog::done);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"planNext"_s), Qt::LeftButton);
    REQUIRE(planned.count() == 1);
    const Id<Meetup> next{planned.first().at(1).toUuid()};
    CHECK(open.workspace->document().where(&Table::meetup, next).size() == 1);
    REQUIRE(open.workspace->undo());
    CHECK(open.workspace->document().all<Meetup>().size() == 1);
}

TEST_CASE("the organiser says how many tables the next edition has, and reads what it will be")
{
    oogst::testing::OpenMeetup open(2, 2);
    for (int i = 0; i < 5; ++i)
        say(open, u"Vraag %1?"_s.arg(i), open.table(1), OutcomeKind::KnowledgeQuestion);
    NextEditionDialog dialog(*open.workspace, open.meetup, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *tables = dialog.findChild<QSpinBox *>(u"nextTables"_s);
    auto *tree = dialog.findChild<QTreeWidget *>(u"openEnds"_s);
    CHECK(tables->value() == 2); // as many as there were
    CHECK(tree->topLevelItem(0)->text(1).contains(u"2"_s));
    tables->setValue(4);
    CHECK(tree->topLevelItem(0)->child(3)->checkState(0) == Qt::Checked);
    CHECK(tree->topLevelItem(0)->child(4)->checkState(0) == Qt::Unchecked);
    tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
    CHECK(tables->value() == 3);
    CHECK(dialog.findChild<QLabel *>(u"nextTold"_s)->text().contains(u"3"_s));
    tables->setValue(50); // more than there is
    CHECK(tables->value() == 5);
}

TEST_CASE("two outcomes that were told apart are not offered again, also after reopening; undo offers them")
{
    oogst::testing::OpenMeetup open(2, 2);
    const auto one = say(open, u"Vrijwilligers haken af door formulieren"_s, open.table(1));
    say(open, u"Door formulieren haken vrijwilligers af"_s, open.table(2));
    const auto offered = [&](Workspace &workspace) {
        JoinDialog dialog(workspace, open.meetup, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isSearching(); }, 5000));
        return dialog.suggestionCount();
    };
    {
        JoinDialog dialog(*open.workspace, open.meetup, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        REQUIRE(QTest::qWaitFor([&] { return dialog.suggestionCount() == 1; }, 5000));
        QSignalSpy told(&dialog, &JoinDialog::done);
        QTest::keyClick(dialog.findChild<QTableWidget *>(u"suggestions"_s), Qt::Key_Delete);
        CHECK(told.count() == 1);
    }
    CHECK(offered(*open.workspace) == 0);
    CHECK(weightOf(open.workspace->document(), one).outcomes.size() == 1);
    {
        auto again = Workspace::open(open.workspace->path());
        REQUIRE(again);
        CHECK(offered(**again) == 0);
    }
    REQUIRE(open.workspace->undo());
    CHECK(offered(*open.workspace) == 1);
}
