// JSON as read, with where each value stands in the text: what lets an error name its line.

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace oogst::exchange {

/// One JSON value.
struct JsonNode {
    enum class Type { Null, Boolean, Integer, Real, String, Array, Object };

    Type type = Type::Null;
    bool boolean = false;
    qlonglong integer = 0;
    QString text;                ///< of a string; of a number as it was written
    std::vector<JsonNode> items; ///< of an array or object, in the order of the text
    std::vector<QString> names;  ///< of an object, one per item
    qsizetype offset = 0;        ///< a byte on the line where it starts (of a number: on the line where it ends)

    const JsonNode *find(const QString &name) const;
    /// "a text", "an object": for messages.
    QString typeText() const;
};

/// Reads one JSON text. Refuses what strict JSON refuses, and besides: a name twice in one object, the character
/// U+0000, deeper nesting than any document has, and more bytes than a program can hold.
Result<JsonNode> readJson(const QByteArray &json);

/// "line 3" of a byte in the text.
QString lineText(const QByteArray &json, qsizetype offset);

} // namespace oogst::exchange
