// Opening the file that a verb works on.

#pragma once

#include "cli/call.h"
#include "workspace/workspace.h"

namespace oogst::cli {

enum class Access { Read, Write };

/// Opens the document. A verb that writes is refused a file that can only be read. Every problem names the file.
Result<std::unique_ptr<Workspace>> openFile(const QString &path, Access access);

/// The meetup that somebody means: by its code, its id, or a part of one title. Otherwise the problem lists them.
Result<Id<Meetup>> meetupCalled(const QString &name, const Document &document);
/// The table that somebody means by its number or id, at this meetup or, with a null id, at any.
Result<Id<Table>> tableCalled(const QString &name, Id<Meetup> meetup, const Document &document);
/// The table that the options `table` and, where it is given, `meetup` of a call mean.
Result<Id<Table>> tableAsked(const Call &call, const Document &document);

} // namespace oogst::cli
