// The first minute of a facilitator: a file came by mail, and it is opened.

#include "frame_support.h"

#include "gui/harvest/harvest_page.h"
#include "gui/live/table_mode.h"
#include "gui/outline/outline_view.h"
#include "workspace/table_file.h"

#include <QLabel>
#include <QPushButton>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;
using test::FrameFixture;

TEST_CASE("who opens the file of a table can type at once, sees the question and who sits there, and lands in the harvest after it")
{
    FrameFixture frame;
    frame.sample();
    const Workspace &ours = *frame.window->workspace();
    const QList<Table> tables = ours.document().all<Table>();
    const auto third = std::ranges::find(tables, 3, &Table::number);
    REQUIRE(third != tables.end());
    const QString path = frame.folder.file(u"tafel 3.oogst"_s);
    REQUIRE(ours.saveTableFile({third->id}, path));
    CHECK_FALSE(isTableFile(ours.path()));
    CHECK(isTableFile(path));
    const Id<Table> table = third->id;
    const QString question = ours.document().findOrEmpty(third->issue).question;
    REQUIRE(!question.isEmpty());

    REQUIRE(frame.window->openFile(path));
    TableMode *mode = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (mode = frame.window->findChild<TableMode *>()) != nullptr; }, 5000));
    REQUIRE(QTest::qWaitForWindowActive(mode));
    CHECK(mode->isMaximized());
    CHECK(mode->table() == table);
    QStringList told;
    for (const QLabel *label : mode->findChildren<QLabel *>())
        told += label->text();
    CHECK(told.contains(question));
    CHECK(mode->findChild<QLabel *>(u"tableModePeople"_s)->text().count(u" · "_s) >= 5);
    // The first key is a letter.
    const qsizetype before = frame.window->workspace()->document().all<Outcome>().size();
    QTest::keyClicks(QApplication::focusWidget(), u"? hoe nu"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(frame.window->workspace()->document().all<Outcome>().size() == before + 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10);
    CHECK(frame.window->view()->meetupView().currentPage()->objectName() == u"harvest"_s);
    // The overview speaks of this table, not of inviting and seating.
    frame.command(u"page1"_s)->trigger();
    QStringList steps;
    const QWidget *overview = frame.window->view()->meetupView().currentPage();
    for (const QPushButton *button : overview->findChildren<QPushButton *>())
        if (button->objectName().startsWith(u"step_"_s))
            steps += button->objectName();
    CHECK(steps == QStringList{u"step_harvest"_s, u"step_harvest"_s});
    CHECK_FALSE(overview->findChild<QWidget *>(u"numbersCard"_s)->isVisible());
    CHECK(overview->findChild<QWidget *>(u"wanted_partnerCard"_s) == nullptr);
}
