// The items of the day as rows that can be dragged.

#pragma once

#include <QTreeWidget>

namespace oogst {

class ProgrammeGrid : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ProgrammeGrid(QWidget *parent = nullptr);

signals:
    /// Somebody drags or moves row `from` to place `to`. The grid itself changes nothing.
    void moveWanted(int from, int to);
    void removeWanted();

protected:
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace oogst
