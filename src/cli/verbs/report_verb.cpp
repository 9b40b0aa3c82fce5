// report: writes the harvest letter of a meetup.

#include "cli/open_file.h"
#include "cli/text.h"
#include "cli/verbs/verbs.h"
#include "report/report.h"

#include <QJsonArray>

namespace oogst::cli {
namespace {

/// The words of an enumeration, for help and messages: "nl, en".
template <class Enum>
QString wordsOf()
{
    QStringList words;
    for (const EnumWord &word : enumWords<Enum>)
        words += QString::fromLatin1(word.word.data(), qsizetype(word.word.size()));
    return words.join(QStringLiteral(", "));
}

QString formatsOf(const QStringList &formats)
{
    return formats.join(QStringLiteral(", "));
}

struct Wish {
    ReportOptions options;
    QStringList formats;
};

/// What the options ask for; nothing said means a public letter in Dutch, in every format.
Result<Wish> wishOf(const Call &call)
{
    const auto refused = [](const QString &option, const QString &known) {
        return Problem{Text::tr("--%1 takes one of: %2.").arg(option, known), {}};
    };
    Wish wish;
    if (call.has(QStringLiteral("shape")) && call.option(QStringLiteral("shape")) != QStringLiteral("letter"))
        return refused(QStringLiteral("shape"), QStringLiteral("letter"));
    if (const QString word = call.option(QStringLiteral("audience")); !word.isEmpty()) {
        const auto audience = enumFromWord<Audience>(word);
        if (!audience)
            return refused(QStringLiteral("audience"), wordsOf<Audience>());
        wish.options.audience = *audience;
    }
    if (const QString word = call.option(QStringLiteral("lang")); !word.isEmpty()) {
        const auto language = enumFromWord<Language>(word);
        if (!language)
            return refused(QStringLiteral("lang"), wordsOf<Language>());
        wish.options.language = *language;
    }
    wish.formats = call.has(QStringLiteral("format")) ? call.option(QStringLiteral("format")).split(QLatin1Char(',')) : reportFormats();
    for (const QString &format : std::as_const(wish.formats))
        if (!reportFormats().contains(format))
            return refused(QStringLiteral("format"), formatsOf(reportFormats()));
    return wish;
}

int runReport(Call &call)
{
    const QString path = call.argument(0);
    const auto wish = wishOf(call);
    if (!wish)
        return call.wrongUsage(wish.problem().what);
    const auto workspace = openFile(path, Access::Read);
    if (!workspace)
        return call.refuse(workspace.problem());
    const auto meetup = meetupCalled(call.option(QStringLiteral("meetup")), (*workspace)->document());
    if (!meetup)
        return call.refuse(meetup.problem(), path);
    const Report letter = makeHarvestLetter((*workspace)->document(), *meetup, wish->options);
    const auto written = writeReport(letter, wish->formats, call.option(QStringLiteral("out")));
    if (!written)
        return call.refuse(written.problem());
    for (const QString &file : *written)
        call.say(Text::tr("Wrote %1").arg(file));
    return call.done(QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(*written)}});
}

} // namespace

Verb reportVerb()
{
    return {QStringLiteral("report"),
            {QStringLiteral("FILE")},
            Text::tr("writes the report of a meetup"),
            {{QStringLiteral("meetup"), Text::tr("the meetup: its code, its id, or a part of its title"), QStringLiteral("CODE")},
             {QStringLiteral("shape"), Text::tr("what kind of report: letter"), QStringLiteral("SHAPE")},
             {QStringLiteral("audience"), Text::tr("for whom: %1").arg(wordsOf<Audience>()), QStringLiteral("AUDIENCE")},
             {QStringLiteral("lang"), Text::tr("language of the report: %1").arg(wordsOf<Language>()), QStringLiteral("LANG")},
             {QStringLiteral("format"), Text::tr("one or more, with commas: %1").arg(formatsOf(reportFormats())), QStringLiteral("FORMATS")},
             {QStringLiteral("out"), Text::tr("the folder to write in"), QStringLiteral("DIR")}},
            {QStringLiteral("meetup"), QStringLiteral("out")},
            runReport};
}

} // namespace oogst::cli
