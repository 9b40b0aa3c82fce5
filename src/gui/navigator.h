// The left side: search above, and the tree of series, meetups, knowledge agenda and commitments.

#pragma once

#include "gui/finder.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace oogst {

/// What the tree can show besides records.
enum class Place { Agenda, Commitments, Regions };

/// While something is typed in the search field, what was found takes the place of the tree. Enter goes to the
/// first; Down walks through the list; Esc gives the tree back.
class Navigator : public QWidget
{
    Q_OBJECT

public:
    explicit Navigator(Workspace &workspace, QWidget *parent = nullptr);

    /// Where commands come from.
    void setActions(std::function<QList<QAction *>()> actions) { m_actions = std::move(actions); }
    void setHere(Id<Meetup> meetup) { m_here = meetup; }
    /// Marks a row without telling.
    void showCurrent(const RecordType &type, const QUuid &id);
    void showCurrent(Place place);
    void startSearch();
    QTreeWidget *tree() const { return m_tree; }
    QLineEdit *search() const { return m_search; }
    QListWidget *results() const { return m_results; }

signals:
    void recordChosen(const oogst::RecordType &type, const QUuid &id);
    void placeChosen(oogst::Place place);
    /// A right click or the menu key on a record.
    void menuWanted(const oogst::RecordType &type, const QUuid &id, const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void fillSeries(QTreeWidgetItem *above, Id<Series> parent, QList<Id<Series>> &seen);
    void fillMeetups(QTreeWidgetItem *above, Id<Series> series);
    QTreeWidgetItem *addRow(QTreeWidgetItem *above, const QString &text, const RecordType *type, const QUuid &id);
    void fillPlaces();
    void choose(QTreeWidgetItem *item);
    void find();
    void take(int row);

    Workspace &m_workspace;
    std::function<QList<QAction *>()> m_actions;
    Id<Meetup> m_here;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QTreeWidget *m_tree;
    QListWidget *m_results;
    QList<Found> m_found;
    QPointer<QWidget> m_before; ///< who had the focus before the search
    bool m_isQuiet = false;
};

} // namespace oogst
