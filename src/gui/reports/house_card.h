// The logos of who organise: choose a picture, take it away.

#pragma once

#include "gui/cards.h"
#include "workspace/workspace.h"

namespace oogst {

class HouseCard : public Card
{
    Q_OBJECT

public:
    HouseCard(Workspace &workspace, QWidget *parent = nullptr);
    void setMeetup(Id<Meetup> meetup);

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    void openRecord(const oogst::RecordType &type, const QUuid &id);

private:
    void fill();
    void addRow(const Organiser &organiser);
    void chooseLogo(Id<Organiser> organiser);
    void setLogo(Id<Organiser> organiser, const QString &packed, const QString &summary);

    Workspace &m_workspace;
    Id<Meetup> m_meetup;
    QWidget *m_rows = nullptr;
};

} // namespace oogst
