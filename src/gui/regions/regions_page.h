// West next to East: the outcomes of two regions on one issue, side by side.

#pragma once

#include "gui/background_task.h"
#include "workspace/region_comparison.h"
#include "workspace/workspace.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QTableWidget;

namespace oogst {

class RegionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RegionsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Chooses the series of a meetup, and its region at the left.
    void showSeries(Id<Series> series);
    QList<QAction *> pageActions() const { return m_actions; }
    bool isComparing() const { return m_task.isRunning(); }

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    void openRecord(const oogst::RecordType &type, const QUuid &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillSeries();
    void fillChoices();
    void compare();
    void fill();
    void addMore(qsizetype count);
    void addHeading(const QString &text);
    void addRow(const QList<Id<Outcome>> &left, const QList<Id<Outcome>> &right, const QString &why);
    QString textOf(const QList<Id<Outcome>> &outcomes) const;
    void joinCurrent();

    Workspace &m_workspace;
    QList<QAction *> m_actions;
    QComboBox *m_series;
    QComboBox *m_left;
    QComboBox *m_right;
    QComboBox *m_issue;
    QLabel *m_summary;
    QTableWidget *m_grid;
    RegionComparison m_comparison;
    qsizetype m_most = 0; ///< rows under one heading; the rest comes when it is asked for
    QList<RegionPair> m_rows; ///< what each row shows; empty for a heading
    QTimer m_soon;
    BackgroundTask m_task{this}; // last: it must go first
};

} // namespace oogst
