// How the round of invitations stands: targets, who brought whom, whom we know, who was missing.

#pragma once

#include "workspace/invitations.h"

#include <QDialog>

class QScrollArea;

namespace oogst {

/// One look at the round, and the next step in each part: take missing partners along, put a warm contact on the list.
class InvitationRound : public QDialog
{
    Q_OBJECT

public:
    InvitationRound(Workspace &workspace, Id<Meetup> meetup, QWidget *parent = nullptr);

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);

private:
    void refresh();
    QWidget *targets();
    QWidget *chains();
    QWidget *contacts();
    QWidget *missing();

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    QScrollArea *m_room;
};

} // namespace oogst
