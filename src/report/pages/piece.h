// The smallest thing that a page break leaves whole: a line of text, a table row, a chart.

#pragma once

#include <QList>
#include <QPointF>

#include <functional>
#include <memory>

namespace oogst::pdf {
class Canvas;
}

namespace oogst::pages {

/// Sizes in points from the left margin.
struct Piece {
    double height = 0;
    double spaceBefore = 0;    ///< dropped at the top of a page
    bool keepWithNext = false; ///< the next piece goes on the same page
    bool onNewPage = false;
    bool isSheet = false; ///< fills a page by itself: nothing stands above or under it
    std::function<void(pdf::Canvas &, QPointF)> paint;
    std::shared_ptr<Piece> repeated; ///< comes first again when this piece starts a page: the head of a table
};

/// Divides pieces over pages as they come. Pieces kept together stay so unless they are higher than a page.
class Paginator
{
public:
    /// `place` is told on which page, counted from 0, and at which height a piece stands.
    using Place = std::function<void(const Piece &, int page, double top)>;
    Paginator(double height, Place place);

    void add(const Piece &piece);
    void add(const QList<Piece> &pieces);
    /// Places what still waits for a next piece.
    void finish();

private:
    void placeWaiting();
    void place(const Piece &piece);
    void put(const Piece &piece);
    void turn();

    double m_height;
    Place m_place;
    QList<Piece> m_waiting;
    int m_page = 0;
    double m_used = 0;
    bool m_isAtTop = true;
};

} // namespace oogst::pages
