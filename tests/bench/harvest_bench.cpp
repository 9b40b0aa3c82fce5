// The outliner with 2,000 outcomes in view: from a key to the picture, beside Qt's own text editor with as many lines in
// the same run. And the longest time that the program does not answer while each page of the harvest opens with them.
// Prints; asserts nothing. With a word behind it only the keys whose name has that word are measured ("Tab").

#include "gui/document_view.h"
#include "gui/harvest/harvest_page.h"
#include "gui/main_window.h"
#include "gui/meetup_view.h"
#include "gui/outline/outline_view.h"
#include "gui/settings.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextStream>

#include <time.h>

#include <algorithm>
#include <functional>
#include <vector>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int outcomes = 2000, tables = 8, rounds = 40;
constexpr double frame = 1000.0 / 60;

QTextStream out(stdout);

// Until nothing waits any more: the picture is painted then.
void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// What this thread itself worked: on a machine where others work too, the clock tells of them as well.
double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void letter()
{
    QTest::keyClick(QApplication::focusWidget(), 'x');
}

struct Times {
    double median = 0, slow = 0, worst = 0, processor = 0;
};

// `undo` brings back what the key changed, unmeasured.
Times measure(const std::function<void()> &key, const std::function<void()> &undo)
{
    std::vector<double> all, worked;
    for (int i = 0; i < rounds; ++i) {
        settle();
        const double start = processorMilliseconds();
        all.push_back(milliseconds([&] {
            key();
            settle();
        }));
        worked.push_back(processorMilliseconds() - start);
        undo();
    }
    std::ranges::sort(all);
    std::ranges::sort(worked);
    return {all[all.size() / 2], all[all.size() * 95 / 100], all.back(), worked[worked.size() / 2]};
}

void print(const QString &what, const Times &times, double reference)
{
    const auto number = [](double value) { return QString::number(value, 'f', 2).rightJustified(9); };
    out << what.leftJustified(34) << number(times.median) << number(times.slow) << number(times.worst) << number(times.processor) << number(reference)
        << (times.median <= frame ? u"   within a frame"_s : u"   MORE THAN A FRAME"_s) << Qt::endl;
}

// The longest pause between two beats of the event loop while something opens.
double longestPause(const std::function<void()> &open, int quietMs)
{
    QElapsedTimer beat, quiet;
    beat.start();
    double longest = milliseconds(open);
    beat.restart();
    quiet.start();
    while (quiet.elapsed() < quietMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        longest = std::max(longest, double(beat.nsecsElapsed()) / 1e6);
        beat.restart();
    }
    return longest;
}

void fill(Workspace &workspace, Id<Meetup> meetup, Id<Table> all)
{
    const QStringList words = u"bewoners gemeente tijd vertrouwen ruimte subsidie afspraak wijk dorp zorg groen ontmoeting regels geld kennis"_s.split(u' ');
    ChangeSet set{u"given"_s, {}};
    Id<Outcome> parent;
    for (int i = 0; i < outcomes; ++i) {
        Outcome outcome;
        outcome.id = workspace.newId<Outcome>();
        outcome.meetup = meetup;
        outcome.table = all;
        outcome.kind = static_cast<OutcomeKind>(i % 10);
        outcome.position = u"%1"_s.arg(i, 5, 10, QLatin1Char('1'));
        outcome.text = u"Opbrengst %1: "_s.arg(i);
        for (int w = 0; w < 9; ++w)
            outcome.text += words[(i * 7 + w * w * (1 + i % 5)) % words.size()] + u' ';
        outcome.text = outcome.text.trimmed();
        if (i % 5 == 0)
            parent = outcome.id;
        else
            outcome.parent = parent;
        set.add(outcome);
    }
    if (const auto done = workspace.apply(set); !done)
        qFatal("%s", qUtf8Printable(done.problem().text()));
}

