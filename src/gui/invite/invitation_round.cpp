#include "gui/invite/invitation_round.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "workspace/participants.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

QGridLayout *gridIn(Card *card, const QStringList &heads)
{
    auto *content = new QWidget(card);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(makeLabel(heads[column], "muted", content), 0, column);
    grid->setColumnStretch(0, 1);
    card->body()->addWidget(content);
    return grid;
}

void addRow(QGridLayout *grid, const QStringList &cells)
{
    const int row = grid->rowCount();
    for (int column = 0; column < cells.size(); ++column)
        grid->addWidget(makeLabel(cells[column], "value", grid->parentWidget()), row, column);
}

} // namespace

InvitationRound::InvitationRound(Workspace &workspace, Id<Meetup> meetup, QWidget *parent) : QDialog(parent), m_workspace(workspace), m_meetup(meetup)
{
    setObjectName(u"invitationRound"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Round of invitations"));
    resize(820, 620);
    auto *all = new QVBoxLayout(this);
    m_room = new QScrollArea(this);
    m_room->setWidgetResizable(true);
    m_room->setAccessibleName(windowTitle());
    m_room->setFrameShape(QFrame::NoFrame);
    all->addWidget(m_room);
    connect(&workspace, &Workspace::changed, this, &InvitationRound::refresh, Qt::QueuedConnection);
    refresh();
}

void InvitationRound::refresh()
{
    auto *content = new QWidget(m_room);
    auto *all = new QVBoxLayout(content);
    for (QWidget *part : {targets(), chains(), contacts(), missing()})
        all->addWidget(part);
    all->addStretch(1);
    m_room->setWidget(content);
}

QWidget *InvitationRound::targets()
{
    auto *card = new Card(tr("Targets and answers"));
    QGridLayout *grid = gridIn(card, {tr("Sector"), tr("wanted"), tr("come"), tr("no answer yet"), tr("still to invite"), tr("do not come"), tr("lacking")});
    for (const SectorTarget &target : sectorTargets(m_workspace.document(), m_meetup))
        addRow(grid, {target.sector.isEmpty() ? tr("sector not known") : sectorLabel(target.sector), target.wanted ? QString::number(target.wanted) : u"–"_s,
                      QString::number(target.coming), QString::number(target.open), QString::number(target.toInvite), QString::number(target.out),
                      target.lacking() > 0 ? QString::number(target.lacking()) : QString()});
    card->body()->addWidget(makeLabel(tr("Set a target as a group “to reach” with a number."), "muted", card, Wrapping::Wraps));
    return card;
}

QWidget *InvitationRound::chains()
{
    auto *card = new Card(tr("Who brought whom"));
    const Document &document = m_workspace.document();
    const QList<Chain> list = chainsOf(document, m_meetup);
    if (list.isEmpty()) {
        card->body()->addWidget(makeLabel(tr("Here you see what came of asking people to bring others."), "muted", card, Wrapping::Wraps));
        return card;
    }
    QGridLayout *grid = gridIn(card, {tr("Through"), tr("asked for"), tr("on the list"), tr("come"), tr("arrived"), tr("of that sector"), tr("in the whole chain")});
    for (const Chain &chain : list)
        addRow(grid, {fullName(document.findOrEmpty(chain.from)), sectorLabel(chain.askedToBring), QString::number(chain.invited), QString::number(chain.coming),
                      QString::number(chain.arrived), chain.askedToBring.isEmpty() ? QString() : QString::number(chain.ofSector),
                      QString::number(broughtBy(document, m_meetup, chain.from).size())});
    return card;
}

QWidget *InvitationRound::contacts()
{
    auto *card = new Card(tr("Warm contacts who are not on the list"));
    const Document &document = m_workspace.document();
    const QList<WarmContact> list = warmContacts(document, m_meetup);
    if (list.isEmpty()) {
        card->body()->addWidget(makeLabel(tr("Everybody you know well is on the list, or nobody is noted as a warm contact."), "muted", card, Wrapping::Wraps));
        return card;
    }
    QGridLayout *grid = gridIn(card, {tr("Who"), tr("whose contact"), tr("times before"), QString()});
    for (const WarmContact &contact : list) {
        addRow(grid, {fullName(document.findOrEmpty(contact.person)), contact.owner.isNull() ? QString() : fullName(document.findOrEmpty(contact.owner)),
                      QString::number(contact.visits)});
        auto *add = makeFlat(tr("Put on the list"), card);
        connect(add, &QPushButton::clicked, this, [this, person = contact.person] {
            if (const auto result = addParticipant(m_workspace, m_meetup, person); !result)
                emit refused(result.problem());
            else
                emit done(m_workspace.undoSummary());
        });
        grid->addWidget(add, grid->rowCount() - 1, 3);
    }
    return card;
}

QWidget *InvitationRound::missing()
{
    auto *card = new Card(tr("Missing at an earlier meetup"));
    const Document &document = m_workspace.document();
    const QList<WantedPartner> list = missingBefore(document, m_meetup);
    for (const WantedPartner &partner : list) {
        QStringList words{partner.role, document.findOrEmpty(partner.organisation).name, document.findOrEmpty(partner.meetup).title};
        words.removeAll(QString());
        card->body()->addWidget(makeLabel(words.join(u" · "_s), "value", card, Wrapping::Wraps));
    }
    if (list.isEmpty()) {
        card->body()->addWidget(makeLabel(tr("Nobody who was missed before has to be taken along."), "muted", card, Wrapping::Wraps));
        return card;
    }
    auto *carry = new QPushButton(tr("Want them here, with the reason"), card);
    carry->setObjectName(u"carryMissing"_s);
    carry->setAutoDefault(false);
    connect(carry, &QPushButton::clicked, this, [this] {
        if (const auto result = carryMissing(m_workspace, m_meetup); !result)
            emit refused(result.problem());
        else
            emit done(m_workspace.undoSummary());
    });
    card->body()->addWidget(carry, 0, Qt::AlignLeft);
    return card;
}

} // namespace oogst
