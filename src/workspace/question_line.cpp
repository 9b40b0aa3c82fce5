#include "workspace/question_line.h"

#include "core/rules/names.h"
#include "workspace/outcome_weight.h"

#include <algorithm>

namespace oogst {

QList<QuestionStep> lineOf(const Document &document, Id<AgendaQuestion> id)
{
    const auto question = document.find(id);
    if (!question)
        return {};
    QList<QuestionStep> line;
    QSet<QUuid> words;
    const auto addOutcome = [&](LineStep step, Id<Outcome> outcome) {
        const auto found = document.find(outcome);
        if (!found || words.contains(outcome.value))
            return;
        words.insert(outcome.value);
        line += {step, &recordType<Outcome>(), outcome.value, found->text, found->meetup, {}};
    };
    for (const Id<Outcome> &origin : question->origins)
        addOutcome(LineStep::Words, origin);
    for (const Id<Outcome> &origin : question->origins)
        for (const Id<Outcome> &same : weightOf(document, origin).outcomes)
            addOutcome(LineStep::Joined, same);
    const QSet<QUuid> asked = words;
    const QString owner = question->agenda.isEmpty() ? document.findOrEmpty(question->owner).name : question->agenda;
    line += {LineStep::OnAgenda, &recordType<AgendaQuestion>(), id.value, owner, {}, {}};
    QList<ProgressNote> notes = document.where(&ProgressNote::question, id);
    std::ranges::stable_sort(notes, {}, &ProgressNote::day);
    for (const ProgressNote &note : std::as_const(notes))
        line += {LineStep::Progress, &recordType<ProgressNote>(), note.id.value, note.text, note.meetup, note.day};
    for (const Relation &relation : document.where(&Relation::kind, RelationKind::Answers))
        if (asked.contains(relation.to.value))
            addOutcome(LineStep::Answer, relation.from);
    for (const Commitment &commitment : document.all<Commitment>())
        if (asked.contains(commitment.origin.value))
            line += {LineStep::Commitment, &recordType<Commitment>(), commitment.id.value, commitment.what, commitment.meetup, {}};
    return line;
}

QList<OpenAt> openCommitments(const Document &document, QDate today)
{
    QList<OpenAt> all;
    for (const Commitment &commitment : document.where(&Commitment::status, CommitmentStatus::Open)) {
        OpenAt who{commitment.who, commitment.who.isNull() ? commitment.whoOrganisation : Id<Organisation>{}, {}, 0, 0};
        auto known = std::ranges::find_if(all, [&](const OpenAt &one) { return one.person == who.person && one.organisation == who.organisation; });
        if (known == all.end()) {
            if (const auto person = document.find(who.person))
                who.name = fullName(*person);
            else
                who.name = document.findOrEmpty(who.organisation).name;
            all += who;
            known = all.end() - 1;
        }
        ++known->open;
        known->late += commitment.term.isOverdue(today);
    }
    std::ranges::stable_sort(all, [](const OpenAt &a, const OpenAt &b) {
        return a.late != b.late ? a.late > b.late : a.open != b.open ? a.open > b.open : a.name.localeAwareCompare(b.name) < 0;
    });
    return all;
}

} // namespace oogst
