#include "support/catch.h"

#include "core/document.h"

#include <QSet>

using namespace oogst;

TEST_CASE("every record type and field has a number and a name of its own")
{
    QSet<int> numbers;
    for (const RecordType *type : allRecordTypes()) {
        INFO(type->table.toStdString());
        CHECK(!numbers.contains(type->number));
        numbers.insert(type->number);
        CHECK(type->fields.first().name == QStringLiteral("id"));
        QSet<int> fieldNumbers;
        QSet<QString> names;
        for (const FieldInfo &f : type->fields) {
            INFO(f.name.toStdString());
            CHECK(!fieldNumbers.contains(f.number));
            CHECK(!names.contains(f.name));
            fieldNumbers.insert(f.number);
            names.insert(f.name);
            CHECK((f.refersTo.isEmpty() || recordTypeNamed(f.refersTo)));
        }
    }
}
