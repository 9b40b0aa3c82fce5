#include "report/pages/piece.h"

namespace oogst::pages {

Paginator::Paginator(double height, Place place)
    : m_height(height)
    , m_place(std::move(place))
{
}

void Paginator::add(const Piece &piece)
{
    if (piece.onNewPage)
        finish();
    m_waiting += piece;
    if (!piece.keepWithNext)
        placeWaiting();
}

void Paginator::add(const QList<Piece> &pieces)
{
    for (const Piece &piece : pieces)
        add(piece);
}

void Paginator::finish()
{
    placeWaiting();
}

void Paginator::placeWaiting()
{
    if (m_waiting.isEmpty())
        return;
    const QList<Piece> run = std::exchange(m_waiting, {});
    double needed = 0;
    for (const Piece &piece : run)
        needed += piece.spaceBefore + piece.height;
    // What is higher than a page breaks where it must; moving it first would only leave a hole.
    const bool fitsSomewhere = needed <= m_height;
    if (!m_isAtTop && (run.first().onNewPage || (fitsSomewhere && m_used + needed > m_height)))
        turn();
    for (const Piece &piece : run)
        place(piece);
}

void Paginator::turn()
{
    ++m_page;
    m_used = 0;
    m_isAtTop = true;
}

void Paginator::place(const Piece &piece)
{
    if (!m_isAtTop && m_used + piece.spaceBefore + piece.height > m_height)
        turn();
    if (m_isAtTop && piece.repeated)
        put(*piece.repeated);
    put(piece);
}

void Paginator::put(const Piece &piece)
{
    if (!m_isAtTop)
        m_used += piece.spaceBefore;
    m_isAtTop = false;
    m_place(piece, m_page, m_used);
    m_used += piece.height;
}

} // namespace oogst::pages
