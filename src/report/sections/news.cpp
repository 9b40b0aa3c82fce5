// The news item: headline, lead, what was told under its subheads, mood, and what people take home.

#include "report/sections/sections.h"

namespace oogst {

bool isInNews(const Letter &letter, const Outcome &outcome)
{
    return outcome.table.isNull() && !outcome.heading.isEmpty() && letter.has(QStringLiteral("news"))
        && letter.meetup.subheads.contains(outcome.heading);
}

void addNews(const Letter &letter, ReportBuilder &out)
{
    const Meetup &meetup = letter.meetup;
    if (!meetup.headline.isEmpty() && meetup.headline != meetup.letterTitle && meetup.headline != meetup.title)
        out.heading(2, meetup.headline);
    out.paragraph(meetup.lead);
    const QList<Outcome> roots = outcomeRoots(letter);
    for (const QString &subhead : meetup.subheads) {
        QList<Outcome> under;
        for (Outcome outcome : roots) {
            if (!isInNews(letter, outcome) || outcome.heading != subhead)
                continue;
            outcome.heading.clear(); // it is printed once, here
            under += outcome;
        }
        out.heading(3, subhead);
        addOutcomes(letter, under, 4, out);
    }
    out.heading(3, letter.words.translate("report", "Mood and interaction"));
    out.list(meetup.mood);
    out.heading(3, letter.words.translate("report", "What people take home"));
    out.list(meetup.takenHome);
}

} // namespace oogst
