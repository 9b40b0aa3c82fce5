// What one does by hand on the seating page: going from chip to chip, and moving people.

#include "gui/seating/seating_page.h"

#include "gui/seating/panels/move_bar.h"
#include "gui/seating/panels/why_bar.h"
#include "gui/seating/table_card.h"
#include "workspace/seats.h"

#include <QScrollArea>
#include <QTabBar>

namespace oogst {

QList<ChipList *> SeatingPage::lists() const
{
    QList<ChipList *> all{m_waiting};
    for (const TableCard *card : m_cards)
        all += &card->people();
    return all;
}

ChipList *SeatingPage::listOf(Id<Participation> who) const
{
    for (ChipList *list : lists())
        if (list->chips().rowOf(who) >= 0)
            return list;
    return nullptr;
}

Id<Table> SeatingPage::tableOf(const ChipList *list) const
{
    for (const TableCard *card : m_cards)
        if (&card->people() == list)
            return card->table();
    return {};
}

void SeatingPage::focusOn(Id<Participation> who)
{
    ChipList *list = listOf(who);
    if (!list)
        return;
    list->setFocus();
    list->setCurrent(who);
    if (list != m_waiting) {
        const QRect chip = list->visualRect(list->currentIndex());
        const QPoint at = list->viewport()->mapTo(m_scroll->widget(), chip.center());
        m_scroll->ensureVisible(at.x(), at.y(), chip.width() / 2, 60);
    }
}

// From card to card as they stand on the screen: the waiting people at the left, the tables in rows.
void SeatingPage::goOver(ChipList *from, int key, int row)
{
    const QList<ChipList *> all = lists();
    const qsizetype at = all.indexOf(from);
    const int step = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (vertical && at == 0)
        return;
    qsizetype to = at + (vertical ? step * qMax(1, m_columns) : step);
    while (to > (vertical ? 0 : -1) && to < all.size() && all[to]->chips().rowCount() == 0)
        to += vertical ? step * qMax(1, m_columns) : step;
    if (to < (vertical ? 1 : 0) || to >= all.size())
        return;
    const int last = all[to]->chips().rowCount() - 1;
    const int target = key == Qt::Key_Up ? last : key == Qt::Key_Down ? 0 : qMin(row, last);
    focusOn(all[to]->chips().at(qMax(0, target)));
}

void SeatingPage::mark(const QList<Id<Participation>> &people)
{
    const QSet<Id<Participation>> marked(people.begin(), people.end());
    for (ChipList *list : lists())
        list->chips().setMarked(marked);
}

void SeatingPage::wish(ChipList *list, ChipWish asked)
{
    const Id<Participation> who = list->current();
    if (who.isNull())
        return;
    if (asked == ChipWish::MoveTo) {
        Chip chip;
        chip.participation = who;
        chip.name = list->currentIndex().data().toString();
        m_why->hide();
        m_move->ask(chip, m_board);
        return;
    }
    if (asked == ChipWish::BestPlace)
        return showPlaces();
    if (asked == ChipWish::Away)
        return markAway(who);
    const auto seat = seatOf(m_workspace.document(), who, m_round);
    if (!seat)
        return;
    write(asked == ChipWish::Unseat ? unseat(m_workspace.document(), who, m_round)
                                    : lockSeat(m_workspace.document(), who, m_round, seat->locked ? SeatLock::Free : SeatLock::Locked),
          who);
}

Id<Round> SeatingPage::roundFor(ChangeSet &set) const
{
    if (!m_round.isNull())
        return m_round;
    Round round;
    round.meetup = meetup();
    round.number = 1;
    round.id = m_workspace.newId<Round>();
    set.add(round);
    return round.id;
}

void SeatingPage::drop(ChipList *list, Id<Participation> who, Id<Participation> onto)
{
    const Document &document = m_workspace.document();
    if (list == m_waiting)
        return write(unseat(document, who, m_round), who);
    ChangeSet first;
    const Id<Round> round = roundFor(first);
    const auto seat = seatOf(document, who, round);
    if (seat && seat->table == tableOf(list))
        return focusOn(who);
    ChangeSet set = onto.isNull() || onto == who ? seatAt(document, who, round, tableOf(list)) : swapSeats(document, who, onto, round);
    set.changes = first.changes + set.changes;
    write(set, who);
}

// The focus follows the person, or goes to a neighbour when the person leaves the page.
void SeatingPage::write(ChangeSet set, Id<Participation> who)
{
    if (set.isEmpty())
        return;
    mark({});
    if (tell(m_workspace.apply(set), set.summary))
        focusOn(who);
}

void SeatingPage::reveal(const RecordType &type, const QUuid &id)
{
    if (&type == &recordType<Table>()) {
        for (TableCard *card : std::as_const(m_cards))
            if (card->table().value == id) {
                m_scroll->ensureWidgetVisible(card);
                card->people().setFocus();
            }
        return;
    }
    if (&type == &recordType<Round>()) {
        if (const qsizetype at = m_rounds.indexOf({id}); at >= 0)
            m_roundTabs->setCurrentIndex(int(at));
        return;
    }
    for (const Participation &one : m_workspace.document().where(&Participation::meetup, meetup()))
        if (one.id.value == id || one.person.value == id) {
            mark({one.id});
            focusOn(one.id);
        }
}

} // namespace oogst
