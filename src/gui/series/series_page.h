// One series: what it is for, its meetups, and what it points at.

#pragma once

#include "workspace/workspace.h"

#include <QLabel>
#include <QWidget>

namespace oogst {

class Card;
class FactCard;
class GrowingList;
class RecordListCard;

class SeriesPage : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesPage(Workspace &workspace, QWidget *parent = nullptr);
    void showSeries(Id<Series> series);
    Id<Series> series() const { return m_series; }
    QList<FactCard *> cards() const { return m_cards; }

signals:
    void done(const QString &text);
    void refused(const oogst::Problem &problem);
    void openRecord(const oogst::RecordType &type, const QUuid &id);

private:
    void showMeetups();
    void showTitle();

    Workspace &m_workspace;
    Id<Series> m_series;
    QLabel *m_title;
    QList<FactCard *> m_cards;
    Card *m_meetupsCard;
    GrowingList *m_meetups;
    RecordListCard *m_resources;
};

} // namespace oogst
