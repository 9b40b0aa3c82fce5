#include "gui/on_screen.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>

namespace oogst {
namespace {

constexpr int frame = 8, titleBar = 32; // what the system draws around a window, before it is there to be measured

} // namespace

bool OnScreen::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = event->type() == QEvent::Show && !event->spontaneous() ? qobject_cast<QWidget *>(watched) : nullptr;
    const bool isPlain = window && (window->windowType() == Qt::Window || window->windowType() == Qt::Dialog)
                         && !(window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen));
    if (isPlain && window->screen()) {
        const QRect room = window->screen()->availableGeometry().adjusted(frame, titleBar, -frame, -frame);
        if (window->width() > room.width() || window->height() > room.height())
            window->resize(window->size().boundedTo(room.size())); // where it goes is for the system, which knows its frame
    }
    return QObject::eventFilter(watched, event);
}

} // namespace oogst
