// "What counts most?": one row for each wish, and how heavily it counts.

#pragma once

#include "core/records/seating_importance.h"

#include <QFrame>

class QComboBox;

namespace oogst {

/// Shows what the meetup says and tells what somebody chooses; writing it down is up to the page.
class ImportancePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ImportancePanel(QWidget *parent = nullptr);

    void showImportance(const SeatingImportance &importance);
    /// As it is on the screen.
    const SeatingImportance &importance() const { return m_importance; }

signals:
    void chosen(const oogst::SeatingImportance &importance);

private:
    void choose(qsizetype row);

    SeatingImportance m_importance;
    QList<QComboBox *> m_choices; ///< in the order of the fields
};

} // namespace oogst
