// When something is, as people say it: "eind november", "over een of anderhalf jaar", "19 september 2019".

#pragma once

#include <QDate>
#include <QString>

namespace oogst {

/// The words as typed, and the earliest and latest day they can mean. The words are never replaced by the
/// days: a term sorts, reminds and falls overdue by its days and is shown by its words. Without an anchor
/// for relative words, or for words that name no time, the days stay empty.
struct Term {
    QString words;
    QDate earliest;
    QDate latest;

    bool isEmpty() const { return words.isEmpty() && earliest.isNull(); }
    bool isExact() const { return earliest.isValid() && earliest == latest; }
    /// True when the last day that the words allow is behind `today`.
    bool isOverdue(QDate today) const { return latest.isValid() && latest < today; }

    bool operator==(const Term &) const = default;
};

/// Reads Dutch or English words for a time. `anchor` is the day from which relative words count ("over een
/// jaar", "volgende maand") and which gives a missing year ("eind november": the one nearest to the anchor).
/// Seasons are the meteorological ones (KNMI): spring is March to May. "begin/medio/eind" is days 1–10,
/// 11–20, 21–last of a month, and the first, middle and last four months of a year.
Term readTerm(const QString &words, QDate anchor = {});

/// An exact day as a term, with the day written out in Dutch ("19 september 2019").
Term exactTerm(QDate day);

} // namespace oogst
