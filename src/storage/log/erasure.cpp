#include "storage/log/erasure.h"

#include "core/rules/person_erasure.h"
#include "storage/log/ownership.h"
#include "storage/log/step_entry.h"

#include <QDateTime>

namespace oogst {
namespace {

/// The records and all that belongs to them, as deep as it goes.
QSet<QUuid> withWhatBelongs(sql::Connection &file, const QList<Erasure> &erasures)
{
    QSet<QUuid> found;
    QList<RecordRef> queue;
    for (const Erasure &erasure : erasures) {
        sql::Query &q = file.query("SELECT tbl FROM change WHERE row=? LIMIT 1");
        q.bind(1, erasure.row);
        if (q.step())
            queue += RecordRef{int(q.number(0)), erasure.row};
        q.reset();
    }
    for (qsizetype i = 0; i < queue.size(); ++i) { // grows while it runs
        const RecordRef at = queue[i];
        if (found.contains(at.row))
            continue;
        found.insert(at.row);
        const RecordType *type = recordTypeNumbered(at.table);
        if (!type)
            continue;
        for (const ChildField &child : childrenOf(*type)) {
            sql::Query &q = file.query("SELECT id FROM " + sql::quoted(child.type->table) + " WHERE " + sql::quoted(child.field->name) + "=?");
            q.bind(1, at.row);
            while (q.step())
                queue += RecordRef{child.type->number, q.id(0)};
            q.reset();
        }
    }
    return found;
}

void eraseValuesOf(sql::Connection &file, Projector &projector, const Erasure &erasure)
{
    QList<Change> held;
    sql::Query &q = file.query("SELECT " + std::string(changeColumns) + " FROM change WHERE row=? AND col<>0 AND (col=? OR ?=-1) AND val IS NOT NULL");
    q.bind(1, erasure.row).bind(2, erasure.column).bind(3, erasure.column);
    while (q.step())
        held += changeAt(q);
    q.reset();
    for (Change &change : held) {
        change.value = {};
        file.query("UPDATE change SET val=NULL, crc=? WHERE ses=? AND seq=?")
            .bind(1, qint64(checksum(change)))
            .bind(2, change.id.session)
            .bind(3, change.id.sequence)
            .run();
        projector.touchChanged(change.table, change.row);
    }
    file.query("DELETE FROM draft WHERE row=? AND (col=? OR ?=-1)").bind(1, erasure.row).bind(2, erasure.column).bind(3, erasure.column).run();
}

/// The stored value without the names; nothing when none stands in it, or when it is no text.
std::optional<QString> valueWithout(const Change &change, const NameSearch &names)
{
    const RecordType *type = recordTypeNumbered(change.table);
    const int index = type ? type->indexOfNumber(change.column) : -1;
    // A natural key makes the id of the record; and the data of other people are theirs.
    if (index < 0 || type == &recordType<Person>() || type->fields[index].is(NaturalKey))
        return std::nullopt;
    const QString value = change.value.toString();
    QString without = value;
    if (type->fields[index].kind == Kind::Texts) {
        QStringList texts = cell::toTexts(value).value_or(QStringList());
        for (QString &text : texts)
            text = names.without(text);
        without = cell::fromTexts(texts).toString();
    } else if (type->fields[index].kind == Kind::Text) {
        without = names.without(value);
    }
    return without == value ? std::nullopt : std::optional(without);
}

/// Takes the names out of all texts that the document holds or ever held, and out of what is being typed.
void eraseNames(sql::Connection &file, Projector &projector, const NameSearch &names)
{
    QList<Change> naming;
    sql::Query &q = file.query("SELECT " + std::string(changeColumns) + " FROM change WHERE col<>0 AND val IS NOT NULL");
    while (q.step())
        if (Change change = changeAt(q); const auto without = valueWithout(change, names)) {
            change.value = *without;
            naming += change;
        }
    q.reset();
    for (const Change &change : std::as_const(naming)) {
        file.query("UPDATE change SET val=?, crc=? WHERE ses=? AND seq=?")
            .bind(1, change.value.toString())
            .bind(2, qint64(checksum(change)))
            .bind(3, change.id.session)
            .bind(4, change.id.sequence)
            .run();
        projector.touchChanged(change.table, change.row);
    }
    struct Typed {
        QUuid row;
        int column;
        QString text;
    };
    QList<Typed> typed;
    sql::Query &drafts = file.query("SELECT row,col,text FROM draft");
    while (drafts.step())
        if (const QString text = drafts.text(2), without = names.without(text); without != text)
            typed += {drafts.id(0), int(drafts.number(1)), without};
    drafts.reset();
    for (const Typed &draft : std::as_const(typed))
        file.query("UPDATE draft SET text=? WHERE row=? AND col=?").bind(1, draft.text).bind(2, draft.row).bind(3, draft.column).run();
}

/// Steps tell in words what was done: "Outcome “Anna Bos says …” added".
void eraseNamesOfSteps(sql::Connection &file, const NameSearch &names)
{
    QList<StepId> naming;
    sql::Query &q = file.query("SELECT ses,seq,label FROM tx WHERE label IS NOT NULL");
    while (q.step())
        if (const QString label = q.text(2); names.without(label) != label)
            naming += stepAt(q, 0);
    q.reset();
    for (const StepId &step : std::as_const(naming))
        forgetStepText(file, step);
}

} // namespace

bool isErased(sql::Connection &file, const QUuid &row, int column)
{
    if (column == aliveColumn)
        return false;
    return file.query("SELECT 1 FROM erased WHERE row=? AND (col=? OR col=-1)").bind(1, row).bind(2, column).found();
}

void erase(sql::Connection &file, Projector &projector, const QList<Erasure> &erasures, const QDateTime &now, const QString &reason)
{
    QStringList names;
    for (const Erasure &erasure : erasures) {
        for (const QString &name : erasure.names)
            if (!names.contains(name))
                names += name;
        file.query("INSERT INTO erased(row,col,at,reason) VALUES(?,?,?,?) ON CONFLICT DO NOTHING")
            .bind(1, erasure.row)
            .bind(2, erasure.column)
            .bind(3, now.toMSecsSinceEpoch())
            .bind(4, reason)
            .run();
        eraseValuesOf(file, projector, erasure);
    }
    eraseStepTexts(file, erasures);
    if (!names.isEmpty()) {
        const NameSearch search(names);
        eraseNames(file, projector, search);
        eraseNamesOfSteps(file, search);
    }
}

QList<Erasure> erasuresIn(sql::Connection &file)
{
    QList<Erasure> found;
    sql::Query &q = file.query("SELECT row,col FROM erased ORDER BY row,col");
    while (q.step())
        found += {q.id(0), int(q.number(1))};
    q.reset();
    return found;
}

QList<Erasure> erasuresToCome(sql::Connection &into, sql::Connection &from)
{
    QSet<std::pair<QUuid, int>> ours;
    for (const Erasure &erasure : erasuresIn(into))
        ours.insert({erasure.row, erasure.column});
    QList<Erasure> coming = erasuresIn(from);
    coming.removeIf([&](const Erasure &erasure) { return ours.contains({erasure.row, erasure.column}); });
    return coming;
}

void eraseStepTexts(sql::Connection &file, const QList<Erasure> &erasures)
{
    for (const QUuid &row : withWhatBelongs(file, erasures)) {
        QSet<StepId> steps;
        sql::Query &q = file.query("SELECT DISTINCT ses,tx FROM change WHERE row=?");
        q.bind(1, row);
        while (q.step())
            steps.insert(stepAt(q, 0));
        q.reset();
        for (const StepId &step : std::as_const(steps))
            forgetStepText(file, step);
    }
}

} // namespace oogst
