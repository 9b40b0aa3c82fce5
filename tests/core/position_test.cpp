#include "support/catch.h"

#include "core/position.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace oogst;

TEST_CASE("a place lies between its neighbours, wherever people insert")
{
    QRandomGenerator random(1607);
    QStringList places;
    for (int i = 0; i < 3000; ++i) {
        // Half of the time at one of a few favourite spots, as people do.
        const qsizetype at = random.bounded(2) ? random.bounded(places.size() + 1) : qMin<qsizetype>(places.size(), 3);
        const QString before = at > 0 ? places[at - 1] : QString();
        const QString after = at < places.size() ? places[at] : QString();
        const QString place = placeBetween(before, after);
        if (!(before < place) || !(after.isEmpty() || place < after))
            FAIL(before.toStdString() << " < " << place.toStdString() << " < " << after.toStdString());
        places.insert(at, place);
    }
    CHECK(std::is_sorted(places.begin(), places.end()));
    CHECK(QSet<QString>(places.begin(), places.end()).size() == places.size());
}

TEST_CASE("adding at the end a thousand times keeps places short")
{
    QString last;
    qsizetype longest = 0;
    for (int i = 0; i < 1000; ++i) {
        const QString next = placeBetween(last, {});
        REQUIRE(last < next);
        longest = qMax(longest, next.size());
        last = next;
    }
    CHECK(longest <= 60);
}

TEST_CASE("adding in front a hundred times keeps the order")
{
    QString first = placeBetween({}, {});
    for (int i = 0; i < 100; ++i) {
        const QString next = placeBetween({}, first);
        REQUIRE(next < first);
        first = next;
    }
}

TEST_CASE("two laptops that insert at the same spot get different places")
{
    const QString a = placeBetween({}, {});
    const QString b = placeBetween(a, {});
    QSet<QString> places;
    for (int i = 0; i < 200; ++i)
        places += placeBetween(a, b);
    CHECK(places.size() >= 195);
}
