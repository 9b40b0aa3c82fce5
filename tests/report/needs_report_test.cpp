#include "exchange/document_json.h"
#include "exchange/needs_map.h"
#include "report/report.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace oogst;
using namespace oogst::test;

namespace {

void gather(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts += value.toString();
    for (const QJsonValue part : value.toArray())
        gather(part, texts);
    for (const QJsonValue part : value.toObject())
        gather(part, texts);
}

/// All that the harvest letters of a sample print for the organisers themselves, by section.
QHash<QString, QString> printedBySection(const QString &sample)
{
    QFile file(QStringLiteral(OOGST_SOURCE_DIR "/resources/samples/%1.json").arg(sample));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto document = documentFromJson(file.readAll());
    REQUIRE(document);
    ReportOptions options;
    options.audience = Audience::Internal;
    QHash<QString, QString> printed;
    for (const Meetup &meetup : document->all<Meetup>()) {
        const auto report = QJsonDocument::fromJson(reportToJson(makeHarvestLetter(*document, meetup.id, options)));
        for (const QJsonValue section : report[QStringLiteral("sections")].toArray()) {
            QStringList texts;
            gather(section[QStringLiteral("blocks")], texts);
            printed[section[QStringLiteral("id")].toString()] += texts.join(QLatin1Char('\n'));
        }
    }
    return printed;
}

} // namespace

TEST_CASE("every section that docs/needs.md names for a need prints words of that need")
{
    const QList<NeedRow> rows = readNeeds(QStringLiteral(OOGST_SOURCE_DIR "/docs/needs.md"));
    REQUIRE(rows.size() == 98);
    QHash<QString, QHash<QString, QString>> samples;
    for (const NeedRow &row : rows)
        for (const QString &section : row.sections) {
            const bool printed = std::ranges::any_of(row.checks, [&](const NeedCheck &check) {
                if (!samples.contains(check.sample))
                    samples.insert(check.sample, printedBySection(check.sample));
                const QString text = samples[check.sample].value(section);
                return std::ranges::any_of(check.words, [&](const auto &pair) {
                    return text.contains(pair.second, Qt::CaseInsensitive);
                });
            });
            INFO(row.id.toStdString() << " in section " << section.toStdString());
            CHECK(printed);
        }
}
