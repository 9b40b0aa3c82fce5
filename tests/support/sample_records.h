// A record of every type with no field left empty, made from the declarations: a new field is in it by itself.

#pragma once

#include "core/change_set.h"
#include "core/document.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

namespace oogst::test {

using Ids = QHash<const RecordType *, QUuid>;

/// A value of its own for every field, within its limits and never the default.
inline QVariant filledCell(const RecordType &type, const FieldInfo &f, const Ids &ids)
{
    const QString text = QStringLiteral("%1 “%2” é 😀\n‘%3’").arg(type.table, f.name, QString::number(f.number));
    const auto target = [&] { return ids.value(recordTypeNamed(f.refersTo)).toString(QUuid::WithoutBraces); };
    const auto lastWord = [&] { return QString::fromLatin1(f.words.last().word.data(), qsizetype(f.words.last().word.size())); };
    switch (f.kind) {
    case Kind::Text:
        return f.name == QStringLiteral("starts_at") ? QStringLiteral("09:30") : text.left(f.maxLength);
    case Kind::Integer: return qlonglong(qBound(f.lowest, double(f.number), f.highest));
    case Kind::Boolean: return qlonglong(1);
    case Kind::Date: return QDate(2019, 9, 1).addDays(f.number).toString(Qt::ISODate);
    case Kind::Moment: return Codec<QDateTime>::pack(QDateTime(QDate(2019, 9, 19), QTime(13, 5, 0, f.number), Qt::UTC));
    case Kind::Term: return cell::fromTerm({QStringLiteral("in het voorjaar van 2014"), QDate(2014, 3, 1), QDate(2014, 5, 31)});
    case Kind::Reference: return target();
    case Kind::References: return cell::fromTexts({target()});
    case Kind::Word: return lastWord();
    case Kind::Words: return cell::fromTexts({lastWord()});
    case Kind::Texts: return cell::fromTexts({text, QStringLiteral("[\"]")});
    }
    return {};
}

inline Row filledRow(const RecordType &type, const QUuid &id, const Ids &ids)
{
    Row row{id.toString(QUuid::WithoutBraces)};
    for (qsizetype i = 1; i < type.fields.size(); ++i)
        row += filledCell(type, type.fields[i], ids);
    return row;
}

/// True when everything in the natural key of `type` is known.
inline bool knowsKey(const RecordType &type, const Ids &ids)
{
    for (const FieldInfo &f : type.fields)
        if (f.is(NaturalKey) && !f.refersTo.isEmpty() && !ids.contains(recordTypeNamed(f.refersTo)))
            return false;
    return true;
}

/// One record of every type, all fields filled, all references kept, all rules obeyed; other ids for another
/// `seed`. A type that refers to its own kind (an outcome under an outcome) has a second record, with only that field empty.
inline ChangeSet oneOfEverything(int seed = 1)
{
    Ids ids;
    for (const RecordType *type : allRecordTypes())
        if (!type->hasNaturalKey())
            ids[type] = naturalUuid(type->table, {QByteArray::number(seed)});
    while (ids.size() < allRecordTypes().size()) {
        const qsizetype known = ids.size();
        for (const RecordType *type : allRecordTypes())
            if (!ids.contains(type) && knowsKey(*type, ids))
                ids[type] = type->naturalId(filledRow(*type, {}, ids));
        if (ids.size() == known)
            qFatal("natural keys refer to each other in a circle");
    }

    ChangeSet set;
    set.summary = QStringLiteral("alles");
    for (const RecordType *type : allRecordTypes()) {
        Row row = filledRow(*type, ids[type], ids);
        Row second = row;
        bool refersToItself = false;
        for (qsizetype i = 1; i < row.size(); ++i) {
            if (type->fields[i].refersTo != type->table)
                continue;
            refersToItself = true;
            second[i] = QVariant();
        }
        if (refersToItself) {
            const QUuid id = naturalUuid(type->table, {QByteArray::number(seed), "second"});
            const QString text = id.toString(QUuid::WithoutBraces);
            second[0] = text;
            for (qsizetype i = 1; i < row.size(); ++i)
                if (type->fields[i].refersTo == type->table)
                    row[i] = type->fields[i].kind == Kind::References ? cell::fromTexts({text}) : QVariant(text);
            set.changes += {type, id, std::nullopt, second};
        }
        set.changes += {type, ids[type], std::nullopt, row};
    }
    return set;
}

inline Document fullDocument()
{
    Document document;
    document.take(oneOfEverything());
    return document;
}

} // namespace oogst::test
