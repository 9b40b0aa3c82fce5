// What an organiser does with people, through the real window, with every input counted: a list in, double names, who comes
// late, who walks in.

#include "budget.h"

#include "core/rules/names.h"
#include "gui/arrival/arrival_desk.h"
#include "gui/document_view.h"
#include "gui/lists/duplicates_dialog.h"
#include "gui/lists/list_preview.h"
#include "gui/main_window.h"
#include "gui/meetup_view.h"
#include "gui/settings.h"
#include "support/answered_dialogs.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "workspace/participants.h"
#include "workspace/seats.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QtTest/QTest>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts what hands do. Typed words are free.
class Hands
{
public:
    int inputs = 0;

    void click(QWidget *widget)
    {
        REQUIRE(widget);
        REQUIRE(widget->isEnabled());
        ++inputs;
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void key(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++inputs;
        QTest::keyClick(widget, Qt::Key(key), modifiers);
    }
    void drop(QWidget *window, const QString &path)
    {
        ++inputs;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &drop);
    }
};

int budget(int task, const QString &way)
{
    return test::budgetIn(u"people_budgets.txt"_s, task, way);
}

class Room
{
public:
    Room()
    {
        settings::useSettingsFile(folder.file(u"instellingen.ini"_s));
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        REQUIRE(window.createFile(folder.file(u"mensen.oogst"_s)));
        Meetup meetup;
        meetup.title = u"Symposium"_s;
        meetup.status = MeetupStatus::Planned;
        id = workspace().add(meetup.title, meetup).value();
        window.view()->showMeetup(id);
    }
    Workspace &workspace() { return *window.workspace(); }
    const Document &document() { return workspace().document(); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(folder.file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    ListPreview *preview()
    {
        ListPreview *found = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (found = window.findChild<ListPreview *>()) != nullptr; }));
        ready(found);
        return found;
    }
    void ready(ListPreview *preview)
    {
        REQUIRE(QTest::qWaitFor([&] { return preview->list() && !preview->isReading(); }, 20'000));
    }
    void tables()
    {
        Round round;
        round.meetup = id;
        round.number = 1;
        REQUIRE(workspace().add(u"ronde"_s, round));
        for (int i = 1; i <= 2; ++i) {
            Table table;
            table.meetup = id;
            table.number = i;
            table.largest = 8;
            REQUIRE(workspace().add(u"tafel"_s, table));
        }
    }
    QPushButton *pageButton(const QString &action)
    {
        window.view()->meetupView().openPage(u"participants"_s);
        QTest::qWait(10);
        const auto *verb = window.view()->meetupView().currentPage()->findChild<QAction *>(action);
        REQUIRE(verb);
        for (QPushButton *button : window.view()->meetupView().findChildren<QPushButton *>())
            if (button->text() == verb->text() && button->isVisible())
                return button;
        return nullptr;
    }

    test::TemporaryFolder folder;
    AnsweredDialogs dialogs;
    MainWindow window;
    Id<Meetup> id;
};

QByteArray hundredPeople()
{
    QByteArray list = "veld_1;veld_2;veld_3;veld_4\r\n";
    for (int i = 0; i < 100; ++i)
        list += "Mens van Nummer" + QByteArray::number(i) + ";Organisatie " + QByteArray::number(i % 12) + ";m" + QByteArray::number(i) + "@x.example;06"
                + QByteArray::number(10'000'000 + i) + "\r\n";
    return list;
}

} // namespace

