#include "gui/sample_files.h"

#include "exchange/document_json.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SampleFiles)
};

QString freePath(const QDir &folder, const QString &name)
{
    for (int number = 1;; ++number) {
        const QString path = folder.filePath(number == 1 ? name + u".oogst"_s : u"%1 %2.oogst"_s.arg(name, QString::number(number)));
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace

QStringList sampleNames()
{
    return {u"symposium"_s, u"west-oost"_s, u"bouwstenen"_s, u"gelderland"_s, u"stimuland"_s};
}

QString sampleTitle(const QString &name)
{
    if (name == u"symposium")
        return Text::tr("Symposium on community strength (2019)");
    if (name == u"west-oost")
        return Text::tr("West and East, two online sessions (2020)");
    if (name == u"bouwstenen")
        return Text::tr("Meeting in the neighbourhood (2016)");
    if (name == u"gelderland")
        return Text::tr("Liveability, a learning network");
    if (name == u"stimuland")
        return Text::tr("Working by neighbourhood (2013)");
    return name;
}

Result<QString> makeSampleFile(const QString &name)
{
    QFile source(u":/samples/"_s + name + u".json"_s);
    if (!source.open(QIODevice::ReadOnly))
        return Problem{Text::tr("There is no sample of this name. Choose one from the menu."), name};
    const auto document = documentFromJson(source.readAll());
    if (!document)
        return document.problem();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/samples"_s);
    if (!folder.mkpath(u"."_s))
        return Problem{Text::tr("This folder cannot be made. Check who may write there."), folder.path()};
    const QString path = freePath(folder, name);
    auto made = Workspace::create(path);
    if (!made)
        return made.problem();
    ChangeSet all{Text::tr("Sample opened: %1").arg(sampleTitle(name)), {}, StepKind::Import};
    for (const RecordType *type : allRecordTypes()) {
        const auto &records = document->of(*type);
        for (auto it = records.begin(); it != records.end(); ++it)
            all.changes += {type, it.key(), std::nullopt, type->pack(it.value().get())};
    }
    if (const auto done = made.value()->apply(all); !done)
        return done.problem();
    return path;
}

} // namespace oogst
