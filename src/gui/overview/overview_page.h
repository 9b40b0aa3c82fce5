// What is done, what is next, who is missing.

#pragma once

#include "gui/page.h"

class QBoxLayout;
class QVBoxLayout;

namespace oogst {

class FactCard;
class NumbersCard;
class RecordListCard;
class StepsCard;

/// Everything of the meetup itself, in cards: steps and numbers above, then the facts, each edited in place.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace &workspace, QWidget *parent = nullptr);
    void reveal(const RecordType &type, const QUuid &id) override;
    QList<FactCard *> factCards() const { return m_facts; }

protected:
    void reload() override;
    void refresh(const ChangeSet &set) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addFactCard(QVBoxLayout *column, const QString &heading, const QString &fields, const QString &empty);
    RecordListCard *addListCard(QVBoxLayout *column, const RecordType &type, const QStringList &words, const QString &fields);
    void fillLeft(QVBoxLayout *column);
    void fillRight(QVBoxLayout *column);
    void makeOrganisers(QVBoxLayout *column);
    void makePartners(QVBoxLayout *column);
    void makeGroups(QVBoxLayout *column);
    void makeResources(QVBoxLayout *column);
    void showNumbers();

    const bool m_isAtTable; ///< the file of a table: what only organisers decide is not shown
    QBoxLayout *m_columns = nullptr;
    StepsCard *m_steps;
    NumbersCard *m_numbers;
    QList<FactCard *> m_facts;
    QList<RecordListCard *> m_lists;
};

} // namespace oogst
