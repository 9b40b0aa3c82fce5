#include "cli/verbs/publish_check.h"

#include "cli/open_file.h"
#include "cli/text.h"
#include "cli/verbs/report_wish.h"

namespace oogst::cli {

QJsonArray tellFindings(Call &call, const QList<Finding> &found)
{
    QJsonArray findings;
    for (const Finding &finding : found) {
        const QString spot = QStringLiteral("%1 %2 (%3)").arg(finding.type->table, finding.field, finding.record.toString(QUuid::WithoutBraces));
        call.say(QStringLiteral("%1: %2 “%3”").arg(spot, finding.what, finding.quote));
        findings += QJsonObject{{QStringLiteral("kind"), wordOf(finding.kind)},
                                {QStringLiteral("what"), finding.what},
                                {QStringLiteral("quote"), finding.quote},
                                {QStringLiteral("record"), finding.type->table},
                                {QStringLiteral("id"), finding.record.toString(QUuid::WithoutBraces)},
                                {QStringLiteral("field"), finding.field}};
    }
    return findings;
}

int runPublishCheck(Call &call, const Workspace &workspace)
{
    const auto shape = shapeOf(call);
    if (!shape)
        return call.wrongUsage(shape.problem().what);
    const auto wish = wishOf(call, *shape);
    if (!wish)
        return call.wrongUsage(wish.problem().what);
    const Document document = workspace.document();
    const auto meetup = meetupCalled(call.option(QStringLiteral("publish")), document);
    if (!meetup)
        return call.refuse(meetup.problem(), call.argument(0));
    const QJsonArray findings = tellFindings(call, findingsIn(document, *meetup, *wish));
    const bool isFine = findings.isEmpty();
    call.say(isFine ? Text::tr("Nothing stands in the way of publishing.")
                    : Text::tr("%n thing(s) to look at before publishing.", nullptr, int(findings.size())));
    call.done(QJsonObject{{QStringLiteral("findings"), findings}});
    return isFine ? Fine : Refused;
}

} // namespace oogst::cli
