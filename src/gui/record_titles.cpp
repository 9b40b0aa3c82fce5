#include "gui/record_titles.h"

#include "core/rules/names.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <memory>

namespace oogst {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordTitles)
};

QString personTitle(const Document &document, Id<Person> id)
{
    const auto *person = static_cast<const Person *>(document.pointer(recordType<Person>(), id.value));
    return person ? fullName(*person) : QString();
}

/// The first text of the record that says something, for types without a title of their own.
QString firstText(const RecordType &type, const void *record)
{
    for (const char *name : {"title", "name", "text", "what", "role"})
        if (const int i = type.indexOf(QLatin1StringView(name)); i >= 0)
            if (const QString text = type.fields[i].get(record).toString(); !text.isEmpty())
                return text.simplified();
    return {};
}

QString titlesOf(const Document &document, const FieldInfo &field, const QStringList &ids)
{
    const RecordType *type = recordTypeNamed(field.refersTo);
    QStringList titles;
    for (const QString &id : ids)
        titles += recordTitle(document, *type, QUuid::fromString(id));
    return titles.join(QStringLiteral(", "));
}

/// A title, ready to be compared: that takes longer than anything else about it.
struct Entry {
    QString title;
    QUuid id;
    QCollatorSortKey key;
};

/// Records in the order of their titles, and of which records that was made.
struct Sorted {
    Document::Records records;
    QList<QUuid> ids;
    QHash<QUuid, std::shared_ptr<const Entry>> entries;
};

QCollator titleOrder()
{
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    return order;
}

QList<QUuid> idsInOrder(QList<const Entry *> entries)
{
    std::ranges::stable_sort(entries, [](const Entry *a, const Entry *b) { return a->key < b->key; });
    QList<QUuid> ids;
    ids.reserve(entries.size());
    for (const Entry *entry : std::as_const(entries))
        ids += entry->id;
    return ids;
}

QString labelOfWord(const FieldInfo &field, const QString &stored)
{
    for (const EnumWord &word : field.words)
        if (stored == QLatin1StringView(word.word.data(), qsizetype(word.word.size())))
            return translatedWord(word);
    return stored;
}

} // namespace

QString recordTitle(const Document &document, const RecordType &type, const QUuid &id)
{
    const void *record = document.pointer(type, id);
    if (!record)
        return {};
    if (&type == &recordType<Person>())
        return fullName(*static_cast<const Person *>(record));
    if (&type == &recordType<Participation>())
        return personTitle(document, static_cast<const Participation *>(record)->person);
    if (&type == &recordType<Table>()) {
        const auto &table = *static_cast<const Table *>(record);
        const QString title = tableTitle(table, document);
        const QString number = Text::tr("Table %1").arg(table.number);
        return title.isEmpty() ? number : number + QStringLiteral(" · ") + title;
    }
    if (&type == &recordType<Round>())
        return Text::tr("Round %1").arg(static_cast<const Round *>(record)->number);
    if (&type == &recordType<Meetup>()) {
        const auto &meetup = *static_cast<const Meetup *>(record);
        const QString line = meetupLine(meetup);
        return line.isEmpty() ? meetup.title : meetup.title + QStringLiteral(" · ") + line;
    }
    if (&type == &recordType<Affiliation>())
        return static_cast<const Affiliation *>(record)->function;
    return firstText(type, record);
}

QList<QUuid> idsByTitle(const Document &document, const RecordType &type)
{
    const auto &records = document.of(type);
    // The titles of these say nothing of other records, and there may be thousands: the order is kept while they stay the same.
    const bool isKept = &type == &recordType<Person>() || &type == &recordType<Organisation>();
    thread_local QHash<const RecordType *, Sorted> kept;
    if (isKept && kept[&type].records.isSharedWith(records))
        return kept[&type].ids;
    Sorted sorted = isKept ? kept[&type] : Sorted{};
    const QCollator order = titleOrder();
    QList<const Entry *> entries;
    QHash<QUuid, std::shared_ptr<const Entry>> known;
    known.reserve(records.size());
    for (auto it = records.begin(); it != records.end(); ++it) {
        const QString title = &type == &recordType<Person>() ? listName(*static_cast<const Person *>(it.value().get()))
                                                             : recordTitle(document, type, it.key());
        std::shared_ptr<const Entry> entry = sorted.entries.value(it.key());
        if (!entry || entry->title != title)
            entry = std::make_shared<const Entry>(Entry{title, it.key(), order.sortKey(title)});
        known.insert(it.key(), entry);
        entries += entry.get();
    }
    const QList<QUuid> ids = idsInOrder(entries);
    if (isKept)
        kept[&type] = {records, ids, known};
    return ids;
}

QList<QUuid> participantsByTitle(const Document &document, Id<Meetup> meetup)
{
    const QCollator order = titleOrder();
    QList<Entry> entries;
    for (const auto &held : document.of(recordType<Participation>())) {
        const auto &participation = *static_cast<const Participation *>(held.get());
        if (participation.meetup != meetup)
            continue;
        const QString title = personTitle(document, participation.person);
        entries += Entry{title, participation.id.value, order.sortKey(title)};
    }
    QList<const Entry *> all;
    all.reserve(entries.size());
    for (const Entry &entry : std::as_const(entries))
        all += &entry;
    return idsInOrder(all);
}

QString cellText(const Document &document, const FieldInfo &field, const QVariant &cell)
{
    if (!cell.isValid() && field.kind != Kind::Word)
        return {};
    switch (field.kind) {
    case Kind::Boolean:
        return cell.toLongLong() ? Text::tr("yes") : QString();
    case Kind::Date:
        return QLocale().toString(QDate::fromString(cell.toString(), Qt::ISODate), QLocale::LongFormat);
    case Kind::Moment:
        return QLocale().toString(QDateTime::fromString(cell.toString(), Qt::ISODateWithMs).toLocalTime(), QLocale::ShortFormat);
    case Kind::Term:
        return termText(cell::toTerm(cell).value_or(Term{}));
    case Kind::Reference:
        return titlesOf(document, field, {cell.toString()});
    case Kind::References:
        return titlesOf(document, field, cell::toTexts(cell).value_or(QStringList()));
    case Kind::Word:
        return labelOfWord(field, cell.toString());
    case Kind::Words: {
        QStringList labels;
        for (const QString &word : cell::toTexts(cell).value_or(QStringList()))
            labels += labelOfWord(field, word);
        return labels.join(QStringLiteral(", "));
    }
    case Kind::Texts:
        return cell::toTexts(cell).value_or(QStringList()).join(u'\n');
    case Kind::Integer:
        return QLocale().toString(cell.toLongLong());
    case Kind::Text:
        break;
    }
    return field.name == u"sector" || field.name == u"asked_to_bring" ? sectorLabel(cell.toString()) : cell.toString();
}

QString termText(const Term &term)
{
    if (term.isExact())
        return QLocale().toString(term.earliest, QLocale::LongFormat);
    return term.words;
}

QString termDays(const Term &term)
{
    if (!term.earliest.isValid() || !term.latest.isValid())
        return {};
    const QLocale locale;
    if (term.isExact())
        return locale.toString(term.earliest, QLocale::LongFormat);
    const QString format = QStringLiteral("d MMMM yyyy");
    return Text::tr("%1 to %2").arg(locale.toString(term.earliest, format), locale.toString(term.latest, format));
}

QString meetupLine(const Meetup &meetup)
{
    QStringList parts{meetup.region};
    if (meetup.when.isExact())
        parts += QLocale().toString(meetup.when.earliest, QStringLiteral("d MMM yyyy"));
    else
        parts += meetup.when.words;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace oogst
