// The people of one table, or those without a place: to drag, to drop on, and to act on by keys.

#pragma once

#include "gui/seating/seating_board.h"

#include <QListView>

namespace oogst {

class ChipDelegate;
enum class ChipSize;

/// What a key asks for the current person.
enum class ChipWish { MoveTo, Lock, Unseat, BestPlace, Away };

/// As tall as its people: the page scrolls, not the card. Arrow keys at the edge go on to the next card.
class ChipList : public QListView
{
    Q_OBJECT

public:
    explicit ChipList(QWidget *parent = nullptr);

    ChipModel &chips() { return *m_model; }
    void setSize(ChipSize size);
    /// Tall enough for its people, or free to scroll (the list of those without a place).
    enum class Height { OfPeople, Free };
    void setHeightPolicy(Height height);
    void fitHeight();
    Id<Participation> current() const;
    void setCurrent(Id<Participation> who);

    /// The person that is being dragged in a drag event; null when it carries something else.
    static Id<Participation> draggedIn(const QMimeData *data);
    static QMimeData *dataFor(Id<Participation> who);

signals:
    void currentMoved(); ///< another person is current, or the list got the focus
    void wished(oogst::ChipWish wish);
    void wentOver(int key, int row); ///< an arrow key that leaves this list
    /// Dropped here; `onto` is null beside the people.
    void dropped(oogst::Id<oogst::Participation> who, oogst::Id<oogst::Participation> onto);
    void hovered(oogst::Id<oogst::Participation> who, oogst::Id<oogst::Participation> onto);
    void hoverEnded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    ChipModel *m_model;
    ChipDelegate *m_delegate;
    Height m_height = Height::OfPeople;
};

} // namespace oogst
