// Closing a meetup: everything that is published, made in one go into one folder.

#pragma once

#include "core/document.h"
#include "core/result.h"
#include "report/blocks.h"

#include <functional>

namespace oogst {

/// What to make, and where.
struct ClosingOptions {
    Audience audience = Audience::Public;
    Language language = Language::Dutch;
    QString folder;      ///< the new folder is made in it
    QString filesFolder; ///< where files that resources name may come from: that of the document; empty: none
};

/// The new folder and what is in it.
struct Closing {
    QString folder;
    QStringList files; ///< relative to it
};

/// Makes the harvest letter, the news item, a sheet per table, an extract per owner, the outcomes as JSON, the slides
/// and other files of the meetup that lie beside the document, and a page that leads to all of them. `progress` is
/// told how far it is; when it says false, all stops. Either the whole folder is there afterwards or nothing of it.
Result<Closing> closeMeetup(const Document &document, Id<Meetup> meetup, const ClosingOptions &options,
                            const std::function<bool(int done, int all)> &progress = {});

} // namespace oogst
