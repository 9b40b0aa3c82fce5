// The day in order, with speakers and cases.

#include "report/sections/sections.h"

#include "core/rules/timetable.h"

namespace oogst {
namespace {

QString noteOf(const Letter &letter, const TimedItem &timed)
{
    const Words &words = letter.words;
    const ProgrammeItem &item = timed.item;
    QStringList note;
    if (timed.from.isValid())
        note += timed.from.toString(QStringLiteral("HH:mm"));
    if (item.kind != ProgrammeItemKind::Other && words.of(item.kind).compare(item.title.trimmed(), Qt::CaseInsensitive) != 0)
        note += words.of(item.kind);
    if (item.minutes)
        note += words.translate("report", "%n minute(s)", nullptr, *item.minutes);
    return note.join(QStringLiteral(" · "));
}

blocks::Item programmeItem(const Letter &letter, const TimedItem &timed)
{
    const Words &words = letter.words;
    const ProgrammeItem &item = timed.item;
    blocks::Item printed{item.title, {}, noteOf(letter, timed), {}, {}};
    QStringList speakers;
    for (const Id<Person> &speaker : item.speakers)
        speakers += letter.personWithFunctions(speaker);
    speakers.removeAll(QString());
    if (!speakers.isEmpty())
        printed.items +=
            {speakers.size() == 1 ? words.translate("report", "Speaker") : words.translate("report", "Speakers"),
             speakers.join(QStringLiteral("; ")),
             {},
             {},
             {}};
    if (!item.caseOf.isNull())
        printed.items += {words.translate("report", "Case of"), letter.organisation(item.caseOf), {}, {}, {}};
    if (!item.caseDocument.isEmpty())
        printed.items += {words.translate("report", "Document"), item.caseDocument, {}, {}, {}};
    if (!item.summary.isEmpty())
        printed.items += {{}, item.summary, {}, {}, {}};
    return printed;
}

} // namespace

void addProgramme(const Letter &letter, ReportBuilder &out)
{
    QList<blocks::Item> items;
    for (const TimedItem &timed : timetable(letter.document, letter.meetup.id))
        items += programmeItem(letter, timed);
    out.list(items);

    QList<Round> rounds = letter.ofMeetup<Round>();
    std::ranges::stable_sort(rounds, {}, &Round::number);
    QStringList lengths;
    for (const Round &round : rounds)
        if (rounds.size() > 1 || round.minutes)
            lengths += round.minutes
                           ? letter.words.translate("report", "round %1: %2 minutes")
                                 .arg(letter.words.number(round.number), letter.words.number(*round.minutes))
                           : letter.words.translate("report", "round %1").arg(letter.words.number(round.number));
    out.paragraph(letter.words.translate("report", "Rounds at the tables"), lengths.join(QStringLiteral(", ")));
}

} // namespace oogst
