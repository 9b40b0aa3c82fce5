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

} // namespace samples
