// An organiser's day, end to end, through the real window: plan, seat, write down, publish, take back, open again.

#include "support/answered_dialogs.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include "gui/document_view.h"
#include "gui/main_window.h"
#include "gui/meetup_view.h"
#include "gui/settings.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QtTest/QTest>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

class Day
{
public:
    Day()
    {
        settings::useSettingsFile(folder.file(u"instellingen.ini"_s));
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        REQUIRE(window.createFile(file));
    }

    const Document &document() const { return window.workspace()->document(); }
    Id<Meetup> meetup() const { return window.view()->meetup(); }

    template <class Widget>
    Widget *find(const QString &name, QWidget *in = nullptr)
    {
        auto *widget = (in ? in : &window)->findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }
    void command(const QString &name)
    {
        for (QAction *action : window.commands())
            if (action->objectName() == name)
                return action->trigger();
        FAIL(name.toStdString());
    }
    void onPage(const QString &name, const QString &action)
    {
        window.view()->meetupView().openPage(name);
        find<QAction>(action, window.view()->meetupView().currentPage())->trigger();
    }
    QWidget *page(const QString &name)
    {
        window.view()->meetupView().openPage(name);
        return window.view()->meetupView().currentPage();
    }
    void fill(QWidget *dialog, const QString &field, const QString &text) { QTest::keyClicks(find<QLineEdit>(field, dialog), text); }
    void accept(QWidget *dialog)
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    test::TemporaryFolder folder;
    QString file = folder.file(u"dag.oogst"_s);
    AnsweredDialogs dialogs;
    MainWindow window;
};

} // namespace

TEST_CASE("an organiser plans a meetup, seats people, writes down what came out, and publishes it")
{
    Day day;

    // A series and its session for West.
    day.command(u"newSeries"_s);
    auto *series = day.find<QDialog>(u"seriesDialog"_s);
    day.fill(series, u"title"_s, u"Fysiek en sociaal domein"_s);
    day.accept(series);
    day.command(u"newMeetup"_s);
    auto *meetup = day.find<QDialog>(u"meetupDialog"_s);
    day.fill(meetup, u"title"_s, u"Inspiratiebijeenkomst"_s);
    day.fill(meetup, u"when"_s, u"17 november 2020"_s);
    day.accept(meetup);
    REQUIRE(!day.meetup().isNull());
    CHECK((day.document().findOrEmpty(day.meetup()).series == day.document().all<Series>().first().id));

    // Twelve people, all coming.
    QWidget *participants = day.page(u"participants"_s);
    auto *add = day.find<QLineEdit>(u"add_person"_s, participants);
    for (int i = 1; i <= 12; ++i) {
        QTest::keyClicks(add, u"Deelnemer Nummer%1"_s.arg(i));
        QTest::keyClick(add, Qt::Key_Return);
    }
    REQUIRE(day.document().where(&Participation::meetup, day.meetup()).size() == 12);
    for (QTableView *grid : participants->findChildren<QTableView *>())
        if (grid->isVisible())
            grid->selectAll();
    day.onPage(u"participants"_s, u"invitation_accepted"_s);
    for (const Participation &p : day.document().all<Participation>())
        CHECK(p.invitation == InvitationState::Accepted);

    // Three tables of four, everybody seated by one button.
    QWidget *tables = day.page(u"tables"_s);
    day.find<QSpinBox>(u"table_count"_s, tables)->setValue(3);
    day.find<QSpinBox>(u"seat_count"_s, tables)->setValue(4);
    QTest::mouseClick(day.find<QPushButton>(u"make_tables"_s, tables), Qt::LeftButton);
    REQUIRE(day.document().where(&Table::meetup, day.meetup()).size() == 3);
    QWidget *seating = day.page(u"seating"_s);
    QTest::mouseClick(day.find<QPushButton>(u"arrangeButton"_s, seating), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return day.document().all<Seat>().size() == 12; }, 20000));

    // Nested outcomes, by keyboard alone.
    day.page(u"harvest"_s);
    day.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&day.window));
    day.onPage(u"harvest"_s, u"newOutcome"_s);
    REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
    day.type(u"? Hoe bereiken we bewoners"_s);
    day.key(Qt::Key_Return);
    day.key(Qt::Key_Tab);
    day.type(u"Aanbellen werkt beter dan een brief"_s);
    day.key(Qt::Key_Return);
    day.type(u"Begin bij de school"_s);
    day.key(Qt::Key_Return);
    day.key(Qt::Key_Escape);
    const QList<Outcome> outcomes = day.document().where(&Outcome::meetup, day.meetup());
    REQUIRE(outcomes.size() >= 3);
    const auto question = std::ranges::find(outcomes, OutcomeKind::KnowledgeQuestion, &Outcome::kind);
    REQUIRE(question != outcomes.end());
    CHECK(question->text == u"Hoe bereiken we bewoners"_s);
    CHECK(std::ranges::count(outcomes, question->id, &Outcome::parent) == 2);

    // The report, as pages and as JSON.
    day.dialogs.paths = {day.folder.file(u"verslag.pdf"_s), day.folder.file(u"verslag.json"_s)};
    day.onPage(u"reports"_s, u"savePdf"_s);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(day.folder.file(u"verslag.pdf"_s)); }, 60000));
    day.onPage(u"reports"_s, u"saveJson"_s);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(day.folder.file(u"verslag.json"_s)); }, 60000));
    QFile json(day.folder.file(u"verslag.json"_s));
    REQUIRE(json.open(QIODevice::ReadOnly));
    const QByteArray printed = json.readAll();
    CHECK(QJsonDocument::fromJson(printed).isObject());
    CHECK(printed.contains("Aanbellen werkt beter dan een brief"));
    CHECK(!printed.contains("Nummer7")); // nobody is published by accident

    // The same for East.
    day.command(u"copyMeetup"_s);
    auto *copy = day.find<QDialog>(u"copyMeetup"_s);
    day.find<QComboBox>(u"region"_s, copy)->setEditText(u"Oost"_s);
    day.accept(copy);
    CHECK(day.document().findOrEmpty(day.meetup()).region == u"Oost"_s);
    CHECK(day.document().where(&Table::meetup, day.meetup()).size() == 3);
    CHECK(day.document().where(&Participation::meetup, day.meetup()).isEmpty());

    // All of it can be taken back, step by step, and made again.
    const Document whole = day.document();
    while (!day.window.workspace()->undoSummary().isEmpty())
        day.command(u"undo"_s);
    CHECK(day.document().count() == 0);
    while (!day.window.workspace()->redoSummary().isEmpty())
        day.command(u"redo"_s);
    CHECK((day.document() == whole));

    // Nothing had to be saved.
    day.window.closeFile();
    REQUIRE(day.window.openFile(day.file));
    CHECK((day.document() == whole));
}
