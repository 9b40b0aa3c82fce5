#include "gui/harvest/harvest_page.h"

#include "gui/harvest/outcome_detail.h"
#include "gui/harvest/outcome_links.h"
#include "gui/harvest/sitters_card.h"
#include "gui/outline/outline_view.h"
#include "gui/record_dialog.h"
#include "harvest_support.h"
#include "support/catch.h"
#include "workspace/seats.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Table1 : oogst::testing::OpenPage {
    QTreeWidget *parts() const { return page.findChild<QTreeWidget *>(u"harvestParts"_s); }
    void trigger(const QString &action) { page.findChild<QAction *>(action)->trigger(); }
};

} // namespace

TEST_CASE("the list of tables counts what is typed, and chooses where it goes")
{
    Table1 t;
    REQUIRE(t.parts()->topLevelItemCount() == 4); // all, two tables, plenary
    Table1::type(u"aan een"_s);
    Table1::key(Qt::Key_Escape);
    t.parts()->setCurrentItem(t.parts()->topLevelItem(3));
    t.page.outline().setFocus();
    Table1::type(u"plenair"_s);
    Table1::key(Qt::Key_Escape);
    REQUIRE(t.stored().size() == 2);
    CHECK(t.stored()[0].table == t.table(1));
    CHECK(t.stored()[1].table.isNull());
    CHECK(t.stored()[1].basis == Basis::Plenary);
    QStringList counts;
    for (int i = 0; i < 4; ++i)
        counts += t.parts()->topLevelItem(i)->text(1);
    CHECK(counts == QStringList{u"2"_s, u"1"_s, u"0"_s, u"1"_s});
}

TEST_CASE("an outcome goes to the knowledge agenda once, with the words it came from")
{
    Table1 t;
    Table1::type(u"? Hoe dan"_s);
    t.trigger(u"outcomeToAgenda"_s);
    t.trigger(u"outcomeToAgenda"_s);
    const auto questions = t.workspace->document().all<AgendaQuestion>();
    REQUIRE(questions.size() == 1);
    CHECK(questions.first().text == u"Hoe dan"_s);
    CHECK(questions.first().origins == QList<Id<Outcome>>{t.stored().first().id});
    CHECK(t.page.outline().outline().index(0, 0).data(OutlineModel::AsideRole).toString().contains(u"agenda"_s));
    CHECK(t.page.outline().editor().hasFocus());
}

TEST_CASE("a commitment is made from an outcome in a form that is filled in already")
{
    Table1 t;
    Table1::type(u"+ Kring van dorpsondersteuners"_s);
    t.trigger(u"outcomeToCommitment"_s);
    auto *dialog = t.page.findChild<RecordDialog *>();
    REQUIRE(dialog);
    QVariant what;
    REQUIRE(dialog->binder().readField(u"what"_s, &what));
    CHECK(what.toString() == u"Kring van dorpsondersteuners"_s);
    for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons())
        if (dialog->findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->click();
    const auto made = t.workspace->document().where(&Commitment::meetup, t.meetup);
    REQUIRE(made.size() == 1);
    CHECK(made.first().origin == t.stored().first().id);
}

TEST_CASE("F4 opens the details of the line, and what is filled in there is written")
{
    Table1 t;
    Table1::type(u"a"_s);
    auto *detail = t.page.findChild<OutcomeDetail *>();
    CHECK_FALSE(detail->isVisible());
    Table1::key(Qt::Key_F4);
    REQUIRE(detail->isVisible());
    CHECK(detail->outcomes() == QList{t.stored().first().id});
    auto *keyword = t.page.findChild<QWidget *>(u"keyword"_s);
    if (!keyword)
        for (QWidget *widget : detail->findChildren<QWidget *>())
            if (widget->property("field").toString() == u"keyword")
                keyword = widget;
    REQUIRE(keyword);
    keyword->setFocus();
    Table1::type(u"Onbekendheid"_s);
    t.page.outline().setFocus();
    CHECK(QTest::qWaitFor([&] { return t.stored().first().keyword == u"Onbekendheid"_s; }, 4000));
}

