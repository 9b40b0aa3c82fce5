// Other laptops' files in, through the real window and by keyboard; two windows on one file.

#include "frame_support.h"

#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : FrameFixture {
    Workspace &ours = newDocument(u"ons.oogst"_s);
    Id<Meetup> meetup = *ours.add(u"bijeenkomst"_s, Meetup{.title = u"Symposium"_s});
    Id<Outcome> outcome = say(ours, u"zorgen"_s);

    Id<Outcome> say(Workspace &at, const QString &text)
    {
        Outcome said{.meetup = meetup};
        said.text = text;
        return *at.add(u"gezegd"_s, said);
    }

    /// What another laptop has: a copy of ours, changed there.
    QString laptop(const QString &name, const std::function<void(Workspace &)> &change)
    {
        const QString path = folder.file(name);
        REQUIRE(ours.saveCopy(path));
        auto other = Workspace::open(path);
        REQUIRE(other);
        change(**other);
        return path;
    }

    void rename(Workspace &at, const QString &text)
    {
        REQUIRE(at.edit(u"anders"_s, outcome, [&](Outcome &o) { o.text = text; }));
    }

    /// Menu, files chosen, Enter when the preview stands there.
    void takeIn(const QStringList &files)
    {
        dialogs.paths = files;
        command(u"merge"_s)->trigger();
        auto *take = find<QPushButton>(u"takeIn"_s);
        REQUIRE(QTest::qWaitFor([&] { return take->isEnabled(); }, 5000));
        QTest::keyClick(take, Qt::Key_Return);
        QPointer<QPushButton> gone(take);
        REQUIRE(QTest::qWaitFor([&] { return !gone; }, 5000));
    }
};

} // namespace

TEST_CASE_METHOD(Desk, "eight laptops' files come in with one Enter, and one undo takes them back")
{
    QStringList files;
    for (int i = 0; i < 8; ++i)
        files += laptop(u"tafel %1.oogst"_s.arg(i), [&](Workspace &at) {
            for (int k = 0; k < 5; ++k)
                say(at, u"van tafel %1: %2"_s.arg(QString::number(i), QString::number(k)));
        });
    takeIn(files);
    CHECK(ours.document().all<Outcome>().size() == 41);
    CHECK(ours.conflicts()->isEmpty());
    command(u"undo"_s)->trigger();
    CHECK(ours.document().all<Outcome>().size() == 1);
    command(u"redo"_s)->trigger();
    CHECK(ours.document().all<Outcome>().size() == 41);
}

TEST_CASE_METHOD(Desk, "the preview says who brings what, and nothing is in before it is accepted")
{
    const QString file = laptop(u"tafel.oogst"_s, [&](Workspace &at) { say(at, u"nieuw"_s); });
    dialogs.paths = {file, folder.file(u"bestaat-niet.oogst"_s)};
    command(u"merge"_s)->trigger();
    auto *take = find<QPushButton>(u"takeIn"_s);
    REQUIRE(QTest::qWaitFor([&] { return take->isEnabled(); }, 5000));
    auto *list = find<QTreeWidget>(u"files"_s);
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(0)->text(1) == u"1"_s);
    CHECK(list->topLevelItem(1)->childCount() == 1); // why not
    CHECK(ours.document().all<Outcome>().size() == 1);
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK(ours.document().all<Outcome>().size() == 1);
}

TEST_CASE_METHOD(Desk, "two values for one field stand side by side, and a digit chooses")
{
    const QString file = laptop(u"tafel.oogst"_s, [&](Workspace &at) { rename(at, u"van de ander"_s); });
    rename(ours, u"van ons"_s);
    takeIn({file});
    REQUIRE(ours.conflicts()->size() == 1);
    CHECK(find<QPushButton>(u"differencesLeft"_s)->isVisible());
    auto *list = find<QListWidget>(u"differences"_s);
    REQUIRE(list->count() == 1);
    const QString shown = ours.findOrEmpty(outcome).text;
    QTest::keyClick(list, Qt::Key_2);
    CHECK(ours.conflicts()->isEmpty());
    CHECK(ours.findOrEmpty(outcome).text != shown);
    CHECK(!find<QPushButton>(u"differencesLeft"_s)->isVisible());
    command(u"undo"_s)->trigger();
    CHECK(ours.findOrEmpty(outcome).text == shown);
}

TEST_CASE_METHOD(Desk, "what one removed and another changed can be kept or removed")
{
    const QString file = laptop(u"tafel.oogst"_s, [&](Workspace &at) { REQUIRE(at.remove(u"weg"_s, QList{outcome})); });
    rename(ours, u"toch belangrijk"_s);
    takeIn({file});
    REQUIRE(ours.conflicts()->size() == 1);
    CHECK(ours.find(outcome).has_value());
    auto *list = find<QListWidget>(u"differences"_s);
    const bool keep = GENERATE(true, false);
    QTest::keyClick(list, keep ? Qt::Key_1 : Qt::Key_2);
    CHECK(ours.conflicts()->isEmpty());
    CHECK(ours.find(outcome).has_value() == keep);
}

TEST_CASE_METHOD(Desk, "two programs on one file show each other's edits within a second")
{
    auto other = Workspace::open(folder.file(u"ons.oogst"_s));
    REQUIRE(other);
    rename(**other, u"van de ander"_s);
    CHECK(QTest::qWaitFor([&] { return ours.findOrEmpty(outcome).text == u"van de ander"_s; }, 1000));
    rename(ours, u"van ons"_s);
    (*other)->refresh();
    CHECK((*other)->findOrEmpty(outcome).text == u"van ons"_s);
}

TEST_CASE_METHOD(Desk, "the history tells who changed what from what, and goes back to any moment")
{
    rename(ours, u"tweede"_s);
    rename(ours, u"derde"_s);
    command(u"history"_s)->trigger();
    auto *steps = find<QTreeWidget>(u"steps"_s);
    auto *details = find<QTreeWidget>(u"details"_s);
    REQUIRE(steps->topLevelItemCount() == 4);
    REQUIRE(details->topLevelItemCount() == 1);
    REQUIRE(details->topLevelItem(0)->childCount() == 1);
    CHECK(details->topLevelItem(0)->child(0)->text(1) == u"tweede"_s);
    CHECK(details->topLevelItem(0)->child(0)->text(2) == u"derde"_s);
    steps->setCurrentItem(steps->topLevelItem(2)); // "gezegd"
    QTest::mouseClick(find<QPushButton>(u"returnTo"_s), Qt::LeftButton);
    CHECK(ours.findOrEmpty(outcome).text == u"zorgen"_s);
    command(u"undo"_s)->trigger();
    CHECK(ours.findOrEmpty(outcome).text == u"derde"_s);
    steps->setCurrentItem(steps->topLevelItem(steps->topLevelItemCount() - 1)); // the meetup: others build on it
    QTest::mouseClick(find<QPushButton>(u"takeBack"_s), Qt::LeftButton);
    CHECK(ours.find(meetup).has_value());
}
