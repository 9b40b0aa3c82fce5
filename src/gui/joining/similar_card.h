// What resembles the line in hand, at other tables and editions.

#pragma once

#include "gui/background_task.h"
#include "gui/cards.h"
#include "workspace/workspace.h"

#include <QTimer>

class QListWidget;

namespace oogst {

class SimilarCard : public Card
{
    Q_OBJECT

public:
    explicit SimilarCard(Workspace &workspace, QWidget *parent = nullptr);

    /// Looks for what is like this line, a moment later and beside the window. Hidden while nothing is.
    void setOutcome(Id<Outcome> outcome);
    /// Whether there is room for it at all.
    void setWelcome(bool isWelcome);

signals:
    void openRecord(const oogst::RecordType &type, const QUuid &id);

private:
    void search();

    Workspace &m_workspace;
    Id<Outcome> m_outcome;
    QListWidget *m_list;
    bool m_isWelcome = true;
    QTimer m_soon;
    BackgroundTask m_search{this};
};

} // namespace oogst
