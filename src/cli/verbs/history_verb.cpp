// check, history, undo: what happened to a document, and whether it is well.

#include "cli/open_file.h"
#include "cli/text.h"
#include "cli/verbs/publish_check.h"
#include "cli/verbs/report_wish.h"
#include "cli/verbs/verbs.h"
#include "core/rules/problems.h"

#include <QJsonArray>

namespace oogst::cli {
namespace {

QStringList brokenRules(const Document &document)
{
    ChangeSet everything;
    for (const RecordType *type : allRecordTypes())
        for (auto it = document.of(*type).begin(); it != document.of(*type).end(); ++it)
            everything.changes += {type, it.key(), std::nullopt, type->pack(it->get())};
    QStringList lines;
    for (const Problem &problem : problemsIn(everything, document))
        lines += problem.text();
    return lines;
}

int runCheck(Call &call)
{
    const QString path = call.argument(0);
    const auto workspace = openFile(path, Access::Read);
    if (!workspace)
        return call.refuse(workspace.problem());
    if (call.has(QStringLiteral("publish")))
        return runPublishCheck(call, **workspace);
    const auto damage = (*workspace)->check();
    if (!damage)
        return call.refuse(damage.problem(), path);
    // Merging brings together what people did apart, and that may break a rule: a finding for them, no damage.
    const QStringList found = *damage, findings = brokenRules((*workspace)->document());
    call.done(QJsonObject{{QStringLiteral("ok"), found.isEmpty()},
                          {QStringLiteral("problems"), QJsonArray::fromStringList(found)},
                          {QStringLiteral("findings"), QJsonArray::fromStringList(findings)}});
    for (const QString &line : findings)
        call.say(Text::tr("Look at this: %1").arg(line));
    if (found.isEmpty()) {
        call.say(Text::tr("All is well: %1 records.").arg((*workspace)->document().count()));
        return Fine;
    }
    for (const QString &line : found)
        call.refuse({line, path});
    return Refused;
}

QJsonObject lineJson(const HistoryLine &line)
{
    QJsonArray records;
    for (const auto &[type, id] : line.records)
        records += QJsonObject{{QStringLiteral("record"), type->table}, {QStringLiteral("id"), id.toString(QUuid::WithoutBraces)}};
    return {{QStringLiteral("session"), QString::number(line.id.session)},
            {QStringLiteral("number"), line.id.sequence},
            {QStringLiteral("at"), line.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("kind"), wordOf(line.kind)},
            {QStringLiteral("summary"), line.summary},
            {QStringLiteral("device"), line.device},
            {QStringLiteral("records"), records}};
}

int runHistory(Call &call)
{
    const QString path = call.argument(0), text = call.argument(1);
    const QUuid record = QUuid::fromString(text);
    if (!text.isEmpty() && record.isNull())
        return call.wrongUsage(Text::tr("“%1” is not an id.").arg(text));
    const auto workspace = openFile(path, Access::Read);
    if (!workspace)
        return call.refuse(workspace.problem());
    const auto lines = (*workspace)->history(record.isNull() ? QList<QUuid>() : QList{record});
    if (!lines)
        return call.refuse(lines.problem(), path);
    if (!record.isNull() && lines->isEmpty())
        return call.refuse({Text::tr("Nothing has ever happened to a record with id “%1”.").arg(text), path});
    QJsonArray steps;
    for (const HistoryLine &line : *lines) {
        steps += lineJson(line);
        call.say(QStringLiteral("%1  %2  %3").arg(line.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                                  labelOf(line.kind).leftJustified(10), line.summary));
    }
    return call.done(QJsonObject{{QStringLiteral("steps"), steps}});
}

int runUndo(Call &call)
{
    const QString path = call.argument(0);
    const auto workspace = openFile(path, Access::Write);
    if (!workspace)
        return call.refuse(workspace.problem());
    const QString summary = (*workspace)->undoSummary();
    if (const auto done = (*workspace)->undo(); !done)
        return call.refuse(done.problem(), path);
    call.say(Text::tr("Taken back: %1").arg(summary));
    return call.done(QJsonObject{{QStringLiteral("undone"), summary}});
}

} // namespace

Verb checkVerb()
{
    return {QStringLiteral("check"),
            {QStringLiteral("FILE")},
            Text::tr("looks for damage and broken rules, or for what should not be published as it is"),
            {{QStringLiteral("publish"), Text::tr("the meetup that is to be published"), QStringLiteral("CODE")},
             shapeOption(), audienceOption(), languageOption()},
            {},
            runCheck};
}

Verb historyVerb()
{
    return {QStringLiteral("history"), {QStringLiteral("FILE"), QStringLiteral("[ID]")},
            Text::tr("the steps that made it, or those that touched one record"), {}, {}, runHistory};
}

Verb undoVerb()
{
    return {QStringLiteral("undo"), {QStringLiteral("FILE")}, Text::tr("takes back the last step"), {}, {}, runUndo};
}

} // namespace oogst::cli
