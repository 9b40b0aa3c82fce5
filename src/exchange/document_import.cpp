// From rows to a change set that keeps the rules.

#include "exchange/document_json.h"

#include "core/rules/problems.h"
#include "exchange/document_reader.h"
#include "exchange/text.h"

namespace oogst {
namespace {

using exchange::IncomingRecord;
using exchange::Text;

/// What the record becomes on top of the one that is there.
Row merged(const IncomingRecord &incoming, const Row &current)
{
    Row row = current;
    for (qsizetype i = 0; i < row.size(); ++i)
        if (incoming.says(i))
            row[i] = incoming.row[i];
    return row;
}

/// The rules name a problem "outcome.parent (id)": turned into the place in the text.
QString placeInText(const QString &place, const QHash<QUuid, const IncomingRecord *> &records, const QByteArray &json)
{
    const qsizetype bracket = place.lastIndexOf(QLatin1Char('('));
    const IncomingRecord *record = records.value(QUuid::fromString(place.mid(bracket + 1).chopped(1)));
    if (bracket < 0 || !record)
        return place;
    const QString fieldName = place.left(bracket).trimmed().section(QLatin1Char('.'), 1);
    return record->place(record->type->indexOf(fieldName), json);
}

Result<Done> checkRules(const ChangeSet &set, const Document &current, const QList<IncomingRecord> &records,
                        const QByteArray &json)
{
    const QList<Problem> problems = problemsIn(set, current);
    if (problems.isEmpty())
        return Done{};
    QHash<QUuid, const IncomingRecord *> byId;
    for (const IncomingRecord &record : records)
        byId.insert(record.id, &record);
    Problem first = problems.first();
    first.place = placeInText(first.place, byId, json);
    if (problems.size() > 1)
        first.what += QLatin1Char(' ') + Text::tr("(And %n more.)", nullptr, int(problems.size() - 1));
    return first;
}

Result<Done> checkIdIsFree(const IncomingRecord &record, const Document &current, const QByteArray &json)
{
    for (const RecordType *type : allRecordTypes())
        if (type != record.type && current.pointer(*type, record.id))
            return Problem{Text::tr("The id %1 is that of a %2 in the file. Give this record another.")
                               .arg(record.id.toString(QUuid::WithoutBraces), type->table),
                           record.place(0, json)};
    return Done{};
}

} // namespace

Result<ChangeSet> importOf(const Document &current, const QByteArray &json)
{
    const auto records = exchange::readDocument(json);
    if (!records)
        return records.problem();
    ChangeSet set;
    set.kind = StepKind::Import;
    int added = 0, changed = 0;
    for (const IncomingRecord &record : *records) {
        if (const auto before = current.row(*record.type, record.id)) {
            if (const Row after = merged(record, *before); after != *before) {
                set.changes += {record.type, record.id, before, after};
                ++changed;
            }
            continue;
        }
        if (const auto fine = checkIdIsFree(record, current, json); !fine)
            return fine.problem();
        set.changes += {record.type, record.id, std::nullopt, record.row};
        ++added;
    }
    if (const auto fine = checkRules(set, current, *records, json); !fine)
        return fine.problem();
    if (changed == 0)
        set.summary = Text::tr("Imported %n record(s)", nullptr, added);
    else
        set.summary = Text::tr("Imported %1 new and %2 changed records").arg(QString::number(added), QString::number(changed));
    return set;
}

Result<Document> documentFromJson(const QByteArray &json)
{
    const Result<ChangeSet> set = importOf(Document(), json);
    if (!set)
        return set.problem();
    Document document;
    document.take(*set);
    return document;
}

} // namespace oogst
