// What comes next: the next edition, its topics, and whom to reach.

#include "report/sections/sections.h"

namespace oogst {

QString contactLine(const Letter &letter, Id<Person> contact)
{
    const auto person = letter.document.find(contact);
    if (!person)
        return {};
    QStringList line{letter.personWithFunctions(contact)};
    if (letter.publication.mayReach(contact))
        line += {person->phone, person->mail};
    line.removeAll(QString());
    return line.join(QStringLiteral(" · "));
}

namespace {

QString decision(const Letter &letter)
{
    switch (letter.meetup.nextDecision) {
    case NextDecision::Decided: return letter.words.translate("report", "There will be a next edition.");
    case NextDecision::Wish: return letter.words.translate("report", "There is a wish for a next edition.");
    case NextDecision::Unknown: break;
    }
    return {};
}

bool isTitleOfThis(const QString &heading)
{
    return std::ranges::any_of(std::array{Language::Dutch, Language::English}, [&](Language language) {
        return heading.trimmed().compare(Words(language).translate("report", "Follow-up"), Qt::CaseInsensitive) == 0;
    });
}

/// Topics that outcomes and absent partners bring up for the next time, sure ones first.
void addTopics(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    QList<Outcome> topics;
    QSet<QUuid> told;
    for (Outcome outcome : outcomeRoots(letter)) {
        if (!isTopic(letter, outcome))
            continue;
        // Under "Follow-up" the same word again, in whichever language it was written, says nothing.
        if (outcome.heading.isEmpty() || isTitleOfThis(outcome.heading))
            outcome.heading = words.translate("report", "Topics for next time");
        told += outcome.heldByOrganisation.value;
        topics += outcome;
    }
    std::ranges::stable_sort(topics, {}, [](const Outcome &o) { return o.certainty == Certainty::Maybe; });
    addOutcomes(letter, topics, 3, out);
    QList<blocks::Item> maybe;
    for (const WantedPartner &partner : letter.ofMeetup<WantedPartner>())
        if (!partner.wouldHaveBrought.isEmpty() && !told.contains(partner.organisation.value))
            maybe += {{}, partner.wouldHaveBrought, letter.organisation(partner.organisation), {}, {}};
    out.heading(3, words.translate("report", "Maybe a topic for next time"));
    out.list(maybe);
}

void addInterest(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    QMap<QString, int> joining, coming;
    for (const Participation &participation : letter.ofMeetup<Participation>()) {
        if (participation.joinsNetwork != Interest::Unknown)
            ++joining[words.of(participation.joinsNetwork).toLower()];
        if (participation.interestedNext != Interest::Unknown)
            ++coming[words.of(participation.interestedNext).toLower()];
    }
    const auto print = [&](const QString &label, const QMap<QString, int> &counts) {
        out.paragraph(label,
                      countLines(letter, counts, words.translate("report", "other")).join(QStringLiteral(" · ")));
    };
    print(words.label<Participation>(QLatin1StringView("joins_network")), joining);
    print(words.label<Participation>(QLatin1StringView("interested_next")), coming);
}

} // namespace

void addFollowUp(const Letter &letter, ReportBuilder &out)
{
    const Meetup &meetup = letter.meetup;
    const Words &words = letter.words;
    out.paragraph(decision(letter));
    // "Zeker een vervolg" names no moment: for who reads the news the sentence above has said it.
    if (letter.options.shape != Shape::News || meetup.nextWhen.earliest.isValid() || meetup.nextDecision == NextDecision::Unknown)
        out.paragraph(words.translate("report", "When"), words.when(meetup.nextWhen));
    out.paragraph(words.translate("report", "About"), meetup.nextSubject);
    out.paragraph(words.translate("report", "Purpose"), meetup.nextPurpose);
    out.paragraph(words.label<Meetup>(QLatin1StringView("between_editions")), meetup.betweenEditions);
    out.paragraph(words.label<Meetup>(QLatin1StringView("growth_aim")), meetup.growthAim);
    addTopics(letter, out);
    out.heading(3, words.translate("report", "Join us"));
    addInterest(letter, out);
    const QString contact = contactLine(letter, meetup.contact);
    out.paragraph(meetup.contactInvitation);
    out.callout(words.label<Meetup>(QLatin1StringView("contact")), contact);
}

} // namespace oogst
