// One table on the seating page: its number, its issue, how full it is, and its people.

#pragma once

#include "gui/cards.h"
#include "gui/seating/chip_list.h"

class QToolButton;

namespace oogst {

/// A card that people can also be dropped on beside the list.
class TableCard : public Card
{
    Q_OBJECT

public:
    explicit TableCard(QWidget *parent = nullptr);

signals:
    /// Nobody can sit here any more; the page shows first what that means.
    void closeWanted(oogst::Id<oogst::Table> table);
    void openWanted(oogst::Id<oogst::Table> table);

public:

    void showTable(const BoardTable &table);
    void setSize(ChipSize size);
    Id<Table> table() const { return m_table; }
    ChipList &people() const { return *m_people; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Id<Table> m_table;
    QString m_whole;
    QLabel *m_count;
    QLabel *m_title;
    ChipList *m_people;
    QToolButton *m_menu;
    QAction *m_close;
    QAction *m_open;
};

} // namespace oogst
