#include "core/schema/record_type.h"

#include <QCoreApplication>

#include <algorithm>

namespace oogst {

QString FieldInfo::translatedLabel(const QString &table) const
{
    return QCoreApplication::translate(table.toLatin1().constData(), label);
}

QString RecordType::translatedLabel() const
{
    return QCoreApplication::translate("record", label);
}

QString translatedWord(const EnumWord &word)
{
    return *word.label ? QCoreApplication::translate("word", word.label) : QString();
}

int RecordType::indexOf(const QString &fieldName) const
{
    const auto it = std::ranges::find(fields, fieldName, &FieldInfo::name);
    return it == fields.end() ? -1 : int(it - fields.begin());
}

int RecordType::indexOfNumber(int fieldNumber) const
{
    const auto it = std::ranges::find(fields, fieldNumber, &FieldInfo::number);
    return it == fields.end() ? -1 : int(it - fields.begin());
}

bool RecordType::hasNaturalKey() const
{
    return std::ranges::any_of(fields, [](const FieldInfo &f) { return f.is(NaturalKey); });
}

QUuid RecordType::naturalId(const Row &row) const
{
    QList<QByteArray> key;
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (fields[i].is(NaturalKey))
            key += row[i].toString().toUtf8();
    return naturalUuid(table, key);
}

Row RecordType::pack(const void *record) const
{
    Row row;
    row.reserve(fields.size());
    for (const FieldInfo &f : fields)
        row += f.get(record);
    return row;
}

int RecordType::unpack(const Row &row, void *record) const
{
    int firstBad = -1;
    for (qsizetype i = 0; i < fields.size() && i < row.size(); ++i)
        if (!fields[i].set(record, row[i]) && firstBad < 0)
            firstBad = int(i);
    return firstBad;
}

} // namespace oogst
