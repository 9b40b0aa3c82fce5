// Who sits at the table of the harvest, round by round.

#pragma once

#include "gui/cards.h"
#include "workspace/workspace.h"

class QComboBox;
class QListView;

namespace oogst {

class ChipModel;

/// The people at one table in one round. Choosing somebody says: this person said it.
class SittersCard : public Card
{
    Q_OBJECT

public:
    explicit SittersCard(Workspace &workspace, QWidget *parent = nullptr);

    void setMeetup(Id<Meetup> meetup);
    /// A null table shows that everybody takes part in the plenary.
    void setTable(Id<Table> table);
    void refresh();
    /// The chosen round; empty when there is at most one.
    Id<Round> round() const;
    /// The names of those who sit there, as the card shows them.
    QStringList names() const;
    /// The box to choose the round in: it may stand elsewhere while the card is hidden.
    QComboBox *roundChoice() const { return m_rounds; }

signals:
    void roundChanged(oogst::Id<oogst::Round> round);
    void chosen(oogst::Id<oogst::Person> person);

private:
    void fillRounds();

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    Id<Table> m_table;
    QList<Id<Round>> m_ids;
    QComboBox *m_rounds;
    ChipModel *m_model;
    QListView *m_view;
    QLabel *m_note;
};

} // namespace oogst
