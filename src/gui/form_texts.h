// What stands in the editors of a form, as text. Only for FormBinder.

#pragma once

#include <QString>

class QWidget;

namespace oogst {

/// What was typed in a line or a field of lines; empty for other editors.
QString textOf(const QWidget *editor);
/// How a moment is shown and read.
QString momentFormat();

} // namespace oogst
