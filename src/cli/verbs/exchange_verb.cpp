// export, import: a whole document as JSON.

#include "cli/open_file.h"
#include "cli/text.h"
#include "cli/verbs/verbs.h"
#include "exchange/document_json.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace oogst::cli {
namespace {

/// Whether writing there would destroy a document: of Oogst or another database.
bool isDatabase(const QString &path)
{
    // Another file's first bytes only; the document itself is never opened beside its store.
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Problem{Text::tr("This file cannot be written: %1.").arg(file.errorString()), path};
    return Done{};
}

int runExport(Call &call)
{
    const QString path = call.argument(0), out = call.argument(1);
    const bool isItself = QFileInfo(out).exists() && QFileInfo(out).canonicalFilePath() == QFileInfo(path).canonicalFilePath();
    if (isItself || isDatabase(out))
        return call.refuse({Text::tr("This is a document. Choose another name for the JSON."), out});
    const auto workspace = openFile(path, Access::Read);
    if (!workspace)
        return call.refuse(workspace.problem());
    const Document document = (*workspace)->document();
    if (const auto written = writeFile(out, documentToJson(document)); !written)
        return call.refuse(written.problem());
    call.say(Text::tr("Wrote %1 with %2 records").arg(out, QString::number(document.count())));
    return call.done(QJsonObject{{QStringLiteral("file"), out}, {QStringLiteral("records"), document.count()}});
}

int runImport(Call &call)
{
    const QString path = call.argument(0), in = call.argument(1);
    QFile file(in);
    if (!file.open(QIODevice::ReadOnly))
        return call.refuse({Text::tr("This file cannot be read: %1.").arg(file.errorString()), in});
    const QByteArray json = file.readAll();
    const auto workspace = openFile(path, Access::Write);
    if (!workspace)
        return call.refuse(workspace.problem());
    const auto set = importOf((*workspace)->document(), json);
    if (!set)
        return call.refuse(set.problem(), in);
    if (const auto done = (*workspace)->apply(*set); !done)
        return call.refuse(done.problem(), path);
    int added = 0;
    for (const RecordChange &change : set->changes)
        added += change.before ? 0 : 1;
    const int changed = int(set->changes.size()) - added;
    call.say(Text::tr("New records: %1. Changed records: %2.").arg(QString::number(added), QString::number(changed)));
    return call.done(QJsonObject{{QStringLiteral("added"), added}, {QStringLiteral("changed"), changed}});
}

} // namespace

Verb exportVerb()
{
    return {QStringLiteral("export"), {QStringLiteral("FILE"), QStringLiteral("OUT.json")},
            Text::tr("writes the whole document as JSON"), {}, {}, runExport};
}

Verb importVerb()
{
    return {QStringLiteral("import"), {QStringLiteral("FILE"), QStringLiteral("IN.json")},
            Text::tr("adds and changes what the JSON says, as one step; null clears a field"), {}, {}, runImport};
}

} // namespace oogst::cli
