// Text broken into lines of a given width.

#pragma once

#include "report/pages/piece.h"
#include "report/pages/style.h"

#include <QString>
#include <QTextLayout>

namespace oogst::pages {

/// Words in one face, size and colour.
struct Run {
    QString text;
    qreal size = bodySize;
    Face face = Face::Regular;
    QColor colour = ink;
};

/// Runs on the same lines, laid out once and painted any number of times.
class Text
{
public:
    Text(const QList<Run> &runs, qreal width);

    int lineCount() const { return m_layout->lineCount(); }
    qreal lineHeight(int line) const;
    qreal height() const;
    /// The width it would have without breaks, and that of its longest word.
    qreal naturalWidth() const;
    void paintLine(QPainter &painter, int line, QPointF at) const;
    void paint(QPainter &painter, QPointF at) const;

    /// One piece per line, `indent` from the left, never one line alone at a page break.
    QList<Piece> pieces(qreal indent, qreal spaceBefore) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
};

} // namespace oogst::pages
