// What the options of a verb ask of a report.

#pragma once

#include "cli/call.h"
#include "report/report.h"

namespace oogst::cli {

/// The shape asked for; nothing said means the letter.
Result<Shape> shapeOf(const Call &call);
/// The audience and language that the options ask for. Nothing said means Dutch, for everybody; what is for in the
/// room is internal, and refused for others.
Result<ReportOptions> wishOf(const Call &call, Shape shape);
/// The formats asked for; nothing said means all.
Result<QStringList> formatsOf(const Call &call);

QCommandLineOption meetupOption();
QCommandLineOption shapeOption();
QCommandLineOption audienceOption();
QCommandLineOption languageOption();
QCommandLineOption formatOption();

} // namespace oogst::cli
