// What it was, when and where, and a look back.

#include "report/sections/sections.h"

#include <array>

namespace oogst {
namespace {

/// "middag" in the language of the report; other words as they were typed.
QString partOfDay(const Letter &letter)
{
    static constexpr std::array parts{QT_TRANSLATE_NOOP("report", "morning"), QT_TRANSLATE_NOOP("report", "afternoon"), QT_TRANSLATE_NOOP("report", "evening")};
    const QString typed = letter.meetup.partOfDay.trimmed();
    for (const char *part : parts)
        for (const Language language : {Language::Dutch, Language::English})
            if (typed.compare(Words(language).translate("report", part), Qt::CaseInsensitive) == 0)
                return letter.words.translate("report", part);
    return letter.meetup.partOfDay;
}

/// "symposium · donderdag 19 september 2019, ochtend · Krachtstation, Utrecht".
QString oneLine(const Letter &letter)
{
    const Meetup &meetup = letter.meetup;
    QStringList time{letter.words.when(meetup.when), partOfDay(letter)}, place{meetup.venue, meetup.town};
    time.removeAll(QString());
    place.removeAll(QString());
    QStringList parts;
    if (meetup.kind != MeetupKind::Other)
        parts += letter.words.of(meetup.kind);
    parts += {time.join(QStringLiteral(", ")), place.join(QStringLiteral(", "))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString place(const Letter &letter)
{
    QStringList parts{letter.meetup.venue, letter.meetup.town};
    parts.removeAll(QString());
    QString where = parts.join(QStringLiteral(", "));
    if (!letter.meetup.venueOf.isEmpty())
        where += where.isEmpty() ? letter.meetup.venueOf
                                 : letter.words.translate("report", " (place of %1)").arg(letter.meetup.venueOf);
    return where;
}

QString time(const Letter &letter)
{
    const Meetup &meetup = letter.meetup;
    QStringList parts{letter.words.when(meetup.when), partOfDay(letter)};
    if (!meetup.startsAt.isEmpty())
        parts += letter.words.translate("report", "from %1").arg(meetup.startsAt);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

void addTitle(const Letter &letter, ReportBuilder &out)
{
    const Meetup &meetup = letter.meetup;
    const Words &words = letter.words;
    const QString title = meetup.letterTitle.isEmpty() ? meetup.title : meetup.letterTitle;
    out.heading(1, title);
    if (!meetup.letterTitle.isEmpty() && meetup.title != title)
        out.paragraph(meetup.title + QStringLiteral(" — ") + oneLine(letter));
    else
        out.paragraph(oneLine(letter));
    out.paragraph(meetup.lookingBack);

    blocks::Table facts{{}, {words.translate("report", "In short"), words.translate("report", "What it was")}, {}};
    const auto fact = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.rows += {label, value};
    };
    fact(words.label<Meetup>(QLatin1StringView("when")), time(letter));
    fact(words.label<Meetup>(QLatin1StringView("venue")), place(letter));
    fact(words.label<Meetup>(QLatin1StringView("format")), words.of(meetup.format));
    fact(words.label<Meetup>(QLatin1StringView("kind")),
         meetup.kind == MeetupKind::Other ? QString() : words.of(meetup.kind));
    fact(words.label<Meetup>(QLatin1StringView("region")), meetup.region);
    fact(words.label<Meetup>(QLatin1StringView("code")), meetup.code);
    fact(words.label<Meetup>(QLatin1StringView("series")), letter.document.findOrEmpty(meetup.series).title);
    fact(words.label<Meetup>(QLatin1StringView("theme")), meetup.theme);
    fact(words.label<Meetup>(QLatin1StringView("tags")), meetup.tags.join(QStringLiteral(", ")));
    fact(words.label<Meetup>(QLatin1StringView("published_on")), words.date(meetup.publishedOn));
    if (!letter.isPublic())
        fact(words.label<Meetup>(QLatin1StringView("meeting_link")), meetup.meetingLink);
    if (letter.isInternal())
        fact(words.label<Meetup>(QLatin1StringView("status")), words.of(meetup.status));
    if (!facts.rows.isEmpty())
        out.table(facts);
}

} // namespace oogst
