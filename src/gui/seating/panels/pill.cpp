#include "gui/seating/panels/pill.h"

#include "gui/style.h"

#include <QPainter>

namespace oogst {

Pill::Pill(const QString &text, Tone tone, QWidget *parent) : QAbstractButton(parent), m_tone(tone)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

QSize Pill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 24, qMax(26, fontMetrics().height() + 8)};
}

void Pill::paintEvent(QPaintEvent *)
{
    const Colours &look = colours();
    const bool good = m_tone == Tone::Good;
    const QColor ink = good ? look.onSoft : look.warning;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() || underMouse() ? QPen(ink, hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter.setBrush(good ? look.soft : look.warningSoft);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace oogst
