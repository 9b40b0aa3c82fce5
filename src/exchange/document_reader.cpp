#include "exchange/document_reader.h"

#include "exchange/cell_json.h"
#include "exchange/document_json.h"
#include "exchange/text.h"

#include <QHash>

namespace oogst::exchange {
namespace {

const QString formatName = QStringLiteral("oogst");

/// The cells as the record itself writes them: one spelling per value, and defaults filled in.
Row normalised(const RecordType &type, const Row &row)
{
    const std::shared_ptr<void> record = type.make();
    type.unpack(row, record.get());
    return type.pack(record.get());
}

class Reader
{
public:
    explicit Reader(const QByteArray &json) : m_json(json) {}

    Result<QList<IncomingRecord>> read(const JsonNode &root)
    {
        if (const auto fine = checkFormat(root); !fine)
            return fine.problem();
        for (size_t i = 0; i < root.items.size(); ++i) {
            if (root.names[i] == formatName)
                continue;
            if (const auto fine = readList(root.names[i], root.items[i]); !fine)
                return fine.problem();
        }
        return m_records;
    }

private:
    QString lined(const QString &path, qsizetype offset) const
    {
        return QStringLiteral("%1 (%2)").arg(path, lineText(m_json, offset));
    }

    Result<Done> checkFormat(const JsonNode &root) const
    {
        const JsonNode *format = root.type == JsonNode::Type::Object ? root.find(formatName) : nullptr;
        if (!format)
            return Problem{Text::tr("This is JSON, but no Oogst document: it does not start with {\"oogst\": 1, …}."),
                           lineText(m_json, root.offset)};
        if (format->type != JsonNode::Type::Integer || format->integer < 1)
            return Problem{Text::tr("Here belongs the number of the format: 1."), lined(formatName, format->offset)};
        if (format->integer > documentFormat)
            return Problem{Text::tr("This document has format %1; this program reads up to %2. Use a newer Oogst.")
                               .arg(format->text, QString::number(documentFormat)),
                           lined(formatName, format->offset)};
        return Done{};
    }

    Result<Done> readList(const QString &name, const JsonNode &list)
    {
        const RecordType *type = recordTypeNamed(name);
        if (!type) {
            QStringList known;
            for (const RecordType *other : allRecordTypes())
                known += other->table;
            return Problem{Text::tr("There are no records of this name. Known are: %1.").arg(known.join(QStringLiteral(", "))),
                           lined(name.left(60), list.offset)};
        }
        if (list.type != JsonNode::Type::Array)
            return Problem{Text::tr("Here belongs a list of records, not %1.").arg(list.typeText()), lined(name, list.offset)};
        for (size_t i = 0; i < list.items.size(); ++i)
            if (const auto fine = readRecord(*type, qsizetype(i), list.items[i]); !fine)
                return fine.problem();
        return Done{};
    }

    Result<Done> readRecord(const RecordType &type, qsizetype index, const JsonNode &node)
    {
        IncomingRecord record{&type, index, {}, Row(type.fields.size()), QList<qsizetype>(type.fields.size(), -1), node.offset};
        if (node.type != JsonNode::Type::Object)
            return Problem{Text::tr("Here belongs a record: an object, not %1.").arg(node.typeText()), record.place(-1, m_json)};
        for (size_t i = 0; i < node.items.size(); ++i)
            if (const auto fine = readField(record, node.names[i], node.items[i]); !fine)
                return fine.problem();
        if (const auto fine = settleId(record); !fine)
            return fine.problem();
        m_records += record;
        return Done{};
    }

    Result<Done> readField(IncomingRecord &record, const QString &name, const JsonNode &node)
    {
        const int field = record.type->indexOf(name);
        if (field < 0)
            return Problem{Text::tr("Records of %1 have no field of this name. Correct the name, or remove it.").arg(record.type->table),
                           lined(QStringLiteral("%1[%2].%3").arg(record.type->table, QString::number(record.index), name.left(60)),
                                 node.offset)};
        record.offsets[field] = node.offset;
        const Result<QVariant> cell = cellFrom(node, record.type->fields[field]);
        if (!cell)
            return Problem{cell.problem().what, record.place(field, m_json, cell.problem().place)};
        record.row[field] = *cell;
        return Done{};
    }

    Result<Done> settleId(IncomingRecord &record)
    {
        const RecordType &type = *record.type;
        record.row = normalised(type, record.row);
        if (!record.row.first().isValid() && type.hasNaturalKey())
            record.row.first() = type.naturalId(record.row).toString(QUuid::WithoutBraces);
        if (!record.row.first().isValid())
            return Problem{Text::tr("The record has no id. Give it one of its own."), record.place(-1, m_json)};
        record.id = QUuid::fromString(record.row.first().toString());
        if (const auto other = m_placeOf.constFind(record.id); other != m_placeOf.constEnd())
            return Problem{Text::tr("The id %1 is already that of %2. Every record needs its own.")
                               .arg(record.row.first().toString(), *other),
                           record.place(0, m_json)};
        m_placeOf.insert(record.id, QStringLiteral("%1[%2]").arg(type.table, QString::number(record.index)));
        return Done{};
    }

    const QByteArray &m_json;
    QList<IncomingRecord> m_records;
    QHash<QUuid, QString> m_placeOf;
};

} // namespace

QString IncomingRecord::place(qsizetype field, const QByteArray &json, const QString &within) const
{
    const bool known = field >= 0 && says(field);
    const QString name = field >= 0 ? QLatin1Char('.') + type->fields[field].name : QString();
    return QStringLiteral("%1[%2]%3%4 (%5)")
        .arg(type->table, QString::number(index), name, within, lineText(json, known ? offsets[field] : offset));
}

Result<QList<IncomingRecord>> readDocument(const QByteArray &json)
{
    const Result<JsonNode> root = readJson(json);
    if (!root)
        return root.problem();
    return Reader(json).read(*root);
}

} // namespace oogst::exchange
