// Days from one to another, and the calendar's own periods. Only for readTerm.

#pragma once

#include "core/schema/term_words.h"

namespace oogst {

/// From a day up to and including another. Either may be open.
struct Period {
    QDate from;
    QDate to;

    bool isValid() const { return from.isValid() && to.isValid(); }
    bool operator==(const Period &) const = default;
};

QDate lastOfMonth(QDate day);
Period monthOf(QDate day);
/// The week (from Monday), month, quarter or year that `day` is in.
Period unitOf(term_words::Unit unit, QDate day);
QDate shifted(QDate day, term_words::Unit unit, int count);

} // namespace oogst
