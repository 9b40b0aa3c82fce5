#include "support/catch.h"
#include "support/sample_records.h"

#include "core/rules/problems.h"

using namespace oogst;

TEST_CASE("every field of every record holds a value, gives it back and keeps it as a cell")
{
    const ChangeSet set = test::oneOfEverything();
    for (const RecordChange &change : set.changes) {
        const RecordType &type = *change.type;
        INFO(type.table.toStdString());
        const auto record = type.make();
        REQUIRE(type.unpack(*change.after, record.get()) == -1);
        CHECK(type.pack(record.get()) == *change.after);

        const Row empty = type.pack(type.make().get());
        for (qsizetype i = 0; i < type.fields.size(); ++i) {
            INFO(type.fields[i].name.toStdString());
            if (type.fields[i].refersTo != type.table) {
                CHECK((*change.after)[i].isValid());
                CHECK((*change.after)[i] != empty[i]);
            }
        }
    }
}

TEST_CASE("a document with everything in it breaks no rule")
{
    QStringList problems;
    for (const Problem &problem : problemsIn(test::oneOfEverything(), {}))
        problems += problem.text();
    CHECK(problems == QStringList());
}

TEST_CASE("a document taken back step by step is empty again")
{
    Document document = test::fullDocument();
    const Document snapshot = document;
    CHECK(document.count() == test::oneOfEverything().changes.size());
    ChangeSet back;
    for (const RecordChange &change : test::oneOfEverything().changes)
        back.changes += {change.type, change.id, change.after, std::nullopt};
    document.take(back);
    CHECK(document.count() == 0);
    CHECK(document == Document());
    CHECK(!(snapshot == document));
    CHECK(snapshot == test::fullDocument());
}

TEST_CASE("a cell that cannot be the value is told apart from an empty one")
{
    CHECK(!Codec<QDate>::unpack(QStringLiteral("31-12-2020")));
    CHECK(!Codec<int>::unpack(QStringLiteral("many")));
    CHECK(!Codec<int>::unpack(qlonglong(1) << 40));
    CHECK(!Codec<StepKind>::unpack(QStringLiteral("no such word")));
    CHECK(!Codec<Id<Person>>::unpack(QStringLiteral("somebody")));
    CHECK(!Codec<QStringList>::unpack(QStringLiteral("not a list")));
    CHECK(!Codec<Term>::unpack(QStringLiteral("eind november")));
    CHECK(!Codec<Term>::unpack(QStringLiteral(R"({"words":"x","latest":"2020-02-30"})")));
    CHECK(Codec<Term>::unpack(QVariant()) == Term());
}

TEST_CASE("empty cells make an empty record: unknown numbers stay unknown")
{
    for (const RecordType *type : allRecordTypes()) {
        INFO(type->table.toStdString());
        const auto record = type->make();
        const Row empty(type->fields.size());
        CHECK(type->unpack(empty, record.get()) == -1);
        CHECK(type->pack(record.get()) == type->pack(type->make().get()));
    }
    Table table;
    table.smallest = 4;
    REQUIRE(recordType<Table>().unpack(Row(recordType<Table>().fields.size()), &table) == -1);
    CHECK(!table.smallest.has_value());
}
