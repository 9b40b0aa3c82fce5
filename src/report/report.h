// Reports from records: the harvest letter, as JSON, PDF and files.

#pragma once

#include "core/result.h"
#include "report/blocks.h"
#include "report/pdf_writer.h"

#include <QByteArray>

namespace oogst {

/// What the writer of a report chooses.
struct ReportOptions {
    Audience audience = Audience::Public;
    Language language = Language::Dutch;
    QStringList leftOut; ///< ids of sections that are switched off
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

/// Exactly what is printed, as JSON (schema: resources/report.schema.json).
QByteArray reportToJson(const Report &report);

/// The formats `writeReport` knows: "pdf", "json".
QStringList reportFormats();

/// Writes one file per format into the folder, which is made where needed, over files of the same name. Returns their
/// paths. Nothing is written when a format is unknown.
Result<QStringList> writeReport(const Report &report, const QStringList &formats, const QString &folder);

} // namespace oogst
