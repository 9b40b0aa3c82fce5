// The line at the bottom: what just happened, with [Undo]; what was refused, and why.

#pragma once

#include "core/result.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace oogst {

/// Says what happened without asking for attention: it takes no focus and moves nothing. Screen readers hear it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    void tellDone(const QString &text);
    void tellProblem(const Problem &problem);
    void tell(const QString &text);
    void clear();
    QString text() const;
    QPushButton *undoButton() const { return m_undo; }

signals:
    void undoPressed();

private:
    void showText(const QString &text, const char *look);

    QLabel *m_text;
    QPushButton *m_undo;
};

} // namespace oogst
