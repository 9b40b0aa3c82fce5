// The news item and the thematic minutes: the harvest told as a story.

#include "report/sections/sections.h"
#include "report/shapes/shapes.h"

#include <algorithm>

namespace oogst {
namespace {

/// An outcome as a paragraph, a quote as a quote; what hangs under it follows as a list.
void addProse(const Letter &letter, const Outcome &outcome, ReportBuilder &out)
{
    if (outcome.kind == OutcomeKind::Quote) {
        out.quote(outcome.text, letter.publication.namedAs(outcome).words);
        return;
    }
    out.paragraph(outcome.keyword, outcome.text);
    QList<blocks::Item> below = outcomeItemsUnder(letter, outcome);
    for (blocks::Item &item : below)
        item.note.clear();
    out.list(below);
    out.paragraph(outcome.closing);
}

void addProse(const Letter &letter, const QString &heading, const QList<Outcome> &outcomes, ReportBuilder &out)
{
    out.heading(2, heading);
    for (const Outcome &outcome : outcomes)
        addProse(letter, outcome, out);
}

/// Outcomes by the heading they stand under, in the order in which the headings come; those without come last.
QList<std::pair<QString, QList<Outcome>>> byHeading(const QList<Outcome> &outcomes, const QStringList &first)
{
    QList<std::pair<QString, QList<Outcome>>> parts;
    QStringList order = first;
    for (const Outcome &outcome : outcomes)
        if (!outcome.heading.isEmpty() && !order.contains(outcome.heading))
            order += outcome.heading;
    order += QString();
    for (const QString &heading : std::as_const(order)) {
        QList<Outcome> here;
        for (const Outcome &outcome : outcomes)
            if (outcome.heading == heading)
                here += outcome;
        if (!here.isEmpty())
            parts += {heading, here};
    }
    return parts;
}

void addOpening(const Letter &letter, const QString &title, ReportBuilder &out)
{
    out.section(QStringLiteral("title"));
    out.heading(1, title);
    out.paragraph(occasionLine(letter));
}

/// A section of the harvest letter under its own heading.
void addSection(const Letter &letter, const char *id, const QString &title, void (*add)(const Letter &, ReportBuilder &),
                ReportBuilder &out)
{
    out.section(QString::fromLatin1(id));
    out.heading(2, title);
    add(letter, out);
}

} // namespace

void addNewsItem(const Letter &letter, ReportBuilder &out)
{
    const Meetup &meetup = letter.meetup;
    const Words &words = letter.words;
    addOpening(letter, meetup.headline.isEmpty() ? meetup.title : meetup.headline, out);
    out.section(QStringLiteral("news"));
    out.paragraph(meetup.lead.isEmpty() ? meetup.lookingBack : meetup.lead);
    QList<Outcome> told;
    for (const Outcome &outcome : outcomeRoots(letter)) {
        const bool isPlenary = !letter.document.find(outcome.table) && !isTopic(letter, outcome);
        if (meetup.subheads.isEmpty() ? isPlenary : isInNews(letter, outcome))
            told += outcome;
    }
    for (const auto &[heading, outcomes] : byHeading(told, meetup.subheads))
        addProse(letter, heading.isEmpty() ? words.translate("report", "What else was said") : heading, outcomes, out);
    out.heading(2, words.translate("report", "What people take home"));
    out.list(meetup.takenHome);
    addSection(letter, "follow_up", words.translate("report", "Follow-up"), addFollowUp, out);
    addSection(letter, "resources", words.translate("report", "Read more"), addResources, out);
}

void addMinutes(const Letter &letter, ReportBuilder &out)
{
    const Meetup &meetup = letter.meetup;
    const Words &words = letter.words;
    // "1607" tells minutes apart; a code that is a word repeats the title, or says nothing to who reads.
    const bool isNumbered = std::ranges::any_of(meetup.code, [](QChar c) { return c.isDigit(); });
    addOpening(letter, isNumbered ? meetup.code + u' ' + meetup.title : meetup.title, out);
    out.paragraph(meetup.lookingBack.isEmpty() ? meetup.lead : meetup.lookingBack);
    addSection(letter, "occasion", words.translate("report", "Occasion and goals"), addOccasion, out);
    out.section(QStringLiteral("themes"));
    QList<Outcome> told;
    for (const Outcome &outcome : outcomeRoots(letter))
        if (!isTopic(letter, outcome))
            told += outcome;
    for (const auto &[heading, outcomes] : byHeading(told, meetup.subheads)) {
        out.heading(2, heading.isEmpty() ? words.translate("report", "What else was said") : heading);
        QList<Outcome> bare = outcomes; // the heading above says it
        for (Outcome &outcome : bare)
            outcome.heading.clear();
        addOutcomes(letter, bare, 3, out);
    }
    addSection(letter, "missing", words.translate("report", "Who was missing"), addMissing, out);
    addSection(letter, "commitments", words.translate("report", "Requests, promises and actions"), addCommitments, out);
    addSection(letter, "follow_up", words.translate("report", "Follow-up"), addFollowUp, out);
    addSection(letter, "resources", words.translate("report", "Read more"), addResources, out);
}

} // namespace oogst
