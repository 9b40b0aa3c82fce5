// merge, table-file, erase: what goes between documents, and what leaves them for good.

#include "cli/open_file.h"
#include "cli/record_text.h"
#include "cli/server_password.h"
#include "cli/text.h"
#include "cli/verbs/verbs.h"
#include "core/rules/names.h"
#include "core/rules/person_erasure.h"
#include "workspace/server_access.h"

#include <QFileInfo>
#include <QJsonArray>

namespace oogst::cli {
namespace {

QString fieldName(const Conflict &conflict)
{
    const int i = conflict.type->indexOfNumber(conflict.field);
    return i < 0 ? QString() : conflict.type->fields[i].name;
}

QJsonObject conflictJson(const Conflict &conflict)
{
    QJsonArray claims;
    for (const Claim &claim : conflict.claims)
        claims += QJsonObject{{QStringLiteral("value"), QJsonValue::fromVariant(claim.value)},
                              {QStringLiteral("at"), claim.at.toString(Qt::ISODateWithMs)},
                              {QStringLiteral("device"), claim.device},
                              {QStringLiteral("shown"), claim.isShown}};
    return {{QStringLiteral("record"), conflict.type->table},
            {QStringLiteral("id"), conflict.row.toString(QUuid::WithoutBraces)},
            {QStringLiteral("field"), fieldName(conflict)},
            {QStringLiteral("circle"), conflict.isCircle},
            {QStringLiteral("claims"), claims}};
}

QString conflictLine(const Conflict &conflict, const Document &document)
{
    const QString record = QStringLiteral("%1 “%2”").arg(conflict.type->translatedLabel(), recordLine(document, *conflict.type, conflict.row));
    if (conflict.isCircle)
        return Text::tr("%1 was moved in two ways that make a circle").arg(record);
    if (conflict.field == 0)
        return Text::tr("%1 was removed by one and changed by another").arg(record);
    QStringList values;
    for (const Claim &claim : conflict.claims)
        values += QStringLiteral("“%1” (%2)").arg(claim.value.toString(), claim.device);
    const int i = conflict.type->indexOfNumber(conflict.field);
    return Text::tr("%1, %2: %3").arg(record, conflict.type->fields[i].translatedLabel(conflict.type->table), values.join(QStringLiteral(", ")));
}

QJsonObject reportJson(const QString &other, const MergeReport &report)
{
    QJsonArray sessions;
    for (const IncomingSession &session : report.sessions)
        sessions += QJsonObject{{QStringLiteral("device"), session.device},
                                {QStringLiteral("steps"), session.steps},
                                {QStringLiteral("changes"), session.changes},
                                {QStringLiteral("from"), session.from.toString(Qt::ISODate)},
                                {QStringLiteral("to"), session.to.toString(Qt::ISODate)}};
    int added = 0, removed = 0;
    for (const RecordChange &change : report.records.changes) {
        added += change.before ? 0 : 1;
        removed += change.after ? 0 : 1;
    }
    QJsonArray conflicts;
    for (const Conflict &conflict : report.conflicts)
        conflicts += conflictJson(conflict);
    return {{QStringLiteral("file"), other},
            {QStringLiteral("changes"), report.changes},
            {QStringLiteral("added"), added},
            {QStringLiteral("removed"), removed},
            {QStringLiteral("changed"), report.records.changes.size() - added - removed},
            {QStringLiteral("erasures"), report.erasures},
            {QStringLiteral("sessions"), sessions},
            {QStringLiteral("conflicts"), conflicts}};
}

void tell(Call &call, const QString &other, const MergeReport &report, const Document &document)
{
    if (report.isEmpty()) {
        call.say(Text::tr("%1: nothing new").arg(other));
        return;
    }
    call.say(Text::tr("%1: %2 records look different now").arg(other, QString::number(report.records.changes.size())));
    for (const IncomingSession &session : report.sessions)
        call.say(QStringLiteral("  ") + Text::tr("from %1: %2 steps").arg(session.device, QString::number(session.steps)));
    if (report.clockAhead > 5 * 60 * 1000)
        call.say(QStringLiteral("  ") + Text::tr("a clock in it is %1 minutes ahead").arg(report.clockAhead / 60000));
    for (const Conflict &conflict : report.conflicts)
        call.say(QStringLiteral("  ") + Text::tr("choose: %1").arg(conflictLine(conflict, document)));
}

int runMerge(Call &call)
{
    const QString path = call.argument(0);
    const bool onlyLooks = call.has(QStringLiteral("dry-run"));
    auto workspace = openFile(path, onlyLooks ? Access::Read : Access::Write);
    if (!workspace)
        return call.refuse(workspace.problem());
    QStringList others = call.argumentsFrom(1);
    for (QString &other : others)
        other = withAskedPassword(other);
    const auto reports = onlyLooks ? (*workspace)->previewMerge(others) : (*workspace)->merge(others);
    if (!reports)
        return call.refuse(reports.problem(), server::withoutPassword(path));
    QJsonArray files;
    for (qsizetype i = 0; i < others.size(); ++i) {
        const QString shown = server::withoutPassword(others[i]);
        tell(call, shown, reports->at(i), (*workspace)->document());
        files += reportJson(shown, reports->at(i));
    }
    QJsonArray open;
    if (const auto conflicts = (*workspace)->conflicts())
        for (const Conflict &conflict : *conflicts)
            open += conflictJson(conflict);
    return call.done(QJsonObject{{QStringLiteral("files"), files}, {QStringLiteral("conflicts"), open}});
}

int runTableFile(Call &call)
{
    const QString path = call.argument(0), out = call.argument(1);
    const auto workspace = openFile(path, Access::Read);
    if (!workspace)
        return call.refuse(workspace.problem());
    const auto table = tableAsked(call, (*workspace)->document());
    if (!table)
        return call.refuse(table.problem(), path);
    if (const auto saved = (*workspace)->saveTableFile({*table}, out); !saved)
        return call.refuse(saved.problem(), out);
    call.say(Text::tr("Made %1 for the facilitator").arg(out));
    return call.done(QJsonObject{{QStringLiteral("file"), out}});
}

/// Somebody by id, mail address or full name.
Result<Person> personCalled(const QString &name, const Document &document)
{
    QList<Person> found;
    for (const Person &person : document.all<Person>())
        if (person.id.text() == name.toLower() || fullName(person).compare(name, Qt::CaseInsensitive) == 0
            || (!name.isEmpty() && person.mail.compare(name, Qt::CaseInsensitive) == 0))
            found += person;
    if (found.isEmpty())
        return Problem{Text::tr("There is nobody called “%1”. Give the full name, mail address or id.").arg(name), {}};
    if (found.size() > 1)
        return Problem{Text::tr("“%1” can mean more than one person. Give the mail address or id.").arg(name), {}};
    return found.first();
}

int runErase(Call &call)
{
    const QString path = call.argument(0);
    const auto workspace = openFile(path, Access::Write);
    if (!workspace)
        return call.refuse(workspace.problem());
    const auto person = personCalled(call.argument(1), (*workspace)->document());
    if (!person)
        return call.refuse(person.problem(), path);
    PersonErasure plan = erasureOf((*workspace)->document(), {person->id});
    plan.removals.summary = Text::tr("One person erased");
    if (const auto erased = (*workspace)->erase(plan.erasures, plan.removals); !erased)
        return call.refuse(erased.problem(), path);
    call.say(Text::tr("Erased from %1, its history and its backups").arg(path));
    QJsonArray mentions;
    for (const auto &[type, id] : plan.toLookAt) {
        call.say(Text::tr("A part of the name still stands in the text of: %1 %2").arg(type->translatedLabel(), id.toString(QUuid::WithoutBraces)));
        mentions += QJsonObject{{QStringLiteral("record"), type->table}, {QStringLiteral("id"), id.toString(QUuid::WithoutBraces)}};
    }
    return call.done(QJsonObject{{QStringLiteral("erased"), person->id.text()}, {QStringLiteral("mentions"), mentions}});
}

} // namespace

Verb mergeVerb()
{
    return {QStringLiteral("merge"), {QStringLiteral("FILE"), QStringLiteral("OTHER…")},
            Text::tr("takes in what other documents know; says what came in and what differs"),
            {{QStringLiteral("dry-run"), Text::tr("only say what would come in")}}, {}, runMerge};
}

Verb tableFileVerb()
{
    return {QStringLiteral("table-file"), {QStringLiteral("FILE"), QStringLiteral("OUT")},
            Text::tr("makes the document that a facilitator takes along to one table"),
            {{QStringLiteral("table"), Text::tr("its number or id"), QStringLiteral("N")},
             {QStringLiteral("meetup"), Text::tr("code, id or part of the title"), QStringLiteral("CODE")}},
            {QStringLiteral("table")}, runTableFile};
}

Verb eraseVerb()
{
    return {QStringLiteral("erase"), {QStringLiteral("FILE"), QStringLiteral("PERSON")},
            Text::tr("erases somebody for good, from the file, its history and its backups"), {}, {}, runErase};
}

} // namespace oogst::cli
