// Windows that open larger than the screen would have their buttons below it.

#pragma once

#include <QObject>

namespace oogst {

/// Installed on the application it gives every window that opens no more room than its screen has: with 150 % on a small
/// laptop there are 911 by 512 points, and most windows ask for more. What is maximised or fills the screen stays so.
class OnScreen : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace oogst
