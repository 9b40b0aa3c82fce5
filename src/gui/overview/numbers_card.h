// Who comes, by sector, and how many people were reported.

#pragma once

#include "gui/cards.h"
#include "gui/overview/steps.h"
#include "workspace/workspace.h"

namespace oogst {

class NumbersCard : public Card
{
    Q_OBJECT

public:
    explicit NumbersCard(QWidget *parent = nullptr);
    void showMeetup(const Document &document, Id<Meetup> meetup);

signals:
    void peopleWanted();

private:
    QWidget *m_content = nullptr;
};

/// What is done and what is next; each step goes to its page.
class StepsCard : public Card
{
    Q_OBJECT

public:
    explicit StepsCard(QWidget *parent = nullptr);
    void showSteps(const QList<Step> &steps);

signals:
    void pageWanted(const QString &page);

private:
    QWidget *m_content = nullptr;
};

} // namespace oogst
