// When something is, as people say it: "eind november", "over een of anderhalf jaar", "19 september 2019".

#pragma once

#include <QDate>
#include <QString>

namespace oogst {

/// The words as typed, and the earliest and latest day they can mean. The words are never replaced by the
/// days: a term sorts, reminds and falls overdue by its days and is shown by its words. Without an anchor
/// for relative words, or for words that name no time, the days stay empty. One of the two may be empty:
/// "vanaf 1 mei 2020" has no latest day, "vóór 1 mei 2020" without an anchor no earliest.
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

/// Where a time without a year lies when its words leave that open: nearest to the anchor, or not behind it, as with
/// what people promise.
enum class TermLook { AllAround, Ahead };

/// Reads Dutch or English words for a time, the first that the text names. `anchor` is the day from which
/// relative words count and which gives a missing year ("eind november": the one nearest to the anchor).
///
/// - "begin/medio/eind" is days 1–10, 11–20, 21–last of a month; one month of a season or quarter; the first,
///   middle and last four months of a year.
/// - Seasons are the meteorological ones (KNMI): spring is March to May. A winter has the year it begins in.
/// - "over een of anderhalf jaar" runs from the first to the last day meant; "over een jaar" or "over twee weken"
///   is no promise of a day: it means the calendar month or week in which that day falls.
/// - "voor" leaves the day itself out; "uiterlijk" and "tot" leave it in, but "tot de zomer" and "tussen nu en kerst" end
///   before it begins. "na de zomer" is the season after it, "na Pasen" the month after it.
/// - "per 1 januari" is the next one; "sinds 1 januari" the last. Feasts and school holidays: term_feasts.h.
Term readTerm(const QString &words, QDate anchor = {}, TermLook look = TermLook::AllAround);

/// An exact day as a term, with the day written out in Dutch ("19 september 2019").
Term exactTerm(QDate day);

} // namespace oogst
