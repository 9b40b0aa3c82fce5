#include "core/schema/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace oogst::cell {

QVariant fromTexts(const QStringList &texts)
{
    if (texts.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> toTexts(const QVariant &cell)
{
    if (!cell.isValid() || cell.isNull())
        return QStringList();
    const QJsonDocument json = QJsonDocument::fromJson(cell.toString().toUtf8());
    if (!json.isArray())
        return std::nullopt;
    QStringList texts;
    for (const QJsonValue value : json.array()) {
        if (!value.isString())
            return std::nullopt;
        texts += value.toString();
    }
    return texts;
}

QVariant fromTerm(const Term &term)
{
    if (term.isEmpty())
        return {};
    QJsonObject object{{QStringLiteral("words"), term.words}};
    if (term.earliest.isValid())
        object.insert(QStringLiteral("earliest"), term.earliest.toString(Qt::ISODate));
    if (term.latest.isValid())
        object.insert(QStringLiteral("latest"), term.latest.toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Term> toTerm(const QVariant &cell)
{
    if (!cell.isValid() || cell.isNull())
        return Term();
    const QJsonDocument json = QJsonDocument::fromJson(cell.toString().toUtf8());
    if (!json.isObject() || !json[QStringLiteral("words")].isString())
        return std::nullopt;
    Term term{json[QStringLiteral("words")].toString(), {}, {}};
    for (auto [key, day] : {std::pair{QStringLiteral("earliest"), &term.earliest}, {QStringLiteral("latest"), &term.latest}}) {
        if (json[key].isUndefined())
            continue;
        *day = QDate::fromString(json[key].toString(), Qt::ISODate);
        if (!day->isValid())
            return std::nullopt;
    }
    return term;
}

} // namespace oogst::cell
