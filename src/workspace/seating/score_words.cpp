#include "workspace/seating/score_words.h"

#include "seating/score.h"

#include <QCoreApplication>
#include <QStringList>

namespace oogst {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(seating)
};

} // namespace

QString differenceInWords(const seating::Score &before, const seating::Score &after)
{
    QStringList worse, better;
    // Each with its own pair of sentences: a word put together from parts reads badly in Dutch.
    const auto tell = [&](int change, auto &&more, auto &&fewer) {
        if (change > 0)
            worse += more(change);
        else if (change < 0)
            better += fewer(-change);
    };
    const auto rules = [](const seating::Score &score) { return score.broken.together + score.broken.apart + score.broken.place; };
    tell(rules(after) - rules(before), [](int n) { return Words::tr("%n agreement(s) broken", nullptr, n); },
         [](int n) { return Words::tr("%n agreement(s) kept again", nullptr, n); });
    tell(after.broken.capacity - before.broken.capacity, [](int n) { return Words::tr("%n person(s) too many or too few at a table", nullptr, n); },
         [](int) { return Words::tr("a table fits better"); });
    tell(after.metAgain - before.metAgain, [](int n) { return Words::tr("%n second meeting(s) more", nullptr, n); },
         [](int n) { return Words::tr("%n second meeting(s) fewer", nullptr, n); });
    tell(after.sameOrganisation - before.sameOrganisation, [](int n) { return Words::tr("%n pair(s) of colleagues more", nullptr, n); },
         [](int n) { return Words::tr("%n pair(s) of colleagues fewer", nullptr, n); });
    for (size_t rank = 0; rank < 3; ++rank)
        tell(after.wishesMissed[rank] - before.wishesMissed[rank],
             [rank](int n) {
                 return rank == 0 ? Words::tr("%n first wish(es) missed", nullptr, n)
                     : rank == 1  ? Words::tr("%n second wish(es) missed", nullptr, n)
                                  : Words::tr("%n third wish(es) missed", nullptr, n);
             },
             [rank](int n) {
                 return rank == 0 ? Words::tr("%n first wish(es) granted", nullptr, n)
                     : rank == 1  ? Words::tr("%n second wish(es) granted", nullptr, n)
                                  : Words::tr("%n third wish(es) granted", nullptr, n);
             });
    tell(after.issueTwice - before.issueTwice, [](int n) { return Words::tr("%n time(s) the same issue more", nullptr, n); },
         [](int n) { return Words::tr("%n time(s) the same issue fewer", nullptr, n); });
    tell(after.asksOpen - before.asksOpen, [](int n) { return Words::tr("%n ask(s) without an answer", nullptr, n); },
         [](int n) { return Words::tr("%n ask(s) answered", nullptr, n); });
    tell(after.sectorsOff - before.sectorsOff, [](int) { return Words::tr("sectors less evenly spread"); },
         [](int) { return Words::tr("sectors more evenly spread"); });
    const QStringList all = worse + better;
    return all.isEmpty() ? Words::tr("nothing else changes") : all.join(QStringLiteral(" · "));
}

} // namespace oogst
