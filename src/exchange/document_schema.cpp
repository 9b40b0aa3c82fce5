// The JSON Schema of document JSON, from the declarations.

#include "exchange/document_json.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace oogst {
namespace {

using nlohmann::ordered_json;

ordered_json reference(const char *definition)
{
    return {{"$ref", std::string("#/$defs/") + definition}};
}

/// Null stands for an empty field everywhere.
ordered_json orNull(const ordered_json &schema)
{
    return {{"anyOf", ordered_json::array({schema, {{"type", "null"}}})}};
}

ordered_json words(const FieldInfo &field)
{
    ordered_json known = ordered_json::array();
    for (const EnumWord &word : field.words)
        known.push_back(std::string(word.word));
    return {{"enum", known}};
}

ordered_json listOf(const ordered_json &item)
{
    return {{"type", "array"}, {"items", item}};
}

ordered_json integer(const FieldInfo &field)
{
    ordered_json schema{{"type", "integer"}};
    if (field.lowest > std::numeric_limits<int>::min())
        schema["minimum"] = qlonglong(field.lowest);
    if (field.highest < std::numeric_limits<int>::max())
        schema["maximum"] = qlonglong(field.highest);
    return schema;
}

ordered_json valueSchema(const FieldInfo &field)
{
    switch (field.kind) {
    case Kind::Text: return {{"type", "string"}, {"maxLength", field.maxLength}};
    case Kind::Integer: return integer(field);
    case Kind::Boolean: return {{"type", "boolean"}};
    case Kind::Date: return reference("date");
    case Kind::Moment: return reference("moment");
    case Kind::Term: return reference("term");
    case Kind::Reference: return reference("id");
    case Kind::References: return listOf(reference("id"));
    case Kind::Word: return words(field);
    case Kind::Words: return listOf(words(field));
    case Kind::Texts: return listOf({{"type", "string"}});
    }
    return true;
}

ordered_json fieldSchema(const FieldInfo &field)
{
    ordered_json schema{{"title", field.label}};
    if (!field.refersTo.isEmpty())
        schema["description"] = "refers to: " + field.refersTo.toStdString();
    schema.update(field.is(Key) || field.is(Required) ? valueSchema(field) : orNull(valueSchema(field)));
    return schema;
}

ordered_json recordSchema(const RecordType &type)
{
    ordered_json properties = ordered_json::object(), required = ordered_json::array();
    for (const FieldInfo &field : type.fields) {
        properties[field.name.toStdString()] = fieldSchema(field);
        if (field.is(Required) || (field.is(Key) && !type.hasNaturalKey()))
            required.push_back(field.name.toStdString());
    }
    ordered_json schema{{"title", type.label}};
    if (type.hasNaturalKey())
        schema["description"] = "the id follows from what the record joins and may be left out";
    schema["type"] = "object";
    schema["required"] = required;
    schema["additionalProperties"] = false;
    schema["properties"] = properties;
    return schema;
}

ordered_json definitions()
{
    ordered_json all = ordered_json::object();
    all["id"] = {{"type", "string"}, {"pattern", "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"}};
    all["date"] = {{"type", "string"}, {"pattern", "^\\d{4}-\\d\\d-\\d\\d$"}};
    all["moment"] = {{"type", "string"},
                     {"pattern", "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?(Z|[+-]\\d\\d:\\d\\d)$"}};
    all["term"] = {
        {"description", "when something is: the words as said, and the first and last day they can mean"},
        {"type", "object"},
        {"additionalProperties", false},
        {"properties",
         {{"words", {{"type", "string"}}}, {"earliest", reference("date")}, {"latest", reference("date")}}},
    };
    for (const RecordType *type : allRecordTypes())
        all[type->table.toStdString()] = recordSchema(*type);
    return all;
}

} // namespace

QByteArray documentSchema()
{
    ordered_json properties = ordered_json::object();
    properties["oogst"] = {{"title", "format of this text"}, {"const", documentFormat}};
    for (const RecordType *type : allRecordTypes())
        properties[type->table.toStdString()] = listOf(reference(type->table.toLatin1().constData()));
    ordered_json root;
    root["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    root["title"] = "Oogst document";
    root["description"] = "Made from the declarations in src/core/records. Ids are unique over all records, and every "
                          "reference must exist.";
    root["type"] = "object";
    root["required"] = ordered_json::array({"oogst"});
    root["additionalProperties"] = false;
    root["properties"] = properties;
    root["$defs"] = definitions();
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

} // namespace oogst
