// The other things a report is written as, from the same blocks.

#pragma once

#include "report/blocks.h"

namespace oogst {

/// One HTML file: no script, nothing from elsewhere, landmarks, charts as labelled pictures beside their figures.
QByteArray reportToHtml(const Report &report);
/// OpenDocument text, for who wants to go on writing.
QByteArray reportToOdt(const Report &report);
/// Markdown; what looks like it in the texts is escaped.
QByteArray reportToMarkdown(const Report &report);

/// Bars as an SVG picture with its words in it.
QString chartPicture(const blocks::Chart &chart, const QString &colour);
/// The colour for heads and bars: the house colour where it can be read, else that of the program.
QString accentOf(const HouseStyle &house);

} // namespace oogst
