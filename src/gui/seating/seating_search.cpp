// What the seating page has done for it: seating everybody, repairing, and telling why somebody sits where he sits.

#include "gui/seating/seating_page.h"

#include "core/rules/names.h"
#include "core/rules/table_duties.h"
#include "gui/seating/background_arranger.h"
#include "gui/seating/chip_list.h"
#include "gui/seating/panels/move_bar.h"
#include "gui/seating/panels/cards_bar.h"
#include "gui/seating/panels/importance_panel.h"
#include "gui/seating/panels/repair_bar.h"
#include "gui/seating/panels/search_bar.h"
#include "gui/seating/panels/why_bar.h"
#include "workspace/seats.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace oogst {
namespace {

constexpr double searchSeconds = 6; // with more rounds or wishes; a plain meetup is done at once

} // namespace

void SeatingPage::arrangeNow(bool onlyWithoutSeat)
{
    if (isBusy())
        return;
    ArrangeOptions options;
    options.seed = ++m_seed;
    options.onlyWithoutSeat = onlyWithoutSeat;
    options.seconds = hasSeatingWishes(m_workspace.document(), meetup()) ? searchSeconds : 0;
    options.freshUuid = [id = m_workspace.freshUuid()] { return id; };
    m_changedMeanwhile = false;
    m_move->hide();
    m_why->hide();
    m_mend->hide();
    m_search->start();
    m_arranger->start(m_workspace.document(), meetup(), options);
    m_arrange->setText(tr("Stop (Esc)"));
    m_arrangeRest->setEnabled(false);
    m_repair->setEnabled(false);
}

void SeatingPage::showImportance()
{
    SeatingImportance importance{.meetup = meetup()};
    importance.id = naturalId(importance);
    m_importance->showImportance(m_workspace.document().find(importance.id).value_or(importance));
}

// In the document, so that who seats the meetup on another laptop weighs alike.
void SeatingPage::weigh(const SeatingImportance &importance)
{
    ChangeSet set{tr("What counts most at the tables changed"), {}};
    if (const auto before = m_workspace.find(importance.id))
        set.edit(*before, importance);
    else
        set.add(importance);
    if (!set.isEmpty())
        tell(m_workspace.apply(set), set.summary);
}

bool SeatingPage::isBusy() const
{
    return m_arranger->isRunning() || m_writer->isRunning();
}

void SeatingPage::endSearch()
{
    m_search->hide();
    m_arrange->setText(tr("Seat everybody"));
    m_arrangeRest->setEnabled(m_arrange->isEnabled());
    m_repair->setEnabled(m_arrange->isEnabled());
}

void SeatingPage::arranged(const Result<Arrangement> &result)
{
    endSearch();
    if (!result) {
        emit refused(result.problem());
        return;
    }
    if (m_changedMeanwhile) {
        emit refused({tr("Something changed while seating. Press the button again."), {}});
        return;
    }
    ChangeSet set = result->set;
    if (set.isEmpty()) {
        emit done(tr("Everybody already sits well"));
        return;
    }
    set.summary = tr("%n people seated", nullptr, result->facts.seated);
    mark({});
    const QString quality = result->isProvenBest ? tr("%1; better is not possible, proven").arg(set.summary)
        : result->above > 0                      ? tr("%1; at most %2% better is possible")
                                      .arg(set.summary, QString::number(int(100 * result->above / (1 + result->above)) + 1))
                                                 : tr("%1; how much better is possible is not known").arg(set.summary);
    store(set, quality);
}

void SeatingPage::store(const ChangeSet &set, const QString &told)
{
    if (set.changes.size() <= ChangeJob::many) {
        tell(m_workspace.apply(set), told);
        return;
    }
    m_told = told;
    m_search->showWriting();
    m_arrange->setEnabled(false);
    m_writer->write(set);
}

void SeatingPage::stored(const Result<Done> &result)
{
    m_arrange->setEnabled(true);
    endSearch();
    tell(result, m_told);
}

// A repair is shown first; nothing is written until somebody says so.
void SeatingPage::repairNow(Id<Table> closed)
{
    if (isBusy())
        return;
    m_changedMeanwhile = false;
    m_closing = closed;
    m_move->hide();
    m_why->hide();
    RepairOptions options;
    options.closed = closed;
    options.from = closed.isNull() ? Id<Round>() : m_round;
    options.seed = ++m_seed;
    m_search->start();
    m_repair->setEnabled(false);
    m_arranger->startRepair(m_workspace.document(), meetup(), options);
}

// From this round on; who sits there then is up to a next search, or to a hand.
void SeatingPage::openAgain(Id<Table> table)
{
    const Document &document = m_workspace.document();
    ChangeSet set{tr("Table %1 is open again").arg(document.findOrEmpty(table).number), {}};
    for (const Id<Round> round : std::as_const(m_rounds).mid(m_rounds.indexOf(m_round)))
        if (TableRound at = atTable(table, round, document); at.closed) {
            at.closed = false;
            set.changes += changeAtTable(at, document).changes;
        }
    if (!set.isEmpty())
        tell(m_workspace.apply(set), set.summary);
}

