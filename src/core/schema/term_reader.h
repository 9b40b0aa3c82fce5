// Finds the first period that a text names. Only for readTerm.

#pragma once

#include "core/schema/term.h"
#include "core/schema/term_period.h"

#include <functional>
#include <initializer_list>

namespace oogst {

/// Reads one text, word by word: from each word on it tries every way to name a period.
class TermReader
{
public:
    TermReader(const QString &words, QDate anchor, TermLook look);

    /// The first period in the text, with the "before", "after" or "until" in front of it; empty when there is none.
    Period read() const;

private:
    /// Which year is meant when none is said.
    enum class Which { Nearest, InAnchorYear, Upcoming, NotPast, Begun };
    /// A period that was found: fixed, or one for every year.
    struct Found {
        std::function<Period(int)> in;
        std::optional<int> year;
        qsizetype next = 0; ///< the first word behind it
        Which which = Which::Nearest;
        bool isEnd = false;   ///< "eind mei": before it still means until its last day
        bool isRange = false; ///< it has an end of its own: "from" leaves nothing open
        bool isNamed = false; ///< a season, feast or holiday: "until" leaves it out, and "after" is the time right behind it
        bool hasYear() const { return year.has_value(); }
    };
    struct Amount {
        double count = 0;
        std::optional<term_words::Unit> unit;
        qsizetype next = 0;
    };
    struct Amounts {
        Amount low, high;
        qsizetype next = 0;
    };
    using Maybe = std::optional<Found>;

    // Words.
    bool is(qsizetype i, std::initializer_list<const char *> words) const;
    QString text(qsizetype i) const;
    int numberAt(qsizetype i) const;
    qsizetype behind(qsizetype i, std::initializer_list<const char *> words) const;
    bool hasCompany(qsizetype i) const;
    std::optional<std::pair<int, qsizetype>> yearAt(qsizetype i) const;
    Found withYear(Found found) const;

    // Ways to name a period, each from word `i` on.
    Maybe periodAt(qsizetype i) const;
    Maybe joinedAt(qsizetype i) const;
    Maybe writtenAt(qsizetype i) const;
    Maybe dayAt(qsizetype i) const;
    Maybe monthFirstAt(qsizetype i) const;
    Maybe partAt(qsizetype i) const;
    Maybe nthInMonthAt(qsizetype i) const;
    Maybe weekBesideAt(qsizetype i, int nth) const;
    Maybe feastAt(qsizetype i) const;
    Maybe seasonAt(qsizetype i) const;
    Maybe quarterAt(qsizetype i) const;
    Maybe weekNumberAt(qsizetype i) const;
    Maybe pointedAt(qsizetype i) const;
    Maybe pointedUnit(term_words::Pointing pointing, qsizetype i) const;
    Maybe distanceAt(qsizetype i) const;
    Maybe agoAt(qsizetype i) const;
    Maybe betweenAt(qsizetype i) const;
    Maybe dayWordAt(qsizetype i) const;
    Maybe weekendAt(qsizetype i) const;
    Maybe figuresAt(qsizetype i) const;
    Maybe yearOnlyAt(qsizetype i) const;

    // Amounts of time.
    Amount amountAt(qsizetype i) const;
    std::optional<Amounts> amountsAt(qsizetype i) const;
    QDate moved(const Amount &amount, int direction) const;
    Period landing(const Amounts &amounts, int direction) const;

    Period resolve(const Found &found) const;
    Period inFront(const Found &found, qsizetype begin) const;
    Period partOf(term_words::Part part, const Period &whole) const;
    Found fixed(const Period &period, qsizetype next) const;

    QList<term_words::Token> m_tokens;
    QDate m_anchor;
    TermLook m_look;
};

} // namespace oogst
