// What is owed after the meetup: who, to whom, by when.

#include "report/sections/sections.h"

namespace oogst {
namespace {

QString noteOf(const Letter &letter, const Commitment &commitment)
{
    const Words &words = letter.words;
    QStringList note;
    const auto add = [&](const QString &text, const QString &value) {
        if (!value.isEmpty())
            note += text.arg(value);
    };
    add(words.translate("report", "for %1", "to whom it is promised"),
        letter.party(commitment.toWhom, commitment.toOrganisation));
    add(words.translate("report", "when: %1", "term"), words.when(commitment.term));
    if (letter.publication.mayPrintAddress(commitment.sendTo))
        add(words.translate("report", "send to %1"), commitment.sendTo);
    add(words.translate("report", "planned: %1"), commitment.plannedMeetings);
    add(words.translate("report", "by way of %1", "instrument"), commitment.instrument);
    if (commitment.status != CommitmentStatus::Open || letter.isInternal())
        note += words.of(commitment.status).toLower();
    return note.join(QStringLiteral(" · "));
}

} // namespace

blocks::Item commitmentItem(const Letter &letter, const Commitment &commitment, const QList<Commitment> &all, int depth)
{
    constexpr int deepest = 50; // a damaged file may hold a ring
    const Words &words = letter.words;
    blocks::Item item{
        letter.party(commitment.who, commitment.whoOrganisation), commitment.what, noteOf(letter, commitment), {}, {}};
    for (const QString &question : commitment.questions)
        item.items += {words.translate("report", "Question"), question, {}, {}, {}};
    const auto origin = letter.document.find(commitment.origin);
    if (origin && letter.publication.mayPrint(*origin) && !origin->text.contains(commitment.what))
        item.items += {words.translate("report", "Comes from"), letter.origin(*origin), {}, {}, {}};
    for (const Commitment &part : all) {
        if (part.parent != commitment.id || depth >= deepest)
            continue;
        blocks::Item below = commitmentItem(letter, part, all, depth + 1);
        if (part.kind != commitment.kind)
            below.label =
                below.label.isEmpty() ? words.of(part.kind) : words.of(part.kind) + QStringLiteral(", ") + below.label;
        item.items += below;
    }
    return item;
}

void addCommitments(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    const std::pair<CommitmentKind, QString> kinds[] = {
        {CommitmentKind::Request, words.translate("report", "Requests")},
        {CommitmentKind::Promise, words.translate("report", "Promises")},
        {CommitmentKind::Action, words.translate("report", "Actions")},
        {CommitmentKind::SpinOff, words.translate("report", "Circles that go on")},
        {CommitmentKind::Phase, words.translate("report", "Phases")}};
    const QList<Commitment> all = letter.ofMeetup<Commitment>();
    for (const auto &[kind, title] : kinds) {
        QList<blocks::Item> items;
        for (const Commitment &commitment : all)
            if (commitment.kind == kind && !letter.document.find(commitment.parent))
                items += commitmentItem(letter, commitment, all);
        out.heading(3, title);
        out.list(items);
    }
}

} // namespace oogst
