#include "gui/arrival/arrival_desk.h"

#include "core/rules/names.h"
#include "gui/cards.h"
#include "workspace/seats.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {

ArrivalDesk::ArrivalDesk(Workspace &workspace, Id<Meetup> meetup, QWidget *parent) : QDialog(parent), m_workspace(workspace), m_meetup(meetup)
{
    setObjectName(u"arrivalDesk"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Arrival desk"));
    resize(720, 460);
    build();
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &set) {
        if (set.touchesAny<Participation, Person, Seat, Table>()) {
            showCounts();
            if (m_place >= 0 && m_place < m_found.size())
                showFound(m_place);
        }
    });
    showCounts();
    search();
}

void ArrivalDesk::build()
{
    auto *all = new QVBoxLayout(this);
    m_counts = makeLabel({}, "heading", this);
    m_counts->setObjectName(u"arrivalCounts"_s);
    all->addWidget(m_counts);
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"arrivalLine"_s);
    m_line->setPlaceholderText(tr("Name, or scan the badge"));
    m_line->setAccessibleName(tr("Name, or scan the badge"));
    QFont large = m_line->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_line->setFont(large);
    m_line->installEventFilter(this);
    all->addWidget(m_line);
    auto *card = new Card({}, this);
    m_name = makeLabel({}, "big", card, Wrapping::Wraps);
    m_name->setObjectName(u"arrivalName"_s);
    m_organisation = makeLabel({}, "title", card, Wrapping::Wraps);
    m_state = makeLabel({}, "value", card, Wrapping::Wraps);
    m_table = makeLabel({}, "heading", card, Wrapping::Wraps);
    m_table->setObjectName(u"arrivalTable"_s);
    m_others = makeLabel({}, "muted", card, Wrapping::Wraps);
    for (QLabel *label : {m_name, m_organisation, m_state, m_table, m_others})
        card->body()->addWidget(label);
    card->body()->addStretch(1);
    auto *buttons = new QHBoxLayout;
    m_in = makePrimary({}, card);
    m_in->setObjectName(u"arrivalIn"_s);
    m_in->setAutoDefault(false);
    m_back = new QPushButton(tr("Not arrived after all"), card);
    m_back->setAutoDefault(false);
    buttons->addWidget(m_in);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    all->addWidget(card, 1);
    auto *foot = new QHBoxLayout;
    m_last = makeLabel({}, "muted", this);
    m_last->setObjectName(u"arrivalLast"_s);
    m_last->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_closeDoor = new QPushButton(this);
    m_closeDoor->setObjectName(u"closeDoor"_s);
    m_closeDoor->setAutoDefault(false);
    foot->addWidget(m_last, 1);
    foot->addWidget(m_closeDoor);
    all->addLayout(foot);
    connect(m_line, &QLineEdit::textChanged, this, &ArrivalDesk::search);
    connect(m_line, &QLineEdit::returnPressed, this, &ArrivalDesk::letIn);
    connect(m_in, &QPushButton::clicked, this, &ArrivalDesk::letIn);
    connect(m_back, &QPushButton::clicked, this, &ArrivalDesk::takeBack);
    connect(m_closeDoor, &QPushButton::clicked, this, &ArrivalDesk::closeDoor);
    m_line->setFocus();
}

Id<Participation> ArrivalDesk::shown() const
{
    return m_place >= 0 && m_place < m_found.size() ? m_found[m_place] : Id<Participation>{};
}

void ArrivalDesk::showCounts()
{
    const ArrivalCount count = countArrivals(m_workspace.document(), m_meetup);
    QStringList words{tr("%n arrived", nullptr, count.arrived), tr("%n still to come", nullptr, count.awaited())};
    if (count.walkIns > 0)
        words += tr("%n walked in", nullptr, count.walkIns);
    if (count.absent > 0)
        words += tr("%n did not come", nullptr, count.absent);
    m_counts->setText(words.join(u" · "_s));
    m_closeDoor->setText(tr("Nobody else comes: note %n as absent", nullptr, count.awaited()));
    m_closeDoor->setVisible(count.awaited() > 0);
}

void ArrivalDesk::search()
{
    m_found = foundAtDoor(m_workspace.document(), m_meetup, m_line->text());
    showFound(m_found.isEmpty() ? -1 : 0);
}

void ArrivalDesk::showFound(int place)
{
    m_place = place;
    if (place >= 0)
        showPerson(m_found[place]);
    else
        showWalkIn();
    const qsizetype more = m_found.size() - 1;
    m_others->setText(more > 0 ? tr("%n more fit. Type on, or press the down arrow.", nullptr, int(more)) : QString());
    // An empty line would leave a gap in the card.
    for (QLabel *label : {m_name, m_organisation, m_table, m_others})
        label->setVisible(!label->text().isEmpty());
}

