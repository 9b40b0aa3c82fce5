// How a line of the outline is drawn: the kind in its colour, the text, and who said it at the right.

#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

class QTreeView;

namespace oogst {

/// Draws lines and measures them. The line that is being edited is measured with the text typed so far.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(QTreeView *view);

    /// The line whose text lies under the editor, and that text; a null id for none.
    void setEdited(const QUuid &id, const QString &text);
    /// Where the text of a line stands within the row.
    QRect textRect(const QRect &row, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int padding = 5; ///< above and below the text

private:
    enum class Aside { None, Beside, Below };

    QString textOf(const QModelIndex &index) const;
    Aside asideOf(int rowWidth, const QModelIndex &index) const;
    int kindWidth(const QModelIndex &index) const;
    int asideWidth(const QModelIndex &index) const;
    static int depthOf(const QModelIndex &index);
    void forgetOtherFont() const;

    QTreeView *m_view;
    QUuid m_edited;
    QString m_editedText;
    mutable QFont m_font; ///< what was measured, was measured with this
    mutable int m_fontNumber = 0;
    mutable QHash<int, int> m_kindWidths;
};

} // namespace oogst
