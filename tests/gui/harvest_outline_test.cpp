#include "gui/outline/outline_view.h"

#include "harvest_support.h"
#include "support/catch.h"
#include "workspace/typed_text.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

// The outliner in a window with another field beside it, as a page would have it.
struct Desk : oogst::testing::OpenMeetup {
    QWidget window;
    QLineEdit *other = new QLineEdit;
    OutlineView *outline;
    QAbstractItemModelTester *tester;

    explicit Desk(bool everything = false) : OpenMeetup(2, 4)
    {
        outline = new OutlineView(*workspace);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(other);
        layout->addWidget(outline);
        tester = new QAbstractItemModelTester(outline->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, &window);
        QObject::connect(workspace.get(), &Workspace::changed, outline, &OutlineView::refresh);
        outline->showPart(meetup, {everything, everything ? Id<Table>{} : table(1)});
        window.resize(700, 500);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        outline->setFocus();
    }

    // Keys go to whatever has the focus, as they do for people.
    static void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), k, modifiers); }
    static void type(const QString &text)
    {
        for (const QChar &letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }

    QString shown(Id<Table> table) const
    {
        const OutcomeTree tree = OutcomeTree::of(workspace->document(), meetup);
        QStringList lines;
        const std::function<void(QList<Id<Outcome>>, int)> walk = [&](const QList<Id<Outcome>> &row, int depth) {
            for (const Id<Outcome> &id : row) {
                lines += QString(depth, u'.') + tree.find(id)->text;
                walk(tree.children(id), depth + 1);
            }
        };
        walk(tree.roots(table), 0);
        return lines.join(u'|');
    }
    QList<Outcome> stored() const { return workspace->document().where(&Outcome::meetup, meetup); }
};

} // namespace

TEST_CASE("twenty nested outcomes are typed with the keyboard alone")
{
    Desk desk;
    int chords = 0;
    const auto chord = [&](Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        Desk::key(k, modifiers);
        ++chords;
    };
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        if (i > 0)
            chord(Qt::Key_Return);
        const int depth = i % 4 == 3 ? 2 : i % 4 == 0 ? 0 : 1;
        if (i % 4 == 1 || i % 4 == 3)
            chord(Qt::Key_Tab);
        if (i > 0 && i % 4 == 0) {
            chord(Qt::Key_Backtab, Qt::ShiftModifier);
            chord(Qt::Key_Backtab, Qt::ShiftModifier);
        }
        if (i == 0)
            Desk::type(u"! "_s);
        const QString text = u"Opbrengst %1"_s.arg(i + 1);
        Desk::type(text);
        expected += QString(depth, u'.') + text;
    }
    chord(Qt::Key_Escape);
    CHECK(desk.shown(desk.table(1)) == expected.join(u'|'));
    CHECK(chords <= 38);
    for (const Outcome &outcome : desk.stored())
        CHECK(outcome.kind == OutcomeKind::Observation);
    // One step per line: taking twenty back leaves nothing.
    for (int i = 0; i < 20; ++i)
        REQUIRE(desk.workspace->undo());
    CHECK(desk.stored().isEmpty());
}

TEST_CASE("marks and Ctrl+digit set the kind, and the text stays")
{
    Desk desk;
    Desk::type(u"? Hoe bereik ik de bewoners"_s);
    Desk::key(Qt::Key_Return);
    Desk::type(u"+ Bellen"_s);
    Desk::key(Qt::Key_1, Qt::ControlModifier);
    Desk::type(u" morgen"_s);
    Desk::key(Qt::Key_Return);
    Desk::type(u"> Kring"_s);
    Desk::key(Qt::Key_Escape);
    QStringList seen;
    for (const Outcome &outcome : desk.stored())
        seen += wordOf(outcome.kind) + u':' + outcome.text;
    CHECK(seen
          == QStringList{u"knowledge_question:Hoe bereik ik de bewoners"_s, u"observation:Bellen morgen"_s, u"proposal:Kring"_s});
}

TEST_CASE("Enter inside a line splits it, and in an empty nested line it goes one level out")
{
    Desk desk;
    Desk::type(u"eenstwee"_s);
    for (int i = 0; i < 4; ++i)
        Desk::key(Qt::Key_Left);
    Desk::key(Qt::Key_Return);
    Desk::key(Qt::Key_Tab);
    Desk::key(Qt::Key_End);
    Desk::key(Qt::Key_Return);
    Desk::key(Qt::Key_Return);
    Desk::type(u"drie"_s);
    Desk::key(Qt::Key_Escape);
    CHECK(desk.shown(desk.table(1)) == u"eens|.twee|drie"_s);
}

