// A facilitator at the real window, with every structural key counted.

#pragma once

#include "budget.h"

#include "support/answered_dialogs.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include "gui/document_view.h"
#include "gui/harvest/harvest_page.h"
#include "gui/main_window.h"
#include "gui/meetup_view.h"
#include "gui/outline/outline_view.h"
#include "gui/settings.h"

#include <QAction>
#include <QApplication>
#include <QtTest/QTest>

namespace oogst::test {

using namespace Qt::Literals::StringLiterals;

inline int harvestBudget(int task, const QString &way)
{
    return budgetIn(u"harvest_budgets.txt"_s, task, way);
}

class Facilitator
{
public:
    Facilitator()
    {
        settings::useSettingsFile(folder.file(u"instellingen.ini"_s));
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        REQUIRE(window.createFile(folder.file(u"tafel.oogst"_s)));
        Meetup given;
        given.title = u"Symposium"_s;
        meetup = *window.workspace()->add(u"Bijeenkomst"_s, given);
        window.view()->showMeetup(meetup);
        window.view()->meetupView().openPage(u"harvest"_s);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        harvest().outline().setFocus();
    }
    HarvestPage &harvest() { return *qobject_cast<HarvestPage *>(window.view()->meetupView().currentPage()); }
    const Document &document() const { return window.workspace()->document(); }
    void structural(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Each key goes to whoever has the focus then: the first one of a line starts its editor.
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    /// Any letter there is, a word at a time.
    static void write(const QString &text)
    {
        const QStringList words = text.split(u' ');
        for (qsizetype i = 0; i < words.size(); ++i)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, (i > 0 ? u" "_s : QString()) + words[i],
                                Qt::NoModifier);
    }
    void command(const QString &name)
    {
        for (QAction *action : window.commands())
            if (action->objectName() == name)
                return action->trigger();
        FAIL(name.toStdString());
    }

    test::TemporaryFolder folder;
    AnsweredDialogs dialogs;
    MainWindow window;
    Id<Meetup> meetup;
    int keys = 0;
};

} // namespace oogst::test
