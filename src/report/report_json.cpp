// The report JSON: exactly what is printed.

#include "report/report.h"

#include <nlohmann/json.hpp>

namespace oogst {
namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

/// Adds a text that may be empty: then the key is left out.
void put(Json &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = utf8(text);
}

Json texts(const QStringList &list)
{
    Json array = Json::array();
    for (const QString &text : list)
        array.push_back(utf8(text));
    return array;
}

Json items(const QList<blocks::Item> &list)
{
    Json array = Json::array();
    for (const blocks::Item &item : list) {
        Json object = Json::object();
        put(object, "label", item.label);
        put(object, "text", item.text);
        put(object, "note", item.note);
        if (!item.items.isEmpty())
            object["items"] = items(item.items);
        put(object, "closing", item.closing);
        array.push_back(object);
    }
    return array;
}

struct ToJson {
    Json operator()(const blocks::Heading &block) const
    {
        return {{"type", "heading"}, {"level", block.level}, {"text", utf8(block.text)}};
    }
    Json operator()(const blocks::Paragraph &block) const
    {
        Json json{{"type", "paragraph"}};
        put(json, "label", block.label);
        json["text"] = utf8(block.text);
        return json;
    }
    Json operator()(const blocks::List &block) const { return {{"type", "list"}, {"items", items(block.items)}}; }
    Json operator()(const blocks::Table &block) const
    {
        Json json{{"type", "table"}};
        put(json, "caption", block.caption);
        json["head"] = texts(block.head);
        json["rows"] = Json::array();
        for (const QStringList &row : block.rows)
            json["rows"].push_back(texts(row));
        return json;
    }
    Json operator()(const blocks::Chart &block) const
    {
        Json json{{"type", "chart"}};
        put(json, "caption", block.caption);
        json["alt"] = utf8(block.alt);
        json["bars"] = Json::array();
        for (const blocks::Chart::Bar &bar : block.bars)
            json["bars"].push_back({{"label", utf8(bar.label)}, {"value", bar.value}});
        return json;
    }
    Json operator()(const blocks::Quote &block) const
    {
        Json json{{"type", "quote"}, {"text", utf8(block.text)}};
        put(json, "who", block.who);
        return json;
    }
    Json operator()(const blocks::Callout &block) const
    {
        Json json{{"type", "callout"}};
        put(json, "label", block.label);
        json["text"] = utf8(block.text);
        return json;
    }
    Json operator()(const blocks::Figure &block) const
    {
        Json json{{"type", "figure"}, {"text", utf8(block.text)}};
        put(json, "alt", block.alt);
        if (!block.picture.isEmpty())
            json["picture"] = true;
        return json;
    }
    Json operator()(const blocks::Cards &block) const
    {
        Json json{{"type", "cards"}, {"columns", block.columns}, {"rows", block.rows}, {"cards", Json::array()}};
        for (const blocks::Card &card : block.cards) {
            Json object = Json::object();
            put(object, "over", card.over);
            put(object, "title", card.title);
            put(object, "below", card.below);
            if (!card.lines.isEmpty())
                object["lines"] = texts(card.lines);
            put(object, "mark", card.mark);
            put(object, "code", card.code);
            put(object, "code_alt", card.codeAlt);
            json["cards"].push_back(object);
        }
        return json;
    }
};

Json house(const HouseStyle &style)
{
    Json json = Json::object();
    put(json, "colour", style.colour);
    json["marks"] = Json::array();
    for (const HouseMark &mark : style.marks) {
        Json object = Json::object();
        put(object, "name", mark.name);
        put(object, "alt", mark.alt);
        if (!mark.picture.isEmpty())
            object["picture"] = true;
        json["marks"].push_back(object);
    }
    return json;
}

} // namespace

QByteArray reportToJson(const Report &report)
{
    Json json{{"oogst_report", 1},
              {"title", utf8(report.title)},
              {"language", utf8(wordOf(report.language))},
              {"audience", utf8(wordOf(report.audience))}};
    if (report.date.isValid())
        json["date"] = utf8(report.date.toString(Qt::ISODate));
    if (!report.house.marks.isEmpty())
        json["house"] = house(report.house);
    json["sections"] = Json::array();
    for (const ReportSection &section : report.sections) {
        Json blocks = Json::array();
        for (const Block &block : section.blocks)
            blocks.push_back(std::visit(ToJson{}, block));
        Json object{{"id", utf8(section.id)}};
        if (section.onNewPage)
            object["on_new_page"] = true;
        object["blocks"] = std::move(blocks);
        json["sections"].push_back(std::move(object));
    }
    // Texts passed the gate, so they are valid; "replace" keeps a report made by hand from throwing.
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

} // namespace oogst
