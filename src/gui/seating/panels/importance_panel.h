// "What counts most?": one row for each wish, and how heavily it counts.

#pragma once

#include "workspace/arrange.h"

#include <QFrame>

class QComboBox;

namespace oogst {

/// Remembers the choice between runs.
class ImportancePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ImportancePanel(QWidget *parent = nullptr);

    SeatingImportance importance() const;

private:
    void restore();
    void remember() const;

    QList<QComboBox *> m_choices; ///< in the order of SeatingImportance
};

} // namespace oogst
