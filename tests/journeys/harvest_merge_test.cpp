// The files of eight facilitators come in: budget 11 of the design, on the real window.

#include "facilitator.h"

#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>

using namespace oogst;
using namespace oogst::test;

namespace {

constexpr int tables = 8, outcomesPerTable = 250;

/// An organiser's document, and the eight files that come back from the tables. Two of them changed the same line.
struct Desk : Facilitator {
    int inputs = 0;
    Id<Outcome> shared;
    QStringList files;

    Desk()
    {
        Workspace &ours = *window.workspace();
        QList<Id<Table>> ids;
        for (int i = 1; i <= tables; ++i) {
            Table table;
            table.meetup = meetup;
            table.number = i;
            ids += *ours.add(u"tafel"_s, table);
        }
        shared = *ours.add(u"opbrengst"_s, outcome(u"Van de organisatie"_s, {}));
        for (int i = 0; i < tables; ++i) {
            files += folder.file(u"tafel %1.oogst"_s.arg(i + 1));
            REQUIRE(ours.saveCopy(files.last()));
            auto theirs = Workspace::open(files.last());
            REQUIRE(theirs);
            ChangeSet set{u"aan tafel"_s, {}};
            for (int k = 0; k < outcomesPerTable; ++k) {
                Outcome said = outcome(u"Tafel %1 zegt %2"_s.arg(QString::number(i + 1), QString::number(k)), ids[i]);
                said.id = (*theirs)->newId<Outcome>();
                set.add(said);
            }
            REQUIRE((*theirs)->apply(set));
            if (i < 2)
                REQUIRE((*theirs)->edit(u"anders"_s, shared, [&](Outcome &o) { o.text = u"Volgens tafel %1"_s.arg(i + 1); }));
        }
    }
    Outcome outcome(const QString &text, Id<Table> table) const
    {
        Outcome said;
        said.meetup = meetup;
        said.table = table;
        said.text = text;
        return said;
    }
    qsizetype count() const { return document().where(&Outcome::meetup, meetup).size(); }
    template <class Widget>
    Widget *shown(const QString &name)
    {
        Widget *found = nullptr;
        REQUIRE(QTest::qWaitFor([&] { return (found = window.findChild<Widget *>(name)) != nullptr; }, 20'000));
        return found;
    }
    QPushButton *ready()
    {
        auto *take = shown<QPushButton>(u"takeIn"_s);
        REQUIRE(QTest::qWaitFor([&] { return take->isEnabled(); }, 60'000));
        return take;
    }
    void isIn(QPushButton *take)
    {
        QPointer<QPushButton> gone(take);
        REQUIRE(QTest::qWaitFor([&] { return !gone; }, 60'000));
        CHECK(count() == 1 + tables * outcomesPerTable);
    }
    void drop()
    {
        ++inputs;
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &file : std::as_const(files))
            urls += QUrl::fromLocalFile(file);
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
    }
};

} // namespace

TEST_CASE("eight facilitators' files are merged with a drop and a click, and one key per conflict")
{
    Desk desk;
    desk.drop();
    QPushButton *take = desk.ready();
    ++desk.inputs;
    QTest::mouseClick(take, Qt::LeftButton);
    desk.isIn(take);
    CHECK(desk.inputs <= harvestBudget(11, u"mouse"_s));

    // Two tables changed one line: the question stands there by itself, and a digit answers it.
    auto *list = desk.shown<QListWidget>(u"differences"_s);
    REQUIRE(list->count() == 1);
    QTest::keyClick(list, Qt::Key_1);
    CHECK(harvestBudget(11, u"conflict"_s) == 1);
    CHECK(desk.window.workspace()->conflicts()->isEmpty());
}

TEST_CASE("eight facilitators' files are merged with three keys; the same files again change nothing")
{
    Desk desk;
    // Ctrl+M, Enter in the chooser (answered for the test), Enter on the preview.
    desk.dialogs.paths = desk.files;
    desk.structural(Qt::Key_M, Qt::ControlModifier);
    const int chooser = 1;
    QPushButton *take = desk.ready();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() && QApplication::focusWidget()->window() == take->window(); }, 2000));
    desk.structural(Qt::Key_Return);
    desk.isIn(take);
    CHECK(desk.keys + chooser <= harvestBudget(11, u"keys"_s));

    const Document before = desk.document();
    const auto again = desk.window.workspace()->merge(desk.files);
    REQUIRE(again);
    CHECK(desk.document() == before);
}
