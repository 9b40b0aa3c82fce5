#include "frame_support.h"

#include "core/rules/timetable.h"
#include "gui/programme/move_item.h"
#include "gui/programme/programme_grid.h"
#include "gui/programme/programme_page.h"
#include "gui/record_form.h"

#include <QLineEdit>

using namespace oogst;
using test::FrameFixture;

namespace {

QStringList titles(const Workspace &workspace, Id<Meetup> meetup)
{
    QStringList list;
    for (const TimedItem &timed : timetable(workspace.document(), meetup))
        list += timed.item.title;
    return list;
}

} // namespace

TEST_CASE_METHOD(FrameFixture, "only the start of the day is typed, all later times follow")
{
    Workspace &workspace = sample();
    const Id<Meetup> meetup = window->view()->meetup();
    auto timed = timetable(workspace.document(), meetup);
    REQUIRE(timed.size() == 7);
    CHECK(timed[0].from == QTime(12, 30));
    CHECK(timed[1].from == QTime(13, 0));
    CHECK(timed.last().to == QTime(16, 10));

    REQUIRE(workspace.edit(QStringLiteral("e"), timed[0].item.id, [](ProgrammeItem &item) { item.minutes = 45; }));
    timed = timetable(workspace.document(), meetup);
    CHECK(timed[1].from == QTime(13, 15));
    CHECK(timed.last().to == QTime(16, 25));

    // Without minutes the clock is not known any more.
    REQUIRE(workspace.edit(QStringLiteral("e"), timed[1].item.id, [](ProgrammeItem &item) { item.minutes.reset(); }));
    timed = timetable(workspace.document(), meetup);
    CHECK(timed[1].from.isValid());
    CHECK_FALSE(timed[1].to.isValid());
    CHECK_FALSE(timed[2].from.isValid());
}

TEST_CASE_METHOD(FrameFixture, "an item moves with the keys, and its row keeps the focus")
{
    Workspace &workspace = sample();
    const Id<Meetup> meetup = window->view()->meetup();
    command(QStringLiteral("page2"))->trigger();
    auto *grid = find<ProgrammeGrid>(QStringLiteral("programmeGrid"));
    const QStringList before = titles(workspace, meetup);
    grid->setCurrentItem(grid->topLevelItem(0));
    QTest::keyClick(grid, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QStringList expected = before;
    expected.swapItemsAt(0, 1);
    CHECK(titles(workspace, meetup) == expected);
    CHECK(grid->indexOfTopLevelItem(grid->currentItem()) == 1);
    command(QStringLiteral("undo"))->trigger();
    CHECK(titles(workspace, meetup) == before);
}

TEST_CASE_METHOD(FrameFixture, "an item is added after the chosen one and its title can be typed at once")
{
    Workspace &workspace = sample();
    const Id<Meetup> meetup = window->view()->meetup();
    command(QStringLiteral("page2"))->trigger();
    auto *grid = find<ProgrammeGrid>(QStringLiteral("programmeGrid"));
    grid->setCurrentItem(grid->topLevelItem(1));
    command(QStringLiteral("addItem"))->trigger();
    auto *page = window->findChild<ProgrammePage *>();
    auto *title = qobject_cast<QLineEdit *>(page->form()->editor(QStringLiteral("title")));
    CHECK(title->hasFocus());
    QTest::keyClicks(title, QStringLiteral("Kijkje in de keuken"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(titles(workspace, meetup).value(2) == QStringLiteral("Kijkje in de keuken"));
    CHECK(titles(workspace, meetup).size() == 8);

    command(QStringLiteral("removeItem"))->trigger();
    CHECK(titles(workspace, meetup).size() == 7);
    CHECK(grid->currentItem() != nullptr);
}

TEST_CASE_METHOD(FrameFixture, "items on one place still change places")
{
    Workspace &workspace = newDocument();
    Meetup meetup;
    meetup.title = QStringLiteral("m");
    const auto id = workspace.add(QStringLiteral("m"), meetup);
    REQUIRE(id);
    for (const char *name : {"a", "b", "c"}) {
        ProgrammeItem item;
        item.meetup = *id;
        item.title = QLatin1StringView(name);
        item.position = QStringLiteral("V");
        REQUIRE(workspace.add(QStringLiteral("i"), item));
    }
    const auto timed = timetable(workspace.document(), *id);
    const QStringList before = titles(workspace, *id);
    ChangeSet set = moveItem(workspace.document(), timed[2].item.id, 1);
    REQUIRE(workspace.apply(set));
    CHECK(titles(workspace, *id) == QStringList({before[0], before[2], before[1]}));
    CHECK(moveItem(workspace.document(), timed[2].item.id, 1).isEmpty());
}
