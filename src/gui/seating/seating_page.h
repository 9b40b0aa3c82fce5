// Who sits where: a card per table, a chip per person, by mouse, by keys, or by one button.

#pragma once

#include "gui/background_task.h"
#include "gui/page.h"
#include "gui/seating/seating_board.h"
#include "workspace/change_job.h"
#include "workspace/seating_advice.h"
#include "workspace/seating_repair.h"

class QAction;
class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QTimer;
class QToolButton;

namespace oogst {

class BackgroundArranger;
class ChipList;
class EmptyState;
class ImportancePanel;
class MoveBar;
class CardsBar;
class PillRow;
class RepairBar;
class SearchBar;
class TableCard;
class WaitingPanel;
class WhyBar;
struct SeatingFinding;
enum class ChipWish;

class SeatingPage : public Page
{
    Q_OBJECT

public:
    explicit SeatingPage(Workspace &workspace, QWidget *parent = nullptr);
    ~SeatingPage() override;

    void reveal(const RecordType &type, const QUuid &id) override;
    QList<QAction *> pageActions() const override { return m_actions; }

protected:
    void reload() override;
    void refresh(const ChangeSet &set) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool mustFollowUnseen() const override { return isBusy(); } // what it looks for was asked of how things were
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    QWidget *makeTop();
    void listen(ChipList &list);
    void fill();
    void fillRounds();
    void fillPills();
    void goTo(const SeatingFinding &finding, int step);
    /// Gives the tables the room that a small window has.
    void fitWindow();
    void fillCards();
    void growCards();
    TableCard *makeCard();
    void layCards();
    QList<ChipList *> lists() const;
    ChipList *listOf(Id<Participation> who) const;
    Id<Table> tableOf(const ChipList *list) const;
    void goOver(ChipList *from, int key, int row);
    void focusOn(Id<Participation> who);
    void mark(const QList<Id<Participation>> &people);
    void wish(ChipList *list, ChipWish wish);
    void drop(ChipList *list, Id<Participation> who, Id<Participation> onto);
    void write(ChangeSet set, Id<Participation> who);
    void arrangeNow(bool onlyWithoutSeat);
    void arranged(const Result<Arrangement> &result);
    void store(const ChangeSet &set, const QString &told);
    void stored(const Result<Done> &result);
    bool isBusy() const;
    void repairNow(Id<Table> closed);
    void openAgain(Id<Table> table);
    void showRepair(const Result<SeatingRepair> &result);
    void acceptRepair();
    void endSearch();
    void showImportance();
    void weigh(const SeatingImportance &importance);
    void askWhy();
    enum class Telling { Reasons, Places };
    void showWhy(Telling telling);
    void showPlaces();
    /// Of a small meetup at once, of a large one worked out beside the window.
    template <class Work, class Answered>
    void answer(BackgroundTask &task, Work work, Answered answered)
    {
        if (m_isLarge)
            return task.start([work = std::move(work)](const auto &) { return work(); }, std::move(answered));
        task.cancel();
        answered(work());
    }
    void take(const PlaceOption &place);
    void markAway(Id<Participation> who);
    /// The round on show; a meetup without rounds gets one with the first seat.
    Id<Round> roundFor(ChangeSet &set) const;

    Board m_board;
    QList<Id<Round>> m_rounds;
    Id<Round> m_round;
    QTabBar *m_roundTabs = nullptr;
    PillRow *m_pills = nullptr;
    WaitingPanel *m_left = nullptr;
    ChipList *m_waiting = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<TableCard *> m_cards;
    int m_columns = 0;
    qsizetype m_laid = 0; ///< cards that have their place
    qsizetype m_filled = 0; ///< cards that show what the board says now
    MoveBar *m_move = nullptr;
    QLabel *m_effect = nullptr;
    QAction *m_arrange = nullptr;
    QAction *m_arrangeRest = nullptr;
    QAction *m_compact = nullptr;
    QList<QAction *> m_actions;
    QAction *m_repair = nullptr;
    QAction *m_weigh = nullptr;
    QAction *m_best = nullptr;
    QAction *m_close = nullptr;
    SearchBar *m_search = nullptr;
    ImportancePanel *m_importance = nullptr;
    WhyBar *m_why = nullptr;
    RepairBar *m_mend = nullptr;
    CardsBar *m_newCards = nullptr;
    QTimer *m_whyTimer = nullptr;
    QTimer *m_fillSoon = nullptr;
    QTimer *m_growing = nullptr;
    std::optional<SeatingRepair> m_offered; ///< the repair on show
    Id<Table> m_closing;
    Id<Participation> m_current;
    BackgroundArranger *m_arranger = nullptr;
    ChangeJob *m_writer = nullptr;
    quint64 m_seed = 0;
    bool m_changedMeanwhile = false;
    bool m_isLarge = false;
    QString m_told; ///< once the seats are written
    BackgroundTask m_looking{this}, m_answers{this}, m_effects{this};
    QToolButton *m_compactButton = nullptr;
};

} // namespace oogst
