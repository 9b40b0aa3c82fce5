#include "exchange/cell_json.h"

#include "exchange/text.h"

#include <QRegularExpression>

#include <functional>
#include <limits>

namespace oogst::exchange {
namespace {

using Type = JsonNode::Type;

Problem expected(const QString &what, const JsonNode &node)
{
    return {Text::tr("Here belongs %1, not %2.").arg(what, node.typeText()), {}};
}

QString shown(const QString &text)
{
    return text.size() <= 60 ? text : text.left(59) + QChar(0x2026);
}

QString latin(std::string_view view)
{
    return QString::fromLatin1(view.data(), qsizetype(view.size()));
}

Result<QVariant> word(const JsonNode &node, const FieldInfo &field)
{
    if (node.type != Type::String)
        return expected(Text::tr("a word"), node);
    QStringList known;
    for (const EnumWord &candidate : field.words) {
        if (latin(candidate.word) == node.text)
            return node.text.isEmpty() ? QVariant() : QVariant(node.text);
        if (!candidate.word.empty())
            known += latin(candidate.word);
    }
    return Problem{Text::tr("“%1” is not a known word. Use one of: %2.").arg(shown(node.text), known.join(QStringLiteral(", "))), {}};
}

Result<QVariant> id(const JsonNode &node, const FieldInfo &)
{
    if (node.type != Type::String)
        return expected(Text::tr("an id"), node);
    if (node.text.isEmpty())
        return QVariant();
    if (!isIdText(node.text))
        return Problem{Text::tr("“%1” is not an id. An id looks like 0192f0c4-5d3a-7b21-9c5e-1f2a3b4c5d6e.").arg(shown(node.text)), {}};
    return QVariant(node.text.toLower());
}

Result<QVariant> text(const JsonNode &node, const FieldInfo &)
{
    if (node.type != Type::String)
        return expected(Text::tr("a text"), node);
    return node.text.isEmpty() ? QVariant() : QVariant(node.text);
}

Result<QVariant> integer(const JsonNode &node, const FieldInfo &)
{
    if (node.type != Type::Integer)
        return expected(Text::tr("a whole number"), node);
    if (node.integer < std::numeric_limits<int>::min() || node.integer > std::numeric_limits<int>::max())
        return Problem{Text::tr("%1 is too large a number.").arg(node.text), {}};
    return QVariant(node.integer);
}

Result<QVariant> boolean(const JsonNode &node, const FieldInfo &)
{
    if (node.type != Type::Boolean)
        return expected(Text::tr("true or false"), node);
    return node.boolean ? QVariant(qlonglong(1)) : QVariant();
}

Result<QVariant> date(const JsonNode &node, const FieldInfo &)
{
    static const QRegularExpression shape(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
    if (node.type != Type::String)
        return expected(Text::tr("a date"), node);
    if (node.text.isEmpty())
        return QVariant();
    if (!shape.match(node.text).hasMatch() || !QDate::fromString(node.text, Qt::ISODate).isValid())
        return Problem{Text::tr("“%1” is not a date. Write it as 2019-09-19.").arg(shown(node.text)), {}};
    return QVariant(node.text);
}

Result<QVariant> moment(const JsonNode &node, const FieldInfo &)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?(Z|[+-]\\d\\d:\\d\\d)$"));
    if (node.type != Type::String)
        return expected(Text::tr("a date and time"), node);
    if (node.text.isEmpty())
        return QVariant();
    if (!shape.match(node.text).hasMatch() || !QDateTime::fromString(node.text, Qt::ISODateWithMs).isValid())
        return Problem{Text::tr("“%1” is not a date and time. Write it as 2019-09-19T13:05:00.000Z.").arg(shown(node.text)), {}};
    return QVariant(node.text);
}

Result<QVariant> term(const JsonNode &node, const FieldInfo &field)
{
    if (node.type != Type::Object)
        return expected(Text::tr("a term: an object with words, earliest and latest"), node);
    Term term;
    for (size_t i = 0; i < node.items.size(); ++i) {
        const QString &name = node.names[i];
        const bool isWords = name == QStringLiteral("words");
        if (!isWords && name != QStringLiteral("earliest") && name != QStringLiteral("latest"))
            return Problem{Text::tr("A term has words, earliest and latest, and no “%1”.").arg(shown(name)), {}};
        if (node.items[i].type == Type::Null)
            continue;
        const Result<QVariant> part = isWords ? text(node.items[i], field) : date(node.items[i], field);
        if (!part)
            return Problem{part.problem().what, QLatin1Char('.') + name};
        if (isWords)
            term.words = part->toString();
        else
            (name == QStringLiteral("latest") ? term.latest : term.earliest) = QDate::fromString(part->toString(), Qt::ISODate);
    }
    if (term.isEmpty() && term.latest.isValid())
        return Problem{Text::tr("A term needs words, or its earliest day."), {}};
    return cell::fromTerm(term);
}

Result<QVariant> list(const JsonNode &node, const FieldInfo &field,
                      const std::function<Result<QVariant>(const JsonNode &, const FieldInfo &)> &item)
{
    if (node.type != Type::Array)
        return expected(Text::tr("a list"), node);
    QStringList texts;
    for (size_t i = 0; i < node.items.size(); ++i) {
        const QString place = QStringLiteral("[%1]").arg(i);
        const Result<QVariant> cell = item(node.items[i], field);
        if (!cell)
            return Problem{cell.problem().what, place};
        if (!cell->isValid() && field.kind != Kind::Texts)
            return Problem{Text::tr("This place in the list is empty. Fill it in or remove it."), place};
        texts += cell->toString();
    }
    return cell::fromTexts(texts);
}

} // namespace

bool isIdText(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
    return shape.match(text).hasMatch() && !QUuid::fromString(text).isNull();
}

Result<QVariant> cellFrom(const JsonNode &node, const FieldInfo &field)
{
    if (node.type == Type::Null)
        return QVariant();
    switch (field.kind) {
    case Kind::Text: return text(node, field);
    case Kind::Integer: return integer(node, field);
    case Kind::Boolean: return boolean(node, field);
    case Kind::Date: return date(node, field);
    case Kind::Moment: return moment(node, field);
    case Kind::Term: return term(node, field);
    case Kind::Reference: return id(node, field);
    case Kind::References: return list(node, field, id);
    case Kind::Word: return word(node, field);
    case Kind::Words: return list(node, field, word);
    case Kind::Texts: return list(node, field, text);
    }
    return QVariant();
}

} // namespace oogst::exchange