TEST_CASE("lines move, and Backspace in an empty line removes it and goes back to the one above")
{
    Desk desk;
    Desk::type(u"a"_s);
    Desk::key(Qt::Key_Return);
    Desk::type(u"b"_s);
    Desk::key(Qt::Key_Return);
    Desk::type(u"c"_s);
    Desk::key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    Desk::key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    Desk::type(u"!"_s);
    Desk::key(Qt::Key_Down);
    Desk::key(Qt::Key_Backspace);
    Desk::key(Qt::Key_Backspace);
    Desk::type(u"2"_s);
    Desk::key(Qt::Key_Escape);
    CHECK(desk.shown(desk.table(1)) == u"c!2|b"_s);
}

TEST_CASE("typed text is written when the focus leaves, and an empty new line leaves no trace")
{
    Desk desk;
    Desk::type(u"a"_s);
    Desk::key(Qt::Key_Return);
    Desk::type(u"b"_s);
    desk.other->setFocus();
    CHECK(desk.shown(desk.table(1)) == u"a|b"_s);
    CHECK(desk.other->hasFocus());
    desk.outline->setFocus();
    Desk::key(Qt::Key_Return);
    Desk::key(Qt::Key_Escape);
    CHECK(desk.shown(desk.table(1)) == u"a|b"_s);
    CHECK(desk.outline->model()->rowCount() == 2);
    CHECK(desk.outline->hasFocus());
}

TEST_CASE("typed text is written after two seconds of rest while the caret stays")
{
    Desk desk;
    Desk::type(u"half een zin"_s);
    Desk::key(Qt::Key_Left);
    CHECK(desk.stored().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return !desk.stored().isEmpty(); }, 4000));
    CHECK(desk.stored().first().text == u"half een zin"_s);
    CHECK(desk.outline->editor().hasFocus());
    CHECK(desk.outline->editor().caret() == 11);
}

TEST_CASE("several pasted lines become several outcomes, nested by indentation")
{
    Desk desk;
    Desk::type(u"a"_s);
    Desk::key(Qt::Key_Return);
    QApplication::clipboard()->setText(u"- Stromingen\n  - Onafhankelijk\n  - Taken\n! Beelden"_s);
    Desk::key(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.shown(desk.table(1)) == u"a|Stromingen|.Onafhankelijk|.Taken|Beelden"_s);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.shown(desk.table(1)) == u"a"_s);
}

TEST_CASE("nested lists copied from a web page or a word processor become nested outcomes, though their plain text has no levels")
{
    Desk desk;
    Desk::type(u"a"_s);
    Desk::key(Qt::Key_Return);
    auto *copied = new QMimeData;
    copied->setHtml(u"<meta charset='utf-8'><style>li { color: red }</style><ul><li>Stromingen<ul><li>Onafhankelijk &amp; <b>vrij</b><ol><li>eigen geld</li></ol></li>"
                    "<li>Taken<br>overnemen</li></ul></li><li><p>Beelden</p></li></ul>"_s);
    copied->setText(u"Stromingen\nOnafhankelijk & vrij\neigen geld\nTaken\novernemen\nBeelden"_s);
    QApplication::clipboard()->setMimeData(copied);
    Desk::key(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.shown(desk.table(1)) == u"a|Stromingen|.Onafhankelijk & vrij|..eigen geld|.Taken overnemen|Beelden"_s);
    // A few words with a colour are words, and come in where the caret is.
    Desk::key(Qt::Key_Return);
    copied = new QMimeData;
    copied->setHtml(u"<span style='color:red'>in kleur</span>"_s);
    copied->setText(u"in kleur"_s);
    QApplication::clipboard()->setMimeData(copied);
    Desk::type(u"iets "_s);
    Desk::key(Qt::Key_V, Qt::ControlModifier);
    Desk::key(Qt::Key_Escape);
    CHECK(desk.shown(desk.table(1)).endsWith(u"|Beelden|iets in kleur"_s));
}

TEST_CASE("undo takes the line away and the caret stays in the outline")
{
    Desk desk;
    Desk::type(u"a"_s);
    Desk::key(Qt::Key_Return);
    Desk::type(u"b"_s);
    REQUIRE(desk.outline->commit());
    REQUIRE(desk.workspace->undo());
    CHECK(desk.shown(desk.table(1)) == u"a"_s);
    CHECK(desk.outline->editor().hasFocus());
    CHECK(desk.outline->editor().line() == u"a"_s);
}

