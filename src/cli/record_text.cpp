#include "cli/record_text.h"

#include "cli/text.h"
#include "core/rules/names.h"

namespace oogst::cli {
namespace {

constexpr int longestLine = 100;

QString oneLine(const QString &text)
{
    const QString simple = text.simplified();
    return simple.size() <= longestLine ? simple : simple.left(longestLine - 1) + QChar(0x2026);
}

QString lineAt(const Document &document, const RecordType &type, const QUuid &id, int depth);

QString targetLine(const Document &document, const FieldInfo &field, const QString &target, int depth)
{
    const RecordType *type = recordTypeNamed(field.refersTo);
    return lineAt(document, *type, QUuid::fromString(target), depth);
}

// A record without a text of its own is told by what it refers to; those that do so in turn end after a few steps.
QString lineAt(const Document &document, const RecordType &type, const QUuid &id, int depth)
{
    const void *record = document.pointer(type, id);
    if (!record || depth > 3)
        return id.toString(QUuid::WithoutBraces);
    if (&type == &recordType<Person>())
        return fullName(*static_cast<const Person *>(record));
    if (&type == &recordType<Table>())
        return QStringLiteral("%1 %2").arg(QString::number(static_cast<const Table *>(record)->number),
                                           tableTitle(*static_cast<const Table *>(record), document));
    for (const FieldInfo &field : type.fields)
        if (const QVariant cell = field.get(record); field.kind == Kind::Text && cell.isValid() && field.name != QStringLiteral("position")
            && (field.is(Required) || field.is(LongText)))
            return oneLine(cell.toString());
    QStringList parts;
    for (const FieldInfo &field : type.fields) {
        const QVariant cell = field.get(record);
        if (!cell.isValid() || field.is(Key) || field.name == QStringLiteral("meetup"))
            continue;
        if (field.kind == Kind::Reference)
            parts += targetLine(document, field, cell.toString(), depth + 1);
        else if (field.is(NaturalKey) || field.kind == Kind::Integer)
            parts += cell.toString();
    }
    return oneLine(parts.join(QStringLiteral(" · ")));
}

QString wordLabel(const FieldInfo &field, const QString &word)
{
    for (const EnumWord &known : field.words)
        if (word == QLatin1StringView(known.word.data(), qsizetype(known.word.size())))
            return translatedWord(known);
    return word;
}

QString termText(const Term &term)
{
    const QString from = term.earliest.toString(Qt::ISODate), to = term.latest.toString(Qt::ISODate);
    const QString days = from == to ? from : QStringLiteral("%1 – %2").arg(from, to);
    return from.isEmpty() && to.isEmpty() ? term.words : QStringLiteral("%1 (%2)").arg(term.words, days);
}

QString valueText(const Document &document, const FieldInfo &field, const QVariant &cell)
{
    if (field.is(Key))
        return cell.toString();
    QStringList texts = cell::toTexts(cell).value_or(QStringList());
    switch (field.kind) {
    case Kind::Boolean: return Text::tr("yes");
    case Kind::Reference: return targetLine(document, field, cell.toString(), 1);
    case Kind::Word: return wordLabel(field, cell.toString());
    case Kind::Term: return termText(cell::toTerm(cell).value_or(Term()));
    case Kind::References:
        for (QString &text : texts)
            text = targetLine(document, field, text, 1);
        break;
    case Kind::Words:
        for (QString &text : texts)
            text = wordLabel(field, text);
        break;
    case Kind::Texts: break;
    case Kind::Text: return cell.toString().replace(QLatin1Char('\n'), QStringLiteral("\n    "));
    case Kind::Integer:
    case Kind::Date:
    case Kind::Moment: return cell.toString();
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

QString recordLine(const Document &document, const RecordType &type, const QUuid &id)
{
    return lineAt(document, type, id, 0);
}

QStringList fieldLines(const Document &document, const RecordType &type, const QUuid &id)
{
    QStringList lines;
    const void *record = document.pointer(type, id);
    for (const FieldInfo &field : type.fields)
        if (const QVariant cell = field.get(record); cell.isValid())
            lines += QStringLiteral("%1: %2").arg(field.translatedLabel(type.table), valueText(document, field, cell));
    return lines;
}

} // namespace oogst::cli
