#include "report/pages/piece.h"
#include "support/catch.h"

using namespace oogst::pages;

namespace {

struct Placed {
    Piece piece;
    double top = 0;
};
using Page = QList<Placed>;

QList<Page> paginate(const QList<Piece> &pieces, double height)
{
    QList<Page> pages;
    Paginator paginator(height, [&pages](const Piece &piece, int page, double top) {
        while (pages.size() <= page)
            pages += Page();
        pages.last() += Placed{piece, top};
    });
    paginator.add(pieces);
    paginator.finish();
    return pages;
}

Piece piece(double height, bool keep = false)
{
    Piece made;
    made.height = height;
    made.spaceBefore = 2;
    made.keepWithNext = keep;
    return made;
}

} // namespace

TEST_CASE("what is kept together moves to the next page together")
{
    const QList<Page> pages = paginate({piece(80), piece(10, true), piece(20)}, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].size() == 1);
    CHECK(pages[1].size() == 2);
}

TEST_CASE("space before is dropped at the top of a page")
{
    const QList<Page> pages = paginate({piece(90), piece(90)}, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0][0].top == 0);
    CHECK(pages[1][0].top == 0);
}

TEST_CASE("a run higher than a page is broken rather than lost")
{
    const QList<Page> pages = paginate({piece(60, true), piece(60, true), piece(60)}, 100);
    CHECK(pages.size() == 3);
    CHECK(paginate({piece(500), piece(10)}, 100).size() == 2);
}

TEST_CASE("the head of a table comes again on every page")
{
    const Piece head = piece(10);
    QList<Piece> pieces{head};
    for (int i = 0; i < 20; ++i) {
        Piece row = piece(20);
        row.repeated = std::make_shared<Piece>(head);
        pieces += row;
    }
    const QList<Page> pages = paginate(pieces, 100);
    REQUIRE(pages.size() > 3);
    for (const Page &page : pages)
        CHECK(page[0].piece.height == 10);
}

TEST_CASE("what begins a page does so, and no page stays empty before it")
{
    Piece first = piece(10);
    first.onNewPage = true;
    const QList<Page> pages = paginate({first, piece(10), first, piece(10)}, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].size() == 2);
    CHECK(pages[1].size() == 2);
}
