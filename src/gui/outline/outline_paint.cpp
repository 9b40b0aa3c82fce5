// How the outline looks: the row of the caret, the marks of what folds, and what it says of a line.

#include "gui/outline/outline_view.h"

#include "gui/outline/outcome_voice.h"
#include "gui/outline/outline_delegate.h"
#include "gui/style.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace oogst {

// Who points at a line is told all that is known of it; the row itself says it in few words.
bool OutlineView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const Outcome *outcome = m_model->tree().find(m_model->outcomeAt(index));
    const QString text = outcome ? voiceInFull(m_workspace.document(), *outcome) : index.data().toString();
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")), viewport());
    return true;
}

void OutlineView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(colours().muted);
    painter.drawText(viewport()->rect().adjusted(20, 20, -20, -20), int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap,
                     tr("Here come the outcomes. Click, or just start typing."));
}

void OutlineView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = !isEditing() && selectionModel()->isSelected(index) && selectionModel()->selectedIndexes().size() > 1;
    // Also while somebody is in its details: else nobody sees what they are of.
    if (isSelected || index == currentIndex()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(hasFocus() ? QPen(colours().accent, 1) : Qt::NoPen);
        painter->setBrush(colours().soft);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), 5, 5);
        painter->restore();
    }
    // The style would lay its own square beside the round one.
    QStyleOptionViewItem plain = option;
    plain.palette.setBrush(QPalette::Highlight, Qt::transparent);
    QTreeView::drawRow(painter, plain, index);
}

void OutlineView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const bool heading = index.data(OutlineModel::HeadingRole).toBool();
    const bool parent = m_model->rowCount(index) > 0;
    if (heading && !parent)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours().muted);
    const int top = heading ? rect.center().y() : rect.top() + OutlineDelegate::padding + fontMetrics().height() / 2;
    const QPointF centre(rect.right() - indentation() / 2.0, top);
    if (!parent)
        painter->drawEllipse(centre, 2, 2);
    else if (isExpanded(index))
        painter->drawPolygon(QPolygonF{centre + QPointF(-4, -2), centre + QPointF(4, -2), centre + QPointF(0, 3)});
    else
        painter->drawPolygon(QPolygonF{centre + QPointF(-2, -4), centre + QPointF(-2, 4), centre + QPointF(3, 0)});
    painter->restore();
}

} // namespace oogst
