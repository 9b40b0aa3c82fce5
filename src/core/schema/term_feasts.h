// Feasts and school holidays, by name and year. Only for readTerm.

#pragma once

#include "core/schema/term_period.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace oogst {

/// The Sunday of Easter in the Gregorian calendar: the "anonymous" algorithm of Nature, 20 April 1876, as in J. Meeus,
/// Astronomical Algorithms (1991), chapter 8.
QDate easterSunday(int year);

struct NamedFeast {
    std::function<Period(int)> in; ///< in each year; a holiday that goes past New Year belongs to the year it begins in
    qsizetype words = 0;           ///< how many its name has
    bool isEnd = false;            ///< the end of a year: before it still means until that day
};

/// The feast that these words begin with ("eerste paasdag", "kerstvakantie", "new year s eve"), lower case, without
/// accents and apostrophes.
///
/// - Days that the law moves follow it: King's Day is 27 April, or 26 when that is a Sunday (until 2013 Queen's Day,
///   30 or 29 April); Budget Day is the third Tuesday of September.
/// - School holidays: the Christmas holidays are the sixteen days from the last Saturday up to 25 December, the May holiday
///   the nine from the first Saturday from 25 April: the weeks that the government fixes for the whole country. Those of
///   autumn and of early spring differ per region: they run from the first to the last day that a region has had from 2019
///   to 2026 (rijksoverheid.nl, "Overzicht schoolvakanties").
std::optional<NamedFeast> feastNamed(const QStringList &words);

} // namespace oogst
