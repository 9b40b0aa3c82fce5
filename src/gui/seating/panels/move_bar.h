// "Anna to: …": the keyboard's way to move somebody, by the number of a table or the name of somebody to change with.

#pragma once

#include "gui/seating/seating_board.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace oogst {

class MoveBar : public QFrame
{
    Q_OBJECT

public:
    explicit MoveBar(QWidget *parent = nullptr);

    void ask(const Chip &who, const Board &board);
    QLineEdit &field() const { return *m_field; }

signals:
    void toTable(oogst::Id<oogst::Participation> who, oogst::Id<oogst::Table> table);
    void changeWith(oogst::Id<oogst::Participation> who, oogst::Id<oogst::Participation> other);
    void gaveUp(oogst::Id<oogst::Participation> who);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void answer();

    Id<Participation> m_who;
    Board m_board;
    QLabel *m_label;
    QLabel *m_note;
    QLineEdit *m_field;
};

} // namespace oogst
