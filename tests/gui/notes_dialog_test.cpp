#include "gui/notes/notes_dialog.h"

#include "gui/harvest/harvest_page.h"
#include "gui/outline/outline_view.h"
#include "gui/notes/notes_model.h"
#include "gui/notes/notes_view.h"
#include "harvest_support.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : oogst::testing::OpenMeetup {
    NotesDialog *dialog;

    Desk() : OpenMeetup(3, 4)
    {
        dialog = new NotesDialog(*workspace, meetup, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->setTable(table(2), {});
        dialog->show();
        dialog->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
    }
    ~Desk() { delete dialog; }

    QString shown(Id<Table> table) const
    {
        const OutcomeTree tree = OutcomeTree::of(workspace->document(), meetup);
        QStringList lines;
        const std::function<void(QList<Id<Outcome>>, int)> walk = [&](const QList<Id<Outcome>> &row, int depth) {
            for (const Id<Outcome> &id : row) {
                lines += QString(depth, u'.') + labelOf(tree.find(id)->kind) + u':' + tree.find(id)->text;
                walk(tree.children(id), depth + 1);
            }
        };
        walk(tree.roots(table), 0);
        return lines.join(u'|');
    }
    // Not selectRow: it looks at the keys that a test before this one held down.
    void select(int row)
    {
        NotesView &view = dialog->view();
        view.selectionModel()->setCurrentIndex(view.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    static void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), k, modifiers); }
};

} // namespace

TEST_CASE("pasted notes become a proposal, and Ctrl+Enter takes it in as one step at the table in view")
{
    Desk desk;
    desk.dialog->showNotes({});
    auto *entry = desk.dialog->findChild<QPlainTextEdit *>(u"notesEntry"_s);
    REQUIRE(entry->hasFocus());
    QApplication::clipboard()->setText(u"Vragen\n- Hoe nu?\n  - bellen\n\nGroet, Karin"_s);
    entry->paste();
    Desk::key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.dialog->view().hasFocus());
    QAbstractItemModelTester tester(&desk.dialog->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.dialog->model().takenCount() == 2);
    CHECK(desk.shown(desk.table(2)).isEmpty());
    Desk::key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.shown(desk.table(2)) == u"Knowledge question:Hoe nu?|.Remark:bellen"_s);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.shown(desk.table(2)).isEmpty());
}

TEST_CASE("one key takes a line in or out, sets its kind or its level, for one line or several")
{
    Desk desk;
    desk.dialog->showNotes(u"- een\n- twee\n- drie\nGroet, Karin\n"_s);
    NotesView &view = desk.dialog->view();
    desk.select(1);
    Desk::key(Qt::Key_Tab);
    Desk::key(Qt::Key_4);
    desk.select(2);
    Desk::key(Qt::Key_Space);
    CHECK(desk.dialog->model().takenCount() == 2);
    desk.select(3);
    Desk::key(Qt::Key_Space);
    CHECK(desk.dialog->model().takenCount() == 3);
    desk.select(0);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    Desk::key(Qt::Key_2);
    Desk::key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.shown(desk.table(2)) == u"Knowledge question:een|.Knowledge question:twee|Remark:Groet, Karin"_s);
}

TEST_CASE("a level never skips one, whatever is left out above it")
{
    Desk desk;
    desk.dialog->showNotes(u"- een\n  - twee\n    - drie\n"_s);
    desk.select(1);
    Desk::key(Qt::Key_Space);
    const QList<NotedOutcome> taken = desk.dialog->model().taken();
    REQUIRE(taken.size() == 2);
    CHECK(taken[1].depth == 1);
    desk.select(0);
    Desk::key(Qt::Key_Tab); // nothing above it
    CHECK(desk.dialog->model().taken().first().depth == 0);
}

TEST_CASE("notes that name tables go to those tables")
{
    Desk desk;
    desk.dialog->showNotes(u"Tafel 1\n- aan een\nTafel 3\n- aan drie\n"_s);
    Desk::key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.shown(desk.table(1)) == u"Remark:aan een"_s);
    CHECK(desk.shown(desk.table(3)) == u"Remark:aan drie"_s);
}

TEST_CASE("lines pasted in the outline come in at once; notes with headings are shown first")
{
    oogst::testing::OpenMeetup open(2, 2);
    HarvestPage page(*open.workspace);
    page.showMeetup(open.meetup);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.outline().pasteNotes(u"- een\n\t- twee"_s);
    CHECK(open.workspace->document().where(&Outcome::meetup, open.meetup).size() == 2);
    page.outline().pasteNotes(u"Conclusies\n- drie\n- vier"_s);
    CHECK(open.workspace->document().where(&Outcome::meetup, open.meetup).size() == 2);
    auto *dialog = page.findChild<NotesDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->model().takenCount() == 2);
}

// Writes a picture for people: SHOT=file.png test_gui "[notes-shot]"
TEST_CASE("a picture of the proposal for the letter of the symposium", "[.][notes-shot]")
{
    Desk desk;
    QFile letter(QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/notes/source-letter/given.txt"));
    REQUIRE(letter.open(QIODevice::ReadOnly));
    desk.dialog->resize(1100, 680);
    desk.dialog->showNotes(QString::fromUtf8(letter.readAll()));
    QApplication::processEvents();
    desk.dialog->view().scrollTo(desk.dialog->model().index(20, 0), QAbstractItemView::PositionAtTop);
    QApplication::processEvents();
    CHECK(desk.dialog->grab().save(qEnvironmentVariable("SHOT")));
}
