#include "cli/verbs/report_wish.h"

#include "cli/text.h"

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

QString formats()
{
    return reportFormats().join(QStringLiteral(", "));
}

Problem refused(const QString &option, const QString &known)
{
    return {Text::tr("--%1 takes one of: %2.").arg(option, known), {}};
}

/// The enumerator that an option names, or `otherwise` when the option is not there.
template <class Enum>
Result<Enum> enumOf(const Call &call, const QString &option, Enum otherwise)
{
    const QString word = call.option(option);
    if (word.isEmpty())
        return otherwise;
    const auto value = enumFromWord<Enum>(word);
    return value ? Result<Enum>(*value) : refused(option, wordsOf<Enum>());
}

} // namespace

Result<Shape> shapeOf(const Call &call)
{
    return enumOf(call, QStringLiteral("shape"), Shape::Letter);
}

Result<ReportOptions> wishOf(const Call &call, Shape shape)
{
    const Audience usual = isAllowed(shape, Audience::Public) ? Audience::Public
                           : isForTheRoom(shape)              ? Audience::Internal
                                                              : Audience::Participants;
    const auto audience = enumOf(call, QStringLiteral("audience"), usual);
    if (!audience)
        return audience.problem();
    const auto language = enumOf(call, QStringLiteral("lang"), Language::Dutch);
    if (!language)
        return language.problem();
    if (!isAllowed(shape, *audience))
        return Problem{Text::tr("This shape names people: it is made with --audience %1 only.").arg(wordOf(usual)), {}};
    return ReportOptions{*audience, *language, {}, shape, {}};
}

Result<QStringList> formatsOf(const Call &call)
{
    if (!call.has(QStringLiteral("format")))
        return reportFormats();
    const QStringList wanted = call.option(QStringLiteral("format")).split(QLatin1Char(','));
    for (const QString &format : wanted)
        if (!reportFormats().contains(format))
            return refused(QStringLiteral("format"), formats());
    return wanted;
}

QCommandLineOption meetupOption()
{
    return {QStringLiteral("meetup"), Text::tr("the meetup: its code, its id, or a part of its title"), QStringLiteral("CODE")};
}

QCommandLineOption shapeOption()
{
    return {QStringLiteral("shape"), Text::tr("what kind of report: %1").arg(wordsOf<Shape>()), QStringLiteral("SHAPE")};
}

QCommandLineOption audienceOption()
{
    return {QStringLiteral("audience"), Text::tr("for whom: %1").arg(wordsOf<Audience>()), QStringLiteral("AUDIENCE")};
}

QCommandLineOption languageOption()
{
    return {QStringLiteral("lang"), Text::tr("language of the report: %1").arg(wordsOf<Language>()), QStringLiteral("LANG")};
}

QCommandLineOption formatOption()
{
    return {QStringLiteral("format"), Text::tr("one or more, with commas: %1").arg(formats()), QStringLiteral("FORMATS")};
}

} // namespace oogst::cli
