// The parts of the day, with speakers, cases and times.

#pragma once

#include "gui/page.h"

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTreeWidgetItem;

namespace oogst {

class Card;
class LiveRecord;
class ProgrammeGrid;
class RecordForm;
class RecordListCard;

/// The day on the left, with clock times that follow from the minutes; the chosen item on the right.
class ProgrammePage : public Page
{
    Q_OBJECT

public:
    explicit ProgrammePage(Workspace &workspace, QWidget *parent = nullptr);
    void reveal(const RecordType &type, const QUuid &id) override;
    QList<QAction *> pageActions() const override;
    ProgrammeGrid *grid() const { return m_grid; }
    RecordForm *form() const { return m_form; }

protected:
    void reload() override;
    void refresh(const ChangeSet &set) override;

private:
    void makeActions();
    QWidget *makeDay();
    QWidget *makeSide();
    void fill(QTreeWidgetItem *row, const struct TimedItem &timed) const;
    void showItems();
    void showCurrent();
    void select(const QUuid &id);
    Id<ProgrammeItem> current() const;
    void add();
    void move(int from, int to);
    void moveBy(int by);
    void removeCurrent();

    QAction *m_add;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    ProgrammeGrid *m_grid = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_sum = nullptr;
    RecordForm *m_dayForm = nullptr;
    LiveRecord *m_day = nullptr;
    QScrollArea *m_side = nullptr;
    RecordForm *m_form = nullptr;
    LiveRecord *m_live = nullptr;
    RecordListCard *m_resources = nullptr;
    bool m_isFilling = false;
};

} // namespace oogst
