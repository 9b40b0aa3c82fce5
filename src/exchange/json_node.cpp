#include "exchange/json_node.h"

#include "exchange/text.h"

#include <QStringDecoder>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace oogst::exchange {
namespace {

using nlohmann::json;

constexpr qsizetype largestText = 256 * 1024 * 1024;
constexpr size_t deepest = 32;

/// QString::fromUtf8 would drop a U+FEFF that a text begins with.
QString fromUtf8(const std::string &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(text.data(), qsizetype(text.size())));
}

/// A position in the bytes that tells how far the parser has read. Copies share the count.
struct Cursor {
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    const char *at = nullptr;
    qsizetype *read = nullptr;

    reference operator*() const { return *at; }
    Cursor &operator++()
    {
        ++at;
        ++*read;
        return *this;
    }
    Cursor operator++(int)
    {
        Cursor before = *this;
        ++*this;
        return before;
    }
    bool operator==(const Cursor &other) const { return at == other.at; }
};

/// Takes the parser's events and builds the tree. Returning false from an event stops the parser.
class Builder
{
public:
    Builder(const QByteArray &text, const qsizetype &read) : m_text(text), m_read(read) {}

    bool null() { return place({}); }
    bool boolean(bool value)
    {
        JsonNode node;
        node.type = JsonNode::Type::Boolean;
        node.boolean = value;
        return place(std::move(node));
    }
    bool number_integer(json::number_integer_t value) { return number(JsonNode::Type::Integer, value, QString::number(value)); }
    bool number_unsigned(json::number_unsigned_t value)
    {
        const bool fits = value <= json::number_unsigned_t(std::numeric_limits<qlonglong>::max());
        return number(fits ? JsonNode::Type::Integer : JsonNode::Type::Real, fits ? qlonglong(value) : 0,
                      QString::number(value));
    }
    bool number_float(json::number_float_t, const std::string &written)
    {
        return number(JsonNode::Type::Real, 0, QString::fromStdString(written));
    }
    bool string(std::string &value)
    {
        JsonNode node;
        node.type = JsonNode::Type::String;
        node.text = fromUtf8(value);
        if (node.text.contains(QChar(0)))
            return refuse(Text::tr("This text holds the character U+0000. Remove it."), m_read);
        return place(std::move(node));
    }
    bool binary(json::binary_t &) { return false; } // not in JSON text
    bool start_object(size_t) { return open(JsonNode::Type::Object); }
    bool start_array(size_t) { return open(JsonNode::Type::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string &name)
    {
        const QString text = fromUtf8(name);
        std::vector<QString> &names = m_open.back().names;
        if (std::ranges::find(names, text) != names.end())
            return refuse(Text::tr("“%1” stands twice in one object. Remove one of them.").arg(text.left(60)), m_read);
        names.push_back(text);
        return true;
    }
    bool parse_error(size_t position, const std::string &, const json::exception &)
    {
        const qsizetype at = std::clamp<qsizetype>(qsizetype(position), 1, std::max<qsizetype>(m_text.size(), 1)) - 1;
        const QString what = qsizetype(position) > m_text.size()
            ? Text::tr("The JSON stops in the middle. Is the file complete?")
            : Text::tr("This is not valid JSON from here on. Correct it, or export the document again.");
        return refuse(what, at);
    }

    JsonNode root;
    Problem problem;

private:
    bool number(JsonNode::Type type, qlonglong value, const QString &written)
    {
        JsonNode node;
        node.type = type;
        node.integer = value;
        node.text = written;
        node.offset = 1;
        return place(std::move(node));
    }
    bool open(JsonNode::Type type)
    {
        if (m_open.size() >= deepest)
            return refuse(Text::tr("This is nested deeper than an Oogst document can be."), m_read);
        JsonNode node;
        node.type = type;
        node.offset = m_read;
        m_open.push_back(std::move(node));
        return true;
    }
    bool close()
    {
        JsonNode done = std::move(m_open.back());
        m_open.pop_back();
        put(std::move(done));
        return true;
    }
    bool place(JsonNode node)
    {
        // The parser has read one character past a number (marked by offset 1), but not past anything else.
        node.offset = std::max<qsizetype>(0, m_read - 1 - node.offset);
        put(std::move(node));
        return true;
    }
    void put(JsonNode node)
    {
        if (m_open.empty())
            root = std::move(node);
        else
            m_open.back().items.push_back(std::move(node));
    }
    bool refuse(const QString &what, qsizetype at)
    {
        const qsizetype lineStart = at == 0 ? 0 : m_text.lastIndexOf('\n', at - 1) + 1;
        const qsizetype column = QString::fromUtf8(m_text.mid(lineStart, at - lineStart)).size() + 1;
        problem = {what, Text::tr("%1, column %2").arg(lineText(m_text, at), QString::number(column))};
        return false;
    }

    const QByteArray &m_text;
    const qsizetype &m_read;
    std::vector<JsonNode> m_open;
};

} // namespace

const JsonNode *JsonNode::find(const QString &name) const
{
    const auto it = std::ranges::find(names, name);
    return it == names.end() ? nullptr : &items[size_t(it - names.begin())];
}

QString JsonNode::typeText() const
{
    switch (type) {
    case Type::Null: return Text::tr("null");
    case Type::Boolean: return Text::tr("true or false");
    case Type::Integer: return Text::tr("a whole number");
    case Type::Real: return text;
    case Type::String: return Text::tr("a text");
    case Type::Array: return Text::tr("a list");
    case Type::Object: return Text::tr("an object");
    }
    return {};
}

Result<JsonNode> readJson(const QByteArray &json)
{
    if (json.size() > largestText)
        return Problem{Text::tr("The JSON is larger than %1 MiB; that cannot be read.").arg(largestText >> 20), {}};
    qsizetype read = 0;
    Builder builder(json, read);
    const Cursor begin{json.constData(), &read}, end{json.constData() + json.size(), &read};
    if (!json::sax_parse(begin, end, &builder))
        return builder.problem;
    return std::move(builder.root);
}

QString lineText(const QByteArray &json, qsizetype offset)
{
    const qsizetype line = 1 + std::count(json.begin(), json.begin() + std::min(offset, json.size()), '\n');
    return Text::tr("line %1").arg(line);
}

} // namespace oogst::exchange
