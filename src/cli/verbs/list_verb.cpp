// list, show: what is in a document.

#include "cli/open_file.h"
#include "cli/record_text.h"
#include "cli/text.h"
#include "cli/verbs/verbs.h"
#include "exchange/document_json.h"

#include <QJsonArray>

namespace oogst::cli {
namespace {

/// A document of only these records, so that it prints in the spelling of the whole.
Document only(const Document &document, const RecordType &type, const QUuid &id = {})
{
    ChangeSet set;
    for (auto it = document.of(type).begin(); it != document.of(type).end(); ++it)
        if (id.isNull() || it.key() == id)
            set.changes += {&type, it.key(), std::nullopt, type.pack(it->get())};
    Document part;
    part.take(set);
    return part;
}

int listAll(Call &call, const Document &document)
{
    QJsonObject counts;
    for (const RecordType *type : allRecordTypes()) {
        const qsizetype count = document.of(*type).size();
        counts[type->table] = count;
        if (count > 0)
            call.say(QStringLiteral("%1  %2  %3").arg(QString::number(count).rightJustified(6), type->table.leftJustified(16), type->translatedLabel()));
    }
    QJsonArray meetups;
    for (const Meetup &meetup : document.all<Meetup>()) {
        meetups += QJsonObject{{QStringLiteral("id"), meetup.id.text()}, {QStringLiteral("code"), meetup.code}, {QStringLiteral("title"), meetup.title}};
        call.say(QStringLiteral("%1  %2  %3").arg(meetup.id.text(), meetup.code, meetup.title));
    }
    return call.done(QJsonObject{{QStringLiteral("records"), counts}, {QStringLiteral("meetups"), meetups}});
}

int runList(Call &call)
{
    const QString name = call.argument(1);
    const RecordType *type = recordTypeNamed(name);
    if (!name.isEmpty() && !type) {
        QStringList known;
        for (const RecordType *other : allRecordTypes())
            known += other->table;
        return call.wrongUsage(Text::tr("There are no records called “%1”. Known are: %2.").arg(name, known.join(QStringLiteral(", "))));
    }
    const auto workspace = openFile(call.argument(0), Access::Read);
    if (!workspace)
        return call.refuse(workspace.problem());
    const Document &document = (*workspace)->document();
    if (!type)
        return listAll(call, document);
    if (call.wantsJson())
        return call.done(documentToJson(only(document, *type)));
    for (auto it = document.of(*type).begin(); it != document.of(*type).end(); ++it)
        call.say(QStringLiteral("%1  %2").arg(it.key().toString(QUuid::WithoutBraces), recordLine(document, *type, it.key())));
    return Fine;
}

int runShow(Call &call)
{
    const QString path = call.argument(0), text = call.argument(1);
    const auto workspace = openFile(path, Access::Read);
    if (!workspace)
        return call.refuse(workspace.problem());
    const Document &document = (*workspace)->document();
    const QUuid id = QUuid::fromString(text);
    for (const RecordType *type : allRecordTypes()) {
        if (!document.pointer(*type, id))
            continue;
        if (call.wantsJson())
            return call.done(documentToJson(only(document, *type, id)));
        call.say(QStringLiteral("%1: %2").arg(type->translatedLabel(), recordLine(document, *type, id)));
        for (const QString &line : fieldLines(document, *type, id))
            call.say(QStringLiteral("  ") + line);
        return Fine;
    }
    return call.refuse({Text::tr("There is no record with id “%1”. “oogst-cli list FILE RECORD” shows the ids.").arg(text), path});
}

} // namespace

Verb listVerb()
{
    return {QStringLiteral("list"), {QStringLiteral("FILE"), QStringLiteral("[RECORD]")},
            Text::tr("what is in it: how many of each record, or one kind with ids"), {}, {}, runList};
}

Verb showVerb()
{
    return {QStringLiteral("show"), {QStringLiteral("FILE"), QStringLiteral("ID")}, Text::tr("one record with all its fields"), {}, {}, runShow};
}

} // namespace oogst::cli
