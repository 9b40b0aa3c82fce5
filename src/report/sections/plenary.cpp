// What came out beside the tables: in the plenary, by all present, from the organisers, afterwards.

#include "report/sections/sections.h"

namespace oogst {

void addPlenary(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    const std::pair<Basis, QString> parts[] = {
        {Basis::AllPresent, words.translate("report", "What all present concluded")},
        {Basis::Plenary, words.translate("report", "From the plenary part")},
        {Basis::TableTalk, words.translate("report", "From the talks at the tables")},
        {Basis::Organisers, words.translate("report", "What the organisers see")},
        {Basis::Evaluation, words.translate("report", "From the evaluation")},
        {Basis::Unknown, words.translate("report", "What else was said")}};
    QList<Outcome> rest;
    for (const Outcome &outcome : outcomeRoots(letter)) {
        const bool atTable = letter.document.find(outcome.table).has_value();
        if (!atTable && !isTopic(letter, outcome) && !isInNews(letter, outcome))
            rest += outcome;
    }
    for (const auto &[basis, title] : parts) {
        QList<Outcome> here;
        for (Outcome outcome : rest) {
            if (outcome.basis != basis)
                continue;
            if (basis == Basis::AllPresent && outcome.attribution == Attribution::All)
                outcome.attribution = Attribution::Nobody;
            outcome.basis = Basis::Unknown; // the heading says it
            here += outcome;
        }
        out.heading(3, title);
        addOutcomes(letter, here, 4, out);
    }
}

} // namespace oogst
