#include "report/report.h"
#include "samples.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace oogst;

namespace {

QJsonObject schema()
{
    QFile file(QStringLiteral(OOGST_SOURCE_DIR "/resources/report.schema.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool hasType(const QJsonValue &value, const QString &type)
{
    return (type == u"object" && value.isObject()) || (type == u"array" && value.isArray()) ||
           (type == u"string" && value.isString()) ||
           (type == u"integer" && value.isDouble() && value.toDouble() == value.toInteger());
}

/// Checks the words of JSON Schema that our schema uses. Returns where it first fails, or nothing.
QString failure(const QJsonValue &value, QJsonObject rules, const QJsonObject &root, const QString &at)
{
    if (rules.contains(QStringLiteral("$ref")))
        rules = root[QStringLiteral("$defs")][rules[QStringLiteral("$ref")].toString().section(u'/', -1)].toObject();
    REQUIRE(!rules.isEmpty());
    if (rules.contains(QStringLiteral("oneOf"))) {
        int fitting = 0;
        for (const QJsonValue one : rules[QStringLiteral("oneOf")].toArray())
            fitting += failure(value, one.toObject(), root, at).isEmpty() ? 1 : 0;
        return fitting == 1 ? QString() : at + QStringLiteral(": fits %1 kinds").arg(fitting);
    }
    if (rules.contains(QStringLiteral("const")) && rules[QStringLiteral("const")] != value)
        return at + QStringLiteral(": other constant");
    if (rules.contains(QStringLiteral("enum")) && !rules[QStringLiteral("enum")].toArray().contains(value))
        return at + QStringLiteral(": not one of the words");
    if (rules.contains(QStringLiteral("type")) && !hasType(value, rules[QStringLiteral("type")].toString()))
        return at + QStringLiteral(": other type");
    if (rules.contains(QStringLiteral("minimum")) && value.toDouble() < rules[QStringLiteral("minimum")].toDouble())
        return at + QStringLiteral(": too small");
    if (rules.contains(QStringLiteral("maximum")) && value.toDouble() > rules[QStringLiteral("maximum")].toDouble())
        return at + QStringLiteral(": too large");
    for (const QJsonValue key : rules[QStringLiteral("required")].toArray())
        if (!value.toObject().contains(key.toString()))
            return at + QStringLiteral(": misses ") + key.toString();
    const QJsonObject properties = rules[QStringLiteral("properties")].toObject(), object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!properties.contains(it.key()))
            return at + QStringLiteral(": knows no ") + it.key();
        if (const QString below = failure(it.value(), properties[it.key()].toObject(), root, at + u'/' + it.key());
            !below.isEmpty())
            return below;
    }
    int index = 0;
    for (const QJsonValue element : value.toArray())
        if (const QString below = failure(element, rules[QStringLiteral("items")].toObject(), root,
                                          QStringLiteral("%1[%2]").arg(at).arg(index++));
            !below.isEmpty())
            return below;
    return {};
}

} // namespace

TEST_CASE("the report JSON of every sample keeps the schema")
{
    const QJsonObject rules = schema();
    for (const char *name : samples::names)
        for (const Meetup &meetup : samples::document(name).all<Meetup>())
            for (const Audience audience : {Audience::Public, Audience::Participants, Audience::Internal})
                for (const Language language : {Language::Dutch, Language::English}) {
                    const Report report =
                        makeHarvestLetter(samples::document(name), meetup.id, {audience, language, {}});
                    const QJsonDocument json = QJsonDocument::fromJson(reportToJson(report));
                    REQUIRE(json.isObject());
                    CHECK(failure(json.object(), rules, rules, QString()) == QString());
                    CHECK(json[QStringLiteral("audience")].toString() == wordOf(audience));
                    CHECK(json[QStringLiteral("language")].toString() == wordOf(language));
                }
}

TEST_CASE("the schema refuses what is not printed")
{
    const QJsonObject rules = schema();
    Report report{QStringLiteral("Titel"), {}, Language::Dutch, Audience::Public, {}, {}};
    report.sections += {QStringLiteral("title"), {blocks::Heading{1, QStringLiteral("Titel")}}};
    QJsonObject json = QJsonDocument::fromJson(reportToJson(report)).object();
    CHECK(failure(json, rules, rules, QString()).isEmpty());
    json.insert(QStringLiteral("database"), 1);
    CHECK(!failure(json, rules, rules, QString()).isEmpty());
    report.sections[0].blocks = {blocks::Heading{9, QStringLiteral("Te diep")}};
    CHECK(!failure(QJsonDocument::fromJson(reportToJson(report)).object(), rules, rules, QString()).isEmpty());
}

TEST_CASE("the report JSON holds all kinds of block as they are printed")
{
    Report report{QStringLiteral("T"), {}, Language::English, Audience::Internal, QDate(2019, 9, 19), {}};
    report.sections += {QStringLiteral("all"),
                        {blocks::Paragraph{QStringLiteral("l"), QStringLiteral("p")},
                         blocks::List{{{QStringLiteral("a"),
                                        QStringLiteral("b"),
                                        QStringLiteral("c"),
                                        {{{}, QStringLiteral("d"), {}, {}, {}}},
                                        QStringLiteral("e")}}},
                         blocks::Table{QStringLiteral("c"), {QStringLiteral("h")}, {{QStringLiteral("r")}}},
                         blocks::Chart{QStringLiteral("c"), QStringLiteral("alt"), {{QStringLiteral("bar"), 3}}},
                         blocks::Quote{QStringLiteral("q"), QStringLiteral("who")},
                         blocks::Callout{QStringLiteral("l"), QStringLiteral("t")},
                         blocks::Figure{QStringLiteral("logo"), QStringLiteral("alt")}}};
    const QJsonObject rules = schema();
    const QJsonObject json = QJsonDocument::fromJson(reportToJson(report)).object();
    CHECK(failure(json, rules, rules, QString()) == QString());
    CHECK(json[QStringLiteral("date")].toString() == QStringLiteral("2019-09-19"));
    const QJsonArray blocks = json[QStringLiteral("sections")][0][QStringLiteral("blocks")].toArray();
    REQUIRE(blocks.size() == 7);
    CHECK(blocks[1][QStringLiteral("items")][0][QStringLiteral("items")][0][QStringLiteral("text")].toString() ==
          QStringLiteral("d"));
    CHECK(blocks[3][QStringLiteral("bars")][0][QStringLiteral("value")].toInt() == 3);
    CHECK(blocks[4][QStringLiteral("who")].toString() == QStringLiteral("who"));
}
