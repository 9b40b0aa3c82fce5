// Outcomes that say much the same at other tables, in other rounds, regions and editions.

#pragma once

#include "core/document.h"

#include <functional>

namespace oogst {

/// Two outcomes that share words, and why that was thought.
struct Resemblance {
    Id<Outcome> one;
    Id<Outcome> other;
    double score = 0;        ///< 0 to 1, see `similarOutcomes`
    QStringList sharedWords; ///< as they stand in `one`, the rarest first
    bool sameIssue = false;
};

/// What is compared.
struct ResemblanceQuestion {
    Id<Outcome> about; ///< only what is like this one; empty: all pairs
    QString text;      ///< in place of the words of `about`, while it is typed
    Id<Meetup> meetup; ///< only pairs of which one is of this meetup; empty: all
    double lowest = 0.25;
    qsizetype most = 200;
};

/// Pairs of outcomes of different tables, rounds or meetups that are not tied to each other yet, best first.
/// Words are stemmed (Snowball, Dutch and English), small words left out. Each stem weighs by how rare it is in the
/// document: log(1 + outcomes / outcomes with it). The score is the weight of the stems both have over the weight
/// of the stems either has, and a tenth more when both are about one issue. Two stems must be shared, or all of one.
/// `isCancelled` is asked now and then; then the list is empty. Takes a copy of the document: run it in any thread.
QList<Resemblance> similarOutcomes(const Document &document, const ResemblanceQuestion &question,
                                const std::function<bool()> &isCancelled = [] { return false; });

/// The stems of a text, each with a word it came from. Small words are left out.
QHash<QString, QString> stemsOf(const QString &text);

} // namespace oogst
