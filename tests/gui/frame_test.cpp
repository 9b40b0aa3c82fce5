#include "frame_support.h"

#include "gui/message_bar.h"
#include "gui/start_page.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

using namespace oogst;
using test::FrameFixture;

TEST_CASE_METHOD(FrameFixture, "the start page opens the sample with one press")
{
    QTest::mouseClick(find<QPushButton>(QStringLiteral("openSample")), Qt::LeftButton);
    REQUIRE(window->workspace());
    CHECK(window->workspace()->document().all<Participation>().size() >= 96);
    CHECK(find<QLabel>(QStringLiteral("meetupTitle"))->text().contains(QStringLiteral("gemeenschapskracht")));
    CHECK_FALSE(find<QLabel>(QStringLiteral("saved"))->text().isEmpty());
}

TEST_CASE_METHOD(FrameFixture, "a meetup that was typed in the dialog is in the file and in the tree")
{
    Workspace &workspace = newDocument();
    command(QStringLiteral("newMeetup"))->trigger();
    auto *dialog = find<QDialog>(QStringLiteral("meetupDialog"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("title")), QStringLiteral("Inspiratie West"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("when")), QStringLiteral("17 november 2020"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);

    const auto meetups = workspace.document().all<Meetup>();
    REQUIRE(meetups.size() == 1);
    CHECK(meetups.first().title == QStringLiteral("Inspiratie West"));
    CHECK(meetups.first().when.earliest == QDate(2020, 11, 17));
    CHECK(window->view()->meetup() == meetups.first().id);
    CHECK(find<QTreeWidget>(QStringLiteral("tree"))->currentItem() != nullptr);

    // And it can be taken back with the button in the message bar.
    QTest::mouseClick(window->messageBar()->undoButton(), Qt::LeftButton);
    CHECK(workspace.document().all<Meetup>().isEmpty());
}

TEST_CASE_METHOD(FrameFixture, "a meetup needs a title, and the dialog says so beside the field")
{
    Workspace &workspace = newDocument();
    command(QStringLiteral("newMeetup"))->trigger();
    auto *dialog = find<QDialog>(QStringLiteral("meetupDialog"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    CHECK(workspace.document().all<Meetup>().isEmpty());
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->findChild<QLineEdit *>(QStringLiteral("title"))->accessibleDescription().isEmpty());
}

TEST_CASE_METHOD(FrameFixture, "East is made from West in one step, without its people")
{
    Workspace &workspace = sample();
    const Id<Meetup> west = window->view()->meetup();
    const auto before = workspace.document();
    command(QStringLiteral("copyMeetup"))->trigger();
    auto *dialog = find<QDialog>(QStringLiteral("copyMeetup"));
    auto *region = dialog->findChild<QComboBox *>(QStringLiteral("region"));
    region->setEditText(QStringLiteral("Oost"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("when")), QStringLiteral("24 november 2020"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);

    const Id<Meetup> east = window->view()->meetup();
    REQUIRE(east != west);
    CHECK(workspace.findOrEmpty(east).when.earliest == QDate(2020, 11, 24));
    CHECK(workspace.document().where(&Table::meetup, east).size() == workspace.document().where(&Table::meetup, west).size());
    CHECK(workspace.document().where(&Participation::meetup, east).isEmpty());
    command(QStringLiteral("undo"))->trigger();
    CHECK(workspace.document() == before);
    CHECK(window->view()->meetup() == west);
}

TEST_CASE_METHOD(FrameFixture, "undo and redo say what they do, and removing a meetup can be taken back whole")
{
    Workspace &workspace = sample();
    const Document before = workspace.document();
    command(QStringLiteral("remove"))->trigger();
    CHECK(workspace.document().all<Participation>().isEmpty());
    CHECK(command(QStringLiteral("undo"))->text().contains(workspace.undoSummary().left(10)));
    command(QStringLiteral("undo"))->trigger();
    CHECK(workspace.document() == before);
    CHECK(command(QStringLiteral("redo"))->isEnabled());
}

TEST_CASE_METHOD(FrameFixture, "a file that is no document is refused in words, and the open one stays")
{
    newDocument();
    const QString bad = folder.file(QStringLiteral("bad.oogst"));
    QFile file(bad);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("this is a letter, not a document");
    file.close();
    CHECK_FALSE(window->openFile(bad));
    CHECK_FALSE(window->messageBar()->text().isEmpty());
    CHECK(window->workspace() != nullptr);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "this is a letter, not a document");
}

TEST_CASE_METHOD(FrameFixture, "Ctrl and a digit opens the pages in the order of the work")
{
    sample();
    auto *tabs = find<QTabBar>(QStringLiteral("pages"));
    REQUIRE(tabs->count() == 7);
    for (int page = 7; page >= 1; --page) {
        command(QStringLiteral("page%1").arg(page))->trigger();
        CHECK(tabs->currentIndex() == page - 1);
        CHECK(window->view()->meetupView().currentPage()->meetup() == window->view()->meetup());
    }
}

TEST_CASE_METHOD(FrameFixture, "a few letters find a person and go there with Enter")
{
    Workspace &workspace = sample();
    const Participation someone = workspace.document().all<Participation>().last();
    const QString name = workspace.findOrEmpty(someone.person).familyName;
    command(QStringLiteral("search"))->trigger();
    auto *search = find<QLineEdit>(QStringLiteral("search"));
    CHECK(search->hasFocus());
    QTest::keyClicks(search, name);
    auto *results = find<QListWidget>(QStringLiteral("results"));
    REQUIRE(results->count() > 0);
    CHECK(results->item(0)->text().contains(name));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(search->text().isEmpty());
    CHECK(window->view()->meetupView().currentPage()->objectName() == QStringLiteral("participants"));
}

TEST_CASE_METHOD(FrameFixture, "a few letters find a command and do it with Enter")
{
    sample();
    QAction *agenda = command(QStringLiteral("agenda"));
    command(QStringLiteral("search"))->trigger();
    auto *search = find<QLineEdit>(QStringLiteral("search"));
    QTest::keyClicks(search, QString(agenda->text()).remove(u'&'));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(find<QWidget>(QStringLiteral("agenda"))->isVisible());
}

TEST_CASE_METHOD(FrameFixture, "Escape gives the tree back, and F6 goes between tree and page")
{
    sample();
    auto *tree = find<QTreeWidget>(QStringLiteral("tree"));
    tree->setFocus();
    command(QStringLiteral("search"))->trigger();
    auto *search = find<QLineEdit>(QStringLiteral("search"));
    QTest::keyClicks(search, QStringLiteral("tafel"));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(tree->isVisible());
    CHECK(tree->hasFocus());
    command(QStringLiteral("nextPane"))->trigger();
    CHECK(QApplication::focusWidget() != tree);
    CHECK(window->view()->meetupView().isAncestorOf(QApplication::focusWidget()));
    command(QStringLiteral("nextPane"))->trigger();
    CHECK(tree->hasFocus());
}

TEST_CASE_METHOD(FrameFixture, "recent files remember what was opened, newest first")
{
    newDocument(QStringLiteral("one.oogst"));
    newDocument(QStringLiteral("two.oogst"));
    const QStringList recent = settings::recentFiles();
    REQUIRE(recent.size() == 2);
    CHECK(recent.first().endsWith(QStringLiteral("two.oogst")));
    command(QStringLiteral("close"))->trigger();
    CHECK(window->workspace() == nullptr);
    CHECK(window->startPage()->recent()->count() == 2);
}

TEST_CASE_METHOD(FrameFixture, "the history names every step")
{
    Workspace &workspace = newDocument();
    Series series;
    series.title = QStringLiteral("Leefbaarheid");
    REQUIRE(workspace.add(QStringLiteral("Reeks gemaakt"), series));
    command(QStringLiteral("history"))->trigger();
    auto *steps = find<QTreeWidget>(QStringLiteral("steps"));
    REQUIRE(steps->topLevelItemCount() == 1);
    CHECK(steps->topLevelItem(0)->text(1).contains(QStringLiteral("Reeks gemaakt")));
}

TEST_CASE_METHOD(FrameFixture, "without a file nothing can be written, and a copy is a whole document")
{
    CHECK_FALSE(command(QStringLiteral("newMeetup"))->isEnabled());
    CHECK_FALSE(command(QStringLiteral("undo"))->isEnabled());
    Workspace &workspace = sample();
    const QString copy = folder.file(QStringLiteral("copy.oogst"));
    dialogs.paths = {copy};
    command(QStringLiteral("saveCopy"))->trigger();
    const Document before = workspace.document();
    REQUIRE(window->openFile(copy));
    CHECK(window->workspace()->document() == before);
}

TEST_CASE_METHOD(FrameFixture, "a document of a newer version opens to read, says why, and offers nothing that writes")
{
    newDocument(QStringLiteral("later.oogst"));
    Meetup meetup;
    meetup.title = QStringLiteral("Van later");
    REQUIRE(window->workspace()->add(QStringLiteral("m"), meetup));
    const QString path = window->workspace()->path();
    window->closeFile();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    // user_version: the big-endian number at byte 60 of the header (SQLite file format, 1.3).
    file.seek(60);
    file.write(QByteArray("\x00\x00\x0b\xb8", 4));
    file.close();

    REQUIRE(window->openFile(path));
    CHECK(window->messageBar()->text() == window->workspace()->readOnlyReason());
    CHECK(find<QLabel>(QStringLiteral("saved"))->text() == window->workspace()->readOnlyReason());
    CHECK(find<QLabel>(QStringLiteral("meetupTitle"))->text() == QStringLiteral("Van later"));
    for (const char *name : {"newMeetup", "newSeries", "copyMeetup", "remove", "undo", "redo"}) {
        INFO(name);
        CHECK_FALSE(command(QLatin1StringView(name))->isEnabled());
    }
    CHECK(command(QStringLiteral("saveCopy"))->isEnabled());
}

TEST_CASE_METHOD(test::FrameFixture, "the head of a meetup ends in … before the buttons of its page, and is whole in the tool tip")
{
    Workspace &workspace = sample();
    const Meetup meetup = workspace.document().all<Meetup>().first();
    const QString title = QStringLiteral("Beter benutten van gemeenschapskracht in wijken, dorpen en kernen van de hele provincie, en wat wij daarvan leren");
    REQUIRE(workspace.edit(title, meetup.id, [&](Meetup &m) { m.title = title; }));
    command(QStringLiteral("page3"))->trigger();
    QCoreApplication::processEvents();
    const auto *label = find<QLabel>(QStringLiteral("meetupTitle"));
    CHECK(label->text().endsWith(QChar(0x2026)));
    CHECK(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
    CHECK(label->toolTip().contains(title));
    CHECK(label->accessibleName().contains(title));
}

TEST_CASE_METHOD(test::FrameFixture, "the page of participants fits on the smallest screen without a scroll bar of its own")
{
    sample();
    command(QStringLiteral("page3"))->trigger();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QWidget *page = window->view()->meetupView().currentPage();
    REQUIRE(page->objectName() == QStringLiteral("participants"));
    QWidget *room = page->parentWidget();
    INFO(page->height() << " in " << room->height() << ", " << page->width() << " in " << room->width());
    CHECK(page->height() <= room->height());
    CHECK(page->width() <= room->width());
}
