#include "gui/seating/panels/repair_bar.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "gui/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace oogst {
namespace {

QString lineOf(const SeatMove &move, const Document &document, bool hasRounds)
{
    const QString who = fullName(document.findOrEmpty(document.findOrEmpty(move.who).person));
    const QString to = QString::number(document.findOrEmpty(move.to).number);
    const QString text = move.from.isNull()
        ? RepairBar::tr("%1 to table %2").arg(who, to)
        : RepairBar::tr("%1 from table %2 to table %3").arg(who, QString::number(document.findOrEmpty(move.from).number), to);
    return hasRounds ? RepairBar::tr("Round %1: %2").arg(QString::number(document.findOrEmpty(move.round).number), text) : text;
}

} // namespace

RepairBar::RepairBar(QWidget *parent)
    : QFrame(parent), m_summary(makeLabel({}, "heading", this, Wrapping::Wraps)), m_moves(makeLabel({}, "plain", nullptr, Wrapping::Wraps))
{
    setLook(this, "bar");
    setObjectName(QStringLiteral("repairBar"));
    m_summary->setObjectName(QStringLiteral("repairSummary"));
    m_moves->setObjectName(QStringLiteral("repairMoves"));
    m_accept = makePrimary(tr("Do it"), this);
    m_accept->setObjectName(QStringLiteral("acceptRepair"));
    auto *refuse = new QPushButton(tr("Leave it (Esc)"), this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_moves);
    scroll->setWidgetResizable(true);
    scroll->setMaximumHeight(fontMetrics().height() * 6);
    scroll->setFrameStyle(QFrame::NoFrame);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_summary);
    words->addWidget(scroll);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addLayout(words, 1);
    row->addWidget(refuse, 0, Qt::AlignTop);
    row->addWidget(m_accept, 0, Qt::AlignTop);
    connect(m_accept, &QPushButton::clicked, this, &RepairBar::accepted);
    connect(refuse, &QPushButton::clicked, this, &RepairBar::refused);
    hide();
}

void RepairBar::showRepair(const SeatingRepair &repair, const QString &more, const Document &document)
{
    QStringList parts;
    if (!more.isEmpty())
        parts += more;
    const int moved = int(repair.moved.size());
    if (moved == 0)
        parts += tr("Nobody who has a place needs to move.");
    else
        parts += repair.isFewest ? tr("%n person(s) move: proven minimum.", nullptr, moved)
                                 : tr("%n person(s) move, at least %1 have to.", nullptr, moved).arg(repair.atLeast);
    QSet<Id<Participation>> seated;
    for (const SeatMove &move : repair.moves)
        if (move.from.isNull() && !repair.moved.contains(move.who))
            seated.insert(move.who);
    if (!seated.isEmpty())
        parts += tr("%n person(s) get a place.", nullptr, int(seated.size()));
    m_summary->setText(parts.join(QLatin1Char(' ')));
    QStringList lines;
    for (const SeatMove &move : repair.moves)
        lines += lineOf(move, document, document.where(&Round::meetup, document.findOrEmpty(move.round).meetup).size() > 1);
    m_moves->setText(lines.join(QLatin1Char('\n')));
    show();
    m_accept->setFocus(Qt::OtherFocusReason);
}

void RepairBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit refused();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit accepted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace oogst
