// How the organisers of a meetup show whose report it is: names, logos, colour.

#pragma once

#include "core/document.h"
#include "core/result.h"
#include "report/blocks.h"

namespace oogst {

/// Of who organise together, in their order: names or logos, and the colour of the first that has one.
HouseStyle houseStyleOf(const Document &document, Id<Meetup> meetup);

/// A picture made safe: PNG or JPEG by its content, of a size that can be handled, drawn anew as a small PNG so that
/// nothing else in the file comes along (place, camera, comments). Refused with the reason and what to do.
Result<QByteArray> safePicture(const QByteArray &file);

/// The same for a photo that goes along with a report: as large as it was, and of the kind that it was.
Result<QByteArray> safePhoto(const QByteArray &file);

/// A picture as it is kept in a record, and back; empty for what is none.
QString packedPicture(const QByteArray &png);
QByteArray unpackedPicture(const QString &packed);

} // namespace oogst
