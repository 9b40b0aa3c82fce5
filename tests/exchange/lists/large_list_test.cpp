// Ten thousand lines: read while somebody waits, and stopped when they do not want to.

#include "list_desk.h"
#include "support/catch.h"

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray manyLines(int count)
{
    QByteArray list = "Voornaam;Tussenvoegsel;Achternaam;Organisatie;E-mailadres;Telefoon\r\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        list += "Anna;van der;Berg" + number + ";Gemeente " + QByteArray::number(i % 342) + ";m" + number + "@x.example;06" + QByteArray::number(10'000'000 + i) + "\r\n";
    }
    return list;
}

} // namespace

TEST_CASE("among ten thousand lines nobody is mixed up")
{
    test::ListDesk desk;
    const auto import = desk.read(manyLines(10'000));
    REQUIRE(import);
    CHECK(import->persons == 10'000);
    CHECK(import->merged == 0);
    CHECK(import->organisations == 342);
}

TEST_CASE("reading stops soon after it is told to")
{
    const auto raw = lists::readList(manyLines(20'000));
    REQUIRE(raw);
    int asked = 0;
    CHECK_FALSE(readPeople(*raw, {}, [&] { return ++asked > 3; }));
    CHECK(asked < 10);
}