void ArrivalDesk::showPerson(Id<Participation> id)
{
    const Document &document = m_workspace.document();
    const auto part = document.find(id);
    if (!part)
        return search();
    m_name->setText(fullName(document.findOrEmpty(part->person)));
    m_organisation->setText(document.findOrEmpty(organisationOf(*part, document)).name);
    const bool isIn = part->arrivedAt.isValid();
    m_state->setText(isIn ? tr("Arrived at %1").arg(QLocale().toString(part->arrivedAt.toLocalTime().time(), QLocale::ShortFormat))
                          : part->noShow ? tr("Noted as absent") : tr("On the list: %1").arg(labelOf(part->invitation)));
    m_places = placesFor(document, m_meetup, id);
    QStringList tables;
    QList<Round> rounds = document.where(&Round::meetup, m_meetup);
    std::ranges::stable_sort(rounds, {}, &Round::number);
    bool hasSeat = false;
    for (const Round &round : std::as_const(rounds)) {
        const auto seat = seatOf(document, id, round.id);
        hasSeat = hasSeat || seat;
        const Id<Table> table = seat ? seat->table : m_places.value(round.id);
        if (!table.isNull())
            tables += rounds.size() > 1 ? tr("round %1: table %2").arg(QString::number(round.number), QString::number(document.findOrEmpty(table).number))
                                        : tr("table %1").arg(document.findOrEmpty(table).number);
    }
    m_table->setText(tables.isEmpty() ? QString() : hasSeat || isIn ? tr("Sits at %1").arg(tables.join(u", "_s)) : tr("There is room at %1").arg(tables.join(u", "_s)));
    m_in->setText(hasSeat || tables.isEmpty() ? tr("Arrived (Enter)") : tr("Arrived, to %1 (Enter)").arg(tables.first()));
    m_in->setEnabled(true);
    m_in->setVisible(!isIn || (!hasSeat && !tables.isEmpty()));
    m_back->setVisible(isIn);
    m_name->setAccessibleName(m_name->text());
}

void ArrivalDesk::showWalkIn()
{
    const TypedParticipant typed = readParticipant(m_line->text());
    const bool isNobody = typed.isEmpty();
    const QString name = QStringList{typed.givenName, typed.infix, typed.familyName}.join(u' ').simplified();
    m_name->setText(isNobody ? QString() : typed.knownAs.isEmpty() ? name : typed.knownAs);
    m_organisation->setText(typed.organisation);
    m_state->setText(isNobody ? tr("Type a few letters of a name.") : tr("Not on the list. Add the organisation after a comma."));
    m_table->clear();
    m_in->setText(tr("Walks in (Enter)"));
    m_in->setVisible(!isNobody);
    m_back->hide();
}

void ArrivalDesk::told(const QString &text)
{
    m_last->setText(text);
    m_last->setAccessibleName(text);
    QAccessibleEvent alert(m_last, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit done(text);
    m_line->clear();
    m_line->setFocus();
}

void ArrivalDesk::letIn()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return;
    if (const Id<Participation> who = shown(); !who.isNull()) {
        const Participation part = m_workspace.findOrEmpty(who);
        const QString name = fullName(m_workspace.findOrEmpty(part.person));
        if (const auto result = arrive(m_workspace, who, m_places); !result) {
            m_last->setText(result.problem().what);
            emit refused(result.problem());
        } else {
            told(part.arrivedAt.isValid() ? tr("%1 was in already").arg(name) : m_workspace.undoSummary());
        }
        return;
    }
    if (!badgeIn(text).isNull()) {
        m_last->setText(tr("This badge is not of this meetup."));
        m_line->selectAll();
        return;
    }
    if (const auto result = walkIn(m_workspace, m_meetup, readParticipant(text)); !result) {
        m_last->setText(result.problem().what);
        emit refused(result.problem());
    } else {
        told(m_workspace.undoSummary());
    }
}

void ArrivalDesk::takeBack()
{
    const Id<Participation> who = shown();
    if (who.isNull())
        return;
    if (const auto result = setPresence(m_workspace, {who}, Presence::NotArrived); !result)
        emit refused(result.problem());
    else
        emit done(m_workspace.undoSummary());
    m_line->setFocus();
}

void ArrivalDesk::closeDoor()
{
    if (const auto result = noteAbsent(m_workspace, m_meetup); !result)
        emit refused(result.problem());
    else
        told(m_workspace.undoSummary());
}

void ArrivalDesk::keyPressEvent(QKeyEvent *event)
{
    // A scanner types wherever the focus is; what no button wants is meant for the line.
    if (!m_line->hasFocus() && !event->text().isEmpty() && event->text().front().isPrint()) {
        m_line->setFocus();
        QCoreApplication::sendEvent(m_line, event);
        return;
    }
    QDialog::keyPressEvent(event);
}

bool ArrivalDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_found.size() > 1) {
            const int count = int(m_found.size());
            showFound((m_place + (key == Qt::Key_Down ? 1 : count - 1)) % count);
            return true;
        }
        if (key == Qt::Key_Escape && !m_line->text().isEmpty()) {
            m_line->clear();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace oogst
