// Writing; reading is in document_reader, importing in document_import.

#include "exchange/document_json.h"

#include <nlohmann/json.hpp>

namespace oogst {
namespace {

using nlohmann::ordered_json;

ordered_json fromText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return std::string(utf8.constData(), size_t(utf8.size()));
}

ordered_json fromCell(const QVariant &value, Kind kind)
{
    switch (kind) {
    case Kind::Integer:
        return value.toLongLong();
    case Kind::Boolean:
        return true;
    case Kind::Term: {
        const Term term = cell::toTerm(value).value_or(Term());
        ordered_json object = ordered_json::object();
        object["words"] = fromText(term.words);
        if (term.earliest.isValid())
            object["earliest"] = fromText(term.earliest.toString(Qt::ISODate));
        if (term.latest.isValid())
            object["latest"] = fromText(term.latest.toString(Qt::ISODate));
        return object;
    }
    case Kind::References:
    case Kind::Words:
    case Kind::Texts: {
        ordered_json list = ordered_json::array();
        const QStringList texts = cell::toTexts(value).value_or(QStringList());
        for (const QString &text : texts)
            list.push_back(fromText(text));
        return list;
    }
    case Kind::Text:
    case Kind::Date:
    case Kind::Moment:
    case Kind::Reference:
    case Kind::Word:
        break;
    }
    return fromText(value.toString());
}

ordered_json fromRecord(const RecordType &type, const void *record)
{
    ordered_json object = ordered_json::object();
    for (const FieldInfo &field : type.fields)
        if (const QVariant value = field.get(record); value.isValid())
            object[field.name.toStdString()] = fromCell(value, field.kind);
    return object;
}

} // namespace

QByteArray documentToJson(const Document &document)
{
    ordered_json root = ordered_json::object();
    root["oogst"] = documentFormat;
    for (const RecordType *type : allRecordTypes()) {
        const Document::Records &records = document.of(*type);
        if (records.isEmpty())
            continue;
        ordered_json list = ordered_json::array();
        for (const auto &record : records)
            list.push_back(fromRecord(*type, record.get()));
        root[type->table.toStdString()] = std::move(list);
    }
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

} // namespace oogst
