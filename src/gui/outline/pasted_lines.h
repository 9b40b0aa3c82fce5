// What is pasted, as lines: lists of a web page or a word processor keep their levels.

#pragma once

#include <QPlainTextEdit>

class QMimeData;

namespace oogst {

/// The text that was copied. Of HTML with lists each item becomes a line with a dash, indented by its level: the plain text
/// that comes with it has lost the levels. Everything else comes as its plain text.
QString pastedLines(const QMimeData &copied);

/// A field for text of more lines that takes what is pasted in this way.
class LinesEntry : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace oogst
