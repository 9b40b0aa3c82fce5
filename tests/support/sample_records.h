// Records with no field at its default, made from the declarations: a new field is tested before anyone writes a test.

#pragma once

#include "core/document.h"

namespace oogst::test {

/// One cell that is not empty, for any field but a reference. Differs by `seed`.
inline QVariant fullCell(const FieldInfo &f, int seed)
{
    const QString text = QStringLiteral("Gé %1 ‘%2’ %2").arg(seed).arg(f.name);
    switch (f.kind) {
    case Kind::Text:
        return f.name == u"starts_at" ? QStringLiteral("09:3%1").arg(seed % 10) : text.left(f.maxLength);
    case Kind::Integer:
        return qlonglong(std::max(f.lowest, 1.0)) + seed % 50;
    case Kind::Boolean:
        return qlonglong(1);
    case Kind::Date:
        return QDate(2019, 9, 19).addDays(seed).toString(Qt::ISODate);
    case Kind::Moment:
        return QDateTime(QDate(2019, 9, 19), QTime(9, 30), Qt::UTC).addSecs(seed).toString(Qt::ISODateWithMs);
    case Kind::Term:
        return cell::fromTerm({text, QDate(2020, 1, 1), QDate(2020, 1, 1).addDays(seed)});
    case Kind::Word: {
        const QString word = QString::fromLatin1(f.words.last().word.data(), qsizetype(f.words.last().word.size()));
        return word;
    }
    case Kind::Words: {
        QStringList words;
        for (const EnumWord &word : f.words)
            words += QString::fromLatin1(word.word.data(), qsizetype(word.word.size()));
        return cell::fromTexts(words);
    }
    case Kind::Texts:
        return cell::fromTexts({text, QStringLiteral("regel\ntwee"), QString::number(seed)});
    case Kind::Reference:
    case Kind::References:
        return {};
    }
    return {};
}

/// One record of every type, all fields filled, all references pointing at the others; breaks no rule. A record
/// that can stand under another of its type does not: it would stand under itself.
inline ChangeSet oneOfEverything(int seed)
{
    ChangeSet set{QStringLiteral("alles"), {}};
    QHash<QString, QUuid> ids;
    for (const RecordType *type : allRecordTypes())
        if (!type->hasNaturalKey())
            ids.insert(type->table, naturalUuid(type->table, {QByteArray::number(seed)}));
    const auto makeRow = [&](const RecordType &type) {
        Row row(type.fields.size());
        for (qsizetype i = 1; i < type.fields.size(); ++i) {
            const FieldInfo &f = type.fields[i];
            if (f.refersTo.isEmpty()) {
                row[i] = fullCell(f, seed);
                continue;
            }
            const bool itself = f.refersTo == type.table;
            if (itself || !ids.contains(f.refersTo))
                continue;
            const QString target = ids[f.refersTo].toString(QUuid::WithoutBraces);
            row[i] = f.kind == Kind::Reference ? QVariant(target) : cell::fromTexts({target});
        }
        return row;
    };
    // Participation is named by its key; others refer to it, so its id comes first. The rest of the keys follow.
    for (const RecordType *type : allRecordTypes()) {
        if (!type->hasNaturalKey())
            continue;
        ids.insert(type->table, type->naturalId(makeRow(*type)));
    }
    for (const RecordType *type : allRecordTypes()) {
        Row row = makeRow(*type);
        const QUuid id = type->hasNaturalKey() ? type->naturalId(row) : ids[type->table];
        row[0] = id.toString(QUuid::WithoutBraces);
        set.changes += {type, id, std::nullopt, row};
    }
    return set;
}

} // namespace oogst::test
