// The news item and the thematic minutes: the harvest told as a story.

#include "report/sections/sections.h"
#include "report/shapes/shapes.h"

#include <algorithm>

namespace oogst {
namespace {

/// What a reader of news wants to know of a line: who said it, when somebody did.
void keepVoices(const Letter &letter, const Outcome &outcome, blocks::Item &item)
{
    item.note = outcome.kind == OutcomeKind::Quote ? letter.publication.namedAs(outcome).words : QString();
    const QList<Outcome> below = outcomesUnder(letter, outcome);
    for (qsizetype i = 0; i < std::min(below.size(), item.items.size()); ++i)
        keepVoices(letter, below[i], item.items[i]);
}

/// An outcome as a paragraph, a quote as a quote, with what hangs under it: quotes as quotes, the rest as lists.
void addProse(const Letter &letter, const Outcome &outcome, ReportBuilder &out)
{
    const QList<Outcome> below = outcomesUnder(letter, outcome);
    QList<blocks::Item> items = outcomeItemsUnder(letter, outcome);
    if (outcome.kind == OutcomeKind::Quote)
        out.quote(outcome.text, letter.publication.namedAs(outcome).words);
    else
        out.paragraph(outcome.keyword, outcome.text);
    QList<blocks::Item> list;
    const auto flush = [&] { // one line is a paragraph: a list of one reads as if something were lost
        const QList<blocks::Item> all = std::exchange(list, {});
        if (all.size() == 1 && all[0].items.isEmpty() && all[0].note.isEmpty() && all[0].closing.isEmpty())
            out.paragraph(all[0].label, all[0].text);
        else
            out.list(all);
    };
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (below[i].kind == OutcomeKind::Quote && items[i].items.isEmpty() && items[i].label.isEmpty() && items[i].closing.isEmpty()) {
            flush();
            out.quote(below[i].text, letter.publication.namedAs(below[i]).words);
        } else {
            keepVoices(letter, below[i], items[i]);
            list += items[i];
        }
    }
    flush();
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

QString minutesTitle(const Meetup &meetup)
{
    // "1607" tells minutes apart; a code that is a word repeats the title, or says nothing to who reads.
    const bool isNumbered = std::ranges::any_of(meetup.code, [](QChar c) { return c.isDigit(); });
    return isNumbered ? meetup.code + u' ' + meetup.title : meetup.title;
}

void addNewsItem(const Letter &letter, ReportBuilder &out)
{
    const Meetup &meetup = letter.meetup;
    const Words &words = letter.words;
    addOpening(letter, meetup.headline.isEmpty() ? meetup.title : meetup.headline, out);
    out.section(QStringLiteral("news"));
    out.paragraph(meetup.lead.isEmpty() ? meetup.lookingBack : meetup.lead);
    out.paragraph(meetup.occasion);
    QList<Outcome> opening, told;
    for (const Outcome &outcome : outcomeRoots(letter)) {
        if (letter.document.find(outcome.table) || isTopic(letter, outcome))
            continue;
        // Written for the story but under no subhead: before the first. What was said in the room is not.
        if (outcome.heading.isEmpty() && outcome.basis != Basis::Plenary)
            opening += outcome;
        else if (meetup.subheads.isEmpty() || isInNews(letter, outcome))
            told += outcome;
    }
    for (const Outcome &outcome : opening)
        addProse(letter, outcome, out);
    for (const auto &[heading, outcomes] : byHeading(told, meetup.subheads))
        addProse(letter, heading.isEmpty() ? words.translate("report", "What else was said") : heading, outcomes, out);
    out.heading(2, words.translate("report", "What people take home"));
    out.list(meetup.takenHome);
    addSection(letter, "follow_up", words.translate("report", "Follow-up"), addFollowUp, out);
    addSection(letter, "resources", words.translate("report", "Read more"), addResourcesToOpen, out);
}

void addMinutes(const Letter &letter, ReportBuilder &out)
{
    const Meetup &meetup = letter.meetup;
    const Words &words = letter.words;
    addOpening(letter, minutesTitle(meetup), out);
    out.paragraph(meetup.lookingBack.isEmpty() ? meetup.lead : meetup.lookingBack);
    addSection(letter, "occasion", words.translate("report", "Occasion and goals"), addOccasion, out);
    out.section(QStringLiteral("themes"));
    QList<Outcome> told;
    for (Outcome outcome : outcomeRoots(letter)) {
        if (isTopic(letter, outcome))
            continue;
        if (outcome.heading.isEmpty()) { // what was said at a table stands with the others about its issue
            outcome.heading = themeOf(letter, outcome);
            outcome.issue = {};
        }
        told += outcome;
    }
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
