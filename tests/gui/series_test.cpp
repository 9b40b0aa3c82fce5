#include "frame_support.h"

#include "gui/record_browser.h"
#include "gui/series/agenda_page.h"
#include "gui/series/commitments_page.h"
#include "gui/series/series_page.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace oogst;
using test::FrameFixture;

TEST_CASE_METHOD(FrameFixture, "a series is made, and a meetup made from there belongs to it")
{
    Workspace &workspace = newDocument();
    command(QStringLiteral("newSeries"))->trigger();
    auto *dialog = find<QDialog>(QStringLiteral("seriesDialog"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("title")), QStringLiteral("Fysiek en sociaal"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    const auto series = workspace.document().all<Series>();
    REQUIRE(series.size() == 1);
    CHECK(window->view()->series() == series.first().id);

    command(QStringLiteral("newMeetup"))->trigger();
    auto *meetupDialog = find<QDialog>(QStringLiteral("meetupDialog"));
    QTest::keyClicks(meetupDialog->findChild<QLineEdit *>(QStringLiteral("title")), QStringLiteral("West"));
    QTest::mouseClick(meetupDialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    REQUIRE(workspace.document().all<Meetup>().size() == 1);
    CHECK(workspace.document().all<Meetup>().first().series == series.first().id);
}

TEST_CASE_METHOD(FrameFixture, "a knowledge question shows the words it came from and takes a note of progress")
{
    Workspace &workspace = sample();
    command(QStringLiteral("agenda"))->trigger();
    auto *page = window->findChild<AgendaPage *>();
    AgendaQuestion question;
    for (const AgendaQuestion &each : workspace.document().all<AgendaQuestion>())
        if (!each.origins.isEmpty())
            question = each;
    REQUIRE_FALSE(question.id.isNull());
    page->reveal(question.id.value);
    auto *origins = find<QListWidget>(QStringLiteral("origins"));
    REQUIRE(origins->count() > question.origins.size()); // and the agenda itself, and what came of it
    CHECK(origins->item(0)->text().endsWith(workspace.findOrEmpty(question.origins.first()).text));

    const auto before = workspace.document().where(&ProgressNote::question, question.id).size();
    QTest::mouseClick(find<QPushButton>(QStringLiteral("add_progress_note")), Qt::LeftButton);
    auto *dialog = find<QDialog>(QStringLiteral("progress_noteDialog"));
    dialog->findChild<QPlainTextEdit *>(QStringLiteral("text"))->setPlainText(QStringLiteral("Actie-onderzoek begonnen"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    const auto notes = workspace.document().where(&ProgressNote::question, question.id);
    REQUIRE(notes.size() == before + 1);
    CHECK(notes.last().day.isValid());
}

TEST_CASE_METHOD(FrameFixture, "a question that is answered leaves the open ones and the count in the tree")
{
    Workspace &workspace = sample();
    command(QStringLiteral("agenda"))->trigger();
    RecordBrowser &browser = window->findChild<AgendaPage *>()->browser();
    const int open = browser.model()->rowCount();
    REQUIRE(open > 1);
    browser.grid()->selectRow(0);
    const Id<AgendaQuestion> id{browser.current()};
    auto *status = qobject_cast<QComboBox *>(browser.binder().editor(QStringLiteral("status")));
    status->setCurrentIndex(status->findData(QStringLiteral("answered")));
    emit status->activated(status->currentIndex());
    CHECK(workspace.findOrEmpty(id).status == QuestionStatus::Answered);
    CHECK(browser.model()->rowCount() == open - 1);
    REQUIRE(workspace.undo());
    CHECK(browser.model()->rowCount() == open);
}

TEST_CASE_METHOD(FrameFixture, "a term on the list of commitments counts from the day of its meetup, and is late when that is behind us")
{
    Workspace &workspace = sample();
    command(QStringLiteral("commitments"))->trigger();
    RecordBrowser &browser = window->findChild<CommitmentsPage *>()->browser();
    const Id<Commitment> id{browser.model()->idAt(0)};
    browser.select(id.value);
    auto *term = browser.findChild<QLineEdit *>(QStringLiteral("term"));
    REQUIRE(term);
    term->setFocus();
    term->selectAll();
    QTest::keyClicks(term, QStringLiteral("eind mei"));
    emit term->editingFinished();
    // Said in September 2019, so next May.
    CHECK(workspace.findOrEmpty(id).term == Term{QStringLiteral("eind mei"), QDate(2020, 5, 21), QDate(2020, 5, 31)});
    const int row = browser.model()->rowOf(id.value);
    bool isLate = false;
    for (int column = 0; column < browser.model()->columnCount(); ++column)
        isLate = isLate || browser.model()->index(row, column).data().toString().contains(QStringLiteral("("));
    CHECK(isLate);
}

TEST_CASE_METHOD(FrameFixture, "several commitments are removed in one step")
{
    Workspace &workspace = sample();
    const Document before = workspace.document();
    command(QStringLiteral("commitments"))->trigger();
    RecordBrowser &browser = window->findChild<CommitmentsPage *>()->browser();
    REQUIRE(browser.model()->rowCount() >= 2);
    browser.grid()->selectAll();
    browser.pageActions().last()->trigger();
    CHECK(browser.model()->rowCount() == 0);
    command(QStringLiteral("undo"))->trigger();
    CHECK(workspace.document() == before);
}