TEST_CASE("a change elsewhere leaves caret and half-typed text alone")
{
    Desk desk;
    Desk::type(u"a"_s);
    Desk::key(Qt::Key_Return);
    Desk::type(u"half"_s);
    Outcome foreign;
    foreign.meetup = desk.meetup;
    foreign.table = desk.table(1);
    foreign.position = u"0"_s;
    foreign.text = u"van een andere laptop"_s;
    REQUIRE(desk.workspace->add(u"x"_s, foreign));
    CHECK(desk.outline->editor().hasFocus());
    CHECK(desk.outline->editor().line() == u"half"_s);
    Desk::type(u" af"_s);
    Desk::key(Qt::Key_Escape);
    CHECK(desk.shown(desk.table(1)) == u"van een andere laptop|a|half af"_s);
}

TEST_CASE("folding hides the lines under it and keeps them")
{
    Desk desk;
    Desk::type(u"a"_s);
    Desk::key(Qt::Key_Return);
    Desk::key(Qt::Key_Tab);
    Desk::type(u"b"_s);
    Desk::key(Qt::Key_Up);
    const QModelIndex a = desk.outline->model()->index(0, 0);
    CHECK(desk.outline->isExpanded(a));
    Desk::key(Qt::Key_Period, Qt::ControlModifier);
    CHECK_FALSE(desk.outline->isExpanded(a));
    CHECK(desk.shown(desk.table(1)) == u"a|.b"_s);
}

TEST_CASE("with all tables in view each has a heading, and new lines land at the table they are typed at")
{
    Desk desk(true);
    CHECK(desk.outline->model()->rowCount() == 3);
    desk.outline->setCurrentIndex(desk.outline->model()->index(1, 0));
    Desk::type(u"aan tafel twee"_s);
    Desk::key(Qt::Key_Escape);
    desk.outline->setCurrentIndex(desk.outline->model()->index(2, 0));
    Desk::type(u"plenair"_s);
    Desk::key(Qt::Key_Escape);
    CHECK(desk.shown(desk.table(2)) == u"aan tafel twee"_s);
    CHECK(desk.shown({}) == u"plenair"_s);
}

TEST_CASE("a line with the caret can be indented under a draft's neighbours in any order")
{
    Desk desk;
    for (const auto &text : {u"a"_s, u"b"_s, u"c"_s}) {
        if (text != u"a")
            Desk::key(Qt::Key_Return);
        Desk::type(text);
    }
    Desk::key(Qt::Key_Up); // b
    Desk::key(Qt::Key_Return); // empty draft below b
    Desk::key(Qt::Key_Tab); // under b
    Desk::type(u"b1"_s);
    Desk::key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); // over to a
    Desk::key(Qt::Key_Escape);
    CHECK(desk.shown(desk.table(1)) == u"a|.b1|b|c"_s);
}

TEST_CASE("text that is refused stays in the field and beside the record, and goes in when it is right")
{
    Desk desk;
    Desk::type(u"kort"_s);
    Desk::key(Qt::Key_Return);
    Desk::key(Qt::Key_Up);
    const QString tooLong = u"woord "_s.repeated(1000).trimmed();
    desk.outline->editor().setPlainText(tooLong);
    CHECK_FALSE(desk.outline->commit());
    CHECK(desk.outline->editor().line() == tooLong);
    CHECK(desk.outline->editor().hasFocus());
    CHECK(desk.shown(desk.table(1)) == u"kort"_s);
    // As after a crash: another program finds what this one could not write.
    const auto left = [&] {
        auto other = Workspace::open(desk.workspace->path());
        REQUIRE(other);
        QStringList texts;
        for (const Draft &draft : (*other)->leftDrafts())
            texts += draft.text;
        return texts;
    };
    CHECK(left() == QStringList{tooLong});
    // It cannot go in there either; then it is not thrown away.
    {
        auto other = Workspace::open(desk.workspace->path());
        REQUIRE(other);
        CHECK_FALSE(bringBackTyping(**other));
    }
    CHECK(left() == QStringList{tooLong});
    desk.outline->editor().setPlainText(u"toch kort"_s);
    CHECK(desk.outline->commit());
    CHECK(desk.shown(desk.table(1)) == u"toch kort"_s);
    CHECK(left().isEmpty());
}

