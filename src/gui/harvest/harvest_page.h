// What came out, in nested lines: the tables at the left, the lines in the middle, the people at the right.

#pragma once

#include "gui/outline/outline_model.h"
#include "gui/page.h"

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;
class QTreeWidget;

namespace oogst {

class Card;
class ElidingLabel;
class OutcomeDetail;
class OutlineView;
class RoundClock;
class SimilarCard;
class SittersCard;

/// Typing goes on in the outline; this page chooses which part it shows and keeps the panels beside it in step.
class HarvestPage : public Page
{
    Q_OBJECT

public:
    explicit HarvestPage(Workspace &workspace, QWidget *parent = nullptr);

    void reveal(const RecordType &type, const QUuid &id) override;
    QList<QAction *> pageActions() const override { return m_actions; }
    OutlineView &outline() { return *m_outline; }
    /// Shows a table, the plenary or everything.
    void showPart(const OutlineScope &scope);
    /// Opens the proposal for these notes; with none, the field to paste them in.
    void readNotes(const QString &text);

protected:
    void reload() override;
    void refresh(const ChangeSet &set) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void toggleDetails();
    void openTableMode();
    void openPlenary();
    void openJoining();
    void openNextEdition();
    QAction *makeAction(const QString &text, const QString &name, const std::function<void()> &run);
    QWidget *makeParts();
    QWidget *makeMiddle();
    QWidget *makeSide();
    /// What stands beside the lines gives way to them in a small window.
    void fitRoom();
    void fillAtTable();
    void fillCounts();
    void fillParts(const QHash<QUuid, int> &counts, int all);
    void fillHeading(int count);
    void followCurrent();
    void fillPeople();
    void showMenu(const QPoint &at);
    void fillTableMenu();

    RoundClock *m_clock;
    OutlineScope m_scope;
    QTreeWidget *m_parts = nullptr;
    Card *m_partsCard = nullptr;
    QComboBox *m_partChoice = nullptr; ///< the same parts, where there is no room for the list
    Card *m_middle = nullptr;
    ElidingLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_question = nullptr;
    ElidingLabel *m_atTable = nullptr; ///< who sits there in one row, where there is no room for the card
    QLabel *m_keys = nullptr;
    OutlineView *m_outline = nullptr;
    QWidget *m_side = nullptr;
    SittersCard *m_sitters = nullptr;
    SimilarCard *m_similar = nullptr;
    OutcomeDetail *m_detail = nullptr;
    QMenu *m_kinds = nullptr;
    QMenu *m_tables = nullptr;
    QAction *m_details = nullptr;
    QList<QAction *> m_actions;
    bool m_filling = false;
};

} // namespace oogst
