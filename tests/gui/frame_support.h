// A main window on a document of its own, for the tests of the windows.

#pragma once

#include "gui/document_view.h"
#include "gui/main_window.h"
#include "gui/meetup_view.h"
#include "gui/settings.h"
#include "gui/style.h"
#include "support/answered_dialogs.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QtTest/QTest>

namespace oogst::test {

/// Settings and data of this test stay in its own folder.
class FrameFixture
{
public:
    FrameFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        settings::useSettingsFile(folder.file(QStringLiteral("settings.ini")));
        applyTheme(*qApp, Theme::Light);
        window = std::make_unique<MainWindow>();
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    ~FrameFixture()
    {
        // Copies of samples that the test made.
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/samples")).removeRecursively();
    }

    Workspace &newDocument(const QString &name = QStringLiteral("test.oogst"))
    {
        REQUIRE(window->createFile(folder.file(name)));
        return *window->workspace();
    }
    Workspace &sample(const QString &name = QStringLiteral("symposium"))
    {
        REQUIRE(window->openSample(name));
        return *window->workspace();
    }
    template <class Widget>
    Widget *find(const QString &name) const
    {
        Widget *widget = window->findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }
    QAction *command(const QString &name) const
    {
        for (QAction *action : window->commands())
            if (action->objectName() == name)
                return action;
        FAIL(name.toStdString());
        return nullptr;
    }

    TemporaryFolder folder;
    AnsweredDialogs dialogs;
    std::unique_ptr<MainWindow> window;
};

} // namespace oogst::test
