#include "gui/harvest/sitters_card.h"

#include "gui/seating/chip_delegate.h"
#include "gui/seating/seating_board.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace oogst {

SittersCard::SittersCard(Workspace &workspace, QWidget *parent)
    : Card(tr("At the table"), parent)
    , m_workspace(workspace)
    , m_rounds(new QComboBox(this))
    , m_model(new ChipModel(this))
    , m_view(new QListView(this))
    , m_note(makeLabel({}, "muted", this, Wrapping::Wraps))
{
    m_rounds->setObjectName(QStringLiteral("harvestRound"));
    m_rounds->setAccessibleName(tr("Round"));
    head()->addWidget(m_rounds);
    m_view->setObjectName(QStringLiteral("sitters"));
    m_view->setAccessibleName(tr("People at the table"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ChipDelegate(m_view));
    setLook(m_view, "plain");
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_note);
    body()->addStretch(0);
    connect(m_rounds, &QComboBox::activated, this, [this] {
        refresh();
        emit roundChanged(round());
    });
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        emit chosen(m_workspace.findOrEmpty(m_model->at(index.row())).person);
    });
}

void SittersCard::setMeetup(Id<Meetup> meetup)
{
    m_meetup = meetup;
    m_table = {};
    m_rounds->setCurrentIndex(0);
    refresh();
}

void SittersCard::setTable(Id<Table> table)
{
    if (m_table == table)
        return;
    m_table = table;
    refresh();
}

Id<Round> SittersCard::round() const
{
    return m_ids.size() > 1 ? m_ids.value(m_rounds->currentIndex()) : Id<Round>{};
}

QStringList SittersCard::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names += m_model->index(row, 0).data().toString();
    return names;
}

void SittersCard::fillRounds()
{
    QList<Round> rounds = m_workspace.document().where(&Round::meetup, m_meetup);
    std::sort(rounds.begin(), rounds.end(), [](const Round &a, const Round &b) { return a.number < b.number; });
    const Id<Round> current = m_ids.value(m_rounds->currentIndex());
    m_ids.clear();
    m_rounds->clear();
    for (const Round &round : std::as_const(rounds)) {
        m_ids += round.id;
        m_rounds->addItem(tr("Round %1").arg(round.number));
    }
    m_rounds->setCurrentIndex(int(qMax(qsizetype(0), m_ids.indexOf(current))));
    m_rounds->setVisible(m_ids.size() > 1);
}

void SittersCard::refresh()
{
    fillRounds();
    const QList<Chip> chips = m_table.isNull() ? QList<Chip>{}
                                               : chipsAt(m_workspace.document(), m_table, m_ids.value(m_rounds->currentIndex()));
    m_model->setChips(chips);
    m_view->setVisible(!chips.isEmpty());
    if (m_table.isNull())
        m_note->setText(tr("Everybody takes part in the plenary."));
    else if (chips.isEmpty())
        m_note->setText(tr("Nobody has a place at this table yet."));
    else
        m_note->setText(tr("Enter or double-click: this person said it."));
}

} // namespace oogst
