// The smallest thing that a page break leaves whole: a line of text, a table row, a chart.

#pragma once

#include <QList>
#include <QPointF>

#include <functional>
#include <memory>

class QPainter;

namespace oogst::pages {

/// Sizes in points from the left margin.
struct Piece {
    qreal height = 0;
    qreal spaceBefore = 0;     ///< dropped at the top of a page
    bool keepWithNext = false; ///< the next piece goes on the same page
    std::function<void(QPainter &, QPointF)> paint;
    std::shared_ptr<Piece> repeated; ///< comes first again when this piece starts a page: the head of a table
};

/// A piece on a page.
struct Placed {
    Piece piece;
    qreal top = 0;
};
using Page = QList<Placed>;

/// Divides pieces over pages of `height` points. Pieces kept together stay so unless they are higher than a page.
QList<Page> paginate(const QList<Piece> &pieces, qreal height);

} // namespace oogst::pages
