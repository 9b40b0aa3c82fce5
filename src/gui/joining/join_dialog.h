// Outcomes that say much the same: joined or told apart by one key, and what then stands behind them.

#pragma once

#include "gui/background_task.h"
#include "workspace/similar_outcomes.h"
#include "workspace/workspace.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QTableWidget;

namespace oogst {

class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    JoinDialog(Workspace &workspace, Id<Meetup> meetup, QWidget *parent);
    qsizetype suggestionCount() const { return m_suggestions.size(); }
    bool isSearching() const { return m_search.isRunning(); }

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    void openRecord(const oogst::RecordType &type, const QUuid &id);

private:
    QWidget *makeButtons();
    QTableWidget *makeGrid(const QString &name, const QString &title, const QStringList &columns);
    void search();
    void showFound(const QList<Resemblance> &found);
    void fillSuggestions();
    void fillJoined();
    void tie(RelationKind kind);
    void turnOver();
    void showOutcome(int row, int column);
    void separate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    QList<Resemblance> m_suggestions;
    QList<Id<Outcome>> m_joined; ///< of each row of the joined grid
    QLabel *m_told;
    QTableWidget *m_grid;
    QTableWidget *m_groups;
    QTimer m_soon;
    BackgroundTask m_search{this}; // last: it must go first
};

} // namespace oogst
