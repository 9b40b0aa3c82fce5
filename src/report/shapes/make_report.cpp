// From a meetup and what is chosen to a report.

#include "report/house_style.h"
#include "report/shapes/shapes.h"

namespace oogst {
namespace {

using Add = void (*)(const Letter &letter, ReportBuilder &out);

/// In the order of the enumeration.
constexpr std::array<Add, enumWords<Shape>.size()> shapes{
    addHarvestLetter, addNewsItem,    addMinutes,       addTableSheets, addAgendaExtracts, addProgressReport,
    addSideBySide,    addWholeSeries, addTakeHomePages, addBadges,      addSmallBadges,    addRouteCards,
    addTableCards,    addSignInList,  addPhotographersList, addCateringList};

/// The day it was held, or else published: what stamps the files.
QDate dayOf(const Meetup &meetup)
{
    return meetup.when.latest.isValid() ? meetup.when.latest : meetup.publishedOn;
}

QString titleOf(const Letter &letter)
{
    const Meetup &meetup = letter.meetup;
    switch (letter.options.shape) {
    case Shape::Letter: return meetup.letterTitle.isEmpty() ? meetup.title : meetup.letterTitle;
    case Shape::News: return meetup.headline.isEmpty() ? meetup.title : meetup.headline;
    case Shape::Minutes: return minutesTitle(meetup);
    case Shape::SideBySide:
    case Shape::WholeSeries: {
        const QString series = letter.document.findOrEmpty(meetup.series).title;
        return series.isEmpty() ? meetup.title : series;
    }
    default: return letter.words.of(letter.options.shape) + QStringLiteral(" — ") + meetup.title;
    }
}

} // namespace

bool isForTheRoom(Shape shape)
{
    return shape >= Shape::Badges;
}

bool isAllowed(Shape shape, Audience audience)
{
    if (shape == Shape::TableCards) // tables and questions, no people
        return true;
    if (isForTheRoom(shape))
        return audience == Audience::Internal;
    return shape != Shape::TakeHome || audience != Audience::Public;
}

Report makeReport(const Document &document, Id<Meetup> id, const ReportOptions &options)
{
    Report start;
    start.language = options.language;
    start.audience = options.audience;
    const auto meetup = document.find(id);
    if (!meetup || !isAllowed(options.shape, options.audience))
        return start;
    const Letter letter(document, *meetup, options);
    start.title = titleOf(letter);
    start.date = dayOf(*meetup);
    QStringList name{meetup->code, meetup->title, wordOf(options.audience), wordOf(options.language)};
    if (options.shape != Shape::Letter)
        name.insert(2, wordOf(options.shape).replace(u'_', u'-'));
    start.fileName = name.join(u' ').trimmed();
    if (!isForTheRoom(options.shape))
        start.house = houseStyleOf(document, id);
    ReportBuilder out(start);
    shapes[size_t(options.shape)](letter, out);
    return out.take();
}

Report makeHarvestLetter(const Document &document, Id<Meetup> meetup, const ReportOptions &options)
{
    ReportOptions letter = options;
    letter.shape = Shape::Letter;
    return makeReport(document, meetup, letter);
}

} // namespace oogst
