// What to look at before others read it, with a way to each spot.

#pragma once

#include "report/publishing/check.h"

#include <QFrame>
#include <QSet>

class QLabel;
class QListWidget;

namespace oogst {

/// Stands above the pages when somebody wants to publish what was not looked at yet.
class FindingsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    /// How many there are that nobody has seen.
    int unseen() const;
    /// Shows itself, with the focus on the list.
    void ask();

signals:
    /// They are seen; publishing goes on.
    void goOn();
    void openSpot(const oogst::RecordType &type, const QUuid &id, const QString &field);

private:
    void jump();

    QList<Finding> m_findings;
    QSet<QString> m_seen;
    QLabel *m_heading;
    QListWidget *m_list;
};

} // namespace oogst