// The files of eight facilitators, 250 outcomes each (budget 11 of the design: 3 s), and the same files again.
void mergeFiles(const Workspace &like, const QString &folder)
{
    const QString path = folder + u"/samen.oogst"_s;
    if (!like.saveCopy(path))
        return;
    auto ours = Workspace::open(path);
    const Id<Meetup> meetup = (*ours)->document().all<Meetup>().first().id;
    QStringList files;
    for (int i = 0; i < 8; ++i) {
        files += folder + u"/tafel %1.oogst"_s.arg(i + 1);
        if (!(*ours)->saveCopy(files.last()))
            return;
        auto theirs = Workspace::open(files.last());
        ChangeSet set{u"aan tafel"_s, {}};
        for (int k = 0; k < 250; ++k) {
            Outcome said;
            said.id = (*theirs)->newId<Outcome>();
            said.meetup = meetup;
            said.text = u"Tafel %1 zegt %2"_s.arg(QString::number(i + 1), QString::number(k));
            set.add(said);
        }
        static_cast<void>((*theirs)->apply(set));
    }
    const auto merge = [&] { return milliseconds([&] { static_cast<void>((*ours)->merge(files)); }); };
    const double first = merge(), again = merge();
    out << u"\nmerge of eight files with 250 outcomes, among %1: %2 ms; the same files again: %3 ms\n"_s.arg(2 * outcomes)
               .arg(first, 0, 'f', 0).arg(again, 0, 'f', 0);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QTemporaryDir folder;
    settings::useSettingsFile(folder.filePath(u"instellingen.ini"_s));
    MainWindow window;
    window.resize(1366, 768);
    window.show();
    if (!window.createFile(folder.filePath(u"veel.oogst"_s)))
        return 1;
    Workspace &workspace = *window.workspace();
    Series given;
    given.title = u"Reeks"_s;
    const Id<Series> series = *workspace.add(u"x"_s, given);
    Id<Meetup> meetup;
    for (const QString &region : {u"Oost"_s, u"West"_s}) {
        Meetup one;
        one.title = one.region = region;
        one.series = series;
        one.when = exactTerm(QDate(2020, 11, region == u"West"_s ? 17 : 24));
        meetup = *workspace.add(u"x"_s, one);
        Id<Table> first;
        for (int i = 1; i <= tables; ++i) {
            Table table;
            table.meetup = meetup;
            table.number = i;
            const Id<Table> id = *workspace.add(u"x"_s, table);
            first = first.isNull() ? id : first;
        }
        fill(workspace, meetup, first); // all at one table: the hardest for the outline
    }
    window.view()->showMeetup(meetup);
    MeetupView &view = window.view()->meetupView();
    out << "longest pause of the program, ms\n";
    const auto pause = [&](const QString &what, int quietMs, const std::function<void()> &open) {
        out << u"  open "_s << what.leftJustified(28) << QString::number(longestPause(open, quietMs), 'f', 0).rightJustified(8) << Qt::endl;
    };
    pause(u"the harvest page"_s, 500, [&] { view.openPage(u"harvest"_s); });
    auto &harvest = *qobject_cast<HarvestPage *>(view.currentPage());
    OutlineView &outline = harvest.outline();
    outline.setFocus();
    QTest::qWait(50);

    QPlainTextEdit reference;
    QStringList lines;
    for (int i = 0; i < outcomes; ++i)
        lines += u"Opbrengst %1: een zin zoals die aan een tafel wordt getypt, van een regel lang"_s.arg(i);
    reference.setPlainText(lines.join(u'\n'));
    reference.resize(640, 600);

    out << "\n" << QString(u"ms from key to picture"_s).leftJustified(34) << "   median      95%    worst  processor  QPlainTextEdit" << Qt::endl;
    const auto middle = [&] { return outline.outline().index(outline.outline().rowCount() / 2, 0); };
    const auto inLine = [&] { outline.edit(outline.outline().outcomeAt(middle())); };
    const auto inReference = [&](const std::function<void()> &key) {
        reference.show();
        reference.activateWindow();
        reference.setFocus();
        QTextCursor cursor(reference.document()->findBlockByNumber(outcomes / 2));
        cursor.movePosition(QTextCursor::EndOfBlock);
        reference.setTextCursor(cursor);
        const double median = measure(key, [] {}).median;
        reference.hide();
        window.activateWindow();
        QTest::qWait(50);
        return median;
    };
    const double plainLetter = inReference(letter), plainEnter = inReference([] { press(Qt::Key_Return); });
    const auto undone = [&] { static_cast<void>(workspace.undo()); };
    const QString only = app.arguments().value(1);
    const auto row = [&](const QString &what, const std::function<void()> &key, const std::function<void()> &undo, double plain) {
        if (what.contains(only))
            print(what, measure(key, undo), plain);
    };
    inLine();
    row(u"a letter"_s, letter, [] {}, plainLetter);
    outline.commit();
    inLine();
    row(u"Enter after typing, with writing"_s, [] { press(Qt::Key_Return); }, letter, plainEnter);
    outline.leave();
    inLine();
    press(Qt::Key_Down);
    bool isIn = false;
    row(u"Tab or Shift+Tab"_s, [&] {
            isIn ? press(Qt::Key_Backtab, Qt::ShiftModifier) : press(Qt::Key_Tab);
            isIn = !isIn;
        }, [] {}, 0);
    row(u"Alt+Shift+Up"_s, [] { press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); }, undone, 0);
    int digit = 0;
    row(u"Ctrl+digit"_s, [&] { press(Qt::Key(Qt::Key_1 + digit++ % 4), Qt::ControlModifier); }, [] {}, 0);
    row(u"Down to the next line"_s, [] { press(Qt::Key_Down); }, [] {}, 0);
    outline.leave();
    if (!only.isEmpty())
        return 0;

    mergeFiles(workspace, folder.path());
    out << "\nlongest pause of the program, ms\n";
    const auto trigger = [&](const QString &name) {
        for (QAction *action : harvest.pageActions())
            if (action->objectName() == name)
                action->trigger();
    };
    const auto closeAll = [&] {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top != &window && top != &reference && top->isVisible())
                top->close();
        QTest::qWait(50);
    };
    for (const auto &[what, action] : {std::pair{u"join and weigh"_s, u"joinOutcomes"_s}, {u"the plenary screen"_s, u"plenaryScreen"_s},
                                      {u"table mode"_s, u"tableMode"_s}, {u"the next edition"_s, u"nextEdition"_s}}) {
        pause(what, 4000, [&] { trigger(action); });
        closeAll();
    }
    pause(u"all tables"_s, 500, [&] { harvest.showPart({true, {}}); });
    return 0;
}
