// A repair to look at before it is done: who goes where, and that it cannot be with fewer.

#pragma once

#include "workspace/seating_repair.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace oogst {

class RepairBar : public QFrame
{
    Q_OBJECT

public:
    explicit RepairBar(QWidget *parent = nullptr);

    /// `more` stands before the moves: "Table 3 closes from round 2."
    void showRepair(const SeatingRepair &repair, const QString &more, const Document &document);

signals:
    void accepted();
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_summary;
    QLabel *m_moves;
    QPushButton *m_accept;
};

} // namespace oogst
