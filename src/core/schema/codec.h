// How a field's value becomes a cell and back. A cell is a QVariant: invalid (empty), QString, qlonglong, or double.

#pragma once

#include "core/schema/field.h"
#include "core/schema/id.h"
#include "core/schema/term.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace oogst {

/// What a field holds, for everything that handles fields without knowing the record.
enum class Kind {
    Text,     ///< cell: text
    Integer,  ///< cell: whole number
    Boolean,  ///< cell: 1, or empty for no
    Date,     ///< cell: "2019-09-19"
    Moment,   ///< cell: "2019-09-19T13:05:00Z", always UTC
    Term,     ///< cell: JSON object {words, earliest, latest}
    Reference,///< cell: the id of another record, as text
    References,///< cell: JSON array of ids
    Word,     ///< cell: one word of an enumeration
    Words,    ///< cell: JSON array of words of an enumeration
    Texts,    ///< cell: JSON array of texts
};

namespace cell {
/// Lists and terms as the compact JSON text that a cell holds.
QVariant fromTexts(const QStringList &texts);
std::optional<QStringList> toTexts(const QVariant &cell);
QVariant fromTerm(const Term &term);
std::optional<Term> toTerm(const QVariant &cell);
} // namespace cell

/// Packs values of one type into cells. `unpack` gives nothing when the cell cannot be such a value.
/// An empty cell always unpacks to `Value{}`.
template <class Value, class Enable = void>
struct Codec;

template <>
struct Codec<QString> {
    static constexpr Kind kind = Kind::Text;
    static QVariant pack(const QString &v) { return v.isEmpty() ? QVariant() : QVariant(v); }
    static std::optional<QString> unpack(const QVariant &c) { return c.toString(); }
};

template <>
struct Codec<bool> {
    static constexpr Kind kind = Kind::Boolean;
    static QVariant pack(bool v) { return v ? QVariant(qlonglong(1)) : QVariant(); }
    static std::optional<bool> unpack(const QVariant &c) { return c.toLongLong() != 0; }
};

template <>
struct Codec<int> {
    static constexpr Kind kind = Kind::Integer;
    static QVariant pack(int v) { return QVariant(qlonglong(v)); }
    static std::optional<int> unpack(const QVariant &c)
    {
        bool ok = true;
        const qlonglong v = c.isValid() ? c.toLongLong(&ok) : 0;
        if (!ok || v < std::numeric_limits<int>::min() || v > std::numeric_limits<int>::max())
            return std::nullopt;
        return static_cast<int>(v);
    }
};

template <>
struct Codec<QDate> {
    static constexpr Kind kind = Kind::Date;
    static QVariant pack(QDate v) { return v.isValid() ? QVariant(v.toString(Qt::ISODate)) : QVariant(); }
    static std::optional<QDate> unpack(const QVariant &c)
    {
        const QDate day = QDate::fromString(c.toString(), Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
};

template <>
struct Codec<QDateTime> {
    static constexpr Kind kind = Kind::Moment;
    static QVariant pack(const QDateTime &v)
    {
        return v.isValid() ? QVariant(v.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
    }
    static std::optional<QDateTime> unpack(const QVariant &c)
    {
        const QDateTime moment = QDateTime::fromString(c.toString(), Qt::ISODateWithMs);
        return moment.isValid() ? std::optional(moment.toUTC()) : std::nullopt;
    }
};

template <>
struct Codec<Term> {
    static constexpr Kind kind = Kind::Term;
    static QVariant pack(const Term &v) { return cell::fromTerm(v); }
    static std::optional<Term> unpack(const QVariant &c) { return cell::toTerm(c); }
};

template <>
struct Codec<QStringList> {
    static constexpr Kind kind = Kind::Texts;
    static QVariant pack(const QStringList &v) { return cell::fromTexts(v); }
    static std::optional<QStringList> unpack(const QVariant &c) { return cell::toTexts(c); }
};

template <class Record>
struct Codec<Id<Record>> {
    static constexpr Kind kind = Kind::Reference;
    using Target = Record;
    static QVariant pack(const Id<Record> &v) { return v.isNull() ? QVariant() : QVariant(v.text()); }
    static std::optional<Id<Record>> unpack(const QVariant &c)
    {
        const Id<Record> id = Id<Record>::fromText(c.toString());
        return id.isNull() ? std::nullopt : std::optional(id);
    }
};

template <class Record>
struct Codec<QList<Id<Record>>> {
    static constexpr Kind kind = Kind::References;
    using Target = Record;
    static QVariant pack(const QList<Id<Record>> &v)
    {
        QStringList texts;
        for (const Id<Record> &id : v)
            texts += id.text();
        return cell::fromTexts(texts);
    }
    static std::optional<QList<Id<Record>>> unpack(const QVariant &c)
    {
        const auto texts = cell::toTexts(c);
        if (!texts)
            return std::nullopt;
        QList<Id<Record>> ids;
        for (const QString &text : *texts) {
            const Id<Record> id = Id<Record>::fromText(text);
            if (id.isNull())
                return std::nullopt;
            ids += id;
        }
        return ids;
    }
};

/// The word of an enumerator as it is stored, and back.
template <class Enum>
QString wordOf(Enum value)
{
    const std::string_view word = enumWords<Enum>[static_cast<size_t>(value)].word;
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

template <class Enum>
std::optional<Enum> enumFromWord(const QString &word)
{
    for (size_t i = 0; i < enumWords<Enum>.size(); ++i) {
        const std::string_view known = enumWords<Enum>[i].word;
        if (word == QLatin1StringView(known.data(), qsizetype(known.size())))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template <class Enum>
struct Codec<Enum, std::enable_if_t<std::is_enum_v<Enum>>> {
    static constexpr Kind kind = Kind::Word;
    using Words = Enum;
    static QVariant pack(Enum v)
    {
        const QString word = wordOf(v);
        return word.isEmpty() ? QVariant() : QVariant(word);
    }
    static std::optional<Enum> unpack(const QVariant &c) { return enumFromWord<Enum>(c.toString()); }
};

template <class Enum>
struct Codec<QList<Enum>, std::enable_if_t<std::is_enum_v<Enum>>> {
    static constexpr Kind kind = Kind::Words;
    using Words = Enum;
    static QVariant pack(const QList<Enum> &v)
    {
        QStringList texts;
        for (Enum e : v)
            texts += wordOf(e);
        return cell::fromTexts(texts);
    }
    static std::optional<QList<Enum>> unpack(const QVariant &c)
    {
        const auto texts = cell::toTexts(c);
        if (!texts)
            return std::nullopt;
        QList<Enum> values;
        for (const QString &text : *texts) {
            const auto value = enumFromWord<Enum>(text);
            if (!value)
                return std::nullopt;
            values += *value;
        }
        return values;
    }
};

/// A number that may be unknown.
template <>
struct Codec<std::optional<int>> {
    static constexpr Kind kind = Kind::Integer;
    static QVariant pack(const std::optional<int> &v) { return v ? QVariant(qlonglong(*v)) : QVariant(); }
    static std::optional<std::optional<int>> unpack(const QVariant &c)
    {
        const auto v = Codec<int>::unpack(c);
        return v ? std::optional<std::optional<int>>(*v) : std::nullopt;
    }
};

} // namespace oogst