TEST_CASE("whatever keys are pressed, the rows shown are those of the document, in its order")
{
    const bool everything = GENERATE(false, true);
    Desk desk(everything);
    QRandomGenerator random(20190919);
    const auto rows = [&] {
        QStringList lines;
        const std::function<void(const QModelIndex &, int)> walk = [&](const QModelIndex &parent, int depth) {
            for (int i = 0; i < desk.outline->model()->rowCount(parent); ++i) {
                const QModelIndex index = desk.outline->model()->index(i, 0, parent);
                const bool heading = index.data(OutlineModel::HeadingRole).toBool();
                if (!heading)
                    lines += QString(depth, u'.') + index.data().toString();
                walk(index, heading ? depth : depth + 1);
            }
        };
        walk({}, 0);
        return lines.join(u'|');
    };
    for (int i = 0; i < 400; ++i) {
        switch (random.bounded(14)) {
        case 0: case 1: case 2: case 3: Desk::type(QString(QChar(u'a' + random.bounded(26)))); break;
        case 4: case 5: Desk::key(Qt::Key_Return); break;
        case 6: Desk::key(Qt::Key_Tab); break;
        case 7: Desk::key(Qt::Key_Backtab, Qt::ShiftModifier); break;
        case 8: Desk::key(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); break;
        case 9: Desk::key(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier); break;
        case 10: Desk::key(random.bounded(2) ? Qt::Key_Up : Qt::Key_Down); break;
        case 11: Desk::key(Qt::Key_1, Qt::ControlModifier); break;
        case 12:
            if (random.bounded(3) == 0)
                desk.outline->moveToTable(desk.table(1 + random.bounded(2)));
            break;
        default:
            if (random.bounded(2))
                static_cast<void>(desk.workspace->undo());
            else
                static_cast<void>(desk.workspace->redo());
        }
        if (!desk.outline->isEditing())
            desk.outline->setFocus();
    }
    Desk::key(Qt::Key_Escape);
    const QString expected = everything ? QStringList{desk.shown(desk.table(1)), desk.shown(desk.table(2)), desk.shown({})}.filter(QRegularExpression(u"."_s)).join(u'|')
                                        : desk.shown(desk.table(1));
    CHECK(rows().toStdString() == expected.toStdString());
}

TEST_CASE("a key that moves one line moves one row, however many there are")
{
    Desk desk;
    QStringList notes;
    for (int i = 0; i < 300; ++i)
        notes += u"- Regel %1"_s.arg(i);
    desk.outline->pasteNotes(notes.join(u'\n'));
    desk.outline->edit(desk.outline->outline().outcomeAt(desk.outline->outline().index(20, 0)));
    QSignalSpy moved(desk.outline->model(), &QAbstractItemModel::rowsMoved);
    const auto movesOf = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        moved.clear();
        Desk::key(key, modifiers);
        return moved.count();
    };
    CHECK(movesOf(Qt::Key_Tab) <= 2); // aside, and under the other
    CHECK(movesOf(Qt::Key_Backtab, Qt::ShiftModifier) <= 2);
    CHECK(movesOf(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier) == 1);
    CHECK(movesOf(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier) == 1);
    moved.clear();
    REQUIRE(desk.workspace->undo());
    CHECK(moved.count() <= 2);
}

// How long a key takes is measured by scripts/bench; here it is what a key makes the window do, which must not grow with the lines.
TEST_CASE("with two thousand outcomes a key draws and measures what it changes, and asks for nothing else")
{
    Desk desk;
    QStringList notes;
    for (int i = 0; i < 2000; ++i)
        notes += QString(i % 5 ? 2 : 0, u' ') + u"- Opbrengst %1 met een zin die wat langer is dan een regel breed is op dit scherm"_s.arg(i);
    desk.outline->pasteNotes(notes.join(u'\n'));
    REQUIRE(desk.stored().size() == 2000);
    QApplication::processEvents();
    QSignalSpy reset(desk.outline->model(), &QAbstractItemModel::modelReset), inserted(desk.outline->model(), &QAbstractItemModel::rowsInserted),
        moved(desk.outline->model(), &QAbstractItemModel::rowsMoved), changed(desk.outline->model(), &QAbstractItemModel::dataChanged),
        written(desk.workspace.get(), &Workspace::changed);
    const auto doneBy = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        for (QSignalSpy *spy : {&reset, &inserted, &moved, &changed, &written})
            spy->clear();
        Desk::key(key, modifiers);
        QApplication::processEvents();
    };
    // A letter writes nothing and touches no row.
    doneBy(Qt::Key_X);
    CHECK(written.count() == 0);
    CHECK(changed.count() + moved.count() + inserted.count() + reset.count() == 0);
    // Enter writes the line once, and brings one row.
    doneBy(Qt::Key_Return);
    CHECK(written.count() == 1);
    CHECK(changed.count() == 1);
    CHECK(inserted.count() == 1);
    CHECK(moved.count() + reset.count() == 0);
    Desk::type(u"nog een"_s);
    doneBy(Qt::Key_Tab);
    CHECK(moved.count() <= 2);
    CHECK(inserted.count() + reset.count() == 0);
    doneBy(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(moved.count() <= 2);
    CHECK(inserted.count() + reset.count() == 0);
}
