#include "frame_support.h"

#include "gui/harvest/harvest_page.h"
#include "gui/harvest/outcome_detail.h"
#include "gui/outline/outline_view.h"
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
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

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

TEST_CASE_METHOD(FrameFixture, "from a promise and from a question one key leads back to the words at the table, in a small window too")
{
    Workspace &workspace = sample();
    const QList<Commitment> promises = workspace.document().all<Commitment>();
    const auto promise = std::ranges::find_if(promises, [](const Commitment &one) { return !one.origin.isNull() && one.status == CommitmentStatus::Open; });
    REQUIRE(promise != promises.end());
    AgendaQuestion asked;
    asked.text = QStringLiteral("Wat is daarvoor nodig?");
    asked.origins = {promise->origin};
    const auto question = workspace.add(QStringLiteral("x"), asked);
    REQUIRE(question);
    window->resize(911, 512); // 1366 x 768 enlarged by half
    command(QStringLiteral("commitments"))->trigger();
    auto *page = window->findChild<CommitmentsPage *>();
    page->reveal(promise->id.value);
    auto *from = page->findChild<QListWidget *>(QStringLiteral("commitmentFrom"));
    REQUIRE(from);
    REQUIRE(from->count() == 2);
    CHECK(from->item(0)->text().contains(workspace.findOrEmpty(promise->origin).text));
    // Nothing lies beside the window: as many columns as fit, the first of them wide enough to read.
    QCoreApplication::processEvents();
    CHECK(page->browser().grid()->horizontalScrollBar()->maximum() == 0);
    CHECK(page->browser().grid()->columnWidth(0) >= 150);
    CHECK_FALSE(page->browser().grid()->isColumnHidden(1));
    CHECK(page->browser().grid()->isColumnHidden(8));
    // The question it became, and from there the words.
    emit from->itemActivated(from->item(1));
    auto *agenda = window->findChild<AgendaPage *>();
    REQUIRE(agenda->isVisible());
    CHECK(agenda->browser().current() == question->value);
    auto *line = agenda->findChild<QListWidget *>(QStringLiteral("origins"));
    REQUIRE(line->count() >= 2);
    emit line->itemActivated(line->item(0));
    CHECK(window->view()->meetupView().currentPage()->objectName() == QStringLiteral("harvest"));
    CHECK(qobject_cast<HarvestPage *>(window->view()->meetupView().currentPage())->outline().currentOutcome() == promise->origin);
    // From the line itself to the question, and back again, by the details of the line.
    auto *page2 = qobject_cast<HarvestPage *>(window->view()->meetupView().currentPage());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
    const QList<QPushButton *> links = page2->findChild<OutcomeDetail *>()->findChildren<QPushButton *>();
    const auto link = std::ranges::find_if(links, [&](const QPushButton *one) { return one->accessibleName().contains(asked.text); });
    REQUIRE(link != links.end());
    (*link)->setFocus();
    QTest::keyClick(*link, Qt::Key_Space);
    CHECK(agenda->isVisible());
    CHECK(agenda->browser().current() == question->value);
}
