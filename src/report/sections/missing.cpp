// Who should have been there and was not, and what they would have brought.

#include "report/sections/sections.h"

#include "core/rules/names.h"
#include "core/rules/presence.h"

namespace oogst {
namespace {

blocks::Item partnerItem(const Letter &letter, const WantedPartner &partner)
{
    const Words &words = letter.words;
    QStringList who{partner.role, letter.organisation(partner.organisation)}, note;
    who.removeAll(QString());
    if (partner.invitation != InvitationState::ToInvite)
        note += words.of(partner.invitation).toLower();
    note += partner.absence;
    note.removeAll(QString());
    blocks::Item item{{}, who.join(QStringLiteral(", ")), note.join(QStringLiteral(" · ")), {}, {}};
    if (!partner.why.isEmpty())
        item.items += {words.translate("report", "Wanted because"), partner.why, {}, {}, {}};
    if (!partner.wouldHaveBrought.isEmpty())
        item.items +=
            {words.label<WantedPartner>(QLatin1StringView("would_have_brought")), partner.wouldHaveBrought, {}, {}, {}};
    return item;
}

bool isAbsent(const Participation &participation)
{
    return participation.noShow || participation.invitation == InvitationState::Declined ||
           participation.invitation == InvitationState::Cancelled;
}

/// Absent people who left something to tell: by organisation, with the reason for internal use only.
QList<blocks::Item> absentItems(const Letter &letter, const QList<Participation> &absent)
{
    const Words &words = letter.words;
    QList<blocks::Item> items;
    for (const Participation &participation : absent) {
        const QString who = letter.party(participation.person, organisationOf(participation, letter.document));
        const QString reason = letter.isInternal() ? participation.reason : QString();
        if (reason.isEmpty() && participation.wouldHaveBrought.isEmpty())
            continue;
        QStringList note{participation.noShow ? words.translate("report", "did not come")
                                              : words.of(participation.invitation).toLower(),
                         reason};
        note.removeAll(QString());
        blocks::Item item{{}, who, note.join(QStringLiteral(" · ")), {}, {}};
        if (!participation.wouldHaveBrought.isEmpty())
            item.items += {words.label<Participation>(QLatin1StringView("would_have_brought")),
                           participation.wouldHaveBrought,
                           {},
                           {},
                           {}};
        items += item;
    }
    return items;
}

} // namespace

void addMissing(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    QList<blocks::Item> missing, came;
    for (const WantedPartner &partner : letter.ofMeetup<WantedPartner>())
        (isMissing(partner, letter.document) ? missing : came) += partnerItem(letter, partner);
    out.list(missing);
    QList<Participation> absent;
    for (const Participation &participation : letter.ofMeetup<Participation>())
        if (isAbsent(participation))
            absent += participation;
    out.heading(3, words.translate("report", "Cancelled or did not come"));
    if (!absent.isEmpty() && letter.publication.tellable(int(absent.size())))
        out.paragraph(words.translate("report", "%n people", nullptr, int(absent.size())));
    out.list(absentItems(letter, absent));
    out.heading(3, words.translate("report", "Wanted and there"));
    out.list(came);
}

} // namespace oogst
