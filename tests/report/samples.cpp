#include "samples.h"

#include "exchange/document_json.h"
#include "support/catch.h"

#include <QFile>

namespace samples {

const oogst::Document &document(const char *name)
{
    static QHash<QByteArray, oogst::Document> read;
    if (!read.contains(name)) {
        QFile file(QStringLiteral(":/samples/%1.json").arg(QLatin1StringView(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto document = oogst::documentFromJson(file.readAll());
        INFO((document ? std::string() : document.problem().text().toStdString()));
        REQUIRE(document.isOk());
        read.insert(name, *document);
    }
    return read[name];
}

oogst::Document large()
{
    oogst::Document document = samples::document("symposium");
    const oogst::Id<oogst::Meetup> meetup = document.all<oogst::Meetup>().first().id;
    const QList<oogst::Table> tables = document.all<oogst::Table>();
    oogst::ChangeSet set;
    for (int i = 0; i < 400; ++i) {
        oogst::Outcome outcome;
        outcome.id = {QUuid::createUuidV5(QUuid(), QByteArray::number(i))};
        outcome.meetup = meetup;
        outcome.table = tables[i % tables.size()].id;
        outcome.position = QStringLiteral("%1").arg(i, 5, 10, QLatin1Char('1'));
        outcome.text = QStringLiteral("Opbrengst %1: bewonersinitiatieven en gemeenten leren van elkaar als ze elkaar vaker zien").arg(i);
        set.add(outcome);
    }
    document.take(set);
    return document;
}

} // namespace samples
