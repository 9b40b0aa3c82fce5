// The questions that an owner takes up between editions.

#include "report/sections/sections.h"

namespace oogst {
namespace {

/// Whether a question came out of this meetup, was reported on at it, or is on the agenda of its series.
bool concerns(const Letter &letter, const AgendaQuestion &question)
{
    for (const Id<Outcome> &origin : question.origins)
        if (letter.document.findOrEmpty(origin).meetup == letter.meetup.id)
            return true;
    for (const ProgressNote &note : letter.document.where(&ProgressNote::question, question.id))
        if (note.meetup == letter.meetup.id)
            return true;
    if (!question.origins.isEmpty())
        return false;
    const auto issue = letter.document.find(question.issue);
    return !issue || issue->series == letter.meetup.series;
}

blocks::Item progressItem(const Letter &letter, const ProgressNote &progress)
{
    const Words &words = letter.words;
    QStringList note{words.date(progress.day)};
    if (progress.meetup != letter.meetup.id)
        note += letter.document.findOrEmpty(progress.meetup).title;
    if (!progress.evidence.isEmpty())
        note += words.translate("report", "evidence: %1").arg(progress.evidence);
    note.removeAll(QString());
    return {words.translate("report", "Progress"), progress.text, note.join(QStringLiteral(" · ")), {}, {}};
}

blocks::Item questionItem(const Letter &letter, const AgendaQuestion &question)
{
    const Words &words = letter.words;
    QStringList note{words.of(question.status)};
    if (!question.issue.isNull())
        note += words.translate("report", "issue: %1").arg(letter.issue(question.issue));
    note.removeAll(QString());
    blocks::Item item{{}, question.text, note.join(QStringLiteral(" · ")), {}, {}};
    for (const Id<Outcome> &origin : question.origins) {
        const auto outcome = letter.document.find(origin);
        if (!outcome || !letter.publication.mayPrint(*outcome) || outcome->text.contains(question.text))
            continue;
        const auto table = letter.document.find(outcome->table);
        item.items += {words.translate("report", "Comes from"),
                       letter.origin(*outcome),
                       table ? letter.tableName(*table) : QString(),
                       {},
                       {}};
    }
    QList<ProgressNote> progress = letter.document.where(&ProgressNote::question, question.id);
    std::ranges::stable_sort(progress, {}, &ProgressNote::day);
    for (const ProgressNote &line : progress)
        item.items += progressItem(letter, line);
    return item;
}

} // namespace

QList<AgendaPart> agendaParts(const Letter &letter, AgendaScope scope)
{
    const Words &words = letter.words;
    QList<AgendaPart> parts; // in the order in which they come
    for (const AgendaQuestion &question : letter.document.all<AgendaQuestion>()) {
        if (scope == AgendaScope::Meetup && !concerns(letter, question))
            continue;
        QStringList owner{question.agenda, letter.organisation(question.owner)};
        owner.removeAll(QString());
        owner.removeDuplicates();
        const QString title =
            owner.isEmpty() ? words.translate("report", "Without an owner yet") : owner.join(QStringLiteral(" — "));
        auto part = std::ranges::find(parts, title, &AgendaPart::owner);
        if (part == parts.end()) {
            parts += {title, question.owner, {}};
            part = parts.end() - 1;
        }
        part->items += questionItem(letter, question);
    }
    return parts;
}

void addKnowledgeAgenda(const Letter &letter, ReportBuilder &out)
{
    for (const AgendaPart &part : agendaParts(letter, AgendaScope::Meetup)) {
        out.heading(3, part.owner);
        out.list(part.items);
    }
}

} // namespace oogst
