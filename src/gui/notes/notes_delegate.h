// How a line of a proposal is drawn: the words of the notes at the left, kind and outcome at the right.

#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace oogst {

class NotesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit NotesDelegate(QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QRect textRect(const QRect &cell, const QModelIndex &index) const;
    QString kindText(const QModelIndex &index) const;

    QTableView *m_view;
};

} // namespace oogst
