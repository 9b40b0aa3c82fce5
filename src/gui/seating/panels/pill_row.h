// The findings of a seating in words, each of which leads to the people concerned.

#pragma once

#include "gui/seating/seating_findings.h"

#include <QWidget>

class QPushButton;

namespace oogst {

class Pill;

/// All findings where there is room; in a low window one line of them, and a button that shows the rest.
class PillRow : public QWidget
{
    Q_OBJECT

public:
    explicit PillRow(QWidget *parent = nullptr);

    /// What needs attention stands first as the caller has it. The focus stays on the finding with the same words.
    void showFindings(const QList<SeatingFinding> &findings);
    /// Whether one line has to do.
    void setLow(bool isLow);

signals:
    /// Pressed; `step` counts presses on the same finding, so that each goes on to the next person.
    void chosen(const oogst::SeatingFinding &finding, int step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    QList<Pill *> m_pills;
    QPushButton *m_more;
    QString m_last;
    int m_step = 0;
    bool m_isLow = false;
    bool m_isOpen = false; ///< somebody asked for the rest
};

} // namespace oogst