TEST_CASE("task 2: a hundred people with unknown headings come in, by mouse and by keys")
{
    for (const QString &way : {u"mouse"_s, u"keys"_s}) {
        Room room;
        Hands hands;
        const QString path = room.file(u"lijst.csv"_s, hundredPeople());
        if (way == u"mouse") {
            hands.drop(&room.window, path);
            ListPreview *preview = room.preview();
            hands.click(preview->findChild<QPushButton *>(u"offer_organisation_veld 2"_s));
            room.ready(preview);
            hands.click(preview->findChild<QPushButton *>(u"acceptList"_s));
        } else {
            room.dialogs.paths = {path};
            hands.key(&room.window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
            ++hands.inputs; // Enter in the file chooser
            ListPreview *preview = room.preview();
            hands.key(preview, Qt::Key_Return);
        }
        INFO(way.toStdString());
        REQUIRE(QTest::qWaitFor([&] { return room.document().all<Person>().size() == 100; }));
        // By keys the unknown column stays an answer; choosing what it is goes through its box.
        CHECK(room.document().all<Organisation>().size() == (way == u"mouse" ? 12 : 0));
        CHECK(room.document().where(&Participation::meetup, room.id).size() == 100);
        CHECK(hands.inputs <= budget(2, way));
        // One step, and back again in one.
        REQUIRE(room.workspace().undo());
        CHECK(room.document().all<Person>().isEmpty());
    }
}

TEST_CASE("what was chosen for these headings is remembered, without a word of the list in the settings")
{
    Room room;
    Hands hands;
    const QString path = room.file(u"lijst.csv"_s, hundredPeople());
    hands.drop(&room.window, path);
    ListPreview *preview = room.preview();
    hands.click(preview->findChild<QPushButton *>(u"offer_organisation_veld 2"_s));
    room.ready(preview);
    hands.click(preview->findChild<QPushButton *>(u"acceptList"_s));
    QTest::qWait(0);
    REQUIRE(room.workspace().undo());
    hands.drop(&room.window, path);
    ListPreview *again = room.preview();
    REQUIRE(QTest::qWaitFor([&] { return !again->isReading() && again->list() && again->list()->import.organisations == 12; }));
    QFile file(room.folder.file(u"instellingen.ini"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray settings = file.readAll();
    CHECK_FALSE(settings.contains("veld"));
    CHECK_FALSE(settings.contains("Nummer"));
}

TEST_CASE("leaving the preview stores nothing, and a list that is none says so")
{
    Room room;
    Hands hands;
    const Document before = room.document();
    hands.drop(&room.window, room.file(u"lijst.csv"_s, hundredPeople()));
    ListPreview *preview = room.preview();
    QTest::keyClick(preview, Qt::Key_Escape);
    CHECK((room.document() == before));
    QTest::qWait(0);
    hands.drop(&room.window, room.file(u"bron.xlsx"_s, "PK\x03\x04 kapot"));
    QTest::qWait(200);
    CHECK((room.document() == before));
}

TEST_CASE("task 3: ten suggestions are settled by ten keys or clicks, or one for the sure ones")
{
    for (const QString &way : {u"mouse"_s, u"keys"_s, u"sure"_s}) {
        Room room;
        for (int i = 0; i < 10; ++i)
            for (const QString &phone : {u"06%1%1%1%1%1%1%1%1"_s.arg(i), QString()}) {
                Person person;
                person.givenName = u"Mens%1"_s.arg(i);
                person.familyName = u"Bakker%1"_s.arg(QChar(u'a' + i));
                person.mail = way == u"sure" || phone.isEmpty() ? u"m%1@x.example"_s.arg(i) : QString();
                person.phone = phone;
                REQUIRE(room.workspace().add(u"mens"_s, person));
            }
        room.window.findChild<QAction *>(u"doubleNames"_s)->trigger();
        auto *dialog = room.window.findChild<DuplicatesDialog *>();
        REQUIRE(dialog);
        CHECK(dialog->count() == 10);
        Hands hands;
        if (way == u"sure")
            hands.click(dialog->findChild<QPushButton *>(u"allSure"_s));
        for (int i = 0; i < 10 && way == u"mouse"; ++i)
            hands.click(dialog->findChild<QPushButton *>(u"keepLeft"_s));
        for (int i = 0; i < 10 && way == u"keys"; ++i)
            hands.key(dialog->focusWidget(), i % 2 ? Qt::Key_1 : Qt::Key_2);
        INFO(way.toStdString());
        CHECK(room.document().all<Person>().size() == 10);
        CHECK(dialog->count() == 0);
        CHECK(hands.inputs <= budget(3, way));
    }
}

TEST_CASE("task 7: who comes late and is on the list gets a seat, and nobody else moves")
{
    for (const QString &way : {u"mouse"_s, u"keys"_s}) {
        Room room;
        room.tables();
        const auto late = addParticipant(room.workspace(), room.id, readParticipant(u"Anna van der Berg, Gemeente Utrecht"_s)).value();
        REQUIRE(setInvitation(room.workspace(), {late}, InvitationState::Accepted));
        Hands hands;
        if (way == u"mouse")
            hands.click(room.pageButton(u"here_arrivalDesk"_s));
        else
            hands.key(&room.window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *desk = room.window.findChild<ArrivalDesk *>();
        REQUIRE(desk);
        QTest::keyClicks(desk->focusWidget(), u"berg"_s);
        CHECK((desk->shown() == late));
        if (way == u"mouse")
            hands.click(desk->findChild<QPushButton *>(u"arrivalIn"_s));
        else
            hands.key(desk->focusWidget(), Qt::Key_Return);
        INFO(way.toStdString());
        CHECK(room.document().findOrEmpty(late).arrivedAt.isValid());
        CHECK(room.document().all<Seat>().size() == 1);
        CHECK(hands.inputs <= budget(7, way));
    }
}

TEST_CASE("task 8: who walks in is on the list and at a table")
{
    for (const QString &way : {u"mouse"_s, u"keys"_s}) {
        Room room;
        room.tables();
        Hands hands;
        if (way == u"mouse")
            hands.click(room.pageButton(u"here_arrivalDesk"_s));
        else
            hands.key(&room.window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *desk = room.window.findChild<ArrivalDesk *>();
        REQUIRE(desk);
        QTest::keyClicks(desk->focusWidget(), u"Wim Nieuw, Dorpsraad"_s);
        if (way == u"mouse")
            hands.click(desk->findChild<QPushButton *>(u"arrivalIn"_s));
        else
            hands.key(desk->focusWidget(), Qt::Key_Return);
        INFO(way.toStdString());
        REQUIRE(room.document().all<Participation>().size() == 1);
        CHECK(room.document().all<Participation>().first().arrivedAt.isValid());
        CHECK(room.document().all<Seat>().size() == 1);
        CHECK(hands.inputs <= budget(8, way));
    }
}

TEST_CASE("a badge scanner types an id and Enter: the person is in")
{
    Room room;
    const auto who = addParticipant(room.workspace(), room.id, readParticipant(u"Anna Bos"_s)).value();
    room.window.findChild<QAction *>(u"arrivalDesk"_s)->trigger();
    auto *desk = room.window.findChild<ArrivalDesk *>();
    REQUIRE(desk);
    auto *line = desk->findChild<QLineEdit *>(u"arrivalLine"_s);
    QTest::keyClicks(line, who.text());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(room.document().findOrEmpty(who).arrivedAt.isValid());
    CHECK(line->text().isEmpty());
    // The badge of another meetup lets nobody in.
    QTest::keyClicks(line, room.workspace().freshUuid().toString(QUuid::WithoutBraces));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(room.document().all<Participation>().size() == 1);
}

TEST_CASE("a badge counts wherever the focus is, behind half a name too, and twice at once")
{
    Room room;
    const auto add = [&](const QString &line) { return addParticipant(room.workspace(), room.id, readParticipant(line)).value(); };
    const auto anna = add(u"Anna Bos"_s), bert = add(u"Bert Cox"_s), cis = add(u"Cis Dam"_s);
    const auto isIn = [&](Id<Participation> who) { return room.document().findOrEmpty(who).arrivedAt.isValid(); };
    room.window.findChild<QAction *>(u"arrivalDesk"_s)->trigger();
    auto *desk = room.window.findChild<ArrivalDesk *>();
    REQUIRE(desk);
    REQUIRE(QTest::qWaitForWindowActive(desk));
    auto *line = desk->findChild<QLineEdit *>(u"arrivalLine"_s);
    // A scanner types into the window, to whatever has the focus.
    const auto scan = [&](Id<Participation> who) {
        for (const QChar sign : who.text())
            QTest::keyClick(desk->focusWidget(), sign.toLatin1());
        QTest::keyClick(desk->focusWidget(), Qt::Key_Return);
    };
    desk->findChild<QPushButton *>(u"closeDoor"_s)->setFocus();
    scan(anna);
    CHECK(isIn(anna));
    scan(bert);
    CHECK(isIn(bert));
    QTest::keyClicks(line, u"Ci"_s);
    scan(cis);
    CHECK(isIn(cis));
    CHECK(room.document().all<Participation>().size() == 3);
}

TEST_CASE("invitations become drafts with the date attached, and people are noted as invited")
{
    Room room;
    REQUIRE(room.workspace().edit(u"datum"_s, room.id, [](Meetup &m) {
        m.when = exactTerm(QDate(2026, 11, 17));
        m.startsAt = u"09:30"_s;
    }));
    const auto who = addParticipant(room.workspace(), room.id, readParticipant(u"Anna Bos"_s)).value();
    REQUIRE(room.workspace().edit(u"adres"_s, room.document().findOrEmpty(who).person, [](Person &p) { p.mail = u"anna@a.example"_s; }));
    room.dialogs.paths = {room.folder.path()};
    room.window.findChild<QAction *>(u"drafts"_s)->trigger();
    auto *write = room.window.findChild<QPushButton *>(u"draftWrite"_s);
    REQUIRE(write);
    QTest::mouseClick(write, Qt::LeftButton);
    QFile file(room.folder.file(u"Anna Bos.eml"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray eml = file.readAll();
    CHECK(eml.contains("X-Unsent: 1"));
    CHECK(eml.contains("text/calendar"));
    CHECK(room.document().findOrEmpty(who).invitation == InvitationState::Invited);
}

TEST_CASE("everything about one person can be given, and erased with one confirmation and a receipt")
{
    Room room;
    const auto who = addParticipant(room.workspace(), room.id, readParticipant(u"Anna Zonderling, Gemeente Utrecht"_s)).value();
    const auto other = addParticipant(room.workspace(), room.id, readParticipant(u"Ben Cox"_s)).value();
    room.dialogs.paths = {room.folder.file(u"alles.json"_s), room.folder.file(u"alles.pdf"_s)};
    room.window.findChild<QAction *>(u"personData"_s)->trigger();
    auto *choice = room.window.findChild<QComboBox *>(u"personWho"_s);
    REQUIRE(choice);
    choice->setCurrentIndex(choice->findText(u"Zonderling, Anna"_s));
    QTest::mouseClick(room.window.findChild<QPushButton *>(u"personJson"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return room.window.findChild<QPushButton *>(u"personPdf"_s)->isEnabled(); }, 60'000));
    QTest::mouseClick(room.window.findChild<QPushButton *>(u"personPdf"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return room.window.findChild<QPushButton *>(u"personPdf"_s)->isEnabled(); }, 60'000));
    QFile json(room.folder.file(u"alles.json"_s));
    REQUIRE(json.open(QIODevice::ReadOnly));
    const QByteArray all = json.readAll();
    CHECK(all.contains("Zonderling"));
    CHECK_FALSE(all.contains("Cox"));
    CHECK(QFile(room.folder.file(u"alles.pdf"_s)).size() > 1000);
    room.dialogs.asked.clear();
    QTest::mouseClick(room.window.findChild<QPushButton *>(u"personErase"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return room.dialogs.asked.size() == 2; }, 60'000)); // one question, one receipt
    CHECK_FALSE(room.dialogs.asked.last().contains(u"Zonderling"_s));
    for (const Person &person : room.document().all<Person>())
        CHECK(person.familyName != u"Zonderling"_s);
    CHECK(room.document().find(other).has_value());
    CHECK(room.document().find(who).has_value()); // the count stays
}
