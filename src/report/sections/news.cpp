// The news item: headline, lead, what was told under its subheads, mood, and what people take home.

#include "report/sections/sections.h"

namespace oogst {

bool isInNews(const Letter &letter, const Outcome &outcome)
{
    return !isTopic(letter, outcome) && outcome.table.isNull() && !outcome.heading.isEmpty() &&
           letter.has(QStringLiteral("news")) && letter.meetup.subheads.contains(outcome.heading);
}

void addNews(const Letter &letter, ReportBuilder &out)
{
    const Meetup &meetup = letter.meetup;
    if (!meetup.headline.isEmpty() && meetup.headline != meetup.letterTitle && meetup.headline != meetup.title)
        out.heading(2, meetup.headline);
    out.paragraph(meetup.lead);
    const QList<Outcome> roots = outcomeRoots(letter);
    QStringList bare;
    for (const QString &subhead : meetup.subheads) {
        QList<Outcome> under;
        for (const Outcome &outcome : roots)
            if (isInNews(letter, outcome) && outcome.heading == subhead)
                under += outcome;
        if (under.isEmpty())
            bare += subhead;
        addOutcomes(letter, under, 3, out);
    }
    if (letter.isInternal())
        out.paragraph(letter.words.translate("report", "Subheads with nothing under them"),
                      bare.join(QStringLiteral(", ")));
    out.heading(3, letter.words.translate("report", "Mood and interaction"));
    out.list(meetup.mood);
    out.heading(3, letter.words.translate("report", "What people take home"));
    out.list(meetup.takenHome);
}

} // namespace oogst
