// Reports from records: the harvest letter, as JSON, PDF and files.

#pragma once

#include "core/result.h"
#include "report/blocks.h"
#include "report/pdf_writer.h"

#include <QByteArray>
#include <QUuid>

namespace oogst {

/// What kind of report. The first nine tell what came of a meetup, the others are for in the room.
enum class Shape {
    Letter,
    News,
    Minutes,
    TableSheets,
    AgendaExtract,
    Progress,
    SideBySide,
    WholeSeries,
    TakeHome,
    Badges,
    SmallBadges,
    RouteCards,
    TableCards,
    SignIn,
    Photographer,
    Catering,
};
template <>
inline constexpr auto enumWords<Shape> = std::to_array<EnumWord>({
    {"letter", QT_TRANSLATE_NOOP("word", "Harvest letter")},
    {"news", QT_TRANSLATE_NOOP("word", "News item")},
    {"minutes", QT_TRANSLATE_NOOP("word", "Thematic minutes")},
    {"table_sheets", QT_TRANSLATE_NOOP("word", "Table sheets")},
    {"agenda", QT_TRANSLATE_NOOP("word", "Knowledge agenda per owner")},
    {"progress", QT_TRANSLATE_NOOP("word", "Progress for the next edition")},
    {"side_by_side", QT_TRANSLATE_NOOP("word", "Regions side by side")},
    {"series", QT_TRANSLATE_NOOP("word", "The whole series")},
    {"take_home", QT_TRANSLATE_NOOP("word", "Take-home page per person")},
    {"badges", QT_TRANSLATE_NOOP("word", "Badges, 10 on a sheet")},
    {"badges_small", QT_TRANSLATE_NOOP("word", "Badges, 24 on a sheet")},
    {"route_cards", QT_TRANSLATE_NOOP("word", "Route cards")},
    {"table_cards", QT_TRANSLATE_NOOP("word", "Table cards")},
    {"sign_in", QT_TRANSLATE_NOOP("word", "Sign-in list")},
    {"photographer", QT_TRANSLATE_NOOP("word", "List for the photographer")},
    {"catering", QT_TRANSLATE_NOOP("word", "List for catering and access")},
});

/// Whether a shape names people because it must: for the organisers' own use on the day, never to publish.
bool isForTheRoom(Shape shape);

/// What the writer of a report chooses.
struct ReportOptions {
    Audience audience = Audience::Public;
    Language language = Language::Dutch;
    QStringList leftOut; ///< ids of sections that are switched off; of the letter
    Shape shape = Shape::Letter;
    /// Only this one, where a shape tells of several: a table, an owner of knowledge questions, a person. Null: all.
    QUuid only;
    /// Badges and cards for these participants only: who moved, say. Empty: for everybody.
    QList<QUuid> participants = {};
};

/// A section that can be switched on and off.
struct SectionName {
    QString id;
    QString title;
};

/// The sections of the harvest letter in order, with their titles in that language. The title cannot be left out
/// and is not among them.
QList<SectionName> harvestLetterSections(Language language);

/// The harvest letter of a meetup: everything that may be told to the audience. A meetup that is not there gives an
/// empty report.
Report makeHarvestLetter(const Document &document, Id<Meetup> meetup, const ReportOptions &options);

/// A meetup in the shape of the options. A shape for in the room is empty for an audience that is not Internal, and
/// a page to take home is so in public.
Report makeReport(const Document &document, Id<Meetup> meetup, const ReportOptions &options);

/// Whether there may be such a report for the audience.
bool isAllowed(Shape shape, Audience audience);

/// Exactly what is printed, as JSON (schema: resources/report.schema.json).
QByteArray reportToJson(const Report &report);

/// The formats `writeReport` knows: "pdf", "json", "html", "odt", "md".
QStringList reportFormats();

/// Writes one file per format into the folder, which is made where needed, over files of the same name. Returns their
/// paths. Nothing is written when a format is unknown.
Result<QStringList> writeReport(const Report &report, const QStringList &formats, const QString &folder);

} // namespace oogst