TEST_CASE("several lines are given kind and voice at once, by keyboard, in one step each")
{
    Table1 t;
    for (const auto &text : {u"a"_s, u"b"_s, u"c"_s}) {
        Table1::type(text);
        Table1::key(Qt::Key_Return);
    }
    Table1::key(Qt::Key_Escape);
    // The first two, from the keyboard: the caret is out of the lines.
    t.page.outline().setCurrentIndex(t.page.outline().outline().index(0, 0));
    Table1::key(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(t.page.outline().chosenOutcomes().size() == 2);
    Table1::key(Qt::Key_3, Qt::ControlModifier);
    const auto kinds = [&] {
        QList<OutcomeKind> all;
        for (const Outcome &outcome : t.stored())
            all += outcome.kind;
        return all;
    };
    CHECK(kinds() == QList{OutcomeKind::Proposal, OutcomeKind::Proposal, OutcomeKind::Remark});

    Table1::key(Qt::Key_F4);
    auto *detail = t.page.findChild<OutcomeDetail *>();
    REQUIRE(detail->isVisible());
    CHECK(detail->outcomes().size() == 2);
    const auto editor = [&](const QString &field) {
        for (QWidget *widget : detail->findChildren<QWidget *>())
            if (widget->property("field").toString() == field)
                return widget;
        return static_cast<QWidget *>(nullptr);
    };
    const auto fill = [&](const QString &field, const QString &text) {
        QWidget *widget = editor(field);
        REQUIRE(widget);
        widget->setFocus();
        QTest::keyClicks(widget, text);
        t.page.outline().setFocus();
    };
    const qsizetype steps = t.workspace->history()->size();
    fill(u"keyword"_s, u"Onbekendheid"_s);
    fill(u"held_by"_s, u"bewoners"_s);
    fill(u"reserve"_s, u"als er geld is"_s);
    REQUIRE(QTest::qWaitFor([&] { return t.stored()[1].reserve == u"als er geld is"_s; }, 4000));
    for (int i = 0; i < 3; ++i) {
        CHECK(t.stored()[i].keyword == (i < 2 ? u"Onbekendheid"_s : QString()));
        CHECK(t.stored()[i].heldBy == (i < 2 ? QStringList{u"bewoners"_s} : QStringList()));
        CHECK(t.stored()[i].reserve == (i < 2 ? u"als er geld is"_s : QString()));
    }
    CHECK(t.workspace->history()->size() == steps + 3);
    REQUIRE(t.workspace->undo());
    CHECK(t.stored()[0].reserve.isEmpty());
    CHECK(t.stored()[1].reserve.isEmpty());

    // Where they differ nothing is shown, and leaving a field alone changes nothing.
    REQUIRE(t.workspace->edit(u"x"_s, t.stored()[1].id, [](Outcome &o) { o.keyword = u"Anders"_s; }));
    editor(u"keyword"_s)->setFocus();
    CHECK(editor(u"keyword"_s)->property("text").toString().isEmpty());
    t.page.outline().setFocus();
    QTest::qWait(50);
    CHECK(t.stored()[0].keyword == u"Onbekendheid"_s);
    CHECK(t.stored()[1].keyword == u"Anders"_s);

    // A box for choosing then shows none of its words, so that its first one, "Nobody", can be picked for all of them.
    REQUIRE(t.workspace->edit(u"x"_s, t.stored()[1].id, [](Outcome &o) { o.attribution = Attribution::Group; }));
    auto *named = qobject_cast<QComboBox *>(editor(u"attribution"_s));
    REQUIRE(named);
    CHECK(named->currentIndex() == -1);
    named->setFocus();
    t.page.outline().setFocus();
    CHECK(t.stored()[1].attribution == Attribution::Group);
    named->setFocus();
    QTest::keyClick(named, Qt::Key_Down);
    REQUIRE(named->currentIndex() == 0);
    CHECK(t.stored()[0].attribution == Attribution::Nobody);
    CHECK(t.stored()[1].attribution == Attribution::Nobody);
}

TEST_CASE("who sits at the table stands beside it, and Enter on a name says who said the line")
{
    Table1 t;
    REQUIRE(t.workspace->apply(seatAt(t.workspace->document(), t.people[0], t.rounds[0], t.table(1))));
    auto *sitters = t.page.findChild<QListView *>(u"sitters"_s);
    REQUIRE(sitters->model()->rowCount() == 1);
    Table1::type(u"a"_s);
    sitters->setFocus();
    emit sitters->activated(sitters->model()->index(0, 0));
    CHECK(t.stored().first().contributor == t.workspace->findOrEmpty(t.people[0]).person);
}

TEST_CASE("in a small window the lines keep their room: the tables become a box to choose from, and who sits there one row")
{
    Table1 t;
    REQUIRE(t.workspace->apply(seatAt(t.workspace->document(), t.people[0], t.rounds[0], t.table(2))));
    auto *choice = t.page.findChild<QComboBox *>(u"partChoice"_s);
    auto *atTable = t.page.findChild<QLabel *>(u"atTable"_s);
    auto *sitters = t.page.findChild<QListView *>(u"sitters"_s);
    CHECK(t.parts()->isVisible());
    CHECK_FALSE(choice->isVisible());
    CHECK_FALSE(atTable->isVisible());
    // 1366 x 768 enlarged by half leaves the page this much beside the tree and below the head.
    const auto resize = [&](int width, int height) {
        t.page.resize(width, height);
        QApplication::processEvents(); // what gave way leaves room
        t.page.resize(width, height);
        QApplication::processEvents();
    };
    resize(630, 336);
    CHECK(t.page.minimumSizeHint().width() <= 630);
    CHECK(t.page.minimumSizeHint().height() <= 336);
    CHECK_FALSE(t.parts()->isVisible());
    CHECK(choice->isVisible());
    CHECK(t.page.outline().viewport()->width() >= 560);
    CHECK(t.page.outline().viewport()->height() >= 180);
    // Another table, by keyboard; what is typed goes there.
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    CHECK(choice->currentText().startsWith(u"2 "_s));
    REQUIRE(atTable->isVisible());
    CHECK(atTable->text().contains(u"Anna1"_s));
    t.page.outline().setFocus();
    Table1::type(u"hier"_s);
    // The details come beside the lines, whole.
    Table1::key(Qt::Key_F4);
    CHECK(t.page.findChild<OutcomeDetail *>()->isVisible());
    resize(630, 336);
    CHECK(t.page.minimumSizeHint().width() <= 630);
    CHECK_FALSE(sitters->isVisible());
    Table1::key(Qt::Key_F4);
    CHECK(t.page.outline().editor().hasFocus());
    REQUIRE(t.stored().size() == 1);
    CHECK(t.stored().first().table == t.table(2));
    CHECK(choice->currentText().endsWith(u"(1)"_s));
    resize(1100, 700);
    CHECK(t.parts()->isVisible());
    CHECK(t.parts()->currentItem() == t.parts()->topLevelItem(2));
    CHECK(sitters->isVisible());
    CHECK_FALSE(atTable->isVisible());
}

TEST_CASE("@ and some letters say who said the line, and leave the text clean")
{
    Table1 t;
    Table1::type(u"a @Anna3"_s);
    Table1::key(Qt::Key_Return);
    Table1::type(u"b"_s);
    Table1::key(Qt::Key_Escape);
    REQUIRE(t.stored().size() == 1);
    CHECK(t.stored().first().text == u"a b"_s);
    CHECK(t.stored().first().contributor == t.workspace->findOrEmpty(t.people[2]).person);
}

TEST_CASE("an outcome can be brought into view from elsewhere, at its own table")
{
    Table1 t;
    Outcome outcome;
    outcome.meetup = t.meetup;
    outcome.table = t.table(2);
    outcome.text = u"gezocht"_s;
    const auto id = t.workspace->add(u"x"_s, outcome);
    REQUIRE(id);
    t.page.reveal(recordType<Outcome>(), id->value);
    CHECK(t.page.outline().currentOutcome() == *id);
    CHECK(t.page.outline().editor().line() == u"gezocht"_s);
}

TEST_CASE("leaving the page writes what was typed")
{
    Table1 t;
    Table1::type(u"half"_s);
    t.page.hide();
    REQUIRE(t.stored().size() == 1);
    CHECK(t.stored().first().text == u"half"_s);
}
