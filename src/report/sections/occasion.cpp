// Why it was held, what for, why in this way, and what people asked and offered beforehand.

#include "report/sections/sections.h"

#include "core/rules/names.h"

namespace oogst {
namespace {

QString whoNeeds(const Letter &letter, const Need &need)
{
    const auto participation = letter.document.find(need.participation);
    const Id<Person> person = participation ? participation->person : Id<Person>{};
    // "A participant" before every line would tell nothing.
    const bool isTold = !need.organisation.isNull() || letter.publication.mayName(person) || !letter.isPublic();
    QStringList who{isTold ? letter.party(person, need.organisation) : QString(), need.group};
    who.removeAll(QString());
    return who.join(QStringLiteral(", "));
}

blocks::Item needItem(const Letter &letter, const Need &need)
{
    QStringList note{letter.words.when(need.saidWhen), need.saidWhere};
    if (!need.issue.isNull())
        note += letter.words.translate("report", "issue: %1").arg(letter.issue(need.issue));
    note.removeAll(QString());
    return {whoNeeds(letter, need), need.text, note.join(QStringLiteral(" · ")), {}, {}};
}

} // namespace

void addOccasion(const Letter &letter, ReportBuilder &out)
{
    const Meetup &meetup = letter.meetup;
    const Words &words = letter.words;
    out.paragraph(meetup.occasion);
    out.heading(3, words.translate("report", "Goals"));
    out.list(meetup.goals);
    out.heading(3, words.translate("report", "Why it was set up this way"));
    out.list(meetup.designReasons);
    const QList<Need> needs = letter.ofMeetup<Need>();
    const std::pair<NeedKind, QString> kinds[] = {
        {NeedKind::Asks, words.translate("report", "What was asked")},
        {NeedKind::Offers, words.translate("report", "What was offered")},
        {NeedKind::BringsIn, words.translate("report", "Asked to bring in")},
        {NeedKind::Match, words.translate("report", "Where supply meets demand")}};
    for (const auto &[kind, title] : kinds) {
        QList<blocks::Item> items;
        for (const Need &need : needs)
            if (need.kind == kind)
                items += needItem(letter, need);
        out.heading(3, title);
        out.list(items);
    }
}

} // namespace oogst
