#include "gui/tables/rounds_strip.h"

#include "gui/cards.h"
#include "gui/field_editors.h"
#include "gui/participants/flow_layout.h"
#include "workspace/tables.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

RoundsStrip::RoundsStrip(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_row(new FlowLayout(this, 14)), m_add(new QPushButton(this))
{
    setObjectName(u"rounds"_s);
    QSizePolicy grows(QSizePolicy::Expanding, QSizePolicy::Preferred);
    grows.setHeightForWidth(true);
    setSizePolicy(grows);
    m_add->setObjectName(u"add_round"_s);
    m_row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &RoundsStrip::add);
}

void RoundsStrip::setLead(QWidget *lead)
{
    m_row->removeWidget(m_add);
    m_row->addWidget(lead);
    m_row->addWidget(m_add);
}

QList<Round> RoundsStrip::rounds() const
{
    return roundsOf(m_workspace.document(), m_meetup);
}

void RoundsStrip::showMeetup(Id<Meetup> meetup)
{
    m_meetup = meetup;
    rebuild();
}

void RoundsStrip::refresh(const ChangeSet &set)
{
    if (!set.touchesAny<Round>())
        return;
    const auto now = rounds();
    bool isSame = now.size() == m_lines.size();
    for (qsizetype i = 0; isSame && i < now.size(); ++i)
        isSame = now[i].id == m_lines[i].id;
    isSame ? fill() : rebuild();
}

void RoundsStrip::rebuild()
{
    for (const Line &line : std::as_const(m_lines)) {
        // Only later: a button may go in its own click.
        m_row->removeWidget(line.box);
        line.box->hide();
        line.box->deleteLater();
    }
    m_lines.clear();
    m_row->removeWidget(m_add);
    for (const Round &round : rounds())
        addLine(round);
    m_row->addWidget(m_add); // after the last round
    m_add->setText(m_lines.isEmpty() ? tr("Add the round") : tr("Add a round"));
    fill();
}

void RoundsStrip::addLine(const Round &round)
{
    Line line;
    line.id = round.id;
    line.box = new QWidget(this);
    auto *row = new QHBoxLayout(line.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    line.label = makeLabel({}, "heading", line.box);
    line.minutes = new NumberBox(line.box);
    line.minutes->setLimits(0, 600);
    line.minutes->setSuffix(u" "_s + tr("min"));
    line.minutes->setMaximumWidth(90);
    line.label->setBuddy(line.minutes);
    line.remove = makeFlat(tr("Remove"), line.box);
    row->addWidget(line.label);
    row->addWidget(line.minutes);
    row->addWidget(line.remove);
    connect(line.minutes, &QSpinBox::editingFinished, this, [this, id = round.id, box = line.minutes] {
        const QVariant cell = box->cell();
        setMinutes(id, cell.isValid() ? std::optional(cell.toInt()) : std::nullopt);
    });
    connect(line.remove, &QPushButton::clicked, this, [this, id = round.id] { removeRound(id); });
    m_row->addWidget(line.box);
    line.box->show();
    m_lines += line;
}

void RoundsStrip::fill()
{
    const auto now = rounds();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString name = now.size() == 1 ? tr("One round") : tr("Round %1").arg(now[i].number);
        m_lines[i].label->setText(name);
        m_lines[i].minutes->setAccessibleName(tr("Minutes of round %1").arg(now[i].number));
        m_lines[i].minutes->setObjectName(u"minutes_%1"_s.arg(now[i].number));
        m_lines[i].minutes->setCell(now[i].minutes ? QVariant(*now[i].minutes) : QVariant());
        m_lines[i].remove->setObjectName(u"remove_round_%1"_s.arg(now[i].number));
        m_lines[i].remove->setAccessibleName(tr("Remove round %1").arg(now[i].number));
        m_lines[i].remove->setVisible(now.size() > 1);
    }
    updateGeometry();
}

bool RoundsStrip::reveal(const QUuid &id)
{
    for (const Line &line : std::as_const(m_lines))
        if (line.id.value == id) {
            line.minutes->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

void RoundsStrip::add()
{
    if (const auto result = addRound(m_workspace, m_meetup); !result)
        emit refused(result.problem());
    else
        emit done(m_workspace.undoSummary());
}

void RoundsStrip::removeRound(Id<Round> id)
{
    const QString text = tr("Round %1 removed").arg(m_workspace.findOrEmpty(id).number);
    if (const auto result = m_workspace.remove<Round>(text, {id}); !result)
        emit refused(result.problem());
    else
        emit done(text);
}

void RoundsStrip::setMinutes(Id<Round> id, std::optional<int> minutes)
{
    const auto round = m_workspace.find(id);
    if (!round || round->minutes == minutes)
        return;
    const QString text = minutes ? tr("Round %1 takes %2 minutes").arg(QString::number(round->number), QString::number(*minutes))
                                 : tr("Minutes of round %1 cleared").arg(round->number);
    if (const auto result = m_workspace.edit(text, id, [&](Round &r) { r.minutes = minutes; }); !result)
        emit refused(result.problem());
    else
        emit done(text);
}

} // namespace oogst
