// new, sample: makes a document.

#include "cli/scale.h"
#include "cli/server_password.h"
#include "cli/text.h"
#include "cli/verbs/verbs.h"
#include "exchange/document_json.h"
#include "workspace/server_access.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>

namespace oogst::cli {
namespace {

int runNew(Call &call)
{
    const QString path = withAskedPassword(call.argument(0)), shown = server::withoutPassword(path);
    const auto made = Workspace::create(path);
    if (!made)
        return call.refuse(made.problem(), shown);
    call.say(Text::tr("Made %1").arg(shown));
    return call.done(QJsonObject{{QStringLiteral("file"), shown}});
}

QStringList sampleNames()
{
    QStringList names = QDir(QStringLiteral(":/samples")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

Result<Document> sampleNamed(const QString &name)
{
    QFile file(QStringLiteral(":/samples/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Problem{file.errorString(), file.fileName()};
    return documentFromJson(file.readAll());
}

/// A new file with the document in it, or none.
Result<Done> makeFile(const QString &path, const Document &document, const QString &summary)
{
    ChangeSet set{summary, {}, StepKind::Import};
    for (const RecordType *type : allRecordTypes())
        for (auto it = document.of(*type).begin(); it != document.of(*type).end(); ++it)
            set.changes += {type, it.key(), std::nullopt, type->pack(it->get())};
    auto made = Workspace::create(path);
    if (!made)
        return made.problem();
    const auto done = (*made)->apply(set);
    if (!done) {
        made->reset();
        QFile::remove(path);
    }
    return done;
}

int runSample(Call &call)
{
    const QString name = call.argument(0), path = call.argument(1);
    if (!sampleNames().contains(name))
        return call.wrongUsage(Text::tr("There is no sample “%1”. There are: %2.").arg(name, sampleNames().join(QStringLiteral(", "))));
    const bool scales = call.has(QStringLiteral("scale"));
    const auto people = call.number(QStringLiteral("scale"), 1);
    if (scales && !people)
        return call.wrongUsage(Text::tr("--scale takes a number of people."));
    auto document = sampleNamed(name);
    if (document && scales)
        document = scaled(*document, *people);
    if (!document)
        return call.refuse(document.problem());
    if (const auto made = makeFile(path, *document, Text::tr("Made from the sample %1").arg(name)); !made)
        return call.refuse(made.problem(), path);
    call.say(Text::tr("Made %1 with %2 records").arg(path, QString::number(document->count())));
    return call.done(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("records"), document->count()},
                                 {QStringLiteral("people"), document->of(recordType<Person>()).size()}});
}

} // namespace

Verb newVerb()
{
    return {QStringLiteral("new"), {QStringLiteral("FILE")}, Text::tr("makes an empty document"), {}, {}, runNew};
}

Verb sampleVerb()
{
    return {QStringLiteral("sample"),
            {QStringLiteral("NAME"), QStringLiteral("FILE")},
            Text::tr("makes a document from a sample: %1").arg(sampleNames().join(QStringLiteral(", "))),
            {{QStringLiteral("scale"), Text::tr("as many people, by making up more participants, organisations and tables"),
              QStringLiteral("N")}},
            {},
            runSample};
}

} // namespace oogst::cli
