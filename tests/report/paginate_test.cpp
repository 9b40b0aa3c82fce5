#include "report/pages/piece.h"
#include "support/catch.h"

using namespace oogst::pages;

namespace {

Piece piece(qreal height, bool keep = false)
{
    return {height, 2, keep, {}, {}};
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
