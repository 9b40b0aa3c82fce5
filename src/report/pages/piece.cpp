#include "report/pages/piece.h"

namespace oogst::pages {
namespace {

/// Where the run of pieces that belong together ends.
qsizetype endOfRun(const QList<Piece> &pieces, qsizetype first)
{
    qsizetype end = first;
    while (end < pieces.size() && pieces[end].keepWithNext)
        ++end;
    return std::min(end + 1, pieces.size());
}

class Pages
{
public:
    explicit Pages(qreal height)
        : m_height(height)
    {
    }

    void place(const QList<Piece> &pieces, qsizetype first, qsizetype end)
    {
        qreal needed = 0;
        for (qsizetype i = first; i < end; ++i)
            needed += pieces[i].spaceBefore + pieces[i].height;
        if (!isAtTop() && m_used + needed > m_height)
            turn();
        for (qsizetype i = first; i < end; ++i)
            place(pieces[i]);
    }

    QList<Page> take() { return std::move(m_pages); }

private:
    bool isAtTop() const { return m_pages.isEmpty() || m_pages.last().isEmpty(); }
    void turn()
    {
        m_pages += Page();
        m_used = 0;
    }
    void place(const Piece &piece)
    {
        if (m_pages.isEmpty() || (!isAtTop() && m_used + piece.spaceBefore + piece.height > m_height))
            turn();
        if (isAtTop() && piece.repeated)
            put(*piece.repeated);
        put(piece);
    }
    void put(const Piece &piece)
    {
        if (!isAtTop())
            m_used += piece.spaceBefore;
        m_pages.last() += Placed{piece, m_used};
        m_used += piece.height;
    }

    qreal m_height;
    qreal m_used = 0;
    QList<Page> m_pages;
};

} // namespace

QList<Page> paginate(const QList<Piece> &pieces, qreal height)
{
    Pages pages(height);
    for (qsizetype first = 0; first < pieces.size();) {
        const qsizetype end = endOfRun(pieces, first);
        pages.place(pieces, first, end);
        first = end;
    }
    return pages.take();
}

} // namespace oogst::pages
