#include "random_document.h"

#include <QTimeZone>

namespace oogst::test {
namespace {

// Characters that have broken programs before.
const QStringList odd{
    QStringLiteral("a"), QStringLiteral("é"), QStringLiteral(" "), QStringLiteral("\""), QStringLiteral("\\"),
    QStringLiteral("\n"), QStringLiteral("\t"), QStringLiteral("\u0001"), QStringLiteral("\u007f"), QStringLiteral("'"),
    QStringLiteral("<b>"), QStringLiteral("%1"), QStringLiteral("{"), QStringLiteral("\u2028"), QStringLiteral("\uFEFF"),
    QStringLiteral("\U0001F33E"), QStringLiteral("e\u0301"), QStringLiteral("\u202E"), QStringLiteral("ß"), QStringLiteral("/"),
};

class Maker
{
public:
    Maker(quint32 seed, const Mixture &mixture) : m_random(seed), m_mixture(mixture) {}

    Document make()
    {
        for (int group = 0; group < m_mixture.groups; ++group)
            makeGroup();
        Document document;
        document.take(m_set);
        return document;
    }

private:
    void makeGroup()
    {
        // Ids first, so that a field may refer to a record of a later type. Records whose id follows from a key
        // are not known yet, so they are made in order and referred to by later types only.
        m_ids.clear();
        m_made.clear();
        for (const RecordType *type : allRecordTypes())
            if (!type->hasNaturalKey())
                for (int i = 0; i < count(*type); ++i)
                    m_ids[type->table] += timeOrderedUuid(m_random.bounded(2000000000)).toString(QUuid::WithoutBraces);
        for (const RecordType *type : allRecordTypes())
            for (int i = 0; i < count(*type); ++i)
                makeRecord(*type, i);
    }

    int count(const RecordType &type) const { return &type == &recordType<Meetup>() ? 1 : m_mixture.recordsPerType; }

    void makeRecord(const RecordType &type, int index)
    {
        Row row(type.fields.size());
        for (qsizetype i = 1; i < row.size(); ++i) {
            const FieldInfo &field = type.fields[i];
            if (field.is(Required) || int(m_random.bounded(10)) >= m_mixture.emptyOfTen)
                row[i] = value(type, field);
        }
        const std::shared_ptr<void> record = type.make();
        type.unpack(row, record.get());
        row = type.pack(record.get());
        row[0] = type.hasNaturalKey() ? type.naturalId(row).toString(QUuid::WithoutBraces) : m_ids[type.table][index];
        if (m_made[type.table].contains(row[0].toString()))
            return; // the same key by chance
        m_made[type.table] += row[0].toString();
        if (type.hasNaturalKey())
            m_ids[type.table] += row[0].toString();
        m_set.changes += {&type, QUuid::fromString(row[0].toString()), std::nullopt, row};
    }

    QVariant value(const RecordType &type, const FieldInfo &field)
    {
        switch (field.kind) {
        case Kind::Text: return field.name == QStringLiteral("starts_at") ? QStringLiteral("09:30") : text(qMin(field.maxLength, 60));
        case Kind::Integer: return integer(field);
        case Kind::Boolean: return QVariant(qlonglong(1));
        case Kind::Date: return date().toString(Qt::ISODate);
        case Kind::Moment: return Codec<QDateTime>::pack(QDateTime(date(), QTime::fromMSecsSinceStartOfDay(m_random.bounded(86400000)), QTimeZone::utc()));
        case Kind::Term: return cell::fromTerm(term());
        case Kind::Reference: return target(type, field);
        case Kind::References: return cell::fromTexts(many([&] { return target(type, field).toString(); }));
        case Kind::Word: return word(field);
        case Kind::Words: return cell::fromTexts(many([&] { return word(field).toString(); }));
        case Kind::Texts: return cell::fromTexts(many([&] { return text(30); }));
        }
        return {};
    }

    QVariant integer(const FieldInfo &field)
    {
        // Where a record holds a smallest and a largest number, they must fit each other.
        if (field.name == QStringLiteral("smallest") || field.name == QStringLiteral("attendance_low"))
            return QVariant(qlonglong(m_random.bounded(5)));
        const double low = qMax(field.lowest, -2147483648.0), high = qMin(field.highest, 2147483647.0);
        return QVariant(qlonglong(qMin(high, low + 5 + m_random.generateDouble() * (high - low - 5))));
    }

    QString text(int longest)
    {
        QString made = odd[m_random.bounded(odd.size())];
        while (m_random.bounded(12) != 0 && made.size() < longest - 3)
            made += odd[m_random.bounded(odd.size())];
        return made.left(longest);
    }

    QDate date() { return QDate(1970, 1, 1).addDays(m_random.bounded(36500)); }

    Term term()
    {
        Term made;
        if (m_random.bounded(4) != 0)
            made.words = text(40);
        if (made.words.isEmpty() || m_random.bounded(2) == 0)
            made.earliest = date();
        if (m_random.bounded(2) == 0)
            made.latest = made.earliest.isValid() ? made.earliest.addDays(m_random.bounded(400)) : date();
        return made;
    }

    QVariant target(const RecordType &type, const FieldInfo &field)
    {
        // A record of the same type only when it is made already: no circles.
        const QStringList candidates = (field.refersTo == type.table ? m_made : m_ids).value(field.refersTo);
        return candidates.isEmpty() ? QVariant() : QVariant(candidates[m_random.bounded(candidates.size())]);
    }

    QVariant word(const FieldInfo &field)
    {
        const std::string_view word = field.words[m_random.bounded(field.words.size())].word;
        return word.empty() ? QVariant() : QVariant(QString::fromLatin1(word.data(), qsizetype(word.size())));
    }

    template <class One>
    QStringList many(One one)
    {
        QStringList list;
        for (quint32 i = m_random.bounded(1, 4); i > 0; --i)
            if (const QString text = one(); !text.isEmpty())
                list += text;
        return list;
    }

    QRandomGenerator m_random;
    Mixture m_mixture;
    ChangeSet m_set;
    QHash<QString, QStringList> m_ids, m_made;
};

} // namespace

Document randomDocument(quint32 seed, const Mixture &mixture)
{
    return Maker(seed, mixture).make();
}

} // namespace oogst::test
