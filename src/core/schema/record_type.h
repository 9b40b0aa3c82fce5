// What the rest of the program sees of a record: its table, and its fields as an ordinary list.

#pragma once

#include "core/schema/codec.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <memory>

namespace oogst {

/// One record's cells, in the order of `RecordType::fields`.
using Row = QList<QVariant>;

/// One field, without its C++ type.
struct FieldInfo {
    int number = 0;
    QString name;
    const char *label = "";   ///< untranslated; its translation context is the record's table
    Kind kind = Kind::Text;
    unsigned traits = Plain;
    int since = 1;
    int maxLength = 0;
    double lowest = 0;
    double highest = 0;
    QString refersTo;         ///< table of the record a Reference or References field points at
    QList<EnumWord> words;    ///< of a Word or Words field
    QVariant (*get)(const void *record) = nullptr;
    bool (*set)(void *record, const QVariant &cell) = nullptr; ///< false when the cell cannot be such a value

    bool is(Trait trait) const { return (traits & trait) != 0; }
    /// The label in the language of the program.
    QString translatedLabel(const QString &table) const;
};

/// One record type. There is one object of it per type, alive as long as the program: compare by address.
struct RecordType {
    int number = 0;           ///< identity in the change log
    QString table;            ///< its name in files, JSON and on the command line
    const char *label = "";   ///< untranslated, singular; context "record"
    QList<FieldInfo> fields;  ///< fields[0] is the id
    std::shared_ptr<void> (*make)() = nullptr;
    std::shared_ptr<void> (*copy)(const void *record) = nullptr;

    int indexOf(const QString &fieldName) const;       ///< -1 when there is none
    int indexOfNumber(int fieldNumber) const;          ///< -1 when there is none
    bool hasNaturalKey() const;
    /// The id that the natural key's cells give.
    QUuid naturalId(const Row &row) const;
    Row pack(const void *record) const;
    /// Fills `record` from the row. Returns the index of the first field that could not be read, or -1.
    /// A field that could not be read keeps its default.
    int unpack(const Row &row, void *record) const;
    QString translatedLabel() const;
};

template <class Record>
const RecordType &recordType();

/// All record types, each after those it belongs to.
const QList<const RecordType *> &allRecordTypes();
/// Null when no record has that table.
const RecordType *recordTypeNamed(const QString &table);
const RecordType *recordTypeNumbered(int number);

/// What an enumerator is called, in the language of the program.
QString translatedWord(const EnumWord &word);

template <class Enum>
    requires std::is_enum_v<Enum>
QString labelOf(Enum value)
{
    return translatedWord(enumWords<Enum>[static_cast<size_t>(value)]);
}

} // namespace oogst
