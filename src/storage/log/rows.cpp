#include "storage/log/rows.h"

namespace oogst {
namespace {

std::string selected(const RecordType &type, const QStringList &present, QList<qsizetype> &fields)
{
    std::string columns = "id";
    for (qsizetype i = 1; i < type.fields.size(); ++i) {
        if (!present.contains(type.fields[i].name))
            continue;
        columns += "," + sql::quoted(type.fields[i].name);
        fields += i;
    }
    return "SELECT " + columns + " FROM " + sql::quoted(type.table);
}

Row rowAt(sql::Query &q, const RecordType &type, const QList<qsizetype> &fields)
{
    Row row(type.fields.size());
    row[0] = q.id(0).toString(QUuid::WithoutBraces);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const int column = int(i) + 1;
        const Kind kind = type.fields[fields[i]].kind;
        if (q.isNothing(column))
            continue;
        if (kind == Kind::Reference)
            row[fields[i]] = q.id(column).toString(QUuid::WithoutBraces);
        else if (kind == Kind::Integer || kind == Kind::Boolean)
            row[fields[i]] = qlonglong(q.number(column));
        else
            row[fields[i]] = q.text(column);
    }
    return row;
}

} // namespace

std::optional<Row> shownRow(sql::Connection &file, const RecordType &type, const QUuid &id)
{
    QList<qsizetype> fields;
    sql::Query &q = file.query(selected(type, file.columns(type.table), fields) + " WHERE id=? AND vis>0");
    q.bind(1, id);
    std::optional<Row> row;
    if (q.step())
        row = rowAt(q, type, fields);
    q.reset();
    return row;
}

QHash<QUuid, Row> shownRows(sql::Connection &file, const RecordType &type, const QSet<QUuid> &ids)
{
    // From here on reading all of them takes less time than asking for each.
    constexpr qsizetype many = 200;
    QHash<QUuid, Row> rows;
    QList<qsizetype> fields;
    if (ids.size() > many) {
        sql::Query &q = file.query(selected(type, file.columns(type.table), fields) + " WHERE vis>0");
        while (q.step())
            if (ids.contains(q.id(0)))
                rows.insert(q.id(0), rowAt(q, type, fields));
        q.reset();
        return rows;
    }
    for (const QUuid &id : ids)
        if (const auto row = shownRow(file, type, id))
            rows.insert(id, *row);
    return rows;
}

void loadTable(sql::Connection &file, const RecordType &type, ChangeSet &found)
{
    const QStringList present = file.columns(type.table);
    if (present.isEmpty())
        return;
    QList<qsizetype> fields;
    sql::Query &q = file.query(selected(type, present, fields) + " WHERE vis>0");
    while (q.step())
        found.changes += {&type, q.id(0), std::nullopt, rowAt(q, type, fields)};
    q.reset();
}

} // namespace oogst
