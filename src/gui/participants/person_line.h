// The line in which somebody is put on the list: type a name, an organisation after a comma, Enter.

#pragma once

#include "workspace/workspace.h"

#include <QLineEdit>

class QStandardItemModel;

namespace oogst {

/// Completes people who are known and not on the list of the meetup yet; after the comma, organisations.
class PersonLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonLine(Workspace &workspace, QWidget *parent = nullptr);

    /// Also after somebody came on the list: who is there is no longer offered.
    void setMeetup(Id<Meetup> meetup);

signals:
    /// A known person was picked from the list.
    void picked(oogst::Id<oogst::Person> person);

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillPeople();
    void completeOrganisation(const QString &text);
    void take(const QModelIndex &index);

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    QStandardItemModel *m_people;
    QStandardItemModel *m_organisations;
};

} // namespace oogst