void SeatingPage::showRepair(const Result<SeatingRepair> &result)
{
    endSearch();
    if (!result) {
        emit refused(result.problem());
        return;
    }
    if (m_changedMeanwhile) {
        emit refused({tr("Something changed while seating. Press the button again."), {}});
        return;
    }
    if (result->set.isEmpty()) {
        emit done(tr("Nothing to repair: everybody sits well"));
        return;
    }
    m_offered = *result;
    QString more;
    if (!m_closing.isNull()) {
        const QString number = QString::number(m_workspace.findOrEmpty(m_closing).number);
        const Round round = m_workspace.findOrEmpty(m_round);
        more = m_rounds.size() > 1 ? tr("Table %1 closes from round %2.").arg(number, QString::number(round.number))
                                   : tr("Table %1 closes.").arg(number);
    }
    QList<Id<Participation>> people;
    for (const SeatMove &move : m_offered->moves)
        people += move.who;
    mark(people);
    m_mend->showRepair(*m_offered, more, m_workspace.document());
}

void SeatingPage::acceptRepair()
{
    if (!m_offered)
        return;
    ChangeSet set = m_offered->set;
    const QList<Id<Participation>> people = peopleWithNewSeats(set);
    m_offered.reset();
    m_mend->hide();
    set.summary = tr("Seating repaired: %n person(s) to another place", nullptr, int(people.size()));
    if (tell(m_workspace.apply(set), set.summary)) {
        mark(people);
        m_newCards->offer(m_workspace.document(), meetup(), people);
        if (!people.isEmpty())
            focusOn(people.first());
    }
}

void SeatingPage::askWhy()
{
    m_whyTimer->start();
}

void SeatingPage::showWhy(Telling telling)
{
    m_answers.cancel();
    const Document &document = m_workspace.document();
    if (m_current.isNull() || !document.find(m_current) || m_move->isVisible() || m_mend->isVisible() || isBusy()) {
        m_why->hide();
        return;
    }
    if (m_weigh->isChecked()) { // one of the two at a time: the tables need the room
        m_weigh->setChecked(false);
        m_importance->hide();
    }
    const QString name = fullName(document.findOrEmpty(document.findOrEmpty(m_current).person));
    const auto seat = seatOf(document, m_current, m_round);
    const QString heading = telling == Telling::Places ? tr("The best place for %1").arg(name)
        : seat                                         ? tr("Why %1 sits at table %2").arg(name, QString::number(document.findOrEmpty(seat->table).number))
                                                       : tr("%1 has no place yet").arg(name);
    struct Told {
        QString why;
        QList<EmptyWish> wishes;
        QList<PlaceOption> places;
    };
    answer(
        m_answers,
        [document, meetup = meetup(), who = m_current, round = m_round, isSeated = seat.has_value(), telling] {
            Told told;
            if (isSeated) {
                told.why = whyHere(document, meetup, who, round);
                told.wishes = emptyWishes(document, meetup, who);
            }
            if (telling == Telling::Places)
                told.places = placesFor(document, meetup, who, round);
            return told;
        },
        [this, heading, telling](const Told &told) {
            m_why->showReasons(heading, told.why, told.wishes);
            if (telling == Telling::Places)
                m_why->showPlaces(told.places, m_workspace.document());
        });
}

void SeatingPage::showPlaces()
{
    if (m_current.isNull())
        return;
    m_whyTimer->stop();
    showWhy(Telling::Places);
}

void SeatingPage::take(const PlaceOption &place)
{
    const Document &document = m_workspace.document();
    write(place.with.isNull() ? seatAt(document, m_current, m_round, place.table) : swapSeats(document, m_current, place.with, m_round),
          m_current);
}

// Somebody comes later or goes earlier: not there in this round, and then there again.
void SeatingPage::markAway(Id<Participation> who)
{
    if (m_rounds.size() < 2)
        return;
    const Participation before = m_workspace.findOrEmpty(who);
    Participation after = before;
    const QString name = fullName(m_workspace.findOrEmpty(before.person));
    const QString round = QString::number(m_workspace.findOrEmpty(m_round).number);
    const bool isAway = !after.absentRounds.removeOne(m_round);
    ChangeSet set = isAway ? unseat(m_workspace.document(), who, m_round) : ChangeSet{};
    if (isAway)
        after.absentRounds += m_round;
    set.edit(before, after);
    set.summary = isAway ? tr("%1 is not there in round %2").arg(name, round) : tr("%1 is there in round %2").arg(name, round);
    write(set, who);
}

void SeatingPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_arranger->isRunning())
        m_arranger->cancel();
    else
        Page::keyPressEvent(event);
}

} // namespace oogst
