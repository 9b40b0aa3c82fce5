#include "core/position.h"

#include <QRandomGenerator>

namespace oogst {
namespace {

constexpr int base = 62;
const QString digits = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

int digitAt(const QString &place, qsizetype i, int otherwise)
{
    return i < place.size() ? int(digits.indexOf(place[i])) : otherwise;
}

} // namespace

QString placeBetween(const QString &before, const QString &after)
{
    // Copy what both share, then take the middle of the first gap. Appending steps by a small amount instead of
    // halving, so that long lists keep short places.
    QString place;
    bool belowAfter = !after.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const int low = digitAt(before, i, 0);
        const int high = belowAfter ? digitAt(after, i, base) : base;
        if (high - low > 1) {
            const int step = belowAfter ? (high - low) / 2 : (before.isEmpty() ? base / 2 : 1);
            place += digits[low + qMax(1, step)];
            break;
        }
        place += digits[low];
        if (high != low)
            belowAfter = false;
    }
    // The tail never ends in '0': nothing could go below it.
    QRandomGenerator *random = QRandomGenerator::global();
    place += digits[random->bounded(base)];
    place += digits[random->bounded(base)];
    place += digits[random->bounded(1, base)];
    return place;
}

} // namespace oogst
