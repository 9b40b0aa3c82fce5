#include "gui/seating/pill_flow.h"

#include <QWidget>

namespace oogst {

PillFlow::PillFlow(int spacing, QWidget *parent) : QLayout(parent), m_spacing(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

PillFlow::~PillFlow()
{
    qDeleteAll(m_items);
}

QLayoutItem *PillFlow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize PillFlow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void PillFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, Placing::Move);
}

int PillFlow::place(const QRect &rect, Placing placing) const
{
    int x = rect.left(), y = rect.top(), rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += rowHeight + m_spacing;
            rowHeight = 0;
        }
        if (placing == Placing::Move)
            item->setGeometry({QPoint(x, y), size});
        x += size.width() + m_spacing;
        rowHeight = qMax(rowHeight, size.height());
    }
    return y + rowHeight - rect.top();
}

} // namespace oogst
