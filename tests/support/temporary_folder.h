// A folder for one test, gone afterwards, and a clock that stands still until it is told to move.

#pragma once

#include <QDateTime>
#include <QTemporaryDir>

#include <functional>

namespace oogst::test {

class TemporaryFolder
{
public:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// Moves on a second at each look, so that steps have an order.
inline std::function<QDateTime()> tickingClock()
{
    return [now = QDateTime(QDate(2019, 9, 19), QTime(9, 30), Qt::UTC)]() mutable { return now = now.addSecs(1); };
}

} // namespace oogst::test
