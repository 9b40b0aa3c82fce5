// The list of participants of one meetup, as rows: person, organisation and answer joined.

#pragma once

#include "workspace/workspace.h"

#include <QAbstractTableModel>

namespace oogst {

/// Rows hold texts and ids, no records. Sort by `SortRole`, filter on `SearchRole`.
class ParticipantsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name, OrganisationName, Sector, Invitation, Function, Roles, Presence, Reason, InvitedBy, BroughtBy,
        AskedToBring, JoinsNetwork, InterestedNext, Visits, ColumnCount,
    };
    enum Role { SortRole = Qt::UserRole, SearchRole, StateRole, SectorRole, FirstTimeRole };

    explicit ParticipantsModel(Workspace &workspace, QObject *parent = nullptr);

    void setMeetup(Id<Meetup> meetup);
    /// Changes only the rows that `set` touches.
    void refresh(const ChangeSet &set);

    Id<Participation> idAt(int row) const { return m_rows[row].id; }
    /// -1 when it is not on the list.
    int rowOf(Id<Participation> id) const { return m_rowOfId.value(id, -1); }
    /// Whether any row says something in that column.
    bool isUsed(Column column) const;
    int firstTimers() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Id<Participation> id;
        Id<Person> person;
        QList<QUuid> dependsOn; ///< every record whose change shows in this row
        QStringList texts;
        QString sector; ///< as stored
        QString sortName;
        mutable QString search; ///< null until somebody searches: of ten thousand rows most are never asked for it
        InvitationState state = InvitationState::ToInvite;
        int visits = 0;
        bool isOut = false; ///< does not come: shown in a quieter colour
    };
    Row makeRow(const Participation &participation) const;
    QString searchText(const Row &row) const;
    template <class Word, class Label>
    static QString known(QHash<Word, QString> &labels, const Word &word, Label &&label)
    {
        const auto it = labels.constFind(word);
        return it != labels.constEnd() ? *it : *labels.insert(word, label(word));
    }
    QString presenceText(const Participation &participation) const;
    void insert(const Participation &participation);
    void removeAt(int row);
    void indexRows();
    void readVisits();

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    QList<Row> m_rows;
    QHash<Id<Participation>, int> m_rowOfId;
    QHash<Id<Person>, int> m_visits;
    bool m_hasEarlier = false;
    // The words of the screen, translated once for all rows.
    mutable QHash<QString, QString> m_sectorLabels;
    mutable QHash<InvitationState, QString> m_stateLabels;
    mutable QHash<Interest, QString> m_interestLabels;
};

} // namespace oogst
