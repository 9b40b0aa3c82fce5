#include "frame_support.h"

#include "gui/fact_card.h"
#include "gui/overview/overview_page.h"
#include "gui/overview/steps.h"
#include "gui/record_list_card.h"
#include "gui/series/series_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

using namespace oogst;
using test::FrameFixture;

TEST_CASE_METHOD(FrameFixture, "every field of a meetup and of a series can be edited on its page")
{
    sample();
    // The order of a record among others follows from moving it, and a series is shown by its own page.
    const auto check = [](const RecordType &type, const QList<FactCard *> &cards) {
        QSet<QString> shown;
        for (const FactCard *card : cards)
            for (const QString &field : card->fields())
                shown.insert(field);
        for (const FieldInfo &field : type.fields) {
            INFO(type.table.toStdString() << " " << field.name.toStdString());
            CHECK((field.is(Key) || field.name == QStringLiteral("position") || shown.contains(field.name)));
        }
    };
    check(recordType<Meetup>(), window->findChild<OverviewPage *>()->factCards());
    check(recordType<Series>(), window->findChild<SeriesPage *>()->cards());
}

TEST_CASE_METHOD(FrameFixture, "a fact is edited in its card and written at once")
{
    Workspace &workspace = sample();
    FactCard *facts = window->findChild<OverviewPage *>()->factCards().constFirst();
    facts->setEditing(true);
    auto *venue = facts->findChild<QLineEdit *>(QStringLiteral("venue"));
    REQUIRE(venue);
    venue->setFocus();
    venue->selectAll();
    QTest::keyClicks(venue, QStringLiteral("De Rooie Cent"));
    QTest::keyClick(venue, Qt::Key_Return);
    CHECK(workspace.findOrEmpty(window->view()->meetup()).venue == QStringLiteral("De Rooie Cent"));
    facts->setEditing(false);
    CHECK(facts->findChild<QLabel *>(QStringLiteral("fact_venue"))->text() == QStringLiteral("De Rooie Cent"));
}

TEST_CASE_METHOD(FrameFixture, "the steps count what is there and lead to their page")
{
    Workspace &workspace = sample();
    const auto steps = stepsOf(workspace.document(), window->view()->meetup());
    REQUIRE(steps.size() == 7);
    for (const Step &step : steps)
        CHECK(step.isDone);
    QTest::mouseClick(find<QPushButton>(QStringLiteral("step_harvest")), Qt::LeftButton);
    CHECK(window->view()->meetupView().currentPage()->objectName() == QStringLiteral("harvest"));

    // Of a new meetup nothing is done.
    Meetup fresh;
    fresh.title = QStringLiteral("Nieuw");
    const auto id = workspace.add(QStringLiteral("m"), fresh);
    REQUIRE(id);
    for (const Step &step : stepsOf(workspace.document(), *id))
        CHECK_FALSE(step.isDone);
}

TEST_CASE_METHOD(FrameFixture, "answers are counted once per person, by sector")
{
    Workspace &workspace = sample();
    const Id<Meetup> meetup = window->view()->meetup();
    int sum = 0, comes = 0;
    for (const SectorCount &count : answersBySector(workspace.document(), meetup)) {
        sum += count.comes + count.noAnswerYet + count.stays;
        comes += count.comes;
    }
    CHECK(sum == workspace.document().where(&Participation::meetup, meetup).size());
    CHECK(comes == 96);
}

TEST_CASE_METHOD(FrameFixture, "who should be there shows who is missing")
{
    sample();
    auto *list = find<QListWidget>(QStringLiteral("wanted_partnerList"));
    REQUIRE(list->count() == 3);
    QStringList texts;
    for (int row = 0; row < list->count(); ++row)
        texts += list->item(row)->text();
    CHECK(texts.join(u'\n').contains(QStringLiteral("Utrecht")));
}

TEST_CASE_METHOD(FrameFixture, "an organiser is removed with Delete and comes back with undo")
{
    Workspace &workspace = sample();
    const Document before = workspace.document();
    auto *list = find<QListWidget>(QStringLiteral("organiserList"));
    const int count = list->count();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(workspace.document().all<Organiser>().size() == count - 1);
    CHECK(list->count() == count - 1);
    command(QStringLiteral("undo"))->trigger();
    CHECK(workspace.document() == before);
    CHECK(list->count() == count);
}

TEST_CASE_METHOD(FrameFixture, "organisers change places with Alt+Shift and an arrow")
{
    Workspace &workspace = sample();
    auto *list = find<QListWidget>(QStringLiteral("organiserList"));
    const QString first = list->item(0)->text();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(list->item(1)->text() == first);
    CHECK(list->currentRow() == 1);
    REQUIRE(workspace.undo());
    CHECK(list->item(0)->text() == first);
}
