// The menus of the main window and their actions, for main_window*.cpp only.

#pragma once

#include "gui/main_window.h"

#include <QAction>
#include <QMenu>

namespace oogst {

struct MainWindow::Actions {
    QList<QAction *> all;
    QList<QAction *> needFile;    ///< only with a file open
    QList<QAction *> needWriting; ///< only in a file that can be written
    QList<QAction *> needMeetup;  ///< only with a meetup in view
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *remove = nullptr;
    QMenu *recentMenu = nullptr;
    QMenu *meetupMenu = nullptr;
    QMenu *pageMenu = nullptr;
};

} // namespace oogst
